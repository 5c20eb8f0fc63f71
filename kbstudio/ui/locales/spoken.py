"""A row in words, for those who hear it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.ui.locales.block_said import Said
from kbstudio.ui.locales.row_notes import row_note
from kbstudio.ui.locales.states import block_words, state_words
from kbstudio.ui.locales.tone_places import RowPlace
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.severities import LOOKS

_LONGEST = 400
_MOST_TOLD = 3
"""Findings whose reasons are said of a row; each of the others is said when one comes to it."""

_GRAVITY = {severity: at for at, severity in enumerate(LOOKS)}


def spoken(
    work: AdaptationWork, row: AdaptationRow, said: Said | None = None, findings: Sequence[RowPlace] = ()
) -> str:
    """What a screen reader says of a row: which it is, how it stands, what was found, what the source said and says."""
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
    if findings:
        told.append(QCoreApplication.translate("Adaptation", "%n finding(s) of style.", "", len(findings)))
        first = sorted(findings, key=lambda each: _GRAVITY.get(str(each.found.finding.severity), 9))[:_MOST_TOLD]
        told += [_stopped(each.found.finding.message) for each in first]
    if row.then != row.now and row.then:
        told.append(QCoreApplication.translate("Adaptation", "Source then: {text}").format(text=_short(row.then)))
    if row.now:
        told.append(QCoreApplication.translate("Adaptation", "Source now: {text}").format(text=_short(row.now)))
    return " ".join(told)


def _stopped(sentence: str) -> str:
    return sentence if sentence[-1:] in ".!?…" else f"{sentence}."


def _short(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]
