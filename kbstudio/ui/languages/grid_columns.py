"""The columns of the grid: code and title always, the languages that matter most, since when and until when."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.adaptations import LanguageRow
from kbstudio.services.locales.languages import Showing
from kbstudio.ui.languages.question import Found, Order, Question, due_of, since_of, work_cells
from kbstudio.ui.languages.words import cell_style, cell_words, due_style, due_words, short_name
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import ChipStyle
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.snapshot_model import Column
from kbstudio.ui.widgets.times import exact_time, relative_time

FEW = 6
"""So many languages stand in the order of their names; of more, those with most work come first."""

CODE, TITLE, SINCE, DUE = "code", "title", "since", "due"
_WIDTHS = {CODE: 68, TITLE: 150, SINCE: 112, DUE: 126}
_LANGUAGE = 134


@dataclass(frozen=True)
class GridColumns:
    """Which columns there are: ``CODE``, ``TITLE``, locales, ``SINCE``, ``DUE``; those dropped first come first."""

    names: tuple[str, ...] = (CODE, TITLE)
    dropped: tuple[str, ...] = ()
    order: tuple[str, ...] = ()
    """The languages before the one asked about was put first."""

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages among them."""
        return tuple(name for name in self.names if name not in _WIDTHS)

    @property
    def widths(self) -> list[int]:
        """How wide each is, in pixels."""
        return [_WIDTHS.get(name, _LANGUAGE) for name in self.names]

    @property
    def dropped_places(self) -> tuple[int, ...]:
        """Where those stand that give way where there is too little room, the first one first."""
        return tuple(self.names.index(name) for name in self.dropped)


def columns_for(found: Found, person: str, before: tuple[str, ...]) -> GridColumns:
    """The columns for what was found, the language asked about first; many stay in the order ``before``."""
    order = _locales(found, before, person)
    asked = found.question.locale
    locales = sorted(order, key=lambda locale: locale != asked) if asked in order else list(order)
    question, rows = found.question, found.grid.rows
    names = [CODE, TITLE, *locales]
    if any(since_of(row, question) for row in rows):
        names.append(SINCE)
    if any(cell.due for row in rows for cell in row.cells.values() if cell.is_work):
        names.append(DUE)
    kept = [name for name, matters in ((SINCE, _by_lag(question)), (DUE, _by_due(question))) if matters]
    first = [name for name in (DUE, SINCE) if name not in kept]
    dropped = [name for name in (*first, *reversed(locales[1:]), *kept) if name in names]
    return GridColumns(tuple(names), tuple(dropped), order)


def columns(which: GridColumns, question: Question, person: str, today: date) -> list[Column[LanguageRow]]:
    """What each column says of a row."""

    def due(row: LanguageRow) -> date | None:
        return due_of(row, question, person)

    made: dict[str, Column[LanguageRow]] = {
        CODE: Column(_title(CODE), Cell.CODE, lambda row: row.article),
        TITLE: Column(_title(TITLE), Cell.TITLE, lambda row: row.title),
        SINCE: Column(
            _title(SINCE),
            Cell.QUIET,
            partial(_since, relative_time, question),
            tip=partial(_since, exact_time, question),
        ),
        DUE: Column(
            _title(DUE),
            Cell.CHIP,
            lambda row: due_words(day, today) if (day := due(row)) else "",
            lambda row: due_style(day, today) if (day := due(row)) else None,
        ),
    }
    return [made.get(name) or _language(name) for name in which.names]


def _language(locale: str) -> Column[LanguageRow]:
    return Column(
        short_name(locale),
        Cell.CHIP,
        partial(_words, locale),
        value=partial(_style, locale),
        tip=partial(_tip, locale),
    )


def _title(name: str) -> str:
    return {
        CODE: QCoreApplication.translate("Languages", "Code"),
        TITLE: QCoreApplication.translate("Languages", "Title"),
        SINCE: QCoreApplication.translate("Languages", "Behind since"),
        DUE: QCoreApplication.translate("Languages", "Due"),
    }[name]


def _locales(found: Found, before: tuple[str, ...], person: str) -> tuple[str, ...]:
    """The languages without the one everything is written in, which says nothing of itself."""
    sources = {row.source_locale for row in found.grid.rows}
    locales = in_order((each for each in found.grid.locales if sources != {each}), language_name)
    if found.question.showing is Showing.MINE:
        cells = [cell for row in found.grid.rows for cell in work_cells(row, found.question) if cell.person == person]
        return tuple(sorted(locales, key=lambda locale: -sum(cell.locale == locale for cell in cells)))
    if len(locales) <= FEW:
        return tuple(locales)
    if set(locales) == set(before):
        return before
    return tuple(sorted(locales, key=lambda locale: -found.work.get(locale, 0)))


def _by_due(question: Question) -> bool:
    return question.showing is Showing.MINE or question.order is Order.DUE


def _by_lag(question: Question) -> bool:
    return question.order is Order.LAG


def _words(locale: str, row: LanguageRow) -> str:
    return cell_words(row.cells.get(locale), row.source_locale)


def _style(locale: str, row: LanguageRow) -> ChipStyle | None:
    return cell_style(row.cells.get(locale), row.source_locale)


def _tip(locale: str, row: LanguageRow) -> str:
    cell = row.cells.get(locale)
    if cell is None or cell.since is None or not cell.is_work:
        return _words(locale, row)
    return QCoreApplication.translate("Languages", "{state}, behind since {time}").format(
        state=_words(locale, row), time=exact_time(cell.since)
    )


def _since(told: Callable[..., str], question: Question, row: LanguageRow) -> str:
    since = since_of(row, question)
    return told(since) if since is not None else ""
