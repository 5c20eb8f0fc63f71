"""A row in words, for those who hear it."""

from PySide6.QtCore import QCoreApplication

from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.ui.locales.block_said import Said
from kbstudio.ui.locales.row_notes import row_note
from kbstudio.ui.locales.states import block_words, state_words
from kbstudio.ui.locales.work import AdaptationWork

_LONGEST = 400


def spoken(work: AdaptationWork, row: AdaptationRow, said: Said | None = None) -> str:
    """What a screen reader says of a row: which it is, how it stands, what the source said and says."""
    place = work.place(row.key)
    which = QCoreApplication.translate("Adaptation", "{kind} {number} of {count}: {state}.")
    told = [
        which.format(
            kind=block_words(row.kind),
            number=(place if place is not None else 0) + 1,
            count=len(work.rows),
            state=state_words(work.standing(row).state, work.inherits),
        )
    ]
    note = row_note(work, row)
    if note:
        told.append(f"{note}.")
    if said is not None and said.questions:
        told.append(QCoreApplication.translate("Adaptation", "%n open question(s).", "", said.questions))
    if said is not None and said.notes:
        told.append(QCoreApplication.translate("Adaptation", "%n note(s) for translators.", "", said.notes))
    if row.then != row.now and row.then:
        told.append(QCoreApplication.translate("Adaptation", "Source then: {text}").format(text=_short(row.then)))
    if row.now:
        told.append(QCoreApplication.translate("Adaptation", "Source now: {text}").format(text=_short(row.now)))
    return " ".join(told)


def _short(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]
