"""Texts left behind are counted, listed, and go where the person wants them; none goes without a way back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from kbstudio.desktop import kept
from kbstudio.desktop.held import Hold
from kbstudio.desktop.kept import KeptKey, KeptText
from kbstudio.domain.errors import Unavailable
from kbstudio.ui.recovery.controller import RecoveredTexts
from kbstudio.ui.recovery.view import RecoveredDialog
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article

TYPED = datetime.now(UTC) - timedelta(minutes=20)


@dataclass
class Desk:
    """An article, a journal, and the list of what was left behind."""

    screens: Screens
    file: Path
    texts: RecoveredTexts
    window: QWidget
    code: str

    def leave(self, body: str, **place: str) -> KeptText:
        """A text that a program left behind when it ended."""
        library = self.screens.studio.library
        key = KeptKey(
            place.get("library", library.id),
            place.get("code", self.code),
            place.get("locale", "en"),
            "maya",
            place.get("name", library.name),
        )
        identity = f"id-{len(kept.everything(self.file))}"
        text = KeptText(identity, key, "Refund window", body, 1, TYPED + timedelta(seconds=len(identity)))
        kept.put_back(self.file, text)
        return text

    def list(self) -> RecoveredDialog:
        dialog = self.texts.show_list(self.window)
        self.screens.settle()
        return dialog

    def count(self) -> int:
        with self.screens.qtbot.waitSignal(self.texts.counted) as counted:
            self.texts.check()
        return (counted.args or [-1])[0]

    def click(self, dialog: RecoveredDialog, name: str) -> None:
        button = getattr(dialog, f"{name}_button")
        assert button.isEnabled()
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.screens.settle()


@pytest.fixture
def desk(screens: Screens, tmp_path: Path) -> Desk:
    code = new_article(screens.studio).article
    file = tmp_path / kept.FILE_NAME
    window = screens.frame()
    texts = RecoveredTexts(file, screens.studio, screens.jobs, person="maya", parent=window)
    return Desk(screens, file, texts, window, code)


def test_nothing_left_behind_is_said_in_an_empty_list(desk: Desk) -> None:
    assert desk.count() == 0
    dialog = desk.list()
    assert dialog.chosen is None
    assert not dialog.open_button.isEnabled()


def test_texts_left_behind_are_counted_and_listed_the_newest_first(desk: Desk) -> None:
    older, newer = desk.leave("First.\n"), desk.leave("Second.\n", locale="en")
    assert desk.count() == 2
    dialog = desk.list()
    assert {row.text.id for row in dialog.model.rows} == {older.id, newer.id}
    assert dialog.text.toPlainText().startswith("Refund window")


def test_the_start_tells_once_what_was_left_behind(desk: Desk) -> None:
    told: list[int] = []
    desk.texts.left_behind.connect(told.append)
    desk.leave("Lost?\n")
    desk.count()
    desk.count()
    assert told == [1]


def test_what_was_saved_after_all_is_neither_counted_nor_kept(desk: Desk) -> None:
    desk.leave(BODY)
    assert desk.count() == 0
    desk.screens.settle()
    assert kept.everything(desk.file) == []


def test_what_is_being_written_just_now_is_not_counted(desk: Desk) -> None:
    owner = QObject()
    Hold(desk.file, desk.leave("Typed now.\n").id, owner)
    assert desk.count() == 0


def test_an_article_is_opened_from_its_text(desk: Desk) -> None:
    desk.leave("Lost?\n")
    dialog = desk.list()
    with desk.screens.qtbot.waitSignal(desk.texts.article_requested) as asked:
        desk.screens.qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert asked.args == [desk.code, "en"]


def test_a_text_of_a_language_not_begun_asks_for_it_to_be_gone_on_with(desk: Desk) -> None:
    text = desk.leave("Не начато.\n", locale="ru")
    dialog = desk.list()
    with desk.screens.qtbot.waitSignal(desk.texts.language_requested) as asked:
        desk.click(dialog, "open")
    assert asked.args == [text]


def test_a_text_says_what_became_of_its_article(desk: Desk) -> None:
    desk.leave("Mine.\n")
    desk.leave("Of an article nobody has.\n", code="KB-99")
    desk.leave("Of a language nobody has yet.\n", locale="ru")
    desk.leave("Of another team.\n", library="other", name="Northline")
    desk.leave("Words out of a damaged file.\n", library="", code="", locale="")
    desk.screens.studio.writing.save(desk.code, "en", by="noa", body="Theirs.\n")
    dialog = desk.list()
    words = [dialog.model.index(number, 4).data() for number in range(dialog.model.rowCount())]
    assert sorted(words) == sorted(
        [
            "Version 2 was saved since",
            "Its article is gone",
            "This language is not begun yet",
            "Another library: Northline",
            "Read from a damaged file",
        ]
    )
    gone = dialog.model.row_of("id-1")
    dialog.table.choose_row(gone)
    assert not dialog.open_button.isEnabled()
    assert "no article to open" in dialog.open_button.toolTip()


def test_a_text_is_copied_and_saved_as_a_file(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.leave("Lost?\n", code="KB-99")
    dialog = desk.list()
    desk.click(dialog, "copy")
    assert QGuiApplication.clipboard().text() == "Lost?\n"
    QGuiApplication.clipboard().clear()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "lost.md"), ""))
    desk.click(dialog, "save")
    assert (tmp_path / "lost.md").read_text("utf-8") == "# Refund window\n\nLost?\n"
    assert dialog.note.text() == "Saved as lost.md."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "lost.md"), ""))
    desk.click(dialog, "save")
    assert "could not be written" in dialog.note.text()
    assert len(kept.everything(desk.file)) == 1


def test_a_discarded_text_can_be_had_back(desk: Desk) -> None:
    text = desk.leave("Lost?\n")
    dialog = desk.list()
    desk.click(dialog, "discard")
    assert (dialog.model.rowCount(), kept.everything(desk.file)) == (0, [])
    desk.screens.qtbot.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    desk.screens.settle()
    assert kept.everything(desk.file) == [text]
    assert dialog.model.rowCount() == 1


def test_a_library_that_does_not_answer_takes_no_text_off_the_list(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def away(*_args: object, **_values: object) -> None:
        raise Unavailable("The server is away.")

    desk.leave(BODY)
    monkeypatch.setattr(desk.screens.studio.writing, "open", away)
    assert desk.count() == 1


def test_words_of_a_damaged_file_are_told_and_listed(desk: Desk) -> None:
    desk.file.write_bytes(b"\x00" * 100 + b"Ask the customer to restart the router." + b"\x00" * 100)
    said: list[str] = []
    desk.texts.said.connect(said.append)
    dialog = desk.list()
    assert len(said) == 1
    assert "was damaged" in said[0]
    assert [row.text.body for row in dialog.model.rows] == ["Ask the customer to restart the router."]
    assert not dialog.open_button.isEnabled()
