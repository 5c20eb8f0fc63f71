"""What agencies and their tools do to a file: each is said once, and no text is lost."""

from copy import deepcopy
from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation import Translation, segments
from tests.text.translation.xliff.agency import (
    CALL,
    HEADING,
    HEBREW,
    NO,
    NO_LINE,
    OPEN,
    PRESS,
    RED,
    SOURCE,
    TRANSLATED,
    YES,
    Agency,
    codes,
)  # fmt: skip

VERSIONS = pytest.mark.parametrize("version", ["2.0", "1.2"])


def about(back: Translation, code: str) -> str:
    """The unit that a finding is about."""
    (found,) = [finding for finding in back.report if finding.code == code]
    return found.unit


def assert_set_aside(back: Translation, code: str, text: str) -> None:
    """One text is set aside for one reason, whole."""
    assert codes(back) == [code]
    (aside,) = back.set_aside
    assert aside.codes == (code,)
    assert aside.target == text
    assert aside.unit == about(back, code)


# Placeholders


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


# Units


@VERSIONS
def test_a_missing_unit(version: str) -> None:
    agency = Agency(version=version).translate()
    unit = agency.unit(CALL)
    unit.getparent().remove(unit)
    back = agency.back()
    assert codes(back) == ["unit_missing"]
    assert "Call {{ support.phone }} if it fails." in back.text


@VERSIONS
def test_a_doubled_unit_with_other_words(version: str) -> None:
    agency = Agency(version=version).translate()
    unit = agency.unit(NO)
    again = deepcopy(unit)
    next(again.iter("{*}target")).text = "ממש לא"
    unit.addnext(again)
    back = agency.back()
    assert_set_aside(back, "unit_doubled", "ממש לא")
    assert back.text == TRANSLATED


@VERSIONS
def test_a_repeated_unit_with_the_same_words(version: str) -> None:
    agency = Agency(version=version).translate()
    unit = agency.unit(NO)
    unit.addnext(deepcopy(unit))
    back = agency.back()
    assert (codes(back), back.text) == (["unit_repeated"], TRANSLATED)


@VERSIONS
def test_an_unknown_unit(version: str) -> None:
    agency = Agency(version=version).translate()
    other = Agency("Something else.", version)
    other.say(0, "משהו אחר.")
    unit = other.unit(0)
    unit.set("id", "tu-4711")
    agency.segments[0].getparent().append(unit) if version == "1.2" else agency.root[0].append(unit)
    for segment in unit.iter("{*}segment"):
        del segment.attrib["id"]
    assert_set_aside(agency.back(), "unit_unknown", "משהו אחר.")


@VERSIONS
def test_ids_made_anew_are_found_by_their_words(version: str) -> None:
    agency = Agency(version=version).translate()
    for number, unit in enumerate(dict.fromkeys(map(agency.unit, range(10)))):
        unit.set("id", str(number))
        for segment in unit.iter("{*}segment"):
            del segment.attrib["id"]
    back = agency.back()
    assert set(codes(back)) == {"unit_found_by_text"}
    assert back.text == TRANSLATED


@VERSIONS
def test_units_of_two_paragraphs_merged(version: str) -> None:
    agency = Agency(version=version).translate()
    first, second = agency.segments[YES], agency.segments[NO]
    for name in ("source", "target"):
        first.find(f"{{*}}{name}").text += " " + second.find(f"{{*}}{name}").text
    gone = agency.unit(NO)
    gone.getparent().remove(gone)
    back = agency.back()
    assert codes(back) == ["units_merged"]
    assert (back.set_aside[0].target, back.set_aside[0].positions) == ("כן לא", (YES, NO))


@VERSIONS
def test_sentences_merged_inside_a_unit(version: str) -> None:
    agency = Agency("One. Two. Three.", version)
    agency.translate({0: "אחד.", 1: "שניים.", 2: "שלוש."})
    first, second, _ = agency.segments
    first.find("{*}source").text = "One. Two."
    first.find("{*}target").text = "אחד ושניים."
    second.getparent().remove(second)
    back = agency.back()
    assert (codes(back), back.text) == (["segments_merged"], "אחד ושניים. שלוש.")


@VERSIONS
def test_sentences_merged_over_markup(version: str) -> None:
    agency = Agency("**One.** *Two.*", version)
    agency.translate({0: "אחד.", 1: "שניים."})
    first, second = agency.segments
    if version == "2.0":
        gap = first.getnext()
        for code in list(gap[0]):
            first.find("{*}source").append(code)
            code.tail = " Two."
        gap.getparent().remove(gap)
    else:
        first.find("{*}source").text = "One. Two."
    first.find("{*}target").text = "אחד ושניים."
    second.getparent().remove(second)
    assert_set_aside(agency.back(), "merged_over_markup", "אחד ושניים.")


