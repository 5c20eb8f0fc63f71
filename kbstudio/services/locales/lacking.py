"""Which texts lack a critical change of the source: something that no reader may do without."""

from collections.abc import Collection, Sequence

from kbstudio.domain.alignments import BlockState
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.domain.serving import CriticalChange
from kbstudio.services.locales.adaptation_rows import adaptation_rows, is_late
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.locales.aligning import alignment_of, source_of, source_text, standing
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.lookup import revision_at


class Lacking:
    """Knows the critical changes that agents were given in the language an article is written in."""

    def __init__(
        self, work: UnitOfWork, article: Article, source: Variant, text: Revision, marks: Sequence[CriticalChange]
    ) -> None:
        self._work = work
        self._article = article
        self._source = source
        self._history = BlockHistory(work, source, text)
        self._came: Collection[int] = {self._history.came_with(each.number) for each in marks} - {0}

    def lacks(self, variant: Variant, own: Revision | None) -> bool:
        """Whether ``own``, a text of ``variant``, says something else where a critical change was made."""
        followed = source_of(self._work, self._article, variant)
        text = source_text(self._work, followed) if followed is not None else None
        if not self._came or followed is None or followed.id == variant.id or text is None or text.erased is not None:
            return False
        history = self._history if followed.id == self._source.id else BlockHistory(self._work, followed, text)
        stands = standing(self._work, followed, history.blocks, own)
        rows = adaptation_rows(self._work, history, stands, own, followed.locale)
        if any(_says_otherwise(row) and self._changed(followed, text, row.source, row.seen) for row in rows):
            return True
        # What is inherited of a language that agents read no more says what that language said.
        return followed.live_id is None and self.lacks(followed, text)

    def _changed(self, followed: Variant, now: Revision, block: str, seen: int) -> bool:
        """Whether a critical change is behind what became of a block of ``followed`` since version ``seen``."""
        if followed.id == self._source.id:
            return self._history.changed_in(block, seen, self._came)
        above = source_of(self._work, self._article, followed)
        then = self._work.revisions.numbered(followed.id, seen) if seen else now
        text = source_text(self._work, above) if above is not None else None
        if above is None or then is None or text is None:
            return False
        if then.erased is not None:
            # What is no longer there to be read may have said anything.
            return True
        links = alignment_of(self._work, above, then).links
        link = next((each for each in links if each.source and block in each.targets), None)
        return link is not None and self._changed(above, text, link.source, link.seen if seen else 0)


def lacking(work: UnitOfWork, article: Article) -> frozenset[str]:
    """The locales of the published texts of an article in which a critical change is missing."""
    marked = work.serving.critical(article.id)
    source = work.articles.variant(article.id, article.source_locale) if marked else None
    text = revision_at(work, source.live_id) if source is not None else None
    if source is None or text is None or text.erased is not None or source.id not in marked:
        return frozenset()
    known = Lacking(work, article, source, text, marked[source.id])
    variants = [each for each in work.articles.variants(article.id) if each.live_id is not None]
    late = _late(work, variants)
    found = {each.locale for each in late if known.lacks(each, revision_at(work, each.live_id))}
    # A market that inherits a language says what that language says, and lacks what it lacks.
    while more := {each.locale for each in variants if each.base in found and each.locale not in found}:
        found |= more
    return frozenset(found)


def _late(work: UnitOfWork, variants: Sequence[Variant]) -> list[Variant]:
    """Those in which anything is left to look at, or that inherit what agents do not read: most have everything."""
    counted = work.alignments.currencies([each.id for each in variants])
    read = {each.locale for each in variants}
    found: list[Variant] = []
    for each in variants:
        currency = counted[each.id][0] if each.id in counted else None
        current = currency is not None and not currency.stale and BlockState.UNCONFIRMED not in currency.states
        if not current or (each.base and each.base not in read):
            found.append(each)
    return found


def _says_otherwise(row: AdaptationRow) -> bool:
    return bool(row.source) and (is_late(row) or row.state in {BlockState.NEW, BlockState.GONE})
