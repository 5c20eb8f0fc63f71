"""What the standard asks of a file: the order of its parts, names used once, and nothing of our own where it is strict.

Real articles were held against the published schemas of both versions; these are the rules they rest on.
"""

import json
from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation import from_xliff, to_xliff
from kbstudio.text.translation.xliff import join_xliff, split_xliff

_TEXT = (
    '# Return *it*\n\nAsk for the **order** number. Then `reset`, see [the page](kb:KB-1 "Title"), {{ a.b }}.\n\n'
    "| **x _y** z_ | b |\n|---|---|\n| c | <b>d</b>\\* |\n\n> Wait  \n> a day.\x07 Two.\n"
)
_TARGET = _TEXT.replace("Ask for", "בקשו את").replace("`reset`, ", "`reset` ו־`reset` ")
_20 = "{urn:oasis:names:tc:xliff:document:2.0}"
_12 = "{urn:oasis:names:tc:xliff:document:1.2}"
_ORDER = {
    f"{_20}file": ("profiles", "metadata", "notes", "unit"),
    f"{_20}unit": ("notes", "originalData", "segment"),
    f"{_20}segment": ("source", "target"),
    f"{_20}ignorable": ("source", "target"),
    f"{_12}file": ("header", "body"),
    f"{_12}header": ("tool", "note"),
    f"{_12}trans-unit": ("source", "target", "note"),
    f"{_12}group": ("note", "trans-unit"),
}


def made(version: str, text: str = _TEXT, target: str | None = _TARGET) -> etree._Element:
    """Two texts in one file, with all that may be in one."""
    document = to_xliff(
        text,
        source_locale="en",
        target_locale="he-IL",
        target=target,
        version=version,
        notes="Be kind.",
        block_notes={0: "The <title>"},
        limits={0: 40, 1: 200},
        only=[0],
        meta={"article": "KB-1", "source": "3"},
    )
    return etree.fromstring(join_xliff([document, document]))


def faults(root: etree._Element) -> Iterator[str]:
    """What the standard does not allow."""
    for element in root.iter():
        order = _ORDER.get(element.tag, ())
        names = [etree.QName(child).localname.replace("ignorable", "segment") for child in element]
        places = [order.index(name) if order else 0 for name in names]
        if places != sorted(places):
            yield f"{element.tag} has {names}"
    for file in root.iter(f"{_20}file"):
        yield from twice(unit.get("id", "") for unit in file.iter(f"{_20}unit"))
        for unit in file.iter(f"{_20}unit"):
            yield from unit_faults(unit)
    yield from twice(file.get("id", "") for file in root.iter(f"{_20}file"))
    for file in root.iter(f"{_12}file"):
        yield from twice(unit.get("id", "") for unit in file.iter(f"{_12}trans-unit"))
        if file.get("tool-id") not in {tool.get("tool-id") for tool in file.iter(f"{_12}tool")}:
            yield "the tool of a file is not named in it"


def unit_faults(unit: etree._Element) -> Iterator[str]:
    holders = [child for child in unit if child.tag in {f"{_20}segment", f"{_20}ignorable"}]
    if not any(holder.tag == f"{_20}segment" for holder in holders):
        yield "a unit has no segment"
    yield from twice(data.get("id", "") for data in unit.iter(f"{_20}data"))
    data = {each.get("id") for each in unit.iter(f"{_20}data")}
    own = [holder.get("id", "") for holder in holders]
    in_sources = [each for holder in holders for each in named(holder.find(f"{_20}source"))]
    yield from twice([*filter(None, own), *(each.get("id", "") for each in in_sources)])
    everywhere = Counter([*own, *(each.get("id", "") for holder in holders for side in holder for each in named(side))])
    for holder in holders:
        here = {each.get("id"): each.tag for each in named(holder.find(f"{_20}source"))}
        for each in named(holder.find(f"{_20}target")):
            name = each.get("id", "")
            if everywhere[name] > 1 and (everywhere[name] > 2 or here.get(name) != each.tag):
                yield f"{name} stands for two things"
    for each in unit.iter():
        refs = [each.get(name) for name in ("dataRef", "dataRefStart", "dataRefEnd")]
        if any(ref is not None and ref not in data for ref in refs):
            yield "what a code stands for is not there"
        if each.get("subType") and not each.get("type"):
            yield "a finer type of no type"
    for side in ("source", "target"):
        starts = {each.get("id"): each for one in unit.iter(f"{_20}{side}") for each in one.iter(f"{_20}sc")}
        ends = {each.get("startRef"): each for one in unit.iter(f"{_20}{side}") for each in one.iter(f"{_20}ec")}
        if starts.keys() != ends.keys():
            yield "half a pair"
        for name in starts.keys() & ends.keys():
            may = [[one.get(what) for what in ("canCopy", "canDelete")] for one in (starts[name], ends[name])]
            if may[0] != may[1]:
                yield "two halves that may not do the same"


def named(side: etree._Element | None) -> list[etree._Element]:
    return [] if side is None else [each for each in side.iter() if each is not side and each.get("id")]


def twice(names: "Iterator[str] | list[str]") -> Iterator[str]:
    yield from (f"{name} is there twice" for name, often in Counter(names).items() if often > 1)


@pytest.mark.parametrize("version", ["2.0", "1.2"])
def test_parts_stand_in_order_and_names_stand_for_one_thing(version: str) -> None:
    assert list(faults(made(version))) == []
    assert list(faults(made(version, target=None))) == []


_MARKDOWN = st.text(alphabet='ab. *_`[](){}<>&|#\\1-\n!"~\x07א', max_size=40)


@given(_MARKDOWN, _MARKDOWN)
def test_so_they_do_whatever_the_text(text: str, target: str) -> None:
    for version in ("2.0", "1.2"):
        assert list(faults(made(version, text, target))) == []


def test_the_strict_schema_knows_everything_in_a_file_of_the_older_version() -> None:
    root = made("1.2")
    assert {etree.QName(each).namespace for each in root.iter()} == {_12[1:-1]}
    spaces = {etree.QName(name).namespace for each in root.iter() for name in each.attrib}
    assert spaces <= {None, "http://www.w3.org/XML/1998/namespace"}


@pytest.mark.parametrize("version", ["2.0", "1.2"])
def test_facts_about_a_file_come_back(version: str) -> None:
    (first, _second) = split_xliff(etree.tostring(made(version)))
    assert first.meta == {"article": "KB-1", "source": "3"}


def test_files_sent_before_are_known_by_their_own_attributes() -> None:
    root = etree.fromstring(to_xliff("A b.\n", source_locale="en", target_locale="he", version="1.2"))
    (tool,), (file,) = root.iter(f"{_12}tool"), root.iter(f"{_12}file")
    for name, value in {**json.loads(tool.text or ""), "article": "KB-7"}.items():
        file.set(f"{{urn:kbstudio:xliff:1}}{name}", value)
    tool.text = None
    document = etree.tostring(root)
    assert split_xliff(document)[0].meta == {"article": "KB-7"}
    assert not from_xliff(document, "A b.\n").report


@pytest.mark.parametrize("told", ["", "{", "[1]", '{"article": 7}', "[" * 100_000])
def test_a_tool_that_tells_nothing_costs_no_text(told: str) -> None:
    root = etree.fromstring(to_xliff("A b.\n", source_locale="en", target_locale="he", target="B.\n", version="1.2"))
    (tool,) = root.iter(f"{_12}tool")
    tool.text = told
    assert from_xliff(etree.tostring(root), "A b.\n").text == "B.\n"
