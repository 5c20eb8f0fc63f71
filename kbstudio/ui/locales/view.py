"""The page of an adaptation: header, what has to be known, three columns of blocks, and the page agents would read."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.services.locales.adaptations import AdaptationView as Snapshot
from kbstudio.ui.locales.column_heads import ColumnHead, ColumnHeads
from kbstudio.ui.locales.header import Header
from kbstudio.ui.locales.inspector import AdaptationInspector
from kbstudio.ui.locales.listing import Filter
from kbstudio.ui.locales.notices import Notices
from kbstudio.ui.locales.protocols import AdaptedPage
from kbstudio.ui.locales.row_commands import Command, command_of
from kbstudio.ui.locales.row_work import RowWork
from kbstudio.ui.locales.rows_area import RowsArea
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.chip import state_word
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.language_names import language_name, place_and_language

WITH_PAGE = 1200
"""Pixels from which the preview stands beside the rows unless somebody hid it."""

_ROWS_AND_PAGE = (680, 320)
"""How the width is divided until somebody moves what is between them."""


class LocalesView(QWidget):
    """Shows an adaptation and lets it be worked on; knows no services. ``inspector`` stands beside it."""

    page_shown = Signal()
    """The preview came into sight."""

    def __init__(self, page: AdaptedPage | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.page = page
        self.inspector = AdaptationInspector()
        self.header = Header(self)
        self.notices = Notices(self)
        self.asked = Notices(self)
        """What the person asked for a moment ago, whatever else there is to say."""
        self.area = RowsArea(self)
        self.rows = RowWork(self.area)
        self._heads = ColumnHeads(self.area.viewport(), self)
        self._waiting = EmptyState("translate", self.tr("Reading the article…"), None, self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._stack = QStackedWidget(self)
        self._wants_page: bool | None = None
        self._divided = False
        self._lay_out()
        self.setFocusProxy(self.area)
        self.header.command_asked.connect(self.rows.do)
        self.header.filter_chosen.connect(self.choose)
        self.header.preview_chosen.connect(self._choose_page)
        self.inspector.memory.chosen.connect(self.rows.insert)
        if page is None:
            self.header.preview.hide()
        self._arrange_page()

    def show_work(self, work: AdaptationWork, *, read_only: bool) -> None:
        """Show an adaptation from the first row to do; one that was shown already stays where one is."""
        before = self.area.current
        again = self.is_shown and before is not None
        self._stack.setCurrentIndex(1)
        self._show_heads(work.view)
        self.rows.show_work(work, read_only=read_only)
        self.area.show_work(work, read_only=read_only, again=again)
        place = work.place(before.key) if before is not None else None
        if again and place is not None:
            self.area.go_to(place)
        elif work.view.number == 0 and not read_only:
            self.area.go_to(0, type_there=self.isVisible())
        elif not self.rows.step(1) and work.rows:
            self.area.go_to(0, type_there=False)

    def show_waiting(self) -> None:
        """Say that the article is being read."""
        self._waiting.show_empty("translate", self.tr("Reading the article…"))
        self._stack.setCurrentIndex(0)

    def show_problem(self, sentence: str, again: QAction | None = None) -> None:
        """Say why there is nothing to be seen, and offer to try ``again``."""
        self._waiting.show_empty("warning", sentence, again)
        self._stack.setCurrentIndex(0)

    @property
    def is_shown(self) -> bool:
        """Whether an adaptation is on screen, and not still being read."""
        return self._stack.currentIndex() == 1

    @property
    def page_visible(self) -> bool:
        """Whether the preview is in sight."""
        return self.page is not None and not self.page.widget().isHidden()

    def choose(self, wanted: Filter) -> None:
        """Show other rows."""
        self.header.filter.setCurrentIndex(max(0, self.header.filter.findData(wanted.value)))
        self.area.choose(wanted)

    def next_change(self) -> None:
        """Go to the next block to do."""
        self.rows.do(Command.NEXT)

    def previous_change(self) -> None:
        """Go to the block to do before."""
        self.rows.do(Command.PREVIOUS)

    def _choose_page(self, shown: bool) -> None:
        self._wants_page = shown
        self._arrange_page()

    def _arrange_page(self) -> None:
        if self.page is None:
            return
        wanted = self.width() >= WITH_PAGE if self._wants_page is None else self._wants_page
        was = self.page_visible
        self.page.widget().setVisible(wanted)
        self.header.preview.setChecked(wanted)
        if wanted and not was:
            if not self._divided:
                self._divided = True
                self._split.setSizes(list(_ROWS_AND_PAGE))
            self.page_shown.emit()

    def _show_heads(self, view: Snapshot) -> None:
        version = self.tr("version {number}")
        base = min((row.seen for row in view.rows if row.seen), default=0)
        own = state_word(view.state.value) if view.state is not None else self.tr("not begun")
        detail = self.tr("{state} · version {number}").format(state=own, number=view.number) if view.number else own
        now = self.tr("version {number}, on its way") if view.early else version
        named = place_and_language if view.inherits else language_name
        self._heads.show_heads(
            ColumnHead(self.tr("Source then"), self.tr("as last confirmed") if base else ""),
            ColumnHead(self.tr("Source now"), now.format(number=view.source_number)),
            ColumnHead(named(view.locale), detail),
        )

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self.area, 1)
        self._split.addWidget(left)
        if self.page is not None:
            self._split.addWidget(self.page.widget())
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setHandleWidth(5)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.notices)
        rows.addWidget(self.asked)
        rows.addWidget(self._split, 1)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def event(self, event: QEvent) -> bool:
        own = event.type() is QEvent.Type.ShortcutOverride and self.is_shown
        if own and isinstance(event, QKeyEvent) and command_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = command_of(event)
        if command is not None and self.is_shown:
            self.rows.do(command)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_page()
