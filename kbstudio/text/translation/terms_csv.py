"""Terms as a table: CSV out, and CSV in as people and spreadsheets write it."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from kbstudio.text.translation.checks.numerals import is_known_locale
from kbstudio.text.translation.terms import TERM_STATUSES, Concept, Term, TermStatus

COLUMNS = ("concept", "locale", "term", "status", "match_case", "definition", "owner", "note")
_NEEDED = ("concept", "locale", "term")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_YES, _NO = frozenset({"yes", "true", "1", "x"}), frozenset({"", "no", "false", "0"})

Problem = Literal["too_few", "too_many", "no_concept", "no_term", "locale", "status", "case", "twice", "row"]


Refusal = Literal["encoding", "header"]
_SENTENCES: dict[Refusal, str] = {
    "encoding": "This file is not in UTF-8. Save it as “CSV UTF-8” and try again.",
    "header": "The first row of this file has no column {names}. Add it and try again.",
}


class TermsRefused(ValueError):
    """A file that is no table of terms; ``sentence`` with ``values`` says what to do, ``reason`` is for programs."""

    def __init__(self, reason: Refusal, **values: str) -> None:
        self.reason: Refusal = reason
        self.sentence = _SENTENCES[reason]
        self.values = values
        super().__init__(self.sentence.format(**values))


@dataclass(frozen=True, slots=True)
class DamagedRow:
    """A row that was left out: its line in the file, from 1, why, and what stands there."""

    line: int
    problem: Problem
    value: str = ""


@dataclass(frozen=True, slots=True)
class TermTable:
    """The concepts of a file in their order, and the rows that were left out."""

    concepts: tuple[Concept, ...]
    damaged: tuple[DamagedRow, ...] = ()


def to_csv(concepts: Iterable[Concept]) -> bytes:
    """Concepts as CSV in UTF-8, one term a row; no cell is taken for a formula by a spreadsheet."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for concept in concepts:
        for term in concept.terms:
            case = "yes" if term.match_case else ""
            row = (concept.code, term.locale, term.text, term.status, case)
            writer.writerow([_safe(cell) for cell in (*row, concept.definition, concept.owner, concept.note)])
    # The mark in front tells spreadsheets that it is UTF-8.
    return out.getvalue().encode("utf-8-sig")


def from_csv(document: bytes) -> TermTable:
    """The concepts of a CSV file; ``TermsRefused`` where it is none.

    Columns may stand in any order and be set apart by commas, semicolons or tabs; ``concept``, ``locale`` and ``term``
    are needed. Rows of one concept belong together wherever they stand.
    """
    try:
        text = document.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TermsRefused("encoding") from error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    damaged: list[DamagedRow] = []
    header = [cell.strip().casefold() for cell in _next_row(reader, damaged) or ()]
    missing = [name for name in _NEEDED if name not in header]
    if missing:
        raise TermsRefused("header", names=", ".join(missing))
    rows = _Rows()
    line = reader.line_num
    while (cells := _next_row(reader, damaged)) is not None:
        line, first = reader.line_num, line + 1
        if any(cell.strip() for cell in cells):
            problem = rows.take(header, cells)
            if problem is not None:
                damaged.append(DamagedRow(first, *problem))
    return TermTable(rows.concepts(), tuple(damaged))


class _Rows:
    def __init__(self) -> None:
        self._terms: dict[str, dict[tuple[str, str], Term]] = {}
        self._about: dict[str, dict[str, str]] = {}

    def take(self, header: Sequence[str], cells: Sequence[str]) -> tuple[Problem, str] | None:
        """Keep a row; otherwise what is wrong with it."""
        if len(cells) > len(header) and any(cell.strip() for cell in cells[len(header) :]):
            return "too_many", str(len(cells))
        if len(cells) < min(len(header), 1 + max(header.index(name) for name in _NEEDED)):
            return "too_few", str(len(cells))
        row = {name: _plain(cell) for name, cell in zip(header, cells, strict=False)}
        code, locale, text = row["concept"].strip(), row["locale"].strip(), row["term"].strip()
        status = row.get("status", "").strip().casefold().replace("do not translate", "keep") or "preferred"
        case = row.get("match_case", "").strip().casefold()
        problem = _problem(code, locale, text, status, case)
        if problem is not None:
            return problem
        terms = self._terms.setdefault(code, {})
        if (locale, text) in terms:
            return "twice", text
        terms[locale, text] = Term(text, locale, cast("TermStatus", status), case in _YES)
        about = self._about.setdefault(code, {})
        for name in ("definition", "owner", "note"):
            if row.get(name, "").strip():
                about.setdefault(name, row[name])
        return None

    def concepts(self) -> tuple[Concept, ...]:
        return tuple(_concept(code, terms, self._about[code]) for code, terms in self._terms.items())


def _concept(code: str, terms: Mapping[tuple[str, str], Term], about: Mapping[str, str]) -> Concept:
    parts = (about.get(name, "") for name in ("definition", "owner", "note"))
    return Concept(code, tuple(terms.values()), *parts)


def _problem(code: str, locale: str, text: str, status: str, case: str) -> tuple[Problem, str] | None:
    if not code:
        return "no_concept", text
    if not text:
        return "no_term", code
    if not is_known_locale(locale):
        return "locale", locale
    if status not in TERM_STATUSES:
        return "status", status
    return ("case", case) if case not in _YES | _NO else None


def _next_row(reader: Any, damaged: list[DamagedRow]) -> list[str] | None:
    while True:
        try:
            return next(reader)
        except StopIteration:
            return None
        except csv.Error as error:
            damaged.append(DamagedRow(reader.line_num, "row", str(error)))


def _delimiter(text: str) -> str:
    first = text.split("\n", 1)[0]
    return max(",;\t", key=first.count)


def _safe(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula; a quote in front of one is doubled, so that it comes back."""
    return "'" + cell if cell.lstrip("'").startswith(_FORMULA) else cell


def _plain(cell: str) -> str:
    rest = cell.lstrip("'")
    return cell[1:] if rest != cell and rest.startswith(_FORMULA) else cell
