"""A file of XLIFF 2.x as it came in."""

from collections.abc import Iterator

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.characters import character
from kbstudio.text.translation.xliff.content import Code, Content, joined
from kbstudio.text.translation.xliff.incoming import Incoming, IncomingSegment, IncomingUnit
from kbstudio.text.translation.xliff.model import State
from kbstudio.text.translation.xliff.names import CORE_20, METADATA, NO_UNIT, SIZES
from kbstudio.text.translation.xliff.tree import extensions, is_locked, name_of, number_of, strays

_STATES: dict[str, State] = {
    "initial": "initial",
    "translated": "translated",
    "reviewed": "reviewed",
    "final": "final",
}


def read_20(root: etree._Element) -> Incoming:
    """Everything in it that is text."""
    units = tuple(_unit(unit) for unit in root.iter(f"{{{CORE_20}}}unit") if not _is_filler(unit))
    meta = {each.get("type", ""): each.text or "" for each in root.iter(f"{{{METADATA}}}meta")}
    return Incoming(
        root.get("version", ""),
        root.get("srcLang", ""),
        root.get("trgLang", ""),
        units,
        tuple(_content(target, {}) for target in strays(root, CORE_20, "unit/segment", "unit/ignorable")),
        meta,
        extensions(root, CORE_20),
    )


def _is_filler(unit: etree._Element) -> bool:
    """Whether it is the unit of a text that has nothing to translate."""
    return unit.get("id") == NO_UNIT and not "".join(str(part) for part in unit.itertext()).strip()


def _unit(unit: etree._Element) -> IncomingUnit:
    data = {
        each.get("id", ""): "".join(_data_text(each))
        for holder in unit.iterchildren(f"{{{CORE_20}}}originalData")
        for each in holder.iterchildren(f"{{{CORE_20}}}data")
    }
    locked = is_locked(unit)
    segments = tuple(
        _segment(child, data, locked=locked) for child in unit if name_of(child, CORE_20) in ("segment", "ignorable")
    )
    return IncomingUnit(unit.get("id", ""), segments, number_of(unit.get(f"{{{SIZES}}}sizeRestriction")))


def _segment(segment: etree._Element, data: dict[str, str], *, locked: bool) -> IncomingSegment:
    source = segment.find(f"{{{CORE_20}}}source")
    targets = [_content(target, data) for target in segment.iterchildren(f"{{{CORE_20}}}target")]
    state = segment.get("state", "" if targets else "initial")
    return IncomingSegment(
        segment.get("id", ""),
        None if source is None else _content(source, data),
        targets[0] if targets else None,
        _STATES.get(state, "translated"),
        "" if state in _STATES or not state else state,
        is_gap=name_of(segment, CORE_20) == "ignorable",
        locked=locked,
        others=tuple(targets[1:]),
    )


def _content(element: etree._Element, data: dict[str, str]) -> Content:
    starts = {each.get("id", ""): each for each in element.iter(f"{{{CORE_20}}}sc")}
    return joined(_inner(element, data, starts))


def _inner(element: etree._Element, data: dict[str, str], starts: dict[str, etree._Element]) -> Iterator[str | Code]:
    yield element.text or ""
    for child in element:
        match name_of(child, CORE_20):
            case "ph":
                yield _code(child, "single", data.get(child.get("dataRef", "")))
            case "pc":
                yield _code(child, "open", data.get(child.get("dataRefStart", "")))
                yield from _inner(child, data, starts)
                yield _code(child, "close", data.get(child.get("dataRefEnd", "")))
            case "sc":
                yield _code(child, "open", data.get(child.get("dataRef", "")))
            case "ec":
                start = starts.get(child.get("startRef", ""))
                copied = start.get("copyOf", "") if start is not None else child.get("copyOf", "")
                name = child.get("startRef") or child.get("id") or ""
                yield Code(name, "close", data.get(child.get("dataRef", "")), copy_of=copied)
            case "cp":
                yield character(child.get("hex", ""))
            case "sm" | "em":
                pass
            case _:
                # Marks of a reviewer, and what another tool put around words: the words count.
                yield from _inner(child, data, starts)
        yield child.tail or ""


def _code(element: etree._Element, role: str, text: str | None) -> Code:
    return Code(element.get("id", ""), role, text, copy_of=element.get("copyOf", ""))  # pyright: ignore[reportArgumentType]


def _data_text(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if name_of(child, CORE_20) == "cp":
            yield character(child.get("hex", ""))
        yield child.tail or ""
