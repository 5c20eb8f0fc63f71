"""What a history says of a version: its state, who said what of it, when agents read it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from kbstudio.domain.reviews import VerdictKind
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import HistoryEntry, VerdictMark
from kbstudio.ui.history.dates import day_of
from kbstudio.ui.widgets.chip import chip_style, state_word
from kbstudio.ui.widgets.person_label import isolated

_OPEN = (RevisionState.IN_REVIEW, RevisionState.APPROVED)


@dataclass(frozen=True)
class Mark:
    """An icon in the colour of a theme token, and words."""

    icon: str
    token: str
    text: str


@dataclass(frozen=True)
class State:
    """How the state of a version is shown: the tone of its chip, an icon and a word."""

    tone: str
    icon: str
    word: str


def state_of(entry: HistoryEntry, *, newest: bool) -> State:
    """The state of a version; a draft that others followed was returned, or never published."""
    if entry.erased is not None:
        return State("neutral", "prohibit", QCoreApplication.translate("history", "Erased"))
    if entry.state is RevisionState.DRAFT and is_returned(entry):
        return State("stop", "arrow-u-up-left", QCoreApplication.translate("history", "Returned"))
    if entry.state is RevisionState.DRAFT and not newest:
        return State("neutral", "minus-circle", QCoreApplication.translate("history", "Not published"))
    style = chip_style(entry.state.value)
    return State(style.tone, style.icon, state_word(entry.state.value))


def is_returned(entry: HistoryEntry) -> bool:
    """Whether the last thing a reviewer said of the version sent it back."""
    return bool(entry.verdicts) and entry.verdicts[-1].kind is VerdictKind.RETURN


def version_name(number: int) -> str:
    """“Version 7”; for 0, what stands before the first version."""
    if not number:
        return QCoreApplication.translate("history", "Nothing")
    return QCoreApplication.translate("history", "Version {number}").format(number=number)


def before(entry: HistoryEntry, entries: Sequence[HistoryEntry]) -> int:
    """The number of the version it was written from; of an erased one, of what that was written from; 0 for none."""
    known = {each.revision: each for each in entries}
    number = entry.parent or 0
    while number in known and known[number].erased is not None:
        number = known[number].parent or 0
    return number


def restore_words(number: int) -> str:
    """What the button that restores a version says; 0 is no version in particular."""
    if not number:
        return QCoreApplication.translate("history", "Restore")
    return QCoreApplication.translate("history", "Restore version {number}").format(number=number)


def reason_of(entry: HistoryEntry) -> str:
    """Why the version was made, as far as anybody said; of an erased one, who erased it and why."""
    if entry.erased is not None:
        text = QCoreApplication.translate("history", "Erased by {name}: {reason}")
        return text.format(name=isolated(entry.erased_by_display), reason=isolated(entry.erased.reason))
    if entry.restored_from is not None:
        again = QCoreApplication.translate("history", "Version {number} again").format(number=entry.restored_from)
        return f"{again} · {entry.reason}" if entry.reason else again
    return entry.reason or QCoreApplication.translate("history", "No reason given")


def change_in_passing(entry: HistoryEntry) -> str:
    """The kind of change in a word within a line."""
    return {
        "meaning": QCoreApplication.translate("history", "meaning"),
        "wording": QCoreApplication.translate("history", "wording"),
        "typo": QCoreApplication.translate("history", "typo"),
    }.get(entry.change.value if entry.change else "", "")


def marks_of(entry: HistoryEntry) -> Iterator[Mark]:
    """Verdicts and publication of a version, what matters most first."""
    yield from _verdict_marks(entry)
    if entry.state in _OPEN and not entry.verdicts:
        yield Mark("clock", "warn-mark", QCoreApplication.translate("history", "No verdict yet"))
    if (read := reading_of(entry)) is not None:
        yield read


def reading_of(entry: HistoryEntry) -> Mark | None:
    """Since when agents read the version, or until when they did; None for one they never did."""
    if entry.live_from is None:
        return None
    if entry.live_until is None:
        text = QCoreApplication.translate("history", "Live since {day}").format(day=day_of(entry.live_from))
        return Mark("broadcast", "good-mark", text)
    text = QCoreApplication.translate("history", "Live until {day}").format(day=day_of(entry.live_until))
    withdrawn = entry.state is RevisionState.WITHDRAWN
    return Mark("prohibit" if withdrawn else "clock-counter-clockwise", "stop-mark" if withdrawn else "ink-2", text)


def verdict_words(verdict: VerdictMark) -> str:
    """What somebody decided, in a word."""
    if verdict.kind is VerdictKind.APPROVE:
        return QCoreApplication.translate("history", "approved")
    return QCoreApplication.translate("history", "returned")


def _verdict_marks(entry: HistoryEntry) -> Iterator[Mark]:
    for standing in (True, False):
        signed = [
            isolated(verdict.display)
            for verdict in entry.verdicts
            if verdict.kind is VerdictKind.APPROVE and verdict.standing is standing
        ]
        if signed:
            names = QLocale().createSeparatedList(list(dict.fromkeys(signed)))
            if standing:
                text = QCoreApplication.translate("history", "Approved, {names}")
            else:
                text = QCoreApplication.translate("history", "Approved before the next edit, {names}")
            yield Mark("check-circle", "good-mark" if standing else "ink-2", text.format(names=names))
    for verdict in entry.verdicts:
        if verdict.kind is VerdictKind.RETURN:
            name, comment = isolated(verdict.display), isolated(" ".join(verdict.comment.split()))
            text = QCoreApplication.translate("history", "Returned, {name}: “{comment}”")
            if not verdict.comment:
                text = QCoreApplication.translate("history", "Returned, {name}")
            yield Mark("arrow-u-up-left", "stop-mark", text.format(name=name, comment=comment))
