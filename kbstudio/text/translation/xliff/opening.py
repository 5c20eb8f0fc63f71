"""An XML document from a stranger, read without trusting it."""

from xml.parsers import expat

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.text.translation.xliff.refusals import LARGEST, XliffError

_CHUNK = 65_536


def opened(document: bytes) -> etree._Element:
    """The root element; ``XliffError`` for what is damaged, too large, or declares anything."""
    if len(document) > LARGEST:
        raise XliffError("too_large", most=LARGEST // 1_000_000)
    if not document.strip(b"\xef\xbb\xbf \t\r\n"):
        raise XliffError("empty")
    _look_for_declarations(document)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(document, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(error, document) from error
    except (ValueError, AssertionError) as error:
        raise XliffError("not_xml", line=1) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise XliffError("entities")
    return root


class _Seen(Exception):
    """The first element was reached."""


def _look_for_declarations(document: bytes) -> None:
    """Refuse a document type before anything is made of it: nothing stands there that would be expanded."""
    parser = expat.ParserCreate()

    def declared(*_: object) -> None:
        raise XliffError("entities")

    def started(*_: object) -> None:
        raise _Seen

    parser.StartDoctypeDeclHandler = declared
    parser.EntityDeclHandler = declared
    parser.StartElementHandler = started
    try:
        for at in range(0, len(document), _CHUNK):
            parser.Parse(document[at : at + _CHUNK], False)
    except (_Seen, expat.ExpatError, LookupError, ValueError) as error:
        if isinstance(error, XliffError):
            raise
        # What cannot be read so far is told by the reader itself.


def _refusal(error: etree.XMLSyntaxError, document: bytes) -> XliffError:
    line = error.lineno or 1
    message = str(error.msg or "")
    if "depth" in message.lower():
        return XliffError("too_deep")
    if document.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] != b"<":
        return XliffError("not_xml", line=1)
    at_end = line >= document.count(b"\n")
    if "Premature end" in message or (at_end and not document.rstrip().endswith(b">")):
        return XliffError("cut_off", line=line)
    return XliffError("not_xml", line=line)
