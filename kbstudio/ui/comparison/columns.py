"""Whether both texts stand side by side or in one column: as there is room, until the person says so."""

from PySide6.QtCore import QObject, Signal

NARROW = 760
"""Pixels of a pane below which two columns of text are too narrow to be read."""


class Columns(QObject):
    """One column where the pane is narrow or there is only one text; what the person chose holds everywhere."""

    changed = Signal(bool)
    """Whether they stand side by side now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._chosen: bool | None = None
        self._narrow = self._alone = False
        self._beside = True

    @property
    def beside(self) -> bool:
        """Whether they stand side by side."""
        return self._beside

    def choose(self, *, beside: bool) -> None:
        """What the person wants."""
        self._chosen = beside
        self._settle()

    def fit(self, width: int) -> None:
        """The pane has another width, in pixels."""
        self._narrow = width < NARROW
        self._settle()

    def stand_alone(self, *, alone: bool) -> None:
        """Whether there is nothing to stand beside the newer text."""
        self._alone = alone
        self._settle()

    def _settle(self) -> None:
        beside = self._chosen if self._chosen is not None else not (self._narrow or self._alone)
        if beside != self._beside:
            self._beside = beside
            self.changed.emit(beside)
