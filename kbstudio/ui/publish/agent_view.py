"""As agents see it: their search, what it finds, and the page they get."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.desktop.languages import LANGUAGES
from kbstudio.domain.published import Answer, Edition
from kbstudio.ui.publish.edition_facts import EditionFacts
from kbstudio.ui.publish.freshness import page_of
from kbstudio.ui.publish.hit_list import HitList
from kbstudio.ui.publish.page import ArticlePage
from kbstudio.ui.publish.serving_words import banner_words
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.language_names import own_name
from kbstudio.ui.widgets.search_field import SearchField

BAR_HEIGHT = 40


class AgentView(QWidget):
    """Asks exactly what agents' tools ask, in the language chosen.

    ``facts`` may stand beside it as the inspector, which then owns it.
    """

    search_requested = Signal(str, str)
    """Words and locale to look for."""

    page_requested = Signal(str, str)
    """Code and locale of the page to show."""

    withdraw_requested = Signal(object)
    """The ``Edition`` the person wants to take away from agents."""

    def __init__(self, make_page: Callable[[QWidget], ArticlePage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edition: Edition | None = None
        self.search = SearchField(self.tr("Search as an agent would"), parent=self)
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the agent"))
        self.hits = HitList(self)
        self._told = QLabel(self)
        self._told.setProperty("role", "secondary")
        self._told.setWordWrap(True)
        self._told.setContentsMargins(14, 8, 12, 8)
        self.banner = QLabel(self)
        self.banner.setProperty("tone", "warn")
        self.banner.setWordWrap(True)
        self.banner.setContentsMargins(16, 8, 12, 8)
        self.banner.hide()
        self.page = make_page(self)
        self.facts = EditionFacts(self)
        self.facts.hide()
        self._code = CodeLabel(parent=self)
        self._withdraw = QPushButton(icon("prohibit"), self.tr("Withdraw from agents…"), self)
        self._empty = EmptyState("eye", self.tr("Search above to see what an agent would find and read."), None, self)
        self._stack = QStackedWidget(self)
        self._found = QFrame(self)
        self.offer_languages(list(LANGUAGES), "en")
        self._lay_out()

        self.search.search_requested.connect(self._ask)
        self.search.list_requested.connect(self.hits.setFocus)
        self.language.currentIndexChanged.connect(lambda _index: self._ask(self.search.text().strip()))
        self.hits.hit_chosen.connect(lambda code, _locale: self.page_requested.emit(code, self.locale_chosen))
        self._withdraw.clicked.connect(self.ask_to_withdraw)

    @property
    def locale_chosen(self) -> str:
        """The tag of the language agents ask in."""
        return str(self.language.currentData())

    def ask_in(self, locale: str) -> None:
        """Ask in the language of a page opened from elsewhere; it is offered from now on."""
        offered = [str(self.language.itemData(index)) for index in range(self.language.count())]
        self.offer_languages(offered, locale)

    def offer_languages(self, tags: Sequence[str], chosen: str) -> None:
        """Offer these languages to ask in."""
        self.language.blockSignals(True)
        self.language.clear()
        for tag in dict.fromkeys((*tags, chosen)):
            self.language.addItem(own_name(tag), tag)
        self.language.setCurrentIndex(self.language.findData(chosen))
        self.language.blockSignals(False)

    def show_answer(self, answer: Answer) -> None:
        """Show what a search found."""
        if answer.hits:
            told = self.tr("%n found", "", len(answer.hits))
        else:
            told = self.tr("Agents find nothing for these words. Try the words a customer would use.")
        if answer.behind:
            told += " · " + self.tr("%n publication(s) not searchable yet", "", answer.behind)
        self._told.setText(told)
        self._found.show()
        self.hits.show_hits(answer.hits, self.locale_chosen)

    def show_edition(
        self, edition: Edition, owner: str, withdraw_refused: str = "", topics: Sequence[str] = ()
    ) -> None:
        """Show a page; ``withdraw_refused`` says why it cannot be withdrawn, empty where it can.

        ``topics`` are names as people read them.
        """
        self._edition = edition
        self._stack.setCurrentIndex(0)
        self._code.show_code(edition.article)
        self._withdraw.setEnabled(not withdraw_refused)
        self._withdraw.setToolTip(withdraw_refused or self.tr("Agents stop seeing this text at once"))
        words = banner_words(edition)
        self.banner.setText(words)
        self.banner.setVisible(bool(words))
        self.page.show_page(page_of(edition, owner))
        self.facts.show_edition(edition, owner, topics)
        asked = edition.served.asked or edition.locale
        if not self.search.text().strip() and (index := self.language.findData(asked)) >= 0:
            self.language.blockSignals(True)
            self.language.setCurrentIndex(index)
            self.language.blockSignals(False)

    def show_nothing(self, sentence: str) -> None:
        """Say why there is no page."""
        self._edition = None
        self._stack.setCurrentIndex(1)
        self._empty.show_empty("eye-slash", sentence)
        self.facts.show_edition(None, "")

    def ask_to_withdraw(self) -> None:
        """Ask to take the page shown away from agents, if there is one."""
        if self._edition is not None and self._withdraw.isEnabled():
            self.withdraw_requested.emit(self._edition)

    def _ask(self, words: str) -> None:
        if words:
            self.search_requested.emit(words, self.locale_chosen)
        else:
            self.hits.show_hits(())
            self._found.hide()

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.language)
        found = self._found
        found.setObjectName("page")
        left = QVBoxLayout(found)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(self._told)
        left.addWidget(self.hits, 1)
        found.setMinimumWidth(200)
        # A page opened from elsewhere was not searched for: an empty list would stand beside it.
        found.hide()
        shown = QFrame(self)
        shown.setObjectName("page")
        about = QHBoxLayout()
        about.setContentsMargins(16, 6, 12, 6)
        about.addWidget(self._code)
        about.addStretch(1)
        about.addWidget(self._withdraw)
        right = QVBoxLayout(shown)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addLayout(about)
        right.addWidget(self.banner)
        right.addWidget(self.page.widget(), 1)
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(1)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(found)
        both.addWidget(self._stack)
        both.setSizes([320, 700])
        both.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(both, 1)
        self.setFocusProxy(self.search)
