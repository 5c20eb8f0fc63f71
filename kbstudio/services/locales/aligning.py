"""What the blocks of a language version stand for: kept, carried on with each save, and found where nobody noted it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from kbstudio.domain.alignments import TITLE, Alignment, BlockLink, Origin, Relation
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.locales import fallbacks
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import BlockMark, Revision
from kbstudio.services.lookup import revision_at
from kbstudio.services.text_blocks import TextBlock, text_blocks


def inherited_by(work: UnitOfWork, article: Article, version: Variant | str) -> str:
    """The tag of the language a market inherits, or would where it is not begun yet; "" for what is no market.

    That is the nearest one CLDR lets it fall back to of those the article is written in.
    """
    found = work.articles.variant(article.id, version) if isinstance(version, str) else version
    if isinstance(found, Variant):
        return found.base
    written = {each.locale for each in work.articles.variants(article.id)}
    return next((tag for tag in fallbacks(str(version))[1:] if tag in written), "")


def source_of(work: UnitOfWork, article: Article, version: Variant | str) -> Variant | None:
    """The language version that ``version``, or what is begun in that locale, follows.

    A market follows the language it inherits, all others follow the one the article is written in.
    """
    return work.articles.variant(article.id, inherited_by(work, article, version) or article.source_locale)


def source_text(work: UnitOfWork, source: Variant, *, early: bool = False) -> Revision | None:
    """The text to follow: what agents read, else the newest; with ``early``, the draft that is on its way."""
    draft, live = revision_at(work, source.draft_id), revision_at(work, source.live_id)
    found = (draft or live) if early else (live or draft)
    return found or work.revisions.newest_text(source.id)


def alignment_of(work: UnitOfWork, source: Variant, revision: Revision) -> Alignment:
    """What the blocks of ``revision`` stand for: as noted, else found by comparing it with the source of its day.

    A block found so was last seen against the source of the day it was first written: whoever mends a letter of it
    later in the plain editor says nothing of what the source says by then.
    """
    if (noted := work.alignments.of(revision.id)) is not None:
        return noted
    day = _Days(work, source)
    basis = day.text(revision.created_at)
    if basis is None:
        return Alignment(0)
    from kbstudio.text.translation.pairing import pair  # noqa: PLC0415 - lists come before texts

    theirs, mine = text_blocks(work, basis)[1:], text_blocks(work, revision)[1:]
    # The version of that day may be erased; it was the one that was looked at all the same.
    then = day.number(revision.created_at) or basis.number
    seen = _first_seen(work, revision, day, then)
    links = [BlockLink(TITLE, (TITLE,), seen.get(TITLE, then), origin=Origin.PAIRED)]
    links += [
        BlockLink(theirs[left].id, (mine[right].id,), seen.get(mine[right].id, then), origin=Origin.PAIRED)
        for left, right in pair(basis.text.body, revision.text.body)
        if left is not None and right is not None
    ]
    return Alignment(basis.number, tuple(links))


def standing(work: UnitOfWork, source: Variant, blocks: Sequence[TextBlock], own: Revision | None) -> Alignment:
    """What the blocks of ``own`` stand for beside ``blocks``, those of the source that is followed."""
    if own is None or own.erased is not None:
        return Alignment(0)
    return filled(alignment_of(work, source, own), blocks, text_blocks(work, own))


def keep_alignment(
    work: UnitOfWork,
    article: Article,
    revision: Revision,
    base: Revision | None,
    marks: Iterable[BlockMark],
    also: Revision | None = None,
) -> None:
    """Let what was noted of ``base`` hold of ``revision`` for the blocks that live on in it.

    Blocks with the words of ``also``, a version merged into it or come back with it, stand for what they stood for
    there. What somebody wrote over in a market is its own from then on.
    """
    variant = work.articles.variant_with_id(revision.variant_id)
    source = source_of(work, article, variant)
    noted = work.alignments.of(base.id) if base is not None else None
    if source is not None and noted is None and variant.base and base is None:
        work.alignments.put(revision.id, _begun(work, source, revision))
    if noted is None or base is None or source is None:
        return
    here = frozenset({TITLE, *(mark.id for mark in marks)})
    if variant.base:
        now, before = _words(work, revision), _words(work, base)
        changed = frozenset(name for name, words in now.items() if before.get(name) != words)
        noted = noted.written_over(changed, here, revision.author)
    kept = noted.kept(here)
    if also is not None:
        now, before, theirs = (_words(work, each) for each in (revision, base, also))
        taken = {name for name, words in now.items() if before.get(name) != words and theirs.get(name) == words}
        there = alignment_of(work, source, also)
        kept = kept.with_those_of(there, frozenset(taken), frozenset(now))
        if variant.base:
            # Words that come back inherited are those of a day: the text still has to follow what was said since.
            kept = replace(kept, basis=min(kept.basis, there.basis))
    work.alignments.put(revision.id, kept)


def _begun(work: UnitOfWork, source: Variant, revision: Revision) -> Alignment:
    """What the blocks of a market's first version stand for: what says the same as its language is inherited."""
    from kbstudio.text.compare.identity import carry  # noqa: PLC0415 - lists come before texts

    base = source_text(work, source)
    if base is None or base.erased is not None:
        return Alignment(0)
    theirs, mine = text_blocks(work, base), text_blocks(work, revision)
    links: list[BlockLink] = []

    def stands(block: TextBlock, target: TextBlock) -> None:
        own = Relation.INHERITED if block.words == target.words else Relation.TRANSLATED
        links.append(BlockLink(block.id, (target.id,), base.number, own, by=revision.author))

    stands(theirs[0], mine[0])
    for target, found in zip(mine[1:], carry(base.text.body, revision.text.body), strict=True):
        if found.origin is not None:
            stands(theirs[found.origin + 1], target)
    known = {link.source for link in links}
    links += [
        BlockLink(block.id, (), base.number, Relation.OMITTED, confirmed=False, by=revision.author)
        for block in theirs
        if block.id not in known
    ]
    return Alignment(base.number, tuple(links))


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


