"""Reads the company's terms once, and shows those of the rows in sight and of the one one is at."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.errors import KbStudioError
from kbstudio.text.translation.terms import Concept
from kbstudio.ui.locales.row_terms import RowTerms
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork


class Termed(QObject):
    """Where a library has no terms, nothing is shown."""

    def __init__(
        self, view: LocalesView, studio: Studio, jobs: Jobs, work: Callable[[], AdaptationWork | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view, self._studio, self._jobs, self._work = view, studio, jobs, work
        self._terms: RowTerms | None = None
        view.area.row_reached.connect(lambda _key: self._show_row())
        view.inspector.terms.chosen.connect(lambda word: view.area.write(word, whole=False))

    def read(self) -> None:
        """Read the terms anew."""
        if hasattr(self._studio, "terms"):
            self._jobs.submit(self, self._studio.terms.all, done=self._take, failed=self._not_read, replaces="terms")

    def _take(self, concepts: tuple[Concept, ...]) -> None:
        work = self._work()
        if work is None:
            return
        self._terms = RowTerms(concepts, work.view.source_locale, work.view.locale) if concepts else None
        self._view.area.show_terms(self._terms)
        self._show_row()

    def _show_row(self) -> None:
        row = self._view.area.current
        found = self._terms.words(row.now) if self._terms is not None and row is not None else ()
        self._view.inspector.terms.show_terms(found)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
