"""A translation with some of its blocks written anew, taken out or put in, and where each block came from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kbstudio.text.markdown.scan import Block, scan


@dataclass(frozen=True, slots=True)
class Insertion:
    """Text to stand behind the block at position ``after`` (None: before all), under a name of the caller's.

    ``tight`` puts it on the very next line, as a list item or a table row stands below the one before; with
    ``tight_below`` the block that follows stands on the very next line of it.
    """

    key: str
    after: int | None
    text: str
    tight: bool = False
    tight_below: bool = False


@dataclass(frozen=True, slots=True)
class Composed:
    """The text made.

    ``origins`` has for each block with an identity its position in the text before, or None; ``inserted`` has by key
    the positions of the blocks an insertion became, ``replaced`` by old position those of what stands there now.
    ``stands`` tells in the order of the text from where to where what was a block (by its position before) or what was
    put in (by its key) stands in it.
    """

    text: str
    origins: tuple[int | None, ...]
    inserted: Mapping[str, tuple[int, ...]]
    replaced: Mapping[int, tuple[int, ...]]
    stands: tuple[tuple[int, int, int | str], ...] = ()


@dataclass(slots=True)
class _Chunk:
    text: str
    old: int | None = None
    key: str | None = None
    written: bool = False


def compose(text: str, replaced: Mapping[int, str], inserted: Sequence[Insertion] = ()) -> Composed:
    """``text`` with blocks, by position among those with an identity, replaced by others; "" takes one out.

    What is neither replaced nor taken out stays as it is, character for character.
    """
    blocks = scan(text)
    by_place: dict[int | None, list[Insertion]] = {}
    above: dict[int, list[Insertion]] = {}
    for each in inserted:
        if each.tight_below:
            above.setdefault(0 if each.after is None else each.after + 1, []).append(each)
        else:
            by_place.setdefault(each.after, []).append(each)
    chunks: list[_Chunk] = []
    _insert(chunks, by_place.get(None, []), follows=bool(blocks))
    position = 0
    for index, block in enumerate(blocks):
        raw = text[block.start : block.end]
        if block.kind == "blank":
            chunks.append(_Chunk(raw))
            continue
        _insert(chunks, above.get(position, []), follows=False)
        if position in replaced:
            _replace(chunks, raw, replaced[position], position)
        else:
            chunks.append(_Chunk(raw, old=position))
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        _insert(chunks, by_place.get(position, []), follows=following is not None and following.kind != "blank")
        position += 1
    ends_open = bool(text) and not text.endswith("\n")
    return _joined(_apart(_without_double_blanks(chunks)), ends_open=ends_open)


def _replace(chunks: list[_Chunk], raw: str, new: str, position: int) -> None:
    if not new.strip():
        # What is left of a block taken out: nothing, but the place where a second empty line would be one too many.
        chunks.append(_Chunk("", old=None, written=True))
        return
    end = raw[len(raw.rstrip("\n")) :]
    chunks.append(_Chunk(new.rstrip("\n") + end, old=position, written=True))


def _insert(chunks: list[_Chunk], wanted: Sequence[Insertion], *, follows: bool) -> None:
    for each in wanted:
        new = each.text.strip("\n")
        if not new.strip():
            continue
        before = next((chunk.text for chunk in reversed(chunks) if chunk.text), "")
        if before and not before.endswith("\n"):
            chunks.append(_Chunk("\n"))
        if before and not each.tight and before.strip():
            chunks.append(_Chunk("\n"))
        chunks.append(_Chunk(new + "\n", key=each.key, written=True))
    if wanted and follows and not wanted[-1].tight:
        chunks.append(_Chunk("\n"))


def _without_double_blanks(chunks: list[_Chunk]) -> list[_Chunk]:
    kept: list[_Chunk] = []
    for chunk in chunks:
        above = kept[-2:]
        taken_out = len(above) == 2 and above[1].written and not above[1].text
        if not (taken_out and not chunk.text.strip() and not above[0].text.strip()):
            kept.append(chunk)
    # Nor does an empty line stay at either end where the block beyond it went.
    if len(kept) > 1 and kept[0].written and not kept[0].text and not kept[1].text.strip():
        kept.pop(1)
    if len(kept) > 1 and kept[-1].written and not kept[-1].text and not kept[-2].text.strip():
        kept.pop(-2)
    return [chunk for chunk in kept if chunk.text]


def _apart(chunks: list[_Chunk]) -> list[_Chunk]:
    """Empty lines where a block would otherwise run on into the one above, as a paragraph does."""
    while True:
        starts = {block.start for block in scan("".join(chunk.text for chunk in chunks))}
        spaced: list[_Chunk] = []
        at = 0
        for chunk in chunks:
            alone = not spaced or not spaced[-1].text.strip()
            if chunk.text.strip() and at not in starts and not alone:
                spaced.append(_Chunk("\n"))
            spaced.append(chunk)
            at += len(chunk.text)
        if len(spaced) == len(chunks):
            return chunks
        chunks = spaced


def _joined(chunks: list[_Chunk], *, ends_open: bool) -> Composed:
    text = "".join(chunk.text for chunk in chunks)
    if ends_open:
        text = text.rstrip("\n")
    starts: list[tuple[int, _Chunk]] = []
    at = 0
    for chunk in chunks:
        starts.append((at, chunk))
        at += len(chunk.text)
    origins: list[int | None] = []
    inserted: dict[str, list[int]] = {}
    replaced: dict[int, list[int]] = {}
    used: set[int] = set()
    place = 0
    for position, block in enumerate(_identified(text)):
        while place + 1 < len(starts) and starts[place + 1][0] <= block.start:
            place += 1
        chunk = starts[place][1]
        if chunk.key is not None:
            inserted.setdefault(chunk.key, []).append(position)
        if chunk.written and chunk.old is not None:
            replaced.setdefault(chunk.old, []).append(position)
        origin = chunk.old if chunk.old is not None and chunk.old not in used else None
        if origin is not None:
            used.add(origin)
        origins.append(origin)
    return Composed(
        text,
        tuple(origins),
        {key: tuple(places) for key, places in inserted.items()},
        {old: tuple(places) for old, places in replaced.items()},
        tuple((at, min(at + len(chunk.text), len(text)), name) for at, chunk, name in _named(starts)),
    )


def _named(starts: list[tuple[int, _Chunk]]) -> Iterator[tuple[int, _Chunk, int | str]]:
    for at, chunk in starts:
        name = chunk.old if chunk.old is not None else chunk.key
        if name is not None:
            yield at, chunk, name


def _identified(text: str) -> list[Block]:
    return [block for block in scan(text) if block.kind != "blank"]
