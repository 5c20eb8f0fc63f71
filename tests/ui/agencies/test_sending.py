"""Articles go out to an agency."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kbstudio.text.translation.xliff import split_xliff
from kbstudio.ui.agencies import files
from tests.support.screens import Screens
from tests.support.studios import new_article, publish
from tests.ui.agencies.agency_desk import Desk


@pytest.fixture
def desk(screens: Screens, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Desk:
    return Desk(screens, monkeypatch, tmp_path)


def test_what_is_to_do_is_written_where_the_person_likes(desk: Desk) -> None:
    dialog = desk.sending()
    assert dialog.list.item(0).text().endswith("4 of 4 to do")
    dialog.notes.setPlainText("Speak to one customer.")
    desk.answer = str(desk.folder / "for the agency")
    desk.press(dialog.save.button)
    path = desk.folder / "for the agency.xlf"
    assert b"Speak to one customer." in path.read_bytes()
    assert [file.meta["part"] for file in split_xliff(path.read_bytes())] == ["title", "body"]
    assert str(path) in dialog.done_note.text()
    assert dialog.done_note.isVisible()
    assert "4 block" in dialog.done_note.text()


def test_the_older_kind_of_file_and_everything(desk: Desk) -> None:
    desk.studio.agencies.take_in(desk.returned(state="final").read_bytes(), by="noa")
    dialog = desk.sending()
    assert not dialog.save.button.isEnabled()
    assert "Nothing is to do in Hebrew" in dialog.save.reason
    dialog.amount.choose("whole")
    dialog.amount.chosen.emit("whole")
    dialog.version.choose("1.2")
    desk.answer = str(desk.folder / "all.xlf")
    desk.press(dialog.save.button)
    assert b'version="1.2"' in (desk.folder / "all.xlf").read_bytes()[:300]
    assert "4 block" in dialog.done_note.text()


def test_an_article_that_is_unticked_stays_at_home(desk: Desk) -> None:
    other = new_article(desk.studio, title="Other", body="One line.\n").article
    publish(desk.studio, other)
    dialog = desk.sending(desk.code, other)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    desk.answer = str(desk.folder / "one.xlf")
    desk.press(dialog.save.button)
    assert {file.meta["article"] for file in split_xliff((desk.folder / "one.xlf").read_bytes())} == {other}
    dialog.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.save.reason == "Choose at least one article."


def test_another_language_is_counted_anew(desk: Desk) -> None:
    desk.studio.agencies.take_in(desk.returned(state="final").read_bytes(), by="noa")
    desk.studio.languages.put_rule("ru", by="karl")
    dialog = desk.sending()
    dialog.language.setCurrentIndex(dialog.language.findData("ru"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    desk.screens.settle()
    assert dialog.list.item(0).text().endswith("4 of 4 to do")
    assert dialog.save.button.isEnabled()


def test_the_language_it_is_written_in_gives_way_to_another(desk: Desk) -> None:
    desk.studio.languages.put_rule("he", by="karl")
    assert desk.sending(locale="en").language.currentData() == "he"


def test_an_article_that_cannot_go_says_why_and_the_rest_goes(desk: Desk) -> None:
    dialog = desk.sending(desk.code, "KB-999")
    assert "There is no KB-999" in dialog.list.item(1).text()
    assert [each.code for each in dialog.chosen] == [desk.code]


def test_a_full_disk_is_told_and_keeps_the_file_that_was_there(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    before = desk.folder / "file.xlf"
    before.write_bytes(b"what was there")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files.os, "fsync", full)
    dialog = desk.sending()
    desk.answer = str(before)
    desk.press(dialog.save.button)
    assert dialog.problem.isVisible()
    assert "No space left on device" in dialog.problem.text()
    assert before.read_bytes() == b"what was there"
    assert [each.name for each in desk.folder.iterdir() if "file" in each.name] == ["file.xlf"]
    assert dialog.save.button.isEnabled()


def test_a_folder_that_is_gone_is_told(desk: Desk) -> None:
    dialog = desk.sending()
    desk.answer = str(desk.folder / "gone" / "file.xlf")
    desk.press(dialog.save.button)
    assert "could not be written" in dialog.problem.text()


def test_no_place_chosen_changes_nothing(desk: Desk) -> None:
    dialog = desk.sending()
    desk.press(dialog.save.button)
    assert not dialog.problem.isVisible()
    assert dialog.save.button.isEnabled()
