"""Several texts in one file, and one file parted into those of its texts."""

from collections.abc import Mapping, Sequence
from copy import copy, deepcopy
from dataclasses import dataclass

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.importing import read_root, read_xliff
from kbstudio.text.translation.xliff.names import HASH
from kbstudio.text.translation.xliff.refusals import XliffError


@dataclass(frozen=True, slots=True)
class XliffFile:
    """One text of a file: its name, what its export was given, its languages as written, and a file of its own."""

    name: str
    meta: Mapping[str, str]
    source_language: str
    target_language: str
    document: bytes


def join_xliff(documents: Sequence[bytes]) -> bytes:
    """One file of several that ``to_xliff`` made; ``XliffError`` where they differ in version or languages."""
    roots = [read_root(document) for document in documents]
    if not roots:
        raise XliffError("empty")
    first = roots[0]
    for root in roots[1:]:
        if _kind(root) != _kind(first):
            raise XliffError("mixed_languages")
        first.extend(list(root))
    for number, file in enumerate(first.iterchildren("{*}file"), 1):
        if first.get("version") != "1.2":
            file.set("id", f"f{number}")
    return _written(first)


def split_xliff(document: bytes) -> list[XliffFile]:
    """The texts of a file, in order; ``XliffError`` as from ``from_xliff``."""
    root = read_root(document)
    found: list[XliffFile] = []
    for file in root.iterchildren("{*}file"):
        alone = copy(root)
        for child in list(alone):
            alone.remove(child)
        alone.append(deepcopy(file))
        written = _written(alone)
        incoming = read_xliff(written)
        meta = {name: value for name, value in incoming.meta.items() if name != HASH}
        languages = incoming.source_language, incoming.target_language
        found.append(XliffFile(file.get("original", ""), meta, *languages, written))
    return found


def _kind(root: etree._Element) -> tuple[str | None, ...]:
    holder = root if root.get("version") != "1.2" else root.find("{*}file")
    names = ("srcLang", "trgLang", "source-language", "target-language")
    return (root.tag, root.get("version"), *(None if holder is None else holder.get(name) for name in names))


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)
