"""Units that agencies lose, double, merge and split: each is said once, and no text is lost."""

from copy import deepcopy

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation import segments
from tests.text.translation.xliff.agency import (
    CALL,
    NO,
    SOURCE,
    TRANSLATED,
    VERSIONS,
    YES,
    Agency,
    assert_set_aside,
    codes,
)


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
