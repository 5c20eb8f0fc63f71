"""Patterns: flags where they are written, and a limit on their time."""

import pytest

from kbstudio.text.tone.patterns import BadPattern, Pattern, TooSlow, scoped_flags, words_pattern


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("(?i)a|b", "(?i)a|b"),
        ("a|(?i)b", "a|(?i:b)"),
        ("(?:(?i)a|b)", "(?:(?i:a)|b)"),
        (r"(?m)\b(?:x|(?i)git[hH]ub|y)\b", r"(?m)\b(?:x|(?i:git[hH]ub)|y)\b"),
        (r"\(?i)", r"\(?i)"),
        ("a|(?i)[)|]b(c)|d", "a|(?i:[)|]b(c))|d"),
    ],
)
def test_a_flag_in_the_middle_holds_of_its_alternative(written: str, read: str) -> None:
    assert scoped_flags(written) == read


def test_one_word_of_a_list_may_ignore_case() -> None:
    pattern = words_pattern("PDF|(?i)github")
    assert [match[0] for match in pattern.finds("GITHUB pdf PDF GitHub")] == ["GITHUB", "PDF", "GitHub"]


def test_words_are_whole_in_every_script() -> None:
    pattern = words_pattern("вы|את|się")
    assert [match[0] for match in pattern.finds("вы выход את אתם się siły")] == ["вы", "את", "się"]


def test_a_pattern_that_never_ends_is_stopped() -> None:
    with pytest.raises(TooSlow):
        list(Pattern(r"(?:a|aa)+c").finds("a" * 60))


@pytest.mark.parametrize("written", ["(", "[a", "a**", r"(?P<x>", "x{3,1}"])
def test_a_pattern_that_cannot_be_read_says_so(written: str) -> None:
    with pytest.raises(BadPattern):
        Pattern(written).found("text")
