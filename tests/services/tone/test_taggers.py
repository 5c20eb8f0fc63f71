"""Rules on parts of speech, as packages have them."""

import pytest

from kbstudio.services.tone.taggers import tagger_of
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.reading import read_rule
from kbstudio.text.tone.rules.base import Setting


def _messages(yaml: str, text: str) -> list[str]:
    rule = read_rule(f"extends: sequence\n{yaml}".encode(), "Test.Rule", Setting(tagger=tagger_of))
    return [f"{each.match}: {each.message}" for each in Checker([rule]).check(text)]


@pytest.mark.parametrize(
    ("yaml", "text", "expected"),
    [
        (
            'message: "%[1]ss, not %[1]s\'s"\ntokens: [{tag: NN}, {pattern: "\'s"}, {pattern: are}]',
            "The dog's are outside.",
            ["dog's are: dogs, not dog's"],
        ),
        (
            "message: by using\ntokens: [{tag: NN|NNS}, {pattern: using}]",
            "Open the file using the menu. We are using it.",
            ["file using: by using"],
        ),
        (
            "message: plural\nignorecase: true\ntokens: [{tag: NNS?, pattern: (?:data|metadata)}, {tag: VBZ, skip: 4}]",
            "The metadata on the page is wrong.",
            ["metadata on the page is: plural"],
        ),
        (
            "message: '%[2]s %[3]s to %[4]s'\ntokens: [{tag: MD}, {pattern: be}, {tag: JJ}, {tag: VB}]",
            "It would be possible skip the step.",
            ["would be possible skip: be possible to skip"],
        ),
        (
            "message: x\ntokens: [{pattern: sign}, {pattern: in, negate: true}]",
            "Please sign in, then sign it.",
            ["sign it: x"],
        ),
        ("message: x\ntokens: [{tag: PRP\\$|PRP, pattern: their}]", "Ask for their name.", ["their: x"]),
    ],
)
def test_words_are_told_by_what_they_are(yaml: str, text: str, expected: list[str]) -> None:
    assert _messages(yaml, text) == expected


def test_parts_of_speech_are_known_for_english_alone() -> None:
    content = b"extends: sequence\nmessage: x\ntokens: [{tag: NN}]"
    with pytest.raises(BadRule, match="unsupported_sequence"):
        read_rule(content, "Test.Rule", Setting(locale="pl", tagger=tagger_of))


def test_written_words_alone_are_found_in_any_language() -> None:
    content = b"extends: sequence\nmessage: x\ntokens: [{pattern: w}, {pattern: razie, skip: 1}]"
    checker = Checker([read_rule(content, "Test.Rule", Setting(locale="pl"))])
    assert [each.match for each in checker.check("Zadzwoń w takim razie.")] == ["w takim razie"]


@pytest.mark.parametrize("tokens", ["x", "[x]", "{a: b}"])
def test_tokens_have_to_be_a_list_of_words(tokens: str) -> None:
    with pytest.raises(BadRule, match="wants_tokens"):
        read_rule(f"extends: sequence\nmessage: x\ntokens: {tokens}".encode(), "Test.Rule", Setting())
