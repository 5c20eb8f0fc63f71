"""What is not the same in two rule books finds what the whole books find differently."""

from collections import Counter
from dataclasses import replace

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.services.tone.books import OwnRule, RuleBook, check_with
from kbstudio.services.tone.differing import differing

_FILES = tuple(
    (f"{style}/{word}.yml", f"extends: existence\nmessage: x\ntokens: [{word}]".encode())
    for style, word in (("A", "Very"), ("A", "Much"), ("B", "Very"), ("B", "Quite"))
)
_TEXT = "Very Much Quite Own Other.\n\nQuite Very.\n"
_OWN = tuple(OwnRule(f"KB-1.{word}", f"extends: existence\nmessage: x\ntokens: [{word}]") for word in ("Own", "Other"))
_NAMES = ["A.Very", "A.Much", "B.Very", "B.Quite"]
_LEVELS = st.sampled_from(["error", "warning"])

_books = st.builds(
    RuleBook,
    st.just("en"),
    own=st.sets(st.sampled_from(_OWN)).map(tuple),
    styles=st.sets(st.sampled_from(["A", "B"])).map(lambda found: tuple(sorted(found))),
    switches=st.dictionaries(st.sampled_from(_NAMES), st.booleans()).map(lambda found: tuple(found.items())),
    levels=st.dictionaries(st.sampled_from(_NAMES), _LEVELS).map(lambda found: tuple(found.items())),
    files=st.just(_FILES),
)


def change(before: RuleBook, after: RuleBook) -> tuple[Counter[tuple[str, int, str]], Counter[tuple[str, int, str]]]:
    was, becomes = (
        Counter((each.check, each.start, str(each.severity)) for each in check_with(book, _TEXT).findings)
        for book in (before, after)
    )
    return becomes - was, was - becomes


@given(_books, _books)
def test_the_rest_of_two_books_changes_what_they_change(before: RuleBook, after: RuleBook) -> None:
    assert change(*differing(before, after)) == change(before, after)


def test_the_same_rules_are_left_out() -> None:
    book = RuleBook("en", own=_OWN, styles=("A", "B"), files=_FILES)
    one, other = differing(book, replace(book, own=_OWN[:1]))
    assert (one.own, one.styles, other.is_empty) == (_OWN[1:], (), True)


@pytest.mark.parametrize("what", [{"vocabularies": ("Words",)}, {"locale": "he"}])
def test_other_words_or_another_language_concern_every_rule(what: dict[str, object]) -> None:
    book = RuleBook("en", own=_OWN, styles=("A", "B"), files=_FILES)
    assert differing(book, replace(book, **what))[0] == book  # pyright: ignore[reportArgumentType] - fields by name
