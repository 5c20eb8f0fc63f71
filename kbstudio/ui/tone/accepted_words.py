"""Shows which words are accepted, accepts more and takes some out, as the person asks."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import fallbacks
from kbstudio.ui.tone.words_dialog import WordsDialog
from kbstudio.ui.widgets.person_label import isolated


@dataclass(frozen=True)
class _Read:
    locales: tuple[str, ...]
    words: dict[str, tuple[str, ...]]


class AcceptedWordsDesk(QObject):
    """Works for ``person`` (a login name); ``why_not`` says why they may not accept words."""

    changed = Signal()
    """Other words are accepted than before."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back or None, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self, studio: Studio, jobs: Jobs, bus: ChangeBus, window: QWidget, *, person: str, parent: QObject
    ) -> None:
        """``window`` is what the dialog stands over."""
        super().__init__(parent)
        self._studio, self._jobs, self._bus, self._window = studio, jobs, bus, window
        self.person, self.why_not = person, ""
        self.dialog: WordsDialog | None = None

    def show(self) -> None:
        """Show which words there are."""
        self.dialog = WordsDialog(self.why_not, self._window.window())
        self.dialog.add_requested.connect(self._accept)
        self.dialog.removal_requested.connect(self._remove)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()
        self._read()

    def _accept(self, word: str, locale: str) -> None:
        work = partial(self._studio.guidelines.accept_word, word, locale, by=self.person)
        self._write(work, self._accepted, self._not_accepted)

    def _accepted(self, _is_new: object) -> None:
        if self.dialog is not None:
            self.dialog.clear_field()
        self._changed()

    def _not_accepted(self, error: Exception) -> None:
        if self.dialog is not None and isinstance(error, BadInput):
            self.dialog.show_problem(message_for(error))
        else:
            self.failed.emit(error)

    def _remove(self, words: tuple[str, ...], locale: str) -> None:
        work = partial(_forget_all, self._studio, words, locale, self.person)
        self._write(work, partial(self._removed, words, locale), self.failed.emit)

    def _removed(self, words: tuple[str, ...], locale: str, _nothing: object) -> None:
        told = (
            self.tr("“{word}” is found again.").format(word=isolated(words[0]))
            if len(words) == 1
            else self.tr("%n word(s) are found again.", "", len(words))
        )
        self.announced.emit(told, partial(self._take_back, words, locale))
        self._changed()

    def _take_back(self, words: tuple[str, ...], locale: str) -> None:
        work = partial(_accept_all, self._studio, words, locale, self.person)
        self._write(work, lambda _nothing: self._changed(), self.failed.emit)

    def _write(
        self, work: Callable[[], object], done: Callable[[object], object], failed: Callable[[Exception], object]
    ) -> None:
        self._jobs.submit(self, work, done=done, failed=failed, lane=Lane.WRITE)

    def _changed(self) -> None:
        # The rules of every text are read again: nobody knows in which of them the words stand.
        self._bus.publish(Changes(published=True), self)
        self.changed.emit()
        self._read()

    def _read(self) -> None:
        if self.dialog is not None:
            read = partial(_read, self._studio)
            self._jobs.submit(self, read, done=self._show, failed=self.failed.emit, replaces="words")

    def _show(self, read: _Read) -> None:
        if self.dialog is not None:
            self.dialog.show_words(read.locales, read.words)

    def _forget(self) -> None:
        self.dialog = None


def _read(studio: Studio) -> _Read:
    written = studio.lists.locales()
    return _Read((*written, *(fallbacks(each)[-1] for each in written)), dict(studio.guidelines.every_accepted_word()))


def _forget_all(studio: Studio, words: tuple[str, ...], locale: str, person: str) -> None:
    for word in words:
        studio.guidelines.forget_word(word, locale, by=person)


def _accept_all(studio: Studio, words: tuple[str, ...], locale: str, person: str) -> None:
    for word in words:
        studio.guidelines.accept_word(word, locale, by=person)
