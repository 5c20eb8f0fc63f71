"""A text cut into the blocks that are aligned; linear and lossless, line by line."""

import re
from dataclasses import dataclass

from kbstudio.text.compare.result import BlockKind

_LINE = re.compile(r"[^\n]*\n|[^\n]+\Z")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_ITEM = re.compile(r"[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)")
_QUOTE = re.compile(r" {0,3}>")
_TABLE = re.compile(r"[ \t]*\|")
_RUNS = {"blank", "item", "paragraph", "quote"}
_OPENERS: tuple[tuple[re.Pattern[str], BlockKind], ...] = (
    (_HEADING, "heading"),
    (_TABLE, "table_row"),
    (_ITEM, "item"),
)


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A stretch of text, ``start`` to ``end`` in code points, line end included."""

    kind: BlockKind
    start: int
    end: int
    text: str

    @property
    def key(self) -> str:
        """What two blocks of the same words share, however they are spaced; code keeps its spacing."""
        return self.text if self.kind == "fence" else " ".join(self.text.split())


def split_blocks(text: str) -> list[TextBlock]:
    """The blocks of ``text``; joined they are the text. A run of prose lines is one block, a line of code is one."""
    blocks: list[TextBlock] = []
    fence = ""
    open_kind: BlockKind | None = None
    start = position = 0

    def close() -> None:
        nonlocal open_kind
        if open_kind is not None:
            blocks.append(TextBlock(open_kind, start, position, text[start:position]))
            open_kind = None

    for found in _LINE.finditer(text):
        line = found.group()
        kind, goes_on = _kind_of(line, fence)
        if not (
            goes_on and open_kind is not None and (kind == open_kind or (kind, open_kind) == ("paragraph", "item"))
        ):
            close()
            start = position
            open_kind = kind
        position = found.end()
        if kind not in _RUNS:
            close()
        fence = _fence_after(line, fence)
    close()
    return blocks


def _kind_of(line: str, fence: str) -> tuple[BlockKind, bool]:
    """Kind of a line, and whether it may go on with the block before it."""
    if fence or _FENCE.match(line):
        return "fence", False
    if not line.strip():
        return "blank", True
    for pattern, kind in _OPENERS:
        if pattern.match(line):
            return kind, False
    return ("quote", True) if _QUOTE.match(line) else ("paragraph", True)


def _fence_after(line: str, fence: str) -> str:
    found = _FENCE.match(line)
    if not found:
        return fence
    marks = found.group(1)
    if not fence:
        return marks
    closes = marks[0] == fence[0] and len(marks) >= len(fence) and not line[found.end() :].strip()
    return "" if closes else fence
