"""A library with one article and an editor on it, for tests of what happens to the text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kbstudio.application import Studio
from kbstudio.desktop import kept
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Job, Lane
from kbstudio.desktop.kept import FILE_NAME, KeptKey
from kbstudio.places import state_folder
from kbstudio.ui.actions import Actions
from kbstudio.ui.editor.controller import EditorController
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, team_studio


@dataclass
class Desk:
    """A library with one article, and an editor on it. The editor is not shown, so Chromium stays away."""

    studio: Studio
    frame: QMainWindow
    actions: Actions
    bus: ChangeBus
    code: str
    open_editors: list[EditorController] = field(default_factory=list)

    def open(self, person: str = "maya", locale: str = "en", jobs: InlineJobs | None = None) -> EditorController:
        jobs = jobs or InlineJobs(self.frame)
        editor = EditorController(
            self.studio, jobs, self.bus, self.actions, person=person, code=self.code, locale=locale
        )
        editor.view.setParent(self.frame)
        editor.inspector.setParent(self.frame)
        editor.open()
        self.open_editors.append(editor)
        return editor

    def saved(self) -> str:
        return self.studio.writing.open(self.code, "en", by="maya").revision.text.body

    def end(self) -> None:
        """The program ends: what was typed is put away, and nobody writes on it any more."""
        for editor in self.open_editors:
            editor.flush()
            delete(editor.view)
            delete(editor.inspector)
        self.open_editors.clear()

    def left_behind(self) -> list[str]:
        """What is on this computer once the program has ended, the newest first."""
        self.end()
        key = KeptKey(self.studio.library.id, self.code, "en", "maya", self.studio.library.name)
        return [text.body for text in kept.find(state_folder() / FILE_NAME, key)]

    def write_and_end(self, qtbot: QtBot, words: str) -> None:
        """Open the article, type at its head, and end without saving."""
        type_at_head(qtbot, self.open(), words)
        self.end()


class SlowWriting(InlineJobs):
    """Writes only when it is told to; reads at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._held: list[Callable[[], object]] = []

    def submit(self, owner: QObject, work: Callable[[], Any], *, lane: Lane = Lane.READ, **rest: Any) -> Job:
        now = partial(super().submit, owner, work, lane=lane, **rest)
        if lane is not Lane.WRITE:
            return now()
        self._held.append(now)
        return Job(owner, rest["done"], None, lane)

    def write(self) -> None:
        """Do what is asked for up to now."""
        held, self._held = self._held, []
        for step in held:
            step()


@pytest.fixture
def desk(qtbot: QtBot, sqlite_url: str) -> Iterator[Desk]:
    studio = team_studio(sqlite_url)
    frame = QMainWindow()
    code = new_article(studio).article
    yield Desk(studio, frame, Actions(frame), ChangeBus(frame), code)
    frame.deleteLater()
    studio.close()


def fail(error: Exception, *_args: Any, **_values: Any) -> Any:
    raise error


def type_at_head(qtbot: QtBot, editor: EditorController, words: str) -> None:
    qtbot.keyClicks(editor.view.edit, words)
