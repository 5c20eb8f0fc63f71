"""A text of a market, put together anew: the blocks it shares are those of the text it follows, its own ones stay."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kbstudio.text.compare.identity import identified
from kbstudio.text.markdown.scan import Block
from kbstudio.text.translation.composing import Composed, Insertion, compose

_CLOSE = {"item", "table_row", "quote"}


@dataclass(frozen=True, slots=True)
class Part:
    """What a block of a market stands for: the block at position ``place`` of the text it follows (None: none there).

    An ``own`` one keeps its words; another one has those of the text it follows, and goes with them.
    """

    place: int | None
    own: bool


@dataclass(frozen=True, slots=True)
class Followed:
    """The text made; for each of its blocks with an identity what it stands for, and which block it was before.

    One that was ``held`` is the text as it was: what is its own cannot be told apart from the rest any more.
    """

    text: str
    parts: tuple[Part, ...]
    origins: tuple[int | None, ...]
    held: bool = False


def followed(base: str, market: str, parts: Sequence[Part], left_out: Collection[int] = ()) -> Followed:
    """``market``, whose blocks are ``parts``, following ``base`` as it is now.

    Blocks of ``base`` that nothing stands for come in, unless their positions are ``left_out``. Blocks that stand for
    none stay behind what they stood behind. Doing it twice is doing it once; a text whose own blocks cannot be told
    apart from the rest any more, as behind a fence that nothing closes, stays as it is.
    """
    made = _made(base, market, parts, left_out)
    if made is not None and not any(part.own for part in parts) and not left_out:
        return made
    again = _made(base, made.text, made.parts, left_out) if made is not None else None
    if made is None or again is None or (again.text, again.parts) != (made.text, made.parts):
        return Followed(market, tuple(parts), tuple(range(len(parts))), held=True)
    return made


def _made(base: str, market: str, parts: Sequence[Part], left_out: Collection[int]) -> Followed | None:
    theirs, mine = identified(base), identified(market)
    own: dict[int, list[int]] = {}
    shared: dict[int, int] = {}
    for position, part in enumerate(parts):
        if part.place is not None and part.own:
            own.setdefault(part.place, []).append(position)
        elif part.place is not None:
            shared.setdefault(part.place, position)
    replaced = {place: _words(market, mine, positions) for place, positions in own.items()}
    gone = {place for place in left_out if place < len(theirs)} - set(own)
    composed = compose(base, replaced | dict.fromkeys(gone, ""), _added(market, mine, parts))
    return _told(composed, own, shared, set(range(len(theirs))) - gone)


def _told(composed: Composed, own: dict[int, list[int]], shared: dict[int, int], expected: set[int]) -> Followed | None:
    """What the blocks of the text made stand for; None where one of them is no longer a block by itself."""
    count = len(composed.origins)
    parts: list[Part | None] = [None] * count
    origins: list[int | None] = [None] * count
    for key, places in composed.inserted.items():
        for nth, at in enumerate(places):
            parts[at] = Part(None, own=True)
            origins[at] = int(key) if nth == 0 else None
    for place, places in composed.replaced.items():
        for nth, at in enumerate(places):
            parts[at] = Part(place, own=True)
            origins[at] = own[place][nth] if nth < len(own[place]) else None
    for at, place in enumerate(composed.origins):
        if parts[at] is None and place is not None:
            parts[at] = Part(place, own=False)
            origins[at] = shared.get(place)
    known = tuple(part for part in parts if part is not None)
    if len(known) != count or {part.place for part in known if part.place is not None} != expected:
        return None
    return Followed(composed.text, known, tuple(origins))


def _words(text: str, blocks: Sequence[Block], positions: Sequence[int]) -> str:
    """The own words of a market for one block: as they stand where they stand together."""
    if positions[-1] - positions[0] == len(positions) - 1:
        return text[blocks[positions[0]].start : blocks[positions[-1]].end].rstrip("\n")
    joined = ""
    for at in positions:
        gap = "" if not joined else "\n" if _is_tight(blocks, at) else "\n\n"
        joined += gap + text[blocks[at].start : blocks[at].end].rstrip("\n")
    return joined


def _added(text: str, blocks: Sequence[Block], parts: Sequence[Part]) -> list[Insertion]:
    """The blocks that stand for none, in runs, each behind the block of the base that the one before it stands for."""
    found: list[Insertion] = []
    after: int | None = None
    run: list[int] = []
    for position, part in enumerate(parts):
        if part.place is None and part.own:
            run.append(position)
            continue
        if part.place is not None:
            below = 0 if after is None else after + 1
            found += _run(text, blocks, run, after, joins=part.place == below and _is_tight(blocks, position))
            after, run = part.place, []
    return [*found, *_run(text, blocks, run, after, joins=False)]


def _run(text: str, blocks: Sequence[Block], run: Sequence[int], after: int | None, *, joins: bool) -> list[Insertion]:
    above = bool(run) and _is_tight(blocks, run[0])
    return [
        Insertion(
            str(at),
            after,
            text[blocks[at].start : blocks[at].end].rstrip("\n"),
            tight=_is_tight(blocks, at),
            tight_below=joins and not above,
        )
        for at in run
    ]


def _is_tight(blocks: Sequence[Block], position: int) -> bool:
    """Whether a block stands on the very next line of one of its kind."""
    if not position:
        return False
    before, block = blocks[position - 1], blocks[position]
    return before.end == block.start and before.kind == block.kind and block.kind in _CLOSE
