"""Keeps what is done to rows on this computer: the whole text in the journal, the edits row by row beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import KeptKey, KeptText, SetAside
from kbstudio.domain.errors import KbStudioError, Unavailable
from kbstudio.places import state_folder
from kbstudio.ui.locales import kept_edits
from kbstudio.ui.locales.kept_edits import FOLDER, KeptEdits
from kbstudio.ui.locales.protocols import Keeper, KeeperMaker

PAUSE_MS = 300


class Keeping(QObject):
    """``text`` gives the whole text with its version, ``edits`` what was done; both as they are when asked."""

    kept = Signal(object)
    """What was done is on the disk of this computer since this moment, a ``datetime``."""

    problem_changed = Signal(str)
    """Why the disk of this computer does not take it; empty once it does."""

    def __init__(
        self,
        key: KeptKey,
        jobs: Jobs,
        keep: KeeperMaker | None,
        text: Callable[[], tuple[str, str, int]],
        edits: Callable[[], KeptEdits | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._key, self._jobs, self._edits = key, jobs, edits
        self._folder: Path = state_folder() / FOLDER
        self._unkept = False
        self._problems: dict[str, str] = {}
        self._journal: Keeper | None = keep(key, text, self) if keep is not None else None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.flush)
        if self._journal is not None:
            self._journal.kept.connect(self._text_kept)
            self._journal.not_kept.connect(partial(self._not_kept, "text"))
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.flush_at_once)

    def find(self, found: Callable[[KeptEdits | None], object]) -> None:
        """Look for what was left unsaved here."""
        work = partial(kept_edits.find, self._folder, self._key)
        self._jobs.submit(self, work, done=found, failed=lambda _error: found(None), lane=Lane.JOURNAL)

    def go_on_with(self, title: str, body: str) -> None:
        """What was left is taken up again: from now on it is kept where it was, and not a second time beside it."""

        def take(found: tuple[list[KeptText], list[SetAside]]) -> None:
            same = [text for text in found[0] if (text.title, text.body) == (title, body)]
            if same and self._journal is not None:
                self._journal.take_over(same[0])
            self.note(words=True)

        if self._journal is not None:
            self._journal.find(take)
        else:
            self.note(words=False)

    def texts(self, found: Callable[[tuple[list[KeptText], list[SetAside]]], object]) -> None:
        """Look for whole texts that were left unsaved here, the newest first."""
        if self._journal is not None:
            self._journal.find(found)

    def take_over(self, text: KeptText) -> None:
        """From now on what is done is kept in the place of a text that was left behind."""
        if self._journal is not None:
            self._journal.take_over(text)

    def note(self, *, words: bool) -> None:
        """Something was done; ``words`` whether the text is another one by it."""
        self._unkept = True
        if not self._soon.isActive():
            self._soon.start()
        if words and self._journal is not None:
            self._journal.note()

    def flush(self) -> None:
        """Keep what was done now."""
        if self._journal is not None:
            self._journal.flush()
        edits = self._edits() if self._unkept else None
        if edits is not None:
            self._unkept = False
            work = partial(kept_edits.keep, self._folder, self._key, edits)
            failed = partial(self._not_kept, "rows")
            self._jobs.submit(self, work, done=self._taken, failed=failed, lane=Lane.JOURNAL, replaces="keep")

    def flush_at_once(self) -> None:
        """Keep what was done before this returns."""
        if self._journal is not None:
            self._journal.flush_at_once()
        edits = self._edits() if self._unkept else None
        if edits is not None:
            self._unkept = False
            try:
                kept_edits.keep(self._folder, self._key, edits)
                self._taken(None)
            except Unavailable as error:
                self._not_kept("rows", error)

    def forget(self) -> None:
        """Everything is saved, or taken back."""
        self._unkept = False
        self._soon.stop()
        if self._journal is not None:
            self._journal.forget()
        work = partial(kept_edits.forget, self._folder, self._key)
        self._jobs.submit(self, work, done=_nothing, failed=_nothing, lane=Lane.JOURNAL, replaces="keep")
        self._tell("text", "")
        self._tell("rows", "")

    def keep_for(self, person: str, *, unsaved: bool) -> None:
        """What was done, and is ``unsaved``, becomes somebody else's."""
        if not unsaved:
            self._key = replace(self._key, person=person)
            if self._journal is not None:
                self._journal.keep_for(person)
            return
        work = partial(kept_edits.forget, self._folder, self._key)
        self._jobs.submit(self, work, done=_nothing, failed=_nothing, lane=Lane.JOURNAL)
        self._key = replace(self._key, person=person)
        if self._journal is not None:
            self._journal.keep_for(person)
        self._unkept = True
        self.flush()

    @property
    def problem(self) -> str:
        """Why the disk of this computer does not take what was done; empty where it does."""
        return next(iter(self._problems.values()), "")

    def _text_kept(self, moment: datetime) -> None:
        self._tell("text", "")
        self.kept.emit(moment)

    def _taken(self, _done: None) -> None:
        self._tell("rows", "")
        self.kept.emit(datetime.now(UTC))

    def _not_kept(self, what: str, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._unkept = True
        self._tell(what, message_for(error))

    def _tell(self, what: str, problem: str) -> None:
        """The whole text, or what was done row by row, is kept or is not."""
        before = self.problem
        self._problems.pop(what, None)
        if problem:
            self._problems[what] = problem
        if self.problem != before:
            self.problem_changed.emit(self.problem)


def _nothing(_value: object) -> None:
    """Dropping what is known to be saved is worth no word."""
