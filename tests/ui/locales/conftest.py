"""An adaptation on screen, over a library whose source was changed since it was translated."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.kept import FILE_NAME, KeptKey
from kbstudio.domain.alignments import BlockState
from kbstudio.places import state_folder
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.text.markdown.incremental import Patch
from kbstudio.text.translation.memory import Match
from kbstudio.ui.editor.keeper import TextKeeper
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.protocols import Remembering
from kbstudio.ui.locales.target_edit import TargetEdit
from kbstudio.ui.locales.view import LocalesView
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, publish, team_studio

SOURCE = (
    "Return it within **30 days**.\n\n- Ask for the order number\n- Ask for the name\n\n## Money back\n\n"
    "It takes a week.\n\nThe way back is free.\n\nNever promise a date.\n\nSay goodbye to the customer.\n"
)
HEBREW = (
    "החזירו תוך **30 יום**.\n\n- בקשו את מספר ההזמנה\n- בקשו את השם\n\n## החזר כספי\n\n"
    "זה לוקח שבוע.\n\nהדרך חזרה חינם.\n\nאל תבטיחו תאריך.\n\nהיפרדו מהלקוח.\n"
)
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


class RecordingPage(QWidget):
    """A page that only remembers what it was told."""

    place_clicked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.started = False
        self.blocks: list[str] = []
        self.title = ""
        self.patches = 0
        self.scrolled: list[int] = []
        self.pointed: list[tuple[int, int] | None] = []

    def widget(self) -> QWidget:
        return self

    def start(self) -> None:
        self.started = True

    def show_text(self, title: str, locale: str, blocks: list[str]) -> None:
        self.title, self.language, self.blocks = title, locale, list(blocks)

    def show_title(self, title: str, locale: str) -> None:
        self.title = title

    def patch(self, patch: Patch) -> None:
        self.patches += 1
        self.blocks[patch.start : patch.start + patch.removed] = patch.blocks

    def scroll_to(self, block: int) -> None:
        self.scrolled.append(block)
        self.pointed.append(None)

    def point_at(self, block: int, part: int = -1) -> None:
        self.pointed.append((block, part))

    def pause(self, reason: str) -> None:
        self.blocks = []


class FewMatches:
    """A memory that always has the same to say."""

    def __init__(self, matches: Sequence[Match]) -> None:
        self.asked: list[str] = []
        self._matches = tuple(matches)

    def find(self, code: str, locale: str, text: str, *, previous: str = "", following: str = "") -> tuple[Match, ...]:
        self.asked.append(text)
        return self._matches


@dataclass
class Adapting:
    """A library with one article, and a person at its Hebrew version."""

    studio: Studio
    bus: ChangeBus
    code: str
    qtbot: QtBot
    jobs: InlineJobs
    told: list[str] = field(default_factory=list)
    merges: list[tuple[tuple[str, str], int]] = field(default_factory=list)
    opened: list[AdaptationController] = field(default_factory=list)

    def change_source(self, old: str, new: str, *, go_live: bool = True) -> None:
        """Publish a source with other words, or leave it a draft."""
        body = self.studio.writing.open(self.code, "en", by="maya").revision.text.body
        assert old in body
        self.studio.writing.save(self.code, "en", by="maya", body=body.replace(old, new))
        if go_live:
            publish(self.studio, self.code)

    def open(
        self,
        locale: str = "he",
        *,
        person: str = "noa",
        memory: Remembering | None = None,
        page: RecordingPage | None = None,
    ) -> AdaptationController:
        """Open the screen in a window of its own, the keyboard in it."""
        view = LocalesView(page)
        view.inspector.setParent(view)

        def keep(key: KeptKey, text: Callable[[], tuple[str, str, int]], parent: QObject) -> TextKeeper:
            return TextKeeper(state_folder() / FILE_NAME, key, self.jobs, text, parent)

        who = {"code": self.code, "locale": locale, "person": person}
        services = {"studio": self.studio, "jobs": self.jobs, "bus": self.bus}
        made = AdaptationController(view, **who, **services, keep=keep, remembering=memory)
        made.announced.connect(lambda words, _undo: self.told.append(words))
        made.merge_requested.connect(lambda typed, number: self.merges.append((typed, number)))
        view.resize(1300, 700)
        view.show()
        self.qtbot.waitExposed(view)
        view.activateWindow()
        self.qtbot.waitUntil(view.isActiveWindow)
        view.area.setFocus()
        made.load()
        self.opened.append(made)
        return made

    def close(self, controller: AdaptationController) -> None:
        """Close the tab, as the window does."""
        controller.flush()
        self.opened.remove(controller)
        delete(controller.view)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        there = QApplication.focusWidget()
        assert there is not None
        QTest.keyClick(there, key, held)

    def type(self, words: str) -> None:
        """Type words where the keyboard is; letters of any script."""
        there = QApplication.focusWidget()
        if isinstance(there, TargetEdit):
            there.insertPlainText(words)
        else:
            assert isinstance(there, QLineEdit)
            there.insert(words)

    def row(self, controller: AdaptationController) -> AdaptationRow:
        """The row one is at."""
        found = controller.view.area.current
        assert found is not None
        return found

    def saved(self, locale: str = "he") -> tuple[int, str]:
        """Number and text of the newest version."""
        revision = self.studio.writing.open(self.code, locale, by="noa").revision
        return revision.number, revision.text.body

    def states(self, locale: str = "he") -> list[BlockState]:
        """How the blocks stand in the library."""
        return [row.state for row in self.studio.localising.view(self.code, locale, by="noa").rows]


@pytest.fixture
def adapting(qtbot: QtBot, sqlite_url: str) -> Iterator[Adapting]:
    """English and Hebrew say the same; nothing is to do yet."""
    studio = team_studio(sqlite_url)
    code = new_article(studio, body=SOURCE).article
    publish(studio, code)
    studio.writing.save(code, "he", by="noa", title="חלון החזרה", body=HEBREW)
    publish(studio, code, "he")
    around = QObject()
    desk = Adapting(studio, ChangeBus(around), code, qtbot, InlineJobs(around))
    yield desk
    for each in list(desk.opened):
        desk.close(each)
    studio.close()
