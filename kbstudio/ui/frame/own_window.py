"""A document in a window of its own: its page, its inspector beside it, and whether its text is safe."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.frame.centre import Tab
from kbstudio.ui.frame.focus import focus_first, focus_next
from kbstudio.ui.frame.memory import place
from kbstudio.ui.frame.message_bar import MessageBar
from kbstudio.ui.frame.toasts import Toasts
from kbstudio.ui.widgets.icon_label import IconLabel

SIZE = (1100, 760)
_INSPECTOR = 320


class OwnWindow(QWidget):
    """Closing it is only asked for: whoever opened it takes the document back."""

    activated = Signal(str)
    """The key of the document, whose window is the one being worked in now."""

    close_asked = Signal(str)
    """The key of a document whose window the person closes."""

    moved = Signal()
    """It stands elsewhere or has another size."""

    def __init__(self, key: str, tab: Tab, actions: Iterable[QAction], geometry: str = "") -> None:
        """``actions`` are those whose keys work here too."""
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("chrome")
        self._key = key
        self.tab = tab
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(tab.page)
        self._split.setStretchFactor(0, 1)
        if tab.inspector is not None:
            tab.inspector.setMinimumWidth(240)
            self._split.addWidget(tab.inspector)
            self._split.setSizes([SIZE[0] - _INSPECTOR, _INSPECTOR])
        self._words = QLabel(self)
        self._picture = IconLabel(size=14, parent=self)
        self._saved = QLabel(self)
        self.message = MessageBar(self)
        self._lay_out()
        self.toasts = Toasts(self._split)
        self.toasts.left.connect(self._go_on)
        self.message.left.connect(self._go_on)
        for action in actions:
            self.addAction(action)
        self.show_title(tab.title)
        self.setWindowIcon(icon(tab.icon))
        self.setMinimumSize(480, 320)
        self.resize(*SIZE)
        place(self, geometry)
        for widget in (tab.page, tab.inspector):
            if widget is not None:
                widget.show()

    def show_title(self, title: str) -> None:
        """Name the window after its document."""
        self.tab.title = title
        self.setWindowTitle(f"{title} – KB Studio[*]")

    def show_status(self, words: str, saved: str, *, safe: bool) -> None:
        """Say how long the text is and whether it is safe."""
        self._words.setText(words)
        self._saved.setText(saved)
        self._picture.show_icon(("check" if safe else "warning") if saved else "", "good-mark" if safe else "warn-mark")

    def give_back(self) -> Tab:
        """Let go of the document's widgets; the window is of no use then."""
        for widget in (self.tab.page, self.tab.inspector):
            if widget is not None:
                widget.setParent(None)
        return self.tab

    def toggle_inspector(self) -> None:
        """Show or hide what belongs to the document."""
        if self.tab.inspector is not None:
            self.tab.inspector.setVisible(not self.tab.inspector.isVisible())

    def next_pane(self) -> None:
        """Go from the page to the inspector, or back, by way of the messages."""
        panes = (self.message, self.tab.page, self.tab.inspector, self.toasts)
        focus_next([pane for pane in panes if pane is not None])

    def begin(self) -> None:
        """Show the window with the keyboard in the text."""
        self.show()
        self.raise_()
        self.activateWindow()
        self._go_on()

    def _go_on(self) -> None:
        focus_first(self.tab.page)

    def _lay_out(self) -> None:
        foot = QFrame(self)
        foot.setObjectName("status")
        foot.setFixedHeight(27)
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        row.addWidget(self._words)
        row.addStretch(1)
        row.addWidget(self._picture)
        row.addWidget(self._saved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message)
        column.addWidget(self._split, 1)
        column.addWidget(foot)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate:
            self.activated.emit(self._key)
        return super().event(event)

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        # The document leaves once the window is out of this event.
        QTimer.singleShot(0, self, lambda: self.close_asked.emit(self._key))
