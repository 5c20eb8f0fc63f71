"""Patterns tried before a rule is used: those that cannot be read or never end are told, the others are not."""

import pytest

from kbstudio.text.tone.trying import SLOW, tried
from tests.text.tone.rules import rule

_FINE = [
    "extends: existence\nmessage: x\ntokens: [very, 'you (failed|forgot) to', '\\w+ing\\b']\nexceptions: [thing]",
    "extends: substitution\nmessage: x\nswap: {'(?:utilise|use of)': use}",
    "extends: capitalization\nmessage: x\nmatch: $title",
    "extends: spelling\nmessage: x",
    "extends: consistency\nmessage: x\neither: {colour: color}",
    "extends: conditional\nmessage: x\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'",
]
_ENDLESS = [
    "extends: existence\nmessage: x\nnonword: true\ntokens: ['(?:a|aa)+c']",
    "extends: existence\nmessage: x\nnonword: true\ntokens: ['(?:pay|paypay)+due']",
    "extends: substitution\nmessage: x\nnonword: true\nswap: {'(?:\\d|\\d\\d)+x': y}",
    "extends: occurrence\nmessage: x\nmax: 1\ntoken: '(?:ы|ыы)+я'",
]


@pytest.mark.parametrize("yaml", _FINE)
def test_rules_that_people_write_can_be_used(yaml: str) -> None:
    assert tried(rule(yaml)) is None


@pytest.mark.parametrize("yaml", _ENDLESS)
def test_a_pattern_that_takes_ever_longer_is_told(yaml: str) -> None:
    bad = tried(rule(yaml))
    assert bad is not None
    assert bad.reason == SLOW


def test_a_pattern_that_cannot_be_read_is_told_with_what_is_wrong() -> None:
    bad = tried(rule("extends: existence\nmessage: x\ntokens: ['you (failed']"))
    assert bad is not None
    assert (bad.reason != SLOW, "you (failed" in bad.pattern) == (True, True)


def test_words_a_rule_does_not_object_to_are_tried_as_well() -> None:
    assert tried(rule("extends: existence\nmessage: x\ntokens: [a]\nexceptions: ['(b']")) is not None
