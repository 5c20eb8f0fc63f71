"""A text with words marked as added or removed, and with places found; wrapped, and read as its language is."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.rows import Cell

Span = tuple[int, int]

_LONG = re.compile(r"\S{40,}")
_PIECE = 16


class MarkedLabel(QLabel):
    """One side of a field."""

    def __init__(self, cell: Cell, locale: str, *, older: bool, quiet: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._cell, self._locale, self._older, self._quiet = cell, locale, older, quiet
        self._found: Sequence[Span] = ()
        self._current: Span | None = None
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        edge = Qt.AlignmentFlag.AlignRight if direction_of(locale) == "rtl" else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(cell.text)
        self._dress()

    def show_found(self, found: Sequence[Span], current: Span | None) -> None:
        """Mark these places, and the one the person is at."""
        if (found, current) != (self._found, self._current):
            self._found, self._current = found, current
            self._dress()

    def _dress(self) -> None:
        theme = current_theme()
        back, ink = (theme.removed, theme.removed_mark) if self._older else (theme.added, theme.added_mark)
        line = "line-through" if self._older else "underline"
        parts = []
        for start, end in _pieces(self._cell, self._found):
            style = []
            if _covers(self._cell.marks, start):
                style += [f"background:{back}", f"color:{ink}", f"text-decoration:{line}"]
            if _covers(self._found, start):
                style.append(f"background:{theme.warn}")
            if self._current and _covers([self._current], start):
                style += [f"background:{theme.accent}", f"color:{theme.on_accent}"]
            words = escape(_breakable(self._cell.text[start:end])).replace("\n", "<br>")
            parts.append(f'<span style="{";".join(style)}">{words}</span>' if style else words)
        colour = theme.ink_2 if self._quiet else theme.ink
        direction = direction_of(self._locale)
        self.setText(f'<p dir="{direction}" style="margin:0; color:{colour}">{"".join(parts)}</p>')

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._dress()


def _pieces(cell: Cell, found: Sequence[Span]) -> Iterator[Span]:
    """Stretches of a text within which nothing begins or ends."""
    length = len(cell.text)
    places = {min(place, length) for span in (*cell.marks, *found) for place in span}
    ends = sorted({0, length, *places})
    yield from pairwise(ends)


def _breakable(text: str) -> str:
    """A label breaks lines between words alone: what is longer than a line may be broken anywhere."""
    return _LONG.sub(lambda run: "\u200b".join(re.findall(rf".{{1,{_PIECE}}}", run.group())), text)


def _covers(spans: Sequence[Span], place: int) -> bool:
    return any(start <= place < end for start, end in spans)
