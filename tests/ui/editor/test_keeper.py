"""What is typed reaches the disk, soon and once; a disk that refuses is heard of."""

import errno
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kbstudio.desktop import journal, kept
from kbstudio.desktop.kept import KeptKey
from kbstudio.ui.editor.keeper import TextKeeper
from tests.support.inline_jobs import InlineJobs

KEY = KeptKey("library", "KB-1", "he", "maya")


class Desk:
    """A keeper and what is typed."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.typed = "one"
        self.open()

    def open(self) -> None:
        """Open the text: a keeper that knows nothing yet."""
        self.owner = QObject()
        jobs = InlineJobs(self.owner)
        self.keeper = TextKeeper(self.file, KEY, jobs, lambda: ("T", self.typed, 1), self.owner)

    def left_behind(self) -> list[str]:
        """What is there once the program has ended, the newest first."""
        delete(self.owner)
        return [text.body for text in kept.find(self.file, KEY)]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(tmp_path / kept.FILE_NAME)


def test_typing_is_kept_after_a_pause_and_never_twice(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.keeper.kept, timeout=2000):
        desk.keeper.note()
    with qtbot.assertNotEmitted(desk.keeper.kept):
        desk.keeper.flush()
    assert desk.left_behind() == ["one"]


def test_steady_typing_is_kept_all_the_same(qtbot: QtBot, desk: Desk) -> None:
    moments: list[object] = []
    desk.keeper.kept.connect(moments.append)
    waited = 0
    while not moments and waited < 100:
        desk.keeper.note()
        qtbot.wait(20)
        waited += 1
    assert waited < 100


def test_going_to_another_field_keeps_the_text_at_once(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    fields = QLineEdit(window), QLineEdit(window)
    window.show()
    window.activateWindow()
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    moments: list[object] = []
    desk.keeper.kept.connect(moments.append)
    desk.keeper.note()
    fields[1].setFocus()
    assert len(moments) == 1


def test_the_end_of_the_session_keeps_the_text_before_it_comes(qapp: QApplication, desk: Desk) -> None:
    desk.keeper.note()
    # Nothing listens to who ends the session, so there need not be one.
    qapp.commitDataRequest.emit(None)  # type: ignore[arg-type]
    assert desk.left_behind() == ["one"]


def test_typing_leaves_an_older_text_where_it_is(desk: Desk) -> None:
    desk.keeper.note()
    desk.keeper.flush()
    delete(desk.owner)
    desk.open()
    desk.typed = "two"
    desk.keeper.note()
    desk.keeper.flush()
    assert desk.left_behind() == ["two", "one"]


def test_a_text_taken_over_is_one_text_and_what_was_typed_before_is_another(desk: Desk) -> None:
    desk.keeper.note()
    desk.keeper.flush()
    delete(desk.owner)
    (older,) = kept.find(desk.file, KEY)
    desk.open()
    desk.typed = "typed meanwhile"
    desk.keeper.note()
    desk.keeper.take_over(older)
    desk.typed = "one, and more"
    desk.keeper.note()
    desk.keeper.flush()
    assert desk.left_behind() == ["one, and more", "typed meanwhile"]


def test_what_is_saved_is_forgotten_even_while_it_is_about_to_be_kept(desk: Desk) -> None:
    desk.keeper.note()
    desk.keeper.flush()
    desk.keeper.note()
    desk.keeper.forget()
    assert desk.left_behind() == []


def test_a_disk_that_refuses_is_heard_of_and_tried_again(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: Any, **_values: Any) -> Any:
        raise OSError(errno.ENOSPC, "No space left on device")

    desk.keeper.note()
    with monkeypatch.context() as disk:
        disk.setattr(journal.sqlite3, "connect", full)
        with qtbot.waitSignal(desk.keeper.not_kept) as heard:
            desk.keeper.flush()
    assert "full" in str((heard.args or [""])[0])
    with qtbot.waitSignal(desk.keeper.kept):
        desk.keeper.flush()
    assert desk.left_behind() == ["one"]


def test_a_text_given_to_somebody_else_is_theirs(desk: Desk) -> None:
    desk.keeper.note()
    desk.keeper.flush()
    desk.keeper.keep_for("noa")
    assert desk.left_behind() == []
    assert [text.key.person for text in kept.everything(desk.file)] == ["noa"]
