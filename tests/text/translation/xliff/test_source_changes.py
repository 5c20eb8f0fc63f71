"""Sources that an agency changed, or that moved on meanwhile: each is said once, and no text is lost."""

from tests.text.translation.xliff.agency import (
    HEADING,
    RED,
    SOURCE,
    TRANSLATED,
    VERSIONS,
    Agency,
    codes,
)


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