@VERSIONS
def test_a_sentence_split_in_two(version: str) -> None:
    agency = Agency("One and two.", version)
    first = agency.say(0, "אחד,").getparent()
    second = deepcopy(first)
    first.addnext(second)
    first.find("{*}source").text, second.find("{*}source").text = "One ", "and two."
    second.find("{*}target").text = "ושניים."
    if version == "2.0":
        second.set("id", "s9")
    back = agency.back()
    assert (codes(back), back.text) == (["segments_split"], "אחד, ושניים.")


@VERSIONS
def test_a_split_sentence_of_which_half_is_translated(version: str) -> None:
    agency = Agency("One and two.", version)
    first = agency.say(0, "אחד,").getparent()
    second = deepcopy(first)
    first.addnext(second)
    first.find("{*}source").text, second.find("{*}source").text = "One ", "and two."
    second.remove(second.find("{*}target"))
    assert_set_aside(agency.back(), "partly_translated", "אחד,")


def test_words_between_sentences() -> None:
    agency = Agency("One. Two.").translate({0: "אחד.", 1: "שניים."})
    gap = next(agency.root.iter("{*}ignorable"))
    etree.SubElement(gap, gap[0].tag.replace("source", "target")).text = " ועוד "
    back = agency.back()
    assert_set_aside(back, "gap_changed", " ועוד ")
    assert back.text == "אחד. שניים."


@VERSIONS
def test_two_targets_for_one_source(version: str) -> None:
    agency = Agency(version=version).translate()
    target = agency.segments[YES].find("{*}target")
    second = deepcopy(target)
    second.text = "בטח"
    target.addnext(second)
    assert_set_aside(agency.back(), "target_doubled", "בטח")


@VERSIONS
def test_a_locked_text_that_was_changed(version: str) -> None:
    agency = Agency(version=version, target=TRANSLATED, only=[YES])
    agency.say(NO, "לא ולא")
    agency.say(YES, "כן!")
    back = agency.back()
    assert_set_aside(back, "locked_changed", "לא ולא")
    assert back.text == TRANSLATED.replace("- כן", "- כן!").replace("- לא", "- No")


@VERSIONS
def test_a_target_that_belongs_to_nothing(version: str) -> None:
    agency = Agency(version=version).translate()
    stray = deepcopy(agency.segments[YES].find("{*}target"))
    stray.text = "לבד"
    next(agency.root.iter("{*}file")).append(stray)
    back = agency.back()
    assert_set_aside(back, "target_stray", "לבד")
    assert back.text == TRANSLATED


