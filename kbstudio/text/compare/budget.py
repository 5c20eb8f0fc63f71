"""How much a comparison may still do before it has to be coarse."""

import time

from kbstudio.text.markdown.scan import Stop

WORK = 40_000_000
"""Steps that one comparison may take; well under a second, whatever the texts."""

_SECONDS_A_SIGN = 3e-7
"""What it takes to find the words of a block and to compare them, on a slow machine."""

_SECONDS_A_BLOCK = 5e-6
"""What it takes to put a block into a row, on a slow machine."""

_LATE_AT_MOST = 0.05
"""Seconds that may pass beyond the deadline before what nothing interrupts is done."""


class Budget:
    """Counts work, so that the same texts always compare the same way, and watches the caller's deadline."""

    def __init__(self, seconds: float | None = None) -> None:
        self._seconds = seconds or 0.0
        self._deadline = None if seconds is None else time.monotonic() + seconds
        self._left = WORK
        self._read = 0
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

    def reader(self, share: float) -> Stop | None:
        """Stops the reading of blocks when it, and making rows of them, has taken this share of the time.

        None where time does not matter.
        """
        if self._deadline is None:
            return None
        end = self._deadline - (1 - share) * self._seconds

        def stop(blocks: int) -> bool:
            self._read += blocks
            return time.monotonic() + self._read * _SECONDS_A_BLOCK >= end

        return stop

    def reserve(self, blocks: int) -> None:
        """Keep back the time to make rows of so many blocks, which is needed in any case."""
        if self._deadline is not None:
            self._deadline -= max(0.0, blocks * _SECONDS_A_BLOCK - _LATE_AT_MOST)

    def has_time_for(self, signs: int) -> bool:
        """Whether there is time to read so many signs word by word, which nothing interrupts; False is noted."""
        if self._deadline is None or time.monotonic() + signs * _SECONDS_A_SIGN < self._deadline + _LATE_AT_MOST:
            return True
        self.is_kept = False
        return False
