"""Where an article stands in one language, in a few lines."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kbstudio.domain.adaptations import LanguageCell, Need
from kbstudio.domain.alignments import BlockState
from kbstudio.domain.serving import Outcome, Served, Why
from kbstudio.ui.widgets.language_names import language_name, place_and_language

_DAY = "d MMMM yyyy"
_TOLD = (BlockState.STALE, BlockState.NEW, BlockState.GONE, BlockState.UNCONFIRMED, BlockState.UNEXPLAINED)
"""In the order they are told in; the others ask nothing of anybody."""


def standing_words(cell: LanguageCell) -> str:
    """What there is to do, and since when; lines."""
    uncounted = cell.need is Need.EXEMPT or cell.is_withdrawn or cell.currency is None
    lines = [_standing(cell)] if uncounted or not cell.number else []
    if not lines and cell.currency is not None:
        lines = [_blocks(state, count) for state in _TOLD if (count := cell.currency.states.get(state, 0))]
    if cell.inherits:
        told = QCoreApplication.translate("Languages", "%n block(s) of its own; the rest is {language}.", "", cell.own)
        lines.append(told.format(language=language_name(cell.inherits)))
    if cell.since is not None and cell.is_work:
        here = cell.since.astimezone()
        day = QDate(here.year, here.month, here.day)
        told = QCoreApplication.translate("Languages", "Behind since {time}.")
        lines.append(told.format(time=QLocale().toString(day, _DAY)))
    return "\n".join(lines or [QCoreApplication.translate("Languages", "It says what the source says.")])


def served_words(served: Served | None) -> str:
    """What agents get who ask in this language: “Agents get: …”; empty where nobody knows."""
    if served is None:
        return ""
    name = place_and_language(served.locale) if served.locale else ""
    match served.outcome:
        case Outcome.SHOWN:
            told = QCoreApplication.translate("Languages", "Agents get: this text.")
        case Outcome.BEHIND:
            told = QCoreApplication.translate("Languages", "Agents get: this text, with a line that it is behind.")
        case Outcome.FALLBACK if served.why is Why.MISSING:
            told = QCoreApplication.translate("Languages", "Agents get: {language}, as this is not published.")
        case Outcome.FALLBACK:
            told = QCoreApplication.translate("Languages", "Agents get: {language}, as this is behind.")
        case Outcome.WITHHELD if served.why is Why.CRITICAL:
            told = QCoreApplication.translate("Languages", "Agents get: nothing. A critical change is not in it yet.")
        case Outcome.WITHHELD if served.why is Why.BEHIND:
            told = QCoreApplication.translate("Languages", "Agents get: nothing while it is behind.")
        case Outcome.WITHHELD:
            told = QCoreApplication.translate("Languages", "Agents get: nothing until it is published.")
        case _:
            told = QCoreApplication.translate("Languages", "Agents get: nothing; no language they read is published.")
    return told.format(language=name)


def _standing(cell: LanguageCell) -> str:
    """Where it stands while no block of it is counted."""
    if cell.need is Need.EXEMPT:
        return QCoreApplication.translate("Languages", "It is not needed.")
    if not cell.number:
        return QCoreApplication.translate("Languages", "Nothing is written yet.")
    if cell.is_withdrawn:
        return QCoreApplication.translate("Languages", "It is withdrawn: agents no longer read it.")
    return QCoreApplication.translate("Languages", "It is being compared with its source.")


def _blocks(state: BlockState, count: int) -> str:
    """How many blocks are in one state that asks for something."""
    return {
        BlockState.STALE: QCoreApplication.translate(
            "Languages", "%n block(s) say something else than the source", "", count
        ),
        BlockState.NEW: QCoreApplication.translate("Languages", "%n block(s) are not translated", "", count),
        BlockState.GONE: QCoreApplication.translate("Languages", "%n block(s) are gone from the source", "", count),
        BlockState.UNCONFIRMED: QCoreApplication.translate("Languages", "%n block(s) wait to be confirmed", "", count),
        BlockState.UNEXPLAINED: QCoreApplication.translate(
            "Languages", "%n block(s) are only here, and nobody said why", "", count
        ),
    }[state]
