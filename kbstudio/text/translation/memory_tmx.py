"""Translation memories as TMX 1.4b, the form in which every tool hands them over."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any, Literal

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.checks.numerals import known_locale
from kbstudio.text.translation.masking import pieces
from kbstudio.text.translation.memory import Remembered
from kbstudio.text.translation.memory_keys import flat

LARGEST = 200_000_000
"""Bytes of the largest memory that is read."""

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_TOOL = "KB Studio"
_PREVIOUS, _FOLLOWING, _UNCONFIRMED = "x-previous", "x-following", "x-unconfirmed"
# Signs that XML cannot hold, and the carriage return that a reader of XML may change, follow this one by number.
_ESCAPE = "\u241b"
_ESCAPED = re.compile(rf"[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|{_ESCAPE}")
_WRITTEN = re.compile(rf"{_ESCAPE}([0-9a-f]{{1,4}});")

Refusal = Literal["not_xml", "not_tmx", "entities", "too_large", "locale"]
_SENTENCES: dict[Refusal, str] = {
    "not_xml": "This file is damaged or no TMX file: line {line} cannot be read. Ask for it to be sent again.",
    "not_tmx": "This is no TMX file. Choose a file that a translation tool exported as TMX.",
    "entities": "This TMX file declares entities, which a memory never needs, so it was not read. "
    "Export it again from another tool.",
    "too_large": "This TMX file is larger than {most} MB. Export it in parts.",
    "locale": "This TMX file has no sentences in both {source} and {target}. It has: {found}.",
}


class TmxRefused(ValueError):
    """A file that was not read; ``sentence`` with ``values`` says what to do, ``reason`` is for programs."""

    def __init__(self, reason: Refusal, **values: str | int) -> None:
        self.reason: Refusal = reason
        self.sentence = _SENTENCES[reason]
        self.values = values
        super().__init__(self.sentence.format(**values))


@dataclass(frozen=True, slots=True)
class TmxMemory:
    """What a TMX file holds for one direction; ``skipped`` are the lines of units that could not be used."""

    entries: tuple[Remembered, ...]
    skipped: tuple[int, ...] = ()


def to_tmx(entries: Iterable[Remembered], *, source_locale: str, target_locale: str, version: str = "") -> bytes:
    """A memory as TMX 1.4; what a translator must not break is marked as placeholders."""
    root = etree.Element("tmx", version="1.4")
    etree.SubElement(
        root,
        "header",
        {
            "creationtool": _TOOL,
            "creationtoolversion": version or "1",
            "segtype": "sentence",
            "o-tmf": _TOOL,
            "adminlang": "en",
            "srclang": source_locale,
            "datatype": "plaintext",
        },
    )
    body = etree.SubElement(root, "body")
    for entry in entries:
        unit = etree.SubElement(body, "tu")
        if entry.origin:
            etree.SubElement(unit, "prop", type="x-origin").text = _writable(entry.origin)
        for name, value in ((_PREVIOUS, entry.previous), (_FOLLOWING, entry.following)):
            if value:
                etree.SubElement(unit, "prop", type=name).text = _writable(value)
        if not entry.confirmed:
            etree.SubElement(unit, "prop", type=_UNCONFIRMED).text = "yes"
        for locale, text in ((source_locale, entry.source), (target_locale, entry.target)):
            variant = etree.SubElement(unit, "tuv", {_LANG: locale})
            _write(etree.SubElement(variant, "seg"), text)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True, pretty_print=False)


def from_tmx(document: bytes, *, source_locale: str, target_locale: str, origin: str = "import") -> TmxMemory:
    """The pairs of two locales in a TMX file; ``TmxRefused`` where it is hostile, damaged or has none.

    A unit's own origin is kept where this program wrote it. ``en`` stands for ``en-GB`` and the other way round where
    a unit has no closer one.
    """
    if len(document) > LARGEST:
        raise TmxRefused("too_large", most=LARGEST // 1_000_000)
    root = _parsed(document)
    header = root.find("{*}header")
    read = _readable if header is not None and header.get("creationtool") == _TOOL else str
    if etree.QName(root).localname != "tmx":
        raise TmxRefused("not_tmx")
    entries: list[Remembered] = []
    skipped: list[int] = []
    locales: set[str] = set()
    matched = False
    for unit in root.iter("{*}tu"):
        texts = {locale: text for locale, text in _variants(unit, read) if locale}
        locales |= set(texts)
        source, target = _closest(source_locale, texts), _closest(target_locale, texts)
        if source is None or target is None or source == target:
            continue
        matched = True
        if flat(texts[source]) and texts[target].strip():
            entries.append(_entry(unit, texts[source], texts[target], origin, read))
        else:
            skipped.append(unit.sourceline or 0)
    if locales and not matched:
        raise TmxRefused("locale", source=source_locale, target=target_locale, found=", ".join(sorted(locales)[:9]))
    return TmxMemory(tuple(entries), tuple(skipped))


def _parsed(document: bytes) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(document, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if b"<!ENTITY" in document[:100_000]:
            raise TmxRefused("entities") from error
        line = getattr(error, "lineno", 1) or 1
        raise TmxRefused("not_xml", line=line) from error
    declared = root.getroottree().docinfo.internalDTD
    # The bare name of the TMX definition is in most files, and nothing is fetched for it; anything declared is not.
    if declared is not None and (any(declared.iterentities()) or any(declared.iterelements())):
        raise TmxRefused("entities")
    if next(root.iter(etree.Entity), None) is not None:
        raise TmxRefused("entities")
    return root


def _variants(unit: etree._Element, read: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    for variant in unit.iterchildren("{*}tuv"):
        segment = variant.find("{*}seg")
        locale = variant.get(_LANG) or variant.get("lang") or ""
        if segment is not None:
            yield locale, read("".join(str(part) for part in segment.itertext()))


def _entry(unit: etree._Element, source: str, target: str, origin: str, read: Callable[[str], str]) -> Remembered:
    notes = {prop.get("type"): read(prop.text or "") for prop in unit.iterchildren("{*}prop")}
    return Remembered(
        source,
        target,
        notes.get(_PREVIOUS, ""),
        notes.get(_FOLLOWING, ""),
        notes.get("x-origin", origin),
        notes.get(_UNCONFIRMED) != "yes",
    )


def _closest(wanted: str, texts: Iterable[str]) -> str | None:
    """The locale of a unit that is ``wanted``, or else one of the same language and script."""
    locales = list(texts)
    for locale in locales:
        if locale.lower().replace("_", "-") == wanted.lower().replace("_", "-"):
            return locale
    mine = known_locale(wanted)
    for locale in locales:
        other = known_locale(locale)
        is_known = other.language == locale.lower().replace("_", "-").split("-")[0] or locale.lower().startswith("iw")
        if is_known and (other.language, other.script) == (mine.language, mine.script):
            return locale
    return None


def _write(segment: etree._Element, text: str) -> None:
    last: Any = None
    numbers = count(1)
    for piece in pieces(text):
        written = _writable(piece.text)
        if piece.kind == "text":
            if last is None:
                segment.text = (segment.text or "") + written
            else:
                last.tail = (last.tail or "") + written
        else:
            last = etree.SubElement(segment, "ph", {"x": str(next(numbers)), "type": piece.kind})
            last.text = written


def _writable(text: str) -> str:
    return _ESCAPED.sub(lambda found: f"{_ESCAPE}{ord(found.group()):x};", text)


def _readable(text: str) -> str:
    return _WRITTEN.sub(lambda found: chr(int(found.group(1), 16)), text)
