"""The term base: what the company calls things in each language and market."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kbstudio.domain.concepts import ConceptChange, ConceptConflict
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.lines import name_line, remark
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Role
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.services.lookup import acting, person_named
from kbstudio.text.translation.terms import TERM_STATUSES, Concept, Term
from kbstudio.text.translation.terms_csv import DamagedRow, TermsRefused, from_csv, to_csv

_KEEPERS = (Role.TONE_EDITOR, Role.CURATOR, Role.LOCALISER)
_LONGEST = 200
_LONGEST_CODE = 120


@dataclass(frozen=True)
class TermsImport:
    """What a table of terms would do, or did: codes of new and of changed concepts, and rows left out."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    same: int
    damaged: Sequence[DamagedRow]


class Terms:
    """What tone editors, curators and localisers keep, and everybody reads."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def all(self) -> tuple[Concept, ...]:
        """Every concept, by code."""
        with self._database.read() as work:
            return work.concepts.all()

    def newest(self, code: str) -> tuple[Concept | None, int]:
        """A concept as it is now, None where there is none, and the number of the change that made it so."""
        with self._database.read() as work:
            return _known(work).get(code), work.concepts.numbers().get(code, 0)

    def history(self, code: str) -> tuple[ConceptChange, ...]:
        """What became of a concept, the newest first; one that is gone has a history, too."""
        with self._database.read() as work:
            return tuple(work.concepts.changes(code))

    def put(self, concept: Concept, *, by: str, based_on: int | None = None) -> Concept:
        """Add a concept or change the one with its code; gives it as it is kept.

        ``based_on`` is the number of the change it was made from: raises ConceptConflict where there is a newer one.
        """
        with self._database.write() as work:
            _may_keep(work, by)
            kept = _checked(work, concept)
            before = _known(work).get(kept.code)
            _still(work, kept.code, before, based_on)
            if before != kept:
                work.concepts.put([kept])
                self._note(work, {kept.code: kept}, by, {kept.code: before})
                work.activity.note("terms", "", "", by, self._now(), kept.code)
                work.commit()
        return kept

    def remove(self, code: str, *, by: str, based_on: int | None = None) -> None:
        """Forget a concept; raises BadInput where there is none, ConceptConflict as ``put`` does."""
        with self._database.write() as work:
            _may_keep(work, by)
            before = _known(work).get(code)
            _still(work, code, before, based_on)
            if before is None:
                raise BadInput("There is no term called {code}.", code=code)
            work.concepts.remove(code)
            self._note(work, {code: None}, by, {code: before})
            work.activity.note("terms", "", "", by, self._now(), code)
            work.commit()

    def as_table(self) -> bytes:
        """Every concept as CSV in UTF-8, for a spreadsheet."""
        return to_csv(self.all())

    def take_table(self, document: bytes, *, by: str, dry_run: bool = False) -> TermsImport:
        """Take in a table as ``as_table`` writes it; concepts that are not in it stay. With ``dry_run`` only tell.

        Raises BadInput for a file that is no such table.
        """
        try:
            table = from_csv(document)
        except TermsRefused as error:
            raise BadInput(error.sentence, **error.values) from None
        with self._database.write() as work:
            _may_keep(work, by)
            known = {each.code: each for each in work.concepts.all()}
            people = {each.name for each in work.people.all()}
            # Who answers for a term elsewhere may be nobody here.
            given = [
                _checked(work, each if each.owner in people else replace(each, owner="")) for each in table.concepts
            ]
            new = tuple(each.code for each in given if each.code not in known)
            changed = tuple(each.code for each in given if each.code in known and known[each.code] != each)
            if not dry_run:
                work.concepts.put(given)
                self._note(work, {each.code: each for each in given if known.get(each.code) != each}, by, known)
                work.activity.note("terms", "", "", by, self._now(), f"{len(new)} + {len(changed)}")
                work.commit()
        return TermsImport(new, changed, len(given) - len(new) - len(changed), table.damaged)

    def _note(
        self, work: UnitOfWork, made: Mapping[str, Concept | None], by: str, before: Mapping[str, Concept | None]
    ) -> None:
        numbers, at = work.concepts.numbers(), self._now()
        # What there was before changes were noted is kept as it was.
        older = {code: before.get(code) for code in made if code not in numbers}
        changes = [ConceptChange(code, 0, each, by, at) for code, each in older.items() if each is not None]
        changes += [ConceptChange(code, numbers.get(code, 0) + 1, each, by, at) for code, each in made.items()]
        work.concepts.note(changes)


def _known(work: UnitOfWork) -> dict[str, Concept]:
    return {each.code: each for each in work.concepts.all()}


def _still(work: UnitOfWork, code: str, now: Concept | None, based_on: int | None) -> None:
    """Raises ConceptConflict where a concept was changed since the change ``based_on``."""
    if based_on is None:
        return
    newest = next(iter(work.concepts.changes(code)), None)
    if newest is not None and newest.number != based_on:
        author = person_named(work, newest.person).display
        raise ConceptConflict(code=code, author=author, number=newest.number, theirs=now)


def _checked(work: UnitOfWork, concept: Concept) -> Concept:
    terms: list[Term] = []
    for term in concept.terms:
        text = name_line(term.text)
        if not text or len(text) > _LONGEST:
            raise BadInput("A term is 1 to {limit} characters on one line.", limit=_LONGEST)
        if term.status not in TERM_STATUSES:
            raise BadInput("{status} is not a status of a term.", status=term.status)
        terms.append(replace(term, text=text, locale=locale_tag(term.locale)))
    if not terms:
        raise BadInput("Give the term at least one name in one language.")
    owner = person_named(work, concept.owner).name if concept.owner else ""
    return replace(
        concept,
        code=_code(concept.code),
        terms=tuple(dict.fromkeys(terms)),
        definition=remark(concept.definition),
        note=remark(concept.note),
        owner=owner,
    )


def _code(text: str) -> str:
    code = name_line(text)
    if not code or len(code) > _LONGEST_CODE:
        raise BadInput("A term goes by a short code on one line, such as router.")
    return code


def _may_keep(work: UnitOfWork, by: str) -> None:
    person = acting(work, by)
    if not any(person.holds(role) for role in _KEEPERS):
        raise Refused("Tone editors, curators and localisers keep the terms; {person} is none.", person=person.display)
