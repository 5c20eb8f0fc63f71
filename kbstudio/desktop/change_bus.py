"""Tells every screen what was written, by this window or by somebody else."""

from PySide6.QtCore import QObject, Signal

from kbstudio.domain.changes import Changes


class ChangeBus(QObject):
    """One signal for all writes: a screen refreshes when the changes concern it, and skips its own echo."""

    changed = Signal(object, object)
    """``Changes`` and whoever caused them; None when they came from another computer or tool."""

    def publish(self, changes: Changes, initiator: object = None) -> None:
        """Announce what was written; nothing is announced for empty changes."""
        if changes:
            self.changed.emit(changes, initiator)
