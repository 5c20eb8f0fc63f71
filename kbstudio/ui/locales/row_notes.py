"""The few words beside the chip of a row."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.domain.alignments import BlockState, Origin
from kbstudio.domain.revisions import ChangeClass
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.ui.locales.work import AdaptationWork

_LONGEST = 80

_ORIGINS: dict[Origin | None, str] = {
    Origin.MEMORY: QT_TRANSLATE_NOOP("Adaptation", "from the memory"),
    Origin.MACHINE: QT_TRANSLATE_NOOP("Adaptation", "proposed by a machine"),
    Origin.AGENCY: QT_TRANSLATE_NOOP("Adaptation", "from an agency"),
    Origin.PAIRED: QT_TRANSLATE_NOOP("Adaptation", "found by comparing both texts"),
}


def row_note(work: AdaptationWork, row: AdaptationRow) -> str:
    """What else there is to say of a row; mostly nothing."""
    standing, edit = work.standing(row), work.edits.get(row.key)
    parts: list[str] = []
    room = work.room(row)
    if room is not None:
        told = QCoreApplication.translate("Adaptation", "{length} of {most} characters")
        parts.append(told.format(length=room[0], most=room[1]))
    if edit is not None and edit.confirmed:
        parts.append(QCoreApplication.translate("Adaptation", "not saved yet"))
    elif standing.edited:
        parts.append(QCoreApplication.translate("Adaptation", "edited, not confirmed"))
    origin = edit.origin if edit is not None and edit.text is not None else row.origin
    open_yet = standing.edited or row.state is BlockState.UNCONFIRMED
    if open_yet and origin in _ORIGINS and not standing.confirmed:
        parts.append(origin_words(origin))
    if standing.to_do and not work.text(row).strip() and work.proposal(row) is not None:
        parts.append(QCoreApplication.translate("Adaptation", "machine text waits"))
    reason = edit.reason if edit is not None else row.reason
    if reason:
        shown = reason if len(reason) <= _LONGEST else reason[:_LONGEST] + "…"
        parts.append(QCoreApplication.translate("Adaptation", "reason: {reason}").format(reason=f"\u2068{shown}\u2069"))
    if row.state is BlockState.REWORDED and row.change is ChangeClass.TYPO:
        parts.append(QCoreApplication.translate("Adaptation", "source: a typo mended"))
    elif row.state is BlockState.REWORDED:
        parts.append(QCoreApplication.translate("Adaptation", "source: wording only"))
    return " · ".join(parts)


def origin_words(origin: Origin | None) -> str:
    """Where the words of a block came from; empty for a person."""
    return QCoreApplication.translate("Adaptation", _ORIGINS[origin]) if origin in _ORIGINS else ""
