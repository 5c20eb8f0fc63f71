"""Why a row of a table of terms was left out, in a sentence that says what to mend."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.text.translation.terms_csv import DamagedRow, Problem
from kbstudio.ui.widgets.person_label import isolated

_SENTENCES: dict[Problem, str] = {
    "too_few": QT_TRANSLATE_NOOP("Terms", "The row has too few cells: only {value}."),
    "too_many": QT_TRANSLATE_NOOP("Terms", "The row has more cells than the first row: {value}."),
    "no_concept": QT_TRANSLATE_NOOP("Terms", "“{value}” has no code in the column “concept”."),
    "no_term": QT_TRANSLATE_NOOP("Terms", "“{value}” has no word in the column “term”."),
    "locale": QT_TRANSLATE_NOOP("Terms", "“{value}” is not a language; write one like he, he-IL or pl."),
    "status": QT_TRANSLATE_NOOP("Terms", "“{value}” is none of preferred, allowed, forbidden and keep."),
    "case": QT_TRANSLATE_NOOP("Terms", "Whether case counts is yes or no, not “{value}”."),
    "twice": QT_TRANSLATE_NOOP("Terms", "“{value}” stands in the table already for this language."),
    "row": QT_TRANSLATE_NOOP("Terms", "The row cannot be read: {value}."),
}


def damage_sentence(row: DamagedRow) -> str:
    """What is wrong with the row."""
    return QCoreApplication.translate("Terms", _SENTENCES[row.problem]).format(value=isolated(row.value[:200]))
