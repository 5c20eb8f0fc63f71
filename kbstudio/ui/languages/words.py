"""How the grid says where an article stands in a language: always word, icon and colour."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.adaptations import LanguageCell, Need
from kbstudio.domain.alignments import BlockState
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle, chip_style, state_word
from kbstudio.ui.widgets.day_field import short_day
from kbstudio.ui.widgets.language_names import language_name

SOON = timedelta(days=7)
"""How long before its day something is shown as due soon."""


def cell_words(cell: LanguageCell | None, source_locale: str) -> str:
    """What the cell of a language says; empty where there is nothing and nothing is needed."""
    if cell is None:
        return ""
    if cell.locale == source_locale:
        return QCoreApplication.translate("Languages", "Source")
    if cell.need is Need.EXEMPT:
        return QCoreApplication.translate("Languages", "Not needed")
    if cell.is_missing and not cell.number:
        return QCoreApplication.translate("Languages", "Missing")
    if cell.is_behind and cell.currency is not None and cell.live:
        return QCoreApplication.translate("Languages", "%n out of date", "", cell.currency.stale)
    if not cell.number:
        return ""
    if not cell.live:
        return state_word(cell.state.value) if cell.state is not None else ""
    if cell.currency is None:
        return QCoreApplication.translate("Languages", "Not compared yet")
    if cell.currency.to_do:
        return QCoreApplication.translate("Languages", "%n to look at", "", cell.currency.to_do)
    if _reworded(cell):
        return QCoreApplication.translate("Languages", "Reworded")
    if cell.inherits:
        return QCoreApplication.translate("Languages", "Inherits · %n own", "", cell.own)
    return QCoreApplication.translate("Languages", "Current")


def cell_style(cell: LanguageCell | None, source_locale: str) -> ChipStyle | None:
    """Colour and icon of the chip of that cell; None for no chip."""
    if cell is None or not cell_words(cell, source_locale):
        return None
    if cell.locale == source_locale:
        return ChipStyle(NEUTRAL, "flag")
    if cell.need is Need.EXEMPT:
        return ChipStyle(NEUTRAL, "minus-circle")
    if cell.is_missing and not cell.number:
        return ChipStyle("stop", "plus-circle")
    if not cell.live:
        return chip_style(cell.state.value) if cell.state is not None else ChipStyle()
    if cell.is_behind:
        return ChipStyle("warn", "warning")
    if cell.currency is None:
        return ChipStyle(NEUTRAL, "clock")
    if cell.currency.to_do:
        return ChipStyle("accent", "question")
    return ChipStyle("good", "text-aa" if _reworded(cell) else "tree-structure" if cell.inherits else "check")


def short_name(locale: str) -> str:
    """“English (GB)”: in little room, a market told apart from its language."""
    language, _, country = locale.rpartition("-")
    return f"{language_name(locale)} ({country})" if language else language_name(locale)


def due_words(due: date, today: date) -> str:
    """The day something is due, or by how much it is late."""
    if due < today:
        return QCoreApplication.translate("Languages", "%n day(s) late", "", (today - due).days)
    return short_day(due)


def due_style(due: date, today: date) -> ChipStyle:
    """Colour and icon of the chip of that day."""
    if due < today:
        return ChipStyle("stop", "warning-circle")
    return ChipStyle("warn" if due <= today + SOON else NEUTRAL, "clock")


def _reworded(cell: LanguageCell) -> bool:
    return cell.currency is not None and bool(cell.currency.states.get(BlockState.REWORDED))
