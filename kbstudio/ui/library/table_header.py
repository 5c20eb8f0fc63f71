"""The head of the list of articles: what it is sorted by, which columns it shows and in which order."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal

from kbstudio.ui.library.column_list import ColumnList
from kbstudio.ui.library.columns import ALWAYS, USUAL, WIDTHS, Columns
from kbstudio.ui.library.model import LibraryModel
from kbstudio.ui.widgets.row_table import RowTable

_DROPPED = ("topics", "live", "kind", "languages", "owner")
"""Left out where there is too little room, the first one first."""


class TableHeader(QObject):
    """A press sorts, a right press chooses columns, dragging moves and widens them."""

    sorted = Signal()
    """Another order is asked for; ``sort`` says which."""

    changed = Signal()
    """Order, columns or widths are others; ``columns`` says which."""

    def __init__(self, table: RowTable, model: LibraryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._columns = Columns()
        self.column_list = ColumnList(table)
        self.column_list.chosen.connect(self._take_names)
        names = [column.name for column in model.columns]
        dropped = tuple(names.index(name) for name in _DROPPED)
        table.set_columns([WIDTHS[name] for name in names], stretch=names.index(ALWAYS), dropped=dropped)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setSortIndicatorShown(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.sectionClicked.connect(self._sort_by)
        header.customContextMenuRequested.connect(lambda place: self.choose(header.mapToGlobal(place)))
        table.columns_changed.connect(self._take_from_table)
        self._show()

    @property
    def sort(self) -> tuple[str, bool]:
        """What the database sorts by, and whether the last comes first."""
        number = self._model.column_named(self._columns.sort)
        return self._model.columns[number].sort, self._columns.descending

    @property
    def columns(self) -> Columns:
        """What is shown now, for settings to keep."""
        return self._columns

    def show(self, columns: Columns) -> None:
        """Show these columns without announcing it."""
        if not self._sorts(columns.sort):
            columns = Columns(columns.order, columns.widths)
        self._columns = columns
        self._show()

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Show that the list is sorted by a key of the database, without announcing it."""
        column = self._model.columns[max(0, self._model.sort_column(key))]
        now = self._columns
        self.show(Columns(now.order, now.widths, column.name, descending))

    def choose(self, place: QPoint | None = None) -> None:
        """Let the person tick columns, at a place of the screen or below the header."""
        header = self._table.horizontalHeader()
        if place is None:
            corner = header.rect().bottomRight() if header.isRightToLeft() else header.rect().bottomLeft()
            place = header.mapToGlobal(corner)
        titles = [(column.name, column.title) for column in self._model.columns]
        self.column_list.open_at(place, self._table, titles, self._columns.order)

    def _take_names(self, names: tuple[str, ...]) -> None:
        now = self._columns
        self._columns = Columns(names, now.widths, now.sort, now.descending)
        self._show()
        self.changed.emit()

    def _take_from_table(self) -> None:
        names = [column.name for column in self._model.columns]
        widths = {name: width for name, width in zip(names, self._table.column_widths, strict=True) if name != ALWAYS}
        now = self._columns
        order = tuple(names[number] for number in self._table.column_order)
        self._columns = Columns(order, widths, now.sort, now.descending)
        self.changed.emit()

    def _sorts(self, name: str) -> bool:
        number = self._model.column_named(name)
        return number >= 0 and bool(self._model.columns[number].sort)

    def _sort_by(self, section: int) -> None:
        name, now = self._model.columns[section].name, self._columns
        if self._sorts(name):
            descending = not now.descending if name == now.sort else name == "updated"
            self._columns = Columns(now.order, now.widths, name, descending)
            self.changed.emit()
            self.sorted.emit()
        self._show_sort()

    def _show(self) -> None:
        now, numbers = self._columns, {column.name: number for number, column in enumerate(self._model.columns)}
        widths = {numbers[name]: now.widths.get(name, WIDTHS[name]) for name in numbers if name != ALWAYS}
        self._table.arrange_columns([numbers[name] for name in now.order or USUAL], widths)
        self._show_sort()

    def _show_sort(self) -> None:
        # Fusion draws the arrow of an ascending order downwards; elsewhere it points up, as people expect of A to Z.
        order = Qt.SortOrder.AscendingOrder if self._columns.descending else Qt.SortOrder.DescendingOrder
        self._table.horizontalHeader().setSortIndicator(self._model.column_named(self._columns.sort), order)
