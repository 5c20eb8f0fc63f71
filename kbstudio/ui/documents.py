"""The texts open in tabs: articles being written, reviews, histories and comparisons."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.theme import Themes
from kbstudio.domain.texts import ArticleText
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.services.snapshots import ReviewView as ReviewSnapshot
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.versions_controller import VersionsController
from kbstudio.ui.review.versions_view import VersionsView
from kbstudio.ui.review.view import ReviewView

Controller = EditorController | ReviewController | VersionsController


@dataclass(frozen=True)
class Document:
    """An open tab: who runs it, what is on its page, and what article and language it is about."""

    controller: Controller | None
    page: QWidget
    code: str
    locale: str
    inspector: QWidget | None = None


class Documents(QObject):
    """Opens tabs, and wires each screen in them to the window."""

    changed = Signal()
    """What can be done with the text of a tab may be another thing now."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        themes: Themes,
        person: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._window = window
        self._jobs = jobs
        self._bus = bus
        self._themes = themes
        self._person = person
        self._open: dict[str, Document] = {}

        window.tab_close_requested.connect(self.close)
        window.tab_changed.connect(self._show_status)

    def act_as(self, person: str) -> None:
        """Work as somebody else in every tab."""
        self._person = person
        for document in self._open.values():
            if isinstance(document.controller, EditorController | ReviewController):
                document.controller.act_as(person)

    def open_article(self, code: str, locale: str) -> None:
        """Open an article for writing, or show it if it is open."""
        key = f"article {code} {locale}"
        if self._shown(key):
            return
        editor = EditorController(
            self._studio,
            self._jobs,
            self._bus,
            self._window.action_table,
            person=self._person,
            code=code,
            locale=locale,
        )
        self._add(key, code, locale, editor, "file-text", editor.view, editor.inspector)

        editor.opened.connect(partial(self._article_opened, key))
        editor.open_failed.connect(partial(self._give_up, key))
        editor.unsaved_changed.connect(partial(self._mark_unsaved, key))
        editor.status.changed.connect(self._show_status)
        editor.title_changed.connect(lambda title: self._name_tab(key, title, code))
        editor.article_requested.connect(lambda other, _heading: self.open_article(other, locale))
        editor.language_change_requested.connect(lambda other: self.open_article(code, other))
        editor.submitted.connect(self._tell_submitted)
        editor.recalled.connect(self._tell_recalled)
        editor.compare_requested.connect(partial(self._compare_texts, code, locale))
        self._themes.theme_changed.connect(editor.view.dress)
        editor.open()

    def open_review(self, code: str, locale: str) -> None:
        """Open the newest text beside what agents read, to look at what changed and decide."""
        key = f"review {code} {locale}"
        if self._shown(key):
            return
        view = ReviewView()
        review = ReviewController(
            view,
            code=code,
            locale=locale,
            person=self._person,
            reviewing=self._studio.reviewing,
            publishing=self._studio.publishing,
            jobs=self._jobs,
            bus=self._bus,
        )
        self._add(key, code, locale, review, "git-diff", view.page, view.inspector)
        review.loaded.connect(partial(self._review_loaded, key))
        review.announced.connect(self._window.show_toast)
        review.failed.connect(self._window.report)
        review.load()

    def open_versions(self, code: str, locale: str) -> None:
        """Open the history of a language version, any two of its texts side by side."""
        key = f"versions {code} {locale}"
        if self._shown(key):
            return
        view = VersionsView()
        versions = VersionsController(
            view, code=code, locale=locale, history=self._studio.history, jobs=self._jobs, bus=self._bus
        )
        self._add(key, code, locale, versions, "clock-counter-clockwise", view, None, self.tr("Versions"))
        versions.failed.connect(self._window.report)
        versions.load()

    def put_away(self) -> None:
        """Keep what was typed on this computer."""
        for document in self._open.values():
            if isinstance(document.controller, EditorController):
                document.controller.flush()

    def close(self, key: str) -> None:
        """Close a tab; what was typed and not saved is kept on this computer and offered again."""
        document = self._open.pop(key, None)
        if document is None:
            return
        if isinstance(document.controller, EditorController):
            document.controller.flush()
            if document.controller.unsaved:
                code, locale = document.code, document.locale
                self._window.show_toast(
                    self.tr("{code}: your text is kept on this computer, not saved yet.").format(code=code),
                    undo=lambda: self.open_article(code, locale),
                )
        self._window.close_tab(key)

    def close_all(self) -> None:
        """Close every tab."""
        for key in list(self._open):
            self.close(key)

    def _add(
        self,
        key: str,
        code: str,
        locale: str,
        controller: Controller | None,
        icon: str,
        page: QWidget,
        inspector: QWidget | None,
        title: str = "",
    ) -> None:
        self._open[key] = Document(controller, page, code, locale, inspector)
        self._window.open_tab(key, title, icon, page, inspector, code)

    def _shown(self, key: str) -> bool:
        if key in self._open:
            self._window.select_tab(key)
            return True
        return False

    def _article_opened(self, key: str, article: ArticleView) -> None:
        self._name_tab(key, article.revision.text.title, article.article.code)
        self.changed.emit()

    def _review_loaded(self, key: str, shown: ReviewSnapshot) -> None:
        self._name_tab(key, shown.right.text.title, shown.article.code)
        self.changed.emit()

    def _name_tab(self, key: str, title: str, code: str) -> None:
        # What was being read may arrive between the closing of a tab and the end of its widgets.
        if key in self._open:
            self._window.set_tab_title(key, title, code)

    def _mark_unsaved(self, key: str, unsaved: bool) -> None:
        if key in self._open:
            self._window.set_tab_unsaved(key, unsaved)

    def _give_up(self, key: str, sentence: str) -> None:
        self.close(key)
        self._window.show_error(sentence)

    def _tell_submitted(self, outcome: Outcome) -> None:
        self._window.show_toast(self.tr("{code} is with its reviewers.").format(code=outcome.article))

    def _tell_recalled(self, outcome: Outcome) -> None:
        self._window.show_toast(
            self.tr("{code} is a draft again. Submit it when it is ready.").format(code=outcome.article)
        )

    def _compare_texts(self, code: str, locale: str, older: tuple[str, str], newer: tuple[str, str]) -> None:
        """Show what is saved beside what is typed; the tab is for looking only."""
        key = f"compare {code} {locale}"
        self.close(key)
        pane = ComparisonPane()
        pane.show_heads(VersionHead(0, name=self.tr("Saved")), VersionHead(0, name=self.tr("What you typed")))
        comparer = Comparer(self._jobs, pane)
        self._add(key, code, locale, None, "git-diff", pane, None, self.tr("Saved and typed"))
        comparer.compare(
            ArticleText(*older), ArticleText(*newer), lambda found: pane.show_compared(found, locale, locale)
        )

    @property
    def current(self) -> Document | None:
        """The document in the tab shown; None on the page of a place."""
        return self._open.get(self._window.current_tab)

    def _show_status(self, _shown: str = "") -> None:
        document = self.current
        line = self._window.status
        if document is None or not isinstance(document.controller, EditorController):
            line.set_words("")
            line.set_locale("")
            line.set_saved("")
            return
        status = document.controller.status
        line.set_words(status.words)
        line.set_locale(status.place)
        line.set_saved(status.saved, safe=status.safe)
