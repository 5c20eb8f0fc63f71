"""Gates: they never keep a pattern from what it would have found."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.tone.gate import Reading, alternatives, gate_for
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import words_pattern

_TEXT = frozenset({"text"})
_PARTS = st.sampled_from(
    ["very", "utilize", "in order", "e-mail", "don't", "[Cc]olour", "colou?r", "(?:log|sign) in", "x{2}", r"\d+", "a|b"]
)
_TOKENS = st.builds(
    lambda parts, glue: glue.join(parts),
    st.lists(_PARTS, min_size=1, max_size=3),
    st.sampled_from(["", " ", "|", "s?", ".*", "+"]),
)
_WORDS = st.sampled_from(
    [
        "very",
        "Very",
        "utilize",
        "in",
        "order",
        "e-mail",
        "don't",
        "Colour",
        "color",
        "log",
        "in",
        "xx",
        "7",
        "a",
        "b",
        "ß",
        "İ",
        "מאוד",
    ]
)


def _reading(text: str) -> Reading:
    return Reading(Passage(_TEXT, _TEXT, text, ()))


@given(st.lists(_TOKENS, min_size=1, max_size=4), st.lists(_WORDS, max_size=8).map(" ".join), st.booleans())
def test_what_a_pattern_matches_its_gate_lets_through(tokens: list[str], text: str, nonword: bool) -> None:
    pattern = words_pattern("|".join(tokens), ignore_case=True, nonword=nonword)
    gate = gate_for(tokens, whole_words=not nonword)
    if any(match[0] for match in pattern.finds(text)) and gate is not None:
        assert gate.lets_through(_reading(text))


@pytest.mark.parametrize(
    ("token", "text", "through"),
    [
        ("very", "not everything", False),
        ("very", "Very well", True),
        ("in your neighbourhood", "in your house", False),
        ("(?:log|sign) in", "please sign in", True),
        ("(?:log|sign) in", "please write", False),
        ("[Ww]eb site", "a Web site", True),
        ("[Ww]eb site", "a page", False),
    ],
)
def test_a_list_of_words_runs_only_where_one_of_them_may_stand(token: str, text: str, through: bool) -> None:
    gate = gate_for([token], whole_words=True)
    assert gate is not None
    assert gate.lets_through(_reading(text)) is through


@pytest.mark.parametrize("token", [r"\d+", "(?:a)?b", "x?", ".*", "(?=y)", "[a-z]+ed"])
def test_what_cannot_be_foreseen_has_no_gate(token: str) -> None:
    assert gate_for(["very", token], whole_words=True) is None


def test_alternatives_are_divided_outside_groups_and_classes() -> None:
    assert list(alternatives(r"a|(?:b|c)|[|]|\|d")) == ["a", "(?:b|c)", "[|]", r"\|d"]
