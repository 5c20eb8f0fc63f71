"""Shows what the guideline at hand does as it is now, saved or not: its rules and where they come from."""

from functools import partial
from typing import cast

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.guidelines import Resolved
from kbstudio.ui.tone.panel import GuidelinePanel
from kbstudio.ui.tone.protocols import Guidelines
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
        self._why_not = ""
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.pause.timeout.connect(self._look)

    @property
    def _guidelines(self) -> Guidelines:
        return cast("Guidelines", getattr(self._studio, "guidelines"))  # noqa: B009

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
        read = partial(self._guidelines.resolved, work.scope, draft=work.code, body=work.body)
        done = partial(self._show_resolved, work)
        self._jobs.submit(self, read, done=done, failed=self.failed.emit, replaces="resolved")
        prove = partial(self._guidelines.prove, work.code, body=work.body)
        self._jobs.submit(self, prove, done=self._panel.rule.show_proof, failed=self.failed.emit, replaces="proof")

    def _show_resolved(self, work: Work, resolved: Resolved) -> None:
        self._panel.rules.show_resolved(resolved, work.code, self._why_not)
        self._panel.voice.show_chain(resolved.guidelines, work.code)
