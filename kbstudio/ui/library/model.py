"""Articles in the list, fetched a page at a time."""

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from kbstudio.domain.lists import ArticleRow
from kbstudio.ui.library.words import kind_name
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import state_word
from kbstudio.ui.widgets.snapshot_model import Column, Index, SnapshotModel
from kbstudio.ui.widgets.times import exact_time, relative_time

PAGE = 200
"""Rows asked for at once."""

_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
"""Made once: Qt asks for every cell when thousands of rows are chosen."""

_LONGEST = 400
"""Letters of a title that are measured to be shown on one line."""


class LibraryModel(SnapshotModel[ArticleRow]):
    """One row for each language version; more are asked for when the end comes into sight."""

    more_wanted = Signal(int)
    """How many rows there are; those behind them are wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.names: dict[str, str] = {}
        self.topics: dict[str, str] = {}
        super().__init__(self._columns(), lambda row: (row.article, row.locale), parent)
        self._total = 0
        self._asked = False

    def set_total(self, total: int) -> None:
        """Say how many rows there are in all."""
        self._total = total
        self._asked = False

    @property
    def total(self) -> int:
        """How many rows there are in all, fetched or not."""
        return self._total

    def owner(self, row: ArticleRow) -> str:
        """The name people read for the owner."""
        return self.names.get(row.owner, row.owner)

    def topics_of(self, row: ArticleRow) -> tuple[str, ...]:
        """The names people read for the topics."""
        return tuple(self.topics.get(code, code) for code in row.topics)

    def column_named(self, name: str) -> int:
        """The column settings call so; -1 for none."""
        return next((number for number, column in enumerate(self.columns) if column.name == name), -1)

    def _columns(self) -> list[Column[ArticleRow]]:
        return [
            Column(self.tr("Code"), Cell.CODE, lambda row: row.article, sort="code", name="code"),
            Column(self.tr("Title"), Cell.TITLE, lambda row: row.title[:_LONGEST], sort="title", name="title"),
            Column(self.tr("Kind"), Cell.QUIET, lambda row: kind_name(row.kind), sort="kind", name="kind"),
            Column(
                self.tr("State"),
                Cell.CHIP,
                lambda row: state_word(row.state.value),
                lambda row: row.state.value,
                self._state_tip,
                sort="state",
                name="state",
            ),
            Column(
                self.tr("Languages"),
                Cell.TAGS,
                lambda row: row.locale,
                lambda row: (row.locale, *(tag for tag in row.locales if tag != row.locale)),
                lambda row: ", ".join(row.locales),
                sort="locale",
                name="languages",
            ),
            Column(self.tr("Owner"), Cell.PERSON, self.owner, sort="owner", name="owner"),
            Column(
                self.tr("Topics"),
                Cell.TAGS,
                lambda row: ", ".join(self.topics_of(row)),
                self.topics_of,
                lambda row: "\n".join(self.topics_of(row)),
                name="topics",
            ),
            Column(self.tr("Agents read"), Cell.QUIET, self._live, name="live"),
            Column(
                self.tr("Updated"),
                Cell.QUIET,
                lambda row: relative_time(row.updated_at),
                tip=lambda row: exact_time(row.updated_at),
                sort="updated",
                name="updated",
            ),
        ]

    def _live(self, row: ArticleRow) -> str:
        number = row.live_revision
        return self.tr("Version {number}").format(number=number) if number is not None else self.tr("nothing")

    def _state_tip(self, row: ArticleRow) -> str:
        word = self.tr("Version {number}: {state}").format(number=row.revision, state=state_word(row.state.value))
        if row.live_revision is None or row.live_revision == row.revision:
            return word
        return word + "\n" + self.tr("Agents read version {number}").format(number=row.live_revision)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self.rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._asked = True
            self.more_wanted.emit(len(self.rows))

    def show_more(self, offset: int, rows: tuple[ArticleRow, ...]) -> None:
        """Show rows that were asked for behind the first ``offset``."""
        self._asked = False
        if offset == len(self.rows):
            self.add_rows(rows)

    def sort_column(self, key: str) -> int:
        """The column sorted by a key of the database."""
        return next((n for n, column in enumerate(self.columns) if column.sort == key), -1)

    def update_names(self, names: dict[str, str], topics: dict[str, str]) -> None:
        """Show people and topics under these names."""
        if (names, topics) == (self.names, self.topics):
            return
        self.names, self.topics = names, topics
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, self.columnCount(QModelIndex()) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS
