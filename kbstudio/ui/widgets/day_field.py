"""A day to choose: typed as people here write days, or picked from a calendar."""

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QColor, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme

_LATEST = QDate(2999, 12, 31)


class DayField(QDateEdit):
    """Days are written as the interface's language writes them, years in full; the wheel changes nothing."""

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        """``name`` is for a screen reader."""
        super().__init__(QDate(day.year, day.month, day.day), parent)
        self.setAccessibleName(name)
        # Qt turns the parts of a date round from right to left; Hebrew writes them as everybody else does.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLocale(day_locale())
        self.setDisplayFormat(_four_digits(day_locale().dateFormat(QLocale.FormatType.ShortFormat)))
        self.setCalendarPopup(True)
        _dress(self.calendarWidget())
        self.setMaximumDate(_LATEST)

    @property
    def day(self) -> date:
        """The day chosen."""
        day = self.date()
        return date(day.year(), day.month(), day.day())

    def show_day(self, day: date) -> None:
        """Show another day."""
        self.setDate(QDate(day.year, day.month, day.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def short_day(day: date) -> str:
    """A day as the interface's language writes it in a list: “6 Dec 2026”."""
    locale = day_locale()
    return locale.toString(QDate(day.year, day.month, day.day), _with_short_month(locale))


def day_locale() -> QLocale:
    """Where the ways to write a day come from."""
    # A computer without a language of its own says "C", whose months are no words.
    return QLocale("en_GB") if QLocale().language() is QLocale.Language.C else QLocale()


def _with_short_month(locale: QLocale) -> str:
    """The long way to write a date with the month cut short and without the day of the week."""
    return re.sub(r"^d{3,4}\W*", "", locale.dateFormat(QLocale.FormatType.LongFormat)).replace("MMMM", "MMM")


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


def _four_digits(format_: str) -> str:
    """Years in full: of two digits Qt makes the last century."""
    return format_ if "yyyy" in format_ else format_.replace("yy", "yyyy")
