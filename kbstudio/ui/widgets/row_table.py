"""A list with columns as every place shows one: rows, not cells, are chosen; the keyboard does everything."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kbstudio.desktop.look import row_height
from kbstudio.ui.widgets.cells import CellDelegate
from kbstudio.ui.widgets.snapshot_model import SnapshotModel


class RowTable(QTableView):
    """Arrows (or J and K) move, Enter opens, Space previews; letters typed go to the filter."""

    row_opened = Signal(int)
    """The row the person wants to open."""

    row_chosen = Signal(int)
    """The row the keyboard is on now; -1 for none."""

    preview_requested = Signal(int)
    """The row the person wants to look at without opening it."""

    typed = Signal(str)
    """Letters typed here that are meant for the filter."""

    def __init__(self, name: str, parent: QWidget | None = None, *, letters_move: bool = False) -> None:
        """``name`` is for a screen reader; with ``letters_move``, J and K go down and up instead of filtering."""
        super().__init__(parent)
        self._letters_move = letters_move
        self._widths: tuple[int, ...] = ()
        self._dropped: tuple[int, ...] = ()
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height())
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(36)
        self.activated.connect(lambda index: self.row_opened.emit(index.row()))

    @property
    def current_row(self) -> int:
        """The row the keyboard is on; -1 for none."""
        return self.currentIndex().row()

    def choose_row(self, row: int) -> None:
        """Put the keyboard on a row without scrolling more than needed."""
        model = self.model()
        if model is not None and 0 <= row < model.rowCount():
            # Not by way of the view, which looks at the keys held down just now.
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(model.index(row, 0), flags.ClearAndSelect | flags.Rows)
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()

    def set_columns(self, widths: tuple[int, ...], stretch: int, dropped: tuple[int, ...] = ()) -> None:
        """Give the columns their widths in pixels; ``stretch`` takes the rest.

        Where there is too little room, the ``dropped`` columns are left out, the first one first.
        """
        self._widths, self._dropped = widths, dropped
        header = self.horizontalHeader()
        for column, width in enumerate(widths):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)

    def keep_place(self, change: Callable[[], object]) -> None:
        """Change the rows of a ``SnapshotModel``; the chosen row stays chosen and what is read stays where it is."""
        model = self.model()
        assert isinstance(model, SnapshotModel)
        chosen = model.key_of(self.current_row)
        top_row = self.rowAt(0)
        top, offset = model.key_of(top_row), self.rowViewportPosition(max(top_row, 0))
        at_top = self.verticalScrollBar().value() == 0
        change()
        row = model.row_of(chosen) if chosen is not None else -1
        if row != self.current_row:
            # Choosing would scroll to the row, which may be out of sight on purpose.
            self.setAutoScroll(False)
            self.choose_row(row)
            self.setAutoScroll(True)
        elif row >= 0:
            self.row_chosen.emit(row)
        if top is not None and not at_top and (now := model.row_of(top)) >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(now) - offset)

    def _drop_columns(self) -> None:
        """Leave out what does not fit beside the columns that matter more."""
        room = self.viewport().width() - sum(self._widths)
        for column in reversed(self._dropped):
            self.setColumnHidden(column, False)
        for column in self._dropped:
            if room >= 0:
                break
            self.setColumnHidden(column, True)
            room += self._widths[column]

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            self.selectionModel().currentRowChanged.connect(lambda now, _before: self.row_chosen.emit(now.row()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The look is put on with a style sheet; Qt says so with this event.
        if event.type() is QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drop_columns()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, text = event.key(), event.text()
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            if self.current_row >= 0:
                self.row_opened.emit(self.current_row)
        elif key == Qt.Key.Key_Space and plain:
            if self.current_row >= 0:
                self.preview_requested.emit(self.current_row)
        elif self._letters_move and plain and key in {Qt.Key.Key_J, Qt.Key.Key_K}:
            step = 1 if key == Qt.Key.Key_J else -1
            self.choose_row(min(max(0, self.current_row + step), self.model().rowCount() - 1))
        elif key == Qt.Key.Key_Home and plain:
            self.choose_row(0)
        elif key == Qt.Key.Key_End and plain:
            self.choose_row(self.model().rowCount() - 1)
        elif plain and text and text.isprintable() and not text.isspace():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters go to the filter, not to the first row that begins with them."""
