"""How tall each shown row is, and where it begins."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Heights:
    """Heights of rows under one another, estimated at first and put right when a row is laid out."""

    def __init__(self, heights: Iterable[float] = ()) -> None:
        self._heights = list(heights)
        self._known = [False] * len(self._heights)
        self._tops: list[float] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    def top(self, number: int) -> float:
        """Where a row begins; for the number behind the last row, where everything ends."""
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0.0))
        return self._tops[number]

    def height(self, number: int) -> float:
        """How tall a row is, as far as known."""
        return self._heights[number]

    @property
    def total(self) -> float:
        """How tall all rows are together."""
        return self.top(len(self._heights))

    def at(self, y: float) -> int:
        """The row at a height, the nearest one outside; there must be rows."""
        self.top(0)
        assert self._tops is not None
        return min(max(0, bisect_right(self._tops, y) - 1), len(self._heights) - 1)

    def is_known(self, number: int) -> bool:
        """Whether the height was measured."""
        return self._known[number]

    def measured(self, number: int, height: float) -> float:
        """Note the true height of a row; gives how much taller it is than thought."""
        grown = height - self._heights[number]
        self._known[number] = True
        if grown:
            self._heights[number] = height
            self._tops = None
        return grown
