"""When something happened, as people say it, and exactly."""

from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

_MINUTE = 60
_HOUR = 60 * _MINUTE


def relative_time(moment: datetime, now: datetime | None = None) -> str:
    """“14 min ago”, “Yesterday”, “3 weeks ago”: for an aware moment in the past, in the interface's language."""
    here = moment.astimezone()
    present = (now or datetime.now().astimezone()).astimezone()
    seconds = (present - here).total_seconds()
    if seconds < _MINUTE:
        return QCoreApplication.translate("times", "Just now")
    if seconds < _HOUR:
        minutes = int(seconds // _MINUTE)
        return QCoreApplication.translate("times", "%n min ago", "", minutes)
    days = (present.date() - here.date()) // timedelta(days=1)
    if days == 0:
        hours = int(seconds // _HOUR)
        return QCoreApplication.translate("times", "%n h ago", "", hours)
    if days == 1:
        return QCoreApplication.translate("times", "Yesterday")
    if days < 14:
        return QCoreApplication.translate("times", "%n days ago", "", days)
    if days < 61:
        weeks = days // 7
        return QCoreApplication.translate("times", "%n weeks ago", "", weeks)
    if days < 730:
        months = days * 12 // 365
        return QCoreApplication.translate("times", "%n months ago", "", months)
    years = days // 365
    return QCoreApplication.translate("times", "%n years ago", "", years)


def exact_time(moment: datetime) -> str:
    """Date and time of day on this computer's clock, for tool tips: “12 March 2026 14:31”."""
    return QLocale().toString(_local(moment), QLocale.FormatType.LongFormat).strip()


def time_of_day(moment: datetime) -> str:
    """Hours and minutes on this computer's clock: “14:31”."""
    return QLocale().toString(_local(moment).time(), QLocale.FormatType.ShortFormat)


def _local(moment: datetime) -> QDateTime:
    return QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
