"""What a line of Markdown is, told from the line and a small number handed on from the line before.

The editor colours and directs text line by line while it is typed; the renderer stays the judge of what it means.
"""

import enum
import re
from typing import NamedTuple

START = -1
"""The state before the first line, as Qt has it for the first block of a document."""


class LineKind(enum.Enum):
    """Kinds that look or run differently in the editor."""

    PROSE = enum.auto()
    BLANK = enum.auto()
    HEADING = enum.auto()
    ITEM = enum.auto()
    QUOTE = enum.auto()
    TABLE = enum.auto()
    RULE = enum.auto()
    FENCE = enum.auto()
    CODE = enum.auto()
    COMMENT = enum.auto()
    FRONT_MATTER = enum.auto()

    @property
    def is_code(self) -> bool:
        """Whether the line runs from left to right whatever the language."""
        return self in (LineKind.FENCE, LineKind.CODE, LineKind.FRONT_MATTER)


class LineReading(NamedTuple):
    """The kind of a line, and the state for the next one."""

    kind: LineKind
    state: int


_PROSE, _FENCED, _COMMENT, _MATTER, _INDENTED = range(5)
_MODES = 7
_AFTER_BLANK = 8
_IN_LIST = 16
_TILDE = 32
_LENGTH_SHIFT = 6
_LONGEST_FENCE = 255

_OPENING = re.compile(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_TABLE = re.compile(r" {0,3}\|")
_INDENT = re.compile(r"(?: {4}| {0,3}\t)[ \t]*\S")
_DEEPER = re.compile(r" {2}|\t")


def read_line(line: str, state: int) -> LineReading:
    """Read one line after the state the line before left behind."""
    if state == START:
        if line.rstrip() == "---":
            return LineReading(LineKind.FRONT_MATTER, _MATTER)
        state = _AFTER_BLANK
    mode = state & _MODES
    if mode == _FENCED:
        return _inside_fence(line, state)
    if mode == _COMMENT:
        return LineReading(LineKind.COMMENT, _AFTER_BLANK if "-->" in line else state)
    if mode == _MATTER:
        return LineReading(LineKind.FRONT_MATTER, _AFTER_BLANK if line.rstrip() in ("---", "...") else state)
    return _outside(line, state)


def _inside_fence(line: str, state: int) -> LineReading:
    mark = "~" if state & _TILDE else "`"
    bare = line.strip(" \t>")
    if len(bare) >= state >> _LENGTH_SHIFT and bare.strip(mark) == "" and bare:
        return LineReading(LineKind.FENCE, state & _IN_LIST)
    return LineReading(LineKind.CODE, state)


def _outside(line: str, state: int) -> LineReading:
    after_blank, in_list = bool(state & _AFTER_BLANK), state & _IN_LIST
    code_before = state & _MODES == _INDENTED
    if not line.strip():
        return LineReading(LineKind.BLANK, (state & _MODES if code_before else _PROSE) | _AFTER_BLANK | in_list)
    if not in_list and (after_blank or code_before) and _INDENT.match(line):
        return LineReading(LineKind.CODE, _INDENTED)
    opening = _OPENING.match(line)
    if opening:
        length = min(len(opening[1]), _LONGEST_FENCE) << _LENGTH_SHIFT
        return LineReading(LineKind.FENCE, _FENCED | length | in_list | (_TILDE if opening[1][0] == "~" else 0))
    if _HEADING.match(line):
        return LineReading(LineKind.HEADING, _AFTER_BLANK)
    if _RULE.match(line):
        return LineReading(LineKind.RULE, _AFTER_BLANK)
    if _ITEM.match(line):
        return LineReading(LineKind.ITEM, _IN_LIST)
    if after_blank and in_list and not _DEEPER.match(line):
        in_list = 0
    bare = line.lstrip()
    if bare.startswith("<!--") and "-->" not in bare:
        return LineReading(LineKind.COMMENT, _COMMENT)
    if bare.startswith(">"):
        return LineReading(LineKind.QUOTE, in_list)
    if _TABLE.match(line):
        return LineReading(LineKind.TABLE, in_list)
    return LineReading(LineKind.PROSE, in_list)
