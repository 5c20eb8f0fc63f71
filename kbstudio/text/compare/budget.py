"""How much a comparison may still do before it has to be coarse."""

import time

WORK = 40_000_000
"""Steps that one comparison may take; well under a second, whatever the texts."""

_SECONDS_A_SIGN = 4e-7
"""What cutting a text into blocks and making rows of them costs at most, on a slow machine."""


class Budget:
    """Counts work, so that the same texts always compare the same way, and watches the caller's deadline."""

    def __init__(self, seconds: float | None = None) -> None:
        self._deadline = None if seconds is None else time.monotonic() + seconds
        self._left = WORK
        self.tells_words = True
        """False where words are not to be compared at all."""
        self.is_kept = True
        """False once something was left undone for want of work or time."""

    def allows(self, work: int) -> bool:
        """Take ``work`` out of the budget; False, and noted, where it is more than is left or the time is over."""
        if work > self._left or self.is_late():
            self.is_kept = False
            return False
        self._left -= work
        return True

    def is_late(self) -> bool:
        """Whether the time is over."""
        return self._deadline is not None and time.monotonic() >= self._deadline

    def forbid_words(self) -> None:
        """Mark blocks whole instead of telling their words; noted, because that is coarse."""
        self.tells_words = self.is_kept = False

    def is_over(self) -> bool:
        """Whether the time is over; noted, because something is then left undone."""
        if self.is_late():
            self.is_kept = False
            return True
        return False

    def can_read(self, length: int) -> bool:
        """Whether there is time to cut ``length`` signs of text into blocks; False is noted."""
        if self._deadline is None or time.monotonic() + length * _SECONDS_A_SIGN < self._deadline + 0.02:
            return True
        self.is_kept = False
        return False
