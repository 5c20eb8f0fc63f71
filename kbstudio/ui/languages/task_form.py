"""Who brings a language about and until when."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.domain.adaptations import LanguageCell
from kbstudio.domain.people import Person, Role
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.day_field import DayField
from kbstudio.ui.widgets.labels import heading_label, quiet_label
from kbstudio.ui.widgets.pick_field import PickField

_USUAL = timedelta(days=14)


class TaskForm(QWidget):
    """Chosen by name, given with one press; without a name it is taken back."""

    assign_requested = Signal(str, object)
    """Login of whoever brings it about ("" for nobody) and the day it is due, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reason_not = ""
        self._several = 1
        self._given = ""
        self.person = PickField(self, single=True, name=self.tr("Given to"))
        self.person.set_placeholder(self.tr("Nobody"))
        self.has_due = QCheckBox(self.tr("Until"), self)
        self.due = DayField(self.tr("Until"), date.today() + _USUAL, self)
        self.why_not = quiet_label(self)
        self.give = QPushButton(self.tr("Give"), self)
        self._lay_out()

        self.person.changed.connect(self._fit)
        self.has_due.toggled.connect(self._fit)
        self.give.clicked.connect(self._give)
        self._fit()

    def offer(self, people: Sequence[Person]) -> None:
        """Let work be given to these; tools translate nothing and are left out."""
        able = in_order((each for each in people if each.roles != (Role.TOOL,)), lambda each: each.display)
        self.person.offer([(each.name, each.display, each.name if each.name != each.display else "") for each in able])

    def set_reason(self, reason_not: str) -> None:
        """Why the person may not give anything; empty where they may."""
        self._reason_not = reason_not
        self._fit()

    def show_several(self, several: int) -> None:
        """Say how many articles get the same."""
        self._several = several
        self._fit()

    def show_cell(self, cell: LanguageCell | None) -> None:
        """Show who has it and until when."""
        self._given = cell.person if cell is not None else ""
        self.person.show_values([self._given] if self._given else [])
        self.has_due.setChecked(cell is not None and cell.due is not None)
        self.due.show_day(cell.due if cell is not None and cell.due is not None else date.today() + _USUAL)
        self._fit()

    def _fit(self) -> None:
        may, chosen = not self._reason_not, bool(self.person.values)
        self.person.setEnabled(may)
        self.has_due.setEnabled(may and chosen)
        self.due.setEnabled(may and chosen and self.has_due.isChecked())
        back = not chosen and (bool(self._given) or self._several > 1)
        if back:
            words = self.tr("Take back")
        else:
            words = self.tr("Give %n article(s)", "", self._several) if self._several > 1 else self.tr("Give")
        self.give.setText(words)
        self.give.setEnabled(may and (chosen or back))
        self.give.setToolTip(self._reason_not)
        self.give.setAccessibleDescription(self._reason_not)
        self.why_not.setText(self._reason_not)
        self.why_not.setVisible(not may)

    def _give(self) -> None:
        names = self.person.values
        dated = bool(names) and self.has_due.isChecked()
        self.assign_requested.emit(names[0] if names else "", self.due.day if dated else None)

    def _lay_out(self) -> None:
        until = QHBoxLayout()
        until.setSpacing(8)
        until.addWidget(self.has_due)
        until.addWidget(self.due, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading_label(self, self.tr("Given to")))
        column.addWidget(self.person)
        column.addLayout(until)
        column.addWidget(self.why_not)
        column.addWidget(self.give, 0, Qt.AlignmentFlag.AlignTrailing)
