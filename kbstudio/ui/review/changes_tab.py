"""The changes of a text in a list: what each is, and what was decided of it."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.review.change_line import ChangeLine
from kbstudio.ui.review.changes_delegate import LINE, ChangesDelegate
from kbstudio.ui.review.deciding_bar import key_label
from kbstudio.ui.widgets.cells import Cell, Index
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

_Flag = QItemSelectionModel.SelectionFlag


class ChangesTab(QWidget):
    """Follows the comparison, and leads it."""

    change_chosen = Signal(int)
    """The number of the change, from 0, the person moved to in the list."""

    change_opened = Signal(int)
    """The number of the change the person wants to work on in the comparison."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._decided = QLabel(self)
        self._decided.setProperty("role", "place")
        self.list = _ChangesList(self)
        empty = EmptyState("git-diff", self.tr("Both versions say the same: there is nothing to decide."), None, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 10)
        head.setSpacing(6)
        head.addWidget(self._decided, 1)
        move = quiet_label(self, self.tr("Move"))
        move.setWordWrap(False)
        for widget in (move, key_label(self, "J"), key_label(self, "K")):
            head.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.list)

        self.list.change_chosen.connect(self.change_chosen)
        self.list.change_opened.connect(self.change_opened)

    def show_changes(self, lines: Sequence[ChangeLine]) -> None:
        """List the changes; where the list was, it stays."""
        self.list.show_lines(lines)
        decided = sum(line.decided is not None for line in lines)
        told = self.tr("{decided} of {count} decided")
        self._decided.setText(told.format(decided=decided, count=len(lines)))
        self._stack.setCurrentIndex(0 if lines else 1)

    def show_current(self, number: int) -> None:
        """Mark the change the person is at in the comparison; -1 for none."""
        self.list.show_current(number)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Have the keys of these actions work in the list too."""
        self.list.addActions(list(actions))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


class _ChangesList(QListView):
    """Arrows, or J and K, move through the changes here and in the comparison; Enter goes there."""

    change_chosen = Signal(int)
    change_opened = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _ChangesModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ChangesDelegate(self))
        self.setAccessibleName(self.tr("Changes"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setProperty("nav", False)
        self.setStyleSheet("QListView { background: transparent; }")

        self.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))
        self.activated.connect(lambda index: self.change_opened.emit(index.row()))

    def show_lines(self, lines: Sequence[ChangeLine]) -> None:
        """List other changes; the place in the list stays."""
        at, top = self.currentIndex().row(), self.verticalScrollBar().value()
        self._model.show_rows(lines)
        self.show_current(at)
        self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def show_current(self, number: int) -> None:
        """Mark a change without announcing it."""
        silent = self.selectionModel().blockSignals(True)
        if 0 <= number < self._model.rowCount():
            index = self._model.index(number, 0)
            self.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect)
            self.scrollTo(index)
        else:
            self.selectionModel().clear()
        self.selectionModel().blockSignals(silent)
        self.viewport().update()

    def _tell(self, now: Index) -> None:
        if now.isValid():
            self.change_chosen.emit(now.row())

    def _step(self, step: int) -> None:
        row = min(max(0, self.currentIndex().row() + step), self._model.rowCount() - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _Flag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letters = {event.text().lower(), *on_other_keyboards(event.text())} if plain else set()
        if letters & {"j", "k"}:
            self._step(1 if "j" in letters else -1)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.change_opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are keys that decide."""


class _ChangesModel(SnapshotModel[ChangeLine]):
    """Changes by number; the words of a row are what a screen reader says."""

    def __init__(self, parent: QWidget) -> None:
        column = Column[ChangeLine]("", Cell.TEXT, self._spoken, tip=lambda line: line.words)
        super().__init__([column], lambda line: line.number, parent)

    def _spoken(self, line: ChangeLine) -> str:
        told = self.tr("Change {number}: {words}. {state}")
        spoken = told.format(number=line.number + 1, words=line.words, state=line.state)
        return f"{spoken}, {line.by}" if line.by else spoken

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == LINE:
            return self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and (line := self.row(index.row())) is not None:
            return self._spoken(line)
        return super().data(index, role)
