"""Beside the comparison: the review, its changes, comments and findings in tabs, and the verdict at the foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.review.change_line import ChangeLine
from kbstudio.ui.review.changes_tab import ChangesTab
from kbstudio.ui.review.comments_tab import CommentsTab
from kbstudio.ui.review.review_tab import ReviewTab
from kbstudio.ui.review.tone_tab import ToneTab
from kbstudio.ui.review.verdict_foot import VerdictFoot
from kbstudio.ui.tone_effects.impact_page import ImpactPage
from kbstudio.ui.widgets.labels import hairline

_REVIEW, _CHANGES, _COMMENTS, _TONE, _EFFECT = range(5)
"""Parts; what a guideline does stands in the place of findings, which it has none of."""


@dataclass(frozen=True)
class Steps:
    """Why each step cannot be taken now, in words; empty where it can.

    ``approve_waits`` is True where nothing but open must-fixes, rejected changes and findings of style stands against
    approval.
    """

    approve: str = ""
    send_back: str = ""
    publish: str = ""
    decide: str = ""
    touch: str = ""
    apply: str = ""
    approve_waits: bool = False


class ReviewInspector(QWidget):
    """Shows a review and takes the verdict."""

    approve_requested = Signal(str)
    """The person signs the text; with a comment, which may be empty."""

    return_requested = Signal(str)
    """The person sends the text back, with what should change."""

    publish_requested = Signal()
    """The person wants agents to read the approved text."""

    must_fix_asked = Signal()
    """The person wants to see what must be fixed first."""

    undecided_asked = Signal()
    """The person wants to go to the next change nobody decided."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = Steps()
        self._approved = False
        self._first = False
        self._lines: Sequence[ChangeLine] = ()
        self._must_fixes = 0
        self._blocking = 0
        self._way = ""
        self.tabs = QTabBar(self)
        self.tabs.setProperty("flat", True)
        self.tabs.setProperty("crowded", True)
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setAccessibleName(self.tr("Parts of the review"))
        self.review = ReviewTab(self)
        self.changes = ChangesTab(self)
        self.comments = CommentsTab(self)
        self.tone = ToneTab(self)
        self.effect = ImpactPage(self, beside=True)
        self._of_guideline = False
        self._stack = QStackedWidget(self)
        for title, page in (
            (self.tr("Review"), self.review),
            (self.tr("Changes"), self.changes),
            (self.tr("Comments"), self.comments),
            (self.tr("Tone"), self.tone),
        ):
            self.tabs.addTab(title)
            self._stack.addWidget(page)
        self._stack.addWidget(self.effect)
        self.foot = VerdictFoot(self)
        row = QVBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.tabs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(hairline(self))
        whole.addWidget(self._stack, 1)
        whole.addWidget(hairline(self))
        whole.addWidget(self.foot)

        self.tabs.currentChanged.connect(self._show_part)
        self.foot.act_requested.connect(self._act)
        self.foot.return_requested.connect(self.ask_return)
        self.foot.way_asked.connect(self._go)
        self.review.comment.submitted.connect(self.foot.act.click)

    @property
    def comment(self) -> str:
        """What the reviewer wrote to the author."""
        return self.review.comment.text

    def show_review(self, shown: Snapshot, steps: Steps) -> None:
        """Show a review and what the person may do about it."""
        self._steps = steps
        self._first = shown.left is None
        self.review.carry_out.setEnabled(True)
        self._approved = shown.right.state is RevisionState.APPROVED and shown.is_newest
        self.review.show_review(shown, may_sign=not steps.approve or steps.approve_waits)
        self.review.comment.setEnabled(not steps.approve or not steps.send_back or steps.approve_waits)
        self.review.comment.setPlaceholderText(
            self.tr("For the author; needed to return the text")
            if self.review.comment.isEnabled()
            else self.tr("For reviewers asked to sign this text")
        )
        self._fit()

    def show_changes(self, lines: Sequence[ChangeLine]) -> None:
        """Show the changes and what was decided of each."""
        self._lines = lines
        self.changes.show_changes(lines)
        self._name(_CHANGES, self.tr("Changes"), len(lines))
        self._fit()

    def show_comment_counts(self, count: int, must_fixes: int) -> None:
        """Show how many threads are open, and how many of them stand against approval."""
        self._must_fixes = must_fixes
        self._name(_COMMENTS, self.tr("Comments"), count)
        self._fit()

    def show_tone_counts(self, count: int, blocking: int) -> None:
        """Show how many findings of style somebody still has to look at, and how many stand against approval."""
        self._blocking = blocking
        if not self._of_guideline:
            self._name(_TONE, self.tr("Tone"), count)
        self._fit()

    def show_effect_instead(self, *, shown: bool) -> None:
        """Of a guideline, show what it does to published texts where findings stand otherwise."""
        if shown != self._of_guideline:
            self._of_guideline = shown
            self._name(_TONE, self.tr("Effect") if shown else self.tr("Tone"), 0)
            self._show_part(self.tabs.currentIndex())

    def show_tone_tab(self) -> None:
        """Bring the findings of style to the front."""
        self.tabs.setCurrentIndex(_TONE)

    def show_comments_tab(self) -> None:
        """Bring the comments to the front."""
        self.tabs.setCurrentIndex(_COMMENTS)

    def set_busy(self, *, busy: bool) -> None:
        """Hold the buttons while a verdict is on its way."""
        self.foot.set_busy(busy=busy)
        self.review.carry_out.setEnabled(not busy)

    def clear_comment(self) -> None:
        """Empty the comment, once it was sent."""
        self.review.comment.clear()

    def ask_return(self) -> None:
        """Send the text back; without a comment, ask for one first."""
        if self.comment:
            self.return_requested.emit(self.comment)
            return
        self.tabs.setCurrentIndex(_REVIEW)
        self.review.ask_for_comment()

    @property
    def may_approve(self) -> bool:
        """Whether the person can sign the text now."""
        return not self._approved and self.foot.act.isEnabled()

    @property
    def may_return(self) -> bool:
        """Whether the person can send the text back now."""
        return self.foot.send_back.isEnabled()

    def approve(self) -> None:
        """Sign the text, if it can be signed."""
        if self.may_approve:
            self.foot.act.click()

    def _act(self) -> None:
        if self._approved:
            self.publish_requested.emit()
        else:
            self.approve_requested.emit(self.comment)

    def _go(self) -> None:
        if self._way == "must_fix":
            self.must_fix_asked.emit()
        elif self._way == "rejected":
            self.tabs.setCurrentIndex(_REVIEW)
            self.review.carry_out.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._way == "tone":
            self.show_tone_tab()
            self.tone.show_first()
        elif self._way == "undecided":
            self.undecided_asked.emit()

    def _show_part(self, tab: int) -> None:
        self._stack.setCurrentIndex(_EFFECT if tab == _TONE and self._of_guideline else tab)

    def _name(self, tab: int, name: str, count: int) -> None:
        self.tabs.setTabText(tab, f"{name} {count}" if count else name)

    def _fit(self) -> None:
        """Say what stands against the verdict, and lead there."""
        steps = self._steps
        may_decide = not steps.decide
        expected = may_decide and not self._first
        self.review.show_decisions(self._lines, expected=expected, may_decide=may_decide)
        rejected = sum(line.decided is DecisionKind.REJECT for line in self._lines)
        undecided = sum(line.decided is None for line in self._lines)
        why_not = steps.publish if self._approved else steps.approve
        waits = not self._approved and (steps.approve_waits or not steps.approve)
        hint, self._way, link = why_not, "", ""
        if waits and self._must_fixes:
            hint, self._way, link = self.tr("%n must-fix open", "", self._must_fixes), "must_fix", self.tr("Show")
            why_not = why_not or hint
        elif waits and rejected and may_decide:
            hint, self._way, link = self.tr("%n change(s) rejected", "", rejected), "rejected", self.tr("Show")
            why_not = why_not or self.tr("Rejected changes are still in the text. Write it without them first.")
        elif waits and self._blocking:
            hint, self._way, link = (
                self.tr("%n required finding(s) of style", "", self._blocking),
                "tone",
                self.tr("Show"),
            )
            why_not = why_not or hint
        elif not why_not and undecided and expected and not self._approved:
            hint, self._way, link = self.tr("%n change(s) undecided", "", undecided), "undecided", self.tr("Next")
        elif not why_not and self._first and not self._approved:
            hint = self.tr("Its first version: read it through, and comment on what should change (C).")
        self.foot.show_steps(why_not, steps.send_back, publishes=self._approved)
        self.foot.show_hint(hint, link, stops=bool(why_not) and bool(link))
        self.foot.way.setAccessibleName(f"{hint} {link}".strip())
        self.foot.way.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
