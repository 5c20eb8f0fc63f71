"""Who was asked to sign a text, stage by stage, and what each of them said."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kbstudio.domain.reviews import Review, ReviewStage, Verdict
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.review.verdict_row import VerdictRow
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.times import relative_time, time_of_day


class Verdicts(QWidget):
    """A row for everybody asked; below, what reviewers did to the text themselves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_review(self, shown: Snapshot) -> None:
        """Show who said what of a text."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        review, names = shown.review, shown.display_names
        if review is not None:
            left = {verdict.person: verdict for verdict in review.verdicts}
            for stage in review.steps:
                if stage.name:
                    self._column.addWidget(quiet_label(self, self._stage_words(review, stage)))
                for person in stage.people:
                    verdict = _verdict_of(review, person)
                    if verdict is not None:
                        left.pop(verdict.person, None)
                    self._add(names, person, verdict, shown.right.hash)
            for person, verdict in left.items():
                self._add(names, person, verdict, shown.right.hash)
        for words in self._made_in_review(shown):
            self._column.addWidget(quiet_label(self, words))

    def _add(self, names: Mapping[str, str], person: str, verdict: Verdict | None, current: str) -> None:
        name = names.get(person, person)
        by = ""
        if verdict is not None and verdict.person != person:
            by = names.get(verdict.person, verdict.person)
        self._column.addWidget(VerdictRow(name, verdict, current, self, by=by))

    def _stage_words(self, review: Review, stage: ReviewStage) -> str:
        told = self.tr("{stage}: %n signature(s)", "", stage.needed).format(stage=isolated(stage.name))
        turn = review.open_stages()[:1]
        later = review.in_order and turn and review.steps.index(stage) > review.steps.index(turn[0])
        return f"{told} · {self.tr('its turn comes later')}" if later else told

    def _made_in_review(self, shown: Snapshot) -> list[str]:
        """What reviewers did to the text since agents' version: typos they mended, changes they took out."""
        found = []
        for mark in shown.bases.versions:
            if mark.number <= (shown.bases.live or 0):
                break
            if not mark.reviewer or mark.number > shown.right.number:
                continue
            told = (
                self.tr("{name} mended a typo in version {number}.")
                if mark.reviewer == mark.author
                else self.tr("{name} took rejected changes out in version {number}.")
            )
            name = shown.display_names.get(mark.reviewer, mark.reviewer)
            found.append(told.format(name=isolated(name), number=mark.number))
        return found


def _verdict_of(review: Review, person: str) -> Verdict | None:
    """What a person said, or who stands in for them; the last word counts."""
    own = [each for each in review.verdicts if person in {each.person, each.behalf}]
    return own[-1] if own else None


def due_words(due: datetime, now: datetime) -> tuple[str, str]:
    """When a review is due, and the tone that says how soon: stop, warn or neutral."""
    if due <= now:
        return QCoreApplication.translate("Verdicts", "Was due {time}").format(time=relative_time(due).lower()), "stop"
    days = (due.astimezone().date() - now.astimezone().date()).days
    if days == 0:
        return QCoreApplication.translate("Verdicts", "Due today {time}").format(time=time_of_day(due)), "warn"
    if days == 1:
        return QCoreApplication.translate("Verdicts", "Due tomorrow {time}").format(time=time_of_day(due)), "neutral"
    return QCoreApplication.translate("Verdicts", "Due in %n day(s)", "", days), "neutral"
