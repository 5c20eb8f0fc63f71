"""The lines of the palette: headings, and what was found under them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from kbstudio.ui.palette.entry import Entry, Group, Kind
from kbstudio.ui.widgets.cells import Index
from kbstudio.ui.widgets.chip import state_word

ENTRY = Qt.ItemDataRole.UserRole + 1
"""Role of the ``Entry`` of a line; None for a heading."""


class PaletteModel(QAbstractListModel):
    """Groups as one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str | Entry] = []

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other lines."""
        lines: list[str | Entry] = []
        for group in groups:
            lines += [group.heading, *group.entries]
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def entries(self) -> list[Entry]:
        """What was found, without headings."""
        return [line for line in self._lines if isinstance(line, Entry)]

    def entry(self, row: int) -> Entry | None:
        """What stands in a line; None for a heading, and where there is no such line."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return line if isinstance(line, Entry) else None

    def row_of(self, entry: Entry | None) -> int:
        """The line of an entry; -1 where it is no longer shown."""
        if entry is None:
            return -1
        same = (n for n, line in enumerate(self._lines) if isinstance(line, Entry) and line.identity == entry.identity)
        return next(same, -1)

    def first_row(self) -> int:
        """The line to begin on: the first that can be chosen; -1 where nothing was found."""
        rows = [n for n, line in enumerate(self._lines) if isinstance(line, Entry)]
        possible = (row for row in rows if (entry := self.entry(row)) is not None and entry.enabled)
        return next(possible, rows[0] if rows else -1)

    def step(self, row: int, by: int) -> int:
        """The line so many entries further on or back, and at the end the last one."""
        rows = [n for n, line in enumerate(self._lines) if isinstance(line, Entry)]
        if not rows:
            return -1
        here = rows.index(row) if row in rows else -1 if by > 0 else len(rows)
        return rows[min(max(0, here + by), len(rows) - 1)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self._lines[index.row()]
        if isinstance(line, str):
            return line if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == ENTRY:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


def spoken(entry: Entry) -> str:
    """A line as a screen reader says it."""
    unable = QCoreApplication.translate("Palette", "cannot be done now") if not entry.enabled else ""
    parts = (
        entry.key if entry.kind is Kind.ARTICLE else "",
        entry.text,
        entry.locale if entry.shows_locale else "",
        state_word(entry.state) if entry.state else "",
        unable,
        entry.note,
        "+".join(entry.keys),
    )
    return ", ".join(part for part in parts if part)
