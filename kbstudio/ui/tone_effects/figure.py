"""A number that is to be seen from afar, in a colour of the theme."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme

_SIZE = 20


class Figure(QWidget):
    """``text`` is the number with its sign."""

    def __init__(self, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token = token
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        """Show another number."""
        self.text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @property
    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(text_pixels(_SIZE))
        font.setBold(True)
        return font

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font)
        return QSize(metrics.horizontalAdvance(self.text) + 2, metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(QColor(current_theme().tokens()[self._token]))
        # A sign stands before its number in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text)
