"""What is sent to the worker process: rules once, and nothing twice where there are none."""

from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kbstudio.services.tone.books import OwnRule, RuleBook
from kbstudio.text.tone.page import Page
from kbstudio.ui.tone_findings.checking import ToneChecking

RULE = OwnRule("KB-1.plain", "extends: existence\nmessage: x\ntokens: [utilize]")


class Sent:
    """Stands for the jobs of the program: remembers what was submitted."""

    def __init__(self) -> None:
        self.books: list[RuleBook | None] = []

    def submit(self, _owner: QObject, work: partial[Any], **_given: object) -> None:
        self.books.append(work.args[-1])


@pytest.mark.parametrize(("book", "again"), [(RuleBook("en", own=(RULE,)), None), (RuleBook("en"), RuleBook("en"))])
def test_rules_are_sent_once_and_a_book_without_any_as_often_as_it_is_used(
    qtbot: QtBot, book: RuleBook, again: RuleBook | None
) -> None:
    parent, sent = QObject(), Sent()
    checking = ToneChecking(lambda: Page("", "text"), None, sent, parent, code="KB-1", locale="en")  # pyright: ignore[reportArgumentType] - what is asked of them is seen here
    checking._take((book, book.key))
    checking._check()
    assert sent.books == [book, again]
