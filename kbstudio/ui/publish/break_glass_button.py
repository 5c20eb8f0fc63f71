"""The button for what cannot wait for its review: small, plain, and off for those whose role may not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from kbstudio.desktop.icons import icon


class BreakGlassButton(QPushButton):
    """Opens a dialog; publishes nothing by itself."""

    wanted = Signal()
    """The person wants to publish a text without its review."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(icon("warning"), "", parent)
        self.setText(self.tr("Publish without review…"))
        self.setProperty("quiet", True)
        self.setAutoDefault(False)
        self.allow(allowed=False)
        self.clicked.connect(self.wanted)

    def allow(self, *, allowed: bool) -> None:
        """Switch it on for those whose role may; the others see why not."""
        self.setEnabled(allowed)
        may_not = "" if allowed else self.tr("Publishers and curators publish without a review; ask one of them.")
        self.setToolTip(may_not or self.tr("In an emergency: agents read it at once, and a review stays owed"))
        self.setAccessibleDescription(may_not)
