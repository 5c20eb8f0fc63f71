"""Targets that are empty, the same, in other letters, or would be no words: each is said once."""

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from tests.text.translation.xliff.agency import (
    CALL,
    NO_LINE,
    RED,
    TRANSLATED,
    VERSIONS,
    YES,
    Agency,
    about,
    assert_set_aside,
    codes,
)


@VERSIONS
@pytest.mark.parametrize("empty", ["", "  \n "])
def test_an_empty_target(version: str, empty: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(YES, empty)
    back = agency.back()
    assert codes(back) == ["target_empty"]
    assert "- Yes\n- לא" in back.text


@VERSIONS
def test_a_target_that_is_its_source(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(NO_LINE, "No line")
    back = agency.back()
    assert codes(back) == ["target_same"]
    assert about(back, "target_same").startswith("u9-b8")


@VERSIONS
def test_a_target_in_the_wrong_letters(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(NO_LINE, "Нет линии")
    back = agency.back()
    assert_set_aside(back, "wrong_script", "Нет линии")
    assert back.report[0].values == {"found": "Cyrillic", "expected": "Hebrew"}


@VERSIONS
@pytest.mark.parametrize("words", ["Please translate this line later", "לא נету линии совсем никакой"])
def test_a_target_in_doubtful_letters(version: str, words: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(NO_LINE, words)
    back = agency.back()
    assert codes(back) == ["script_doubtful"]
    assert words in back.text


def test_a_control_character_of_the_new_version() -> None:
    agency = Agency().translate()
    target = agency.say(YES, "כ")
    etree.SubElement(target, etree.QName(target).namespace.join("{}") + "cp", hex="0007").tail = "ן"
    back = agency.back()
    assert (codes(back), back.text) == (["control_character"], TRANSLATED)


@VERSIONS
@pytest.mark.parametrize(
    ("words", "code", "written"),
    [
        ("כ\x9fן", "control_character", "כן"),
        ("כן\r\nאבל", "line_breaks", "כן אבל"),
        ("כן\n    אבל", "line_breaks", "כן אבל"),
        ("  כן ", "spaces", "כן"),
        ("z\u0307aba", "decomposed", "\u017caba"),
    ],
)
def test_what_tools_do_to_words(version: str, words: str, code: str, written: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(YES, words)
    back = agency.back()
    assert codes(back) == [code]
    assert f"- {written}\n" in back.text


@VERSIONS
@pytest.mark.parametrize(
    ("number", "words", "written"),
    [
        (CALL, "# התקשרו אל {1}", "\n\\# התקשרו אל {{ support.phone }}\n"),
        (CALL, "- התקשרו אל {1}", "\n\\- התקשרו אל {{ support.phone }}\n"),
        (CALL, "> {1}", "\n\\> {{ support.phone }}\n"),
        (CALL, "1. {1}", "\n1\\. {{ support.phone }}\n"),
        (RED, "אדום | כתום", "| אדום \\| כתום   |"),
        (YES, "[ ] כן", "- \\[ ] כן\n"),
    ],
)
def test_block_syntax_in_a_target_stays_words(version: str, number: int, words: str, written: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(number, words)
    back = agency.back()
    assert codes(back) == ["syntax_escaped"]
    assert written in back.text


@VERSIONS
def test_a_target_longer_than_its_limit(version: str) -> None:
    agency = Agency("# Yes", version, limits={0: 5}).translate({0: "כן בהחלט"})
    back = agency.back()
    assert [(one.code, one.values) for one in back.report] == [("too_long", {"most": 5, "found": 8})]
    assert back.text == "# כן בהחלט"


@VERSIONS
def test_a_file_that_a_tool_indented(version: str) -> None:
    agency = Agency("See **[the page](kb:KB-1)** and *[the other](kb:KB-2)* now.", version)
    agency.say(0, "ראו {1}{2}את העמוד{/2}{/1} וגם {3}{4}את האחר{/4}{/3} עכשיו.")
    etree.indent(agency.root)
    back = agency.back()
    assert back.text == "ראו **[את העמוד](kb:KB-1)** וגם *[את האחר](kb:KB-2)* עכשיו."
    assert {finding.level for finding in back.report} <= {"note"}


@VERSIONS
def test_a_copy_of_the_source_with_other_space_is_the_source(version: str) -> None:
    source = "One  with   wide space."
    agency = Agency(source, version)
    agency.say(0, "One with wide space.")
    assert agency.back().text == source
