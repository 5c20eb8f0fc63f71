"""The history of a language version, and two of its versions beside each other."""

from collections.abc import Mapping, Sequence

from kbstudio.domain.ports import Database
from kbstudio.domain.reviews import Review, approvals
from kbstudio.domain.revisions import Revision, RevisionMark
from kbstudio.services.lookup import numbered, variant_named
from kbstudio.services.snapshots import HistoryEntry, VerdictMark


class History:
    """What was written, by whom and why."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, code: str, locale: str) -> tuple[HistoryEntry, ...]:
        """Every version, newest first."""
        with self._database.read() as work:
            variant = variant_named(work, code, locale)[1]
            names = {p.name: p.display for p in work.people.all()}
            rounds = work.reviews.rounds_of_variant(variant.id)
            periods = {number: (since, until) for number, since, until in work.published.periods(variant.id)}
            marks = work.revisions.marks(variant.id)
            entries = []
            for revision in marks:
                reviews = rounds.get(revision.id, ())
                signed = approvals(reviews[-1].verdicts, revision.hash) if reviews else ()
                since, until = periods.get(revision.number, (None, None))
                entries.append(
                    HistoryEntry(
                        revision=revision.number,
                        hash=revision.hash,
                        parent=revision.parent,
                        state=revision.state,
                        title=revision.title,
                        author=revision.author,
                        author_display=names.get(revision.author, revision.author),
                        time=revision.created_at,
                        reason=revision.reason,
                        change=revision.change,
                        live=revision.id == variant.live_id,
                        approved_by=tuple(names.get(name, name) for name in signed),
                        verdicts=_verdicts(reviews, names),
                        live_from=since,
                        live_until=until,
                        restored_from=_restored_from(revision, marks),
                        reviewer=revision.reviewer,
                        erased=revision.erased,
                        erased_by_display=names[revision.erased.person] if revision.erased else "",
                    )
                )
        return tuple(entries)

    def version(self, code: str, locale: str, number: int) -> Revision:
        """One version by its number."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            return numbered(work, article, variant, number)


def _verdicts(reviews: Sequence[Review], names: Mapping[str, str]) -> tuple[VerdictMark, ...]:
    return tuple(
        VerdictMark(
            person=verdict.person,
            display=names.get(verdict.person, verdict.person),
            kind=verdict.kind,
            comment=verdict.comment,
            time=verdict.signed_at,
            standing=verdict.voided_at is None,
        )
        for review in reviews
        for verdict in review.verdicts
    )


def _restored_from(revision: RevisionMark, marks: Sequence[RevisionMark]) -> int | None:
    """The newest earlier version with the very same text; versions are newest first."""
    return next((mark.number for mark in marks if mark.number < revision.number and mark.hash == revision.hash), None)
