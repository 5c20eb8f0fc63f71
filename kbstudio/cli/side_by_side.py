"""A comparison and a merge as text for the terminal."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, zip_longest

from kbstudio.text.compare import Comparison, Mark, Merge, Region, Row

_SIGNS = {
    "equal": " ",
    "whitespace": "_",
    "changed": "~",
    "deleted": "-",
    "inserted": "+",
    "moved_from": "<",
    "moved_to": ">",
    "split": "~",
    "join": "~",
}
_CONTEXT = 2
_LEAST_COLUMN = 20
_TAB = "    "
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_CLOSED = {True: ("[-", "-]"), False: ("{+", "+}")}
_PIECES = re.compile(r"\s+|\S+")


def comparison_lines(comparison: Comparison, left: str, right: str, width: int) -> Iterator[str]:
    """The rows side by side in ``width`` columns; words that went stand in [- -], words that came in {+ +}."""
    column = max(_LEAST_COLUMN, (width - 3) // 2)
    if "different_languages" in comparison.stats:
        yield "The texts are in different languages: their passages stand side by side, their words are not compared."
    elif comparison.quality == "coarse":
        yield "Not every change was told word by word: some passages are marked whole."
    for shown, numbered in groupby(_beside(comparison.rows), key=lambda pair: pair[0]):
        rows = [row for _, row in numbered]
        if not shown:
            blocks = sum(bool((row.left and left[slice(*row.left)]).strip()) for row in rows if row.left)
            if blocks:
                yield f"… {blocks} unchanged"
            continue
        for row in rows:
            mine = _cell(left, row.left, row.left_marks, row, column, gone=True)
            theirs = _cell(right, row.right, row.right_marks, row, column, gone=False)
            sign = _SIGNS[row.kind]
            for one, other in zip_longest(mine, theirs, fillvalue=""):
                yield f"{_padded(one, column)} {sign} {other}".rstrip()


def _beside(rows: Sequence[Row]) -> Iterator[tuple[bool, Row]]:
    """Each row, and whether it stands near a change."""
    near: set[int] = set()
    for number, row in enumerate(rows):
        if row.kind != "equal":
            near.update(range(number - 2 * _CONTEXT, number + 2 * _CONTEXT + 1))
    for number, row in enumerate(rows):
        yield number in near, row


def _cell(
    text: str, span: tuple[int, int] | None, marks: Sequence[Mark], row: Row, column: int, *, gone: bool
) -> list[str]:
    if span is None:
        return []
    opened, closed = _CLOSED[gone]
    shown, at = "", span[0]
    for mark in marks:
        if mark.strength == "word" and row.kind in ("changed", "split", "join", "moved_from", "moved_to"):
            shown += f"{text[at : mark.start]}{opened}{text[mark.start : mark.end]}{closed}"
            at = mark.end
    shown += text[at : span[1]]
    lines = [part for line in shown.rstrip("\r\n").splitlines() for part in _wrapped(line, column)]
    return lines or [""]


def _wrapped(line: str, column: int) -> Iterator[str]:
    line = "".join(_visible(sign) for sign in line.replace("\t", _TAB))
    current, used = "", 0
    for piece in _PIECES.findall(line):
        rest, size = piece, display_width(piece)
        if used + size > column and current.strip():
            yield _isolated(current.rstrip())
            current, used = "", 0
            if rest.isspace():
                continue
        while size > column:
            head = _head(rest, column)
            yield _isolated(head)
            rest = rest[len(head) :]
            size = display_width(rest)
        current, used = current + rest, used + size
    yield _isolated(current.rstrip())


def _head(piece: str, column: int) -> str:
    used = 0
    for at, sign in enumerate(piece):
        used += _width(sign)
        if used > column:
            return piece[: max(1, at)]
    return piece


def _visible(sign: str) -> str:
    """Control signs would move the cursor, and half a pair cannot be printed."""
    return sign if sign == " " or unicodedata.category(sign) not in ("Cc", "Cs", "Zl", "Zp") else "\ufffd"


def shown_line(line: str) -> str:
    """A line of somebody's words as a terminal can show it."""
    return _isolated("".join(map(_visible, line.replace("\t", _TAB))))


def _isolated(line: str) -> str:
    """A line of right-to-left words keeps to its column."""
    if any(unicodedata.bidirectional(sign) in ("R", "AL", "RLE", "RLO", "RLI", "LRE", "LRO") for sign in line):
        return f"{_ISOLATE}{line}{_END_ISOLATE}"
    return line


def _width(sign: str) -> int:
    if unicodedata.category(sign) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in ("W", "F") else 1


def display_width(text: str) -> int:
    """Columns that a terminal needs for ``text``."""
    return len(text) if text.isascii() else sum(map(_width, text))


def _padded(line: str, column: int) -> str:
    return line + " " * (column - display_width(line))


def merge_lines(merged: Merge, base: str, ours: str, theirs: str) -> Iterator[str]:
    """The places of a merge that people have to look at, and how much there is between them."""
    for closed, group in groupby(merged.regions, key=lambda region: region.kind not in ("conflict", "suggested")):
        regions = list(group)
        if closed:
            yield from _settled(regions)
            continue
        for region in regions:
            yield "Both sides changed this:"
            for name, text, span in (
                ("base", base, region.base),
                ("ours", ours, region.ours),
                ("theirs", theirs, region.theirs),
            ):
                yield from _quoted(name, text[slice(*span)] if span else "")
            if region.text is not None:
                yield from _quoted("suggested", region.text)


def _settled(regions: Iterable[Region]) -> Iterator[str]:
    kinds = [region.kind for region in regions]
    parts = [f"{kinds.count(kind)} from {kind}" for kind in ("ours", "theirs", "both") if kind in kinds]
    yield f"… merged without question: {', '.join(parts)}" if parts else "… unchanged"


def _quoted(name: str, text: str) -> Iterator[str]:
    lines = text.splitlines() or ["(nothing)"]
    for line in lines:
        yield f"  {name:>9} | {''.join(map(_visible, line.replace(chr(9), _TAB)))}"
        name = ""
