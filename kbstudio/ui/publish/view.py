"""What is approved and waits for agents: the list, and below it what they read now beside what they will read."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.services.snapshots import Waiting
from kbstudio.ui.publish.agent_view import AgentView
from kbstudio.ui.publish.break_glass_button import BreakGlassButton
from kbstudio.ui.publish.inspector import PublishInspector
from kbstudio.ui.publish.owed_view import OwedView
from kbstudio.ui.publish.page import ArticlePage
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.change_words import change_tone, change_word
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

WAITING, OWED, AGENTS = "waiting", "owed", "agents"
_PARTS = (WAITING, AGENTS, OWED)
"""In the order of the pages."""

BAR_HEIGHT = 40


class PublishView(QObject):
    """``sidebar``, ``page`` and ``inspector`` are the three parts of the place; the window owns them."""

    row_chosen = Signal(object)
    """The ``Waiting`` the keyboard is on; None for none."""

    publish_requested = Signal(object)
    """The ``Waiting`` agents are to read."""

    withdraw_requested = Signal(object)
    """The ``Waiting`` whose published version is to be withdrawn."""

    without_waiting_requested = Signal(object)
    """The ``Waiting`` agents are to read though some of its languages are not ready."""

    compare_requested = Signal(str, str)
    """Code and locale of a text whose changes the person wants to see."""

    break_glass_requested = Signal()
    """The person wants to publish a text without its review."""

    def __init__(self, make_page: Callable[[QWidget], ArticlePage], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[str, str] | None = None
        self.sidebar = NavList(self.tr("Publishing"))
        self.page = QStackedWidget()
        self.details = PublishInspector()
        self.inspector = QStackedWidget()
        self.agents = AgentView(make_page, self.page)
        self.owed = OwedView(self.page)
        self._waiting = QWidget(self.page)
        self.model = SnapshotModel[Waiting](self._columns(), lambda row: (row.article, row.locale), self)
        self.table = RowTable(self.tr("Waiting to be published"), self._waiting, letters_move=True)
        self.now_page, self.then_page = make_page(self._waiting), make_page(self._waiting)
        self._count = QLabel(self._waiting)
        self._break_glass = BreakGlassButton(self._waiting)
        self._empty = EmptyState("check-circle", self.tr("Nothing waits."), None, self._waiting)
        self._stack = QStackedWidget(self._waiting)
        self._lay_out()

        self.sidebar.entry_chosen.connect(self.show_part)
        for button in (self._break_glass, self.owed.break_glass):
            button.wanted.connect(self.break_glass_requested)
        self.table.row_chosen.connect(lambda row: self.row_chosen.emit(self.model.row(row)))
        self.table.row_opened.connect(self._compare)
        self.details.publish_requested.connect(lambda: self._ask(self.publish_requested))
        self.details.withdraw_requested.connect(lambda: self._ask(self.withdraw_requested))
        self.details.without_waiting_requested.connect(lambda: self._ask(self.without_waiting_requested))
        self.details.compare_requested.connect(lambda: self._compare(self.table.current_row))

    def show_rows(self, rows: Sequence[Waiting]) -> None:
        """Show what waits; the row chosen stays chosen."""
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if self._wanted is not None:
            self.choose(*self._wanted)
        if self.table.current_row < 0 and rows:
            self.table.choose_row(0)
        self.sidebar.set_count(WAITING, len(rows))
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

    @property
    def shows_agents(self) -> bool:
        """Whether the part that shows what agents see is in front."""
        return self.page.currentIndex() == 1

    def show_part(self, name: str) -> None:
        """Bring a part to the front: ``WAITING``, ``OWED`` or ``AGENTS``."""
        self.sidebar.choose(name)
        for stack in (self.page, self.inspector):
            stack.setCurrentIndex(_PARTS.index(name))
        keyboard = {WAITING: self.table, OWED: self.owed.table, AGENTS: self.agents.search}[name]
        keyboard.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_owed_count(self, count: int) -> None:
        """Say at the side how many reviews are owed."""
        self.sidebar.set_count(OWED, count or None)

    def allow_break_glass(self, *, allowed: bool) -> None:
        """Say whether this person's role may publish without a review."""
        for button in (self._break_glass, self.owed.break_glass):
            button.allow(allowed=allowed)

    def choose(self, code: str, locale: str) -> None:
        """Put the keyboard on a text, now or as soon as it is among what waits."""
        row = self.model.row_of((code, locale))
        self._wanted = None if row >= 0 else (code, locale)
        if row >= 0:
            self.table.choose_row(row)

    def publish_chosen(self) -> None:
        """Ask to publish the chosen text, if it can be published."""
        self.details.publish()

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
        self.sidebar.add_heading(self.tr("Publishing"))
        self.sidebar.add_entry(WAITING, self.tr("Waiting to be published"), "check")
        self.sidebar.add_entry(OWED, self.tr("Reviews owed"), "warning")
        self.sidebar.add_entry(AGENTS, self.tr("As agents see it"), "eye")
        self.sidebar.choose(WAITING)
        self.table.setModel(self.model)
        self.table.set_columns((80, 240, 84, 96, 84, 170), stretch=1, dropped=(2, 4, 3))
        bar = QFrame(self._waiting)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        self._count.setProperty("role", "place")
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._break_glass, 0, Qt.AlignmentFlag.AlignVCenter)
        side_by_side = QSplitter(Qt.Orientation.Horizontal, self._waiting)
        side_by_side.setHandleWidth(1)
        side_by_side.setChildrenCollapsible(False)
        for title, page in (
            (self.tr("What agents read now"), self.now_page),
            (self.tr("What they will read"), self.then_page),
        ):
            side_by_side.addWidget(_titled(title, page.widget()))
        both = QSplitter(Qt.Orientation.Vertical, self._waiting)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(self.table)
        both.addWidget(side_by_side)
        both.setSizes([260, 520])
        self.table.setMinimumHeight(100)
        self._stack.addWidget(both)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self._waiting)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.page.addWidget(self._waiting)
        self.page.addWidget(self.agents)
        self.page.addWidget(self.owed)
        self.inspector.addWidget(self.details)
        self.inspector.addWidget(self.agents.facts)
        self.inspector.addWidget(self.owed.facts)
        self._waiting.setFocusProxy(self.table)


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
