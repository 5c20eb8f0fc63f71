"""A comparison with what belongs to it: whose versions they are, the way through the changes, the overview."""

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.overview import Overview
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.comparison.taking_back import TakingBack
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.times import exact_time, relative_time

BAR_HEIGHT = 40
HEAD_HEIGHT = 32


@dataclass(frozen=True)
class VersionHead:
    """What stands above one side; ``number`` 0 where there is no such version, or only a ``name``."""

    number: int
    state: str = ""
    at: datetime | None = None
    author: str = ""
    name: str = ""


class ComparisonPane(QWidget):
    """Two versions side by side with the way through their changes."""

    change_reached = Signal(int)
    """The number of the change now current, from 0; -1 while none is."""

    take_back_requested = Signal(int)
    """The number of the change the person wants to be as it was in the older text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ComparisonView(self)
        self.taking_back = TakingBack(self.view)
        self._overview = Overview(self)
        self._previous = self._tool("caret-up", self.tr("Previous change (Shift+F8)"))
        self._next = self._tool("caret-down", self.tr("Next change (F8)"))
        self._place = QLabel(self)
        self._everything = QToolButton(self)
        self._everything.setText(self.tr("Unchanged text"))
        self._everything.setIcon(icon("arrows-out-line-vertical"))
        self._everything.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._everything.setToolTip(self.tr("Show or hide what did not change"))
        self._everything.setCheckable(True)
        self._beside = QToolButton(self)
        self._beside.setText(self.tr("Side by side"))
        self._beside.setIcon(icon("columns"))
        self._beside.setToolTip(self.tr("Show the older text beside the newer one, or both in one"))
        self._beside.setAccessibleName(self._beside.text())
        self._beside.setCheckable(True)
        self._beside.setChecked(True)
        self._sums = QLabel(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setContentsMargins(16, 6, 16, 6)
        self._note.setProperty("tone", "warn")
        self._older, self._newer = _Head(self), _Head(self)
        self._waiting = EmptyState("git-diff", self.tr("Comparing the two versions…"), None, self)
        self._stack = QStackedWidget(self)
        self._lay_out()

        self._previous.clicked.connect(self.view.previous_change)
        self._next.clicked.connect(self.view.next_change)
        self._everything.toggled.connect(self.view.show_everything)
        self.taking_back.requested.connect(self.take_back_requested)
        self._beside.toggled.connect(lambda beside: self.view.read_in_one_column(not beside))
        self._overview.place_chosen.connect(self.view.go_to_share)
        self.view.scrolled.connect(self._show_overview)
        self.view.change_reached.connect(self._show_place)
        self.view.change_reached.connect(self.change_reached)
        self.show_waiting()

    def show_heads(self, older: VersionHead, newer: VersionHead) -> None:
        """Say which versions stand side by side."""
        self._older.show_version(older)
        self._newer.show_version(newer)

    def lead_with(self, widget: QWidget) -> None:
        """Begin the bar with a widget that says whose versions these are, in place of the heads; sums go elsewhere."""
        self._bar_row.insertWidget(0, widget)
        self._bar_row.insertStretch(1, 1)
        self._heads.hide()
        self._sums.hide()
        self._everything.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self._everything.setAccessibleName(self._everything.text())

    def read_in_one_column(self) -> None:
        """Begin with both texts in one, for where there is little room; a button sets them side by side."""
        self._beside.setChecked(False)

    @property
    def is_shown(self) -> bool:
        """Whether a comparison is shown, not waited for."""
        return self._stack.currentIndex() == 1

    def show_waiting(self) -> None:
        """Show that the comparison is being made."""
        self._waiting.show_empty("git-diff", self.tr("Comparing the two versions…"))
        self._stack.setCurrentIndex(0)
        self._place.setText("")
        self._sums.setText("")
        self._note.hide()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no comparison."""
        self._waiting.show_empty("warning", sentence)
        self._stack.setCurrentIndex(0)

    def show_compared(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        """Show a comparison from its first change on."""
        self._everything.setChecked(False)
        self._stack.setCurrentIndex(1)
        self.view.show_compared(compared, left_locale, right_locale)
        self._everything.setEnabled(self.view.has_folds)
        for button in (self._previous, self._next):
            button.setEnabled(bool(compared.changes))
        added, removed = compared.words_added, compared.words_removed
        sums = [self.tr("+{added} −{removed} words").format(added=added, removed=removed)]
        sums += [self.tr("%n moved", "", compared.moves)] if compared.moves else []
        self._sums.setText(" · ".join(sums) if compared.changes else "")
        self._note.setVisible(compared.coarse)
        if compared.other_language:
            note = self.tr("These texts are in different languages: they stand side by side by paragraph, not by word.")
        else:
            note = self.tr("These versions are very different: some paragraphs are marked whole, not word by word.")
        self._note.setText(note)

    def next_change(self) -> None:
        """Go to the next change."""
        self.view.next_change()

    def previous_change(self) -> None:
        """Go to the change before."""
        self.view.previous_change()

    def _show_overview(self) -> None:
        self._overview.show_marks(self.view.marks(), self.view.sight())

    def _show_place(self, number: int) -> None:
        count = len(self.view.compared.changes)
        if not count:
            self._place.setText(self.tr("No changes: both versions say the same"))
        elif number < 0:
            self._place.setText(self.tr("%n change(s)", "", count))
        else:
            self._place.setText(self.tr("Change {number} of {count}").format(number=number + 1, count=count))

    def _tool(self, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT)
        row = self._bar_row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        for widget in (self._previous, self._place, self._next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._sums)
        row.addSpacing(8)
        row.addWidget(self._beside)
        row.addWidget(self._everything)
        self._sums.setProperty("role", "secondary")
        heads = self._heads = QFrame(self)
        heads.setObjectName("tab_row")
        heads.setFixedHeight(HEAD_HEIGHT)
        both = QHBoxLayout(heads)
        both.setContentsMargins(0, 0, 28, 0)
        both.setSpacing(0)
        both.addWidget(self._older, 1)
        both.addWidget(self._newer, 1)
        shown = QWidget(self)
        side_by_side = QHBoxLayout(shown)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(0)
        side_by_side.addWidget(self.view, 1)
        side_by_side.addWidget(self._overview)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (bar, heads, self._note):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)
        for first, then in (
            (self.view, self._previous),
            (self._previous, self._next),
            (self._next, self._beside),
            (self._beside, self._everything),
        ):
            QWidget.setTabOrder(first, then)


class _Head(QWidget):
    """Which version stands below: its number, state, date and author."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._version = QLabel(self)
        self._version.setProperty("role", "place")
        self._state = Chip(parent=self)
        self._state.hide()
        self._when = ElidedLabel(parent=self)
        self._when.setProperty("role", "secondary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._version)
        row.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._when, 1)

    def show_version(self, head: VersionHead) -> None:
        """Show a version, or that there is none."""
        self._state.setVisible(bool(head.number))
        if not head.number:
            self._version.setText(head.name or self.tr("Not written before"))
            self._when.show_text("")
            return
        self._version.setText(self.tr("Version {number}").format(number=head.number))
        self._state.show_state(head.state)
        when = relative_time(head.at) if head.at else ""
        self._when.show_text(" · ".join(part for part in (when, head.author) if part))
        self._when.setToolTip(exact_time(head.at) if head.at else "")
