"""The stages of a review under one another, and whether they follow each other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.policies import MOST_STAGES, Policy, StageRule, Who, WhoKind
from kbstudio.ui.policies.stage_card import StageCard
from kbstudio.ui.policies.who_choices import Choice
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

IN_ORDER, SIDE_BY_SIDE = "in_order", "side_by_side"
FIRST = StageRule("", (Who(WhoKind.REVIEWERS),))
"""What own stages begin with where there is nothing to begin from."""


class StageList(QWidget):
    """``policy`` is what the stages come to."""

    changed = Signal()
    """A stage was added, filled in, moved or removed."""

    added = Signal()
    """There is one more stage, at the end."""

    def __init__(self, offered: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered = offered
        self.cards: list[StageCard] = []
        self.order = SegmentedButtons(
            ((IN_ORDER, self.tr("One after another")), (SIDE_BY_SIDE, self.tr("Side by side"))),
            self.tr("Order of the stages"),
            self,
        )
        self.add = QPushButton(icon("plus"), self.tr("Add a stage"), self)
        self.add.setAutoDefault(False)
        self._stages = QVBoxLayout()
        self._stages.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 0, 0)
        foot.addWidget(self.add)
        foot.addStretch(1)
        foot.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._stages)
        column.addLayout(foot)

        self.add.clicked.connect(self._add)
        self.order.chosen.connect(self.changed)

    @property
    def policy(self) -> Policy:
        """The own stages as they are filled in."""
        return Policy("own", tuple(card.stage for card in self.cards), self.order.choice == IN_ORDER)

    def show_policy(self, policy: Policy) -> None:
        """Show other stages, without announcing it."""
        while self.cards:
            self._take_away(self.cards[-1])
        for stage in policy.stages or (FIRST,):
            self._append(stage)
        self.order.choose(IN_ORDER if policy.in_order else SIDE_BY_SIDE)
        self._number()

    def _add(self) -> None:
        card = self._append(StageRule("", ()))
        self._number()
        self.changed.emit()
        self.added.emit()
        card.who.setFocus(Qt.FocusReason.OtherFocusReason)

    def _append(self, stage: StageRule) -> StageCard:
        card = StageCard(stage, self._offered, self)
        card.changed.connect(self.changed)
        card.moved.connect(lambda step, card=card: self._move(card, step))
        card.removal_requested.connect(lambda card=card: self._remove(card))
        self.cards.append(card)
        self._stages.addWidget(card)
        return card

    def _move(self, card: StageCard, step: int) -> None:
        at = self.cards.index(card)
        to = at + step
        if not 0 <= to < len(self.cards):
            return
        self.cards.insert(to, self.cards.pop(at))
        self._stages.removeWidget(card)
        self._stages.insertWidget(to, card)
        self._number()
        # The button that was pressed may be off now; the keyboard stays with the stage.
        (card.up if step < 0 and card.up.isEnabled() else card.down if card.down.isEnabled() else card.up).setFocus()
        self.changed.emit()

    def _remove(self, card: StageCard) -> None:
        at = self.cards.index(card)
        self._take_away(card)
        self._number()
        self.changed.emit()
        self.cards[min(at, len(self.cards) - 1)].name.setFocus()

    def _take_away(self, card: StageCard) -> None:
        self.cards.remove(card)
        self._stages.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _number(self) -> None:
        several = len(self.cards) > 1
        for number, card in enumerate(self.cards, 1):
            card.show_place(number, len(self.cards))
        self.order.setVisible(several)
        self.add.setEnabled(len(self.cards) < MOST_STAGES)
