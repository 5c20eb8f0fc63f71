"""What waits for a reviewer: the list, what to narrow it by, and a glance at the text chosen."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.domain.lists import InboxRow
from kbstudio.ui.review.inbox_preview import InboxPreview
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.change_words import change_tone, change_word
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time

BAR_HEIGHT = 40


class InboxView(QObject):
    """``sidebar``, ``page`` and ``inspector`` are the three parts of the place; the window owns them."""

    review_opened = Signal(str, str)
    """Code and locale of a text the person wants to review."""

    row_chosen = Signal(object)
    """The ``InboxRow`` the keyboard is on; None for none."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[InboxRow, ...] = ()
        self._names: Mapping[str, str] = {}
        self.sidebar = NavList(self.tr("What waits for you"))
        self.page = QWidget()
        self.inspector = InboxPreview()
        self.model = SnapshotModel[InboxRow](self._columns(), lambda row: (row.article, row.locale), self)
        self.table = RowTable(self.tr("Texts to review"), self.page, letters_move=True)
        self.filter = SearchField(self.tr("Filter"), "funnel", self.page)
        self._count = QLabel(self.page)
        self._order = QLabel(self.tr("oldest first"), self.page)
        self._empty = EmptyState("check-circle", self.tr("Nothing here now."), None, self.page)
        self._stack = QStackedWidget(self.page)
        self._lay_out()

        self.table.row_opened.connect(self._open)
        self.table.preview_requested.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.row_chosen.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.typed.connect(self._type_to_filter)
        self.filter.search_requested.connect(self._refresh)
        self.filter.list_requested.connect(self.table.setFocus)
        self.sidebar.entry_chosen.connect(self._refresh)
        self.inspector.open_requested.connect(lambda: self._open(self.table.current_row))

    def show_rows(self, rows: Sequence[InboxRow], names: Mapping[str, str]) -> None:
        """Show what waits; ``names`` gives the name people read for every login."""
        self._all, self._names = tuple(rows), names
        kinds = Counter(row.change for row in rows)
        self.sidebar.set_count("all", len(rows))
        for change in ("meaning", "wording", "typo"):
            self.sidebar.set_count(change, kinds[change])
        self._refresh()

    def _refresh(self) -> None:
        chosen, words = self.sidebar.chosen, self.filter.text().strip().casefold()
        rows = [row for row in self._all if chosen in {"", "all", row.change} and words in self._searched(row)]
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if self.table.current_row < 0 and rows:
            self.table.choose_row(0)
        self._count.setText(self.tr("%n to review", "", len(rows)))
        if not self._all:
            self._empty.show_empty(
                "check-circle", self.tr("Nothing waits for you. Texts sent to you for review appear here.")
            )
        elif not rows:
            self._empty.show_empty("funnel", self.tr("Nothing matches. Clear the filter, or choose “To review”."))
        self._stack.setCurrentIndex(0 if rows else 1)
        self._order.setVisible(bool(rows))
        if not rows:
            self.row_chosen.emit(None)

    def _searched(self, row: InboxRow) -> str:
        return f"{row.article} {row.title} {row.locale} {self._name(row)} {row.reason}".casefold()

    def _name(self, row: InboxRow) -> str:
        return self._names.get(row.requested_by, row.requested_by)

    def _open(self, number: int) -> None:
        if (row := self.model.row(number)) is not None:
            self.review_opened.emit(row.article, row.locale)

    def _type_to_filter(self, text: str) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text != "/":
            self.filter.insert(text)

    def _columns(self) -> list[Column[InboxRow]]:
        return [
            Column(self.tr("Code"), Cell.CODE, lambda row: row.article),
            Column(self.tr("Article"), Cell.TITLE, lambda row: row.title),
            Column(self.tr("Language"), Cell.QUIET, lambda row: row.locale),
            Column(
                self.tr("Change"),
                Cell.CHIP,
                lambda row: change_word(row.change),
                lambda row: change_tone(row.change),
                lambda row: row.reason,
            ),
            Column(self.tr("Signed"), Cell.QUIET, lambda row: f"\u2066{row.signed} / {row.quorum}\u2069"),
            Column(self.tr("By"), Cell.PERSON, self._name),
            Column(
                self.tr("Since"),
                Cell.QUIET,
                lambda row: relative_time(row.requested_at),
                tip=lambda row: exact_time(row.requested_at),
            ),
        ]

    def _lay_out(self) -> None:
        self.sidebar.add_heading(self.tr("Waiting for you"))
        self.sidebar.add_entry("all", self.tr("To review"), "eye")
        self.sidebar.add_heading(self.tr("Kind of change"))
        self.sidebar.add_entry("meaning", self.tr("Meaning"), "warning-circle")
        self.sidebar.add_entry("wording", self.tr("Wording"), "text-aa")
        self.sidebar.add_entry("typo", self.tr("Typo"), "pencil-simple")
        self.sidebar.choose("all")
        bar = QFrame(self.page)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self._count.setProperty("role", "place")
        self._order.setProperty("role", "secondary")
        self.filter.setMaximumWidth(240)
        row.addWidget(self._count)
        row.addWidget(self._order)
        row.addStretch(1)
        row.addWidget(self.filter, 1)
        self.table.setModel(self.model)
        self.table.set_columns((80, 240, 84, 96, 64, 150, 110), stretch=1, dropped=(4, 2, 5))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.page.setFocusProxy(self.table)
