"""What the line at the foot of the window says of the text being written."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Signal

from kbstudio.text.counting import count_words
from kbstudio.text.direction import direction_of
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.times import exact_time, time_of_day


@dataclass(frozen=True)
class Safety:
    """Where a text is just now; the newest of each, and nothing that was not confirmed by whoever keeps it."""

    unsaved: bool = False
    """Something was typed that is not in the library."""

    kept_at: datetime | None = None
    """Since when what was typed is on the disk of this computer."""

    problem: str = ""
    """Why the disk of this computer does not take it."""

    saving: bool = False
    waiting: bool = False
    """A save could not be carried out and is tried again."""

    waiting_in_all: int = 0
    """How many texts wait so, this one and others in the window."""

    offline: bool = False
    """The library does not answer."""

    recovered: int = 0
    """How many texts left behind earlier wait for a decision."""

    saved_at: datetime | None = None
    in_review: bool = False
    begun: bool = True
    """The library has a version of it."""

    @property
    def safe(self) -> bool:
        """Whether everything there is of this text is in the library."""
        return not (self.unsaved or self.problem or self.saving or self.waiting or self.recovered)


class TextStatus(QObject):
    """Length, language and direction, and whether the text is safe in the library."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.words = ""
        self.place = ""
        self.saved = ""
        self.tip = ""
        self.safe = True
        self.safety = Safety()

    def show_text(self, body: str, locale: str) -> None:
        """Count the words of a text, and name its language."""
        self.show_place(self.tr("%n word(s)", "", count_words(body)), locale)

    def show_place(self, words: str, locale: str) -> None:
        """Say how long a text is, or where in it the person is, and name its language."""
        self.words = words
        direction = self.tr("right to left") if direction_of(locale) == "rtl" else self.tr("left to right")
        self.place = f"{language_name(locale)} · {direction}"
        self.changed.emit()

    def tell(self, **facts: Any) -> None:
        """Take in what is new about where the text is: fields of ``Safety`` by name."""
        safety = replace(self.safety, **facts)
        if safety == self.safety and self.saved:
            return
        self.safety = safety
        self.saved, self.tip, self.safe = self._words_for(safety), self._tip_for(safety), safety.safe
        self.changed.emit()

    def _words_for(self, safety: Safety) -> str:
        if safety.saving:
            return self.tr("Saving…")
        if safety.problem and (safety.unsaved or safety.waiting):
            return self.tr("Not kept: save now")
        if safety.waiting:
            count = max(1, safety.waiting_in_all)
            if safety.offline:
                return self.tr("Offline, %n waiting", "", count)
            return self.tr("%n waiting", "", count)
        if safety.unsaved and safety.kept_at is None:
            return self.tr("Not saved yet")
        if safety.unsaved and safety.offline:
            return self.tr("Offline, kept on this computer")
        if safety.unsaved and safety.kept_at is not None:
            return self.tr("On this computer, {time}").format(time=time_of_day(safety.kept_at))
        if safety.recovered:
            return self.tr("%n recovered text(s) on this computer", "", safety.recovered)
        if not safety.begun:
            return self.tr("Not begun yet")
        if safety.in_review:
            return self.tr("With its reviewers")
        if safety.saved_at is not None and is_today(safety.saved_at):
            return self.tr("Saved {time}").format(time=time_of_day(safety.saved_at))
        return self.tr("Saved")

    def _tip_for(self, safety: Safety) -> str:
        if safety.problem and (safety.unsaved or safety.waiting):
            return safety.problem
        if safety.waiting:
            return self.tr("The text is saved as soon as the library answers.")
        if safety.unsaved:
            return self.tr("Nobody else sees the text before it is saved.")
        return exact_time(safety.saved_at) if safety.saved_at is not None else ""


def is_today(moment: datetime) -> bool:
    """Whether an aware moment lies in the present day of this computer."""
    return moment.astimezone().date() == datetime.now().astimezone().date()
