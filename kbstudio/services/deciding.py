"""Deciding on single changes of a text in review: kept for everybody to see, then carried out together."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.decisions import Decision, DecisionKind
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.domain.transitions import check
from kbstudio.services.lookup import newest, person_named, revision_at, variant_named
from kbstudio.services.pairs import numbered
from kbstudio.services.parts import TextChanges, changes_between
from kbstudio.services.snapshots import Outcome
from kbstudio.services.steps import Step, carry_out, revision_in
from kbstudio.services.versions import go_on_in_review


@dataclass(frozen=True)
class ChangesView:
    """The changes from version ``left``, None where there is none, to version ``number``, and what was decided."""

    left: int | None
    number: int
    changes: TextChanges
    decisions: Mapping[str, Decision]
    display_names: Mapping[str, str]


class Deciding:
    """Accepting and rejecting. Every step names who acts (``by``) and may carry an ``op_id``."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def of(self, code: str, locale: str) -> Mapping[str, Decision]:
        """Every standing decision of a language version, by the key of its change."""
        with self._database.read() as work:
            return work.decisions.of_variant(variant_named(work, code, locale)[1].id)

    def changes(self, code: str, locale: str, *, left: int | None = None) -> ChangesView:
        """What changed from version ``left``, by default the one agents read, to the newest version."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            right = newest(work, variant)
            if right is None:
                raise BadInput("{code} has no text in {locale} yet.", code=article.code, locale=variant.locale)
            base = _base(work, article, variant, left)
            decisions = work.decisions.of_variant(variant.id)
            names = {p.name: p.display for p in work.people.all()}
        changes = changes_between(base.text if base else None, right.text)
        return ChangesView(base.number if base else None, right.number, changes, decisions, names)

    def decide(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        kind: DecisionKind | None,
        keys: Collection[str],
        op_id: str | None = None,
    ) -> Mapping[str, Decision]:
        """Accept or reject the changes of these keys, or with None take decisions on them back; gives all that stand.

        A change somebody else decided otherwise is refused, naming them; the same decision twice changes nothing.
        """
        wanted = tuple(sorted(set(keys)))

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            check("decide", case)
            standing = work.decisions.of_variant(variant.id)
            if kind is None:
                work.decisions.remove(variant.id, wanted)
            else:
                for key in wanted:
                    _check_free(work, standing.get(key), kind, case)
                changed = [key for key in wanted if key not in standing or standing[key].kind is not kind]
                work.decisions.remove(variant.id, changed)
                work.decisions.put(variant.id, [Decision(key, kind, case.by.name, self._now()) for key in changed])
            return _unchanged(case)

        step = Step("decide", code, locale, by, op_id, what={"kind": kind, "keys": wanted})
        carry_out(self._database, self._now, step, act)
        return self.of(code, locale)

    def carry_out(
        self, code: str, locale: str, *, by: str, number: int, left: int | None = None, op_id: str | None = None
    ) -> Outcome:
        """Write the version after ``number`` without the changes since ``left`` that are rejected.

        It stays in review with the same reviewers and keeps its author; what was signed before is void.
        """

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            check("decide", case)
            revision = revision_in(case)
            if revision.number != number:
                raise Refused(
                    "{author} wrote version {number} meanwhile. Look at it, then decide again.",
                    author=person_named(work, revision.author).display,
                    number=revision.number,
                )
            base = _base(work, case.article, variant, left)
            changes = changes_between(base.text if base else None, revision.text)
            decisions = work.decisions.of_variant(variant.id).values()
            rejected = {each.key for each in decisions if each.kind is DecisionKind.REJECT}
            text = changes.without(rejected)
            if text.hash == revision.hash:
                raise Refused("No change of {code} is rejected; there is nothing to take out.", code=code)
            go_on_in_review(work, case, variant, text, author=revision.author, at=self._now())
            written = work.revisions.newest(variant.id)
            assert written is not None  # it was stored a moment ago
            return Outcome(case.article.code, case.locale, written.number, written.state, written.hash)

        step = Step("take out", code, locale, by, op_id, what={"number": number, "left": left})
        return carry_out(self._database, self._now, step, act)


def _base(work: UnitOfWork, article: Article, variant: Variant, number: int | None) -> Revision | None:
    """Version ``number``, or the one agents read."""
    return revision_at(work, variant.live_id) if number is None else numbered(work, article, variant, number)


def _check_free(work: UnitOfWork, standing: Decision | None, kind: DecisionKind, case: Case) -> None:
    if standing is None or standing.kind is kind or standing.person == case.by.name:
        return
    who = person_named(work, standing.person).display
    if standing.kind is DecisionKind.ACCEPT:
        raise Refused("{who} accepted this change; talk to them, or take their decision back first.", who=who)
    raise Refused("{who} rejected this change; talk to them, or take their decision back first.", who=who)


def _unchanged(case: Case) -> Outcome:
    revision = revision_in(case)
    return Outcome(case.article.code, case.locale, revision.number, revision.state, revision.hash)
