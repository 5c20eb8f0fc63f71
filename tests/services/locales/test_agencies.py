"""Texts go to an agency and come back: looked at first, then taken in at once."""

import pytest
from lxml import etree  # pyright: ignore[reportAttributeAccessIssue]

from kbstudio.application import Studio
from kbstudio.domain.alignments import BlockState, Origin
from kbstudio.domain.errors import BadInput
from tests.support.studios import new_article, publish

_BODY = "Return it within **30 days**.\n\n- Ask for the order number\n- Ask for the name\n"


@pytest.fixture
def code(studio: Studio) -> str:
    made = new_article(studio, body=_BODY).article
    publish(studio, made)
    return made


def translated(document: bytes, words: dict[str, str], state: str = "translated") -> bytes:
    """The file as an agency sends it back: these words put in where the source has them, markup and all."""
    root = etree.fromstring(document)
    for segment in root.iter("{*}segment"):
        source = segment.find("{*}source")
        target = segment.find("{*}target")
        if target is None:
            target = etree.SubElement(segment, source.tag.replace("source", "target"))
        copied = etree.fromstring(etree.tostring(source))
        target.text, target[:] = copied.text, list(copied)
        for node in target.iter():
            for old, new in words.items():
                node.text = node.text.replace(old, new) if node.text else node.text
                node.tail = node.tail.replace(old, new) if node.tail else node.tail
        segment.set("state", state)
    return etree.tostring(root)


_WORDS = {
    "Refund window": "חלון החזר",
    "Return it within ": "החזירו תוך ",
    "30 days": "30 יום",
    "Ask for the order number": "בקשו את מספר ההזמנה",
    "Ask for the name": "בקשו את השם",
}


def test_a_language_is_begun_by_an_agency(studio: Studio, code: str) -> None:
    document = studio.agencies.export([code], "he", by="noa")
    back = translated(document, _WORDS)
    dry = studio.agencies.take_in(back, by="noa", dry_run=True)
    assert [(each.part, each.applied, each.problem) for each in dry] == [("title", 1, ""), ("body", 3, "")]
    assert studio.localising.view(code, "he", by="noa").number == 0
    studio.agencies.take_in(back, by="noa", origin="Lingua")
    view = studio.localising.view(code, "he", by="noa")
    assert (view.number, view.title) == (1, "חלון החזר")
    assert view.body == "החזירו תוך **30 יום**.\n\n- בקשו את מספר ההזמנה\n- בקשו את השם\n"
    assert {row.state for row in view.rows} == {BlockState.UNCONFIRMED}
    assert {row.origin for row in view.rows} == {Origin.AGENCY}


@pytest.mark.parametrize("version", ["2.0", "1.2"])
def test_only_what_is_open_goes_out_to_be_translated(studio: Studio, code: str, version: str) -> None:
    studio.agencies.take_in(translated(studio.agencies.export([code], "he", by="noa"), _WORDS, "final"), by="noa")
    assert studio.localising.view(code, "he", by="noa").currency.to_do == 0
    studio.writing.save(code, "en", by="maya", body=_BODY.replace("30", "14"))
    publish(studio, code)
    document = studio.agencies.export([code], "he", by="noa", version=version)
    root = etree.fromstring(document)
    units = [*root.iter("{*}unit"), *root.iter("{*}trans-unit")]
    assert [unit.get("translate") for unit in units].count("no") == len(units) - 1
    assert studio.agencies.export([code], "he", by="noa", whole=True, version=version).count(b'translate="no"') == 0


def test_what_was_changed_here_meanwhile_stays(studio: Studio, code: str) -> None:
    studio.agencies.take_in(translated(studio.agencies.export([code], "he", by="noa"), _WORDS), by="noa")
    out = studio.agencies.export([code], "he", by="noa", whole=True)
    body = studio.localising.view(code, "he", by="noa").body
    studio.writing.save(code, "he", by="noa", body=body.replace("בקשו את השם", "בקשו שם מלא"))
    other = {**_WORDS, "Ask for the name": "שאלו לשמם", "Return it within ": "יש להחזיר תוך "}
    reports = studio.agencies.take_in(translated(out, other), by="noa")
    assert reports[1].kept_here == ("- Ask for the name",)
    view = studio.localising.view(code, "he", by="noa")
    assert "בקשו שם מלא" in view.body
    assert "יש להחזיר תוך" in view.body
    assert studio.remembering.find(code, "he", "- Ask for the name")[0].target.endswith("שאלו לשמם")


def test_a_source_that_moved_on_gives_its_translation_to_the_memory(studio: Studio, code: str) -> None:
    out = studio.agencies.export([code], "he", by="noa")
    studio.writing.save(code, "en", by="maya", body=_BODY.replace("Ask for the name", "Never ask who it is"))
    publish(studio, code)
    reports = studio.agencies.take_in(translated(out, _WORDS), by="noa")
    assert reports[1].remembered == 1
    view = studio.localising.view(code, "he", by="noa")
    assert [row.state for row in view.rows].count(BlockState.NEW) == 1


def test_several_articles_travel_in_one_file(studio: Studio, code: str) -> None:
    other = new_article(studio, title="Refund window", body="Ask for the name\n").article
    publish(studio, other)
    back = translated(studio.agencies.export([code, other], "he", by="noa"), _WORDS)
    assert {each.article for each in studio.agencies.take_in(back, by="noa")} == {code, other}
    assert studio.localising.view(other, "he", by="noa").body == "בקשו את השם\n"


