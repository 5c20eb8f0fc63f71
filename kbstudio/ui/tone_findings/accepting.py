"""Words that are right though no dictionary has them: accepted once, for all texts of a language."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.locales import fallbacks
from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.tone_findings.way_menu import misspelt
from kbstudio.ui.widgets.person_label import isolated

if TYPE_CHECKING:
    from kbstudio.services.tone.guidelines import Guidelines


class Accepting(QObject):
    """Accepts words found in one text for every text of its language and its markets."""

    may_changed = Signal(bool)
    """Whether the person may accept words."""

    announced = Signal(str, object)
    """What was done, and how to take it back (or None)."""

    failed = Signal(object)
    """Why it could not be done."""

    def __init__(
        self, parent: QObject, guidelines: "Guidelines", jobs: Jobs, bus: ChangeBus, *, person: str, locale: str
    ) -> None:
        super().__init__(parent)
        self._guidelines, self._jobs, self._bus = guidelines, jobs, bus
        self._person = person
        self._language = fallbacks(locale)[-1]

    def look(self) -> None:
        """Find out whether the person may accept words."""
        ask = partial(self._guidelines.may_keep, by=self._person, locale=self._language)
        self._jobs.submit(self, ask, done=self._tell, failed=self.failed.emit, replaces="may accept")

    def act_as(self, person: str) -> None:
        """Speak as somebody else from now on."""
        self._person = person
        self.look()

    def accept(self, shown: ToneFinding) -> None:
        """Let the word of a finding stand everywhere."""
        word = misspelt(shown)
        if word:
            told = self.tr("“{word}” is accepted in every text of this language.").format(word=isolated(word))
            self._submit(self._guidelines.accept_word, word, told, partial(self._take_back, word))

    def _tell(self, refused: object) -> None:
        self.may_changed.emit(refused is None)

    def _take_back(self, word: str) -> None:
        self._submit(self._guidelines.forget_word, word, "", None)

    def _submit(self, act: Callable[..., object], word: str, said: str, undo: Callable[[], object] | None) -> None:
        work = partial(act, word, self._language, by=self._person)
        # A word is accepted for all texts: it can be taken back when the one it was found in is closed.
        self._jobs.submit(self._bus, work, done=partial(self._done, said, undo), failed=self._not_done, lane=Lane.WRITE)

    def _done(self, said: str, undo: Callable[[], object] | None, _result: object) -> None:
        # The rules of every text are read again: nobody knows in which of them the word stands.
        self._bus.publish(Changes(published=True), self._bus)
        if said and isValid(self):
            self.announced.emit(said, undo)

    def _not_done(self, error: Exception) -> None:
        (self.failed if isValid(self) else self._jobs.failed_unhandled).emit(error)
