"""Makes the documents in which texts are looked at: a review, a history, what is saved beside what is typed."""

from PySide6.QtCore import QCoreApplication

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.way_memory import remember_way
from kbstudio.ui.document import Document
from kbstudio.ui.history.controller import HistoryController
from kbstudio.ui.history.view import HistoryView
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.view import ReviewView


class Looking:
    """Each comparison begins the way the person chose last."""

    def __init__(self, studio: Studio, jobs: Jobs, bus: ChangeBus, settings: SettingsStore) -> None:
        self._studio = studio
        self._jobs = jobs
        self._bus = bus
        self._settings = settings

    def review(self, code: str, locale: str, person: str) -> tuple[ReviewController, Document]:
        """The newest text beside what agents read; nothing is read yet."""
        view = ReviewView()
        remember_way(view.page, self._settings)
        review = ReviewController(view, self._studio, self._jobs, self._bus, code=code, locale=locale, person=person)
        return review, Document(review, view.page, code, locale, view.inspector, "review")

    def history(self, code: str, locale: str, person: str) -> tuple[HistoryController, Document]:
        """All versions of a language version, any two side by side; nothing is read yet."""
        view = HistoryView()
        remember_way(view.pane, self._settings)
        history = HistoryController(
            view,
            code=code,
            locale=locale,
            person=person,
            history=self._studio.history,
            writing=self._studio.writing,
            jobs=self._jobs,
            bus=self._bus,
        )
        title = QCoreApplication.translate("Documents", "History")
        return history, Document(history, view, code, locale, view.inspector, "versions", title)

    def saved_and_typed(self, code: str, locale: str, saved: tuple[str, str], typed: tuple[str, str]) -> Document:
        """Two texts, each a title and a body, side by side; nothing can be done with them."""
        pane = ComparisonPane()
        pane.show_heads(
            VersionHead(0, name=QCoreApplication.translate("Documents", "Saved")),
            VersionHead(0, name=QCoreApplication.translate("Documents", "What you typed")),
        )
        Comparer(self._jobs, pane).compare(
            ArticleText(*saved), ArticleText(*typed), lambda found: pane.show_compared(found, locale, locale)
        )
        title = QCoreApplication.translate("Documents", "Saved and typed")
        return Document(None, pane, code, locale, None, "", title)
