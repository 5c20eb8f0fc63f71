"""The YAML of a rule is changed key by key."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.ui.tone.rule_text import read_keys, with_key

RULE = """\
# Why: complaints.
extends: existence
message: Say what happened.
level: error  # discussed in May
# Patterns of Vale
tokens:
  - you (failed|forgot) to
  - 'no'

nonword: true
"""


def test_only_the_lines_of_the_key_change() -> None:
    """Comments, order and keys the form does not know stay."""
    assert with_key(RULE, "level", "warning") == RULE.replace("level: error  # discussed in May", "level: warning")


def test_a_list_takes_the_place_of_a_list() -> None:
    """What stands below it stays below it."""
    changed = with_key(RULE, "tokens", ["yes", "no"])
    assert read_keys(changed) == {**(read_keys(RULE) or {}), "tokens": ["yes", "no"]}
    assert changed.endswith("\n\nnonword: true\n")


def test_a_key_comes_and_goes() -> None:
    """Nothing at a key means no key."""
    assert "link: https://a.example" in with_key(RULE, "link", "https://a.example")
    assert "nonword" not in with_key(RULE, "nonword", None)


def test_broken_text_stays_as_it_is() -> None:
    """Nobody loses what they are in the middle of typing."""
    assert with_key("tokens: [a", "level", "error") == "tokens: [a"


def test_a_rule_in_one_line_is_written_anew() -> None:
    """JSON is YAML too."""
    assert read_keys(with_key('{"extends": "existence", "max": 2}', "max", "3")) == {"extends": "existence", "max": "3"}


words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn", "Co")), min_size=1, max_size=20)


@given(st.one_of(words, st.lists(words, min_size=1, max_size=4), st.dictionaries(words, words, min_size=1, max_size=3)))
def test_what_is_written_is_read_again(value: str | list[str] | dict[str, str]) -> None:
    """Any words of any language, quotes and colons."""
    before = read_keys(RULE)
    assert before is not None
    assert read_keys(with_key(RULE, "message", value)) == {**before, "message": value}
