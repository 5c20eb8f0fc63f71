"""The lines of a block without what belongs to the block around them: quote marks, indent, list markers."""

import re

Line = tuple[int, int]
"""From where to where the words of one line reach in the text."""

_LINE = re.compile(r"([^\r\n]*+)(?:\r\n|\n|\r|\Z)")
_QUOTES = re.compile(r"[ \t]*+(?:>[ \t]*+)*+")
_MARKER = re.compile(r"(?:[-+*]|[0-9]{1,9}[.)])(?:[ \t]++|$)")
_TASK = re.compile(r"\[[ xX]\][ \t]+(?=\S)")


def physical_lines(text: str, start: int, end: int) -> list[Line]:
    """The lines between ``start`` and ``end``, without their ends."""
    found: list[Line] = []
    while start < end:
        line = _LINE.match(text, start, end)
        assert line is not None
        found.append((start, line.end(1)))
        start = line.end()
    return found


def prose_lines(text: str, start: int, end: int, *, is_item: bool = False) -> list[Line]:
    """The lines of a block of prose, without marks and the space around them; lines with nothing on them left out."""
    found: list[Line] = []
    quotes = 0
    for number, (begin, stop) in enumerate(physical_lines(text, start, end)):
        if number == 0:
            at = _behind_marks(text, begin, stop, is_item=is_item)
            quotes = text.count(">", line_start(text, start), at)
        else:
            at = behind_quotes(text, begin, stop, quotes)
        if at < (last := _trimmed(text, at, stop)):
            found.append((at, last))
    return found


def _behind_marks(text: str, at: int, stop: int, *, is_item: bool) -> int:
    marks = _QUOTES.match(text, at, stop)
    at = marks.end() if marks else at
    if is_item and (marker := _MARKER.match(text, at, stop)):
        at = marker.end()
        box = _TASK.match(text, at, stop)
        return box.end() if box else at
    return at


def line_start(text: str, at: int) -> int:
    """Where the line begins on which a block begins: marks of lists and quotes around it may stand before it."""
    line = text.rfind("\n", 0, at) + 1
    return max(line, text.rfind("\r", line, at) + 1)


def quotes_at(text: str, start: int, end: int) -> int:
    """How many quote marks stand before the words of a block."""
    marks = _QUOTES.match(text, start, end)
    return text.count(">", line_start(text, start), marks.end() if marks else start)


def behind_quotes(text: str, at: int, stop: int, quotes: int) -> int:
    """Where a line's words begin, behind as many quote marks and the space around them."""
    at = _behind_space(text, at, stop)
    while quotes and at < stop and text[at] == ">":
        at = _behind_space(text, at + 1, stop)
        quotes -= 1
    return at


def _behind_space(text: str, at: int, stop: int) -> int:
    while at < stop and text[at] in " \t":
        at += 1
    return at


def _trimmed(text: str, at: int, stop: int) -> int:
    while stop > at and text[stop - 1] in " \t":
        stop -= 1
    return stop


def trimmed(text: str, at: int, stop: int) -> Line:
    """The range without space at its ends."""
    at = _behind_space(text, at, stop)
    return at, _trimmed(text, at, stop)
