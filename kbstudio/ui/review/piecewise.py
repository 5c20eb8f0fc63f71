"""Deciding change by change: what was decided, what is decided next, and what follows from what is rejected."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.domain.decisions import Decision, DecisionKind
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.review.change_line import ChangeLine, change_words
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.view import ReviewView


class Piecewise(QObject):
    """Joins the changes of one review to the decisions on them."""

    end_reached = Signal()
    """The person has come to the last change."""

    def __init__(self, view: ReviewView, work: ReviewWork, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._work = work
        self._compared = Compared((), ())
        self._decisions: Mapping[str, Decision] = {}
        self._sent: dict[str, tuple[int, DecisionKind | None]] = {}
        self._count = 0
        self._words: list[str] = []
        self._lines: tuple[ChangeLine, ...] = ()
        self.why_not = ""

        view.bar.decided.connect(self.decide)
        view.page.change_reached.connect(self._show_current)
        view.inspector.changes.change_chosen.connect(self._go_to)
        view.inspector.changes.change_opened.connect(self._open)
        view.inspector.undecided_asked.connect(self.next_undecided)
        view.inspector.review.carry_out_requested.connect(self._carry_out)

    def show_compared(self, compared: Compared) -> None:
        """Other texts are compared."""
        self._compared = compared
        self._words = [change_words(compared, number) for number in range(len(compared.changes))]
        self._show()

    def show_decisions(self, decisions: Mapping[str, Decision], why_not: str) -> None:
        """Show what stands; the sentence says why this person cannot decide here."""
        self._decisions, self.why_not = decisions, why_not
        self._view.bar.offer(why_not or None)
        self._show()

    def decide(self, kind: DecisionKind | None) -> None:
        """Accept or reject the current change and go on to the next one undecided; None takes the decision back."""
        number = self._view.page.view.current_change
        if self.why_not or not 0 <= number < len(self._compared.changes):
            return
        key = self._compared.changes[number].key
        before = self._standing(key)
        self._decide(number, key, kind, before)
        if kind is None:
            self._show_current(number)
        else:
            self.next_undecided()

    def next_undecided(self) -> None:
        """Go to the next change nobody decided, after the last one to the first; stay where all are decided."""
        count, at = len(self._lines), self._view.page.view.current_change
        for step in range(1, count + 1):
            number = (at + step) % count
            if self._lines[number].decided is None:
                self._view.go_to_change(number)
                return
        self._show_current(at)

    def _decide(self, number: int, key: str, kind: DecisionKind | None, before: DecisionKind | None) -> None:
        if kind is before:
            return
        # Shown at once: one who decides fifty changes does not wait fifty times.
        self._count += 1
        self._sent[key] = (self._count, kind)
        self._show()
        act = partial(self._work.studio.deciding.decide, self._work.code, self._work.locale, kind=kind, keys=(key,))
        self._work.write(
            act,
            partial(self._decided, number, key, self._count, kind, before),
            partial(self._refused, number, key, self._count),
        )

    def _decided(
        self,
        number: int,
        key: str,
        sent: int,
        kind: DecisionKind | None,
        before: DecisionKind | None,
        standing: Mapping[str, Decision],
    ) -> None:
        self._arrived(key, sent)
        self._decisions = standing
        self._show()
        said = {
            DecisionKind.ACCEPT: self.tr("Change {number} is accepted."),
            DecisionKind.REJECT: self.tr("Change {number} is rejected."),
            None: self.tr("Change {number} is undecided again."),
        }[kind]
        deciding, code, locale = self._work.studio.deciding, self._work.code, self._work.locale
        back = partial(deciding.decide, code, locale, kind=before, keys=(key,))
        self._work.tell(said.format(number=number + 1), partial(self._work.undo, back))

    def _refused(self, number: int, key: str, sent: int, error: Exception) -> None:
        self._arrived(key, sent)
        self._show()
        if number < len(self._compared.changes):
            self._view.go_to_change(number)
        self._work.refuse(error)

    def _arrived(self, key: str, sent: int) -> None:
        if self._sent.get(key, (0, None))[0] == sent:
            del self._sent[key]

    def _standing(self, key: str) -> DecisionKind | None:
        if key in self._sent:
            return self._sent[key][1]
        decision = self._decisions.get(key)
        return decision.kind if decision else None

    def _line(self, number: int, key: str) -> ChangeLine:
        names = self._work.shown.display_names if self._work.shown else {}
        decided, person = None, ""
        if key in self._sent:
            decided, person = self._sent[key][1], self._work.person
        elif (decision := self._decisions.get(key)) is not None:
            decided, person = decision.kind, decision.person
        return ChangeLine(number, self._words[number], decided, names.get(person, person) if decided else "")

    def _show(self) -> None:
        self._lines = tuple(self._line(n, change.key) for n, change in enumerate(self._compared.changes))
        self._view.show_changes(self._lines)
        self._show_current(self._view.page.view.current_change)

    def _show_current(self, number: int) -> None:
        self._view.inspector.changes.show_current(number)
        if 0 <= number < len(self._lines):
            self._view.bar.show_decision(self._lines[number].decided, self._lines[number].by)
            if number == len(self._lines) - 1:
                self.end_reached.emit()
        else:
            self._view.bar.show_decision(None, "")

    def _go_to(self, number: int) -> None:
        if number != self._view.page.view.current_change and number < len(self._compared.changes):
            self._view.go_to_change(number)

    def _open(self, number: int) -> None:
        if 0 <= number < len(self._compared.changes):
            self._view.go_to_change(number)
            self._view.page.view.setFocus()

    def _carry_out(self) -> None:
        shown = self._work.shown
        if shown is None or self.why_not:
            return
        self._view.set_busy(busy=True)
        left = shown.left.number if shown.left else None
        act = partial(
            self._work.studio.deciding.carry_out,
            self._work.code,
            self._work.locale,
            number=shown.right.number,
            left=left,
        )
        self._work.write(act, self._carried_out)

    def _carried_out(self, outcome: Outcome) -> None:
        said = self.tr("Version {number} is written without the rejected changes. Every reviewer is asked again.")
        self._work.tell(said.format(number=outcome.revision), None, outcome.changes)
