"""The place of guidelines: the list at the side, the one chosen in the middle."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.guidelines import GuidelineRow
from kbstudio.ui.tone.panel import RULES, GuidelinePanel
from kbstudio.ui.tone.sidebar import ToneSidebar
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.tab_order import tab_through


class ToneView(QObject):
    """``sidebar`` and ``page`` are the two parts of the place; the window owns them."""

    guideline_chosen = Signal(str)
    """The code of the guideline to show."""

    new_requested = Signal()
    """The person wants to begin a guideline."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sidebar = ToneSidebar()
        self.page = QStackedWidget()
        self.panel = GuidelinePanel(self.page)
        self._begin = QAction(icon("plus"), self.tr("New guideline…"), self)
        self._empty = EmptyState("chat-text", "", None, self.page)
        self.page.addWidget(self._empty)
        self.page.addWidget(self.panel)

        self.sidebar.guidelines.guideline_chosen.connect(self.guideline_chosen)
        self.sidebar.new_requested.connect(self.new_requested)
        self._begin.triggered.connect(self.new_requested)
        for arranged in (self.panel.part_chosen, self.panel.rule.examples.arranged, self.panel.test.arranged):
            arranged.connect(self._order)

    def show_guidelines(self, rows: Sequence[GuidelineRow], why_not: str) -> None:
        """Show which guidelines there are; ``why_not`` says why the person may not keep them, empty: they may."""
        self.sidebar.guidelines.show_guidelines(rows)
        self.sidebar.show_may(why_not)
        if rows:
            told = self.tr("Choose a guideline at the side to see its rules and to try them.")
            self._empty.show_empty("chat-text", told)
        else:
            told = self.tr(
                "A guideline says once how texts are to be written; everybody meets its rules while they write."
            )
            self._empty.show_empty("chat-text", told, None if why_not else self._begin)
        if not self.sidebar.guidelines.chosen:
            self.page.setCurrentWidget(self._empty)
        self.page.setFocusProxy(self._current)

    def show_panel(self) -> None:
        """Bring the guideline chosen to the front."""
        self.page.setCurrentWidget(self.panel)
        self._order()

    def _order(self) -> None:
        """Have Tab go from the list into the guideline, and through the part of it that is shown."""
        if self.sidebar.window() is self.panel.window():
            tab_through(self.sidebar, self.panel)

    @property
    def filter(self) -> SearchField:
        """Where words to find a rule by are typed; it comes to the front."""
        if self.page.currentWidget() is self.panel:
            self.panel.show_part(RULES)
        return self.panel.rules.filter

    @property
    def _current(self) -> QWidget:
        return self.sidebar.guidelines if self.sidebar.guidelines.count() else self._empty
