"""Fingerprints of findings: the same while the words around them stay."""

import hypothesis.strategies as st
from hypothesis import given

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fingerprints import fingerprints, prose_words, rule_fingerprint
from tests.text.tone.rules import rule

_VERY = "extends: existence\nmessage: x\nignorecase: true\ntokens: [very, очень, מאוד, 🙂+]"


def prints(text: str) -> list[str]:
    """The fingerprints of what is found in a text."""
    return [known for _, known in fingerprints(Checker([rule(_VERY)]).check(text), text)]


def test_capitals_and_line_ends_are_left_aside() -> None:
    assert prints("It is very good\nwork.") == prints("It IS\nVery   good work.")


def test_other_words_beside_it_are_another_place() -> None:
    assert prints("It is very good.") != prints("It is very bad.")


def test_a_word_mended_further_on_changes_nothing() -> None:
    long = "one two three four five six seven very eight nine ten eleven twelve thirteen {}"
    assert prints(long.format("teh")) == prints(long.format("the"))


def test_the_same_twice_is_told_apart() -> None:
    first, second = prints("- very good\n- very good")
    assert first != second
    assert len(first) == 32
    assert prints("- very good") == [first]


def test_what_is_about_the_whole_text_is_known_by_its_rule() -> None:
    yaml = "extends: metric\nmessage: '%s'\nformula: words\ncondition: '> 1'"
    checker = Checker([rule(yaml)])
    one, two = "two words", "three other words"
    known = [known for text in (one, two) for _, known in fingerprints(checker.check(text), text)]
    assert len(known) == 2
    assert known[0] == known[1] != rule_fingerprint("Test.Rule")


_BLOCK = st.text(st.sampled_from("ab יש да🙂.,"), min_size=1, max_size=12).map(lambda text: f"x{text.strip()}")


@given(st.lists(_BLOCK, max_size=4), st.lists(_BLOCK, max_size=4), st.sampled_from(["very", "очень", "מאוד"]))
def test_blocks_before_and_after_change_nothing(before: list[str], after: list[str], word: str) -> None:
    own = f"# Head\n\nThis here is {word} own 🙂 text."
    text = "\n\n".join([*before, own, *after])
    assert set(prints(own)) <= set(prints(text))


def test_words_are_those_of_readers() -> None:
    assert prose_words("---\na: b\n---\n# Two words\n\nSay `no code` [to me](http://a.b/c)\n\n```\nx y\n```") == 5
    assert prose_words("") == 0
    assert prose_words("שלום עולם, привет 🙂") == 3
