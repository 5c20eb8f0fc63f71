"""What a guideline under review would do to published texts, looked for as soon as somebody reads it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.domain.changes import Changes
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.view import ReviewView
from kbstudio.ui.tone_effects.look import Look


class Effect(QObject):
    """Looks once for every version put before its reviewers; the person may look again."""

    article_requested = Signal(str, str)
    """Code and locale of a text whose findings would change."""

    failed = Signal(object)
    """Why nothing could be said."""

    def __init__(self, view: ReviewView, work: ReviewWork, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._work = view, work
        self._page = view.inspector.effect
        self._looked: str | None = None
        self._look = Look(self._page.progress, work.jobs, self)
        self._look.found.connect(self._page.show_impact)
        self._look.failed.connect(self.failed)
        self._page.progress.begun.connect(self._begin)
        self._page.article_requested.connect(self.article_requested)

    def load(self) -> None:
        """The review was read: of another text than before, what it does is looked for."""
        shown = self._work.shown
        of_guideline = shown is not None and shown.article.kind == GUIDELINE_KIND
        self._view.inspector.show_effect_instead(shown=of_guideline)
        if shown is None or not of_guideline or not shown.is_newest or shown.right.hash == self._looked:
            return
        self._looked = shown.right.hash
        self._begin()

    def library_changed(self, changes: Changes) -> None:
        """Something was published: what was found may not hold any more."""
        if self._looked is not None and changes.published:
            self._page.show_stale()

    def _begin(self) -> None:
        self._look.begin(partial(self._work.studio.tone_effect.impact_survey, self._work.code))
