"""What is kept of an open document between two starts, and how its text comes back as it was left."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

_TITLE = 120
"""Characters of a title kept: a tab shows fewer."""


@dataclass(frozen=True)
class TabMemory:
    """One document: what it is about, and where the person was in it.

    ``line`` and ``column`` are those of the caret, from 0; ``top`` is the topmost line on screen and ``above`` how many
    of its pixels were out of sight. ``layout`` is what is shown of a text: "write", "both" or "read". ``window`` is the
    place of a window of its own; empty for a tab.
    """

    kind: str
    code: str
    locale: str
    title: str = ""
    line: int = 0
    column: int = 0
    top: int = 0
    above: int = 0
    layout: str = ""
    window: str = ""

    @property
    def key(self) -> str:
        """What the document is called among those that are open."""
        return f"{self.kind} {self.code} {self.locale}"

    def as_settings(self) -> dict[str, Any]:
        """Values as a settings file holds them; what says nothing is left out."""
        return {name: value for name, value in asdict(self).items() if value}


def memory_of(content: object) -> TabMemory | None:
    """A document as a settings file tells of it; None where that makes no sense."""
    if not isinstance(content, Mapping):
        return None
    known = {entry.name: entry.type for entry in fields(TabMemory)}
    usable = {name: value for name, value in content.items() if type(value) is known.get(name)}
    if not all(usable.get(name) for name in ("kind", "code", "locale")):
        return None
    return TabMemory(**usable)


def short_title(title: str) -> str:
    """As much of a title as is worth keeping."""
    return title[:_TITLE]


def place_in(edit: QTextEdit) -> dict[str, int]:
    """Where caret and view are in a text, as ``TabMemory`` names it."""
    caret = edit.textCursor()
    first = edit.cursorForPosition(edit.viewport().rect().topLeft()).block()
    above = -edit.cursorRect(QTextCursor(first)).top()
    return {
        "line": caret.blockNumber(),
        "column": caret.positionInBlock(),
        "top": first.blockNumber(),
        "above": max(0, above),
    }


def return_to(edit: QTextEdit, memory: TabMemory) -> None:
    """Put caret and view where they were; where the text is shorter now, as near as it goes."""
    document = edit.document()
    last = document.blockCount() - 1
    block = document.findBlockByNumber(min(max(memory.line, 0), last))
    caret = QTextCursor(block)
    caret.setPosition(block.position() + min(max(memory.column, 0), block.length() - 1))
    edit.setTextCursor(caret)
    top = QTextCursor(document.findBlockByNumber(min(max(memory.top, 0), last)))
    bar = edit.verticalScrollBar()
    # A layout gets as far as one looks; asked for its size, it is whole and the bar knows its range.
    document.documentLayout().documentSize()
    bar.setValue(bar.value() + edit.cursorRect(top).top() + memory.above)
