"""At the side of the grid: the questions asked of it, and below them the rules on languages."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.locales.languages import Showing
from kbstudio.ui.widgets.nav_list import NavList

_ICONS = {
    Showing.WORK: "warning",
    Showing.MINE: "user",
    Showing.MISSING: "plus-circle",
    Showing.BEHIND: "clock-counter-clockwise",
    Showing.ALL: "translate",
}


class LanguagesSidebar(QWidget):
    """``showing`` is the question asked."""

    question_chosen = Signal()
    """Another question is asked."""

    rules_requested = Signal()
    """The person wants to see the rules on languages, or to change them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.questions = NavList(self.tr("Languages"), self)
        self.rules = QPushButton(icon("globe"), self.tr("Rules on languages…"), self)
        for showing, text in (
            (Showing.WORK, self.tr("To do")),
            (Showing.MINE, self.tr("Given to me")),
            (Showing.MISSING, self.tr("Missing")),
            (Showing.BEHIND, self.tr("Out of date")),
            (Showing.ALL, self.tr("All articles")),
        ):
            self.questions.add_entry(showing.value, text, _ICONS[showing])
        self.questions.choose(Showing.WORK.value)
        self.setFocusProxy(self.questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 12)
        column.addWidget(self.questions, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.addWidget(self.rules)
        column.addLayout(foot)

        self.questions.entry_chosen.connect(lambda _key: self.question_chosen.emit())
        self.rules.clicked.connect(self.rules_requested)

    @property
    def showing(self) -> Showing:
        """Which articles are asked for."""
        chosen = self.questions.chosen
        return Showing(chosen) if chosen in set(Showing) else Showing.WORK

    def choose(self, showing: str) -> None:
        """Ask another question without announcing it."""
        self.questions.choose(showing)

    def show_counts(self, counts: Mapping[Showing, int]) -> None:
        """Say how many articles each question finds."""
        for showing, count in counts.items():
            self.questions.set_count(showing.value, count or None)
