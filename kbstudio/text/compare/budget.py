"""How much a comparison may still do before it has to be coarse."""

import time

WORK = 4_000_000
"""Pairs of like words that one comparison may look at; about a second, whatever the texts."""


class Budget:
    """Counts work, so that the same texts always compare the same way, and watches the caller's deadline."""

    def __init__(self, deadline: float | None = None) -> None:
        self._deadline = deadline
        self._left = WORK
        self.is_kept = True
        """False once something was left undone for want of work or time."""

    def allows(self, work: int) -> bool:
        """Take ``work`` out of the budget; False, and noted, where it is more than is left or the time is over."""
        late = self._deadline is not None and time.monotonic() > self._deadline
        if late or work > self._left:
            self.is_kept = False
            return False
        self._left -= work
        return True
