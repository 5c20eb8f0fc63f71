"""Text of guidelines that is changed and not saved is kept on this computer, as that of any article."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.kept import FILE_NAME, KeptKey
from kbstudio.places import state_folder
from kbstudio.ui.editor.keeper import TextKeeper
from kbstudio.ui.scope_keeping import ScopeKeeping
from kbstudio.ui.tone.bench import Bench
from kbstudio.ui.tone.work import Work


class GuidelineKeeping(QObject):
    """Follows the guideline at hand; after a crash its text is offered where the article is opened.

    What it holds for is given back as soon as it is at hand again.
    """

    def __init__(self, bench: Bench, studio: Studio, jobs: Jobs, person: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._bench, self._studio, self._jobs, self._person = bench, studio, jobs, person
        self._keeper: TextKeeper | None = None
        self._key: KeptKey | None = None
        self._body = ""
        self._scope: ScopeKeeping | None = None

        bench.shown.connect(self._begin)
        bench.worked.connect(self._follow)

    def _begin(self) -> None:
        """A guideline was read: what was chosen for it and not saved is looked for, once."""
        work = self._bench.work
        if work is None or (self._scope is not None and self._scope.key == self._key_of(work)):
            return
        if self._scope is not None:
            self._scope.end()
        self._scope = ScopeKeeping(self._bench, self._key_of(work), self._jobs, self)
        self._scope.find()

    def _key_of(self, work: Work) -> KeptKey:
        library = self._studio.library
        return KeptKey(library.id, work.code, work.locale, self._person(), library.name)

    def _follow(self) -> None:
        work = self._bench.work
        if work is None:
            return
        if self._scope is not None:
            self._scope.follow()
        key = self._key_of(work)
        if work.body == work.opened.revision.text.body:
            if self._keeper is not None and key == self._key:
                self._keeper.forget()
            self._body = work.body
            return
        if self._keeper is None or key != self._key:
            self._key = key
            self._keeper = TextKeeper(state_folder() / FILE_NAME, key, self._jobs, self._snapshot, self)
        if work.body != self._body:
            self._body = work.body
            self._keeper.note()

    def _snapshot(self) -> tuple[str, str, int]:
        work: Work | None = self._bench.work
        return ("", "", 0) if work is None else (work.title, work.body, work.opened.revision.number)
