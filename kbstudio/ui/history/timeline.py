"""The versions of a text as a timeline, the newest on top; one is chosen, or two to compare."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QWidget

from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.history.timeline_delegate import ENTRY, TimelineDelegate
from kbstudio.ui.history.words import marks_of, reason_of, state_of, version_name
from kbstudio.ui.widgets.cells import Cell, Index
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time

_Flag = QItemSelectionModel.SelectionFlag


class Timeline(QListView):
    """Arrows (or J and K) move, Shift and Ctrl choose a second version, Enter goes to the comparison."""

    chosen = Signal(tuple)
    """The numbers of the versions chosen, the oldest first: one, or more to compare the outer two."""

    comparison_wanted = Signal()
    """The person wants to read what the chosen version changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HistoryModel(self)
        self._painter = TimelineDelegate(self)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Versions"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)

        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(lambda _index: self.comparison_wanted.emit())

    @property
    def shown(self) -> Sequence[HistoryEntry]:
        """The versions listed, the newest first."""
        return self._model.rows

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the versions chosen, the oldest first."""
        entries = (self._model.row(index.row()) for index in self.selectionModel().selectedIndexes())
        return tuple(sorted(entry.revision for entry in entries if entry is not None))

    def show_versions(self, entries: Sequence[HistoryEntry], newest: int) -> None:
        """List other versions; those chosen stay chosen, else the newest is; what is looked at stays where it is."""
        self._painter.newest = self._model.newest = newest
        before, top = self.numbers, self.verticalScrollBar().value()
        silent = self.selectionModel().blockSignals(True)
        self._model.show_rows(entries)
        kept = [number for number in before if self._model.row_of(number) >= 0]
        self.choose(*(kept or [entry.revision for entry in entries[:1]]))
        self.selectionModel().blockSignals(silent)
        self.verticalScrollBar().setValue(top)
        self.viewport().update()
        if self.numbers != before:
            self._tell()

    def choose(self, *numbers: int) -> None:
        """Choose versions by number; the last one named is where the keyboard is."""
        selection = self.selectionModel()
        places = [row for number in numbers if (row := self._model.row_of(number)) >= 0]
        if not places:
            selection.clearSelection()
            return
        if sorted(numbers) == list(self.numbers) and self.currentIndex().row() == places[-1]:
            return
        selection.setCurrentIndex(self._model.index(places[-1], 0), _Flag.ClearAndSelect)
        for row in places[:-1]:
            selection.select(self._model.index(row, 0), _Flag.Select)
        self.scrollTo(self._model.index(places[-1], 0))

    def mark_base(self, number: int) -> None:
        """Tint the version the chosen one is compared with; 0 for none."""
        self._painter.base = number
        self.viewport().update()

    def _tell(self) -> None:
        if numbers := self.numbers:
            self.chosen.emit(numbers)

    def _step(self, step: int) -> None:
        row = min(max(0, self.currentIndex().row() + step), self._model.rowCount() - 1)
        if row >= 0:
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _Flag.ClearAndSelect)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in {Qt.Key.Key_J, Qt.Key.Key_K}:
            self._step(1 if key == Qt.Key.Key_J else -1)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.comparison_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: J and K move, other letters mean nothing here."""


class HistoryModel(SnapshotModel[HistoryEntry]):
    """Versions under their numbers; the words of a row are what a screen reader says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        column = Column[HistoryEntry]("", Cell.TEXT, self._spoken, tip=self._tip)
        super().__init__([column], lambda entry: entry.revision, parent)
        self.newest = 0

    def _spoken(self, entry: HistoryEntry) -> str:
        state = state_of(entry, newest=entry.revision == self.newest)
        parts = [version_name(entry.revision), state.word, relative_time(entry.time), reason_of(entry)]
        return ". ".join([*parts, entry.author_display, *(mark.text for mark in marks_of(entry))])

    def _tip(self, entry: HistoryEntry) -> str:
        return "\n".join([exact_time(entry.time), reason_of(entry), *(mark.text for mark in marks_of(entry))])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == ENTRY:
            return self.row(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole and (entry := self.row(index.row())) is not None:
            return self._spoken(entry)
        return super().data(index, role)
