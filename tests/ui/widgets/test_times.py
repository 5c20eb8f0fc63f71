"""Times as people say them."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.languages import install_language
from kbstudio.ui.widgets.times import exact_time, relative_time, time_of_day

NOW = datetime(2026, 3, 12, 14, 31).astimezone()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    install_language(qapp, "en")
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=-5), "Just now"),
        (timedelta(seconds=20), "Just now"),
        (timedelta(minutes=14), "14 min ago"),
        (timedelta(hours=2), "2 h ago"),
        (timedelta(hours=15), "Yesterday"),
        (timedelta(days=1, hours=10), "Yesterday"),
        (timedelta(days=2), "2 days ago"),
        (timedelta(days=13), "13 days ago"),
        (timedelta(days=14), "2 weeks ago"),
        (timedelta(days=75), "2 months ago"),
        (timedelta(days=800), "2 years ago"),
    ],
)
def test_relative_times(ago: timedelta, said: str) -> None:
    assert relative_time((NOW - ago).astimezone(UTC), NOW) == said


def test_the_exact_time_is_that_of_this_computer() -> None:
    assert "12 March 2026" in exact_time(NOW.astimezone(UTC))
    assert time_of_day(NOW.astimezone(UTC)) == "14:31"
