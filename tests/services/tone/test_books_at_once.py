"""Several threads check with the same few books: a review is read while a draft is checked and an impact is counted."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from kbstudio.services.tone.books import OwnRule, RuleBook, UnknownBook, check_kept, check_with

_BOOKS = [
    RuleBook("en", own=(OwnRule(f"KB-{number}.a", f"extends: existence\nmessage: x\ntokens: [word{number}]"),))
    for number in range(12)
]


def test_a_book_another_thread_uses_is_not_missed() -> None:
    text = "\n\n".join(f"Here is word{number} and more." for number in range(12))

    def look(turn: int) -> int:
        return len(check_with(_BOOKS[turn % 3], text).findings)

    with ThreadPoolExecutor(4) as threads:
        assert set(threads.map(look, range(600))) == {1}


def test_those_used_last_are_kept() -> None:
    for book in _BOOKS:
        check_with(book, "word1")
    assert check_kept(_BOOKS[-1].key, "word11").findings
    with pytest.raises(UnknownBook):
        check_kept(_BOOKS[0].key, "word0")
