"""Shows what the guideline at hand does as it is now, saved or not: its rules and where they come from."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.guidelines import Resolved, scope_of
from kbstudio.domain.tone import ToneFinding
from kbstudio.services.tone.books import Checked, RuleBook, check_with
from kbstudio.ui.tone.panel import GuidelinePanel
from kbstudio.ui.tone.work import Work

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
        self._why_not = ""
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.pause.timeout.connect(self._look)
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
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
        read = partial(self._studio.guidelines.book, where, draft=work.code, body=work.body)
        done = partial(self._show_book, work)
        self._jobs.submit(self, read, done=done, failed=self.failed.emit, replaces="book")
        prove = partial(self._studio.guidelines.prove, work.code, body=work.body)
        self._jobs.submit(self, prove, done=self._panel.rule.show_proof, failed=self.failed.emit, replaces="proof")

    def _show_book(self, work: Work, book: RuleBook) -> None:
        self._book = book
        resolved = book.resolved
        self._panel.rules.show_resolved(resolved, work.code, self._why_not)
        self._panel.voice.show_chain(resolved.guidelines, work.code)
        self._panel.test.write_in(resolved.scope.locale or work.locale)
        self._check()

    def _check(self) -> None:
        """Look at the test text with the rules as they are now."""
        text, book = self._panel.test.text, self._book
        if book is None or not text.strip():
            self._panel.test.show_findings(text, (), ())
            return
        done = partial(self._show_checked, text, book.resolved)
        work = partial(check_with, book, text)
        self._jobs.submit(self, work, done=done, failed=self.failed.emit, lane=Lane.COMPUTE, replaces="check")

    def _show_checked(self, text: str, resolved: Resolved, checked: Checked) -> None:
        findings = [ToneFinding(each, "", resolved.rule(each.check)) for each in checked.findings]
        stopped = [f"{name}: {sentence}" for name, sentence in checked.stopped]
        self._panel.test.show_findings(text, findings, [*checked.notices, *stopped])
