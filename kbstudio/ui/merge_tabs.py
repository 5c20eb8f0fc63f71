"""The merges that are open: each brings what was typed in an article together with what was saved meanwhile."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.document import Document
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.merge.view import MergeView


class MergeTabs(QObject):
    """Makes the documents of merges and says what comes of them."""

    named = Signal(str, str, str)
    """Key, title of the tab, and code of the article."""

    merged = Signal(str, object)
    """Key of a merge whose result is saved, and what was typed as (title, body)."""

    close_requested = Signal(str)
    given_up = Signal(str, str)
    """Key of a merge there is nothing to do in, and why."""

    changed = Signal()
    """What can be done with a merge may be another thing now."""

    def __init__(self, studio: Studio, window: MainWindow, jobs: Jobs, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._window = window
        self._jobs = jobs
        self._bus = bus
        self._typed: dict[str, tuple[tuple[str, str], int]] = {}

    def note(self, key: str, typed: tuple[str, str], based_on: int) -> None:
        """The merge of that key is to begin with a text typed on top of version ``based_on``."""
        self._typed[key] = (typed, based_on)

    def begin(self, key: str, document: Document) -> None:
        """Begin with what was noted, or go on with what was left; a tab nobody has looked at yet waits."""
        if isinstance(document.controller, MergeController):
            typed, based_on = self._typed.pop(key, (None, 0))
            document.controller.begin(typed, based_on)

    def make(self, key: str, code: str, locale: str, person: str) -> Document:
        """The document of a merge; it is not begun yet."""
        view = MergeView()
        merge = MergeController(
            view,
            studio=self._studio,
            jobs=self._jobs,
            bus=self._bus,
            actions=self._window.action_table,
            in_front=lambda: self._window.desk.current == key,
            person=person,
            code=code,
            locale=locale,
        )
        merge.loaded.connect(partial(self._name, key, code))
        merge.saved.connect(partial(self._saved, key))
        merge.given_up.connect(partial(self.given_up.emit, key))
        merge.close_requested.connect(partial(self.close_requested.emit, key))
        merge.failed.connect(self._window.report)
        view.decided.connect(self.changed)
        return Document(merge, view, code, locale, view.inspector, "merge", self.tr("Merge"))

    def _name(self, key: str, code: str, title: str) -> None:
        self.named.emit(key, self.tr("Merge: {title}").format(title=title), code)
        self.changed.emit()

    def _saved(self, key: str, typed: tuple[str, str], outcome: Outcome) -> None:
        self.merged.emit(key, typed)
        told = self.tr("{code}: the merged text is version {number} now.")
        self._window.show_toast(told.format(code=outcome.article, number=outcome.revision))
