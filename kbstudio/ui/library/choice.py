"""Which articles are chosen in the list, also when they are more than were fetched."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kbstudio.ui.library.batch_bar import BatchBar
from kbstudio.ui.library.model import LibraryModel
from kbstudio.ui.widgets.row_table import RowTable


class Choice(QObject):
    """Counts the chosen rows in the bar; everything the list holds is chosen in a second step."""

    all_requested = Signal()
    """The codes of everything listed are wanted; ``take_all`` takes them."""

    edit_requested = Signal(str)
    """The part to change of the chosen articles."""

    changed = Signal()
    """Other articles are chosen."""

    def __init__(self, table: RowTable, model: LibraryModel, bar: BatchBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._model = model
        self._bar = bar
        self._all: tuple[str, ...] = ()
        self._busy = False
        table.selection_changed.connect(self._changed)
        model.rowsInserted.connect(self._choose_fetched)
        bar.cleared.connect(self.forget)
        bar.all_requested.connect(self.all_requested)
        bar.edit_requested.connect(self.edit_requested)

    @property
    def several(self) -> bool:
        """Whether more than one row is chosen."""
        return bool(self._all) or len(self._table.chosen_rows) > 1

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes of the chosen articles, each once, in the order of the list."""
        if self._all:
            return self._all
        rows = (self._model.row(number) for number in self._table.chosen_rows)
        return tuple(dict.fromkeys(row.article for row in rows if row is not None))

    def take_all(self, codes: Sequence[str]) -> None:
        """Everything the list holds is chosen: these codes."""
        self._all = tuple(codes)
        self._choose_fetched()
        self._changed()

    def forget(self) -> None:
        """Choose nothing but the row the keyboard is on."""
        self._all = ()
        self._table.choose_row(self._table.current_row)
        self._table.setFocus()
        self._changed()

    def show(self) -> None:
        """Say in the bar what is chosen; with one row or none there is no bar."""
        chosen, total = len(self._table.chosen_rows), self._model.total
        if self._all:
            self._bar.show_chosen(total, total, may_choose_all=False)
        elif chosen > 1:
            everything = chosen == len(self._model.rows) and chosen < total
            self._bar.show_chosen(chosen, total, may_choose_all=everything)
        else:
            self._bar.show_none()

    def _choose_fetched(self) -> None:
        if self._all and not self._busy:
            self._busy = True
            self._table.selectAll()
            self._busy = False

    def _changed(self) -> None:
        if self._busy:
            return
        if self._all and len(self._table.chosen_rows) < len(self._model.rows):
            self._all = ()
        self.show()
        self.changed.emit()
