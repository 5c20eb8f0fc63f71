"""What is approved and waits for agents: the list, and below it what they read now beside what they will read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.services.snapshots import Waiting
from kbstudio.ui.publish.inspector import PublishInspector
from kbstudio.ui.publish.page import ArticlePage
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.change_words import change_tone, change_word
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

BAR_HEIGHT = 40


class PublishView(QObject):
    """``page`` and ``inspector`` are the parts of the place; the window owns them."""

    row_chosen = Signal(object)
    """The ``Waiting`` the keyboard is on; None for none."""

    publish_requested = Signal(object)
    """The ``Waiting`` agents are to read."""

    withdraw_requested = Signal(object)
    """The ``Waiting`` whose published version is to be withdrawn."""

    compare_requested = Signal(str, str)
    """Code and locale of a text whose changes the person wants to see."""

    def __init__(self, make_page: Callable[[QWidget], ArticlePage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = QWidget()
        self.inspector = PublishInspector()
        self.model = SnapshotModel[Waiting](self._columns(), lambda row: (row.article, row.locale), self)
        self.table = RowTable(self.tr("Waiting to be published"), self.page, letters_move=True)
        self.now_page, self.then_page = make_page(self.page), make_page(self.page)
        self._count = QLabel(self.page)
        self._empty = EmptyState("check-circle", self.tr("Nothing waits."), None, self.page)
        self._stack = QStackedWidget(self.page)
        self._lay_out()

        self.table.row_chosen.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.row_opened.connect(self._compare)
        self.inspector.publish_requested.connect(lambda: self._ask(self.publish_requested))
        self.inspector.withdraw_requested.connect(lambda: self._ask(self.withdraw_requested))
        self.inspector.compare_requested.connect(lambda: self._compare(self.table.current_row))

    def show_rows(self, rows: Sequence[Waiting]) -> None:
        """Show what waits; the row chosen stays chosen."""
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if self.table.current_row < 0 and rows:
            self.table.choose_row(0)
        self._count.setText(self.tr("%n waiting to be published", "", len(rows)))
        self._stack.setCurrentIndex(0 if rows else 1)
        if not rows:
            told = self.tr("Nothing waits to be published. Texts appear here once their reviewers approved them.")
            self._empty.show_empty("check-circle", told)
            self.row_chosen.emit(None)

    @property
    def chosen(self) -> Waiting | None:
        """The row the keyboard is on."""
        return self.model.row(self.table.current_row)

    def _ask(self, signal: SignalInstance) -> None:
        if (row := self.chosen) is not None:
            signal.emit(row)

    def _compare(self, number: int) -> None:
        if (row := self.model.row(number)) is not None:
            self.compare_requested.emit(row.article, row.locale)

    def _columns(self) -> list[Column[Waiting]]:
        return [
            Column(self.tr("Code"), Cell.CODE, lambda row: row.article),
            Column(self.tr("Title"), Cell.TITLE, lambda row: row.title),
            Column(self.tr("Language"), Cell.QUIET, lambda row: row.locale),
            Column(
                self.tr("Change"), Cell.CHIP, lambda row: change_word(row.change), lambda row: change_tone(row.change)
            ),
            Column(self.tr("Version"), Cell.QUIET, self._version),
            Column(self.tr("Approved by"), Cell.PERSON, lambda row: ", ".join(row.approved_by)),
        ]

    def _version(self, row: Waiting) -> str:
        if row.live_revision is None:
            return self.tr("{new} (first)").format(new=row.revision)
        return f"\u2066{row.live_revision} → {row.revision}\u2069"

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns((80, 240, 84, 96, 84, 170), stretch=1, dropped=(2, 4, 3))
        bar = QFrame(self.page)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        self._count.setProperty("role", "place")
        row.addWidget(self._count)
        row.addStretch(1)
        side_by_side = QSplitter(Qt.Orientation.Horizontal, self.page)
        side_by_side.setHandleWidth(1)
        side_by_side.setChildrenCollapsible(False)
        for title, page in (
            (self.tr("What agents read now"), self.now_page),
            (self.tr("What they will read"), self.then_page),
        ):
            side_by_side.addWidget(_titled(title, page.widget()))
        both = QSplitter(Qt.Orientation.Vertical, self.page)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(side_by_side)
        both.setSizes([260, 520])
        self.table.setMinimumHeight(100)
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.page.setFocusProxy(self.table)


def _titled(title: str, page: QWidget) -> QWidget:
    """A page below a line that says what it is."""
    frame = QWidget()
    label = QLabel(title, frame)
    label.setObjectName("chrome")
    label.setProperty("role", "section")
    label.setContentsMargins(16, 7, 16, 7)
    column = QVBoxLayout(frame)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label)
    column.addWidget(page, 1)
    frame.setMinimumWidth(180)
    return frame
