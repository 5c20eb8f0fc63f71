"""Why agents get the text they get, in words: another language stands in, or it is behind its source."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kbstudio.domain.published import Edition
from kbstudio.domain.serving import Outcome, Why
from kbstudio.ui.widgets.language_names import place_and_language


def banner_words(edition: Edition) -> str:
    """The line agents read above a text that is not simply what they asked for; empty where it is."""
    served = edition.served
    if served.outcome is Outcome.BEHIND:
        told = QCoreApplication.translate(
            "serving",
            "%n part(s) of this text say something else than its source since {day}",
            "",
            edition.stale_blocks,
        )
        return told.format(day=_day(served.since))
    if served.outcome is not Outcome.FALLBACK:
        return ""
    asked, shown = place_and_language(served.asked), place_and_language(edition.locale)
    if served.why is Why.MISSING:
        told = QCoreApplication.translate("serving", "Not published in {asked}. This is {shown}.")
        return told.format(asked=asked, shown=shown)
    told = QCoreApplication.translate("serving", "In {asked} it is behind its source since {day}. This is {shown}.")
    return told.format(asked=asked, day=_day(served.since), shown=shown)


def _day(since: datetime | None) -> str:
    if since is None:
        return "–"
    here = since.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), "d MMMM yyyy")
