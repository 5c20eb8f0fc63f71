"""Deciding on single changes of a text in review: kept for everybody to see, then carried out together."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.decisions import Decision, DecisionKind, decision_key
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ports import Clock, Database, UnitOfWork
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import Revision
from kbstudio.domain.transitions import check
from kbstudio.services.lineage import ancestors
from kbstudio.services.lookup import head_at_hand, newest, numbered, person_named, variant_named
from kbstudio.services.reviews.bases import change_of, reviewed_text, unreviewed_live
from kbstudio.services.reviews.parts import TextChanges, changes_between
from kbstudio.services.snapshots import Outcome
from kbstudio.services.steps import Step, carry_out, outcome_of, revision_in
from kbstudio.services.versions import go_on_in_review


@dataclass(frozen=True)
class ChangesView:
    """The changes from version ``left``, None where there is none, to version ``number``, and what was decided.

    ``unreviewed`` is the number of what agents read where nobody reviewed that yet: ``left`` is older by itself then.
    """

    left: int | None
    number: int
    changes: TextChanges
    decisions: Mapping[str, Decision]
    display_names: Mapping[str, str]
    unreviewed: int | None = None


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
        """What changed from version ``left``, by default what agents read and somebody reviewed, to the newest."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            right = head_at_hand(work, variant) or newest(work, variant)
            if right is None:
                raise BadInput("{code} has no text in {locale} yet.", code=article.code, locale=variant.locale)
            base = _base(work, article, variant, left)
            decisions = work.decisions.of_variant(variant.id)
            names = {p.name: p.display for p in work.people.all()}
            unreviewed = unreviewed_live(work, variant)
        changes = changes_between(base.text if base else None, right.text)
        return ChangesView(base.number if base else None, right.number, changes, decisions, names, unreviewed)

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
        wanted = tuple(sorted({decision_key(key) for key in keys}))

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            check("decide", case)
            self._put(work, case, variant, kind, wanted)
            return outcome_of(case, revision_in(case).state)

        step = Step("decide", code, locale, by, op_id, what={"kind": kind, "keys": wanted})
        carry_out(self._database, self._now, step, act)
        return self.of(code, locale)

    def decide_numbered(
        self,
        code: str,
        locale: str,
        *,
        by: str,
        kind: DecisionKind | None,
        numbers: Collection[int],
        left: int | None = None,
        hash_seen: str | None = None,
        take_out: bool = False,
        op_id: str | None = None,
    ) -> Outcome:
        """Decide on the changes with these numbers, as ``changes`` gives them from 1 on; ``left`` as there.

        ``hash_seen`` refuses where they were counted in another text. With ``take_out`` the next version is written in
        the same act, without every change that is rejected.
        """
        wanted = tuple(sorted(set(numbers)))

        def act(work: UnitOfWork, case: Case, variant: Variant) -> Outcome:
            check("decide", case)
            revision = revision_in(case)
            if hash_seen is not None and hash_seen.strip().lower() != revision.hash:
                raise Refused(
                    "{code} was changed after you looked at it. List its changes again.",
                    reason=Reason.MEANWHILE,
                    code=code,
                )
            base = _base(work, case.article, variant, left)
            changes = changes_between(base.text if base else None, revision.text)
            self._put(work, case, variant, kind, _keys_at(changes, wanted, case.article.code))
            return self._taken_out(work, case, variant, base, changes) if take_out else outcome_of(case, revision.state)

        what = {"kind": kind, "numbers": wanted, "left": left, "hash_seen": hash_seen, "take_out": take_out}
        return carry_out(self._database, self._now, Step("decide", code, locale, by, op_id, what=what), act)

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
                    reason=Reason.MEANWHILE,
                    author=person_named(work, revision.author).display,
                    number=revision.number,
                )
            base = _base(work, case.article, variant, left)
            changes = changes_between(base.text if base else None, revision.text)
            return self._taken_out(work, case, variant, base, changes)

        step = Step("take out", code, locale, by, op_id, what={"number": number, "left": left})
        return carry_out(self._database, self._now, step, act)

    def _put(
        self, work: UnitOfWork, case: Case, variant: Variant, kind: DecisionKind | None, keys: Collection[str]
    ) -> None:
        if kind is None:
            work.decisions.remove(variant.id, keys)
            return
        standing = work.decisions.of_variant(variant.id)
        for key in keys:
            _check_free(work, standing.get(key), kind, case)
        changed = [key for key in keys if key not in standing or standing[key].kind is not kind]
        work.decisions.remove(variant.id, changed)
        work.decisions.put(variant.id, [Decision(key, kind, case.by.name, self._now()) for key in changed])

    def _taken_out(
        self, work: UnitOfWork, case: Case, variant: Variant, base: Revision | None, changes: TextChanges
    ) -> Outcome:
        revision = revision_in(case)
        _check_base(work, case, variant, base)
        decisions = work.decisions.of_variant(variant.id).values()
        rejected = {each.key for each in decisions if each.kind is DecisionKind.REJECT}
        text = changes.without(rejected)
        if text.hash == revision.hash:
            raise Refused(
                "No change of {code} is rejected; there is nothing to take out.",
                reason=Reason.NOTHING_TO_DO,
                code=case.article.code,
            )
        if text.is_empty and not revision.text.is_empty:
            raise Refused(
                "Without these changes nothing of {code} would be left; return it to its author instead.",
                code=case.article.code,
            )
        go_on_in_review(work, case, variant, text, author=_author_of(work, variant, revision), at=self._now())
        # Of two changes that say the same, the one that stays takes the key of the one taken out: it is not decided.
        namesakes = changes_between(changes.older, text).removable(rejected)
        work.decisions.remove(variant.id, [each.key for each in namesakes])
        written = work.revisions.newest(variant.id)
        assert written is not None  # it was stored a moment ago
        return Outcome(case.article.code, case.locale, written.number, written.state, written.hash)


