"""What carries meaning in a text, in each of our languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.meaning import meaning_changes, meaning_marks

TEXTS = st.text("abc 019.{}#-[]()לא не nie\n", max_size=80)


@pytest.mark.parametrize(
    ("language", "before", "after", "found"),
    [
        ("en", "Wait 10 seconds.", "Wait 30 seconds.", ("10", "30")),
        ("en", "You must ask.", "You may ask.", ("must", "may")),
        ("en", "It isn’t free.", "It is free.", ("isn't",)),
        ("en", "See [fees](kb:KB-1).", "See [fees](kb:KB-2).", ("kb:KB-1", "kb:KB-2")),
        ("en", "Dear {{ customer.name }}", "Dear {{ name }}", ("customer.name", "name")),
        ("en", "## Ask {#s-ask}", "## Ask {#s-ask .escalation}", ("#s-ask", "#s-ask .escalation")),
        ("he", "אסור לנתק", "מותר לנתק", ("אסור", "מותר")),
        ("ru", "Нельзя отключать", "Можно отключать", ("нельзя", "можно")),
        ("pl", "Nie wolno odłączać", "Wolno odłączać", ("nie",)),
    ],
)
def test_a_small_edit_that_changes_the_meaning_is_seen(
    language: str, before: str, after: str, found: tuple[str, ...]
) -> None:
    assert meaning_changes(before, after, language) == found


@pytest.mark.parametrize(
    ("language", "before", "after"),
    [("en", "press teh button", "press the button"), ("pl", "wogóle", "w ogóle"), ("he", "להמתיין", "להמתין")],
)
def test_a_mere_slip_is_none(language: str, before: str, after: str) -> None:
    assert meaning_changes(before, after, language) == ()


@given(TEXTS, TEXTS)
def test_a_text_differs_from_itself_in_nothing_and_from_another_alike_both_ways(left: str, right: str) -> None:
    assert meaning_changes(left, left, "en") == ()
    assert bool(meaning_changes(left, right, "en")) == bool(meaning_changes(right, left, "en"))
    assert meaning_marks(f"{left}\n{right}", "en") == meaning_marks(left, "en") + meaning_marks(right, "en")
