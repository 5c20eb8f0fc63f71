"""What the blocks of a language version stand for: kept, carried on with each save, and found where nobody noted it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from kbstudio.domain.alignments import TITLE, Alignment, BlockLink, Origin
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import BlockMark, Revision
from kbstudio.services.lookup import revision_at
from kbstudio.services.text_blocks import TextBlock, text_blocks


def source_of(work: UnitOfWork, article: Article) -> Variant | None:
    """The language version the others are made from."""
    return work.articles.variant(article.id, article.source_locale)


def source_text(work: UnitOfWork, source: Variant, *, early: bool = False) -> Revision | None:
    """The text to follow: what agents read, else the newest; with ``early``, the draft that is on its way."""
    draft, live = revision_at(work, source.draft_id), revision_at(work, source.live_id)
    found = (draft or live) if early else (live or draft)
    return found or work.revisions.newest_text(source.id)


def alignment_of(work: UnitOfWork, source: Variant, revision: Revision) -> Alignment:
    """What the blocks of ``revision`` stand for: as noted, else found by comparing it with the source of its day."""
    if (noted := work.alignments.of(revision.id)) is not None:
        return noted
    basis = _of_its_day(work, source, revision.created_at)
    if basis is None:
        return Alignment(0)
    from kbstudio.text.translation.pairing import pair  # noqa: PLC0415 - lists come before texts

    theirs, mine = text_blocks(work, basis)[1:], text_blocks(work, revision)[1:]
    links = [BlockLink(TITLE, (TITLE,), basis.number, origin=Origin.PAIRED)]
    links += [
        BlockLink(theirs[left].id, (mine[right].id,), basis.number, origin=Origin.PAIRED)
        for left, right in pair(basis.text.body, revision.text.body)
        if left is not None and right is not None
    ]
    return Alignment(basis.number, tuple(links))


def keep_alignment(work: UnitOfWork, revision: Revision, base: Revision | None, marks: Iterable[BlockMark]) -> None:
    """Let what was noted of ``base`` hold of ``revision`` for the blocks that live on in it."""
    noted = work.alignments.of(base.id) if base is not None else None
    if noted is not None:
        work.alignments.put(revision.id, noted.kept(frozenset({TITLE, *(mark.id for mark in marks)})))


def filled(alignment: Alignment, source: Sequence[TextBlock], own: Sequence[TextBlock]) -> Alignment:
    """The alignment with blocks nobody noted paired as they stand between noted ones; a person has to confirm them.

    Somebody who writes a language version as a text adds the block that is missing where it belongs.
    """
    known = {link.source for link in alignment.links}
    spoken_for = {target for link in alignment.links for target in link.targets}
    place = {target: block.position for block in own for target in (block.id,)}
    first_target = {
        link.source: min(place[target] for target in link.targets if target in place)
        for link in alignment.links
        if link.source and any(target in place for target in link.targets)
    }
    free = [block for block in own if block.id not in spoken_for and block.id != TITLE]
    found: list[BlockLink] = []
    at, taken = -1, set[str]()
    missing: list[TextBlock] = []
    for block in [*source, None]:
        if block is not None and block.id not in known:
            missing.append(block)
            continue
        end = first_target.get(block.id) if block is not None else len(own)
        if end is None:
            continue
        between = [one for one in free if at < one.position < end and one.id not in taken]
        for theirs in missing:
            mine = next((one for one in between if one.kind == theirs.kind), None)
            if mine is not None:
                between = [one for one in between if one.position > mine.position]
                taken.add(mine.id)
                found.append(BlockLink(theirs.id, (mine.id,), 0, origin=Origin.PAIRED, confirmed=False))
        missing, at = [], end
    return Alignment(alignment.basis, (*alignment.links, *found))


def _of_its_day(work: UnitOfWork, source: Variant, at: datetime) -> Revision | None:
    """The version of the source agents read then, else the newest one written by then, else the first."""
    for number, since, until in work.published.periods(source.id):
        if since <= at and (until is None or at < until):
            return work.revisions.numbered(source.id, number)
    marks = [mark for mark in work.revisions.marks(source.id) if mark.erased is None]
    written = next((mark for mark in marks if mark.created_at <= at), marks[-1] if marks else None)
    return work.revisions.with_id(written.id) if written else None
