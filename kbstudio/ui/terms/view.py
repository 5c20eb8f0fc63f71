"""The table of terms, and what was typed beside it that is not kept yet."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kbstudio.text.translation.terms import Concept
from kbstudio.ui.terms.bar import TermsBar
from kbstudio.ui.terms.columns import term_columns, widths
from kbstudio.ui.terms.drafts import ChangedMeanwhile, Draft
from kbstudio.ui.terms.inspector import TermInspector
from kbstudio.ui.terms.listing import TermList, TermRow, matching
from kbstudio.ui.terms.term_delegate import TermDelegate
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import SnapshotModel

_LIST, _EMPTY, _NOT_FOUND = range(3)


class TermsView(QWidget):
    """``inspector`` stands beside it. What is typed is kept when another term is chosen."""

    put_requested = Signal(object)
    """The ``Draft`` to keep."""

    removal_requested = Signal(object)
    """The ``Concept`` that is to go."""

    discarded = Signal(object)
    """The ``Draft`` whose typing was thrown away, to be given back with ``take_up``."""

    export_requested = Signal()
    """The person wants all terms as a table."""

    import_requested = Signal()
    """The person wants to take in a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = TermList()
        self._drafts: dict[str, Draft] = {}
        self._problems: dict[str, Exception] = {}
        self._at: str | None = None
        self._showing = False
        self.bar = TermsBar(self)
        self.model = SnapshotModel[TermRow](term_columns(()), lambda row: row.code, self)
        self.table = RowTable(self.tr("Terms"), self)
        self.inspector = TermInspector()
        told = self.tr(
            "Terms say what your company calls a thing in each language, and which words it never uses. "
            "Translators see them under the words of the source, and checks look for them."
        )
        self.empty = EmptyState("book-bookmark", told, self.bar.new, self)
        self._not_found = EmptyState("magnifying-glass", self.tr("No term holds these words."), None, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        # Not the table: while it is empty it is out of sight, and the keyboard would be nowhere.
        self.setFocusProxy(self.bar.filter)
        self.addAction(self.bar.new)

        self.table.row_chosen.connect(self._choose)
        self.table.row_opened.connect(lambda _row: self._write())
        self.table.typed.connect(self._filter_by)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.table, self._remove, context=Qt.ShortcutContext.WidgetShortcut)
        self.bar.filter.search_requested.connect(lambda _words: self._show_rows())
        self.bar.filter.list_requested.connect(self._go_to_list)
        self.bar.new.triggered.connect(self.add_term)
        self.bar.export.triggered.connect(self.export_requested)
        self.bar.take.triggered.connect(self.import_requested)
        self.bar.unsaved.clicked.connect(self._go_to_unsaved)
        self.inspector.draft_changed.connect(self._typed)
        self.inspector.keep_requested.connect(self._keep)
        self.inspector.removal_requested.connect(self._remove)
        self.inspector.discard_requested.connect(self._discard)
        self.inspector.choice_made.connect(self._settle_between)
        self.inspector.restore_requested.connect(self._restore)
        self._show_rows()

    @property
    def at(self) -> str | None:
        """The code of the term shown beside the table; empty for a new one, None for none."""
        return self._at

    @property
    def unsaved(self) -> tuple[Draft, ...]:
        """What was typed and is not kept yet."""
        return tuple(self._drafts.values())

    def show_terms(self, found: TermList, people: Sequence[tuple[str, str, str]], why_not: str) -> None:
        """Show all terms; ``people`` may answer for one, and ``why_not`` says why this person may not change any."""
        if found.locales != self._list.locales:
            self._show_columns(found.locales)
        self._list = found
        self.bar.allow(why_not)
        self.inspector.allow(why_not)
        self.inspector.offer(found.locales, people)
        self._show_rows()
        self._refresh()

    def add_term(self) -> None:
        """Begin a new term, or go on with the one begun."""
        if self._at != "":
            self._leave()
            self._show("")
        self.inspector.form.code.setFocus()
        if self.inspector.form.lines:
            self.inspector.form.lines[0].word.setFocus()

    def save_all(self) -> None:
        """Have everything kept that can be."""
        for draft in self.unsaved:
            if draft.is_whole and draft.key not in self._problems:
                self.put_requested.emit(draft)

    def show_kept(self, draft: Draft, kept: Concept) -> None:
        """What was typed is kept; what was typed since goes on from there."""
        self._problems.pop(draft.key, None)
        now = self._drafts.pop(draft.key, None)
        if now is not None and now != draft and now.typed != draft.typed:
            typed = now.typed if draft.before is not None else replace(now.typed, code=kept.code)
            self._drafts[kept.code] = Draft(kept, typed)
        if self._at == draft.key:
            self._at = kept.code
            typing = self.inspector.draft
            if draft.before is not None and typing is not None and typing.typed in (kept, self._typed_at(kept)):
                self.inspector.rebase(kept)
            else:
                self._show(kept.code, kept)
        self.bar.show_unsaved(len(self._drafts))

    def show_not_kept(self, draft: Draft, error: Exception) -> None:
        """What was typed could not be kept: it stays, and says why."""
        self._drafts.setdefault(draft.key, draft)
        self._problems[draft.key] = error
        if self._at == draft.key:
            self.inspector.show_problem(error)
        self.bar.show_unsaved(len(self._drafts))

    def show_removed(self, code: str) -> None:
        """A term is gone, and what was typed about it."""
        self._forget(code)
        if self._at == code:
            self._at = None
            self.inspector.show_nothing()

    def take_up(self, draft: Draft) -> None:
        """Go on with what was typed once."""
        self._leave()
        self._drafts[draft.key] = draft
        self._show(draft.key)
        self.bar.show_unsaved(len(self._drafts))

    def choose(self, code: str) -> None:
        """Show a term."""
        self.table.choose_row(self.model.row_of(code))

    def _typed_at(self, kept: Concept) -> Concept | None:
        draft = self._drafts.get(kept.code)
        return draft.typed if draft is not None else None

    def _choose(self, number: int) -> None:
        row = self.model.row(number)
        # Where the filter took the row away, the term stays beside the table.
        if row is not None and row.code != self._at and not self._showing:
            self._leave()
            self._show(row.code, row.concept)

    def _leave(self) -> None:
        draft = self._drafts.get(self._at) if self._at is not None else None
        if draft is not None and draft.is_whole and draft.key not in self._problems:
            self.put_requested.emit(draft)

    def _show(self, key: str, kept: Concept | None = None) -> None:
        self._at = key
        draft = self._drafts.get(key)
        if draft is None:
            draft = Draft(None, Concept("", ())) if kept is None else Draft(kept, kept)
        self.inspector.show_draft(draft, self._problems.get(key))
        row = self.model.row_of(key)
        if row != self.table.current_row:
            self.table.blockSignals(True)
            self.table.choose_row(row)
            self.table.blockSignals(False)

    def _refresh(self) -> None:
        """Show beside the table what the library holds now, unless the person is typing about it."""
        key = self._at
        if key is None or key == "" or key in self._drafts:
            return
        kept = next((row.concept for row in self._list.rows if row.code == key), None)
        draft = self.inspector.draft
        if kept is None:
            self.show_removed(key)
        elif draft is not None and draft.before != kept:
            self._show(key, kept)
        elif self.table.current_row < 0:
            self.choose(key)

    def _typed(self) -> None:
        draft = self.inspector.draft
        if draft is None:
            return
        if not isinstance(self._problems.get(draft.key), ChangedMeanwhile):
            self._problems.pop(draft.key, None)
        if draft.is_changed:
            self._drafts[draft.key] = draft
        else:
            self._drafts.pop(draft.key, None)
        self.bar.show_unsaved(len(self._drafts))

    def _keep(self) -> None:
        if self._at is not None and (draft := self._drafts.get(self._at)) is not None:
            self.put_requested.emit(draft)

    def _restore(self, concept: Concept) -> None:
        draft = self.inspector.draft
        if draft is not None and draft.before is not None and not draft.is_changed:
            self.put_requested.emit(Draft(draft.before, concept))

    def _remove(self) -> None:
        draft = self.inspector.draft
        if draft is not None and draft.before is not None and self.inspector.remove.isEnabled():
            self.removal_requested.emit(draft.before)

    def _discard(self) -> None:
        draft = self.inspector.draft
        if draft is None:
            return
        self._forget(draft.key)
        self._back_to(draft.key, draft.before)
        self.discarded.emit(draft)

    def _settle_between(self, mine: bool) -> None:
        draft = self.inspector.draft
        problem = self._problems.get(draft.key) if draft is not None else None
        if draft is None or not isinstance(problem, ChangedMeanwhile):
            return
        self._forget(draft.key)
        if mine:
            again = Draft(problem.theirs, draft.typed, again=problem.theirs is None)
            self._drafts[again.key] = again
            self._show(again.key)
            self.put_requested.emit(again)
        else:
            self._back_to(draft.key, problem.theirs)

    def _back_to(self, key: str, kept: Concept | None) -> None:
        if kept is None:
            self._at = None
            self.inspector.show_nothing()
        else:
            self._show(key, kept)

    def _forget(self, key: str) -> None:
        self._drafts.pop(key, None)
        self._problems.pop(key, None)
        self.bar.show_unsaved(len(self._drafts))

    def _go_to_unsaved(self) -> None:
        key = next((each for each in self._drafts if each != self._at), self._at)
        if key is not None and key != self._at:
            self._leave()
            self._show(key)
        self._write()

    def _write(self) -> None:
        lines = self.inspector.form.lines
        (lines[0].word if lines else self.inspector.form.add_word).setFocus()

    def _filter_by(self, letters: str) -> None:
        self.bar.filter.setFocus()
        self.bar.filter.insert(letters)

    def _go_to_list(self) -> None:
        self.table.setFocus()
        if self.table.current_row < 0:
            self.table.choose_row(0)

    def _show_rows(self) -> None:
        rows = matching(self._list.rows, self.bar.filter.text())
        # Rows that go hand the keyboard on to their neighbours: nobody chose those.
        self._showing = True
        self.table.keep_place(lambda: self.model.show_rows(rows))
        here = self.model.row_of(self._at) if self._at else -1
        if here != self.table.current_row:
            self.table.choose_row(here)
        self._showing = False
        self.bar.show_count(len(rows), len(self._list.rows))
        self._stack.setCurrentIndex(_LIST if rows else _NOT_FOUND if self._list.rows else _EMPTY)

    def _show_columns(self, locales: Sequence[str]) -> None:
        old = self.model
        self.model = SnapshotModel[TermRow](term_columns(locales), lambda row: row.code, self)
        self.table.setModel(self.model)
        self.table.set_columns(widths(locales), stretch=len(locales) + 1, dropped=(len(locales) + 1,))
        old.deleteLater()

    def _lay_out(self) -> None:
        self.table.setItemDelegate(TermDelegate(self.table))
        self.table.setModel(self.model)
        self.table.set_columns(widths(()), stretch=1)
        for part in (self.table, self.empty, self._not_found):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
