"""What is passed on now or will be: from whom, to whom, when, and a way to end it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.domain.delegations import Delegation
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import PersonLabel


class RunningList(QWidget):
    """Nothing is shown while nothing is passed on."""

    end_requested = Signal(str)
    """The id of what is to end now."""

    def __init__(self, person: str, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        """``names`` gives the name people read for every login."""
        super().__init__(parent)
        self._person = person
        self._names = names
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(hairline(self))
        self._column.addWidget(heading_label(self, self.tr("Now and to come")))

    def show_rows(self, running: Sequence[Delegation], today: date) -> None:
        """Show these, those that begin first at the top."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(each, today) for each in sorted(running, key=lambda each: (each.since, each.until))]
        for row in self.rows:
            self._column.addWidget(row)
        self.setVisible(bool(self.rows))

    def _row(self, each: Delegation, today: date) -> QWidget:
        row = QWidget(self)
        mine = each.person == self._person
        other = self._names.get(each.to if mine else each.person, each.to if mine else each.person)
        label = PersonLabel(other, self.tr("stands in for you") if mine else self.tr("you stand in"), row)
        now = each.holds_on(today)
        chip = Chip("accent" if now else "neutral", self.tr("Now") if now else self.tr("To come"), "clock", row)
        end = QPushButton(self.tr("End now") if now else self.tr("Call it off"), row)
        end.setAutoDefault(False)
        end.setAccessibleName(f"{end.text()}: {other}")
        end.clicked.connect(lambda: self.end_requested.emit(each.id))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label)
        words.addWidget(quiet_label(row, days_of(each)))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 4, 0, 4)
        line.setSpacing(8)
        line.addLayout(words, 1)
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(end, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


def days_of(each: Delegation) -> str:
    """The days it is for: the first and the last."""
    days = (_shown(day) for day in dict.fromkeys((each.since, each.until)))
    return " – ".join(days)


def _shown(day: date) -> str:
    # The day of the week is left out: two days have to fit beside a name.
    format_ = re.sub(r"^d{3,4}\W*", "", QLocale().dateFormat(QLocale.FormatType.LongFormat))
    return QLocale().toString(QDate(day.year, day.month, day.day), format_)
