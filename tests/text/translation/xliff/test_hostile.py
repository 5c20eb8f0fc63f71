"""Whatever happens to a file, reading it ends in a report or a refusal, and what a translator wrote is somewhere."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.markdown.scan import scan
from kbstudio.text.translation import Translation, XliffError, from_xliff, segments, to_xliff
from kbstudio.text.translation.xliff import CODES
from tests.text.markdown.test_scan import MARKDOWN
from tests.text.translation.test_rebuild import WORDS
from tests.text.translation.xliff.agency import SOURCE, TRANSLATED, VERSIONS, Agency

GOOD = {version: Agency(version=version).translate().document for version in ("2.0", "1.2")}
BITS = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        (b"<", b">", b"&", b"&amp;", b"&#0;", b"&#x202e;", b"<!--", b"-->", b"<![CDATA[", b"]]>", b"<?x?>", b'"', b"\0")
    ),
    st.sampled_from((b"<ph id='1'/>", b"<pc id='1'>", b"</pc>", b"<mrk>", b"</mrk>", b"<target/>", b"<source/>")),
)


@VERSIONS
@settings(deadline=None, max_examples=150)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 40), BITS), min_size=1, max_size=4))
def test_bytes_broken_anywhere(version: str, cuts: list[tuple[float, int, bytes]]) -> None:
    document = GOOD[version]
    for place, length, put in cuts:
        at = int(place * len(document))
        document = document[:at] + put + document[at + length :]
    try:
        back = from_xliff(document, SOURCE)
    except XliffError as refused:
        assert str(refused)
    else:
        assert_said_well(back)


@settings(deadline=None, max_examples=60)
@given(st.binary(max_size=200))
def test_rubbish(rubbish: bytes) -> None:
    with pytest.raises(XliffError):
        from_xliff(rubbish, SOURCE)


ATTRIBUTES = ("id", "state", "dataRef", "dataRefStart", "startRef", "translate", "rid", "approved", "hex", "canDelete")
ELEMENTS = (
    "ph",
    "pc",
    "sc",
    "ec",
    "mrk",
    "cp",
    "g",
    "x",
    "bx",
    "ex",
    "bpt",
    "ept",
    "it",
    "sub",
    "sm",
    "segment",
    "unit",
)
STEPS = st.tuples(
    st.sampled_from(("remove", "double", "move", "text", "tail", "attribute", "insert", "rename", "unwrap")),
    st.integers(0, 500),
    st.integers(0, 500),
    st.one_of(WORDS, st.sampled_from(("1", "2", "s1", "u1-b1", "no", "yes", "final", "", "⟦", "10FFFF", "x" * 50))),
)


@VERSIONS
@settings(deadline=None, max_examples=100)
@given(st.lists(STEPS, min_size=1, max_size=5), st.booleans())
def test_a_tree_broken_anywhere_keeps_every_word(version: str, steps: list[Any], with_target: bool) -> None:
    root = etree.fromstring(GOOD[version])
    for step in steps:
        _break(root, *step)
    written = [_words(target) for target in root.iter(f"{{{etree.QName(root).namespace}}}target")]
    try:
        back = from_xliff(etree.tostring(root), SOURCE, target=TRANSLATED if with_target else None)
    except XliffError:
        return
    assert_said_well(back)
    kept = _letters("".join((back.text, *(one.target for one in (*back.segments, *back.set_aside)))))
    for words in written:
        assert all(_letters(word) in kept for word in words), words


@VERSIONS
@settings(deadline=None, max_examples=100)
@given(MARKDOWN, st.lists(WORDS, min_size=1, max_size=4), st.booleans())
def test_any_words_of_a_translator(version: str, text: str, words: list[str], with_target: bool) -> None:
    count = len(segments(text, "en"))
    root = etree.fromstring(to_xliff(text, source_locale="en", target_locale="he-IL", version=version))
    for number, source in enumerate([one for one in root.iter("{*}source") if not one.getparent().tag.endswith("ble")]):
        target = deepcopy(source)
        target.tag = source.tag.replace("}source", "}target")
        target.text = words[number % len(words)].replace("\0", "") + (target.text or "")
        source.addnext(target)
    back = from_xliff(etree.tostring(root), text, target=text if with_target else None)
    assert_said_well(back)
    assert [block.kind for block in scan(back.text)] == [block.kind for block in scan(text)]
    assert len(back.segments) >= count


def assert_said_well(back: Translation) -> None:
    """Every finding is in the table with its values, and what is damaged is set aside."""
    for finding in back.report:
        assert set(finding.values) == set(CODES[finding.code].values), finding
    for aside in back.set_aside:
        assert aside.codes
        assert all(CODES[code].level == "damaged" for code in aside.codes)
    assert sum(one.fate == "set_aside" for one in back.segments) <= len(back.set_aside)
    # Markup that would break a text is never written.
    assert [block.kind for block in scan(back.text)] == [
        block.kind for block in scan(SOURCE)
    ] or SOURCE not in back.text


def _break(root: Any, what: str, number: int, other: int, text: str) -> None:
    elements = [element for element in root.iter(etree.Element) if element is not root]
    if not elements:
        return
    element, second = elements[number % len(elements)], elements[other % len(elements)]
    parent = element.getparent()
    match what:
        case "remove":
            parent.remove(element)
        case "double":
            element.addnext(deepcopy(element))
        case "move" if element not in second.iterancestors() and second is not element:
            second.addnext(element)
        case "text":
            element.text = _xml(text)
        case "tail":
            element.tail = _xml(text)
        case "attribute":
            element.set(ATTRIBUTES[other % len(ATTRIBUTES)], _xml(text))
        case "insert":
            space = etree.QName(root).namespace
            child = etree.Element(f"{{{space}}}{ELEMENTS[other % len(ELEMENTS)]}", id=_xml(text))
            child.text, child.tail, element.text = element.text, _xml(text), None
            element.insert(0, child)
        case "rename":
            element.tag = second.tag
        case "unwrap":
            element.tag = "{urn:other}x"
        case _:
            pass


def _xml(text: str) -> str:
    return text.replace("\0", "")


def _words(target: Any) -> list[str]:
    """The words of a target that stand outside its codes."""
    return [target.text or "", *(child.tail or "" for child in target)]


def _letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalpha())
