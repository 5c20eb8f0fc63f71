"""A file of XLIFF 2.0."""

from collections.abc import Iterable

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.direction import direction_of
from kbstudio.text.translation.xliff.characters import label, split, writable
from kbstudio.text.translation.xliff.content import SOFT, Code, Content, coded, coded_target, nested
from kbstudio.text.translation.xliff.job import Entry, Job
from kbstudio.text.translation.xliff.names import CORE_20, METADATA, NO_UNIT, SIZES, SPACE, TOOL, TYPES_20
from kbstudio.text.translation.xliff.tree import append


def write_20(job: Job) -> etree._Element:
    """The whole document."""
    spaces = {None: CORE_20, "mda": METADATA, "slr": SIZES}
    root = etree.Element(_core("xliff"), nsmap=spaces)  # pyright: ignore[reportArgumentType] - None names the default
    root.set("version", "2.0")
    root.set("srcLang", job.source_locale)
    root.set("trgLang", job.target_locale)
    root.text = "\n"
    file = _under(root, "file", id="f1", original=writable(job.name) or "article")
    file.set("srcDir", direction_of(job.source_locale))
    file.set("trgDir", direction_of(job.target_locale))
    file.set(SPACE, "preserve")
    file.text = file.tail = "\n"
    if any(entry.limit for entry in job.entries):
        profiles = etree.SubElement(file, f"{{{SIZES}}}profiles", generalProfile="xliff:codepoints")
        profiles.tail = "\n"
    _write_meta(file, job)
    _write_notes(file, job.notes)
    for entry in job.entries:
        _Unit(file, entry).write()
    if not job.entries:
        unit = _under(file, "unit", id=NO_UNIT, translate="no")
        _under(_under(unit, "segment"), "source")
    return root


def _core(name: str) -> str:
    return f"{{{CORE_20}}}{name}"


def _under(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, _core(name), attributes)


def _write_meta(file: etree._Element, job: Job) -> None:
    holder = etree.SubElement(file, f"{{{METADATA}}}metadata")
    group = etree.SubElement(holder, f"{{{METADATA}}}metaGroup", category=TOOL)
    for name, value in job.meta.items():
        etree.SubElement(group, f"{{{METADATA}}}meta", type=name).text = writable(value)
    holder.tail = "\n"


def _write_notes(parent: etree._Element, notes: Iterable[str]) -> None:
    texts = [writable(note) for note in notes if note.strip()]
    if texts:
        holder = _under(parent, "notes")
        for text in texts:
            _under(holder, "note").text = text
        holder.tail = "\n"


class _Unit:
    """A unit being written: its codes are numbered through, and what they stand for is kept beside."""

    def __init__(self, file: etree._Element, entry: Entry) -> None:
        self._entry = entry
        self._data: dict[str, str] = {}
        self._number = 1
        self._element = _under(file, "unit", id=entry.unit.id, type=f"kbs:{entry.unit.kind}")
        self._element.tail = "\n"
        if not entry.is_open:
            self._element.set("translate", "no")
        if entry.limit:
            self._element.set(f"{{{SIZES}}}sizeRestriction", str(entry.limit))
        self._element.set(SPACE, "preserve")

    def write(self) -> None:
        """Notes, what codes stand for, segments and gaps."""
        _write_notes(self._element, self._entry.notes)
        data = _under(self._element, "originalData")
        for number, part in enumerate(self._entry.parts):
            content = coded(part.text, self._number) if part.position is not None else _gap(part.text, self._number)
            self._number += sum(isinstance(code, Code) for code in content)
            holder = _under(self._element, "segment" if part.position is not None else "ignorable")
            if part.id:
                holder.set("id", part.id)
            self._write_content(_under(holder, "source"), content)
            wanted = self._entry.targets.get(part.position) if part.position is not None else None
            if wanted is not None:
                holder.set("state", wanted.state)
                target = coded_target(wanted.text, content, f"t{number + 1}.")
                self._write_content(_under(holder, "target"), target)
            elif part.position is not None:
                holder.set("state", "initial")
        for text, name in self._data.items():
            _add_text(_under(data, "data", id=name), text)
        if not self._data:
            self._element.remove(data)

    def _write_content(self, element: etree._Element, content: Content) -> None:
        whole = nested(content)
        stack = [element]
        for part in content:
            if isinstance(part, str):
                _add_text(stack[-1], part)
            elif part.role == "single":
                self._mark(_under(stack[-1], "ph", id=part.id), part, "")
            elif part.id not in whole:
                self._write_half(stack[-1], part)
            elif part.role == "open":
                pair = _under(stack[-1], "pc", id=part.id)
                self._mark(pair, part, "Start")
                stack.append(pair)
            else:
                self._mark(stack.pop(), part, "End")

    def _write_half(self, parent: etree._Element, code: Code) -> None:
        opens = code.role == "open"
        half = _under(parent, "sc", id=code.id) if opens else _under(parent, "ec", startRef=code.id)
        half.set("canOverlap", "yes")
        self._mark(half, code, "")

    def _mark(self, element: etree._Element, code: Code, side: str) -> None:
        text = code.text or ""
        name = self._data.setdefault(text, f"d{len(self._data) + 1}")
        element.set(f"dataRef{side}", name)
        element.set(f"disp{side}", label(text))
        may = "yes" if code.kind in SOFT else "no"
        element.set("canCopy", may)
        element.set("canDelete", may)
        kind, finer = TYPES_20.get(code.kind, ("other", f"kbs:{code.kind or 'gap'}"))
        element.set("type", kind)
        element.set("subType", finer)


def _gap(text: str, number: int) -> Content:
    """What stands between two segments: space, and one code for all the rest."""
    core = text.strip()
    if not core:
        return (text,)
    at = text.index(core)
    return (text[:at], Code(str(number), "single", core), text[at + len(core) :])


def _add_text(element: etree._Element, text: str) -> None:
    for stretch, is_control in split(text):
        if is_control:
            _under(element, "cp", hex=f"{ord(stretch):04X}")
        else:
            append(element, stretch)
