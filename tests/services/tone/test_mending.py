"""What is computed beside a text being written: by a book that is sent once."""

import pickle

import pytest

from kbstudio.services.tone.books import OwnRule, RuleBook, UnknownBook
from kbstudio.services.tone.mending import all_to_mend, found_in, ways_to_mend

BOOK = RuleBook(
    "en",
    own=(
        OwnRule("KB-1.plain", "extends: substitution\nmessage: Write “%s”.\nlevel: warning\nswap:\n  utilize: use\n"),
        OwnRule("KB-1.again", "extends: substitution\nmessage: Write “%s”.\nlevel: error\nswap:\n  pay: pay up\n"),
    ),
)
TEXT = "We utilize it to pay 🙂 and utilize it.\n"


def test_a_book_that_was_never_sent_is_asked_for() -> None:
    with pytest.raises(UnknownBook):
        found_in(TEXT, "0" * 32)


def test_a_book_is_sent_once() -> None:
    first = found_in(TEXT, BOOK.key, BOOK)
    assert [each.match for each in first.findings] == ["utilize", "pay", "utilize"]
    assert found_in(TEXT, BOOK.key) == first


def test_what_is_mended_is_not_found_again() -> None:
    findings = found_in(TEXT, BOOK.key, BOOK).findings
    (way,) = ways_to_mend(findings[0], TEXT, BOOK.key)
    assert way.text == "use"
    assert ways_to_mend(findings[1], TEXT, BOOK.key) == ()


def test_all_are_mended_but_those_that_would_come_back() -> None:
    findings = found_in(TEXT, BOOK.key, BOOK).findings
    assert [found.match for found, _ in all_to_mend(findings, TEXT, BOOK.key)] == ["utilize", "utilize"]


def test_everything_travels_between_processes() -> None:
    findings = found_in(TEXT, BOOK.key, BOOK).findings
    ways = all_to_mend(findings, TEXT, BOOK.key)
    assert pickle.loads(pickle.dumps((findings, ways))) == (findings, ways)
