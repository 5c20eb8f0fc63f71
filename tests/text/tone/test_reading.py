"""Rules read from YAML: what is wrong is said with its line, and never stops the others."""

import pytest

from kbstudio.services.tone.problems import about_note, about_rule
from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.reading import read_rule
from kbstudio.text.tone.rules.base import Setting
from tests.text.tone.rules import matches, rule


@pytest.mark.parametrize(
    ("yaml", "said"),
    [
        ("message: x", "line 1: It does not say what it extends"),
        ("extends: existence", "line 1: It has no message"),
        ("extends: script\nmessage: x", "line 1: Rules that are programs are not run"),
        ("message: x\nextends: magic", "line 2: “magic” is no type of rule"),
        ("extends: existence\nmessage: x\nlevel: loud", "line 3: “loud” is no level"),
        ("extends: existence\nmessage: x\ntokens: {a: b}", "line 3: “tokens” has to be a list"),
        ("extends: substitution\nmessage: x\nswap: [a]", "line 3: “swap” has to be pairs"),
        ("extends: occurrence\nmessage: x\nmax: many", "line 3: “max” has to be a number"),
        ("extends: existence\nmessage: x\nignorecase: maybe", "line 3: “ignorecase” has to be true or false"),
        ("extends: metric\nmessage: x\nformula: words.words\ncondition: '> 1'", "line 3: “formula” cannot be counted"),
        (
            "extends: metric\nmessage: x\nformula: words\ncondition: '> open(1)'",
            "line 4: “condition” cannot be counted",
        ),
        ("extends: readability\nmessage: x\nmetrics: [Magic]", "line 3: “Magic” is no formula"),
        ("extends: existence\nmessage: x\ntokens: [a\n", "line 4, column 1: It is not YAML"),
        ("- a\n- b", "line 1, column 1: It is not a rule"),
        ("", "line 1, column 1: It is not a rule"),
        ("a: !!python/object/apply:os.system [ls]\nextends: existence", "line 1: It has no message"),
        ("extends: existence\nmessage: *x", "line 2, column 10: It is not YAML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(yaml: str, said: str) -> None:
    with pytest.raises(BadRule) as bad:
        rule(yaml)
    assert about_rule(bad.value).startswith(said)


def test_a_rule_in_another_encoding_is_refused() -> None:
    with pytest.raises(BadRule, match="not_utf8"):
        read_rule("extends: existence\nmessage: żółć".encode("cp1250"), "Test.Rule", Setting())


def test_words_that_yaml_takes_for_truth_or_numbers_stay_words() -> None:
    assert matches("extends: existence\nmessage: x\ntokens: [no, 1.10, on]", "No no 1.10 on 1.1") == [
        "no",
        "1.10",
        "on",
    ]


def test_a_backslash_that_means_nothing_between_quotes_belongs_to_the_pattern() -> None:
    assert matches('extends: existence\nmessage: "you\\\'re %s"\nnonword: true\ntokens: ["\\d+\\s"]', "a 12 b") == [
        "12 "
    ]


def test_a_rule_without_a_level_warns() -> None:
    assert rule("extends: existence\nmessage: x").definition.level is Severity.WARNING


def test_actions_are_read() -> None:
    action = rule("extends: existence\nmessage: x\naction: {name: edit, params: [regex, a, b]}").definition.action
    assert (action.name, action.params) == ("edit", ("regex", "a", "b"))


def test_keys_nobody_knows_are_told_and_the_rule_is_used() -> None:
    read = rule("extends: existence\nmessage: x\ntokens: [a]\nignorcase: true\nraww: b")
    assert [about_note(note) for note in read.notes] == [
        "line 4: “ignorcase”, “raww”: a rule of type “existence” has no such keys, so they do nothing;"
        " look for mistypings."
    ]


@pytest.mark.parametrize(
    "keys",
    [
        "extends: existence\nvocab: false\nraw: [a]\nappend: true\naction: {name: remove}\nlink: x\ndescription: y",
        "extends: substitution\npos: x\ncapitalize: true\nswap: {a: b}\nlimit: 3\nscope: heading",
        "extends: spelling\nthreshold: 0.1\nfilters: [a]\nname: Mine\nsource: https://example.com/style",
        "extends: capitalization\nmatch: $sentence\nthreshold: 0.5\nindicators: [':']\nprefix: a",
        "extends: readability\nmetrics: [SMOG]\ngrade: 8",
    ],
)
def test_keys_that_may_stand_in_a_rule_are_not_told(keys: str) -> None:
    notes = rule(f"message: x\nlevel: error\n{keys}").notes
    assert [note for note in notes if note.code == "unknown_keys"] == []
