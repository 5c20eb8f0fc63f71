"""What other tools bring along in a file does no harm."""

from typing import Any

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from tests.text.translation.xliff.agency import (
    NO,
    TRANSLATED,
    VERSIONS,
    YES,
    Agency,
    codes,
)


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
