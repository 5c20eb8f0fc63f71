"""Placeholders and markup that agencies and their tools break: each is said once, and no text is lost."""

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from tests.text.translation.xliff.agency import (
    CALL,
    HEADING,
    HEBREW,
    OPEN,
    PRESS,
    TRANSLATED,
    VERSIONS,
    YES,
    Agency,
    assert_set_aside,
    codes,
)


@VERSIONS
@pytest.mark.parametrize(
    ("number", "template", "code", "text", "shown"),
    [
        (PRESS, "לחצו למשך {2}עשר{/2}.", "placeholder_missing", "`reset`", "לחצו למשך **עשר**."),
        (CALL, "התקשרו אם נכשל.", "placeholder_missing", "{{ support.phone }}", "התקשרו אם נכשל."),
        (OPEN, "פתחו את העמוד.", "placeholder_missing", "](kb:KB-12)", "פתחו את העמוד."),
        (PRESS, "{1} ושוב {1} למשך {2}עשר{/2}.", "placeholder_doubled", "`reset`",
         "`reset` ושוב `reset` למשך **עשר**."),
    ],
)  # fmt: skip
def test_placeholders_missing_or_doubled(
    version: str, number: int, template: str, code: str, text: str, shown: str
) -> None:
    agency = Agency(version=version).translate()
    agency.say(number, template)
    back = agency.back()
    assert_set_aside(back, code, shown)
    assert back.report[0].values == {"text": text}
    # What was set aside leaves the words of the source; the rest is there.
    assert back.set_aside[0].source in back.text
    assert "איפוס הנתב" in back.text or number == HEADING


def test_a_placeholder_that_is_not_in_the_source() -> None:
    agency = Agency().translate()
    target = agency.say(YES, "כן")
    etree.SubElement(target, "{*}ph".replace("*", etree.QName(target).namespace), id="9", dataRef="d9").tail = "!"
    assert_set_aside(agency.back(), "placeholder_foreign", "כן{9}!")


def test_a_foreign_placeholder_of_the_old_version_keeps_its_text() -> None:
    agency = Agency(version="1.2").translate()
    target = agency.say(YES, "כן")
    etree.SubElement(target, etree.QName(target).namespace.join("{}") + "ph", id="9").text = "<b>"
    assert_set_aside(agency.back(), "placeholder_foreign", "כן<b>")


@VERSIONS
def test_a_placeholder_with_another_number(version: str) -> None:
    agency = Agency(version=version).translate()
    target = agency.say(CALL, HEBREW[CALL])
    target[0].set("id", "77")
    back = agency.back()
    assert codes(back) == ["placeholder_foreign"]
    assert "אם זה נכשל" in back.set_aside[0].target


@VERSIONS
def test_reordered_placeholders_are_fine(version: str) -> None:
    agency = Agency("Use `a` and `b`.", version)
    agency.say(0, "השתמשו ב-{2} וב-{1}.")
    back = agency.back()
    assert back.text == "השתמשו ב-`b` וב-`a`."
    assert codes(back) == ["placeholder_reordered"]


def test_broken_nesting() -> None:
    agency = Agency("A **bold** and [link](kb:KB-1).", "1.2")
    target = agency.say(0, "{1}מודגש {2}קישור{/1}{/2} סוף.")
    assert len(target) == 4
    assert_set_aside(agency.back(), "nesting_broken", "**מודגש [קישור**](kb:KB-1) סוף.")


def test_a_pair_that_never_closes() -> None:
    agency = Agency("A **bold** word.", "1.2")
    target = agency.say(0, "מילה {1}מודגשת{/1}.")
    target.remove(target[1])
    assert_set_aside(agency.back(), "nesting_broken", "מילה **מודגשת")


@VERSIONS
def test_marks_of_emphasis_may_be_dropped(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(PRESS, "לחצו על {1} למשך עשר שניות.")
    back = agency.back()
    assert codes(back) == ["placeholder_dropped"]
    assert "למשך עשר שניות." in back.text


@VERSIONS
def test_a_placeholder_typed_by_hand_is_known(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(CALL, "התקשרו אל {{ support.phone }} אם זה נכשל.")
    back = agency.back()
    assert codes(back) == ["placeholder_typed"]
    assert back.text == TRANSLATED


@VERSIONS
def test_space_inside_emphasis_is_moved_out(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(PRESS, "לחצו על {1} למשך{2} עשר שניות {/2}.")
    back = agency.back()
    assert codes(back) == ["markup_repaired"]
    assert "למשך **עשר שניות** ." in back.text


@VERSIONS
def test_underscores_inside_a_word_become_stars(version: str) -> None:
    agency = Agency("The _word_ here.", version, target_locale="ru")
    agency.say(0, "{1}слов{/1}о здесь.")
    back = agency.back()
    assert (back.text, codes(back)) == ("*слов*о здесь.", ["markup_repaired"])


@VERSIONS
def test_emphasis_that_cannot_be_written(version: str) -> None:
    agency = Agency("The **word** here.", version)
    agency.say(0, "מילה{1}״!{/1}ה.")
    assert_set_aside(agency.back(), "markup_broken", 'מילה**״!**ה.')  # fmt: skip


@VERSIONS
@pytest.mark.parametrize(
    ("words", "written"),
    [
        ("כן [שם](http://evil.example)", r"כן \[שם\](http://evil.example)"),
        ("כן <script>רע</script>", r"כן \<script>רע\</script>"),
        ("קובץ `קוד` כאן", r"קובץ \`קוד\` כאן"),
        ("כוכב **גדול**", r"כוכב \*\*גדול\*\*"),
        ("{{ secret }}", r"\{\{ secret \}\}"),
    ],
)
def test_markup_of_a_translator_stays_words(version: str, words: str, written: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(YES, words)
    back = agency.back()
    assert "markup_escaped" in codes(back)
    assert f"- {written}\n" in back.text


@VERSIONS
def test_an_address_of_a_translator_is_said(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.say(YES, "ראו https://example.org/he")
    back = agency.back()
    assert codes(back) == ["address_added"]
    assert "https://example.org/he" in back.text
