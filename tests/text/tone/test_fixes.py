"""Fixes: what mends a finding, and what nobody is offered."""

from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Action, Finding, Severity
from kbstudio.text.tone.fixes import edited, fix_all, fixes, sure_fixes
from tests.text.tone.rules import rule

_USE = "extends: substitution\nmessage: Use '%s' instead of '%s'.\nignorecase: true\nswap: {'utili[sz]e': use|apply}"
_VERY = "extends: existence\nmessage: x\nignorecase: true\naction: {name: remove}\ntokens: [very, But, очень, מאוד]"


def mended(yaml: str, text: str, *, name: str = "Test.Rule") -> list[str]:
    """The text after each fix of the first finding of a rule."""
    checker = Checker([rule(yaml, name=name)])
    first = checker.check(text)[0]
    return [edited(text, fix.edits) for fix in fixes(first, text, check=checker.check)]


def test_a_substitution_without_an_action_still_says_what_to_write() -> None:
    assert mended(_USE, "We utilize 🙂 it.") == ["We use 🙂 it.", "We apply 🙂 it."]


def test_the_beginning_of_a_sentence_keeps_its_capital() -> None:
    assert mended(_USE, "Stop. Utilise it.")[0] == "Stop. Use it."


def test_a_word_that_should_be_small_becomes_small_even_there() -> None:
    assert mended("extends: substitution\nmessage: x\nswap: {Internet: internet}", "Internet is") == ["internet is"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is very good.", "It is good."),
        ("It is good, very.", "It is good,."),
        ("- Very good\n- bad", "- Good\n- bad"),
        ("But, we wait.", "We wait."),
        ("Это очень важно.", "Это важно."),
        ("זה מאוד חשוב.", "זה חשוב."),
        ("🙂 very 🙂", "🙂 🙂"),
    ],
)
def test_a_word_goes_with_the_space_it_no_longer_needs(text: str, expected: str) -> None:
    assert mended(_VERY, text) == [expected]


def test_nothing_is_removed_where_nothing_would_be_left() -> None:
    assert mended(_VERY, "- very\n- good") == []


@pytest.mark.parametrize(
    ("params", "match", "expected"),
    [
        ("[regex, '-', ' ']", "newly-made", "newly made"),
        ("[regex, '(\\w+)-(\\w+)', '$2 ${1}']", "newly-made", "made newly"),
        ("[trim, ly]", "newly", "new"),
        ("[trim_right, y]", "newly", "newl"),
        ("[trim_left, n]", "newly", "ewly"),
        ("[truncate, ' ']", "most\nperfect", "most"),
        ("[split, ' ', '1']", "most perfect", "perfect"),
        ("[remove, n]", "newly", "ewly"),
    ],
)
def test_a_match_is_edited_as_its_rule_says(params: str, match: str, expected: str) -> None:
    raw = r"\s+".join(match.split())
    yaml = f"extends: existence\nmessage: x\naction: {{name: edit, params: {params}}}\nraw: ['{raw}']"
    assert mended(yaml, f"a {match} b") == [f"a {expected} b"]


@pytest.mark.parametrize(
    "params", ["[]", "[regex, '(']", "[regex, '(', x]", "[split, ' ', '7']", "[split, ' ', x]", "[turn]"]
)
def test_an_editing_that_cannot_be_done_is_not_offered(params: str) -> None:
    yaml = f"extends: existence\nmessage: x\naction: {{name: edit, params: {params}}}\ntokens: [newly made]"
    assert mended(yaml, "a newly made b") == []


def test_a_name_in_parts_becomes_plain_words() -> None:
    yaml = "extends: existence\nmessage: x\naction: {name: convert, params: [simple]}\ntokens: [Some-Thing_new]"
    assert mended(yaml, "a Some-Thing_new b") == ["a some thing new b"]


def test_a_word_said_twice_is_said_once() -> None:
    assert mended("extends: repetition\nmessage: x\ntokens: ['[^\\s]+']", "to the the end") == ["to the end"]


def test_a_dictionary_suggests() -> None:
    action = Action("suggest", ("spellings",))
    finding = Finding("S.S", "", Severity.ERROR, 2, 5, 1, 3, 5, "teh", action=action)
    assert [fix.text for fix in fixes(finding, "a teh b", suggest=lambda _: ["the", "ten"])] == ["the", "ten"]
    assert fixes(finding, "a teh b") == ()


def test_a_match_across_markup_is_left_to_people() -> None:
    yaml = "extends: substitution\nmessage: x\nswap: {'in\\s+order to': to}"
    assert mended(yaml, "do it in order **to** win") == []
    assert mended(yaml, "do **it in order to** win") == ["do **it to** win"]
    assert mended(yaml, "> do it in\n> order to win") == []


def test_a_pattern_is_not_written_into_a_text() -> None:
    assert mended("extends: substitution\nmessage: x\nswap: {MPL2: 'MPL[ -]2'}", "the MPL2 ends") == []


def test_what_the_same_rule_would_find_again_is_not_offered() -> None:
    yaml = "extends: existence\nmessage: x\naction: {name: replace, params: [so very, so]}\ntokens: [very]"
    assert mended(yaml, "It is very good.") == ["It is so good."]


def test_all_that_has_one_answer_is_mended_at_once() -> None:
    rules = [rule(_VERY, name="A.Very"), rule(_USE, name="A.Use"), rule(_USE.replace("|apply", ""), name="B.Use")]
    checker = Checker([rules[0], rules[2]])
    text = "Very well. We utilize it.\n\n- very\n- Это очень важно."
    assert fix_all(checker.check(text), text, check=checker.check) == "Well. We use it.\n\n- very\n- Это важно."
    both = Checker(rules[:2])
    assert fix_all(both.check(text), text) == "Well. We utilize it.\n\n- very\n- Это важно."


_WORDS = st.sampled_from(
    [
        "very",
        "Very",
        "utilize",
        "очень",
        "מאוד",
        "🙂",
        "so",
        "**",
        "*",
        "`",
        "> ",
        "- ",
        "\n",
        "\n\n",
        "|",
        "[",
        "](x)",
        ", ",
        ". ",
    ]
)


@given(st.lists(st.tuples(_WORDS, st.sampled_from([" ", "", "  "]))))
def test_a_fix_touches_its_own_place_and_is_not_found_there_again(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + space for word, space in parts)
    checker = Checker([rule(_VERY, name="A.Very"), rule(_USE, name="A.Use")])
    for finding in checker.check(text):
        for fix in fixes(finding, text, check=checker.check):
            (start, end, written), *others = fix.edits
            assert not others
            assert start <= finding.start <= finding.end <= end
            assert not text[start : finding.start].strip()
            after = checker.check(edited(text, fix.edits))
            assert not any(
                each.check == finding.check and each.start < start + len(written) and each.end > start for each in after
            )


@given(st.lists(st.tuples(_WORDS, st.sampled_from([" ", "", "  "]))))
def test_mending_all_mends_what_it_says(parts: list[tuple[str, str]]) -> None:
    text = "".join(word + space for word, space in parts)
    checker = Checker([rule(_VERY, name="A.Very"), rule(_USE.replace("|apply", ""), name="A.Use")])
    found = checker.check(text)
    chosen = sure_fixes(found, text, check=checker.check)
    spots = [edit for _, fix in chosen for edit in fix.edits]
    assert all(one[1] <= two[0] for one, two in pairwise(spots))
    assert len(checker.check(fix_all(found, text, check=checker.check))) <= len(found) - len(chosen)
