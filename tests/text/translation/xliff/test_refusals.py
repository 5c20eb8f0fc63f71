"""A file that cannot be read, or is another job's, is refused with a sentence that says what to do."""

import pytest

from kbstudio.text.translation import XliffError, from_xliff, to_xliff
from kbstudio.text.translation.xliff import refusals
from tests.text.translation.xliff.agency import SOURCE, Agency

GOOD = Agency().translate().document
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha">'
    + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(9))
    + b"]>"
)
BODY = GOOD.split(b"?>", 1)[1]


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (GOOD[: len(GOOD) // 2], "cut_off"),
        (GOOD[:-4], "cut_off"),
        (b"PK\x03\x04rubbish", "not_xml"),
        (b"{}", "not_xml"),
        (GOOD.replace(b"</notes>", b"").replace(b"<source>", b"<sauce>", 1), "not_xml"),
        (GOOD.replace("נתב".encode(), b"\xff\xfe"), "not_xml"),
        (GOOD.replace(b"</target>", b"&undefined;</target>", 1), "not_xml"),
        (b"<html><body/></html>", "not_xliff"),
        (b"<tmx version='1.4'/>", "not_xliff"),
        (b"<xliff version='2.0'/>", "version"),
        (GOOD.replace(b'version="2.0"', b'version="3.0"'), "version"),
        (GOOD.replace(b'version="2.0"', b'version="1.2"'), "version"),
        (GOOD.replace(b"document:2.0", b"document:2.2"), "version"),
        (b"<!DOCTYPE xliff>" + BODY, "entities"),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + BODY.replace(b"<source>", b"<source>&a;"),
         "entities"),
        (b'<!DOCTYPE x SYSTEM "http://localhost:1/x.dtd">' + BODY, "entities"),
        (LAUGHS + BODY.replace(b"<source>", b"<source>&j;"), "entities"),
        ((LAUGHS.decode() + BODY.decode()).replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16"), "entities"),
        (GOOD.replace(b"<target>", b"<target>" + b"<mrk>" * 400).replace(b"</target>", b"</mrk>" * 400 + b"</target>"),
         "too_deep"),
    ],
)  # fmt: skip
def test_what_cannot_be_read(document: bytes, reason: str) -> None:
    with pytest.raises(XliffError) as refused:
        from_xliff(document, SOURCE)
    assert refused.value.reason == reason
    assert "{" not in str(refused.value)


def test_what_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kbstudio.text.translation.xliff.opening.LARGEST", 100)
    with pytest.raises(XliffError, match="in parts"):
        from_xliff(GOOD, SOURCE)
    assert refusals.LARGEST == 50_000_000


@pytest.mark.parametrize("version", ["2.0", "1.2"])
@pytest.mark.parametrize(
    ("given", "reason"),
    [
        ({"target_locale": "ru-RU"}, "target_language"),
        ({"source_locale": "de"}, "source_language"),
        ({"target_locale": "he-Latn"}, "target_language"),
    ],
)
def test_another_language_than_was_asked_for(version: str, given: dict[str, str], reason: str) -> None:
    with pytest.raises(XliffError) as refused:
        Agency(version=version).translate().back(**given)
    assert refused.value.reason == reason


@pytest.mark.parametrize("version", ["2.0", "1.2"])
@pytest.mark.parametrize(
    ("found", "expected", "codes"),
    [
        ("he-IL", "he-IL", []),
        ("iw", "he-IL", ["language_alias", "language_differs"]),
        ("iw_IL", "he-IL", ["language_alias"]),
        ("he", "he-IL", ["language_differs"]),
        ("HE-il", "he-IL", []),
        ("", "he-IL", ["language_missing"]),
        ("אבג", "he-IL", ["language_missing"]),
        ("iw", "", ["language_alias"]),
    ],
)
def test_a_language_said_in_other_words(version: str, found: str, expected: str, codes: list[str]) -> None:
    agency = Agency(version=version).translate()
    holder, name = (agency.root, "trgLang") if version == "2.0" else (agency.root[0], "target-language")
    holder.set(name, found)
    back = agency.back(target_locale=expected)
    assert [finding.code for finding in back.report] == codes
    assert back.text != SOURCE
    assert back.target_locale == (expected or "he")


def test_languages_that_mean_the_same() -> None:
    back = Agency().translate().back(source_locale="en-US", target_locale="he-IL")
    assert [(one.code, one.values) for one in back.report] == [
        ("language_differs", {"found": "en-GB", "expected": "en-US"})
    ]


def test_what_cannot_be_made() -> None:
    with pytest.raises(XliffError, match=r"XLIFF 1\.1"):
        to_xliff(SOURCE, source_locale="en", target_locale="he", version="1.1")
    with pytest.raises(XliffError, match="no language code"):
        to_xliff(SOURCE, source_locale="en", target_locale="", version="2.0")
    with pytest.raises(ValueError, match="no name"):
        to_xliff(SOURCE, source_locale="en", target_locale="he", meta={"a b": "c"})


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32", "utf-8-sig", "windows-1255", "iso-8859-8"])
def test_other_encodings_are_read_and_as_safe(encoding: str) -> None:
    said = encoding.removesuffix("-sig")
    document = GOOD.decode().replace("UTF-8", said, 1)
    assert from_xliff(document.encode(encoding), SOURCE).text != SOURCE
    hostile = document.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>', 1)
    with pytest.raises(XliffError, match="entities"):
        from_xliff(hostile.encode(encoding), SOURCE)
