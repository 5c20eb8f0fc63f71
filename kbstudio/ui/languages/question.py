"""What is asked of the grid, and what is found."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kbstudio.domain.adaptations import LanguageCell, LanguageRow
from kbstudio.domain.errors import Refused
from kbstudio.domain.lists import ArticleFilter
from kbstudio.services.locales.languages import LanguageGrid, Languages, Showing, shows


class Order(StrEnum):
    """What the rows are sorted by; what comes first is what is most urgent."""

    NUMBER = "number"
    DUE = "due"
    LAG = "lag"
    """Behind for longest."""
    MOST = "most"
    """Most blocks behind."""


@dataclass(frozen=True)
class Question:
    """Which articles are asked for, in which language ("" for any), with which words, and in which order."""

    showing: Showing = Showing.WORK
    locale: str = ""
    words: str = ""
    order: Order = Order.NUMBER


@dataclass(frozen=True)
class Found:
    """The rows in order, and what goes round them: how many each question finds, what each language has to do."""

    question: Question
    grid: LanguageGrid
    counts: Mapping[Showing, int] = field(default_factory=dict)
    work: Mapping[str, int] = field(default_factory=dict)
    """Articles with work by language, whatever language is asked about."""

    mine: int = 0
    """Articles given to the person in any language, whatever is filtered by."""

    may_assign: Mapping[str, Refused | None] = field(default_factory=dict)
    """By language: why the person may not give work in it, None where they may."""

    may_rule: Refused | None = None


def find(languages: Languages, question: Question, person: str) -> Found:
    """Answer a question for ``person`` (a login name)."""
    whole = languages.grid(ArticleFilter(words=question.words), by=person)
    counts = {each: sum(shows(row, each, question.locale, person) for row in whole.rows) for each in Showing}
    work = {locale: sum(_works(row, locale) for row in whole.rows) for locale in whole.locales}
    every = languages.grid(by=person) if question.words else whole
    mine = sum(shows(row, Showing.MINE, "", person) for row in every.rows)
    rows = [row for row in whole.rows if shows(row, question.showing, question.locale, person)]
    return Found(
        question,
        LanguageGrid(tuple(in_order(rows, question, person)), whole.locales, whole.whole),
        counts,
        work,
        mine,
        {locale: languages.may_assign(locale, by=person) for locale in whole.locales},
        languages.may_rule(by=person),
    )


def in_order(rows: Sequence[LanguageRow], question: Question, person: str) -> list[LanguageRow]:
    """The rows in the order asked for; among equals the order they came in."""
    if question.order is Order.DUE:
        return sorted(rows, key=lambda row: due_of(row, question, person) or date.max)
    if question.order is Order.LAG:
        return sorted(rows, key=lambda row: _moment(since_of(row, question)))
    if question.order is Order.MOST:
        return sorted(rows, key=lambda row: -most_of(row, question))
    return list(rows)


def work_cells(row: LanguageRow, question: Question) -> list[LanguageCell]:
    """The cells of a row in which somebody has something to do, in the language asked about."""
    cells = row.cells.values()
    return [cell for cell in cells if cell.is_work and question.locale in {"", cell.locale}]


def since_of(row: LanguageRow, question: Question) -> datetime | None:
    """When the first of these languages fell behind; None where none is behind."""
    return min((cell.since for cell in work_cells(row, question) if cell.since is not None), default=None)


def due_of(row: LanguageRow, question: Question, person: str) -> date | None:
    """The first day something is due here; of what is given to ``person`` where that is asked for."""
    mine = question.showing is Showing.MINE
    cells = (cell for cell in work_cells(row, question) if not mine or cell.person == person)
    return min((cell.due for cell in cells if cell.due is not None), default=None)


def most_of(row: LanguageRow, question: Question) -> int:
    """How many blocks the language furthest behind has to catch up with; a missing one counts as all of them."""
    return max((_behind(cell) for cell in work_cells(row, question)), default=0)


def _behind(cell: LanguageCell) -> int:
    counted = cell.currency.stale if cell.currency is not None else 0
    return max(counted, _ALL) if cell.is_missing else counted


def _works(row: LanguageRow, locale: str) -> bool:
    cell = row.cells.get(locale)
    return cell is not None and cell.is_work


def _moment(since: datetime | None) -> float:
    return since.timestamp() if since is not None else float("inf")


_ALL = 1_000_000
