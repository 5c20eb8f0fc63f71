"""Checks a text against its guidelines whenever the keys rest, in another process, so that nobody waits for it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.tone import ToneReport
from kbstudio.services.tone.books import Checked, RuleBook, UnknownBook
from kbstudio.services.tone.mending import found_in_page
from kbstudio.text.tone.page import Page

if TYPE_CHECKING:
    from kbstudio.services.tone.judging import Tone

REST_MS = 150
"""Rest after the last key before the text is checked."""

_RULES_MS = 400
"""Rest after the library changed before the rules are read again."""

T = TypeVar("T")


class ToneChecking(QObject):
    """Follows one text; an answer about a text that is no longer there is dropped."""

    reported = Signal(object, object)
    """A ``ToneReport`` and the ``Page`` it is about, which is what stands there."""

    unchecked = Signal()
    """The text could not be checked."""

    def __init__(
        self, page: Callable[[], Page], tone: "Tone", jobs: Jobs, parent: QObject, *, code: str, locale: str
    ) -> None:
        """``page`` gives what stands there now; ``typed`` has to be called whenever that is something else."""
        super().__init__(parent)
        self._page, self._tone, self._jobs = page, tone, jobs
        self._code, self._locale = code, locale
        self._book: RuleBook | None = None
        self._key = self._kept = ""
        self._revision = 0
        self._complained = False
        self._last: tuple[int, Page, Checked] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._check)
        self._rules_soon = QTimer(self, singleShot=True, interval=_RULES_MS)
        self._rules_soon.timeout.connect(self.load)

    def load(self) -> None:
        """Read the rules that hold for the text, and check it by them."""
        read = partial(_read, self._tone, self._code, self._locale)
        self._jobs.submit(self, read, done=self._take, failed=self._failed, replaces="tone book")

    def load_soon(self) -> None:
        """Something was written in the library: the rules may be others, and people may have said something."""
        self._rules_soon.start()

    def typed(self) -> None:
        """Another text stands there."""
        self._revision += 1
        self._rest.start()

    def judge(self) -> None:
        """Put what people said of the findings to what was found last."""
        last, book = self._last, self._book
        if last is None or book is None or last[0] != self._revision:
            return
        revision, page, checked = last
        work = partial(self._tone.judge, self._code, self._locale, checked, page, book.resolved)
        done = partial(self._judged, revision, page)
        self._jobs.submit(self, work, done=done, failed=self._failed, lane=Lane.READ, replaces="tone judged")

    def compute(
        self, work: Callable[..., T], *values: Any, done: Callable[[T], object], replaces: str = "", whole: bool = False
    ) -> None:
        """Carry out ``work(*values, key, book)`` beside the window; the book goes along where it is not known there."""
        book = self._book
        if book is None:
            return
        # A book without rules is not kept there, and nothing to send.
        known = self._kept == self._key and not whole and not book.is_empty
        sent = None if known else book
        self._kept = self._key

        def failed(error: Exception) -> None:
            if isinstance(error, UnknownBook) and not whole:
                self.compute(work, *values, done=done, replaces=replaces, whole=True)
            else:
                self._failed(error)

        task = partial(work, *values, self._key, sent)
        self._jobs.submit(self, task, done=done, failed=failed, lane=Lane.COMPUTE, replaces=replaces)

    @property
    def revision(self) -> int:
        """Counts up with every change of the text."""
        return self._revision

    def _take(self, read: tuple[RuleBook, str]) -> None:
        before = self._key
        self._book, self._key = read
        if before != self._key or self._last is None:
            self._check()
        else:
            self.judge()

    def _check(self) -> None:
        self._rest.stop()
        self.look(self._revision)

    def look(self, revision: int) -> None:
        """Have the text checked as it is now, and ``take`` what is found."""
        page = self._page()
        self.compute(found_in_page, page, done=partial(self.take, revision, page), replaces="tone")

    def take(self, revision: int, page: Page, checked: Checked) -> None:
        """This was found in a text; of one that is no longer there it says nothing."""
        if revision == self._revision:
            self._last = (revision, page, checked)
            self.judge()

    def _judged(self, revision: int, page: Page, report: ToneReport) -> None:
        if revision == self._revision:
            self.reported.emit(report, page)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError) and not self._complained:
            # Once is enough: the next key would bring the same again.
            self._complained = True
            self._jobs.failed_unhandled.emit(error)
        self.unchecked.emit()


def _read(tone: "Tone", code: str, locale: str) -> tuple[RuleBook, str]:
    """A book and its key, which is reckoned from all its rules and so not on the thread of the window."""
    book = tone.book(code, locale)
    return book, book.key
