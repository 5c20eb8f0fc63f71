"""An icon that stands by itself and follows the theme, which the picture of a label would not."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme


class IconLabel(QWidget):
    """One icon in the colour of a theme token; what it means is said by the text beside it."""

    def __init__(self, name: str = "", token: str = "ink-2", size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_icon(name, token)

    def show_icon(self, name: str, token: str = "ink-2") -> None:
        """Show another icon; none for an empty name."""
        self._name = name
        self._token = token
        self.setVisible(bool(name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            area = QRect(0, 0, self._size, self._size)
            area.moveCenter(self.rect().center())
            paint_icon(QPainter(self), area, self._name, current_theme().tokens()[self._token])