@VERSIONS
def test_what_would_break_the_text_is_found_among_the_rest(version: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def careless(markdown: str, texts: dict[int, str], locale: str) -> str:
        for number, text in texts.items():
            markdown = markdown.replace(segments(SOURCE, locale)[number].text, text, 1)
        return markdown

    agency = Agency(version=version).translate()
    agency.say(CALL, "# התקשרו אל {1}")
    monkeypatch.setattr("kbstudio.text.translation.xliff.building.rebuild", careless)
    back = agency.back()
    assert_set_aside(back, "structure_broken", "# התקשרו אל {{ support.phone }}")
    assert "אין קו" in back.text
    assert "Call {{ support.phone }}" in back.text


# Sources


@VERSIONS
def test_a_source_that_the_agency_changed(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.segments[RED].find("{*}source").text = "Green"
    back = agency.back()
    assert codes(back) == ["source_changed"]
    assert back.report[0].values == {"found": "Green"}
    assert (back.set_aside[0].target, back.set_aside[0].positions) == ("אדום", (RED,))
    assert "| Red " in back.text


@VERSIONS
def test_a_source_that_is_gone(version: str) -> None:
    agency = Agency(version=version).translate()
    for source in list(agency.segments[RED].iter("{*}source")):
        source.getparent().remove(source)
    back = agency.back()
    assert codes(back) == ["source_missing"]
    assert back.set_aside[0].target == "אדום"


@VERSIONS
def test_a_source_that_moved_on_meanwhile(version: str) -> None:
    agency = Agency(version=version).translate()
    now = SOURCE.replace("# Reset the router", "# Restart the router\n\nNew here.") + "| Blue | Fine |\n"
    back = agency.back(now)
    assert codes(back) == ["source_newer", "source_gone", "unit_new", "unit_new", "unit_new", "unit_new"]
    (pair,) = back.for_memory
    assert (pair.source, pair.target, pair.positions) == ("Reset the router", "איפוס הנתב", ())
    expected = TRANSLATED.replace("# איפוס הנתב", "# Restart the router\n\nNew here.") + "| Blue | Fine |\n"
    assert back.text == expected


@VERSIONS
def test_a_source_in_another_order(version: str) -> None:
    agency = Agency("- Yes\n- No\n- Yes\n- Maybe\n", version).translate({0: "כן", 1: "לא", 2: "כן!", 3: "אולי"})
    back = agency.back("- Maybe\n- Yes\n- Yes\n")
    assert back.text == "- אולי\n- כן\n- כן!\n"
    assert codes(back) == ["source_newer", "source_gone"]


@VERSIONS
def test_a_source_that_a_tool_formatted(version: str) -> None:
    agency = Agency(version=version).translate()
    agency.segments[HEADING].find("{*}source").text = "\n   Reset the\n   router  "
    back = agency.back()
    assert (codes(back), back.text) == (["source_reformatted"], TRANSLATED)


@VERSIONS
def test_an_address_that_was_changed_behind_its_placeholder(version: str) -> None:
    agency = Agency(version=version).translate()
    for element in agency.root.iter():
        if element.text == "](kb:KB-12)":
            element.text = "](http://evil.example)"
    back = agency.back()
    assert (codes(back), back.text) == (["data_changed"], TRANSLATED)


def test_what_placeholders_stand_for_may_be_lost() -> None:
    agency = Agency().translate()
    for data in list(agency.root.iter("{*}originalData")):
        data.getparent().remove(data)
    back = agency.back()
    assert (codes(back), back.text) == ([], TRANSLATED)


# Targets


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


# What other tools bring along


@VERSIONS
def test_elements_of_other_tools_do_no_harm(version: str) -> None:
    agency = Agency(version=version).translate()
    strange = "{http://sdl.example/1.0}"
    segment = agency.segments[YES]
    segment.getparent().insert(0, etree.Element(f"{strange}seg-defs"))
    segment.set(f"{strange}locked", "true")
    target: Any = segment.find("{*}target")
    target.text = ""
    inner = etree.SubElement(target, f"{strange}ins")
    inner.text = "כן"
    core = etree.QName(target).namespace.join("{}")
    mark = etree.SubElement(target, f"{core}mrk", mtype="x-comment", id="m1")
    mark.tail = ""
    back = agency.back()
    assert (codes(back), back.text) == (["extension"], TRANSLATED)


def test_matches_of_a_memory_are_no_targets() -> None:
    agency = Agency(version="1.2").translate()
    core = etree.QName(agency.root).namespace.join("{}")
    other = etree.SubElement(agency.segments[YES], f"{core}alt-trans")
    etree.SubElement(other, f"{core}target").text = "אולי"
    back = agency.back()
    assert (codes(back), back.text) == ([], TRANSLATED)


@pytest.mark.parametrize(
    ("written", "approved", "state"),
    [
        ("new", False, "initial"),
        ("needs-translation", False, "initial"),
        ("needs-adaptation", False, "translated"),
        ("needs-review-translation", False, "translated"),
        ("translated", False, "translated"),
        ("translated", True, "reviewed"),
        ("signed-off", False, "reviewed"),
        ("final", True, "final"),
        ("x-mine", False, "translated"),
    ],
)
def test_states_of_the_old_version(written: str, approved: bool, state: str) -> None:
    agency = Agency(version="1.2").translate()
    agency.segments[YES].find("{*}target").set("state", written)
    if approved:
        agency.segments[YES].set("approved", "yes")
    back = agency.back()
    assert codes(back) == (["state_unknown"] if written == "x-mine" else [])
    assert back.segments[YES].state == state
    assert back.text == TRANSLATED


@pytest.mark.parametrize("state", ["initial", "translated", "reviewed", "final"])
def test_states_of_the_new_version(state: str) -> None:
    agency = Agency().translate()
    agency.segments[YES].set("state", state)
    assert agency.back().segments[YES].state == state


def test_the_old_versions_own_marks_of_sentences_are_read_through() -> None:
    agency = Agency(version="1.2").translate()
    target = agency.segments[NO].find("{*}target")
    target.text = ""
    etree.SubElement(target, etree.QName(target).namespace.join("{}") + "mrk", mtype="seg", mid="1").text = "לא"
    assert agency.back().text == TRANSLATED
