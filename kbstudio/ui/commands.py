"""Joins the actions of menus and keys to whatever is on screen, and switches off those that mean nothing there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QGuiApplication

from kbstudio.ui.action_table.localising import BLOCKS
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.editor.view import COMMANDS as EDITOR_COMMANDS
from kbstudio.ui.editor.view import TONE, EditorView
from kbstudio.ui.history.controller import HistoryController
from kbstudio.ui.history.view import HistoryView
from kbstudio.ui.letter_commands import LetterCommands
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.main_window import MainWindow
from kbstudio.ui.merge.controller import MergeController
from kbstudio.ui.merge.view import MergeView
from kbstudio.ui.palette.action_source import REASON
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.inspector import ReviewInspector

if TYPE_CHECKING:
    from kbstudio.ui.workspace import Workspace

_WRITING = (*EDITOR_COMMANDS, "submit")
_DECIDING = ("approve", "return")
# fmt: off
_ANYWHERE = (
    "new_article", "open_article", "find_article", "change_person", "agent_view", "publish", "withdraw",
    "recovered_texts", "review_policy", "away", "terms", "language_rules",
    "take_in_from_agency",
)
# fmt: on
_COMPARING = ("next_change", "previous_change")
_STEPPED = ComparisonPane | EditorView | HistoryView | MergeView | LocalesView
_OF_ARTICLES = ("compare", "edit_articles", "copy_code", "correct_published", "adapt")
_BLOCKS = tuple(spec.name for spec in BLOCKS)
_OF_LISTS = ("choose_columns", "save_list")


class Commands(QObject):
    """What keys and menus do in a workspace."""

    def __init__(self, window: MainWindow, workspace: "Workspace") -> None:
        super().__init__(workspace)
        self._window = window
        self._workspace = workspace
        self._connections: list[QMetaObject.Connection] = []
        do = window.action_table
        for name, act in {
            "new_article": workspace.begin_article,
            "open_article": workspace.look_for_article,
            "approve": self._approve,
            "return": self._return,
            "recall": self._recall,
            "find": self._find_words,
            "next_change": lambda: self._step("next_change"),
            "previous_change": lambda: self._step("previous_change"),
            "compare": self._compare,
            "restore_version": self._restore,
            "edit_articles": self._edit,
            "copy_code": self._copy_code,
            "choose_columns": workspace.library.choose_columns,
            "save_list": workspace.library.save_list,
            "recovered_texts": lambda: workspace.recovered.show_list(window),
            "agent_view": self._show_as_agents,
            "publish": self._publish,
            "withdraw": self._withdraw,
            "break_glass": self._break_glass,
            "adapt": self._adapt,
            "correct_published": lambda: workspace.correct(*(self._article() or ())),
            "review_policy": workspace.show_review_policy,
            "away": workspace.show_away,
            "terms": workspace.show_terms,
            "language_rules": workspace.show_language_rules,
            "send_to_agency": self._send_to_agency,
            "take_in_from_agency": workspace.take_in_from_agency,
        }.items():
            self._connections.append(do[name].triggered.connect(lambda _on=False, act=act: act()))
        self._letters = LetterCommands(window.action_table, workspace.inbox_view, self)
        window.tab_changed.connect(self.fit)
        window.place_changed.connect(self.fit)
        workspace.documents.changed.connect(self.fit)
        self.fit()

    def close(self) -> None:
        """Let go of the window: another library brings its own commands."""
        self._window.action_table.enable(
            *(*_ANYWHERE, *_WRITING, *_DECIDING, *_COMPARING, *_OF_ARTICLES, *_OF_LISTS, *_BLOCKS),
            *("recall", "restore_version", "break_glass", "send_to_agency"),
            enabled=False,
        )
        self._letters.close()
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()

    def fit(self, _shown: object = None) -> None:
        """Switch on what means something where the person is."""
        document = self._workspace.documents.current
        review = document.inspector if document is not None else None
        page = document.page if document is not None else None
        actions = self._window.action_table
        actions.enable(*_ANYWHERE)
        actions.enable("break_glass", enabled=self._workspace.may_break_glass)
        actions["break_glass"].setProperty(REASON, self.tr("for publishers and curators"))
        actions.enable(*_WRITING, enabled=self._writer is not None)
        if isinstance(page, LocalesView):
            actions.enable(*TONE)
        if document is not None and isinstance(document.controller, MergeController | AdaptationController):
            actions.enable("save")
        if document is None or isinstance(page, ComparisonPane | HistoryView):
            actions.enable("find")
        actions.enable("recall", enabled=self._writer is not None and self._writer.may_recall)
        actions.enable("approve", enabled=isinstance(review, ReviewInspector) and review.may_approve)
        actions.enable("return", enabled=isinstance(review, ReviewInspector) and review.may_return)
        actions.enable(*_COMPARING, enabled=isinstance(page, _STEPPED))
        actions.enable(*_BLOCKS, enabled=isinstance(page, LocalesView))
        actions.enable(*_OF_ARTICLES, enabled=self._article() is not None)
        actions.enable("send_to_agency", "adapt", enabled=self._article() is not None or self._shows("languages"))
        actions.enable(*_OF_LISTS, enabled=self._shows("library"))
        actions.enable("restore_version", enabled=self._history is not None and self._history.may_restore)
        controller = document.controller if document is not None else None
        letters = controller.letter_actions if isinstance(controller, ReviewController) else {}
        self._letters.fit(letters, in_inbox=self._shows("inbox"))

    @property
    def _writer(self) -> EditorController | None:
        """Who runs the text being written; None where none is shown."""
        document = self._workspace.documents.current
        controller = document.controller if document is not None else None
        return controller if isinstance(controller, EditorController) else None

    @property
    def _history(self) -> HistoryController | None:
        """Who runs the history shown; None where none is."""
        document = self._workspace.documents.current
        controller = document.controller if document is not None else None
        return controller if isinstance(controller, HistoryController) else None

    def _article(self) -> tuple[str, str] | None:
        """Code and locale of what the person looks at: the open document, or the row chosen in the library."""
        document = self._workspace.documents.current
        if document is not None:
            return (document.code, document.locale)
        return self._workspace.chosen_in_library()

    def _cell(self) -> tuple[str, str] | None:
        """Code and locale of the cell the person is at among the languages; None in another place."""
        return self._workspace.languages_view.cell if self._shows("languages") else None

    def _shows(self, place: str) -> bool:
        return self._window.current_place == place and self._workspace.documents.current is None

    def _approve(self) -> None:
        document = self._workspace.documents.current
        if document is not None and isinstance(document.inspector, ReviewInspector):
            document.inspector.approve()

    def _return(self) -> None:
        document = self._workspace.documents.current
        if document is not None and isinstance(document.inspector, ReviewInspector):
            document.inspector.ask_return()

    def _recall(self) -> None:
        if self._writer is not None:
            self._writer.recall()

    def _step(self, name: str) -> None:
        document = self._workspace.documents.current
        if document is not None and isinstance(document.page, _STEPPED):
            getattr(document.page, name)()

    def _find_words(self) -> None:
        # In a text being written its own view hears the action.
        document = self._workspace.documents.current
        if document is None:
            self._workspace.find_in_place()
        elif isinstance(document.page, ComparisonPane | HistoryView):
            document.page.find_words()

    def _compare(self) -> None:
        if (article := self._article()) is not None:
            self._workspace.documents.open_versions(*article)

    def _restore(self) -> None:
        if self._history is not None:
            self._history.restore_version()

    def _edit(self) -> None:
        document = self._workspace.documents.current
        if document is not None:
            self._workspace.library.edit([document.code])
        else:
            self._workspace.library.edit_articles()

    def _copy_code(self) -> None:
        document = self._workspace.documents.current
        if document is None:
            self._workspace.library.copy_code()
        else:
            QGuiApplication.clipboard().setText(document.code)
            self._window.show_toast(self.tr("{code} is copied.").format(code=document.code))

    def _send_to_agency(self) -> None:
        workspace = self._workspace
        if self._shows("languages"):
            workspace.send_to_agency(workspace.languages_view.chosen, workspace.languages_view.inspector.language)
        elif (article := self._article()) is not None:
            workspace.send_to_agency(article[:1], article[1])

    def _adapt(self) -> None:
        if (cell := self._cell()) is not None:
            self._workspace.documents.open_adaptation(*cell)
        elif (article := self._article()) is not None:
            self._workspace.adapt(*article)

    def _show_as_agents(self) -> None:
        self._workspace.open_agent_page(*(self._cell() or self._article() or ()))

    def _publish(self) -> None:
        workspace = self._workspace
        if self._shows("publish") and not workspace.publish_view.shows_agents:
            workspace.publish_view.publish_chosen()
        else:
            workspace.open_waiting(*(self._article() or ("", "")))

    def _break_glass(self) -> None:
        writer = self._writer
        if writer is not None and writer.unsaved:
            told = self.tr("Save what you typed first: agents read what is saved.")
            self._window.show_toast(told, writer.save, self.tr("Save"))
        else:
            self._workspace.break_glass(*(self._article() or ()))

    def _withdraw(self) -> None:
        workspace = self._workspace
        if self._shows("publish") and workspace.publish_view.shows_agents:
            workspace.publish_view.agents.ask_to_withdraw()
        else:
            workspace.open_agent_page(*(self._article() or ()))
