"""Looks through published texts beside the window: what a guideline would change, and how rules and teams do."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.guidelines import Impact
from kbstudio.ui.tone.coverage_page import CoveragePage
from kbstudio.ui.tone.work import Work
from kbstudio.ui.tone_effects.impact_page import ImpactPage
from kbstudio.ui.tone_effects.look import Look


class Effects(QObject):
    """Runs what the pages of impact and coverage ask for."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self, impact: ImpactPage, coverage: CoveragePage, *, studio: Studio, jobs: Jobs, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._impact, self._coverage, self._studio, self._jobs = impact, coverage, studio, jobs
        self._work: Work | None = None
        self._looked: Work | None = None
        self._at_impact = Look(impact.progress, jobs, self)
        self._at_coverage = Look(coverage.progress, jobs, self)

        impact.progress.begun.connect(self._look_at_impact)
        coverage.progress.begun.connect(lambda: self._at_coverage.begin(studio.tone_effect.coverage_survey))
        coverage.opened.connect(self._read_conformance)
        self._at_impact.found.connect(self._show_impact)
        self._at_coverage.found.connect(coverage.show_coverage)
        for look in (self._at_impact, self._at_coverage):
            look.failed.connect(self.failed)

    def follow(self, work: Work) -> None:
        """Another guideline, or another text of it, is at hand."""
        before, self._work = self._work, work
        if before is None or before.code != work.code:
            self._at_impact.cancel()
            self._looked = None
            self._impact.clear()
        elif self._looked is not None and self._looked.body != work.body:
            self._impact.show_stale()

    def _look_at_impact(self) -> None:
        if self._work is not None:
            self._looked = self._work
            survey = self._studio.tone_effect.impact_survey
            self._at_impact.begin(partial(survey, self._work.code, body=self._work.body))

    def _show_impact(self, impact: Impact, seconds: float) -> None:
        self._impact.show_impact(impact, seconds)
        if self._work is not None and self._looked is not None and self._work.body != self._looked.body:
            self._impact.show_stale()

    def _read_conformance(self) -> None:
        read = self._studio.tone_effect.conformance
        done = self._coverage.conformance.show_conformance
        self._jobs.submit(self, read, done=done, failed=self.failed.emit, replaces="conformance")
