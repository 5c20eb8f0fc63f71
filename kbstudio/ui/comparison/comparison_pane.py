"""A comparison with what belongs to it: ways to look, whose versions they are, the way through the changes, finding."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.services.snapshots import Bases
from kbstudio.ui.comparison.change_bar import ChangeBar
from kbstudio.ui.comparison.columns import Columns
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.field_pairs import FieldPair, PartPair
from kbstudio.ui.comparison.fields_page import FieldsPage
from kbstudio.ui.comparison.find_bar import FindBar
from kbstudio.ui.comparison.finding import Finding, Searched
from kbstudio.ui.comparison.heads import Heads
from kbstudio.ui.comparison.laying_out import in_other_languages
from kbstudio.ui.comparison.pane_actions import PaneActions
from kbstudio.ui.comparison.pane_keys import does_key, is_own_key
from kbstudio.ui.comparison.place_words import change_place, field_place
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.comparison.searched_text import SearchedText
from kbstudio.ui.comparison.taking_back import TakingBack
from kbstudio.ui.comparison.text_page import TextPage
from kbstudio.ui.comparison.version_head import VersionHead
from kbstudio.ui.comparison.ways import Way
from kbstudio.ui.widgets.empty_state import EmptyState

__all__ = ["ComparisonPane", "VersionHead"]


class _Page(IntEnum):
    WAITING, TEXT, FIELDS, EQUAL = range(4)


class ComparisonPane(QWidget):
    """Two versions side by side with the way through their changes."""

    change_reached = Signal(int)
    """The number of the change now current, from 0; -1 while none is."""

    take_back_requested = Signal(int)
    """The number of the change the person wants to be as it was in the older text."""

    way_chosen = Signal(object)
    """The ``Way`` the person wants to look from now on."""

    left_chosen = Signal(object)
    """What the person wants to compare with, an ``Against``."""

    right_chosen = Signal(int)
    """The number of the version the person wants to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = TextPage(self)
        self.view = self._texts.view
        self.taking_back = TakingBack(self.view)
        self.actions_offered = PaneActions(self)
        self._bar = ChangeBar(self, self.actions_offered.in_menu)
        self._place, self._sums = self._bar.place, self._bar.figures
        self._heads = Heads(self)
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        self._note.setContentsMargins(16, 6, 16, 6)
        self._note.setProperty("tone", "warn")
        self._find_bar = FindBar(self)
        self._fields = FieldsPage(self)
        self._columns = Columns(self)
        self._waiting = EmptyState("git-diff", self.tr("Comparing the two versions…"), None, self)
        self._equal = EmptyState("equals", "", None, self)
        self._stack = QStackedWidget(self)
        self._shown = False
        self._read_anyway = False
        self._searched_text = SearchedText(self.view)
        self._finding = Finding(self._find_bar, self._searched, self._nearest_row)
        self._lay_out()

        self._wire()
        self.view.read_as(True)
        self.show_waiting()

    def _wire(self) -> None:
        bar, actions = self._bar, self.actions_offered
        bar.ways.chosen.connect(self._way_chosen)
        bar.previous.clicked.connect(self.previous_change)
        bar.next.clicked.connect(self.next_change)
        bar.search.clicked.connect(self.find_words)
        bar.beside_chosen.connect(lambda beside: self._columns.choose(beside=beside))
        actions.everything.toggled.connect(self.view.show_everything)
        actions.beside.triggered.connect(lambda beside: self._columns.choose(beside=beside))
        actions.copy.triggered.connect(self.copy_without_marks)
        actions.find.triggered.connect(self.find_words)
        actions.read_anyway.triggered.connect(self._read_equal)
        actions.next_found.triggered.connect(lambda: self._step_found(1))
        actions.previous_found.triggered.connect(lambda: self._step_found(-1))
        self._columns.changed.connect(self._arrange)
        self._heads.left_chosen.connect(self.left_chosen)
        self._heads.right_chosen.connect(self.right_chosen)
        self._find_bar.closed.connect(self._focus_content)
        self.taking_back.requested.connect(self.take_back_requested)
        self.view.change_reached.connect(self._show_place)
        self.view.change_reached.connect(self.change_reached)
        self._fields.change_reached.connect(self._show_place)

    # What is shown

    def show_heads(self, older: VersionHead, newer: VersionHead) -> None:
        """Say which versions stand side by side."""
        self._heads.show_heads(older, newer)

    def offer_bases(self, bases: Bases | None, names: Mapping[str, str]) -> None:
        """Let the person choose either version; None takes the choice away. ``names`` are people by login."""
        self._heads.offer_bases(bases, names)

    def lead_with(self, widget: QWidget) -> None:
        """Have a widget say whose versions these are, in place of the heads."""
        self._heads.replace_with(widget)

    def show_waiting(self) -> None:
        """Show that the comparison is being made."""
        self._show_none("git-diff", self.tr("Comparing the two versions…"))

    def show_problem(self, sentence: str) -> None:
        """Say why there is no comparison."""
        self._show_none("warning", sentence)

    def show_compared(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        """Show a comparison from its first change on."""
        self._shown, self._read_anyway = True, False
        self.actions_offered.everything.setChecked(False)
        self._columns.stand_alone(alone=_is_first(compared))
        self._fields.show_compared(compared, left_locale, right_locale)
        self.view.show_compared(compared, left_locale, right_locale)
        self.actions_offered.everything.setEnabled(self.view.has_folds)
        self._show_note(compared, left_locale, right_locale)
        self._show_way()

    def show_fields(self, pairs: Sequence[FieldPair], parts: Sequence[PartPair] = ()) -> None:
        """What is known of the article besides its text, and which of the parts its kind requires are there."""
        self._fields.show_fields(pairs, parts)
        if self.way is Way.FIELDS:
            self._show_way()

    @property
    def is_shown(self) -> bool:
        """Whether a comparison is shown, not waited for."""
        return self._shown

    # How it is looked at

    @property
    def way(self) -> Way:
        """How the comparison is looked at."""
        return self._bar.ways.way

    def look_at(self, way: Way) -> None:
        """Look another way, without announcing it."""
        self._bar.ways.show_way(way)
        if way is not Way.FIELDS:
            self.view.read_as(way is Way.AS_READ)
        self._show_way()

    def read_in_one_column(self) -> None:
        """Show both texts in one; a button sets them side by side."""
        self._columns.choose(beside=False)

    @property
    def actions_with_keys(self) -> Sequence[QAction]:
        """What has a key of its own, for a screen that hears it beside the pane too."""
        return (*self._bar.ways.actions_by_way.values(), *self.actions_offered.with_keys)

    def next_change(self) -> None:
        """Go to the next change, or the next field that changed."""
        self._read().next_change()

    def previous_change(self) -> None:
        """Go to the change before, or the field before that changed."""
        self._read().previous_change()

    def find_words(self) -> None:
        """Open the line that finds words in both texts."""
        if self._shown:
            if self._stack.currentIndex() == _Page.EQUAL:
                self._read_equal()
            chosen = self.view.selected_text() if self._stack.currentIndex() == _Page.TEXT else ""
            self._find_bar.open_bar("" if "\n" in chosen else chosen)
            self._finding.refresh()

    def leave_finding(self) -> bool:
        """Close the line that finds words; False where it was not open."""
        was_open = self._finding.active
        self._find_bar.leave()
        return was_open

    def copy_without_marks(self) -> None:
        """Copy what is marked, or else the whole newer text, as it stands in its version."""
        body = next((section.right for section in self.view.whole.sections if section.kind == "body"), "")
        if text := self.view.selected_text() or body:
            QGuiApplication.clipboard().setText(text)

    def _read(self) -> ComparisonView | FieldsPage:
        return self._fields if self.way is Way.FIELDS and self._shown else self.view

    def _way_chosen(self, way: Way) -> None:
        self.look_at(way)
        self._focus_content()
        self.way_chosen.emit(way)

    def _show_way(self) -> None:
        """Turn to the page of the way that is on, if there is anything to show."""
        fields = self.way is Way.FIELDS
        if self._shown:
            equal = not self.view.whole.changes and not self._read_anyway
            self._stack.setCurrentIndex(_Page.FIELDS if fields else _Page.EQUAL if equal else _Page.TEXT)
            if equal:
                self._say_equal()
            self.setFocusProxy(self._fields if fields else self._equal if equal else self.view)
            self._show_place(self._fields.current if fields else self.view.current_change)
        self._bar.let_arrange(possible=self._shown)
        self.actions_offered.let_arrange(text=self._shown and not fields, shown=self._shown)
        self._finding.refresh()

    def _show_none(self, icon_name: str, sentence: str) -> None:
        self._shown = False
        self._find_bar.leave()
        self._waiting.show_empty(icon_name, sentence)
        self._stack.setCurrentIndex(_Page.WAITING)
        self._sums.show_nothing()
        self._bar.show_place("", steps=False)
        self._note.hide()
        self._show_way()

    def _say_equal(self) -> None:
        said = self.tr("Both versions say the same.")
        if any(row.kind != "equal" for row in self.view.whole.rows):
            said = self.tr("Both versions say the same; only empty lines between paragraphs differ.")
        if self._heads.offers:
            said += " " + self.tr("Choose another version above, or read the text.")
        self._equal.show_empty("equals", said, self.actions_offered.read_anyway)

    def _read_equal(self) -> None:
        self._read_anyway = True
        self._show_way()
        self.actions_offered.everything.setChecked(self.view.has_folds)
        self._focus_content()

    def _show_note(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        other = in_other_languages(compared, (left_locale, right_locale)) and not _is_first(compared)
        alone = self._said_alone(compared)
        self._note.setVisible(bool(alone) or compared.coarse or other)
        self._note.setProperty("tone", "quiet" if alone else "warn")
        self._note.style().unpolish(self._note)
        self._note.style().polish(self._note)
        self._sums.show_other_languages() if other else self._sums.show_compared(compared)
        if alone:
            note = alone
        elif other:
            note = self.tr("These texts are in different languages: they stand side by side by paragraph, not by word.")
        else:
            note = self.tr("These versions are very different: some paragraphs are marked whole, not word by word.")
        self._note.setText(note)

    def _said_alone(self, compared: Compared) -> str:
        """What is said where one of the texts is all there is."""
        if _is_first(compared):
            return self.tr("This is the first version: there is no earlier text to compare it with.")
        if compared.lone == "newer":
            return self.tr("The older version has no text: everything in the newer one is new.")
        return self.tr("The newer version has no text: all of it was removed.") if compared.lone else ""

    def _arrange(self, beside: bool) -> None:
        self._bar.show_beside(beside)
        self.actions_offered.beside.setChecked(beside)
        self._fields.set_beside(beside)
        self.view.read_in_one_column(not beside)
        self._finding.refresh()

    def _show_place(self, number: int) -> None:
        if not self._shown:
            return
        fields = self.way is Way.FIELDS
        count = len(self._fields.changed if fields else self.view.compared.changes)
        said = field_place(number, count) if fields else change_place(number, count)
        self._bar.show_place(said, steps=bool(count))

    # Finding

    def _searched(self) -> Searched | None:
        if not self._shown:
            return None
        return self._fields if self.way is Way.FIELDS else self._searched_text

    def _nearest_row(self) -> int:
        current = self.view.current_change
        return self.view.compared.changes[current].first if current >= 0 and self.way is not Way.FIELDS else 0

    def _step_found(self, by: int) -> None:
        if self._finding.active:
            self._finding.step(by)
        else:
            self.find_words()

    def _focus_content(self) -> None:
        self.setFocus()

    def _lay_out(self) -> None:
        for empty in (self._waiting, self._equal):
            empty.setObjectName("page")
            empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        for button in self._equal.findChildren(QPushButton):
            self._equal.setFocusProxy(button)
        for page in (self._waiting, self._texts, self._fields, self._equal):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._bar, self._heads, self._find_bar, self._note):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.view)

    def event(self, event: QEvent) -> bool:
        # Keys of the window mean what is shown here while the keyboard is in the pane.
        own = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_own_key(event)
        if own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not does_key(event, self):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._columns.fit(self.width())


def _is_first(compared: Compared) -> bool:
    """Whether there is no older text."""
    return bool(compared.sections) and not any(section.left for section in compared.sections)
