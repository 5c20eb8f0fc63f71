"""Where the two sides of a comparison lie, and what stands between and beside them."""

from PySide6.QtCore import QRectF

_NUMBER = 40
_SIGN = 22
_INSET = 12
_READ_INSET = 22
_OUTER = 26
_BAR = 3
_NARROW = 620
_WIDEST = 680
_WIDEST_READ = 640
_MIDDLE, _READ_MIDDLE, _NARROW_MIDDLE = 54, 58, 44
_BEHIND_VERDICT = 4
BADGE = 20


class Sides:
    """Older text first in reading direction, newer second, a gutter for badges and moves between them.

    As source, each side begins with a gutter for line and sign; as it is read, a bar beside the middle says what
    changed. In ``one`` column both lie in the same place behind the badges, and no row has both.
    """

    def __init__(self, width: float, right_to_left: bool, *, one: bool = False, as_read: bool = False) -> None:
        self.width, self.one, self.as_read = width, one, as_read
        self.right_to_left = right_to_left
        wide = _READ_MIDDLE if as_read else _MIDDLE
        self.middle = wide if width >= _NARROW and not one else _NARROW_MIDDLE
        self.half = width - self.middle if one else (width - self.middle) / 2
        self.numbers = _NUMBER if width >= _NARROW and not one and not as_read else 0
        self.sign = _BAR if as_read else _SIGN
        self.gutter = 0 if as_read else self.numbers + self.sign

    @property
    def text_width(self) -> float:
        """Room for text on one side, in pixels."""
        room = self.half - self.gutter - self._inset - _OUTER
        return min(room, _WIDEST_READ if self.as_read else _WIDEST) if self.one or self.as_read else room

    @property
    def _inset(self) -> int:
        return _READ_INSET if self.as_read else _INSET

    def side(self, *, older: bool) -> float:
        """Where a side begins, counted from the left."""
        if self.one:
            return 0.0 if self.right_to_left else self.middle
        return 0.0 if older != self.right_to_left else self.half + self.middle

    def text(self, *, older: bool) -> float:
        """Where the text of a side begins, counted from the left."""
        side = self.side(older=older)
        return side + self.half - self._before - self.text_width if self.right_to_left else side + self._before

    @property
    def _before(self) -> float:
        return self.gutter + self._inset

    def within(self, x: float, *, older: bool, width: float, height: float, y: float) -> QRectF:
        """A box ``x`` pixels behind the start of a side in reading direction."""
        left = self.side(older=older)
        at = left + self.half - x - width if self.right_to_left else left + x
        return QRectF(at, y, width, height)

    def mark(self, *, older: bool, y: float, height: float) -> QRectF:
        """Where it is said what happened to a row: behind its number, or (as it is read) beside the middle."""
        if not self.as_read:
            return self.within(self.numbers, older=older, width=self.sign, y=y, height=height)
        behind = self.half - _BAR if older and not self.one else 0
        return self.within(behind, older=older, width=_BAR, y=y, height=height)

    def gutter_between(self, y: float, height: float) -> QRectF:
        """The gutter that badges and moves stand in."""
        if self.one:
            return QRectF(self.half if self.right_to_left else 0, y, self.middle, height)
        return QRectF(self.half, y, self.middle, height)

    def badge(self, y: float) -> QRectF:
        """Where the badge of a row stands whose text begins at ``y``."""
        gutter = self.gutter_between(y, BADGE)
        aside = -_BEHIND_VERDICT if self.right_to_left else _BEHIND_VERDICT
        return QRectF(gutter.center().x() + aside - BADGE / 2, y + 1, BADGE, BADGE)

    def note(self, y: float, nth: int) -> QRectF:
        """Where the sign of the ``nth`` note of a row stands: at the far edge of the newer text."""
        side = self.within(self.half - 24, older=False, width=18, y=y, height=18)
        return side.translated(0, nth * 19)

    def lane(self, number: int) -> float:
        """Where in the gutter the line of a move goes down."""
        step = 4 + (number % 3) * 4
        gutter = self.gutter_between(0, 0)
        return gutter.left() + step if self.right_to_left else gutter.right() - step

    def is_older(self, x: float) -> bool:
        """Whether a point lies on the older side."""
        return not self.one and (x < self.width / 2) != self.right_to_left
