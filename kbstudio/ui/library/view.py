"""The library: what to list at the side, the list in the middle, a reading pane beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.lists import ArticleFilter, ArticleRow
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.kinds import kinds
from kbstudio.ui.library.facets import Facets
from kbstudio.ui.library.model import LibraryModel
from kbstudio.ui.library.preview import LibraryPreview
from kbstudio.ui.library.sidebar import LibrarySidebar
from kbstudio.ui.library.words import kind_name
from kbstudio.ui.widgets.chip import state_word
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.language_names import own_name
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField

PAUSE = 80
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

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = ArticleFilter()
        self._sort = ("updated", True)
        self.sidebar = LibrarySidebar()
        self.page = QWidget()
        self.inspector = LibraryPreview()
        self.model = LibraryModel(self)
        self.table = RowTable(self.tr("Articles"), self.page)
        self.filter = SearchField(self.tr("Filter by title, code, text or owner"), "funnel", self.page, pause=PAUSE)
        self.facets = Facets(
            {
                "state": self.tr("State"),
                "kind": self.tr("Kind"),
                "locale": self.tr("Language"),
                "owner": self.tr("Owner"),
            },
            self.page,
        )
        self._count = ElidedLabel(parent=self.page)
        self._new = QPushButton(icon("plus"), self.tr("New article"), self.page)
        self._empty = EmptyState("files", self.tr("Nothing here now."), None, self.page)
        self._begin = QAction(icon("file-plus"), self.tr("Write the first article…"), self)
        self._clear = QAction(icon("x"), self.tr("Clear the filter"), self)
        self._stack = QStackedWidget(self.page)
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> ArticleFilter:
        """What the person wants to see."""
        state = self.facets.value("state")
        sort, descending = self._sort
        return replace(
            self._base,
            words=self.filter.text().strip(),
            state=RevisionState(state) if state else self._base.state,
            kind=self.facets.value("kind"),
            locale=self.facets.value("locale"),
            owner=self.facets.value("owner") or self._base.owner,
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
        """List what a topic or a saved list holds, under the words and buttons set."""
        self._base = base
        self.filter_changed.emit()

    def offer(self, locales: Sequence[str], owners: Mapping[str, str]) -> None:
        """Offer languages and owners (login to name) to narrow by."""
        self.facets["locale"].offer([(tag, own_name(tag)) for tag in locales])
        self.facets["owner"].offer(sorted(owners.items(), key=lambda owner: owner[1].casefold()))
        self.model.update_names(dict(owners))

    def show_rows(self, rows: Sequence[ArticleRow], total: int, *, anew: bool) -> None:
        """Show a list; ``anew`` begins at its top, otherwise what is read stays where it is."""
        self.model.set_total(total)
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if anew:
            self.table.scrollToTop()
            if self.table.current_row >= 0:
                self.table.scrollTo(self.table.currentIndex())
        self._show_count(total)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.facets.show_clear(self.narrowed)
        if not rows:
            self._show_empty()
            self.row_chosen.emit(None)

    def choose(self, article: str, locale: str) -> None:
        """Put the keyboard on an article, if it is listed."""
        self.table.choose_row(self.model.row_of((article, locale)))

    def clear_filter(self) -> None:
        """Take words and buttons away."""
        self.facets.clear()
        self.filter.blockSignals(True)
        self.filter.clear()
        self.filter.blockSignals(False)
        self.filter_changed.emit()

    def _show_count(self, total: int) -> None:
        told = self.tr("%n language version(s)", "", total)
        place = self.sidebar.title
        self._count.show_text(self.tr("{count} in {place}").format(count=told, place=place) if place else told)

    def _show_empty(self) -> None:
        if self.narrowed:
            self._empty.show_empty("funnel", self.tr("Nothing matches. Clear the filter."), self._clear)
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

    def _sort_by(self, section: int) -> None:
        key = self.model.columns[section].sort
        if not key:
            return
        now, descending = self._sort
        self._sort = (key, not descending if key == now else key == "updated")
        self._show_sort()
        self.filter_changed.emit()

    def _show_sort(self) -> None:
        key, descending = self._sort
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(self.model.sort_column(key), order)

    def _type_to_filter(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.insert("" if text == "/" else text)

    def _go_to_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.current_row < 0:
            self.table.choose_row(0)

    def _connect(self) -> None:
        self.table.row_opened.connect(self._open)
        self.table.row_chosen.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.preview_requested.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.typed.connect(self._type_to_filter)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.filter.search_requested.connect(self.filter_changed)
        self.filter.list_requested.connect(self._go_to_list)
        self.facets.changed.connect(self.filter_changed)
        self.facets.cleared.connect(self.clear_filter)
        self.inspector.open_requested.connect(lambda: self._open(self.table.current_row))
        self._new.clicked.connect(self.new_requested)
        self._begin.triggered.connect(self.new_requested)
        self._clear.triggered.connect(self.clear_filter)

    def _lay_out(self) -> None:
        states = (RevisionState.DRAFT, RevisionState.IN_REVIEW, RevisionState.APPROVED, RevisionState.PUBLISHED)
        self.facets["state"].offer([(state.value, state_word(state.value)) for state in states])
        self.facets["kind"].offer([(code, kind_name(code)) for code in sorted(kinds(), key=kind_name)])
        top = QFrame(self.page)
        top.setObjectName("chrome")
        row = QHBoxLayout(top)
        row.setContentsMargins(12, 8, 12, 4)
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self._new)
        below = QFrame(self.page)
        below.setObjectName("tab_row")
        second = QHBoxLayout(below)
        second.setContentsMargins(12, 4, 12, 8)
        second.addWidget(self.facets)
        second.addWidget(self._count, 1)
        self._count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._count.setProperty("role", "secondary")
        self.table.setModel(self.model)
        self.table.set_columns((66, 160, 84, 112, 108, 124, 104), stretch=1, dropped=(2, 5, 4))
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self._show_sort()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, below):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.page.setFocusProxy(self.table)