class _Days:
    """Which version of a source was the one to follow on a day."""

    def __init__(self, work: UnitOfWork, source: Variant) -> None:
        self._work = work
        self._marks = {mark.number: mark for mark in work.revisions.marks(source.id)}
        self._periods = work.published.periods(source.id)

    def number(self, at: datetime) -> int | None:
        """The one agents read then, else the newest one written by then, else the first."""
        for number, since, until in self._periods:
            if number in self._marks and since <= at and (until is None or at < until):
                return number
        written = (number for number, mark in self._marks.items() if mark.created_at <= at)
        return max(written, default=min(self._marks, default=None))

    def text(self, at: datetime) -> Revision | None:
        """Its text, or where that is erased the one before it, else the first one after it that is there."""
        number = self.number(at) or 0
        there = [each for each, mark in self._marks.items() if mark.erased is None]
        found = max((each for each in there if each <= number), default=min(there, default=None))
        return self._work.revisions.with_id(self._marks[found].id) if found is not None else None


def _first_seen(work: UnitOfWork, revision: Revision, day: _Days, newest: int) -> dict[str, int]:
    """By block the version of the source to follow when it was first written, where that is not ``newest``."""
    marks = {mark.number: mark for mark in work.revisions.marks(revision.variant_id)}
    way = [revision.number]
    while (parent := marks[way[-1]].parent) is not None and parent in marks:
        way.append(parent)
    if day.number(marks[way[-1]].created_at) == newest:
        return {}
    seen: dict[str, int] = {}
    titled = True
    for each in way:
        number = day.number(marks[each].created_at) or newest
        titled = titled and marks[each].title == revision.text.title
        seen |= {mark.id: number for mark in work.revisions.blocks(marks[each].id)}
        seen |= {TITLE: number} if titled else {}
    return seen


def _words(work: UnitOfWork, revision: Revision) -> dict[str, str]:
    return {block.id: block.words for block in text_blocks(work, revision)} if revision.erased is None else {}
