"""Days as people name them in a history: “2 November”, with the year where it is not this one."""

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QLocale


def day_of(moment: datetime, today: date | None = None) -> str:
    """The day of an aware moment on this computer's clock, in the language of the interface."""
    day = moment.astimezone().date()
    year = (today or datetime.now().astimezone().date()).year
    return _written(day, "MMMMd" if day.year == year else "yMMMMd", QLocale().name())


@cache
def _written(day: date, skeleton: str, name: str) -> str:
    # Babel costs tens of milliseconds to load, which a window without a history does not need.
    from babel.core import Locale, UnknownLocaleError  # noqa: PLC0415
    from babel.dates import format_skeleton  # noqa: PLC0415

    try:
        # A computer without a language of its own says "C".
        shown_in = Locale.parse("en_GB" if name == "C" else name)
    except (UnknownLocaleError, ValueError):
        shown_in = Locale.parse("en_GB")
    return format_skeleton(skeleton, day, locale=shown_in)
