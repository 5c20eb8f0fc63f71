"""A list to choose one thing from that is too long for a menu: type to find, Enter chooses."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QVBoxLayout, QWidget

from kbstudio.desktop.look import entry_height
from kbstudio.ui.widgets.floating import Floating
from kbstudio.ui.widgets.pick_list import SuggestionDelegate, fill_with
from kbstudio.ui.widgets.suggesting import Suggestion, Suggestions

_WIDTH = 320
_ROWS = 10


class PickPopup(Floating):
    """Opens below a button, with the keyboard in its field; Escape closes it."""

    chosen = Signal(str)
    """The value chosen; empty for the first entry, any."""

    def __init__(self, name: str, parent: QWidget, *, with_any: bool = True, width: int = _WIDTH) -> None:
        """``with_any`` begins the list with an entry for any of them; ``width`` is in pixels."""
        super().__init__(parent)
        self._with_any = with_any
        self._wide = width
        self._offered = Suggestions(())
        self._found: list[Suggestion] = []
        self._any = Suggestion("", self.tr("Any"))
        self.line = _FindLine(self)
        self.line.setPlaceholderText(self.tr("Type to find"))
        self.line.setAccessibleName(name)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(SuggestionDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setStyleSheet("QListWidget { background: transparent; }")
        self.list.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.line)
        column.addWidget(self.list)
        self.setFocusProxy(self.line)

        self.line.textEdited.connect(self._find)
        self.line.moved.connect(self._move_by)
        self.line.returnPressed.connect(lambda: self._take(self.list.currentRow()))
        self.list.itemClicked.connect(lambda item: self._take(self.list.row(item)))

    def offer(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer these from now on."""
        self._offered = Suggestions(suggestions)

    def open_below(self, button: QWidget, value: str) -> None:
        """Show everything, with the keyboard on ``value``."""
        self.line.clear()
        self._find()
        row = next((number for number, each in enumerate(self._found) if each.value == value), 0)
        self.list.setCurrentRow(row)
        rows = min(_ROWS, len(self._offered.offered) + 1)
        self.resize(self._wide, rows * entry_height() + self.line.sizeHint().height() + 24)
        corner = button.rect().bottomRight() if button.isRightToLeft() else button.rect().bottomLeft()
        self.float_at(button.mapToGlobal(corner + QPoint(0, 3)), button)

    def _find(self) -> None:
        words = self.line.text().strip()
        self._found = self._offered.like(words, limit=200)
        if not words and self._with_any:
            self._found.insert(0, self._any)
        fill_with(self.list, self._found)
        self.list.setCurrentRow(0)

    def _move_by(self, step: int) -> None:
        self.list.setCurrentRow(max(0, min(self.list.currentRow() + step, self.list.count() - 1)))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.close_floating()
            self.chosen.emit(self._found[row].value)


class _FindLine(QLineEdit):
    """A line whose arrows move in the list below it."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: _ROWS,
            Qt.Key.Key_PageUp: -_ROWS,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        else:
            super().keyPressEvent(event)
