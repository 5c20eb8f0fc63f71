"""A text made into an XLIFF file for an agency."""

import re
from collections.abc import Collection, Mapping, Sequence

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.alignment import aligned
from kbstudio.text.translation.xliff.content import digest
from kbstudio.text.translation.xliff.job import Entry, Job, Wanted
from kbstudio.text.translation.xliff.languages import normal
from kbstudio.text.translation.xliff.model import State
from kbstudio.text.translation.xliff.names import HASH
from kbstudio.text.translation.xliff.parts import Part, Unit, units_of, with_target
from kbstudio.text.translation.xliff.refusals import XliffError
from kbstudio.text.translation.xliff.writing_12 import write_12
from kbstudio.text.translation.xliff.writing_20 import write_20

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")
_WRITERS = {"2.0": write_20, "1.2": write_12}


def to_xliff(
    source: str,
    *,
    source_locale: str,
    target_locale: str,
    target: str | Mapping[int, str] | None = None,
    pairs: Mapping[int, int] | None = None,
    version: str = "2.0",
    name: str = "",
    notes: str = "",
    block_notes: Mapping[int, str] | None = None,
    limits: Mapping[int, int] | None = None,
    states: Mapping[int, State] | None = None,
    only: Collection[int] | None = None,
    meta: Mapping[str, str] | None = None,
) -> bytes:
    """An XLIFF file, 2.0 or 1.2, of a text and what there is of its translation.

    ``target`` is the translation, or what positions of ``segments(source, source_locale)`` say in it;
    ``pairs`` are positions of the source's blocks with those of the translation, where they are known. ``block_notes``
    and ``limits`` (code points) are by block, ``states`` by position. With ``only`` these positions are to be
    translated: everything else goes along as context. ``meta`` (by names such as ``source-version``) comes back
    from ``from_xliff``. ``XliffError`` for a version or locale there is not.
    """
    if odd := [key for key in meta or {} if not _NAME.match(key)]:
        raise ValueError(f"This is no name for a fact about a file: {odd[0]!r}")
    write = _WRITERS.get(version)
    if write is None:
        raise XliffError("version", found=version)
    units = units_of(source, source_locale)
    locales = _locale(source_locale), _locale(target_locale)
    targets = _targets(source, units, target, (source_locale, target_locale), pairs)
    entries: list[Entry] = []
    for unit in units:
        parts, texts = targets.get(unit.number, (unit.parts, {}))
        wanted = {
            part.position: Wanted(texts[part.position], _state(part, texts[part.position], states or {}))
            for part in parts
            if part.position in texts
        }
        parts = [with_target(part, wanted[part.position].text) if part.position in wanted else part for part in parts]
        is_open = only is None or any(part.position in only for part in unit.segments)
        note = (block_notes or {}).get(unit.block, "")
        entries.append(Entry(unit, parts, wanted, [note] if note else [], (limits or {}).get(unit.block, 0), is_open))
    facts = {**(meta or {}), HASH: digest(source)}
    root = write(Job(*locales, name, (notes,), facts, entries))
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def _locale(tag: str) -> str:
    found = normal(tag)
    if not found:
        raise XliffError("locale", found=tag)
    return found


_Texts = tuple[Sequence[Part], Mapping[int | None, str]]


def _targets(
    source: str,
    units: Sequence[Unit],
    target: str | Mapping[int, str] | None,
    locales: tuple[str, str],
    known: Mapping[int, int] | None,
) -> dict[int, _Texts]:
    """By unit, the parts as they are to be written and what they say in the translation."""
    if target is None:
        return {}
    if not isinstance(target, str):
        return {unit.number: (unit.parts, {**target}) for unit in units}
    found: dict[int, _Texts] = {}
    for number, pairs in aligned(source, locales[0], units, target, locales[1], known).units.items():
        unit = units[number]
        if len(pairs[0].source) == 1:
            found[number] = unit.parts, {each.positions[0]: each.text for each in pairs}
        else:
            whole = Part(unit.segments[0].position, unit.text, f"s0-{digest(unit.text)}")
            found[number] = (whole,), {whole.position: pairs[0].text}
    return found


def _state(part: Part, text: str, states: Mapping[int, State]) -> State:
    """What is said of a segment, or else: what reads as its source is not begun."""
    given = states.get(part.position) if part.position is not None else None
    return given or ("initial" if text == part.text else "translated")
