"""While one is away: who gets the reviews that would wait, and for how long."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.delegations import Delegation
from kbstudio.domain.people import Person, Role
from kbstudio.ui.policies.running_list import RunningList
from kbstudio.ui.policies.who_choices import names_of, person_choices
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.pick_field import PickField

_WIDTH = 520
_SIDE = 24
_LATEST = QDate(2999, 12, 31)


@dataclass(frozen=True)
class AwayFacts:
    """What the dialog begins with: the people, and what is passed on from or to this person now or later."""

    people: Sequence[Person]
    running: Sequence[Delegation]


class AwayDialog(QDialog):
    """Passes on the reviews of one person."""

    begin_requested = Signal(str, object, object)
    """Login name of who stands in, the first and the last day (``date``)."""

    end_requested = Signal(str)
    """The id of what is to end now."""

    def __init__(self, person: str, facts: AwayFacts, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("While I am away"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person = person
        self._names: Mapping[str, str] = names_of(facts.people)
        self._today = today
        self.to = PickField(self, single=True, name=self.tr("Who stands in for you"))
        self.to.offer([choice for choice in person_choices(_reviewers(facts.people)) if choice[0] != person])
        self.to.set_placeholder(self.tr("Type a name: somebody who reviews"))
        self.since = self._day(self.tr("First day away"), today)
        self.until = self._day(self.tr("Last day away"), today)
        self.running = RunningList(person, self._names, self)
        self.problem = QLabel(self)
        self.note = quiet_label(self)
        self.pass_on = QPushButton(self.tr("Pass my reviews on"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self.show_running(facts.running)
        self._say()
        self.to.setFocus()

        self.to.changed.connect(self._changed)
        self.since.dateChanged.connect(self._since_changed)
        self.until.dateChanged.connect(self._changed)
        self.pass_on.clicked.connect(self._begin)
        self.running.end_requested.connect(self.end_requested)
        self._close.clicked.connect(self.reject)

    def name_of(self, login: str) -> str:
        """What people read for a login."""
        return self._names.get(login, login)

    def show_running(self, running: Sequence[Delegation]) -> None:
        """Show what is passed on by now."""
        self.running.show_rows(running, self._today)
        self.adjustSize()

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be done; another try is open."""
        self.problem.setText(message_for(error))
        self.problem.show()
        self.adjustSize()
        self._say()

    def _since_changed(self, day: QDate) -> None:
        # Who moves the first day behind the last one means another week, not a mistake.
        if self.until.date() < day:
            self.until.setDate(day)
        self._changed()

    def _changed(self) -> None:
        self.problem.hide()
        self._say()

    def _begin(self) -> None:
        self.pass_on.setEnabled(False)
        self.begin_requested.emit(self.to.values[0], _plain(self.since.date()), _plain(self.until.date()))

    def _say(self) -> None:
        reason = self._reason_not()
        self.pass_on.setEnabled(not reason)
        self.pass_on.setToolTip(reason)
        self.pass_on.setAccessibleDescription(reason)
        self.note.setText(reason)

    def _reason_not(self) -> str:
        if self.until.date() < self.since.date():
            return self.tr("The last day is before the first.")
        if _plain(self.until.date()) < self._today:
            return self.tr("These days are over already.")
        return "" if self.to.values else self.tr("Choose who stands in for you.")

    def _day(self, name: str, day: date) -> QDateEdit:
        edit = QDateEdit(QDate(day.year, day.month, day.day), self)
        edit.setAccessibleName(name)
        # Qt turns the parts of a date round from right to left; Hebrew writes them as everybody else does.
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        edit.setLocale(_locale())
        edit.setDisplayFormat(_four_digits(_locale().dateFormat(QLocale.FormatType.ShortFormat)))
        edit.setCalendarPopup(True)
        _dress(edit.calendarWidget())
        edit.setMaximumDate(_LATEST)
        edit.setMinimumWidth(140)
        return edit

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr(
                "Reviews that wait for you are shown to somebody else as well. What they sign counts as yours, "
                "and says that they signed it for you."
            ),
            self,
        )
        told.setWordWrap(True)
        told.setMinimumHeight(told.heightForWidth(_WIDTH - 2 * _SIDE))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("To"), self.to)
        form.addRow(self.tr("First day"), self.since)
        form.addRow(self.tr("Last day"), self.until)
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(8, 4, 8, 4)
        self.problem.hide()
        self.pass_on.setProperty("primary", True)
        for button in (self.pass_on, self._close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.pass_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self.running)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)


def _dress(calendar: QCalendarWidget) -> None:
    """In the colours of the theme: by itself its arrows are black and its weekends red on any ground."""
    plain = QTextCharFormat()
    plain.setForeground(QColor(current_theme().ink))
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, plain)
    for name, picture in (("qt_calendar_prevmonth", "caret-left"), ("qt_calendar_nextmonth", "caret-right")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(picture))


def _reviewers(people: Sequence[Person]) -> list[Person]:
    return [person for person in people if person.holds(Role.REVIEWER)]


def _plain(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _locale() -> QLocale:
    # A computer without a language of its own says "C", whose months are no words.
    return QLocale("en_GB") if QLocale().language() is QLocale.Language.C else QLocale()


def _four_digits(format_: str) -> str:
    """Years in full: of two digits Qt makes the last century."""
    return format_ if "yyyy" in format_ else format_.replace("yy", "yyyy")
