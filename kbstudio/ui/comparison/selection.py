"""Text marked by mouse or keyboard on one side of a comparison."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Selection:
    """From ``anchor`` to ``head``, each a row and a code point in its cell, on the older side or the newer one."""

    older: bool
    anchor: tuple[int, int]
    head: tuple[int, int]

    @property
    def first(self) -> tuple[int, int]:
        """The end that comes first in the text."""
        return min(self.anchor, self.head)

    @property
    def last(self) -> tuple[int, int]:
        """The end that comes last in the text."""
        return max(self.anchor, self.head)

    def within(self, row: int, length: int) -> tuple[int, int] | None:
        """The marked part of a row's cell of that length, or None."""
        (first_row, start), (last_row, end) = self.first, self.last
        if not first_row <= row <= last_row:
            return None
        part = (start if row == first_row else 0, end if row == last_row else length)
        return part if part[0] < part[1] else None
