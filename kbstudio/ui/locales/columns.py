"""Where number, source then, source now and translation of a row stand beside each other."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

THEN, NOW, TARGET = range(3)

NARROW = 780
"""Pixels below which both sources share a column, with what changed marked within the text."""

GUTTER = 40
SIDE = 14
"""Pixels on either side of the text of a column."""

_WIDE_TARGET, _NARROW_TARGET = 0.36, 0.52


@dataclass(frozen=True)
class Columns:
    """The columns in reading direction of the window, the numbers first."""

    width: float
    mirrored: bool

    @property
    def narrow(self) -> bool:
        """Whether both sources share a column."""
        return self.width < NARROW

    @property
    def shown(self) -> tuple[int, ...]:
        """The columns there is room for."""
        return (NOW, TARGET) if self.narrow else (THEN, NOW, TARGET)

    def width_of(self, column: int) -> float:
        """How wide a column is."""
        room = max(self.width - GUTTER, 90.0)
        target = room * (_NARROW_TARGET if self.narrow else _WIDE_TARGET)
        return target if column == TARGET else (room - target) / (len(self.shown) - 1)

    def text_width(self, column: int) -> float:
        """How wide the text of a column is."""
        return max(self.width_of(column) - 2 * SIDE, 40.0)

    def left(self, column: int) -> float:
        """Where a column begins, counted from the left."""
        before = GUTTER + sum(self.width_of(each) for each in self.shown if each < column)
        return self.width - before - self.width_of(column) if self.mirrored else before

    def box(self, column: int, top: float, height: float) -> QRectF:
        """The place of a column within a row."""
        return QRectF(self.left(column), top, self.width_of(column), height)

    def gutter(self, top: float, height: float) -> QRectF:
        """The place of a row's number."""
        return QRectF(self.width - GUTTER if self.mirrored else 0.0, top, GUTTER, height)

    def at(self, x: float) -> int | None:
        """The column at a point; None for the numbers."""
        for column in self.shown:
            left = self.left(column)
            if left <= x < left + self.width_of(column):
                return column
        return None
