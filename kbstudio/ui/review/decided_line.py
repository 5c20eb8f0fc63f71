"""How many of the changes are decided: a line in as many pieces."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.decisions import DecisionKind

_HEIGHT = 6
_GAP = 4
_NARROWEST = 3.0
"""Pixels; pieces narrower than this stand without gaps."""


class DecidedLine(QWidget):
    """A piece for every change, in order; its words stand beside it, so it says nothing to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decided: tuple[DecisionKind | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_decided(self, decided: Sequence[DecisionKind | None]) -> None:
        """Show what was decided of every change."""
        self._decided = tuple(decided)
        self.setVisible(bool(decided))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._decided:
            return
        theme = current_theme()
        colours = {DecisionKind.ACCEPT: theme.good_mark, DecisionKind.REJECT: theme.stop_mark, None: theme.line}
        step = (self.width() + _GAP) / len(self._decided)
        gap = _GAP if step - _GAP >= _NARROWEST else 0
        step = (self.width() + gap) / len(self._decided)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, decided in enumerate(self._decided):
            left = number * step
            if self.isRightToLeft():
                left = self.width() - left - step + gap
            painter.setBrush(QColor(colours[decided]))
            painter.drawRoundedRect(QRectF(left, 0, step - gap, _HEIGHT), 2, 2)
