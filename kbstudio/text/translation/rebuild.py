"""A text with some of its segments said in other words; what was not replaced keeps every character."""

import re
from collections.abc import Iterator, Mapping

from kbstudio.text.translation.escaping import for_html, for_kind, for_title, on_lines, without_bars, without_block
from kbstudio.text.translation.front_matter import written_value
from kbstudio.text.translation.lines import line_start
from kbstudio.text.translation.model import Segment
from kbstudio.text.translation.references import labels_in, with_labels
from kbstudio.text.translation.segments import Placed, segmented
from kbstudio.text.translation.units import Unit

_MARK = re.compile(r"[-+*]|[0-9]{1,9}[.)]|\[[ xX]\]|\[\^[^\s\[\]]+\]:")
_EDIT = tuple[int, int, str]


def rebuild(markdown: str, texts: Mapping[int, str], locale: str) -> str:
    """``markdown`` with the segments at these positions of ``segments(markdown, locale)`` replaced.

    A segment whose text is the same keeps its characters, line ends and all. Other text is escaped where it would
    change the blocks of the text, and a link that was nothing but its label gets the label beside it. An empty one is
    left out with the space beside it; where all that is left of a block would be empty, the block keeps its words.
    IndexError for a position that is no segment's.
    """
    edits: list[_EDIT] = []
    labels: frozenset[str] | None = None
    first = 0
    for unit, found in segmented(markdown, locale):
        wanted = [texts.get(first + number, placed.segment.text) for number, placed in enumerate(found)]
        first += len(found)
        if any(text != placed.segment.text for text, placed in zip(wanted, found, strict=True)):
            if labels is None:
                labels = labels_in(markdown)
            wanted = [
                with_labels(text, placed.segment.text, labels) for text, placed in zip(wanted, found, strict=True)
            ]
            edits += _edits(markdown, unit, found, wanted)
    if any(not 0 <= position < first for position in texts):
        raise IndexError(f"The text has {first} segments.")
    parts: list[str] = []
    at = 0
    for start, end, text in edits:
        parts += (markdown[at:start], text)
        at = end
    return "".join([*parts, markdown[at:]])


def _edits(markdown: str, unit: Unit, found: list[Placed], wanted: list[str]) -> Iterator[_EDIT]:
    kept = {number for number, text in enumerate(wanted) if text.strip()}
    if not kept:
        return
    first = min(kept)
    starts = {start for start, _ in unit.lines if unit.kind != "cell" or not _is_behind(markdown, start, "|")}
    for number, ((segment, _), text) in enumerate(zip(found, wanted, strict=True)):
        start, end = segment.span
        if number not in kept:
            yield _left_out(markdown, found, number, first)
        elif text != segment.text or number == first > 0:
            # Without what stood before it, a sentence begins the line.
            at_start = start in starts or (number == first > 0 and unit.lines[0][0] in starts)
            yield start, end, _written(markdown, unit, segment, text, at_start=at_start)


def _left_out(markdown: str, found: list[Placed], number: int, first_kept: int) -> _EDIT:
    """Take a segment away with the space behind it where it leads the unit, else with the space before it."""
    start, end = found[number].outer
    if number < first_kept:
        after = found[number + 1].outer[0]
        return (start, after if not markdown[end:after].strip(" \t\r\n>") else end, "")
    before = found[number - 1].outer[1]
    return (before if not markdown[before:start].strip(" \t\r\n>") else start, end, "")


def _written(markdown: str, unit: Unit, segment: Segment, text: str, *, at_start: bool) -> str:
    one_line = segment.kind not in ("paragraph", "item", "quote", "footnote")
    lines = on_lines(text, one_line=one_line)
    if segment.kind == "front_matter":
        return written_value(lines[0], unit.quote)
    if segment.kind == "title":
        return for_title(lines[0], unit.quote)
    if segment.kind == "html":
        return for_html(lines[0], segment.text)
    ends = [*lines[:-1], for_kind(lines[-1], segment.kind)]
    if segment.kind == "heading" and not _is_behind(markdown, unit.lines[0][0], "#"):
        ends = [without_bars(line) for line in ends]
    ends = [without_block(line) if number or at_start else line for number, line in enumerate(ends)]
    if len(ends) == 1:
        return ends[0]
    return f"{_line_end(markdown, unit)}".join(ends)


def _is_behind(markdown: str, at: int, sign: str) -> bool:
    """Whether this sign is the last thing before a place, but for space."""
    while at and markdown[at - 1] in " \t":
        at -= 1
    return markdown[at - 1 : at] == sign


def _line_end(markdown: str, unit: Unit) -> str:
    """A line end and what goes before the words of the next line of this unit."""
    if len(unit.lines) > 1:
        joint = markdown[unit.lines[0][1] : unit.lines[1][0]]
        return joint.lstrip(" \t\\")
    first = unit.lines[0][0]
    marks = _MARK.sub(lambda mark: " " * len(mark.group()), markdown[line_start(markdown, first) : first])
    return ("\r\n" if "\r\n" in markdown else "\n") + marks
