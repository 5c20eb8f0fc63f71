"""Findings of style beside a review: read after the text, marked in it, exceptions decided."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.guidelines import GUIDELINE_KIND
from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.tone_reading import ToneReading, read_tone
from kbstudio.ui.review.view import ReviewView


class Judging(QObject):
    """Joins the findings of one review to what is decided of them."""

    rule_requested = Signal(str, str)
    """The code of the guideline and the name of the rule the person wants to read."""

    def __init__(self, view: ReviewView, work: ReviewWork, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._work = work
        self._marked: list[ToneFinding] = []
        self._picked: ToneFinding | None = None
        self._guidelines: frozenset[str] = frozenset()

        tab = view.inspector.tone
        tab.place_asked.connect(self._go_to)
        tab.decided.connect(self._decide)
        tab.rule_requested.connect(self.rule_requested)
        view.finding_chosen.connect(self._show_chosen)
        view.inspector.tabs.currentChanged.connect(self._look_elsewhere)

    def load(self) -> None:
        """Read what is found in the text shown; of an older version nothing is."""
        work, shown = self._work, self._work.shown
        if shown is not None and not shown.is_newest:
            self._show_none(self.tr("You are looking at an older version; show the newest to see its findings."))
            return
        if shown is not None and shown.article.kind == GUIDELINE_KIND:
            self._show_none(self.tr("This is a guideline: other texts are checked by it, not it by others."))
            return
        read = partial(read_tone, work.studio, work.code, work.locale, work.person)
        work.jobs.submit(self, read, done=self._show, failed=self._show_problem, lane=Lane.READ, replaces="tone")

    def depends_on(self, changes: Changes) -> bool:
        """Whether something else may be found now: a guideline that holds was changed, or any may hold from now on."""
        return changes.published or bool(self._guidelines & changes.articles)

    def show_compared(self) -> None:
        """Other texts are compared: the words are marked anew."""
        picked = self._marked.index(self._picked) if self._picked in self._marked else -1
        self._view.show_findings(self._marked, picked)

    def _show(self, reading: ToneReading) -> None:
        shown = self._work.shown
        if shown is None or not shown.is_newest:
            return
        self._guidelines = reading.guidelines
        inspector = self._view.inspector
        inspector.tone.show_reading(reading, shown.display_names)
        blocking = sum(each.blocks for each in (*reading.added.added, *reading.before))
        inspector.show_tone_counts(len(reading.open), blocking)
        self._mark((*reading.open, *reading.before))

    def _show_none(self, sentence: str) -> None:
        self._view.inspector.tone.show_emptiness(sentence)
        self._view.inspector.show_tone_counts(0, 0)
        self._mark(())

    def _show_problem(self, error: Exception) -> None:
        self._show_none(message_for(error))

    def _mark(self, findings: Sequence[ToneFinding]) -> None:
        """Hints stay out of the text: they are many, and nobody waits for them."""
        self._marked = [each for each in findings if each.finding.severity != "suggestion"]
        self.show_compared()

    def _go_to(self, finding: ToneFinding) -> None:
        if finding not in self._marked:
            # What is not marked otherwise is while the person looks at it.
            self._marked = [*self._marked, finding]
        self._picked = finding
        self.show_compared()
        self._view.go_to_finding(self._marked.index(finding))

    def _look_elsewhere(self, _tab: int) -> None:
        if self._picked is not None:
            self._picked = None
            self.show_compared()

    def _show_chosen(self, number: int) -> None:
        if 0 <= number < len(self._marked):
            self._view.inspector.show_tone_tab()
            self._view.inspector.tone.show_finding(self._marked[number])
            self._go_to(self._marked[number])

    def _decide(self, fingerprint: str, granted: bool, answer: str) -> None:
        work = self._work
        decide = partial(
            work.studio.tone.decide_exception,
            work.code,
            work.locale,
            fingerprint,
            granted=granted,
            answer=answer,
            by=work.person,
        )
        done = partial(self._decided, fingerprint, granted)
        work.jobs.submit(self, decide, done=done, failed=work.refuse, lane=Lane.WRITE)

    def _decided(self, fingerprint: str, granted: bool, _done: None) -> None:
        self._view.inspector.tone.sent(fingerprint)
        if granted:
            said = self.tr("The exception is granted: these words may stay as they are.")
        else:
            said = self.tr("The exception is declined: the author reads why.")
        self._work.tell(said)
