"""Where questions and notes about the source belong today: a block keeps its identity, its words may be others."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kbstudio.domain.alignments import TITLE
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.comments import MeantFor, Thread
from kbstudio.domain.errors import BadInput
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Revision
from kbstudio.services.locales.aligning import alignment_of, source_of, source_text
from kbstudio.services.reviews.placing import placed
from kbstudio.services.text_blocks import TextBlock, text_blocks


@dataclass(frozen=True)
class PlacedQuestion:
    """A thread and where it stands: ``block`` is the id of the block ("" for the whole text, "title" for the title).

    ``start`` and ``end`` are its words in the body of the source; None where what it is about is gone (of the title:
    0). ``exact``: they stand there word for word. ``words`` is the block today. ``may_end``: the person may settle it,
    or change and take away the note; ``mine``: they began it.
    """

    thread: Thread
    block: str
    start: int | None
    end: int | None
    exact: bool = True
    words: str = ""
    may_end: bool = False
    mine: bool = False

    @property
    def is_gone(self) -> bool:
        """Whether the block it is about is in the text no more."""
        return self.start is None

    @property
    def is_note(self) -> bool:
        """Whether it is a note for translators and no question."""
        return self.thread.meant_for is MeantFor.TRANSLATORS

    @property
    def text(self) -> str:
        """What is asked, or what a note says by now."""
        return self.thread.comments[-1 if self.is_note else 0].body

    @property
    def about_part(self) -> bool:
        """Whether it is about some words of the block and not all of it."""
        return bool(self.thread.quote) and self.thread.quote.strip() != self.words.strip()

    def for_person(self, name: str, *, sees_to_it: bool) -> "PlacedQuestion":
        """The same, saying what the person with this login may do; ``sees_to_it``: they answer such questions."""
        mine = self.thread.begun_by == name
        return replace(self, mine=mine, may_end=mine or sees_to_it)

    def in_block(self, known: Mapping[str, str]) -> "PlacedQuestion":
        """The same with its block named as in another text: ``known`` has the names by those of the source."""
        return replace(self, block=known.get(self.block, "")) if self.block not in {"", TITLE} else self


def placed_questions(work: UnitOfWork, revision: Revision, threads: Sequence[Thread]) -> tuple[PlacedQuestion, ...]:
    """The threads where they stand in ``revision`` of the source: in the order of its text, those gone last."""
    if not threads:
        return ()
    blocks = text_blocks(work, revision)
    by_id = {block.id: block for block in blocks}
    found = []
    for each in placed(work, revision, [thread for thread in threads if thread.block != TITLE]):
        thread = each.thread
        block = by_id.get(thread.block) or (_at(blocks, each.start) if thread.quote else None)
        whole = not thread.quote and not thread.block
        if block is None and not whole:
            found.append((len(blocks), PlacedQuestion(thread, "", None, None, exact=False)))
        elif block is None:
            found.append((-2, PlacedQuestion(thread, "", 0, 0)))
        else:
            start, end = (each.start, each.end) if each.start is not None else (block.start, block.end)
            place = PlacedQuestion(thread, block.id, start, end, each.exact and each.start is not None, block.text)
            found.append((block.position, place))
    title = blocks[0].text
    found += [
        (-1, PlacedQuestion(thread, TITLE, 0, 0, exact=thread.quote in title, words=title))
        for thread in threads
        if thread.block == TITLE
    ]
    return tuple(place for _at_block, place in sorted(found, key=lambda each: (each[0], each[1].start or 0)))


def block_of_source(work: UnitOfWork, article: Article, locale: str, block: str) -> str:
    """The id, in the source of an article, of a block of the version that ``locale`` follows; BadInput for none."""
    if not block or block == TITLE:
        return block
    known = _source_blocks(work, article, locale)
    if known is None:
        return block
    if block not in known:
        raise BadInput("Nothing in the source of {code} stands for this block; ask beside another.", code=article.code)
    return known[block]


def followed_blocks(work: UnitOfWork, article: Article, locale: str) -> Mapping[str, str] | None:
    """The blocks of the version that ``locale`` follows by those of the source; None where that is the source."""
    known = _source_blocks(work, article, locale)
    return {above: here for here, above in reversed(known.items())} if known is not None else None


def _source_blocks(work: UnitOfWork, article: Article, locale: str) -> dict[str, str] | None:
    """The blocks of the source by those of the version that ``locale`` follows, along the chain of versions."""
    if locale == article.source_locale:
        return None
    followed = source_of(work, article, locale)
    known: dict[str, str] | None = None
    while followed is not None and followed.locale != article.source_locale:
        above, steps = source_of(work, article, followed), _step(work, article, followed)
        known = steps if known is None else {here: steps[up] for here, up in known.items() if up in steps}
        followed = above
    return known


def _step(work: UnitOfWork, article: Article, followed: Variant) -> dict[str, str]:
    above, text = source_of(work, article, followed), source_text(work, followed)
    if above is None or text is None:
        return {}
    links = alignment_of(work, above, text).links
    return {target: link.source for link in links for target in link.targets if link.source}


def _at(blocks: Sequence[TextBlock], start: int | None) -> TextBlock | None:
    if start is None:
        return None
    return next((block for block in blocks if block.position >= 0 and block.start <= start < block.end), None)
