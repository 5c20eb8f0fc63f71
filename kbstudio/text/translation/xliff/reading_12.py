"""A file of XLIFF 1.2 as it came in."""

import json
import re
from collections.abc import Iterator

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.characters import character, unescaped
from kbstudio.text.translation.xliff.content import Code, Content, joined
from kbstudio.text.translation.xliff.incoming import Incoming, IncomingSegment, IncomingUnit
from kbstudio.text.translation.xliff.model import State
from kbstudio.text.translation.xliff.names import CONTROL, CORE_12, OURS, STATES_12, TOOL
from kbstudio.text.translation.xliff.tree import extensions, is_locked, name_of, number_of, strays

_NAME = re.compile(r"(u\d+-b\d+)-(s\d+(?:t[0-9a-f]{12})?-[0-9a-f]{12})\Z")


def read_12(root: etree._Element) -> Incoming:
    """Everything in it that is text; trans-units that were one paragraph are one unit again."""
    groups: list[tuple[str, list[IncomingSegment], int]] = []
    before = ""
    for element in root.iter(f"{{{CORE_12}}}trans-unit"):
        name = element.get("id", "")
        known = _NAME.match(name)
        unit, segment = (known[1], known[2]) if known else (name, name)
        found = _segment(element, segment)
        if known and unit == before:
            groups[-1][1].append(found)
        else:
            groups.append((unit, [found], _limit(element)))
        before = unit if known else ""
    files = list(root.iter(f"{{{CORE_12}}}file"))
    first = files[0].attrib if files else {}
    return Incoming(
        root.get("version", ""),
        first.get("source-language", ""),
        first.get("target-language", ""),
        tuple(IncomingUnit(name, tuple(segments), limit) for name, segments, limit in groups),
        tuple(_content(target) for target in strays(root, CORE_12, "trans-unit")),
        _meta(files[0]) if files else {},
        extensions(root, CORE_12),
    )


def _meta(file: etree._Element) -> dict[str, str]:
    """What a file was given when it was made: in the words of our tool, once in attributes of our own."""
    tool = next((tool for tool in file.iter(f"{{{CORE_12}}}tool") if tool.get("tool-id") == TOOL), None)
    try:
        told: object = json.loads(_text(tool)) if tool is not None else {}
    except (ValueError, RecursionError):
        told = {}
    said = told if isinstance(told, dict) else {}
    older = {
        etree.QName(key).localname: value for key, value in file.attrib.items() if etree.QName(key).namespace == OURS
    }
    return older | {name: value for name, value in said.items() if isinstance(value, str)}


def _limit(element: etree._Element) -> int:
    for holder in (element, element.getparent()):
        if holder is not None and holder.get("size-unit") == "char" and (most := number_of(holder.get("maxwidth"))):
            return most
    return 0


def _segment(unit: etree._Element, name: str) -> IncomingSegment:
    source = unit.find(f"{{{CORE_12}}}source")
    elements = list(unit.iterchildren(f"{{{CORE_12}}}target"))
    targets = [_content(target) for target in elements]
    state = elements[0].get("state", "") if elements else "new"
    return IncomingSegment(
        name,
        None if source is None else _content(source),
        targets[0] if targets else None,
        _state(state, approved=unit.get("approved") == "yes"),
        "" if not state or state in STATES_12 else state,
        locked=is_locked(unit),
        others=tuple(targets[1:]),
    )


def _state(written: str, *, approved: bool) -> State:
    state = STATES_12.get(written, "translated")
    return "reviewed" if approved and state in ("initial", "translated") else state


def _content(element: etree._Element) -> Content:
    return joined(_inner(element))


def _inner(element: etree._Element) -> Iterator[str | Code]:
    yield element.text or ""
    for child in element:
        match name_of(child, CORE_12):
            case "ph" if child.get("ctype") == CONTROL:
                yield character(_text(child))
            case "ph" | "it":
                yield Code(child.get("id", ""), "single", unescaped(_text(child)))
            case "bpt":
                yield Code(_pair(child), "open", unescaped(_text(child)))
            case "ept":
                yield Code(_pair(child), "close", unescaped(_text(child)))
            case "x":
                yield Code(child.get("id", ""), "single", None)
            case "bx":
                yield Code(_pair(child), "open", None)
            case "ex":
                yield Code(_pair(child), "close", None)
            case "g":
                yield Code(child.get("id", ""), "open", None)
                yield from _inner(child)
                yield Code(child.get("id", ""), "close", None)
            case _:
                # Marks of segments and reviewers, and what another tool put around words: the words count.
                yield from _inner(child)
        yield child.tail or ""


def _pair(element: etree._Element) -> str:
    return element.get("rid") or element.get("id") or ""


def _text(element: etree._Element) -> str:
    return "".join(str(part) for part in element.itertext())
