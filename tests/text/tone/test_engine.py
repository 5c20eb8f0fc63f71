"""The engine: rules switched off in the text, what is kept between two checks, rules that run too long."""

from random import Random

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.tone import Guideline, check
from kbstudio.text.tone.engine import Checker
from tests.text.tone.rules import matches, rule

_VERY = "extends: existence\nmessage: x\ntokens: [very, so]"


@pytest.mark.parametrize(
    ("comment", "again", "expected"),
    [
        ("vale off", "vale on", ["very", "so"]),
        ("vale Test.Rule = NO", "vale Test.Rule = YES", ["very", "so"]),
        ("vale Other.Rule = NO", "vale Other.Rule = YES", ["very", "so", "very", "so"]),
        ('vale Test.Rule["very"] = NO', 'vale Test.Rule["very"] = YES', ["so", "very", "so"]),
        ("vale Test.Rule[very] = NO", "vale on", ["very", "so", "very", "so"]),
        ("say vale off", "vale on", ["very", "so", "very", "so"]),
    ],
)
def test_comments_switch_rules_off_and_on(comment: str, again: str, expected: list[str]) -> None:
    assert matches(_VERY, f"<!-- {comment} -->\n\nvery so\n\n<!-- {again} -->\n\nvery so") == expected


def test_a_comment_that_is_only_shown_switches_nothing() -> None:
    assert matches(_VERY, "```html\n<!-- vale off -->\n```\n\nvery") == ["very"]


def test_comments_work_in_html() -> None:
    assert matches(_VERY, "<p>very</p><!-- vale off --><p>very</p>", mark="html") == ["very"]


def test_a_pattern_that_runs_too_long_is_stopped_and_told() -> None:
    checker = Checker(
        [rule("extends: existence\nmessage: x\nnonword: true\ntokens: ['(?:a|aa)+c']"), rule(_VERY, name="A.B")]
    )
    found = checker.check("a" * 80 + "\n\nvery\n\n" + "a" * 80)
    assert [each.check for each in found] == ["A.B"]
    assert checker.stopped == {"Test.Rule": "slow"}


def test_a_pattern_that_cannot_be_read_is_told_and_the_others_run() -> None:
    checker = Checker(
        [rule("extends: existence\nmessage: x\nnonword: true\ntokens: ['(?<x']"), rule(_VERY, name="A.B")]
    )
    assert [each.check for each in checker.check("very")] == ["A.B"]
    assert list(checker.stopped) == ["Test.Rule"]


def test_a_guideline_reads_a_text_as_its_path_says() -> None:
    guideline = Guideline([rule(_VERY)])
    assert [each.start for each in check("<p>very</p>", guideline, locale="en", path="a.html")] == [3]
    assert check("`very`", guideline, locale="en") == []
    assert [each.start for each in check("`very`", guideline, locale="en", path="a.txt")] == [1]


_RULES = [
    rule(_VERY, name="A.Existence"),
    rule("extends: consistency\nmessage: x\neither: {colour: color}", name="A.Consistency"),
    rule(
        "extends: conditional\nmessage: x\nfirst: '\\b([A-Z]{3})\\b'\nsecond: '\\(([A-Z]{3})\\)'", name="A.Conditional"
    ),
    rule("extends: metric\nmessage: '%s'\nformula: words / sentences\ncondition: '> 3'", name="A.Metric"),
    rule("extends: occurrence\nmessage: x\nscope: sentence\nmax: 1\ntoken: ','", name="A.Occurrence"),
    rule("extends: existence\nmessage: x\nscope: raw\nnonword: true\ntokens: ['\\*\\*']", name="A.Raw"),
]
_LINES = st.lists(
    st.sampled_from(
        [
            "very so,",
            "# The colour",
            "a color, a (PDF), b",
            "PDF VPN",
            "",
            "- so",
            "> very",
            "```",
            "**so**",
            "| very |",
            "|---|",
        ]
    ),
    max_size=14,
)


@given(_LINES, st.integers(0, 10_000))
def test_what_is_kept_changes_nothing(lines: list[str], seed: int) -> None:
    random, checker = Random(seed), Checker(_RULES)
    for _ in range(4):
        text = "\n".join(lines)
        assert checker.check(text) == Checker(_RULES).check(text)
        lines = list(lines)
        lines.insert(
            random.randint(0, len(lines)), random.choice(["very", "", "```", "VPN (VPN)", "<!-- vale off -->"])
        )
