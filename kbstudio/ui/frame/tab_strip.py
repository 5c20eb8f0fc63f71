"""The tabs of the window: the current place first, then the documents that are open."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme

PLACE = ""
"""Key of the first tab, which shows the current place and cannot be closed."""


class _CloseButton(QToolButton):
    """A cross; while the document has unsaved text a dot, which turns into the cross under the pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.unsaved = False
        self.setIcon(icon("x"))
        self.setIconSize(QSize(12, 12))
        self.setFixedSize(20, 20)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.unsaved or self.underMouse():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current_theme().accent))
        painter.drawEllipse(QRectF(self.rect()).center(), 3.5, 3.5)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class TabStrip(QTabBar):
    """Tabs by key. Closing is only asked for: whoever owns the document decides."""

    tab_chosen = Signal(str)
    """The key of the tab shown from now on; ``PLACE`` for that of the current place."""

    close_requested = Signal(str)
    """The key of a tab the person wants to close."""

    order_changed = Signal()
    """The tabs stand in another order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grip: float | None = None
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Open tabs"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setUsesScrollButtons(True)
        self.setIconSize(QSize(16, 16))
        self.setMovable(True)
        self.addTab("")
        self.setTabData(0, PLACE)
        self.currentChanged.connect(self._announce)
        self.tabMoved.connect(self._moved)

    def show_place(self, icon_name: str, text: str) -> None:
        """Name the first tab after the place it shows."""
        self.setTabIcon(0, icon(icon_name))
        self.set_place_title(text)

    def set_place_title(self, text: str) -> None:
        """Name the first tab after what its place shows."""
        self.setTabText(0, _shown(text))
        self.setTabToolTip(0, text)

    def add(self, key: str, title: str, icon_name: str) -> None:
        """Add a tab that can be closed, behind the others."""
        index = self.addTab(icon(icon_name), "")
        self.setTabData(index, key)
        close = _CloseButton(self)
        close.clicked.connect(lambda: self.close_requested.emit(key))
        self.setTabButton(index, QTabBar.ButtonPosition.RightSide, close)
        self.set_title(key, title)

    def remove(self, key: str) -> None:
        """Take a tab away."""
        self.removeTab(self._index(key))

    def choose(self, key: str) -> None:
        """Show a tab."""
        self.setCurrentIndex(self._index(key))

    def step(self, by: int) -> None:
        """Go to the next tab or, with -1, to the one before, round and round."""
        self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def shift(self, by: int) -> None:
        """Move the tab shown one place on or, with -1, back; that of the place stays the first."""
        here = self.currentIndex()
        if here > 0 and 0 < here + by < self.count():
            self.moveTab(here, here + by)

    def put_at(self, key: str, index: int) -> None:
        """Move a tab to a place among all tabs, from 1: that of the place stays the first."""
        self.moveTab(self._index(key), min(max(index, 1), self.count() - 1))

    def set_title(self, key: str, title: str) -> None:
        """Name a tab; the whole title shows on hover."""
        index = self._index(key)
        self.setTabText(index, _shown(title))
        self.setTabToolTip(index, title)
        close = self.tabButton(index, QTabBar.ButtonPosition.RightSide)
        close.setAccessibleName(self.tr("Close {title}").format(title=title))
        close.setToolTip(self.tr("Close"))

    def set_unsaved(self, key: str, unsaved: bool) -> None:
        """Show a dot in place of the cross while text of the document is not in the library yet."""
        close = self.tabButton(self._index(key), QTabBar.ButtonPosition.RightSide)
        if isinstance(close, _CloseButton):
            close.unsaved = unsaved
            close.update()

    @property
    def current_key(self) -> str:
        """The key of the tab shown."""
        return self.tabData(self.currentIndex()) or PLACE

    def keys(self) -> list[str]:
        """The keys of all tabs, in order."""
        return [self.tabData(index) for index in range(self.count())]

    def _index(self, key: str) -> int:
        return self.keys().index(key)

    def _announce(self, index: int) -> None:
        if index >= 0:
            self.tab_chosen.emit(self.tabData(index) or PLACE)

    def _moved(self) -> None:
        first = self.keys().index(PLACE)
        if first != 0:
            self.moveTab(first, 0)
            return
        self.order_changed.emit()

    def _held(self, event: QMouseEvent) -> QMouseEvent:
        """The same move, as far as the tab being dragged may go: not over that of the place."""
        if self._grip is None:
            return event
        x, edge = event.position().x(), self.tabRect(0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = min(x, edge.left() - 1 + self._grip)
        else:
            x = max(x, edge.right() + 1 + self._grip)
        kept = QPointF(x, event.position().y())
        return QMouseEvent(
            event.type(), kept, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )

    def tabSizeHint(self, index: int) -> QSize:
        size = super().tabSizeHint(index)
        return QSize(min(size.width(), 260), size.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        size = self.tabSizeHint(index)
        return QSize(min(size.width(), 120), size.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.tabAt(event.position().toPoint())
        pressed = event.button() is Qt.MouseButton.LeftButton and index > 0
        # What is dragged is the tab, held where it was pressed.
        box = self.tabRect(index)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._grip = event.position().x() - (box.right() if mirrored else box.left()) if pressed else None
        self.setMovable(pressed)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(self._held(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        if event.button() is Qt.MouseButton.MiddleButton:
            index = self.tabAt(event.position().toPoint())
            if index > 0:
                self.close_requested.emit(self.tabData(index))
            return
        super().mouseReleaseEvent(event)


def _shown(title: str) -> str:
    """The title as a tab takes it: an ampersand is not a key."""
    return title.replace("&", "&&")
