"""The narrow strip at the leading edge of the window: one button for each place."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.frame.focus import CHOICE

WIDTH = 44


class RailButton(QToolButton):
    """A place: its icon, a mark at the edge while one is there, and a count of what waits."""

    def __init__(self, icon_name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._count = 0
        self.setIcon(icon(icon_name))
        self.setIconSize(QSize(20, 20))
        self.setFixedSize(36, 36)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how many things wait there; none for 0."""
        self._count = count
        name = self.tr("{place}, {count} waiting").format(place=self._text, count=count) if count else self._text
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        mirrored = self.isRightToLeft()
        if self.isChecked():
            painter.drawRoundedRect(QRectF(self.width() - 2 if mirrored else 0, 8, 2, self.height() - 16), 1, 1)
        if not self._count:
            return
        text = str(self._count) if self._count < 100 else "99+"
        font = self.font()
        font.setPixelSize(9)
        font.setBold(True)
        painter.setFont(font)
        width = max(14, painter.fontMetrics().horizontalAdvance(text) + 7)
        badge = QRect(1 if mirrored else self.width() - width - 1, 2, width, 14)
        painter.drawRoundedRect(badge, 7, 7)
        painter.setPen(QColor(theme.on_accent))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


class Rail(QFrame):
    """The places of the window above, who is acting below."""

    place_chosen = Signal(str)
    """The name of the place the person wants to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(WIDTH + 1)
        self.setAccessibleName(self.tr("Places"))
        self.setProperty(CHOICE, True)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)

    def add_place(self, name: str, icon_name: str, text: str) -> None:
        """Add a button below the others."""
        button = RailButton(icon_name, text, self)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.place_chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        self._column.insertWidget(len(self._buttons) - 1, button)

    def add_action(self, icon_name: str, action: QAction) -> None:
        """Add a button at the lower end that does what an action does."""
        button = RailButton(icon_name, action.text().rstrip("…"), self)
        button.clicked.connect(action.trigger)
        self._column.addWidget(button)

    def show_place(self, name: str) -> None:
        """Mark the place the person is in."""
        self._buttons[name].setChecked(True)
        self.setFocusProxy(self._buttons[name])

    def remove_places(self) -> None:
        """Take the buttons of all places away."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()

    def set_count(self, name: str, count: int) -> None:
        """Show how many things wait in a place."""
        self._buttons[name].set_count(count)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.ParentChange):
            self.setProperty("mirrored", self.isRightToLeft())
            self.style().unpolish(self)
            self.style().polish(self)
        super().changeEvent(event)
