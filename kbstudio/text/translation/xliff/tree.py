"""Small questions to an XML tree."""

from collections.abc import Iterator

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.names import METADATA, OURS, SIZES

_KNOWN = ("http://www.w3.org/XML/1998/namespace", METADATA, SIZES, OURS)

_PROPOSALS = ("alt-trans", "match")


def name_of(element: etree._Element, namespace: str) -> str:
    """The name of an element of this namespace; "" for any other."""
    if not isinstance(element.tag, str):
        return ""
    name = etree.QName(element)
    return name.localname if name.namespace == namespace else ""


def extensions(root: etree._Element, core: str) -> tuple[str, ...]:
    """The namespaces of other tools in a document, in order."""
    found: dict[str, None] = {}
    for element in root.iter(etree.Element):
        for tag in (element.tag, *element.attrib):
            space = etree.QName(tag).namespace
            if space and space != core and space not in _KNOWN:
                found.setdefault(space)
    return tuple(found)


def strays(root: etree._Element, core: str, *places: str) -> Iterator[etree._Element]:
    """Targets that stand elsewhere than in these places, where they belong; those that other tools propose are none.

    A place is such as ``unit/segment``.
    """
    paths = (".//" + "/".join(f"{{{core}}}{name}" for name in (*place.split("/"), "target")) for place in places)
    known = {target for path in paths for target in root.iterfind(path)}
    for target in root.iter(f"{{{core}}}target"):
        if target not in known and not _is_inside(target, core):
            yield target


def _is_inside(target: etree._Element, core: str) -> bool:
    """Whether it is read with another target, or belongs to a proposal."""
    above = [etree.QName(element) for element in target.iterancestors()]
    return any(name.localname in _PROPOSALS or (name.localname, name.namespace) == ("target", core) for name in above)


def number_of(text: str | None) -> int:
    """A number that is written in an attribute; 0 for anything else."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else 0


def append(element: etree._Element, text: str) -> None:
    """Put text behind everything in an element; counting its children would take longer with each of them."""
    last = next(element.iterchildren(reversed=True), None)
    if last is None:
        element.text = (element.text or "") + text
    else:
        last.tail = (last.tail or "") + text


def is_locked(unit: etree._Element) -> bool:
    """Whether a unit is not to be translated; what holds it may say so for it."""
    element: etree._Element | None = unit
    while element is not None:
        said = element.get("translate")
        if said is not None:
            return said == "no"
        element = element.getparent()
    return False
