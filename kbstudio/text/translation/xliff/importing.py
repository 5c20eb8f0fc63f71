"""An XLIFF file from an agency read for a source: a report first, and nothing lost."""

from collections.abc import Mapping

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.building import built
from kbstudio.text.translation.xliff.checking_languages import checked_languages
from kbstudio.text.translation.xliff.content import digest
from kbstudio.text.translation.xliff.findings import Finding
from kbstudio.text.translation.xliff.incoming import Incoming
from kbstudio.text.translation.xliff.matching import Matching
from kbstudio.text.translation.xliff.model import Translation
from kbstudio.text.translation.xliff.names import CORE_12, CORE_20, HASH
from kbstudio.text.translation.xliff.opening import opened
from kbstudio.text.translation.xliff.parts import units_of
from kbstudio.text.translation.xliff.reading_12 import read_12
from kbstudio.text.translation.xliff.reading_20 import read_20
from kbstudio.text.translation.xliff.refusals import XliffError
from kbstudio.text.translation.xliff.settling import Settling

_READERS = {(CORE_20, "2.0"): read_20, (CORE_20, "2.1"): read_20, (CORE_12, "1.2"): read_12}


def from_xliff(
    document: bytes,
    source: str,
    *,
    source_locale: str = "",
    target_locale: str = "",
    target: str | None = None,
    pairs: Mapping[int, int] | None = None,
) -> Translation:
    """What a file says for ``source`` as it is now; it is a dry run, and applying it is to store ``text``.

    Without ``target`` the text is the source in other words, with those of the source where there are none; with
    ``target``, the translation there is, it is that with what came back put in; ``pairs`` are as in ``to_xliff``.
    Locales are those expected, checked against the file's. ``XliffError`` for a file that cannot be read or is in
    another language.
    """
    incoming = read_xliff(document)
    languages = checked_languages(incoming, source_locale, target_locale)
    units = units_of(source, languages.source)
    report = [*languages.said, *(Finding("", "extension", {"name": name}) for name in incoming.extensions)]
    sent = incoming.meta.get(HASH, "")
    is_newer = bool(sent) and sent != digest(source)
    if is_newer:
        report.append(Finding("", "source_newer"))
    settling = Settling(source, units, languages.source, languages.target, target, pairs)
    claims = Matching(units).claims(incoming.units)
    for claim in claims:
        settling.settle(claim)
    settling.look_at_units(incoming.units, is_newer=is_newer)
    settling.look_at_strays(incoming.strays)
    text = built(settling)
    meta = {name: value for name, value in incoming.meta.items() if name != HASH}
    return Translation(
        text,
        (*report, *settling.report),
        tuple(settling.returned()),
        tuple(settling.set_aside),
        languages.source,
        languages.target,
        meta,
    )


def read_xliff(document: bytes) -> Incoming:
    """A file whatever its version."""
    root = read_root(document)
    return _READERS[etree.QName(root).namespace, root.get("version", "")](root)


def read_root(document: bytes) -> etree._Element:
    """The root of a file of a version that is known."""
    root = opened(document)
    name = etree.QName(root)
    if name.localname != "xliff":
        raise XliffError("not_xliff", found=name.localname[:40])
    version = root.get("version", "")
    if (name.namespace or "", version) not in _READERS:
        raise XliffError("version", found=version[:20] or "?")
    return root
