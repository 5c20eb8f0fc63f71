"""One reviewer and what they said of a text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kbstudio.domain.reviews import Verdict, VerdictKind
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import PersonLabel, isolated
from kbstudio.ui.widgets.times import exact_time, relative_time


class VerdictRow(QWidget):
    """``verdict`` is None while the reviewer said nothing; ``current`` is the hash of the text shown.

    ``by`` is the name of who signed in their place.
    """

    def __init__(self, name: str, verdict: Verdict | None, current: str, parent: QWidget, *, by: str = "") -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PersonLabel(name, parent=self), 1)
        row.addWidget(self._chip(verdict, current), 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        if verdict is None:
            return
        signed = quiet_label(self)
        told = [relative_time(verdict.signed_at), f"{verdict.hash[:4]}…{verdict.hash[-4:]}"]
        if by:
            told.insert(0, self.tr("by {name}").format(name=isolated(by)))
        signed.setText(" · ".join(told))
        signed.setToolTip(f"{exact_time(verdict.signed_at)}\n{verdict.hash}")
        column.addWidget(signed)
        if verdict.comment:
            said = QLabel(verdict.comment, self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            column.addWidget(said)

    def _chip(self, verdict: Verdict | None, current: str) -> Chip:
        if verdict is None:
            return Chip("neutral", self.tr("Not signed"), "circle", self)
        if verdict.voided_at is not None or verdict.hash != current:
            return Chip("neutral", self.tr("Signed an earlier text"), "clock-counter-clockwise", self)
        if verdict.kind is VerdictKind.APPROVE:
            return Chip("good", self.tr("Approved"), "check", self)
        return Chip("warn", self.tr("Returned"), "arrow-u-up-left", self)
