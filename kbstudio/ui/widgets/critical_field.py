"""Says that a change is critical: whoever reads a language without it must not go by that text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget


class CriticalField(QWidget):
    """A check, and why; shown where a change of meaning to what an article is written in is submitted."""

    changed = Signal()
    """Another choice, or another reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check = QCheckBox(self.tr("Critical: withhold languages without it"), self)
        self.check.setToolTip(
            self.tr("From its publication on, agents get no other language of this article until the change is in it")
        )
        self.why = QLineEdit(self)
        self.why.setPlaceholderText(self.tr("What makes it critical: a price, a danger, a law"))
        self.why.setAccessibleName(self.tr("Why the change is critical"))
        self.why.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.check)
        column.addWidget(self.why)

        self.check.toggled.connect(self._follow)
        self.why.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def reason(self) -> str:
        """Why it is critical; empty where it is not, or is not asked for."""
        return self.why.text().strip() if self.is_on else ""

    @property
    def is_on(self) -> bool:
        """Whether the change is said to be critical."""
        return self.check.isChecked() and not self.isHidden()

    @property
    def lacks_reason(self) -> bool:
        """Whether somebody said that it is critical, but not why."""
        return self.is_on and not self.reason

    def offer(self, *, offered: bool) -> None:
        """Ask for it, or do not."""
        self.setHidden(not offered)

    def clear(self) -> None:
        """Begin anew, for the next change."""
        self.check.setChecked(False)
        self.why.clear()

    def _follow(self, on: bool) -> None:
        self.why.setVisible(on)
        if on:
            self.why.setFocus()
        self.changed.emit()
