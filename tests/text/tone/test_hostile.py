"""Rules written to do harm, or by accident so: each is told in a sentence, and nothing else stops."""

import pytest

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.pattern_size import LARGEST, written_out
from kbstudio.text.tone.patterns import BadPattern, Pattern
from kbstudio.text.tone.reading import read_rules
from kbstudio.text.tone.rules.base import Rule, Setting

_HEAD = "extends: existence\nmessage: m\ntokens: "
_LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, after in zip("abcdefghi", "bcdefghij", strict=True)
)
_CHAIN = "a0: &a0 [x]\n" + "".join(f"a{after + 1}: &a{after + 1} [*a{after}]\n" for after in range(5_000))


def rules(text: str) -> list[Rule]:
    return read_rules(text.encode(), "KB-1.own", Setting())


@pytest.mark.parametrize(
    "text",
    [
        _HEAD + "[" * 100_000,
        _HEAD + "{a: " * 100_000,
        _HEAD + "\n" + "- " * 100_000,
        _LAUGHS + _HEAD + "*j\n",
        f"s: &s {'x' * 200_000}\n{_HEAD}[{', '.join(['*s'] * 10_000)}]\n",
        f"a: &a [*a]\n{_HEAD}[x]",
        _CHAIN + _HEAD + "[x]",
    ],
    ids=["lists", "mappings", "dashes", "laughs", "long", "itself", "chain"],
)
def test_yaml_without_end_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(BadRule) as bad:
        rules(text)
    assert bad.value.code == "yaml"
    assert bad.value.line


def test_what_refers_to_another_part_once_is_read() -> None:
    assert [each.start for each in Checker(rules(f"own: &own [very]\n{_HEAD}*own\n")).check("Very very good.")] == [5]


@pytest.mark.parametrize(
    "pattern", ["(((a{1000}){1000}){1000}){1000}", "[ab]{900000}", "(?:a|b{999999999})", "a" * 300_000, "a(?i)" * 9_000]
)
def test_a_pattern_that_would_fill_the_memory_is_not_made_ready(pattern: str) -> None:
    with pytest.raises(BadPattern):
        _ = Pattern(pattern).compiled


def test_patterns_people_write_are_small_enough() -> None:
    assert written_out(r"\d{3}-\d{4}|[^]]{2,5}(?:ab){10}") < 100
    assert written_out("{12}") < LARGEST
    assert written_out(r"a\{2000000\}") < LARGEST
    assert Pattern("(?:word ){3}").found("word word word ")


def test_numbers_without_end_are_refused_or_harmless() -> None:
    for key, extends in (("limit", "existence"), ("max", "occurrence")):
        for number in ("1e999", "nan", "-.inf"):
            text = f"extends: {extends}\nmessage: m\n{key}: {number}\ntokens: [a]\ntoken: a\n"
            try:
                Checker(rules(text)).check("A a a a.")
            except BadRule as bad:
                assert bad.code == "wants_number"
