"""How the grid says where an article stands in a language."""

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.adaptations import LanguageCell, Need
from kbstudio.domain.alignments import BlockState
from kbstudio.ui.widgets.chip import NEUTRAL, chip_style, state_word

SOURCE = "source"


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
    if cell.currency is not None and cell.currency.states.get(BlockState.REWORDED):
        return QCoreApplication.translate("Languages", "Reworded")
    return QCoreApplication.translate("Languages", "Current")


def cell_tone(cell: LanguageCell | None, source_locale: str) -> str:
    """The tone of the chip of that cell; empty for no chip."""
    if cell is None or not cell_words(cell, source_locale):
        return ""
    if cell.locale == source_locale or cell.need is Need.EXEMPT:
        return NEUTRAL
    if cell.is_missing and not cell.number:
        return "stop"
    if not cell.live:
        return chip_style(cell.state.value).tone if cell.state is not None else NEUTRAL
    return "warn" if cell.is_behind else "good"
