"""The page of one section: how much it holds, a filter, its list, and what to say where it is empty."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.inbox import Section
from kbstudio.ui.inbox.key_hints import KeyHints, entry_hints, review_hints
from kbstudio.ui.inbox.words import ICONS, nothing_there, section_counted
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField

BAR_HEIGHT = 40


class SectionPage(QWidget):
    """``table`` is made by the section; ``news`` tells what the list holds back while it is read."""

    section_stepped = Signal(int)
    """The person wants the section before (-1) or after (1) this one."""

    def __init__(self, section: Section, table: RowTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self.table = table
        self.filter = SearchField(self.tr("Filter"), "funnel", self)
        self.filter.setToolTip(self.tr("Filter the list (/)"))
        self.news = QPushButton(icon("arrow-down", "accent"), "", self)
        self.news.setProperty("link", True)
        points = section in {Section.ANSWERS, Section.QUESTIONS, Section.RETURNED}
        self.hints = KeyHints(review_hints() if section is Section.TO_REVIEW else entry_hints(points=points), self)
        self._count = QLabel(self)
        self._count.setProperty("role", "place")
        self._order = QLabel(self.tr("ordered by risk × reach × age"), self)
        self._order.setProperty("role", "secondary")
        self._empty = EmptyState(ICONS[section], nothing_there(section), None, self)
        self._stack = QStackedWidget(self)
        self._below = QVBoxLayout()
        self._lay_out()
        self.filter.list_requested.connect(self.focus_list)
        self.show_count(0, 0)
        self.show_news(0, 0)

    def show_count(self, shown: int, in_all: int) -> None:
        """Say how much there is; where nothing is listed, why."""
        self._count.setText(section_counted(self.section, in_all))
        self._order.setVisible(bool(shown) and self.section is Section.TO_REVIEW)
        if not in_all:
            self._empty.show_empty(ICONS[self.section], nothing_there(self.section))
        elif not shown:
            self._empty.show_empty("funnel", self.tr("Nothing matches. Clear the filter, or choose the whole section."))
        had_keyboard = self.table.hasFocus() or self._empty.hasFocus()
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        if had_keyboard:
            # The keyboard stays in the section, so that the next key still means something.
            self.focus_list()

    def show_news(self, new: int, moved: int) -> None:
        """Announce what is new and what would stand elsewhere, without moving anything."""
        told = []
        if new:
            told.append(self.tr("%n new", "", new))
        if moved:
            told.append(self.tr("%n moved", "", moved))
        words = " · ".join(told)
        self.news.setText(self.tr("{news} · reorder").format(news=words) if moved else words)
        self.news.setToolTip(self.tr("Take in what is new and put everything in order again (N)"))
        self.news.setVisible(bool(told))

    def add_below(self, part: QWidget) -> None:
        """Put something between the list and the keys at the foot."""
        self._below.addWidget(part)

    def focus_list(self) -> None:
        """Give the keyboard to the list, or to what stands in its place."""
        target = self._stack.currentWidget() or self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_filter(self, letter: str = "") -> None:
        """Give the keyboard to the filter, with a first letter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if letter:
            self.filter.insert(letter)

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        self.filter.setMaximumWidth(200)
        row.addWidget(self._count)
        row.addWidget(self._order)
        row.addStretch(1)
        row.addWidget(self.news)
        row.addWidget(self.filter, 1)
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty.setAccessibleName(nothing_there(self.section))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        column.addLayout(self._below)
        column.addWidget(self.hints)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What the list, or what stands in its place, had no use for.
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in steps:
            self.section_stepped.emit(steps[event.key()])
        else:
            super().keyPressEvent(event)
