"""Shows what the guideline at hand does as it is now, saved or not: its rules and where they come from."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.guidelines import Resolved, Scope, scope_of
from kbstudio.domain.tone import ToneFinding
from kbstudio.services.tone.books import Checked, RuleBook
from kbstudio.services.tone.changes import RuleChange
from kbstudio.services.tone.surveys import checked_text
from kbstudio.ui.tone.panel import GuidelinePanel
from kbstudio.ui.tone.work import Work
from kbstudio.ui.tone_effects.book_work import BookWork

_PAUSE = 250
"""Milliseconds after the last change before it is looked at."""


class Previews(QObject):
    """Looks at a ``Work`` whenever it is another one; ``pause`` runs while one types."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, panel: GuidelinePanel, *, studio: Studio, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._panel, self._studio, self._jobs = panel, studio, jobs
        self._work: Work | None = None
        self._book: RuleBook | None = None
        self._tried = Scope()
        self._checking = BookWork(jobs, self)
        self._why_not = ""
        # They end with what they look at.
        self.pause = QTimer(panel, singleShot=True, interval=_PAUSE)
        self.pause.timeout.connect(self._look)
        self._typing = QTimer(panel, singleShot=True, interval=_PAUSE)
        self._typing.timeout.connect(self._check)
        panel.test.changed.connect(self._typing.start)

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not looked at yet."""
        return self.pause.isActive() or self._typing.isActive()

    def follow(self, work: Work, why_not: str, *, soon: bool = False) -> None:
        """Look at a guideline; ``soon``: when the person stops typing for a moment."""
        self._work, self._why_not = work, why_not
        if soon:
            self.pause.start()
        else:
            self._look()

    def _look(self) -> None:
        work = self._work
        if work is None:
            return
        self.pause.stop()
        # What is not saved of its scope does not hold yet: the guideline would be left out of its own rules.
        where = scope_of(work.opened.revision.text.fields)
        self._panel.test.belongs.follow(work.code, where)
        read = partial(_with_changes, self._studio, where, work)
        done = partial(self._show_read, work)
        self._jobs.submit(self, read, done=done, failed=self.failed.emit, replaces="book")
        self._read_tried(work)
        prove = partial(self._studio.guidelines.prove, work.code, body=work.body)
        self._jobs.submit(self, prove, done=self._panel.rule.show_proof, failed=self.failed.emit, replaces="proof")

    def _show_read(self, work: Work, read: tuple[Resolved, tuple[RuleChange, ...]]) -> None:
        resolved, changes = read
        self._panel.rule.show_resolved(resolved, changes, self._why_not)
        self._panel.rules.show_resolved(resolved, work.code, self._why_not)
        self._panel.voice.show_chain(resolved.guidelines, work.code)

    def _read_tried(self, work: Work) -> None:
        """Read what holds for the text that is tried, which may belong elsewhere than what the guideline is about."""
        self._tried = self._panel.test.belongs.scope
        self._panel.test.write_in(self._tried.locale or work.locale)
        read = partial(_with_key, self._studio, self._tried, work)
        self._jobs.submit(self, read, done=self._take_tried, failed=self.failed.emit, replaces="tried")

    def _take_tried(self, book: RuleBook) -> None:
        self._book = book
        self._check()

    def _check(self) -> None:
        """Look at the test text with the rules as they are now."""
        text, book, work = self._panel.test.text, self._book, self._work
        if work is not None and self._panel.test.belongs.scope != self._tried:
            self._read_tried(work)
            return
        if book is None or not text.strip():
            self._checking.drop()
            self._panel.test.show_findings(text, (), self._notices(book))
            return
        done = partial(self._show_checked, text, book)
        self._checking.submit(partial(checked_text, text), [book], done=done, failed=self.failed.emit)

    def _show_checked(self, text: str, book: RuleBook, checked: Checked) -> None:
        findings = [ToneFinding(each, "", book.resolved.rule(each.check)) for each in checked.findings]
        stopped = [f"{name}: {sentence}" for name, sentence in checked.stopped]
        self._panel.test.show_findings(text, findings, [*self._notices(book), *checked.notices, *stopped])

    def _notices(self, book: RuleBook | None) -> list[str]:
        """Say where the guideline at hand has nothing to do with the text that is tried."""
        codes = [row.code for row in book.resolved.guidelines] if book is not None else []
        if book is None or self._work is None or self._work.code in codes:
            return []
        return (
            [self.tr("This guideline does not hold for such a text; others do.")]
            if codes
            else [self.tr("No guideline holds for such a text.")]
        )


def _with_changes(studio: Studio, where: Scope, work: Work) -> tuple[Resolved, tuple[RuleChange, ...]]:
    resolved = studio.guidelines.resolved(where, draft=work.code, body=work.body)
    return resolved, studio.tone_effect.changes_elsewhere(work.code)


def _with_key(studio: Studio, where: Scope, work: Work) -> RuleBook:
    """A book whose key is reckoned here, from all its rules, and not on the thread of the window."""
    book = studio.guidelines.book(where, draft=work.code, body=work.body)
    _key = book.key
    return book
