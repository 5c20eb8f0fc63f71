"""A file comes back from an agency: it is looked at, then taken in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication

from tests.support.screens import Screens
from tests.support.studios import publish
from tests.ui.agencies.agency_desk import BODY, WORDS, Desk

_FOREIGN = (
    b'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">'
    b'<file id="f1" original="site.docx"><unit id="u1"><segment><source>Hi</source><target>Salut</target></segment>'
    b"</unit></file></xliff>"
)


@pytest.fixture
def desk(screens: Screens, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    return Desk(screens, monkeypatch, tmp_path)


def number(desk: Desk) -> int:
    """The newest Hebrew version; 0 where there is none."""
    return desk.studio.localising.view(desk.code, "he", by="noa").number


def test_it_is_looked_at_first_then_taken_in_and_opened(desk: Desk) -> None:
    dialog = desk.taking_in(desk.returned())
    assert dialog.told.text().startswith("4 block")
    assert number(desk) == 0
    desk.press(dialog.take_in.button)
    assert number(desk) == 1
    assert desk.said[0].startswith("4 block")
    assert desk.opened == [(desk.code, "he")]
    assert desk.screens.qtbot.waitUntil(lambda: not desk.window.findChildren(type(dialog))) is None


def test_a_file_can_be_dropped_and_need_not_be_opened_afterwards(desk: Desk) -> None:
    path = desk.returned()
    dialog = desk.taking_in()
    assert dialog.take_in.reason == "Choose a file first."
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, no_keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(9, 9), copy, data, Qt.MouseButton.LeftButton, no_keys))
    desk.screens.settle()
    # Read already: it may go.
    path.unlink()
    dialog.opens.setChecked(False)
    desk.press(dialog.take_in.button)
    assert number(desk) == 1
    assert desk.opened == []


def test_what_was_changed_here_meanwhile_stands_beside_the_agencys_words(desk: Desk) -> None:
    desk.studio.agencies.take_in(desk.returned().read_bytes(), by="noa")
    out = desk.studio.agencies.export([desk.code], "he", by="noa", whole=True)
    body = desk.studio.localising.view(desk.code, "he", by="noa").body
    desk.studio.writing.save(desk.code, "he", by="noa", body=body.replace("בקשו את השם", "בקשו שם מלא"))
    words = {**WORDS, "Ask for the name": "שאלו לשמם", "Return it within ": "יש להחזיר תוך "}
    dialog = desk.taking_in(desk.returned(words, out=out))
    page = dialog.report.toPlainText()
    assert "Changed here meanwhile" in page
    assert page.index("Ask for the name") < page.index("בקשו שם מלא") < page.index("שאלו לשמם")
    desk.press(dialog.take_in.button)
    here = desk.studio.localising.view(desk.code, "he", by="noa").body
    assert "בקשו שם מלא" in here
    assert "יש להחזיר תוך" in here


def test_what_the_source_no_longer_says_is_shown_on_its_way_to_the_memory(desk: Desk) -> None:
    path = desk.returned()
    desk.studio.writing.save(desk.code, "en", by="maya", body=BODY.replace("Ask for the name", "Never ask who it is"))
    publish(desk.studio, desk.code)
    dialog = desk.taking_in(path)
    assert "1 for the memory" in dialog.told.text()
    assert "The source has moved on" in dialog.report.toPlainText()
    assert "בקשו את השם" in dialog.report.toPlainText()


def test_what_is_set_aside_is_whole_says_why_and_can_be_copied(desk: Desk) -> None:
    dialog = desk.taking_in(desk.returned({**WORDS, "Ask for the name": "Спросите имя клиента"}))
    assert "1 set aside" in dialog.told.text()
    page = dialog.report.toPlainText()
    assert "Спросите имя клиента" in page
    assert "It is written in Cyrillic letters instead of Hebrew ones." in page
    desk.press(dialog.take_in.button)
    assert dialog.isVisible()
    assert not dialog.take_in.isVisible()
    desk.press(dialog.copy)
    assert "Спросите имя клиента" in QGuiApplication.clipboard().text()
    desk.press(dialog.leave)
    assert not dialog.isVisible()


def test_the_same_file_a_second_time_has_nothing_to_give(desk: Desk) -> None:
    path = desk.returned()
    desk.studio.agencies.take_in(path.read_bytes(), by="noa")
    dialog = desk.taking_in(path)
    assert dialog.told.text() == "All of it is here already."
    assert not dialog.take_in.button.isEnabled()
    assert dialog.take_in.reason == "There is nothing in it to take in."


def test_whoever_may_not_write_sees_it_and_cannot_take_it_in(desk: Desk) -> None:
    desk.agency.act_as("rita")
    dialog = desk.taking_in(desk.returned())
    assert dialog.told.text().startswith("4 block")
    assert not dialog.take_in.button.isEnabled()
    assert "Rita" in dialog.take_in.reason


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This file is empty"),
        (b"PK\x03\x04 no file for translators", "no XLIFF file"),
        (b"<html/>", "This is no XLIFF file"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><xliff/>', "document type"),
    ],
)
def test_a_file_that_cannot_be_read_says_so_and_another_can_be_chosen(desk: Desk, content: bytes, said: str) -> None:
    path = desk.folder / "odd.xlf"
    path.write_bytes(content)
    dialog = desk.taking_in(path)
    assert dialog.problem.isVisible()
    assert said in dialog.problem.text()
    assert not dialog.take_in.button.isEnabled()
    desk.answer = str(desk.returned())
    dialog.choose()
    desk.screens.settle()
    assert not dialog.problem.isVisible()
    assert dialog.take_in.button.isEnabled()


def test_a_file_that_is_gone_and_a_folder_say_so(desk: Desk) -> None:
    dialog = desk.taking_in(desk.folder / "gone.xlf")
    assert "is not there any more" in dialog.problem.text()
    dialog.look_into(desk.folder)
    desk.screens.settle()
    assert "is a folder" in dialog.problem.text()


def test_a_file_of_another_program_is_no_article_of_this_library(desk: Desk) -> None:
    path = desk.folder / "foreign.xlf"
    path.write_bytes(_FOREIGN)
    dialog = desk.taking_in(path)
    assert dialog.told.text() == "Nothing of it can be taken in."
    assert "was not sent out from this library" in dialog.report.toPlainText()
    assert not dialog.take_in.button.isEnabled()


def test_a_file_for_a_language_nobody_writes_says_so(desk: Desk) -> None:
    content = desk.returned().read_bytes().replace(b'trgLang="he"', b'trgLang="en"')
    path = desk.folder / "english.xlf"
    path.write_bytes(content)
    dialog = desk.taking_in(path)
    assert "en is the language KB-1 is written in" in dialog.report.toPlainText()
    assert not dialog.take_in.button.isEnabled()


def test_what_goes_wrong_while_it_is_taken_in_is_told_and_can_be_tried_again(desk: Desk) -> None:
    dialog = desk.taking_in(desk.returned())
    desk.agency.act_as("rita")
    desk.press(dialog.take_in.button)
    assert dialog.problem.isVisible()
    assert "Rita" in dialog.problem.text()
    assert number(desk) == 0
    assert dialog.take_in.button.isEnabled()


def test_a_text_the_file_has_twice_says_so(desk: Desk) -> None:
    path = desk.returned()
    content = path.read_bytes()
    at = content.index(b"<file ")
    path.write_bytes(content[:at] + content[at : content.index(b"</file>") + 7] + content[at:])
    dialog = desk.taking_in(path)
    assert "The file has this text twice" in dialog.report.toPlainText()
    assert dialog.take_in.button.isEnabled()
