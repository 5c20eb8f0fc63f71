"""The texts that are open: articles being written, reviews, histories and comparisons."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import Themes
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.services.snapshots import ReviewView as ReviewSnapshot
from kbstudio.ui.adaptation_tabs import AdaptationTabs
from kbstudio.ui.beside_text import BesideText
from kbstudio.ui.closing import Closing, Writer
from kbstudio.ui.document import Controller, Document
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.history.controller import HistoryController
from kbstudio.ui.looking import Looking
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.merge_tabs import MergeTabs
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.tab_memory import TabMemory, place_in, return_to, short_title
from kbstudio.ui.text_line import show_status

_ICONS = {
    **{"article": "file-text", "review": "git-diff", "versions": "clock-counter-clockwise"},
    **{"merge": "git-merge", "adapt": "translate"},
}
"""The documents that come back at the next start, by kind."""


class Documents(QObject):
    """Opens documents, and wires each screen in them to the window."""

    changed = Signal()
    """What can be done with the text worked in may be another thing now."""

    moved = Signal()
    """The person is somewhere else in a text."""

    rule_requested = Signal(str, str)
    """Code of a guideline and name of a rule to read."""

    def __init__(
        self,
        studio: Studio,
        window: MainWindow,
        jobs: Jobs,
        bus: ChangeBus,
        themes: Themes,
        settings: SettingsStore,
        person: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._studio, self._window = studio, window
        self._jobs, self._bus = jobs, bus
        self._themes = themes
        self._person = person
        self._desk = window.desk
        self._open: dict[str, Document] = {}
        self._reachable = True
        self.closing = Closing(window, self._writers, self)
        self._looking = Looking(studio, jobs, bus, settings)
        self._merges = MergeTabs(studio, window, jobs, bus, self)
        self.adaptations = AdaptationTabs(studio, window, jobs, bus, themes, settings, self)
        self._make: dict[str, Callable[[str, str, str], None]] = {
            "article": self._make_article,
            "review": self._make_review,
            "versions": self._make_versions,
            "merge": self._make_merge,
            "adapt": self._make_adaptation,
        }
        for tabs in (self._merges, self.adaptations):
            tabs.named.connect(self._name_tab)
            tabs.changed.connect(self.changed)
        self._merges.merged.connect(self._merged)
        self._merges.given_up.connect(self._give_up)
        self._merges.close_requested.connect(self.close)
        self.adaptations.wanted.connect(self.open_adaptation)
        self.adaptations.status_changed.connect(self._show_status)
        self.adaptations.status_changed.connect(self._tell_waiting)
        self.adaptations.unsaved_changed.connect(self._mark_unsaved)
        self.adaptations.article_opened.connect(self.open_article)
        self.adaptations.rule_requested.connect(self.rule_requested)
        self.adaptations.merge_requested.connect(self._merge)
        self._desk.close_requested.connect(self.close)
        self._desk.document_changed.connect(self._document_changed)
        window.tab_changed.connect(self._show_status)

    def act_as(self, person: str) -> None:
        """Work as somebody else in every tab."""
        self._person = person
        for document in self._open.values():
            if isinstance(document.controller, Controller):
                document.controller.act_as(person)

    def open_article(self, code: str, locale: str) -> None:
        """Open an article for writing, or show it if it is open."""
        self._bring("article", code, locale)

    def open_review(self, code: str, locale: str) -> None:
        """Open the newest text beside what agents read, to look at what changed and decide."""
        self._bring("review", code, locale)

    def open_adaptation(self, code: str, locale: str) -> None:
        """Open a language version beside its source, to bring it up to date block by block."""
        self._bring("adapt", code, locale)

    def open_versions(self, code: str, locale: str) -> None:
        """Open the history of a language version, any two of its texts side by side."""
        self._bring("versions", code, locale)

    def open_version(self, code: str, locale: str, number: int) -> None:
        """Open the history of a language version at one of its versions."""
        self.open_versions(code, locale)
        controller = self._open[f"versions {code} {locale}"].controller
        if isinstance(controller, HistoryController):
            controller.show_version(number)

    def open_recovered(self, code: str, locale: str) -> None:
        """Open an article and offer what was typed in it and never saved."""
        self.open_article(code, locale)
        controller = self._open[f"article {code} {locale}"].controller
        if isinstance(controller, EditorController):
            controller.offer_kept()

    def show_connection(self, *, reachable: bool) -> None:
        """Say in every text whether the library answers."""
        self._reachable = reachable
        for shown in (*self._editors(), self.adaptations):
            shown.show_connection(reachable=reachable)

    def _editors(self) -> list[EditorController]:
        return [running for running in self._writers() if isinstance(running, EditorController)]

    def _writers(self, key: str = "") -> list[Writer]:
        """Whoever runs a text that is being written, in one document or (for an empty key) in all."""
        running = (document.controller for name, document in self._open.items() if key in {"", name})
        return [each for each in running if isinstance(each, Writer)]

    def _tell_waiting(self) -> None:
        """Say in every text how many wait for the library to answer."""
        waiting = sum(writer.waiting for writer in self._writers())
        for writer in self._writers():
            writer.show_waiting(waiting)

    def left(self) -> list[TabMemory]:
        """The documents that can come back at the next start, as they are now: tabs in order, then own windows."""
        keys = [*self._desk.tabs, *self._desk.own.open_keys]
        return [self._left(key, self._open[key]) for key in keys if self._comes_back(key)]

    def bring_back(self, memories: Sequence[TabMemory], shown: str) -> None:
        """Open documents as they were left; only those on screen read their texts at once."""
        for memory in memories:
            if memory.kind in _ICONS and memory.key not in self._open:
                self._wait(memory)
        for memory in memories:
            if memory.window and memory.key in self._open:
                self._begin(memory.key)
                self._desk.move_out(memory.key, memory.window)
        if shown in self._open:
            self._desk.show(shown)

    def _make_article(self, key: str, code: str, locale: str) -> None:
        who = {"person": self._person, "code": code, "locale": locale}
        editor = EditorController(self._studio, self._jobs, self._bus, self._window.action_table, **who)
        beside = BesideText(editor, self._studio, self._window, self._jobs, self._bus, **who)
        self._add(key, Document(editor, editor.view, code, locale, beside.inspector, "article"))

        editor.opened.connect(partial(self._article_opened, key))
        editor.open_failed.connect(partial(self._give_up, key))
        editor.unsaved_changed.connect(partial(self._mark_unsaved, key))
        editor.status.changed.connect(self._show_status)
        editor.status.changed.connect(self._tell_waiting)
        editor.view.edit.cursorPositionChanged.connect(self.moved)
        editor.view.toolbar.layout_chosen.connect(self.moved)
        editor.view.edit.verticalScrollBar().valueChanged.connect(self.moved)
        editor.title_changed.connect(lambda title: self._name_tab(key, title, code))
        editor.article_requested.connect(lambda other, _heading: self.open_article(other, locale))
        editor.language_change_requested.connect(lambda other: self.open_article(code, other))
        recalled = self.tr("{code} is a draft again. Submit it when it is ready.")
        editor.submitted.connect(partial(self._tell, self.tr("{code} is with its reviewers.")))
        editor.recalled.connect(partial(self._tell, recalled))
        editor.compare_requested.connect(partial(self._compare_texts, code, locale))
        editor.merge_requested.connect(partial(self._merge, code, locale))
        self._themes.theme_changed.connect(editor.view.dress)
        beside.rule_requested.connect(self.rule_requested)
        beside.article_requested.connect(self.open_article)
        beside.version_requested.connect(partial(self.open_version, code, locale))
        if not self._reachable:
            editor.show_connection(reachable=False)
        editor.open()

    def _make_review(self, key: str, code: str, locale: str) -> None:
        review, document = self._looking.review(code, locale, self._person)
        self._add(key, document)
        review.loaded.connect(partial(self._review_loaded, key))
        review.announced.connect(partial(self._tell_decided, key))
        review.rule_requested.connect(self.rule_requested)
        review.article_requested.connect(self.open_article)
        review.failed.connect(self._window.report)
        review.load()

    def _make_versions(self, key: str, code: str, locale: str) -> None:
        history, document = self._looking.history(code, locale, self._person)
        self._add(key, document)
        history.failed.connect(self._window.report)
        history.announced.connect(self._window.show_toast)
        history.article_opened.connect(self.open_article)
        history.changed.connect(self.changed)
        history.load()

    def _make_merge(self, key: str, code: str, locale: str) -> None:
        self._add(key, self._merges.make(key, code, locale, self._person))
        self._merges.begin(key, self._open[key])

    def _make_adaptation(self, key: str, code: str, locale: str) -> None:
        self._add(key, self.adaptations.make(key, code, locale, self._person))

    def _merge(self, code: str, locale: str, typed: tuple[str, str], based_on: int) -> None:
        """Bring what is typed together with what was saved meanwhile."""
        key = f"merge {code} {locale}"
        self._merges.note(key, typed, based_on)
        if key in self._open:
            self._merges.begin(key, self._open[key])
        self._bring("merge", code, locale)

    def _merged(self, key: str, typed: tuple[str, str]) -> None:
        """The article shows the saved text; the merge has done its work."""
        code, locale = self._open[key].code, self._open[key].locale
        for editor in self._writers():
            editor.take_merged(code, locale, typed)
        self.open_article(code, locale)
        self.leave_out(key)

    def put_away(self) -> None:
        """Keep what was typed on this computer."""
        for document in self._open.values():
            if isinstance(document.controller, Writer | MergeController):
                document.controller.flush()

    def close(self, key: str) -> None:
        """Close a document; what was typed and not saved is kept on this computer and offered again."""
        if key in self._open and not self.closing.holds_back(partial(self._close, key), key):
            self._close(key)

    def _close(self, key: str) -> None:
        if key not in self._open:
            return
        left = self._left(key, self._open[key]) if self._comes_back(key) else None
        place = self._desk.tabs.index(key) + 1 if key in self._desk.tabs else 0
        unsaved = self._discard(key)
        if left is None:
            return
        kept = self.tr("{code}: your text is kept on this computer, not saved yet.")
        said = kept if unsaved else self.tr("{code} is closed.")
        self._window.show_toast(said.format(code=left.code), undo=lambda: self._reopen(left, place))

    def leave_out(self, key: str) -> None:
        """Close a document without a word: what it is about is gone."""
        if key in self._open:
            self._discard(key)

    def close_all(self) -> None:
        """Close every document."""
        for key in list(self._open):
            self._discard(key)

    def _bring(self, kind: str, code: str, locale: str) -> None:
        key = f"{kind} {code} {locale}"
        if key in self._open:
            self._desk.show(key)
        else:
            self._make[kind](key, code, locale)

    def _add(self, key: str, document: Document) -> None:
        """Put a document on the desk, or its widgets into the tab where it was waited for."""
        waiting = self._open.get(key)
        if waiting is None:
            self._open[key] = document
            icon = _ICONS.get(document.kind, "git-diff")
            self._desk.open(key, document.title, icon, document.page, document.inspector, document.code)
            return
        self._open[key] = replace(document, title=document.title or waiting.title, left=waiting.left)
        self._desk.fill(key, document.page, document.inspector)

    def _wait(self, memory: TabMemory) -> None:
        """Add the tab of a document that is read once somebody looks at it."""
        page = QWidget()
        page.setObjectName("page")
        waiting = Document(None, page, memory.code, memory.locale, None, memory.kind, memory.title, memory)
        self._open[memory.key] = waiting
        self._desk.open(memory.key, memory.title, _ICONS[memory.kind], page, None, memory.code, shown=False)

    def _begin(self, key: str) -> None:
        """Read a document that was only waited for."""
        document = self._open.get(key)
        if document is not None and document.left is not None and document.controller is None:
            self._make[document.kind](key, document.code, document.locale)

    def _reopen(self, left: TabMemory, place: int) -> None:
        if left.key not in self._open:
            self._wait(left)
            if place:
                self._desk.place(left.key, place)
        self._desk.show(left.key)

    def _discard(self, key: str) -> bool:
        """Close a document; says whether any of its text is kept on this computer only."""
        document = self._open.pop(key)
        unsaved = False
        if isinstance(document.controller, Writer):
            document.controller.flush()
            unsaved = document.controller.unsaved
        elif isinstance(document.controller, MergeController | ReviewController):
            document.controller.leave()
        self._desk.close(key)
        return unsaved

    def _comes_back(self, key: str) -> bool:
        return key in self._open and self._open[key].kind in _ICONS

    def _left(self, key: str, document: Document) -> TabMemory:
        own = self._desk.own
        window = own.geometry(key) if key in own else ""
        if document.left is not None:
            return replace(document.left, window=window)
        left = TabMemory(document.kind, document.code, document.locale, short_title(document.title), window=window)
        if isinstance(document.controller, EditorController):
            view = document.controller.view
            left = replace(left, **place_in(view.edit), layout=view.layout_name)
        return left

    def _document_changed(self, key: str) -> None:
        self._begin(key)
        for other, document in self._open.items():
            if isinstance(document.controller, EditorController):
                # Of the texts on screen, the one worked in hears the keys.
                document.controller.view.in_front = self._desk.in_front(other)
        self._show_status()
        self.changed.emit()

    def _article_opened(self, key: str, article: ArticleView) -> None:
        document = self._open.get(key)
        if document is not None and document.left is not None and isinstance(document.controller, EditorController):
            return_to(document.controller.view.edit, document.left)
            document.controller.view.choose_layout(document.left.layout)
            self._open[key] = replace(document, left=None)
        self._name_tab(key, article.revision.text.title, article.article.code)
        self.changed.emit()

    def _review_loaded(self, key: str, shown: ReviewSnapshot) -> None:
        self._name_tab(key, shown.right.text.title, shown.article.code)
        self.changed.emit()

    def _name_tab(self, key: str, title: str, code: str) -> None:
        # What was being read may arrive between the closing of a tab and the end of its widgets.
        if key in self._open:
            self._open[key] = replace(self._open[key], title=title)
            self._desk.set_title(key, title, code)

    def _mark_unsaved(self, key: str, unsaved: bool) -> None:
        if key in self._open:
            self._desk.set_unsaved(key, unsaved)

    def _give_up(self, key: str, sentence: str) -> None:
        self.leave_out(key)
        self._window.show_error(sentence)

    def _tell_decided(self, key: str, said: str, undo: Callable[[], object] | None) -> None:
        # One who decides fifty changes in a row is not told fifty times at once.
        self._window.show_toast(said, undo, replaces=key)

    def _tell(self, sentence: str, outcome: Outcome) -> None:
        self._window.show_toast(sentence.format(code=outcome.article))

    def _compare_texts(self, code: str, locale: str, older: tuple[str, str], newer: tuple[str, str]) -> None:
        """Show what is saved beside what is typed; the tab is for looking only."""
        key = f"compare {code} {locale}"
        self.leave_out(key)
        self._add(key, self._looking.saved_and_typed(code, locale, older, newer))

    @property
    def current(self) -> Document | None:
        """The document worked in; None on the page of a place."""
        return self._open.get(self._desk.current)

    def _show_status(self, _shown: str = "") -> None:
        show_status(self._window, self._open)
