"""A list with columns as every place shows one: rows, not cells, are chosen; the keyboard does everything."""

from collections.abc import Callable, Collection, Hashable, Mapping, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kbstudio.desktop.look import row_height, text_pixels
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

    selection_changed = Signal()
    """Other rows are chosen; ``chosen_rows`` says which."""

    escaped = Signal()
    """The person wants to go back one level."""

    menu_requested = Signal(QPoint)
    """The person wants what can be done with the chosen rows, at this place of the screen."""

    columns_changed = Signal()
    """The person moved a column or gave it another width."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, letters_move: bool = False, several: bool = False
    ) -> None:
        """``name`` is for a screen reader; with ``letters_move``, J and K go down and up instead of filtering.

        With ``several``, Shift, Ctrl and Ctrl+A choose more than one row.
        """
        super().__init__(parent)
        self._letters_move = letters_move
        self._several = several
        self._widths: list[int] = []
        self._letters = text_pixels()
        self._dropped: tuple[int, ...] = ()
        self._shown: frozenset[int] = frozenset()
        self._arranging = False
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
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
        header.sectionMoved.connect(lambda *_: self._columns_changed())
        header.sectionResized.connect(self._column_resized)

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

    @property
    def chosen_rows(self) -> list[int]:
        """The numbers of all chosen rows, from the top."""
        if self.selectionModel() is None:
            return []
        parts = self.selectionModel().selection().toList()
        return sorted({row for part in parts for row in range(part.top(), part.bottom() + 1)})

    def set_columns(self, widths: Sequence[int], stretch: int, dropped: tuple[int, ...] = ()) -> None:
        """Give the columns their widths in pixels; ``stretch`` takes the rest. Larger letters make them wider.

        Where there is too little room, the ``dropped`` columns are left out, the first one first.
        """
        self._letters = text_pixels()
        self._widths = [text_pixels(width) for width in widths]
        self._dropped, self._shown = dropped, frozenset(range(len(widths)))
        header = self.horizontalHeader()
        self._arranging = True
        for column, width in enumerate(self._widths):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._arranging = False

    def arrange_columns(self, order: Sequence[int], widths: Mapping[int, int]) -> None:
        """Show these columns in this order and leave the others out; ``widths`` in pixels where they are another."""
        header = self.horizontalHeader()
        self._arranging = True
        self._shown = frozenset(order)
        for place, column in enumerate(order):
            header.moveSection(header.visualIndex(column), place)
        for column, width in widths.items():
            self._widths[column] = width
            self.setColumnWidth(column, width)
        self._drop_columns()
        self._arranging = False

    @property
    def column_order(self) -> list[int]:
        """The columns to be shown, in the order they stand in, also those there is no room for now."""
        header = self.horizontalHeader()
        placed = (header.logicalIndex(place) for place in range(header.count()))
        return [column for column in placed if column in self._shown]

    @property
    def column_widths(self) -> tuple[int, ...]:
        """How wide each column is to be, in pixels."""
        return tuple(self._widths)

    def keep_place(self, change: Callable[[], object]) -> None:
        """Change the rows of a ``SnapshotModel``; what is chosen stays chosen and what is read stays where it is."""
        model = self.model()
        assert isinstance(model, SnapshotModel)
        chosen, together = model.key_of(self.current_row), self.chosen_rows
        others = {model.key_of(row) for row in together} if len(together) > 1 else set()
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
        if others:
            self._choose_again(others)
        if top is not None and not at_top and (now := model.row_of(top)) >= 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.rowViewportPosition(now) - offset)

    def _choose_again(self, keys: Collection[Hashable | None]) -> None:
        model = self.model()
        assert isinstance(model, SnapshotModel)
        last = model.columnCount() - 1
        chosen = QItemSelection()
        for row in range(model.rowCount()):
            if model.key_of(row) in keys:
                chosen.select(model.index(row, 0), model.index(row, last))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _extend_to(self, row: int) -> None:
        """Choose everything from the row the keyboard is on to another one."""
        model, start = self.model(), max(0, self.current_row)
        reach = QItemSelection(model.index(min(start, row), 0), model.index(max(start, row), model.columnCount() - 1))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(reach, flags.Select)
        self.selectionModel().setCurrentIndex(model.index(row, 0), flags.Select | flags.Rows)

    def _column_resized(self, column: int, _before: int, width: int) -> None:
        by_hand = self.horizontalHeader().sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive
        if by_hand and width > 0 and not self._arranging and column < len(self._widths):
            self._widths[column] = width
            self._columns_changed()

    def _columns_changed(self) -> None:
        if not self._arranging:
            self.columns_changed.emit()

    def _fit_letters(self) -> None:
        """Make columns as much wider or narrower as the letters in them became."""
        before, self._letters = self._letters, text_pixels()
        if before == self._letters:
            return
        self._arranging = True
        for column, width in enumerate(self._widths):
            self._widths[column] = round(width * self._letters / before)
            if self.horizontalHeader().sectionResizeMode(column) == QHeaderView.ResizeMode.Interactive:
                self.setColumnWidth(column, self._widths[column])
        self._drop_columns()
        self._arranging = False

    def _drop_columns(self) -> None:
        """Leave out what does not fit beside the columns that matter more."""
        before, self._arranging = self._arranging, True
        room = self.viewport().width() - sum(self._widths[column] for column in self._shown)
        for column in range(len(self._widths)):
            self.setColumnHidden(column, column not in self._shown)
        for column in self._dropped:
            if room >= 0:
                break
            if column in self._shown:
                self.setColumnHidden(column, True)
                room += self._widths[column]
        self._arranging = before

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            # Rows are chosen, never columns: the header would look through every row to find that out.
            self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
            self.selectionModel().currentRowChanged.connect(lambda now, _before: self.row_chosen.emit(now.row()))
            self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # The look is put on with a style sheet; Qt says so with this event.
        if event.type() is QEvent.Type.StyleChange:
            self.verticalHeader().setDefaultSectionSize(row_height())
            self._fit_letters()

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
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and plain:
            row = 0 if key == Qt.Key.Key_Home else self.model().rowCount() - 1
            extend = self._several and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._extend_to(row) if extend and row >= 0 else self.choose_row(row)
        elif self._several and key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif plain and text and text.isprintable() and not text.isspace():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        place = arg__1.globalPos()
        if arg__1.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(box.bottomRight() if self.isRightToLeft() else box.bottomLeft())
        self.menu_requested.emit(place)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters go to the filter, not to the first row that begins with them."""
