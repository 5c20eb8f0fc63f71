"""The versions of a text: choose one to see what it changed, or two to see what lies between them."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QVBoxLayout, QWidget

from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.change_words import change_word
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time


class VersionsView(QWidget):
    """The list above, the comparison below; a second version is added with Ctrl or Shift."""

    versions_chosen = Signal(int, int)
    """Older and newer version to compare; the older one is 0 for the very first version."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SnapshotModel[HistoryEntry](self._columns(), lambda entry: entry.revision, self)
        self.table = RowTable(self.tr("Versions"), self, letters_move=True)
        self.pane = ComparisonPane(self)
        self._hint = quiet_label(self, self.tr("Ctrl adds a second version to compare with."))
        self._lay_out()

        self.table.selectionModel().selectionChanged.connect(self._tell)

    def show_versions(self, entries: Sequence[HistoryEntry]) -> None:
        """Show the history, newest first; at first the newest version is chosen."""
        self.table.keep_place(lambda: self.model.show_rows(entries))
        if self.table.current_row < 0 and entries:
            self.table.choose_row(0)

    def choose(self, older: int, newer: int) -> None:
        """Choose two versions by number."""
        selection = self.table.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        selection.clearSelection()
        for number in (newer, older):
            row = self.model.row_of(number)
            if row >= 0:
                selection.select(self.model.index(row, 0), flags.Select | flags.Rows)

    def show_heads(self, older: HistoryEntry | None, newer: HistoryEntry) -> None:
        """Say which versions are compared."""
        self.pane.show_heads(_head(older), _head(newer))

    def show_compared(self, compared: Compared, locale: str) -> None:
        """Show what changed between the two."""
        self.pane.show_compared(compared, locale, locale)

    def next_change(self) -> None:
        """Go to the next change."""
        self.pane.next_change()

    def previous_change(self) -> None:
        """Go to the change before."""
        self.pane.previous_change()

    def _tell(self) -> None:
        entries = [self.model.row(index.row()) for index in self.table.selectionModel().selectedRows()]
        numbers = sorted(entry.revision for entry in entries if entry)
        if len(numbers) == 1:
            parent = next((entry.parent for entry in entries if entry), None)
            self.versions_chosen.emit(parent or 0, numbers[0])
        elif numbers:
            self.versions_chosen.emit(numbers[0], numbers[-1])

    def _columns(self) -> list[Column[HistoryEntry]]:
        return [
            Column(self.tr("Version"), Cell.TITLE, lambda e: str(e.revision)),
            Column(
                self.tr("State"), Cell.CHIP, lambda _e: "", lambda e: e.state.value, lambda e: ", ".join(e.approved_by)
            ),
            Column(self.tr("Author"), Cell.PERSON, lambda e: e.author_display),
            Column(self.tr("When"), Cell.QUIET, lambda e: relative_time(e.time), tip=lambda e: exact_time(e.time)),
            Column(self.tr("Change"), Cell.QUIET, lambda e: change_word(e.change.value if e.change else "")),
            Column(self.tr("Reason"), Cell.TEXT, lambda e: e.reason),
        ]

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.set_columns((64, 116, 160, 112, 84, 200), stretch=5, dropped=(4, 2))
        self._hint.setContentsMargins(12, 4, 12, 4)
        top = QWidget(self)
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.table, 1)
        above.addWidget(self._hint)
        both = QSplitter(Qt.Orientation.Vertical, self)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(top)
        both.addWidget(self.pane)
        both.setSizes([200, 560])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(both)
        self.setFocusProxy(self.table)


def _head(entry: HistoryEntry | None) -> VersionHead:
    if entry is None:
        return VersionHead(0)
    return VersionHead(entry.revision, entry.state.value, entry.time, entry.author_display)
