"""The library: what to list at the side, the list in the middle, a reading pane beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.lists import ArticleFilter, ArticleRow, TopicCount
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.kinds import kinds
from kbstudio.ui.library.batch_bar import BatchBar
from kbstudio.ui.library.choice import Choice
from kbstudio.ui.library.facets import Facets
from kbstudio.ui.library.model import LibraryModel
from kbstudio.ui.library.preview import LibraryPreview
from kbstudio.ui.library.sidebar import LibrarySidebar
from kbstudio.ui.library.standing_lists import STANDING
from kbstudio.ui.library.table_header import TableHeader
from kbstudio.ui.library.words import kind_name, topic_suggestions
from kbstudio.ui.widgets.chip import state_word
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.language_names import own_name
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.suggesting import Suggestion

PAUSE = 40
"""Milliseconds without a key after which the list is asked for."""


class LibraryView(QObject):
    """``sidebar``, ``page`` and ``inspector`` are the three parts of the place; the window owns them."""

    filter_changed = Signal()
    """Something else is to be listed; ``wanted`` says what."""

    article_opened = Signal(str, str)
    """Code and locale of an article the person wants to open."""

    row_chosen = Signal(object)
    """The ``ArticleRow`` the keyboard is on; None for none."""

    new_requested = Signal()
    """The person wants to write a new article."""

    changes_requested = Signal()
    """The person wants to see what others changed meanwhile."""

    menu_requested = Signal(QPoint)
    """The person wants what can be done with the article, at this place of the screen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = ArticleFilter()
        self._own = False
        self.sidebar = LibrarySidebar()
        self.page = QWidget()
        self.inspector = LibraryPreview()
        self.model = LibraryModel(self)
        self.table = RowTable(self.tr("Articles"), self.page, several=True)
        self.table.setModel(self.model)
        self.header = TableHeader(self.table, self.model, self)
        self.filter = SearchField(self.tr("Filter by title, code, text or owner"), "funnel", self.page, pause=PAUSE)
        names = {
            "state": self.tr("State"),
            "kind": self.tr("Kind"),
            "locale": self.tr("Language"),
            "topic": self.tr("Topic"),
            "owner": self.tr("Owner"),
        }
        self.facets = Facets(names, found={"topic", "owner"}, parent=self.page)
        self._count = ElidedLabel(parent=self.page)
        self.changed_button = QPushButton(icon("arrows-clockwise"), "", self.page)
        self.batch = BatchBar(self.page)
        self._new = QPushButton(icon("plus"), self.tr("New article"), self.page)
        self._empty = EmptyState("files", self.tr("Nothing here now."), None, self.page)
        self._begin = QAction(icon("file-plus"), self.tr("Write the first article…"), self)
        self._clear = QAction(icon("x"), self.tr("Clear the filter"), self)
        self._stack = QStackedWidget(self.page)
        self._lay_out()
        self.choice = Choice(self.table, self.model, self.batch, self)
        self._connect()

    @property
    def wanted(self) -> ArticleFilter:
        """What the person wants to see."""
        state = self.facets.value("state")
        sort, descending = self.header.sort
        return replace(
            self._base,
            words=self.filter.text().strip(),
            state=RevisionState(state) if state else self._base.state,
            kind=self.facets.value("kind"),
            locale=self.facets.value("locale"),
            topic=self.facets.value("topic") or self._base.topic,
            owner=self.facets.value("owner"),
            sort=sort,
            descending=descending,
        )

    @property
    def narrowed(self) -> bool:
        """Whether words or buttons narrow the list, rather than the place chosen at the side."""
        return bool(self.filter.text().strip()) or self.facets.any_set

    @property
    def chosen(self) -> ArticleRow | None:
        """The row the keyboard is on."""
        return self.model.row(self.table.current_row)

    def list_from(self, base: ArticleFilter) -> None:
        """List what a topic or one of everybody's lists holds, under the words and buttons set."""
        self._base = base
        if self._own:
            # Words and buttons came with the list of one's own.
            self._own = False
            self._forget_narrowing()
        self.facets["topic"].show_value("")
        self.filter_changed.emit()

    def list_own(self, wanted: ArticleFilter) -> None:
        """List what the person kept: words, buttons and order are shown as they were."""
        self._own = True
        self._base = ArticleFilter(listing=wanted.listing, person=wanted.person)
        self._forget_narrowing()
        self._show_words(wanted.words)
        shown = {"state": wanted.state or "", "kind": wanted.kind, "locale": wanted.locale}
        for key, value in {**shown, "topic": wanted.topic, "owner": wanted.owner}.items():
            self.facets[key].show_value(str(value))
        self.header.sort_by(wanted.sort, descending=wanted.descending)
        self.filter_changed.emit()

    def offer(self, locales: Sequence[str], owners: Mapping[str, str], topics: Sequence[TopicCount]) -> None:
        """Offer languages, owners (login to name) and topics to narrow by."""
        self.facets["locale"].offer([(tag, own_name(tag)) for tag in locales])
        sorted_owners = in_order(owners.items(), lambda owner: owner[1])
        people = [Suggestion(login, name, login if login != name else "") for login, name in sorted_owners]
        self.facets.finding("owner").offer_to_find(people)
        suggestions = topic_suggestions(topics)
        self.facets.finding("topic").offer_to_find([Suggestion(*each) for each in suggestions])
        self.model.update_names(dict(owners), {code: name for code, name, _above in suggestions})

    def show_rows(self, rows: Sequence[ArticleRow], total: int, *, anew: bool) -> None:
        """Show a list; ``anew`` begins at its top, otherwise what is read stays where it is."""
        self.model.set_total(total)
        if anew:
            self.choice.forget()
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if anew:
            self.table.scrollToTop()
            if self.table.current_row >= 0:
                self.table.scrollTo(self.table.currentIndex())
        self.show_total(total)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.facets.show_clear(self.narrowed)
        self.show_changed(0)
        if not rows:
            self._show_empty()
            self.row_chosen.emit(None)

    def show_total(self, total: int) -> None:
        """Say how many texts the list holds in all."""
        self.model.set_total(total)
        told, place = self.tr("%n language version(s)", "", total), self.sidebar.title[:60]
        self._count.show_text(self.tr("{count} in {place}").format(count=told, place=place) if place else told)
        self.choice.show()

    def show_changed(self, count: int) -> None:
        """Announce how many articles others changed since the list was read; 0 announces nothing."""
        self.changed_button.setText(self.tr("%n changed since you opened this list. Show", "", count))
        self.changed_button.setVisible(count > 0)

    def choose(self, article: str, locale: str) -> None:
        """Put the keyboard on an article, if it is listed."""
        self.table.choose_row(self.model.row_of((article, locale)))

    def clear_filter(self) -> None:
        """Take words and buttons away."""
        self._forget_narrowing()
        self.filter_changed.emit()

    def _forget_narrowing(self) -> None:
        self.facets.clear()
        self._show_words("")

    def _show_words(self, words: str) -> None:
        self.filter.show_words(words)

    def _show_empty(self) -> None:
        standing = STANDING.get(self.sidebar.lists.chosen)
        if self.narrowed:
            self._empty.show_empty("funnel", self.tr("Nothing matches. Clear the filter."), self._clear)
        elif standing is not None:
            self._empty.show_empty("check-circle", QCoreApplication.translate("StandingLists", standing.empty))
        elif self._base == ArticleFilter():
            self._empty.show_empty("files", self.tr("No articles here yet. Write the first one."), self._begin)
        elif self._base.topic:
            self._empty.show_empty(
                "files", self.tr("No articles under this topic yet. Write the first one."), self._begin
            )
        else:
            self._empty.show_empty("check-circle", self.tr("Nothing here now."))

    def _open(self, number: int) -> None:
        if (row := self.model.row(number)) is not None:
            self.article_opened.emit(row.article, row.locale)

    def _type_to_filter(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.insert("" if text == "/" else text)

    def _go_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.current_row < 0:
            self.table.choose_row(0)

    def _go_back(self) -> None:
        """One level: several rows chosen, then words and buttons."""
        if self.choice.several:
            self.choice.forget()
        elif self.narrowed:
            self.clear_filter()

    def _connect(self) -> None:
        self.table.row_opened.connect(self._open)
        self.table.row_chosen.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.preview_requested.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.typed.connect(self._type_to_filter)
        self.table.escaped.connect(self._go_back)
        self.table.menu_requested.connect(self.menu_requested)
        self.header.sorted.connect(self.filter_changed)
        self.filter.search_requested.connect(self.filter_changed)
        self.filter.list_requested.connect(self._go_to_list)
        self.facets.changed.connect(self.filter_changed)
        self.facets.cleared.connect(self.clear_filter)
        self.changed_button.clicked.connect(self.changes_requested)
        self.inspector.open_requested.connect(lambda: self._open(self.table.current_row))
        self._new.clicked.connect(self.new_requested)
        self._begin.triggered.connect(self.new_requested)
        self._clear.triggered.connect(self.clear_filter)

    def _lay_out(self) -> None:
        states = (RevisionState.DRAFT, RevisionState.IN_REVIEW, RevisionState.APPROVED, RevisionState.PUBLISHED)
        self.facets["state"].offer([(state.value, state_word(state.value)) for state in states])
        self.facets["kind"].offer([(code, kind_name(code)) for code in in_order(kinds(), kind_name)])
        self.changed_button.setProperty("link", True)
        self.changed_button.hide()
        self._count.setProperty("role", "secondary")
        top = QFrame(self.page)
        top.setObjectName("chrome")
        row = QHBoxLayout(top)
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self._new)
        below = QFrame(self.page)
        below.setObjectName("chrome")
        second = QVBoxLayout(below)
        second.setContentsMargins(12, 4, 12, 4)
        second.addWidget(self.facets)
        told = QFrame(self.page)
        told.setObjectName("tab_row")
        third = QHBoxLayout(told)
        third.setContentsMargins(12, 2, 12, 2)
        third.addWidget(self._count, 1)
        third.addWidget(self.changed_button)
        # One takes the place of the other, so that the list does not move.
        line = QStackedWidget(self.page)
        line.addWidget(told)
        line.addWidget(self.batch)
        line.setFixedHeight(line.sizeHint().height())
        self.batch.wanted.connect(line.setCurrentIndex)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, below, line):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.page.setFocusProxy(self.table)
