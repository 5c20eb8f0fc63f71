"""The page of a merge: the way through its places, three columns, and the result below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.ui.merge.column_heads import ColumnHead, ColumnHeads, words_of
from kbstudio.ui.merge.facts import MergeFacts
from kbstudio.ui.merge.inspector import MergeInspector
from kbstudio.ui.merge.places_area import PlacesArea
from kbstudio.ui.merge.result_pane import ResultPane
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import heading_label
from kbstudio.ui.widgets.times import exact_time, relative_time

BAR_HEIGHT = 40


class MergeView(QWidget):
    """Shows a merge and lets its places be decided; knows no services."""

    decided = Signal()
    """Something was decided, or opened again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._choices: MergeChoices | None = None
        self.inspector = MergeInspector()
        self.area = PlacesArea(self)
        self.result = ResultPane(self)
        self._heads = ColumnHeads(self.area.viewport(), self)
        self._what = heading_label(self, "")
        self._how = ElidedLabel(parent=self)
        self._how.setProperty("role", "secondary")
        self._place = QLabel(self)
        self._previous = self._tool("caret-up", self.tr("Previous place (Shift+F8)"))
        self._next = self._tool("caret-down", self.tr("Next place (F8)"))
        self._waiting = EmptyState("git-merge", self.tr("Bringing the two versions together…"), None, self)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.area)
        self._connect()

    def show_merge(self, facts: MergeFacts, choices: MergeChoices) -> None:
        """Show a merge from the first place that is open."""
        self._choices = choices
        conflicts = choices.plan.conflicts
        together = self.tr("The two versions go together")
        self._what.setText(self.tr("Two versions of the same draft") if conflicts else together)
        self._say_how()
        self._show_heads(facts, choices)
        self.result.show_merge(choices, facts.locale)
        self.inspector.show_merge(facts, choices)
        self._stack.setCurrentIndex(1)
        self.area.show_merge(choices, facts.locale)
        self._show_place(self.area.current)

    def show_waiting(self) -> None:
        """Say that the texts are being read."""
        self._waiting.show_empty("git-merge", self.tr("Bringing the two versions together…"))
        self._stack.setCurrentIndex(0)

    def show_problem(self, sentence: str, again: QAction) -> None:
        """Say why there is nothing to be seen, and offer to try ``again``."""
        self._waiting.show_empty("warning", sentence, again)
        self._stack.setCurrentIndex(0)

    @property
    def is_shown(self) -> bool:
        """Whether a merge is on screen, and not still being read."""
        return self._stack.currentIndex() == 1

    def next_change(self) -> None:
        """Go to the next place."""
        self.area.step(1)

    def previous_change(self) -> None:
        """Go to the place before."""
        self.area.step(-1)

    def _say_how(self) -> None:
        """What stands between the merge and the library."""
        choices = self._choices
        if choices is None or not choices.plan.conflicts:
            told = self.tr("No place was changed by both. Look it over, then save with Ctrl+S.")
        elif choices.open:
            told = self.tr("Nothing is saved until every place is decided.")
        else:
            told = self.tr("Every place is decided: save the result with Ctrl+S.")
        self._how.show_text(told)

    def _decided(self, _number: int) -> None:
        self._say_how()
        self.result.refresh()
        self.inspector.refresh()
        self.result.show_place(self.area.current)
        self.decided.emit()

    def _show_place(self, number: int) -> None:
        choices = self._choices
        if choices is None:
            return
        conflicts = choices.plan.conflicts
        if number in conflicts:
            told = self.tr("Place {number} of {count}")
            self._place.setText(told.format(number=conflicts.index(number) + 1, count=len(conflicts)))
        else:
            self._place.setText(self.tr("%n place(s)", "", len(conflicts) or len(choices.plan.places)))
        self.inspector.places.choose(number)
        if number >= 0:
            self.result.show_place(number)

    def _go_to(self, number: int) -> None:
        self.area.go_to(number)
        if not self.inspector.places.hasFocus():
            self.area.setFocus()

    def _show_heads(self, facts: MergeFacts, choices: MergeChoices) -> None:
        mine, theirs = words_of(choices.plan)
        version = self.tr("version {number}, {when}")
        base_when, when = relative_time(facts.base_at), relative_time(facts.theirs_at)
        self._heads.show_heads(
            ColumnHead(self.tr("Base"), version.format(number=facts.base, when=base_when)),
            ColumnHead(self.tr("Mine"), self.tr("this computer"), facts.mine_author, mine),
            ColumnHead(
                self.tr("Theirs") if facts.others else self.tr("Saved"),
                version.format(number=facts.theirs, when=when),
                facts.theirs_author,
                theirs,
            ),
        )
        tip = self.tr("Base: version {base}, {base_at}\nTheirs: version {theirs}, {theirs_at}, {author}")
        self._heads.setToolTip(
            tip.format(
                base=facts.base,
                base_at=exact_time(facts.base_at),
                theirs=facts.theirs,
                theirs_at=exact_time(facts.theirs_at),
                author=facts.theirs_author,
            )
        )

    def _connect(self) -> None:
        self.area.decided.connect(self._decided)
        self.area.place_reached.connect(self._show_place)
        self.inspector.place_requested.connect(self._go_to)
        self._previous.clicked.connect(self.previous_change)
        self._next.clicked.connect(self.next_change)

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        bar = QFrame(self)
        bar.setObjectName("side_header")
        bar.setFixedHeight(BAR_HEIGHT)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("git-merge", "accent", parent=bar))
        row.addWidget(self._what)
        row.addWidget(self._how, 1)
        row.addWidget(self._previous)
        row.addWidget(self._place)
        row.addWidget(self._next)
        upper = QWidget(self)
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heads)
        column.addWidget(self.area, 1)
        self._split.addWidget(upper)
        self._split.addWidget(self.result)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setHandleWidth(5)
        whole = QWidget(self)
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(bar)
        rows.addWidget(self._split, 1)
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that decide are heard wherever in the page the keyboard is, but where one types.
        if self.is_shown and not self.area.bar.box.hasFocus() and not self.area.hasFocus():
            self.area.keyPressEvent(event)
        else:
            super().keyPressEvent(event)
