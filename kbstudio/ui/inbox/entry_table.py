"""The list of a section: the same keys as in the list of what is to be reviewed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kbstudio.domain.inbox import Section
from kbstudio.ui.inbox.entries import Entry, columns
from kbstudio.ui.inbox.review_table import letter_of
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import SnapshotModel

_WIDTHS = (80, 180, 76, 192, 140, 96)
_TITLE = 1
_DROPPED = (2, 5, 4)


class EntryTable(RowTable):
    """One section; the next row is current when one goes."""

    section_stepped = Signal(int)
    """The person wants the section before (-1) or after (1) this one."""

    commanded = Signal(str)
    """A key that stands for something else: ``/`` or ``?``."""

    def __init__(self, name: str, section: Section, parent: QWidget) -> None:
        super().__init__(name, parent, letters_move=True)
        self._entries = SnapshotModel[Entry](columns(section), lambda entry: entry.key, self)
        self.setModel(self._entries)
        self.set_columns(_WIDTHS, stretch=_TITLE, dropped=_DROPPED)

    @property
    def entries(self) -> SnapshotModel[Entry]:
        """What is listed."""
        return self._entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows; where the current one is gone, the one in its place becomes it."""
        here = self.current_row
        self.keep_place(lambda: self._entries.show_rows(entries))
        if self.current_row < 0 and entries:
            self.choose_row(min(max(here, 0), len(entries) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = letter_of(event)
        if held == Qt.KeyboardModifier.ControlModifier and event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.section_stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif letter in {"/", "?"}:
            self.commanded.emit(letter)
        elif letter in {"j", "k"} and not held:
            row = self.current_row + (1 if letter == "j" else -1)
            self.choose_row(min(max(0, row), self._entries.rowCount() - 1))
        else:
            super().keyPressEvent(event)
