"""What the checks say of the translation: what breaks something first, doubts after it, each at its block."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.services.locales.checking import RowFault
from kbstudio.ui.widgets.fault_words import fault_words
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label

MOST = 40
"""So many are listed; where there are more, the first ones have to go before anybody reads the rest."""


class ChecksPanel(QWidget):
    """Knows no services."""

    row_requested = Signal(str)
    """The key of a row to go to."""

    dismiss_requested = Signal(object, str)
    """A ``RowFault`` that is right as it is, and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading_label(self, self.tr("Checks"))
        self._count = quiet_label(self)
        self._count.setWordWrap(False)
        self._lines: list[FaultLine] = []
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 6)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)

    @property
    def lines(self) -> list["FaultLine"]:
        """What is listed."""
        return self._lines

    @property
    def told(self) -> str:
        """How many there are, in words."""
        return self._count.text()

    @property
    def is_asking(self) -> bool:
        """Whether somebody is typing why a finding is right as it is."""
        return any(line.is_asking for line in self._lines)

    def show_faults(self, faults: Sequence[RowFault], number_of: Callable[[str], int]) -> None:
        """List what stands; ``number_of`` gives the number of a row as it is shown, by its key."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        standing = [each for each in faults if each.stands]
        standing.sort(key=lambda each: (each.fault.level != "structural", each.fault.rank, number_of(each.key)))
        breaking = sum(each.fault.level == "structural" for each in standing)
        waved = len(faults) - len(standing)
        parts = [self.tr("%n block(s) approval", "", breaking)] if breaking else []
        doubts = len(standing) - breaking
        parts += [self.tr("%n to look at", "", doubts)] if doubts else []
        parts += [self.tr("%n waved through", "", waved)] if waved else []
        self._count.setText(" · ".join(parts) or self.tr("nothing found"))
        for each in standing[:MOST]:
            line = FaultLine(each, number_of(each.key), self)
            line.row_requested.connect(self.row_requested)
            line.dismissed.connect(self.dismiss_requested)
            self._lines.append(line)
            self._column.addWidget(line)


class FaultLine(QFrame):
    """One finding; a doubt can be waved through with a reason, in place."""

    row_requested = Signal(str)
    dismissed = Signal(object, str)

    def __init__(self, found: RowFault, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.found = found
        breaking = found.fault.level == "structural"
        self.words = fault_words(found.fault)
        picture = IconLabel(*(("warning-circle", "stop-mark") if breaking else ("warning", "warn-mark")), parent=self)
        words = quiet_label(self, self.words)
        words.setProperty("role", "")
        self.go = QPushButton(self.tr("Block {number}").format(number=number), self)
        self.go.setProperty("link", True)
        self.go.setAccessibleDescription(self.words)
        self.right = QPushButton(self.tr("Right as it is…"), self)
        self.right.setProperty("link", True)
        self.right.setVisible(not breaking)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why is it right as it is?"))
        self.reason.setAccessibleName(self.tr("Why is it right as it is?"))
        self.reason.hide()
        ways = QHBoxLayout()
        ways.addWidget(self.go)
        ways.addWidget(self.right)
        ways.addStretch(1)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(words)
        told.addLayout(ways)
        told.addWidget(self.reason)
        row = QHBoxLayout()
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(self))
        column.addLayout(row)
        self.go.clicked.connect(lambda: self.row_requested.emit(found.key))
        self.right.clicked.connect(self._ask)

    @property
    def is_asking(self) -> bool:
        """Whether the reason is being typed."""
        return not self.reason.isHidden()

    def _ask(self) -> None:
        self.reason.show()
        self.reason.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_asking and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.reason.text().strip():
                self.dismissed.emit(self.found, self.reason.text().strip())
        elif self.is_asking and event.key() == Qt.Key.Key_Escape:
            self.reason.hide()
            self.right.setFocus()
        else:
            super().keyPressEvent(event)
