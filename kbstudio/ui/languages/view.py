"""The grid itself: articles down, languages across, and what can be asked of it at the side."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kbstudio.domain.adaptations import LanguageRow
from kbstudio.domain.people import Person
from kbstudio.services.locales.languages import LanguageGrid, Showing
from kbstudio.ui.languages.bar import LanguagesBar
from kbstudio.ui.languages.grid_columns import CODE, DUE, SINCE, GridColumns, columns, columns_for
from kbstudio.ui.languages.grid_delegate import GridDelegate
from kbstudio.ui.languages.inspector import LanguageInspector
from kbstudio.ui.languages.question import Found, Order, Question
from kbstudio.ui.languages.sidebar import LanguagesSidebar
from kbstudio.ui.languages.words import short_name
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.snapshot_model import SnapshotModel

_SORTED_BY = {CODE: Order.NUMBER, SINCE: Order.LAG, DUE: Order.DUE}


class LanguagesView(QObject):
    """``sidebar``, ``page`` and ``inspector`` are the three parts of the place; the window owns them."""

    grid_wanted = Signal()
    """Another question is asked: ``question`` says which."""

    adapt_requested = Signal(str, str)
    """Code and locale of a language version the person wants to bring up to date."""

    article_opened = Signal(str, str)
    """Code and locale of a text the person wants to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = Found(Question(), LanguageGrid((), ()))
        self._person = self._sought = ""
        self._columns = GridColumns()
        self._drawn: tuple[GridColumns, Question, str] | None = None
        self._asked = Showing.WORK
        self.sidebar = LanguagesSidebar()
        self.page = QWidget()
        self.inspector = LanguageInspector()
        self.bar = LanguagesBar(self.page)
        self.table = RowTable(self.tr("Articles by language"), self.page, several=True)
        self._cells = GridDelegate(self.table)
        self.model = SnapshotModel[LanguageRow]((), lambda row: row.article, self)
        self._empty = EmptyState("translate", self.tr("There is no article yet."), None, self.page)
        self._stack = QStackedWidget(self.page)
        self._lay_out()

        self.sidebar.question_chosen.connect(self._ask)
        self.bar.asked.connect(self.grid_wanted)
        self.filter.list_requested.connect(self.table.setFocus)
        self.table.row_chosen.connect(lambda _row: self._show_row())
        self.table.selection_changed.connect(self._show_row)
        self.table.row_opened.connect(lambda _row: self._adapt())
        self.table.typed.connect(self._type)
        self.table.escaped.connect(lambda: self.table.choose_row(self.table.current_row))
        self.table.pressed.connect(self._press)
        self.table.horizontalHeader().sectionClicked.connect(self._sort)
        self.inspector.locale_chosen.connect(lambda _locale: self._mark())
        self.inspector.adapt_requested.connect(self._adapt)
        self.inspector.open_requested.connect(self._open)

    @property
    def filter(self) -> SearchField:
        """Where words to filter by are typed."""
        return self.bar.filter

    @property
    def question(self) -> Question:
        """What is asked of the grid now."""
        return Question(self.sidebar.showing, self.bar.tag, self.bar.words, self.bar.wanted_order)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Codes of the rows chosen."""
        rows = (self.model.row(number) for number in self.table.chosen_rows)
        return tuple(row.article for row in rows if row is not None)

    @property
    def cell(self) -> tuple[str, str] | None:
        """Code and locale of the cell the person is at."""
        row = self.model.row(self.table.current_row)
        return (row.article, self.inspector.language) if row is not None and self.inspector.language else None

    def look_for(self, code: str) -> None:
        """Go to an article, whatever was asked for before."""
        self._sought = code
        self.sidebar.choose(Showing.ALL)
        self.bar.choose_locale("")
        self.filter.setText(code)
        self._ask()

    def show_found(self, found: Found, person: str) -> None:
        """Show what was found for ``person``; the row chosen stays chosen."""
        self._found, self._person = found, person
        rows, which = found.grid.rows, columns_for(found, person, self._columns.order)
        self.inspector.show_may(found.may_assign, found.may_rule)
        self.bar.offer(found.grid.locales, found.work)
        self.sidebar.show_counts(found.counts)
        if (which, found.question, person) != self._drawn:
            self._drawn = (which, found.question, person)
            self._rebuild(which, person)
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if found.question.words == self._sought and (sought := self.model.row_of(self._sought)) >= 0:
            self.table.choose_row(sought)
            self._sought = ""
        if self.table.current_row < 0 and rows:
            self.table.choose_row(0)
        self._stack.setCurrentIndex(0 if rows else 1)
        self.page.setFocusProxy(self.table if rows else self.filter)
        if not rows:
            self._empty.show_empty("translate", self._nothing())
        self._count()
        self._show_row()

    def offer(self, people: Sequence[Person]) -> None:
        """Let work be given to these."""
        self.inspector.offer(people)

    def _ask(self) -> None:
        # What is given to somebody is a list of days; the person can choose another order afterwards.
        showing, before = self.sidebar.showing, self._asked
        self._asked = showing
        if showing is Showing.MINE:
            self.bar.choose_order(Order.DUE)
        elif before is Showing.MINE:
            self.bar.choose_order(Order.NUMBER)
        self.grid_wanted.emit()

    def _nothing(self) -> str:
        question = self._found.question
        if question.words:
            return self.tr("No article has these words. Other words, or All articles at the side, find more.")
        if question.locale and question.showing is not Showing.ALL:
            told = self.tr("Nothing of this is to be found in {language}. Any language, above, shows the others.")
            return told.format(language=short_name(question.locale))
        return {
            Showing.MINE: self.tr("Nothing is given to you. What somebody gives you stands here with its date."),
            Showing.MISSING: self.tr("No language that is needed is missing."),
            Showing.BEHIND: self.tr("Every language says what its source says."),
            Showing.WORK: self.tr("Nothing is missing and nothing is behind: every language is up to date."),
        }.get(question.showing, self.tr("There is no article yet."))

    def _show_row(self) -> None:
        row = self.model.row(self.table.current_row)
        locales, question = self._columns.locales, self._found.question
        cells = row.cells.values() if row is not None and question.showing is Showing.MINE else ()
        mine = [cell.locale for cell in cells if cell.is_work and cell.person == self._person]
        self.inspector.show_row(row, locales, several=len(self.chosen), asked=question.locale, mine=mine)
        self._mark()

    def _mark(self) -> None:
        names, chosen = self._columns.names, self.inspector.language
        self._cells.column = names.index(chosen) if chosen in names else -1
        self.table.viewport().update()

    def _press(self, index: QModelIndex) -> None:
        """A press on a cell chooses its language too."""
        name = self._columns.names[index.column()]
        if name in self._columns.locales:
            self.inspector.choose(name)

    def _sort(self, column: int) -> None:
        name = self._columns.names[column]
        if name in self._columns.locales:
            self.bar.choose_locale(name)
            self.bar.choose_order(Order.MOST)
        elif name in _SORTED_BY:
            self.bar.choose_order(_SORTED_BY[name])
        else:
            return
        self.grid_wanted.emit()

    def _adapt(self) -> None:
        self._on_cell(self.adapt_requested.emit)

    def _open(self) -> None:
        self._on_cell(self.article_opened.emit)

    def _on_cell(self, act: Callable[[str, str], object]) -> None:
        if self.cell is not None:
            act(*self.cell)

    def _type(self, letters: str) -> None:
        self.bar.filter.setFocus()
        self.bar.filter.insert(letters)

    def _rebuild(self, which: GridColumns, person: str) -> None:
        self._columns = which
        old, rows, here = self.model, self.model.rows, self.model.key_of(self.table.current_row)
        made = columns(which, self._found.question, person, date.today())
        self.model = SnapshotModel[LanguageRow](made, lambda row: row.article, self)
        self.model.show_rows(list(rows))
        self.table.setModel(self.model)
        old.deleteLater()
        self.table.set_columns(which.widths, stretch=1, dropped=which.dropped_places)
        self.table.arrange_columns(range(len(which.names)), {})
        if here is not None:
            self.table.choose_row(self.model.row_of(here))

    def _count(self) -> None:
        header = self.table.horizontalHeader()
        hidden = sum(header.isSectionHidden(self._columns.names.index(name)) for name in self._columns.locales)
        self.bar.show_count(len(self._found.grid.rows), whole=self._found.grid.whole, hidden=hidden)

    def _lay_out(self) -> None:
        self._rebuild(self._columns, "")
        self.table.setItemDelegate(self._cells)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.installEventFilter(self)
        self.page.setFocusProxy(self.table)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            # The table leaves out what does not fit while it handles this event.
            QTimer.singleShot(0, self, self._count)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.inspector.step(-step if self.table.isRightToLeft() else step)
                return True
        return super().eventFilter(watched, event)
