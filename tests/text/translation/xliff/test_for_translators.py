"""What a translator gets: words to translate, codes that cannot be broken, notes, limits, context."""

from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation import from_xliff, segments, to_xliff
from tests.text.translation.xliff.agency import CALL, HEADING, NO, SOURCE, TRANSLATED, VERSIONS, YES, Agency

MARKED = """\
Run `npm install`, see [the guide](https://example.org/a "A title") and ![the light](light.png) of {{ order.total }}\\
or <https://example.org> &amp; <kbd>Ctrl</kbd> <b>x</b> **bold *both*** ~~old~~ \\* [^1].
"""


def words(element: Any) -> str:
    """What of a source a translator may touch, in XLIFF 2."""
    return "".join(str(part) for part in element.itertext())


@VERSIONS
def test_nothing_that_must_not_be_broken_is_text(version: str) -> None:
    agency = Agency(MARKED, version)
    seen = ""
    for segment in agency.segments:
        source = segment.find("{*}source")
        for code in [] if version == "2.0" else list(source.iter("{*}ph", "{*}bpt", "{*}ept")):
            code.text = ""
        seen += words(source) + " "
    for mark in ("`", "](", "![", "{{", "<", "&", "*", "~~", "npm", "https", "light.png", "[^1]", "\\"):
        assert mark not in seen, seen
    for word in ("the guide", "A title", "the light", "bold", "both", "old"):
        assert word in seen


def test_links_and_emphasis_stand_around_their_words() -> None:
    agency = Agency(MARKED)
    pairs = [(pair.get("type"), words(pair)) for pair in agency.root.iter("{*}pc")]
    assert ("link", "the guideA title") in pairs
    assert ("image", "the light") in pairs
    assert ("fmt", "bold both") in pairs
    assert ("fmt", "both") in pairs


def test_every_code_has_its_original() -> None:
    for unit in Agency(MARKED).root.iter("{*}unit"):
        known = {data.get("id") for data in unit.iter("{*}data")}
        for code in unit.iter("{*}ph", "{*}pc", "{*}sc", "{*}ec"):
            wanted = [code.get(name) for name in ("dataRef", "dataRefStart", "dataRefEnd") if code.get(name)]
            assert wanted
            assert known.issuperset(wanted)
        sources = [source for segment in unit for source in segment.iterchildren("{*}source")]
        names = [code.get("id") for source in sources for code in source.iter("{*}ph", "{*}pc", "{*}sc")]
        assert len(names) == len(set(names)) > 0


def test_what_cannot_be_left_out_says_so() -> None:
    codes = {code.get("subType"): code.get("canDelete") for code in Agency(MARKED).root.iter("{*}ph", "{*}pc")}
    assert codes["kbs:code"] == codes["xlf:var"] == codes["kbs:link"] == "no"
    assert codes["xlf:b"] == codes["kbs:escape"] == "yes"


def test_marks_that_cross_are_halves() -> None:
    text = "One ~~two **three~~ four** five."
    document = to_xliff(text, source_locale="en", target_locale="ru", target=text)
    assert from_xliff(document, text).text == text


@VERSIONS
def test_characters_that_xml_cannot_hold(version: str) -> None:
    text = "Bell \x07 and \x1b and `co\x00de` and \ufffe end.\n"
    document = to_xliff(text, source_locale="en", target_locale="ru", target=text, version=version, name="a\x07b")
    assert b"\x07" not in document
    assert from_xliff(document, text).text == text


@VERSIONS
def test_notes_limits_and_what_the_file_is_for(version: str) -> None:
    document = to_xliff(
        SOURCE, source_locale="en-GB", target_locale="he-IL", version=version, name="KB-12",
        notes="Be kind.", block_notes={0: "A button is called so."}, limits={0: 40}, meta={"source-version": "7"},
    )  # fmt: skip
    root = etree.fromstring(document)
    notes = [note.text for note in root.iter("{*}note")]
    assert notes == ["Be kind.", "A button is called so."]
    file = next(root.iter("{*}file"))
    assert file.get("original") == "KB-12"
    first = next(root.iter("{*}unit" if version == "2.0" else "{*}trans-unit"))
    limit = first.get("{urn:oasis:names:tc:xliff:sizerestriction:2.0}sizeRestriction") or first.get("maxwidth")
    assert limit == "40"
    back = from_xliff(document, SOURCE)
    assert back.meta == {"source-version": "7"}


def test_directions_of_both_languages() -> None:
    file = next(Agency().root.iter("{*}file"))
    assert (file.get("srcDir"), file.get("trgDir")) == ("ltr", "rtl")


@VERSIONS
def test_only_some_with_the_rest_as_context(version: str) -> None:
    agency = Agency(version=version, target=TRANSLATED, only=[CALL])
    locked = [agency.unit(number).get("translate") == "no" for number in range(10)]
    assert locked == [number != CALL for number in range(10)]
    assert agency.segments[NO].find("{*}target").text == "לא"
    agency.say(CALL, "צלצלו אל {1} אם זה נכשל.")
    back = agency.back(target=TRANSLATED)
    assert back.text == TRANSLATED.replace("התקשרו", "צלצלו")
    assert back.report == ()


@VERSIONS
def test_targets_and_states_by_position(version: str) -> None:
    agency = Agency(version=version, target={HEADING: "איפוס", YES: "כן"}, states={YES: "final"})
    back = agency.back()
    assert [(one.target, one.state) for one in back.segments if one.target] == [
        ("איפוס", "translated"),
        ("כן", "final"),
    ]
    assert back.text == SOURCE.replace("Reset the router", "איפוס").replace("Yes", "כן")


@VERSIONS
@pytest.mark.parametrize("text", ["", "\n", "```\ncode\n```\n", "---\n"])
def test_a_text_without_words(version: str, text: str) -> None:
    assert segments(text, "en") == []
    back = Agency(text, version).back()
    assert (back.text, back.report, back.segments) == (text, (), ())


@VERSIONS
def test_ids_stay_while_a_text_stays(version: str) -> None:
    names = [segment.get("id") for segment in Agency(version=version).segments]
    later = [segment.get("id") for segment in Agency(SOURCE.replace("Yes", "Perhaps"), version).segments]
    assert [one == two for one, two in zip(names, later, strict=True)] == [number != YES for number in range(10)]
    assert len({(agency_unit, name) for agency_unit, name in enumerate(names)}) == 10