def _base(work: UnitOfWork, article: Article, variant: Variant, number: int | None) -> Revision | None:
    """Version ``number``, or the one agents read and somebody reviewed."""
    return reviewed_text(work, variant) if number is None else numbered(work, article, variant, number)


def _check_base(work: UnitOfWork, case: Case, variant: Variant, base: Revision | None) -> None:
    """Refuses to take out changes from a text that is no part of what is reviewed: its words would be put back."""
    reviewed = reviewed_text(work, variant)
    if base is None or base.id in {variant.live_id, reviewed.id if reviewed else None}:
        return
    if base.id not in {mark.id for mark in change_of(work, variant, revision_in(case))}:
        raise Refused("Compare {code} with what agents read, then take changes out.", code=case.article.code)


def _author_of(work: UnitOfWork, variant: Variant, revision: Revision) -> str:
    """Who wrote the text: whoever mended a typo of it while reviewing is not its author."""
    versions = ancestors(work, variant.id, revision.number)
    return next((mark.author for mark in versions if mark.author != mark.reviewer), revision.author)


def _keys_at(changes: TextChanges, numbers: Collection[int], code: str) -> tuple[str, ...]:
    """The keys of the changes with these numbers."""
    count = len(changes.changes)
    for number in numbers:
        if not 1 <= number <= count:
            raise BadInput(
                "There is no change {number}; {code} has {count} here. List them, then decide.",
                number=number,
                code=code,
                count=count,
            )
    return tuple(changes.changes[number - 1].key for number in numbers)


def _check_free(work: UnitOfWork, standing: Decision | None, kind: DecisionKind, case: Case) -> None:
    if standing is None or standing.kind is kind or standing.person == case.by.name:
        return
    who = person_named(work, standing.person).display
    if standing.kind is DecisionKind.ACCEPT:
        raise Refused(
            "{who} accepted this change; talk to them, or take their decision back first.",
            reason=Reason.DECIDED,
            who=who,
        )
    raise Refused(
        "{who} rejected this change; talk to them, or take their decision back first.", reason=Reason.DECIDED, who=who
    )
