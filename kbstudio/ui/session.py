"""Where the person was in a library when they left it, kept while they work and brought back at the next start."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.services.history import History
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.tab_memory import TabMemory, memory_of

if TYPE_CHECKING:
    from kbstudio.ui.workspace import Workspace

PAUSE_MS = 3_000
"""A change is kept this long after it at the latest, so that a crash loses no more than that."""

_LIBRARIES = 12
"""Libraries whose sessions are kept: those among the recent ones."""


class Session(QObject):
    """Tabs, windows, carets and place of one library and person. Begins to keep them once they are brought back."""

    def __init__(
        self, workspace: "Workspace", window: MainWindow, settings: SettingsStore, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._window = window
        self._settings = settings
        self._jobs = jobs
        self._keeps = False
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.keep)

        window.arranged.connect(self._note)
        window.place_changed.connect(self._note)
        workspace.documents.moved.connect(self._note)
        workspace.documents.changed.connect(self._note)

    def bring_back(self) -> None:
        """Open what was open, where the person wants that; what is gone from the library is named and left out."""
        kept = self._kept() if self._settings.values.reopen else {}
        place = kept.get("place")
        if isinstance(place, str):
            self._window.show_place(place)
        found = [memory_of(content) for content in _listed(kept.get("tabs"))]
        memories = list({memory.key: memory for memory in found if memory is not None}.values())
        if not memories:
            self._keeps = True
            return
        shown = str(kept.get("shown", ""))
        self._workspace.documents.bring_back(memories, shown)
        self._keeps = True
        look = partial(_missing, self._workspace.studio.history, memories)
        # A library that is away for a moment loses nobody their tabs.
        self._jobs.submit(self, look, done=self._leave_out, failed=_nothing, lane=Lane.READ)

    def keep(self) -> None:
        """Write down how things stand."""
        self._soon.stop()
        if not self._keeps:
            return
        workspace, settings = self._workspace, self._settings
        now = {
            "place": self._window.current_place,
            "shown": self._window.desk.current,
            "tabs": [memory.as_settings() for memory in workspace.documents.left()],
        }
        address = workspace.studio.kept_url
        others = {
            url: people
            for url, people in settings.values.sessions.items()
            if url != address and url in settings.values.recent_libraries[:_LIBRARIES]
        }
        people = _mapping(settings.values.sessions.get(address))
        settings.change(sessions={**others, address: {**people, workspace.person: now}}, **self._window.arrangement())

    def end(self) -> None:
        """Write down how things stand for the last time: what goes away from now on is no wish of the person."""
        self.keep()
        self._keeps = False

    def _kept(self) -> Mapping[str, Any]:
        people = _mapping(self._settings.values.sessions.get(self._workspace.studio.kept_url))
        return _mapping(people.get(self._workspace.person))

    def _note(self, _what: object = None) -> None:
        if self._keeps and not self._soon.isActive():
            self._soon.start()

    def _leave_out(self, missing: Sequence[TabMemory]) -> None:
        for memory in missing:
            self._workspace.documents.leave_out(memory.key)
        if missing:
            codes = ", ".join(dict.fromkeys(memory.code for memory in missing))
            self._window.show_error(
                self.tr("Open when you left, but no longer in this library: {codes}.").format(codes=codes)
            )


def _missing(history: History, memories: Sequence[TabMemory]) -> tuple[TabMemory, ...]:
    """Runs beside the window: the documents whose article or language is gone."""
    there: dict[tuple[str, str], bool] = {}
    for memory in memories:
        named = (memory.code, memory.locale)
        if named not in there:
            try:
                history.version(*named, 1)
            except BadInput:
                there[named] = False
            except Refused:
                # Its first text was erased; the document is there.
                there[named] = True
            else:
                there[named] = True
    return tuple(memory for memory in memories if not there[memory.code, memory.locale])


def _mapping(content: object) -> Mapping[str, Any]:
    return content if isinstance(content, Mapping) else {}


def _listed(content: object) -> Sequence[object]:
    return content if isinstance(content, Sequence) and not isinstance(content, str) else ()


def _nothing(_error: Exception) -> None:
    """Each text says itself what keeps it from being read."""
