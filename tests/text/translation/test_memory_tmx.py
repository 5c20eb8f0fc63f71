"""Memories leave and come as TMX; a hostile or damaged file is refused in one sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.translation.memory import Remembered
from kbstudio.text.translation.memory_keys import flat
from kbstudio.text.translation.memory_tmx import TmxRefused, from_tmx, to_tmx

_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40).filter(lambda text: bool(text.strip()))
_MARKED = st.lists(
    st.sampled_from(["a ", "`b`", "**c**", "[d](e)", "\u241b7;", "\\", "\x07", "\ufffe", "&<>", "\r", "{{ x }}"])
).map("".join)


@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.builds(Remembered, _TEXT | _MARKED, _TEXT | _MARKED, _TEXT, _TEXT, st.just("agency"), st.booleans()))
)
def test_what_leaves_comes_back(entries: list[Remembered]) -> None:
    whole = [entry for entry in entries if flat(entry.source) and entry.target.strip()]
    document = to_tmx(whole, source_locale="en-GB", target_locale="he-IL")
    back = from_tmx(document, source_locale="en-GB", target_locale="he-IL")
    assert list(back.entries) == whole
    assert back.skipped == ()


def test_a_translator_sees_placeholders_marked() -> None:
    document = to_tmx([Remembered("Press `Save`.", "Wciśnij `Save`.")], source_locale="en", target_locale="pl")
    assert b'<ph x="1" type="code">`Save`</ph>' in document


def _tmx(body: str, head: str = "") -> bytes:
    return f'<?xml version="1.0"?>{head}<tmx version="1.4"><header/><body>{body}</body></tmx>'.encode()


def _unit(*texts: tuple[str, str]) -> str:
    return "<tu>" + "".join(f'<tuv xml:lang="{lang}"><seg>{text}</seg></tuv>' for lang, text in texts) + "</tu>"


@pytest.mark.parametrize(
    ("source", "target"), [("EN-us", "IW"), ("en", "he-IL"), ("en_GB", "he")], ids=["old code", "market", "language"]
)
def test_a_file_of_another_tool_is_read(source: str, target: str) -> None:
    unit = _unit((source, 'Press <bpt i="1">&lt;b&gt;</bpt>OK<ept i="1">&lt;/b&gt;</ept>'), (target, "לחצו OK"))
    document = _tmx(unit, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
    (entry,) = from_tmx(document, source_locale="en", target_locale="he-IL").entries
    assert (entry.source, entry.target, entry.origin) == ("Press <b>OK</b>", "לחצו OK", "import")


def test_the_closest_market_is_taken() -> None:
    document = _tmx(_unit(("en", "colour"), ("pl-PL", "kolor"), ("pl", "barwa")))
    (entry,) = from_tmx(document, source_locale="en", target_locale="pl").entries
    assert entry.target == "barwa"


def test_a_unit_without_words_is_reported_by_its_line() -> None:
    document = _tmx("\n\n" + _unit(("en", "a"), ("pl", " ")) + _unit(("en", "b"), ("pl", "c")))
    found = from_tmx(document, source_locale="en", target_locale="pl")
    assert (len(found.entries), found.skipped) == (1, (3,))


_BOMB = '<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
_OUTSIDE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
_PARAMETER = '<!DOCTYPE tmx [<!ENTITY % a SYSTEM "http://127.0.0.1:9/x">%a;]>'


@pytest.mark.parametrize(
    ("document", "reason"),
    [
        (b"", "not_xml"),
        (b"PK\x03\x04 no text at all", "not_xml"),
        (_tmx(_unit(("en", "a"), ("pl", "b")))[:-20], "not_xml"),
        (b"<html><body/></html>", "not_tmx"),
        (_tmx(_unit(("en", "&b;"), ("pl", "b")), _BOMB), "entities"),
        (_tmx(_unit(("en", "&a;"), ("pl", "b")), _OUTSIDE), "entities"),
        (_tmx(_unit(("en", "a"), ("pl", "b")), _PARAMETER), "entities"),
        (_tmx(_unit(("en", "a"), ("de", "b"))), "locale"),
        (b"<tmx>" * 5_000, "not_xml"),
    ],
)
def test_a_bad_file_is_refused(document: bytes, reason: str) -> None:
    with pytest.raises(TmxRefused) as refused:
        from_tmx(document, source_locale="en", target_locale="pl")
    assert refused.value.reason == reason
    assert "{" not in str(refused.value)


def test_another_script_of_a_language_is_not_taken() -> None:
    document = _tmx(_unit(("en", "a"), ("zh-Hant", "b")))
    with pytest.raises(TmxRefused):
        from_tmx(document, source_locale="en", target_locale="zh-Hans")
