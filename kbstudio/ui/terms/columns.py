"""The columns of the table of terms: the code, one for each language, and what the thing is."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from kbstudio.ui.terms.listing import TermRow
from kbstudio.ui.terms.statuses import status_word
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.snapshot_model import Column


def term_columns(locales: Sequence[str]) -> list[Column[TermRow]]:
    """The columns for these languages."""
    return [
        Column(QCoreApplication.translate("Terms", "Code"), Cell.CODE, lambda row: row.code),
        *(_language(locale) for locale in locales),
        Column(QCoreApplication.translate("Terms", "What it is"), Cell.QUIET, lambda row: row.concept.definition),
    ]


def widths(locales: Sequence[str]) -> tuple[int, ...]:
    """How wide they are, in pixels."""
    return (130, *(130 for _ in locales), 90)


def _language(locale: str) -> Column[TermRow]:
    title = f"{language_name(locale)} ({locale})" if "-" in locale else language_name(locale)
    return Column(title, Cell.TITLE, partial(_said, locale), value=lambda row: row.names_in(locale))


def _said(locale: str, row: TermRow) -> str:
    """The words of one language, with how they stand where it is not as usual."""
    names = row.names_in(locale)
    parts = [", ".join(names.use)] if names.use else []
    if names.use and names.status != "preferred":
        parts.append(status_word(names.status))
    if names.forbidden:
        told = QCoreApplication.translate("Terms", "forbidden: {words}")
        parts.append(told.format(words=", ".join(names.forbidden)))
    return " · ".join(parts)
