"""A file of XLIFF 1.2, which many tools still ask for."""

import json

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.characters import escaped, label, split, writable
from kbstudio.text.translation.xliff.content import Content, coded, coded_target
from kbstudio.text.translation.xliff.job import Entry, Job, Wanted
from kbstudio.text.translation.xliff.names import CONTROL, CORE_12, SPACE, TOOL, TYPES_12, WRITTEN_12
from kbstudio.text.translation.xliff.parts import Part
from kbstudio.text.translation.xliff.tree import append


def write_12(job: Job) -> etree._Element:
    """The whole document: one trans-unit per segment, those of one paragraph in a group."""
    root = etree.Element(_core("xliff"), nsmap={None: CORE_12})  # pyright: ignore[reportArgumentType] - None names the default
    root.set("version", "1.2")
    root.text = "\n"
    file = _under(root, "file", original=writable(job.name) or "article", datatype="x-markdown")
    file.set("source-language", job.source_locale)
    file.set("target-language", job.target_locale)
    file.set("tool-id", TOOL)
    file.set(SPACE, "preserve")
    file.text = file.tail = "\n"
    header = _under(file, "header")
    header.tail = "\n"
    tool = _under(header, "tool", {"tool-id": TOOL, "tool-name": "KB Studio"})
    # Attributes of our own would be against the strict schema, which some agencies hold files to; this is not.
    tool.text = json.dumps({name: writable(value) for name, value in job.meta.items()}, ensure_ascii=False)
    for note in job.notes:
        if note.strip():
            _under(header, "note").text = writable(note)
    body = _under(file, "body")
    body.text = body.tail = "\n"
    for entry in job.entries:
        _write_entry(body, entry)
    return root


def _core(name: str) -> str:
    return f"{{{CORE_12}}}{name}"


def _under(parent: etree._Element, name: str, given: dict[str, str] | None = None, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _core(name), {**(given or {}), **attributes})


def _write_entry(body: etree._Element, entry: Entry) -> None:
    segments = [part for part in entry.parts if part.position is not None]
    parent = body
    if len(segments) > 1:
        parent = _under(body, "group", id=entry.unit.id, restype=f"x-{entry.unit.kind}")
        parent.tail = "\n"
        _limit(parent, entry.limit)
        for note in entry.notes:
            _under(parent, "note").text = writable(note)
    for part in segments:
        name = f"{entry.unit.id.rpartition('-')[0]}-{part.id}"
        unit = _under(parent, "trans-unit", id=name, restype=f"x-{entry.unit.kind}")
        unit.tail = "\n"
        unit.set(SPACE, "preserve")
        if not entry.is_open:
            unit.set("translate", "no")
        if parent is body:
            _limit(unit, entry.limit)
        _write_segment(unit, part, entry.targets.get(part.position))
        if parent is body:
            for note in entry.notes:
                _under(unit, "note").text = writable(note)


def _limit(element: etree._Element, most: int) -> None:
    if most:
        element.set("maxwidth", str(most))
        element.set("size-unit", "char")


def _write_segment(unit: etree._Element, part: Part, wanted: Wanted | None) -> None:
    content = coded(part.text)
    _write_content(_under(unit, "source"), content)
    if wanted is not None:
        if wanted.state in ("reviewed", "final"):
            unit.set("approved", "yes")
        target = _under(unit, "target", state=WRITTEN_12[wanted.state])
        _write_content(target, coded_target(wanted.text, content, "t"))


def _write_content(element: etree._Element, content: Content) -> None:
    for part in content:
        if isinstance(part, str):
            _add_text(element, part)
            continue
        name = {"single": "ph", "open": "bpt", "close": "ept"}[part.role]
        code = _under(element, name, id=part.id)
        if part.role != "single":
            code.set("rid", part.id)
        if part.role != "close":
            code.set("ctype", TYPES_12.get(part.kind, f"x-{part.kind or 'code'}"))
        if part.role == "single":
            code.set("equiv-text", label(part.text or ""))
        code.text = escaped(part.text or "")


def _add_text(element: etree._Element, text: str) -> None:
    for stretch, is_control in split(text):
        if is_control:
            code = _under(element, "ph", id=f"c{len(element) + 1}", ctype=CONTROL)
            code.text = f"{ord(stretch):04X}"
        else:
            append(element, stretch)
