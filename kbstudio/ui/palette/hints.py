"""The foot of the palette: which keys there are, and which first characters ask for one kind alone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.palette.painting import caps_width, paint_caps, take_leading, take_trailing
from kbstudio.ui.widgets.cells import paint_line

_SIDE = 16
_GAP = 16
_BESIDE = 6


class Hints(QWidget):
    """Keys on the leading side, first characters on the other; the latter give way where it is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = (
            (("↑", "↓"), self.tr("move")),
            ((self.tr("Enter"),), self.tr("open")),
            ((self.tr("Esc"),), self.tr("close")),
        )
        self._scopes = (
            ((">",), self.tr("actions")),
            (("/",), self.tr("articles")),
            (("@",), self.tr("people")),
            (("#",), self.tr("topics")),
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        told = (f"{' '.join(keys)} {text}" for keys, text in (*self._keys, *self._scopes))
        self.setAccessibleName(", ".join(told))

    def sizeHint(self) -> QSize:
        return QSize(200, 34 + text_pixels() - 13)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        mirrored = self.isRightToLeft()
        small = QFont(self.font())
        small.setPixelSize(text_pixels(12))
        area = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        for keys, text in self._keys:
            place, area = take_leading(area, self._width(small, keys, text), _GAP, mirrored=mirrored)
            self._paint_hint(painter, place, small, keys, text)
        for keys, text in reversed(self._scopes):
            width = self._width(small, keys, text)
            if width > area.width():
                break
            place, area = take_trailing(area, width, _GAP, mirrored=mirrored)
            self._paint_hint(painter, place, small, keys, text)

    def _width(self, font: QFont, keys: tuple[str, ...], text: str) -> int:
        return caps_width(font, keys) + _BESIDE + QFontMetrics(font).horizontalAdvance(text) + 2

    def _paint_hint(self, painter: QPainter, area: QRect, font: QFont, keys: tuple[str, ...], text: str) -> None:
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        caps, rest = take_leading(area, caps_width(font, keys), _BESIDE, mirrored=mirrored)
        paint_caps(painter, caps, font, keys)
        paint_line(painter, rest, font, text, current_theme().ink_2)
