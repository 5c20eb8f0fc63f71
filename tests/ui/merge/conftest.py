"""A merge on screen, and a library in which two people wrote on the same text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.text.compare.merge_places import MergeText, plan_merge
from kbstudio.ui.actions import Actions
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.merge.facts import MergeFacts
from kbstudio.ui.merge.view import MergeView
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, team_studio

BASE = "Calls are free.\n\n## Hours\n\nWe open at eight.\n\n- phone\n\n## Price\n\nIt costs ten.\n"
MINE = BASE.replace("at eight", "at seven").replace("- phone\n", "- phone\n- pen\n").replace("ten", "eleven")
THEIRS = BASE.replace("at eight", "at nine").replace("- phone\n", "- phone\n- cable\n").replace("Calls", "All calls")
NOW = datetime(2026, 3, 1, tzinfo=UTC)

ShowMerge = Callable[..., MergeView]


def choices(base: str = BASE, mine: str = MINE, theirs: str = THEIRS) -> MergeChoices:
    """A merge of three bodies under the same title."""
    return MergeChoices(plan_merge(*(MergeText("Calls", body) for body in (base, mine, theirs))))


@pytest.fixture
def show_merge(qtbot: QtBot) -> ShowMerge:
    """Shows a merge in a window of its own."""

    def show(merge: MergeChoices | None = None, locale: str = "en", width: int = 900) -> MergeView:
        view = MergeView()
        qtbot.addWidget(view)
        qtbot.addWidget(view.inspector)
        view.resize(width, 700)
        view.show()
        qtbot.waitExposed(view)
        view.show_merge(MergeFacts("KB-1", locale, 1, NOW, "Maya", 2, "Noa", NOW, 3), merge or choices())
        return view

    return show


@dataclass
class MergeDesk:
    """A library with one article that maya and noa changed after its first version."""

    studio: Studio
    frame: QMainWindow
    actions: Actions
    bus: ChangeBus
    code: str
    merges: list[MergeController] = field(default_factory=list)

    typed = ("Calls", MINE)

    def open(self, typed: tuple[str, str] | None = typed) -> MergeController:
        """Open the merge of what maya typed on top of the first version; None goes on with what was left."""
        view = MergeView(self.frame)
        view.inspector.setParent(self.frame)
        merge = MergeController(
            view,
            studio=self.studio,
            jobs=InlineJobs(self.frame),
            bus=self.bus,
            actions=self.actions,
            in_front=lambda: True,
            person="maya",
            code=self.code,
            locale="en",
        )
        merge.begin(typed, 1)
        self.merges.append(merge)
        return merge

    def close(self) -> None:
        """Close every merge, as closing a tab does."""
        for merge in self.merges:
            merge.leave()
            delete(merge.view.inspector)
            delete(merge.view)
        self.merges.clear()

    def saved(self) -> tuple[int, str]:
        """Number and text of the newest version."""
        revision = self.studio.writing.open(self.code, "en", by="maya").revision
        return revision.number, revision.text.body


@pytest.fixture
def merge_desk(qtbot: QtBot, sqlite_url: str) -> Iterator[MergeDesk]:
    """Noa saved version 2 while maya was writing."""
    studio = team_studio(sqlite_url)
    frame = QMainWindow()
    code = new_article(studio, title="Calls", body=BASE).article
    studio.writing.save(code, "en", by="noa", body=THEIRS, based_on=1)
    desk = MergeDesk(studio, frame, Actions(frame), ChangeBus(frame), code)
    yield desk
    desk.close()
    frame.deleteLater()
    studio.close()
