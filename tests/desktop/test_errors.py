"""Errors in words: what to do, or that it is our fault."""

import sys
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.errors import REPORTS_KEPT, Message, describe, install_excepthook, message_for, reports
from kbstudio.domain.errors import Refused


@pytest.fixture
def hooks(qapp: QApplication) -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def test_a_problem_says_what_to_do(qapp: QApplication) -> None:
    assert message_for(Refused("Ask {name} for a review.", name="Mara")) == "Ask Mara for a review."


def test_a_problem_of_a_person_leaves_no_report(qapp: QApplication) -> None:
    assert describe(Refused("No.")).details == ""
    assert reports() == []


def test_a_bug_is_logged_whole_and_kept(qapp: QApplication, expected_warnings: Callable[[str], None]) -> None:
    expected_warnings("ZeroDivisionError")
    with pytest.raises(ZeroDivisionError) as caught:
        _ = 1 / 0
    message = describe(caught.value)
    assert "ZeroDivisionError" not in message.text
    assert "test_errors.py" in message.details
    assert [report.read_text(encoding="utf-8") for report in reports()] == [message.details]


def test_only_the_latest_reports_are_kept(qapp: QApplication, expected_warnings: Callable[[str], None]) -> None:
    expected_warnings("bug 29")
    expected_warnings("bug")
    for number in range(30):
        describe(ValueError(f"bug {number}"))
    assert len(reports()) == REPORTS_KEPT
    assert "bug 29" in reports()[-1].read_text(encoding="utf-8")


def test_an_error_nobody_caught_is_shown(hooks: None) -> None:
    shown: list[Message] = []
    install_excepthook(shown.append)
    sys.excepthook(Refused, Refused("No."), None)
    assert shown == [Message("No.")]


def test_an_error_of_a_thread_is_shown(hooks: None) -> None:
    shown: list[Message] = []
    install_excepthook(shown.append)

    def refuse() -> None:
        raise Refused("Not now.")

    thread = threading.Thread(target=refuse)
    thread.start()
    thread.join()
    assert shown == [Message("Not now.")]
