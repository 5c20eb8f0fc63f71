"""Where the person ticks the columns the list shows, and puts them in order."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from kbstudio.ui.library.columns import ALWAYS, USUAL
from kbstudio.ui.widgets.floating import Floating
from kbstudio.ui.widgets.labels import quiet_label

_NAME = Qt.ItemDataRole.UserRole + 1


class ColumnList(Floating):
    """Space ticks, Ctrl and the arrows move a column, Escape closes; each step shows at once."""

    chosen = Signal(object)
    """The names of the columns to show, in order: a tuple."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list = _MovableList(self)
        self.list.setAccessibleName(self.tr("Columns"))
        self.list.setProperty("nav", True)
        self.list.moved.connect(self._move)
        self.list.itemChanged.connect(lambda _item: self._tell())
        usual = QPushButton(self.tr("As it comes"), self)
        usual.setProperty("link", True)
        usual.clicked.connect(self._as_it_comes)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.list)
        column.addWidget(quiet_label(self, self.tr("Ctrl and the arrows move a column.")))
        column.addWidget(usual, 0, Qt.AlignmentFlag.AlignLeading)
        self._titles: dict[str, str] = {}
        self.setFocusProxy(self.list)

    @property
    def names(self) -> tuple[str, ...]:
        """The columns ticked, in order."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(str(item.data(_NAME)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def open_at(self, place: QPoint, field: QWidget, titles: Sequence[tuple[str, str]], shown: Sequence[str]) -> None:
        """Show all columns (name, title), ticked where ``shown`` has them, at a place of the screen."""
        self._titles = dict(titles)
        self._fill(shown)
        self.adjustSize()
        self.float_at(place, field)

    def _fill(self, shown: Sequence[str]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for name in (*shown, *(name for name in self._titles if name not in shown)):
            item = QListWidgetItem(self._titles[name], self.list)
            item.setData(_NAME, name)
            enabled = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled
            item.setFlags(enabled & ~Qt.ItemFlag.ItemIsUserCheckable if name == ALWAYS else enabled)
            item.setCheckState(Qt.CheckState.Checked if name in shown else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.setFixedSize(220, self.list.sizeHintForRow(0) * self.list.count() + 8)
        self.list.blockSignals(False)

    def _move(self, step: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + step < self.list.count():
            self.list.blockSignals(True)
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)
            self.list.blockSignals(False)
            self._tell()

    def _as_it_comes(self) -> None:
        self._fill(USUAL)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.names)


class _MovableList(QListWidget):
    """A list whose entries go up and down with Ctrl and the arrows."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
