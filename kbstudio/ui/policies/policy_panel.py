"""How one kind of article, or the library, is reviewed: the choice, its stages, and what it comes to in words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from kbstudio.domain.people import Person
from kbstudio.domain.policies import PRESETS, Policy
from kbstudio.ui.policies.choice_rows import ChoiceRows
from kbstudio.ui.policies.enough_people import lack_of_people
from kbstudio.ui.policies.stage_list import StageList
from kbstudio.ui.policies.who_choices import names_of, who_choices
from kbstudio.ui.policies.words import policy_words
from kbstudio.ui.widgets.labels import hairline, heading_label

LIBRARY, OWN = "library", "own"
_LAID_OUT = 200
"""Milliseconds after which a stage just added has its place."""


class PolicyPanel(QWidget):
    """``policy`` is what is chosen; None follows the library."""

    changed = Signal()
    """Something else is chosen or filled in."""

    def __init__(self, people: Sequence[Person], parent: QWidget | None = None) -> None:
        """``people`` are those a stage can ask."""
        super().__init__(parent)
        self._everybody = people
        self._people = names_of(people)
        self._to_end = False
        self._library = PRESETS["pair"]
        self.title = heading_label(self, "")
        self.choices = ChoiceRows(
            (
                (LIBRARY, self.tr("As the library"), ""),
                (
                    "solo",
                    self.tr("Solo"),
                    self.tr("Nobody else looks. Only while one person works here; with the second it becomes Pair."),
                ),
                ("pair", self.tr("Pair"), self.tr("One other person signs every change before it is published.")),
                ("team", self.tr("Team"), self.tr("Two other people sign every change before it is published.")),
                (OWN, self.tr("Own stages"), self.tr("You say who signs, how many of them, in which order, by when.")),
            ),
            self.tr("Review policy"),
            self,
        )
        self.stages = StageList(who_choices(people), self)
        self._scroll = QScrollArea(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setMinimumHeight(2 * self.words.fontMetrics().lineSpacing())
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.lack = QLabel(self)
        self.lack.setWordWrap(True)
        self.lack.setProperty("tone", "warn")
        self.lack.setContentsMargins(8, 4, 8, 4)
        self._lay_out()

        self.choices.chosen.connect(self._choose)
        self.stages.changed.connect(self._changed)
        self.stages.added.connect(self._show_end)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._page_grew)

    @property
    def policy(self) -> Policy | None:
        """What is chosen, as it is filled in."""
        choice = self.choices.choice
        if choice == LIBRARY:
            return None
        return self.stages.policy if choice == OWN else PRESETS[choice]

    def show_policy(self, title: str, policy: Policy | None, library: Policy, *, follows: bool) -> None:
        """Show another one; ``library`` is what the library does, which only what ``follows`` can choose."""
        self.title.setText(title)
        self._library = library
        self.choices.show_only([key for key in self.choices.buttons if follows or key != LIBRARY])
        meaning = self.tr("Whatever the library does. Now: {policy}")
        self.choices.say(LIBRARY, meaning.format(policy=policy_words(library, self._people)))
        self.choices.choose(LIBRARY if policy is None else policy.name)
        shown = policy or library
        self.stages.show_policy(shown if shown.stages else Policy(OWN))
        self._scroll.verticalScrollBar().setValue(0)
        self._show()

    def set_read_only(self, read_only: bool) -> None:
        """Let what is chosen only be read."""
        self.choices.setEnabled(not read_only)
        self.stages.setEnabled(not read_only)

    def _choose(self, choice: str) -> None:
        if choice in PRESETS and not self.stages.isVisibleTo(self):
            # Own stages begin from what was chosen before them.
            self.stages.show_policy(PRESETS[choice] if PRESETS[choice].stages else Policy(OWN))
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show_end(self) -> None:
        # The page has its new height once all in it has been laid out.
        self._to_end = True
        QTimer.singleShot(_LAID_OUT, self, self._stay)

    def _stay(self) -> None:
        self._to_end = False

    def _page_grew(self, _least: int, most: int) -> None:
        if self._to_end:
            self._scroll.verticalScrollBar().setValue(most)

    def _show(self) -> None:
        self.stages.setVisible(self.choices.choice == OWN)
        policy = self.policy or self._library
        self.words.setText(policy_words(policy, self._people))
        lack = lack_of_people(policy, self._everybody)
        self.lack.setText(lack)
        self.lack.setVisible(bool(lack))

    def _lay_out(self) -> None:
        page = QWidget(self)
        page.setObjectName("chrome")
        inner = QVBoxLayout(page)
        inner.setContentsMargins(20, 12, 20, 12)
        inner.setSpacing(12)
        inner.addWidget(self.title)
        inner.addWidget(self.choices)
        inner.addWidget(self.stages)
        inner.addStretch(1)
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.choices.accessibleName())
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        means = QLabel(self.tr("Who signs"), self)
        means.setProperty("role", "section")
        said = QVBoxLayout()
        said.setContentsMargins(20, 8, 20, 8)
        said.setSpacing(2)
        said.addWidget(means)
        said.addWidget(self.words)
        said.addWidget(self.lack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scroll, 1)
        column.addWidget(hairline(self))
        column.addLayout(said)
