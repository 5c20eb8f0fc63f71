"""The history of a language version, and two of its versions beside each other."""

from kbstudio.domain.errors import BadInput
from kbstudio.domain.ports import Database
from kbstudio.domain.reviews import approvals
from kbstudio.domain.revisions import Revision
from kbstudio.services.lookup import variant_named
from kbstudio.services.snapshots import HistoryEntry


class History:
    """What was written, by whom and why."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, code: str, locale: str) -> tuple[HistoryEntry, ...]:
        """Every version, newest first."""
        with self._database.read() as work:
            variant = variant_named(work, code, locale)[1]
            names = {p.name: p.display for p in work.people.all()}
            reviews = work.reviews.of_variant(variant.id)
            entries = []
            for revision in work.revisions.marks(variant.id):
                review = reviews.get(revision.id)
                signed = approvals(review.verdicts, revision.hash) if review else ()
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
                    )
                )
        return tuple(entries)

    def version(self, code: str, locale: str, number: int) -> Revision:
        """One version by its number."""
        with self._database.read() as work:
            article, variant = variant_named(work, code, locale)
            found = work.revisions.numbered(variant.id, number)
        if found is None:
            raise BadInput(
                "{code} ({locale}) has no version {number}.", code=article.code, locale=locale, number=number
            )
        return found
