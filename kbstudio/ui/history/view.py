"""The history on screen: versions on one side, what lies between two of them on the other."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.history.change_sums import ChangeSums
from kbstudio.ui.history.head_bar import ALL, JUDGED, PUBLISHED, HeadBar
from kbstudio.ui.history.inspector import HistoryInspector
from kbstudio.ui.history.pair_chooser import PairChooser
from kbstudio.ui.history.timeline import Timeline
from kbstudio.ui.history.words import before
from kbstudio.ui.widgets.change_words import change_word
from kbstudio.ui.widgets.empty_state import EmptyState

STACKED = 860
"""Pixels below which the comparison stands under the timeline instead of beside it."""


class HistoryView(QWidget):
    """Goes into a tab; ``inspector`` goes beside it. It knows no services: signals say what the person asks for."""

    versions_chosen = Signal(int, int)
    """Older and newer version to compare; the older one is 0 for what stands before the very first."""

    locale_chosen = Signal(str)
    """The tag of the language version to show."""

    restore_requested = Signal()
    """The person wants the newer of the two versions as the newest draft."""

    take_back_requested = Signal(int)
    """The number of the change the person wants to be as in the older version."""

    open_requested = Signal()
    """The person wants to go on writing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = HeadBar(self)
        self.timeline = Timeline(self)
        self.pane = ComparisonPane(self)
        self.pair = PairChooser(self)
        self.sums = ChangeSums(self)
        self.inspector = HistoryInspector()
        self._entries: Sequence[HistoryEntry] = ()
        self._nothing = EmptyState("clock-counter-clockwise", "", None, self)
        self._lists = QStackedWidget(self)
        self._lay_out()
        self.setFocusProxy(self.timeline)
        self.pane.view.installEventFilter(self)
        # F8 goes through changes wherever the keyboard is; what else is done with a comparison should work there too.
        self.addActions([self.pane.taking_back.action, *self.pane.actions_with_keys])

        self.bar.locale_chosen.connect(self.locale_chosen)
        self.bar.filter_chosen.connect(lambda _name: self._list())
        self.bar.restore_requested.connect(self.restore_requested)
        self.bar.open_requested.connect(self.open_requested)
        self.inspector.restore_requested.connect(self.restore_requested)
        self.inspector.version_requested.connect(self.choose)
        self.timeline.chosen.connect(self._numbers_chosen)
        self.timeline.comparison_wanted.connect(self.pane.view.setFocus)
        self.pair.pair_chosen.connect(self._pair_chosen)
        self.pane.take_back_requested.connect(self.take_back_requested)

    def show_versions(self, entries: Sequence[HistoryEntry]) -> None:
        """Show the history, the newest first; at first the newest version is chosen."""
        self._entries = entries
        self.pair.show_versions(entries)
        self._list()

    def choose(self, *numbers: int) -> None:
        """Choose one version by number, or two to compare, the newer one last; filters give way."""
        if not {entry.revision for entry in self.timeline.shown} >= set(numbers) - {0}:
            self.bar.filters.choose(ALL)
            self._list()
        self.timeline.choose(*(number for number in numbers if number))

    def show_pair(self, older: int, newer: int) -> None:
        """Say which two versions are compared; the newer one is the one the inspector tells of."""
        self.pair.show_pair(older, newer)
        self.timeline.mark_base(older)
        found = {entry.revision: entry for entry in self._entries}
        self.inspector.show_version(found[newer], self._entries)

    def show_waiting(self) -> None:
        """Show that the comparison is being made."""
        self.pane.show_waiting()
        self.sums.show_nothing()

    def show_compared(self, compared: Compared, locale: str, newer: int) -> None:
        """Show what changed up to version ``newer``."""
        self.pane.show_compared(compared, locale, locale)
        entry = next((entry for entry in self._entries if entry.revision == newer), None)
        kind = change_word(entry.change.value) if entry is not None and entry.change else ""
        self.sums.show_compared(compared, self.tr("Kind of change: {kind}").format(kind=kind) if kind else "")

    def show_problem(self, sentence: str) -> None:
        """Say why there is no comparison."""
        self.pane.show_problem(sentence)
        self.sums.show_nothing()

    def refuse_restoring(self, number: int, reason: str, note: str = "") -> None:
        """Why version ``number`` cannot be restored; empty: it can, and ``note`` says what it brings about."""
        self.bar.refuse_restoring(number, reason)
        self.inspector.refuse_restoring(number, reason, note)

    def next_change(self) -> None:
        """Go to the next change."""
        self.pane.next_change()

    def previous_change(self) -> None:
        """Go to the change before."""
        self.pane.previous_change()

    def find_words(self) -> None:
        """Find words in the two versions compared."""
        self.pane.find_words()

    def _list(self) -> None:
        wanted = self.bar.filters.choice
        shown = [entry for entry in self._entries if _passes(entry, wanted)]
        newest = next((entry.revision for entry in self._entries), 0)
        self.timeline.show_versions(shown, newest)
        if not shown and self._entries:
            sentence = {
                PUBLISHED: self.tr("No version was published yet. Publishing lets agents read it."),
                JUDGED: self.tr("No reviewer has said anything yet. Submit the draft to ask for a verdict."),
            }.get(wanted, "")
            self._nothing.show_empty("clock-counter-clockwise", sentence)
        self._lists.setCurrentIndex(0 if shown or not self._entries else 1)

    def _numbers_chosen(self, numbers: tuple[int, ...]) -> None:
        if len(numbers) > 1:
            self.versions_chosen.emit(numbers[0], numbers[-1])
            return
        entry = next(entry for entry in self._entries if entry.revision == min(numbers))
        self.versions_chosen.emit(before(entry, self._entries), entry.revision)

    def _pair_chosen(self, older: int, newer: int) -> None:
        parent = next((before(entry, self._entries) for entry in self._entries if entry.revision == newer), 0)
        if older in {-1, parent}:
            self.choose(newer)
        elif older:
            self.choose(older, newer)
        else:
            # What stands before the first version is in no list.
            self.versions_chosen.emit(0, newer)

    def _lay_out(self) -> None:
        self._lists.addWidget(self.timeline)
        self._lists.addWidget(self._nothing)
        self.pane.lead_with(self.pair)
        compared = QWidget(self)
        below = QVBoxLayout(compared)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.pane, 1)
        below.addWidget(self.sums)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._lists)
        self._split.addWidget(compared)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes([420, 680])
        self._lists.setMinimumWidth(240)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._split, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Esc goes back one level: from the comparison to the versions.
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if not self.pane.leave_finding():
                self.timeline.setFocus()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_words()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.bar.fit(self.width())
        beside = Qt.Orientation.Horizontal if self.width() > STACKED else Qt.Orientation.Vertical
        if self._split.orientation() is not beside:
            self._split.setOrientation(beside)
            first = 420 if beside is Qt.Orientation.Horizontal else 235
            whole = self.width() if beside is Qt.Orientation.Horizontal else self.height()
            self._split.setSizes([first, max(1, whole - first)])


def _passes(entry: HistoryEntry, wanted: str) -> bool:
    if wanted == PUBLISHED:
        return entry.live_from is not None
    return bool(entry.verdicts) if wanted == JUDGED else True
