"""Every block of an article as a small square in the colour of its state."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.ui.locales.states import STYLES

_SIDE, _GAP = 8, 2
_WIDEST = 260


class ProgressStrip(QWidget):
    """In the order of the source; of long articles each square stands for several blocks, the worst of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._states: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_states(self, states: Sequence[str], told: str) -> None:
        """Show how blocks stand, by state; ``told`` says the same in words."""
        most = _WIDEST // (_SIDE + _GAP)
        each = max(1, -(-len(states) // most))
        order = list(STYLES)
        self._states = [
            min(states[at : at + each], key=order.index) if each > 1 else states[at]
            for at in range(0, len(states), each)
        ]
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(1, len(self._states)) * (_SIDE + _GAP), _SIDE)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, _SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        tones = {"good": theme.good_mark, "warn": theme.warn_mark, "stop": theme.stop_mark, "accent": theme.accent}
        for n, state in enumerate(self._states):
            x = n * (_SIDE + _GAP)
            x = self.width() - x - _SIDE if self.isRightToLeft() else x
            painter.setBrush(QColor(tones.get(STYLES[state].tone, theme.ink_2)))
            painter.drawRoundedRect(QRectF(x, 0, _SIDE, _SIDE), 2, 2)
