"""Markets: a text that inherits a language, put together anew from what is its own and from that language as it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kbstudio.domain.alignments import TITLE, Alignment, BlockLink, Relation
from kbstudio.domain.articles import Variant
from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import BlockMark, Line, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.locales.aligning import alignment_of
from kbstudio.services.text_blocks import TextBlock, text_blocks, told_apart

if TYPE_CHECKING:
    # Lists come before texts: what reads texts is loaded when one is.
    from kbstudio.text.translation.following import Part

_NOTHING = Alignment(0)


@dataclass(frozen=True)
class MarketText:
    """A text of a market, the identities of its blocks, and what they stand for."""

    text: ArticleText
    marks: tuple[BlockMark, ...] = ()
    alignment: Alignment = _NOTHING

    def as_revision(self, of: Revision) -> Revision:
        """It as if it were version ``of``, for those who ask for one."""
        return replace(of, text=self.text, hash=self.text.hash)


def market_text(work: UnitOfWork, source: Variant, own: Revision | None) -> MarketText:
    """A version of a market as it was written; one without a text where nothing is."""
    if own is None or own.erased is not None:
        return MarketText(ArticleText("", ""))
    return MarketText(own.text, work.revisions.blocks(own.id), alignment_of(work, source, own))


def not_written(source: Revision) -> Revision:
    """Stands for the version of a market that is not begun yet: number 0, without a word."""
    nothing = ArticleText("", "")
    return Revision(
        "", "", 0, None, Line.DRAFT, nothing, nothing.hash, "", source.created_at, "", None, RevisionState.DRAFT
    )


def in_step(work: UnitOfWork, source: Variant, base: Revision, market: MarketText, number: int) -> MarketText:
    """``market`` following ``base``, a version of the language ``source``, as its version ``number``.

    Inherited blocks have its words, own ones stay, what is left out stays out, what was added stays behind what it
    stood behind, and what is new in ``base`` comes in inherited. Doing it twice is doing it once. A text whose own
    blocks cannot be told apart from the others is given back itself.
    """
    from kbstudio.text.translation.following import Part, followed  # noqa: PLC0415 - lists come before texts

    theirs = text_blocks(work, base)
    mine = told_apart(market.as_revision(not_written(base)), market.marks)
    known = {target: link for link in market.alignment.links for target in link.targets}
    places = {block.id: block.position for block in theirs[1:]}

    def part(block: TextBlock) -> Part:
        link = known.get(block.id)
        if link is None or not link.source:
            return Part(None, own=True)
        return Part(places.get(link.source), own=link.relation is not Relation.INHERITED)

    left_out = [link.source for link in market.alignment.links if link.relation is Relation.OMITTED]
    out = [places[name] for name in left_out if name in places]
    made = followed(base.text.body, market.text.body, [part(block) for block in mine[1:]], out)
    if made.held:
        return market
    before = [mine[origin + 1] if origin is not None else None for origin in made.origins]
    title = _own_title(market)
    text = ArticleText.of(
        title.text.title if title is not None else base.text.title,
        made.text,
        _fields(work, source, base, market),
    )
    marks = _marks(text, before, number)
    if text.body == market.text.body and len(marks) == len(market.marks):
        # The same text has the same blocks, wherever its words come from by now.
        marks = market.marks
    links = _links(theirs, made.parts, marks, before, market.alignment, base.number)
    return MarketText(text, marks, Alignment(base.number, links))


def _own_title(market: MarketText) -> MarketText | None:
    """The market where it has a title of its own."""
    link = next((link for link in market.alignment.links if link.source == TITLE), None)
    is_own = link is not None and link.relation is not Relation.INHERITED and market.text.title.strip()
    return market if is_own else None


def _marks(text: ArticleText, before: Sequence[TextBlock | None], number: int) -> tuple[BlockMark, ...]:
    from kbstudio.text.compare.identity import identified  # noqa: PLC0415 - lists come before texts

    marks: list[BlockMark] = []
    for block, old in zip(identified(text.body), before, strict=True):
        same = old is not None and old.words == " ".join(text.body[block.start : block.end].split())
        marks.append(BlockMark(old.id if old is not None else new_id(), old.changed_in if same and old else number))
    return tuple(marks)


def _links(
    theirs: Sequence[TextBlock],
    parts: Sequence["Part"],
    marks: Sequence[BlockMark],
    before: Sequence[TextBlock | None],
    alignment: Alignment,
    number: int,
) -> tuple[BlockLink, ...]:
    by_source = {link.source: link for link in alignment.links if link.source}
    by_target = {target: link for link in alignment.links for target in link.targets}
    title = by_source.get(TITLE)
    if title is None or title.relation is Relation.INHERITED or not title.targets:
        title = BlockLink(TITLE, (TITLE,), number, Relation.INHERITED)
    stands: dict[int, list[str]] = {}
    only_here: dict[BlockLink, list[str]] = {}
    last: BlockLink | None = None
    for part, mark, old in zip(parts, marks, before, strict=True):
        if part.place is not None:
            stands.setdefault(part.place, []).append(mark.id)
            last = None
            continue
        last = by_target.get(old.id) if old is not None else last
        if last is not None:
            only_here.setdefault(last, []).append(mark.id)
    own = {part.place for part in parts if part.own}
    links = [title]
    for place, targets in stands.items():
        source = theirs[place + 1].id
        if place in own:
            links.append(replace(by_source[source], targets=tuple(targets)))
        else:
            links.append(BlockLink(source, tuple(targets), number, Relation.INHERITED))
    links += [replace(link, targets=tuple(targets)) for link, targets in only_here.items()]
    known = {link.source for link in links if link.source}
    left_out = [link for link in alignment.links if link.relation is Relation.OMITTED and link.source not in known]
    return (*links, *left_out)


def _fields(work: UnitOfWork, source: Variant, base: Revision, market: MarketText) -> Mapping[str, str]:
    """The fields of the language, but for those the market changed since it followed last."""
    then = work.revisions.numbered(source.id, market.alignment.basis)
    mine, now = market.text.fields, base.text.fields
    before = then.text.fields if then is not None and then.erased is None else mine
    own = {name for name in {*mine, *before} if mine.get(name) != before.get(name)}
    return {name: value for name, value in now.items() if name not in own} | {
        name: value for name, value in mine.items() if name in own
    }
