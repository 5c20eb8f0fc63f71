"""A Qt model over frozen snapshots, one a row."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kbstudio.ui.widgets.cells import Cell, CellRole

T = TypeVar("T")

_LONGEST_TIP = 500
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column(Generic[T]):
    """One column: its title, how it is drawn, and what it says of a row."""

    title: str
    kind: Cell
    text: Callable[[T], str]
    value: Callable[[T], object] | None = None
    """The state of a chip, or the names of tags."""

    tip: Callable[[T], str] | None = None
    sort: str = ""
    """What the database sorts by when the header is pressed; empty where it cannot be sorted."""

    name: str = ""
    """What settings call it, where the person chooses among columns."""


class SnapshotModel(QAbstractTableModel, Generic[T]):
    """Rows under a key each; showing new rows touches only what differs, so that nobody's place in the list is lost."""

    def __init__(
        self, columns: Sequence[Column[T]], key: Callable[[T], Hashable], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._key = key
        self._rows: list[T] = []

    @property
    def rows(self) -> Sequence[T]:
        """The snapshots shown, in order."""
        return self._rows

    def row(self, number: int) -> T | None:
        """The snapshot of a row; None outside."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def key_of(self, number: int) -> Hashable | None:
        """The key of a row; None outside."""
        row = self.row(number)
        return None if row is None else self._key(row)

    def row_of(self, key: Hashable) -> int:
        """Where the snapshot with a key is shown; -1 where it is not."""
        return next((number for number, row in enumerate(self._rows) if self._key(row) == key), -1)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these rows instead."""
        before, after = [self._key(row) for row in self._rows], [self._key(row) for row in rows]
        shortest = min(len(before), len(after))
        head = next((n for n in range(shortest) if before[n] != after[n]), shortest)
        tail = next((n for n in range(shortest - head) if before[-1 - n] != after[-1 - n]), shortest - head)
        if len(before) > head + tail:
            self.beginRemoveRows(QModelIndex(), head, len(before) - tail - 1)
            del self._rows[head : len(before) - tail]
            self.endRemoveRows()
        if len(after) > head + tail:
            self.beginInsertRows(QModelIndex(), head, len(after) - tail - 1)
            self._rows[head:head] = rows[head : len(after) - tail]
            self.endInsertRows()
        self._rows[:] = rows
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self.columns) - 1))

    def add_rows(self, rows: Sequence[T]) -> None:
        """Show more rows below those there are."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        column, row = self.columns[index.column()], self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == CellRole.KIND:
            return column.kind.value
        if role == CellRole.VALUE:
            return column.value(row) if column.value else None
        if role == Qt.ItemDataRole.ToolTipRole:
            # A tip of thousands of letters would fill the screen.
            return (column.tip(row) if column.tip else column.text(row))[:_LONGEST_TIP]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {column.text(row)}"
        return None