def test_what_cannot_be_read_changes_nothing_and_says_why(studio: Studio, code: str) -> None:
    out = studio.agencies.export([code], "he", by="noa")
    for wrong in (b"", b"<x/>", out[:200], out.replace(b'trgLang="he"', b'trgLang="tlh"')):
        try:
            assert all(each.problem for each in studio.agencies.take_in(wrong, by="noa"))
        except BadInput as error:
            assert str(error)
    assert studio.localising.view(code, "he", by="noa").number == 0
    with pytest.raises(BadInput, match="XLIFF"):
        studio.agencies.export([code], "he", by="noa", version="9")
    with pytest.raises(BadInput):
        studio.agencies.export([], "he", by="noa")


_HEBREW = "החזירו תוך **30 יום**.\n\n* בקשו את מספר\n  ההזמנה\n* בקשו את השם\n"


def test_a_file_that_comes_back_as_it_went_changes_nothing_however_it_is_marked(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he", by="noa", title="חלון", body=_HEBREW)
    studio.writing.save(code, "en", by="maya", body=_BODY.replace("30", "14"))
    publish(studio, code)
    before = studio.localising.view(code, "he", by="noa")
    assert before.rows[1].state is BlockState.STALE
    document = studio.agencies.export([code], "he", by="noa", whole=True)
    for said in (b'state="translated"', b'state="initial"'):
        document = document.replace(said, b'state="final"')
    assert {report.applied for report in studio.agencies.take_in(document, by="noa")} == {0}
    after = studio.localising.view(code, "he", by="noa")
    assert (after.number, after.body, after.rows) == (before.number, before.body, before.rows)


def test_a_block_that_comes_back_in_part_is_not_confirmed_and_replaces_nothing(studio: Studio) -> None:
    code = new_article(studio, body="Return the router. Keep the box.\n").article
    publish(studio, code)
    words = {"Refund window": "חלון", "Return the router.": "החזירו את הנתב.", "Keep the box.": "שמרו את הקופסה."}
    document = translated(studio.agencies.export([code], "he", by="noa"), words, "final")
    root = etree.fromstring(document)
    last = list(root.iter("{*}target"))[-1]
    last.getparent().remove(last)
    studio.agencies.take_in(etree.tostring(root), by="noa")
    view = studio.localising.view(code, "he", by="noa")
    assert view.rows[1].state is BlockState.UNCONFIRMED
    studio.writing.save(code, "he", by="noa", body="הכול אחרת. שמרו הכול.\n")
    (_title, body) = studio.agencies.take_in(etree.tostring(root), by="noa")
    assert (body.applied, len(body.kept_here)) == (0, 1)
    assert studio.localising.view(code, "he", by="noa").body == "הכול אחרת. שמרו הכול.\n"
    assert studio.remembering.find(code, "he", "Return the router.")[0].target == "החזירו את הנתב."


def test_what_other_tools_write_about_a_file_is_told_not_trusted(studio: Studio, code: str) -> None:
    studio.writing.save(code, "he-IL", by="noa", title="חלון", body="החזירו.\n")
    document = translated(studio.agencies.export([code], "he-IL", by="noa", whole=True), _WORDS)
    assert b'<mda:meta type="target">1<' in document
    other = document.replace(b'"target">1<', b'"target">first<').replace(b'trgLang="he-IL"', b'trgLang="iw"')
    assert {(each.locale, each.problem) for each in studio.agencies.take_in(other, by="noa", dry_run=True)} == {
        ("he-IL", "")
    }
    reports = studio.agencies.take_in(document.replace(b">body<", b">cover<"), by="noa", dry_run=True)
    assert "a part of KB-1" in reports[1].problem


def test_a_text_that_is_in_a_file_twice_is_read_once(studio: Studio, code: str) -> None:
    document = translated(studio.agencies.export([code, code], "he", by="noa"), _WORDS)
    reports = studio.agencies.take_in(document, by="noa")
    assert [each.applied for each in reports] == [1, 3, 0, 0]
    assert all("twice" in each.problem for each in reports[2:])


def test_an_article_whose_title_did_not_come_back_takes_that_of_the_source_for_now(studio: Studio, code: str) -> None:
    without = {words: target for words, target in _WORDS.items() if words != "Refund window"}
    root = etree.fromstring(translated(studio.agencies.export([code], "he", by="noa"), without))
    first = next(root.iter("{*}target"))
    first.getparent().remove(first)
    studio.agencies.take_in(etree.tostring(root), by="noa", origin="x" * 300)
    view = studio.localising.view(code, "he", by="noa")
    assert (view.title, view.rows[0].state) == ("Refund window", BlockState.UNCONFIRMED)


@pytest.mark.parametrize("version", ["1.2", "2.0"])
def test_notes_and_open_questions_go_along_with_their_blocks(studio: Studio, code: str, version: str) -> None:
    rows = studio.localising.view(code, "ru", by="noa").rows
    studio.questions.note(code, block=rows[1].source, body="Keep <b> in Latin letters & bold", by="maya")
    asked = studio.questions.ask(code, "he", block="title", body="Which window?", by="noa").id
    studio.questions.answer(asked, body="The one for returns.", by="maya")
    settled = studio.questions.ask(code, "he", block=rows[1].source, body="Long settled", by="noa").id
    studio.questions.settle(settled, by="maya")
    studio.questions.note(code, body="Customers read this.", by="maya")
    file = studio.agencies.export([code], "ru", by="noa", version=version)
    notes = [node.text for node in etree.fromstring(file).iter("{*}note")]
    assert "Maya: Keep <b> in Latin letters & bold" in notes
    assert "Noa: Which window?\nMaya: The one for returns." in notes
    assert any("Customers read this." in (note or "") for note in notes)
    assert not any("Long settled" in (note or "") for note in notes)
    assert not [each for each in studio.agencies.take_in(file, by="noa", dry_run=True) if each.problem or each.findings]
