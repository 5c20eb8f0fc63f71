"""The form of a block: what it is, how many columns it has, and whether its markup opens and closes."""

from collections import Counter
from collections.abc import Iterator

import regex

from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.side import Side
from kbstudio.text.translation.model import PieceKind

_LEVEL = regex.compile(r"[ \t>]*(\#{1,6})(?=[ \t]|$)")
_LOOSE = regex.compile(r"(?<![\\\w])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{2,3}|`+|\]\(|~~")
_BAR = regex.compile(r"(?<!\\)\|")
_TAG = regex.compile(r"<(/?)([A-Za-z][\w-]*)")
_ALONE = frozenset({"br", "wbr", "hr", "img", "input", "p", "li", "td", "tr", "th"})
_MARKUP: tuple[PieceKind, ...] = ("strong", "emphasis", "strike")


def shape_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Another kind of block, another level of heading, other columns; markup that does not close."""
    if source.kind and target.blocks:
        yield from _kind_faults(source, target)
    yield from _markup_faults(source, target)


def _kind_faults(source: Side, target: Side) -> Iterator[Fault]:
    kinds = [target.kind] if target.kind else [block.kind for block in target.blocks]
    if any(kind != source.kind for kind in kinds) or (len(kinds) > 1 and source.kind != "paragraph"):
        found = (
            " + ".join(dict.fromkeys(kinds))
            if len(set(kinds)) > 1
            else (kinds[0] if len(kinds) == 1 else f"{kinds[0]} × {len(kinds)}")
        )
        yield Fault("block_kind", {"expected": source.kind, "found": found}, None, (0, len(target.text)))
        return
    if source.kind == "heading":
        levels = _level(source.text), _level(target.text)
        if levels[0] != levels[1]:
            yield Fault(
                "heading_level", {"expected": str(levels[0]), "found": str(levels[1])}, None, (0, len(target.text))
            )
    elif source.kind == "table_row":
        counts = _columns(source), _columns(target)
        if counts[0] != counts[1]:
            values = {"expected": str(counts[0]), "found": str(counts[1])}
            yield Fault("table_columns", values, None, (0, len(target.text)))


def _markup_faults(source: Side, target: Side) -> Iterator[Fault]:
    mine, theirs = _loose(source), _loose(target)
    for text, spans in theirs.items():
        if len(spans) > len(mine.get(text, ())):
            yield Fault("markup_unbalanced", {"text": text}, None, spans[-1])
            return
    if _loose_tag(target) and not _loose_tag(source):
        yield Fault("markup_unbalanced", {"text": _loose_tag(target)})
        return
    counts = [Counter(piece.kind for piece in side.of(*_MARKUP)) for side in (source, target)]
    for kind in _MARKUP:
        # A language may need one word in bold where another has two apart.
        if bool(counts[0][kind]) != bool(counts[1][kind]):
            yield Fault("markup_differs", {"kind": kind})


def _loose(side: Side) -> dict[str, list[tuple[int, int]]]:
    found: dict[str, list[tuple[int, int]]] = {}
    for mark in _LOOSE.finditer(side.prose):
        found.setdefault(mark.group(), []).append(mark.span())
    return found


def _loose_tag(side: Side) -> str:
    """A tag that is opened and not closed, or the other way round; "" where there is none."""
    counts: Counter[str] = Counter()
    for piece in side.of("html"):
        tag = _TAG.match(piece.text)
        if tag and tag.group(2).lower() not in _ALONE and not piece.text.endswith("/>"):
            counts[tag.group(2).lower()] += -1 if tag.group(1) else 1
    return next((f"<{'/' if often < 0 else ''}{name}>" for name, often in counts.items() if often), "")


def _level(text: str) -> int:
    found = _LEVEL.match(text)
    if found:
        return len(found.group(1))
    return 1 if text.rstrip().rsplit("\n", 1)[-1].lstrip("> \t").startswith("=") else 2


def _columns(side: Side) -> int:
    """Columns of a row of a table; a bar inside code parts cells too, so only those that are escaped do not count."""
    line = side.text.strip().lstrip("> \t")
    return len(_BAR.split(line.strip().removeprefix("|").removesuffix("|")))
