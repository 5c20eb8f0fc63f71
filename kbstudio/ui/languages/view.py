"""The grid itself: articles down, languages across, and what can be asked of it at the side."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.domain.adaptations import LanguageCell, LanguageRow
from kbstudio.services.languages import LanguageGrid, Showing
from kbstudio.ui.languages.inspector import LanguageInspector
from kbstudio.ui.languages.words import cell_tone, cell_words
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel
from kbstudio.ui.widgets.times import relative_time

BAR_HEIGHT = 40
_EVERY = "*"
_ICONS = {
    Showing.WORK: "warning",
    Showing.MINE: "user",
    Showing.MISSING: "plus-circle",
    Showing.BEHIND: "clock-counter-clockwise",
    Showing.ALL: "translate",
}


class LanguagesView(QObject):
    """``sidebar``, ``page`` and ``inspector`` are the three parts of the place; the window owns them."""

    grid_wanted = Signal()
    """Another question is asked: ``showing``, ``locale`` and ``words`` say which."""

    adapt_requested = Signal(str, str)
    """Code and locale of a language version the person wants to bring up to date."""

    article_opened = Signal(str, str)
    """Code and locale of a text the person wants to open."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = LanguageGrid((), ())
        self._shown: tuple[str, ...] = ()
        self._locale = ""
        self.sidebar = NavList(self.tr("Languages"))
        self.page = QWidget()
        self.inspector = LanguageInspector()
        self.filter = SearchField(self.tr("Filter by title, code, text or owner"), "funnel", self.page)
        self._count = QLabel(self.page)
        self.table = RowTable(self.tr("Articles by language"), self.page, several=True)
        self.model = SnapshotModel[LanguageRow](self._columns(()), lambda row: row.article, self)
        self._empty = EmptyState("translate", "", None, self.page)
        self._stack = QStackedWidget(self.page)
        self._lay_out()

        self.sidebar.entry_chosen.connect(lambda _key: self.grid_wanted.emit())
        self.filter.search_requested.connect(lambda _words: self.grid_wanted.emit())
        self.filter.list_requested.connect(self.table.setFocus)
        self.table.row_chosen.connect(lambda _row: self._show_row())
        self.table.selection_changed.connect(self._show_row)
        self.table.row_opened.connect(lambda _row: self._adapt())
        self.table.typed.connect(self._type)
        self.inspector.locale_chosen.connect(self._choose_locale)
        self.inspector.adapt_requested.connect(self._adapt)
        self.inspector.open_requested.connect(self._open)

    @property
    def showing(self) -> Showing:
        """Which articles are asked for."""
        chosen = self.sidebar.chosen
        return Showing(chosen) if chosen in set(Showing) else Showing.WORK

    @property
    def locale(self) -> str:
        """The language the question is about; empty for any."""
        return self._locale if self._locale != _EVERY else ""

    @property
    def words(self) -> str:
        """What is filtered by."""
        return self.filter.text().strip()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Codes of the rows chosen."""
        rows = (self.model.row(number) for number in self.table.chosen_rows)
        return tuple(row.article for row in rows if row is not None)

    def show_grid(self, grid: LanguageGrid) -> None:
        """Show what was found; the row chosen stays chosen."""
        shown = _columns_of(grid)
        if shown != self._shown:
            self._shown = shown
            self._rebuild(shown)
        self._grid = grid
        self.table.keep_place(lambda: self.model.show_rows(grid.rows))
        if self.table.current_row < 0 and grid.rows:
            self.table.choose_row(0)
        told = self.tr("%n article(s)", "", len(grid.rows))
        self._count.setText(told if grid.whole else self.tr("{count}, the first of more").format(count=told))
        self._stack.setCurrentIndex(0 if grid.rows else 1)
        if not grid.rows:
            self._empty.show_empty("translate", self._nothing())
        self._show_row()

    def show_counts(self, counts: dict[str, int]) -> None:
        """Say at the side how many articles each question finds."""
        for key, count in counts.items():
            self.sidebar.set_count(key, count or None)

    def _nothing(self) -> str:
        if self.words:
            return self.tr("No article has these words. Other words, or All articles at the side, find more.")
        return {
            Showing.MINE: self.tr("Nothing is given to you. What somebody gives you stands here with its date."),
            Showing.MISSING: self.tr("No language that is needed is missing."),
            Showing.BEHIND: self.tr("Every language says what its source says."),
            Showing.WORK: self.tr("Nothing is missing and nothing is behind: every language is up to date."),
        }.get(self.showing, self.tr("There is no article yet."))

    def _show_row(self) -> None:
        row = self.model.row(self.table.current_row)
        self.inspector.show_row(row, self._grid.locales, several=len(self.chosen))

    def _choose_locale(self, locale: str) -> None:
        self._locale = locale

    def _adapt(self) -> None:
        self._on_cell(self.adapt_requested.emit)

    def _open(self) -> None:
        self._on_cell(self.article_opened.emit)

    def _on_cell(self, act: Callable[[str, str], object]) -> None:
        row = self.model.row(self.table.current_row)
        if row is not None and self.inspector.language:
            act(row.article, self.inspector.language)

    def _type(self, letters: str) -> None:
        self.filter.setFocus()
        self.filter.insert(letters)

    def _rebuild(self, locales: Sequence[str]) -> None:
        old = self.model
        self.model = SnapshotModel[LanguageRow](self._columns(locales), lambda row: row.article, self)
        self.table.setModel(self.model)
        old.deleteLater()
        self.table.set_columns((68, 220, *(112 for _locale in locales)), stretch=1)

    def _columns(self, locales: Sequence[str]) -> list[Column[LanguageRow]]:
        return [
            Column(self.tr("Code"), Cell.CODE, lambda row: row.article),
            Column(self.tr("Title"), Cell.TITLE, lambda row: row.title),
            *(
                Column(
                    language_name(locale),
                    Cell.CHIP,
                    partial(_words, locale),
                    value=partial(_tone, locale),
                    tip=partial(_lag, locale),
                )
                for locale in locales
            ),
        ]

    def _lay_out(self) -> None:
        self.sidebar.add_heading(self.tr("Languages"))
        for showing, text in (
            (Showing.WORK, self.tr("To do")),
            (Showing.MINE, self.tr("Given to me")),
            (Showing.MISSING, self.tr("Missing")),
            (Showing.BEHIND, self.tr("Out of date")),
            (Showing.ALL, self.tr("All articles")),
        ):
            self.sidebar.add_entry(showing.value, text, _ICONS[showing])
        self.sidebar.choose(Showing.WORK.value)
        self.table.setModel(self.model)
        self.table.set_columns((68, 220), stretch=1)
        self.table.installEventFilter(self)
        self.page.setFocusProxy(self.table)
        bar = QFrame(self.page)
        bar.setObjectName("tab_row")
        bar.setFixedHeight(BAR_HEIGHT + 8)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(12)
        self._count.setProperty("role", "place")
        row.addWidget(self._count)
        row.addWidget(self.filter, 1)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
            if step:
                self.inspector.step(-step if self.table.isRightToLeft() else step)
                return True
        return super().eventFilter(watched, event)


def _columns_of(grid: LanguageGrid) -> tuple[str, ...]:
    """The languages something is adapted to; the one everything is written in first says nothing."""
    sources = {row.source_locale for row in grid.rows}
    return tuple(locale for locale in grid.locales if sources != {locale})


def _cell(locale: str, row: LanguageRow) -> LanguageCell | None:
    return row.cells.get(locale)


def _words(locale: str, row: LanguageRow) -> str:
    return cell_words(_cell(locale, row), row.source_locale)


def _tone(locale: str, row: LanguageRow) -> str:
    return cell_tone(_cell(locale, row), row.source_locale)


def _lag(locale: str, row: LanguageRow) -> str:
    cell = _cell(locale, row)
    return relative_time(cell.since) if cell is not None and cell.since is not None and cell.is_work else ""
