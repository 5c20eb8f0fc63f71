"""Joins the review of one text to the services."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Refused
from kbstudio.domain.reasons import Reason
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import Against, Outcome
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.comparison.comparer import Comparer
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.review.asking_others import AskingOthers
from kbstudio.ui.review.effect import Effect
from kbstudio.ui.review.inspector import Steps
from kbstudio.ui.review.judging import Judging
from kbstudio.ui.review.mending import Mending
from kbstudio.ui.review.piecewise import Piecewise
from kbstudio.ui.review.reading import Pair, Reading, read_review
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.talk import Talk
from kbstudio.ui.review.view import ReviewView

_SEEN_TO_HERE = {Reason.NO_MUST_FIX, Reason.NOTHING_REJECTED, Reason.NO_REQUIRED_FINDINGS}
"""What stands against approval and is seen to on this screen."""


class ReviewController(QObject):
    """Shows the review of ``code`` in ``locale`` and carries out what ``person`` (a login name) decides."""

    loaded = Signal(object)
    """The snapshot shown now, for the title of the tab."""

    announced = Signal(str, object)
    """What was done, for a toast, and what takes it back or None."""

    failed = Signal(object)
    """An error the window shows."""

    article_requested = Signal(str, str)
    """Code and locale of another text to open."""

    rule_requested = Signal(str, str)
    """The code of a guideline and the name of the rule the person wants to read."""

    def __init__(
        self,
        view: ReviewView,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        *,
        code: str,
        locale: str,
        person: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view.page)
        self._view = view
        self._jobs = jobs
        self._work = ReviewWork(studio, jobs, bus, code=code, locale=locale, person=person, parent=self)
        self._piecewise = Piecewise(view, self._work, self)
        self._talk = Talk(view, self._work, self)
        self._mending = Mending(view, self._work, self)
        self._asking = AskingOthers(view, self._work, self)
        self._judging = Judging(view, self._work, self)
        self._effect = Effect(view, self._work, self)
        self._comparer = Comparer(jobs, self)
        self._pair: Pair | None = None
        self._reading: Reading | None = None
        self._read = 0
        view.setParent(self)

        view.approve_requested.connect(self._approve)
        view.return_requested.connect(self._send_back)
        view.publish_requested.connect(self._publish)
        view.page.left_chosen.connect(self._choose_left)
        view.page.right_chosen.connect(self._choose_right)
        view.notice.action_asked.connect(self._follow_notice)
        self._piecewise.end_reached.connect(self._mark_read)
        self._work.announced.connect(self.announced)
        self._work.failed.connect(self.failed)
        self._work.written.connect(self.load)
        self._judging.rule_requested.connect(self.rule_requested)
        self._effect.failed.connect(self.failed)
        self._effect.article_requested.connect(self.article_requested)
        bus.changed.connect(self._refresh_if_concerned)

    def load(self) -> None:
        """Read the review anew."""
        work = self._work
        read = partial(read_review, work.studio, work.code, work.locale, work.person, self._pair)
        self._jobs.submit(self, read, done=self._show, failed=self._show_problem, replaces="view")

    def act_as(self, person: str) -> None:
        """Decide as somebody else, who looks at what waits for them."""
        self._work.person = person
        self._pair, self._read = None, 0
        self.load()

    @property
    def letter_actions(self) -> Mapping[str, QAction]:
        """What can be done at the place the person is at, by the names in the table of actions."""
        return self._view.bar.by_name

    def leave(self) -> None:
        """The person closes the review: what they looked at counts as read."""
        self._mark_read()

    def _show(self, reading: Reading) -> None:
        before, self._reading = self._reading, reading
        shown = self._work.shown = reading.shown
        self._pair = reading.pair
        steps = self._steps(reading)
        self._view.show_review(shown, steps)
        self._piecewise.show_decisions(reading.decisions, steps.decide)
        self._mending.offer(steps.touch)
        self._talk.show_comments(reading.comments, steps.apply)
        self._show_notice(reading)
        self._judging.load()
        self._effect.load()
        if before is None or _texts(before.shown) != _texts(shown):
            if not self._view.is_writing:
                self._view.show_waiting()
            left = shown.left.text if shown.left else None
            self._comparer.compare(left, shown.right.text, self._show_compared, self._show_problem)
        self.loaded.emit(shown)

    def _steps(self, reading: Reading) -> Steps:
        """What the person can do here; nothing is decided while they look at something else than what waits."""
        shown = reading.shown
        older = "" if shown.is_newest else self.tr("You are looking at an older version; show the newest to decide.")
        other = ""
        if shown.left_locale != shown.locale:
            other = self.tr("Another language stands beside this text; compare it with a version of its own to decide.")
        return Steps(
            approve=older or _reason(shown.may_approve),
            send_back=older or _reason(shown.may_return),
            publish=older or _reason(shown.may_publish),
            decide=older or other or _reason(shown.may_decide),
            touch=older or _reason(shown.may_touch),
            apply=older or _reason(reading.may_write),
            approve_waits=shown.may_approve is not None and shown.may_approve.reason in _SEEN_TO_HERE and not older,
        )

    def _show_notice(self, reading: Reading) -> None:
        shown, notice = reading.shown, self._view.notice
        if not shown.is_newest:
            notice.show_notice(self.tr("You are looking at an older version."), self.tr("Show the newest"))
        elif shown.left_locale != shown.locale:
            told = self.tr("Another language stands beside this text, so changes are not decided here.")
            notice.show_notice(told, self.tr("Compare with its own versions"))
        elif shown.lacks:
            told = self.tr("Nobody asked is left to give %n signature(s): who was asked has left.", "", shown.lacks)
            why = _reason(shown.may_ask)
            notice.show_notice(f"{told} {why}".strip(), "" if why else self.tr("Ask somebody else…"))
        elif shown.unreviewed is not None and reading.pair.left is None:
            told = self.tr("Agents read version {number}, which nobody has reviewed: what is new there is new here.")
            notice.show_notice(told.format(number=shown.unreviewed))
        elif reading.pair.left is None:
            notice.show_notice("")
        elif shown.bases.signed is not None and reading.pair.left == Against(shown.bases.signed):
            told = self.tr("You signed version {number}. This is what changed since; your signature is void.")
            back = self.tr("Compare with what is published") if shown.bases.live else self.tr("Show the whole text")
            notice.show_notice(told.format(number=shown.bases.signed) if _void(shown) else "", back)
        else:
            notice.show_notice("")

    def _show_compared(self, compared: Compared) -> None:
        shown, reading = self._work.shown, self._reading
        if shown is None or reading is None:
            return
        self._view.show_compared(compared, shown.left_locale, shown.locale)
        reader = QLocale().bcp47Name()
        self._view.show_facts(shown, {topic.code: topic.name_in(reader) for topic in reading.topics})
        self._piecewise.show_compared(compared)
        self._talk.show_compared(compared)
        self._judging.show_compared()

    def _show_problem(self, error: Exception) -> None:
        self._view.show_problem(message_for(error))

    def _choose_left(self, against: Against) -> None:
        shown = self._work.shown
        # What nobody reviewed yet is not what a text is compared with by itself.
        usual = shown.bases.live if shown is not None and shown.unreviewed is None else None
        chosen = None if usual is not None and against == Against(usual) else against
        self._look_at(Pair(chosen, self._pair.right if self._pair else None))

    def _choose_right(self, number: int) -> None:
        newest = self._work.shown.bases.versions[0].number if self._work.shown else number
        self._look_at(Pair(self._pair.left if self._pair else None, number if number != newest else None))

    def _follow_notice(self) -> None:
        """What the notice offers: the newest version, other reviewers, what is published."""
        shown = self._work.shown
        if shown is not None and shown.is_newest and shown.left_locale == shown.locale and shown.lacks:
            self._asking.begin()
        elif self._work.shown is not None and not self._work.shown.is_newest:
            self._look_at(Pair(self._pair.left if self._pair else None))
        else:
            self._look_at(Pair())

    def _look_at(self, pair: Pair) -> None:
        self._pair = pair
        self.load()

    def _mark_read(self) -> None:
        shown = self._work.shown
        if shown is None or not shown.is_newest or shown.right.number <= max(self._read, shown.bases.read or 0):
            return
        self._read = shown.right.number
        mark = self._work.studio.reviewing.mark_read
        work = partial(mark, self._work.code, self._work.locale, self._read, by=self._work.person)
        # Also once the tab is closed; nobody waits for it, and what was not kept is read again.
        self._jobs.submit(self._work.bus, work, done=lambda _done: None, failed=lambda _error: None, lane=Lane.WRITE)

    def _approve(self, comment: str) -> None:
        if self._work.shown is not None:
            seen = self._work.shown.right.hash
            change = self._view.inspector.review.change.choice or None
            act = partial(self._work.studio.reviewing.approve, hash_seen=seen, comment=comment, change=change)
            self._write(act, self._approved)

    def _send_back(self, comment: str) -> None:
        self._write(partial(self._work.studio.reviewing.send_back, comment=comment), self._returned)

    def _publish(self) -> None:
        self._write(self._work.studio.publishing.publish, self._published)

    def _write(self, act: Callable[..., Outcome], done: Callable[[Outcome], None]) -> None:
        self._view.set_busy(busy=True)
        self._work.write(partial(act, self._work.code, self._work.locale), done)

    def _approved(self, outcome: Outcome) -> None:
        self._view.inspector.clear_comment()
        if outcome.state is RevisionState.APPROVED:
            self._tell(outcome, self.tr("{code} is approved and waits to be published."))
        else:
            self._tell(outcome, self.tr("You approved {code}; another reviewer has to sign it too."))

    def _returned(self, outcome: Outcome) -> None:
        self._view.inspector.clear_comment()
        self._tell(outcome, self.tr("{code} went back to its author with your comment."))

    def _published(self, outcome: Outcome) -> None:
        self._tell(outcome, self.tr("{code} is published: agents read it now."))

    def _tell(self, outcome: Outcome, sentence: str) -> None:
        self._work.tell(sentence.format(code=outcome.article), None, outcome.changes)

    def _refresh_if_concerned(self, changes: Changes, initiator: object) -> None:
        concerned = self._work.code in changes.articles or changes.people or self._judging.depends_on(changes)
        self._effect.library_changed(changes)
        if initiator is not self._work and concerned:
            self.load()


def _reason(refused: Refused | None) -> str:
    return message_for(refused) if refused else ""


def _void(shown: Snapshot) -> bool:
    signed = next((mark for mark in shown.bases.versions if mark.number == shown.bases.signed), None)
    return signed is not None and signed.hash != shown.right.hash


def _texts(shown: Snapshot) -> tuple[str, str, str]:
    return shown.left.hash if shown.left else "", shown.right.hash, shown.left_locale
