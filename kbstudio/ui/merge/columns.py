"""Where the three texts of a merge stand beside each other."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from kbstudio.ui.merge.arrangement import BASE, MINE, SIDE, THEIRS

NARROW = 520
"""Pixels below which the base is left out: what went from it is told by the words that came."""


@dataclass(frozen=True)
class Columns:
    """Base, mine and theirs in reading direction of the window, each as wide as the others."""

    width: float
    mirrored: bool

    @property
    def shown(self) -> tuple[int, ...]:
        """The columns there is room for."""
        return (BASE, MINE, THEIRS) if self.width >= NARROW else (MINE, THEIRS)

    @property
    def column(self) -> float:
        """How wide a column is."""
        return self.width / len(self.shown)

    def left(self, column: int) -> float:
        """Where a column begins, counted from the left."""
        at = self.shown.index(column)
        return (len(self.shown) - 1 - at if self.mirrored else at) * self.column

    def box(self, column: int, top: float, height: float) -> QRectF:
        """The place of a column within a row."""
        return QRectF(self.left(column), top, self.column, height)

    def text(self, column: int) -> float:
        """Where the text of a column begins, counted from the left."""
        return self.left(column) + SIDE

    def at(self, x: float) -> int:
        """The column at a point."""
        n = min(max(int(x / self.column), 0), len(self.shown) - 1)
        return self.shown[len(self.shown) - 1 - n if self.mirrored else n]
