"""Topics: codes, parents and names."""

import pytest

from kbstudio.domain.errors import BadInput
from kbstudio.domain.topics import Topic, topic_code


def test_the_parent_is_the_code_before_the_last_dot() -> None:
    assert Topic("1", "billing.refund.late", {}).parent == "billing.refund"
    assert Topic("1", "billing", {}).parent == ""


def test_the_name_falls_back_to_english_then_any_then_the_code() -> None:
    names = {"en": "Refunds", "he": "החזרים"}
    assert Topic("1", "refund", names).name_in("he-IL") == "החזרים"
    assert Topic("1", "refund", names).name_in("pl") == "Refunds"
    assert Topic("1", "refund", {"he": "החזרים"}).name_in("pl") == "החזרים"
    assert Topic("1", "refund", {}).name_in("pl") == "refund"


@pytest.mark.parametrize("code", ["", ".", "a.", ".a", "a..b", "a b", "a/b", "-a", "החזר", "x" * 121])
def test_a_code_that_cannot_be_used_is_refused(code: str) -> None:
    with pytest.raises(BadInput, match="topic code"):
        topic_code(code)


def test_codes_are_lower_case() -> None:
    assert topic_code(" Billing.Refund-2 ") == "billing.refund-2"
