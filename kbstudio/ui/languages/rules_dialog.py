"""The rules on languages: which are needed, what agents get while one is missing or behind, and then."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.domain.errors import Refused
from kbstudio.domain.markets import LanguageRule
from kbstudio.domain.people import Person
from kbstudio.domain.serving import Chain, ServingRule
from kbstudio.domain.topics import Topic
from kbstudio.ui.languages.chains_page import ChainsPage
from kbstudio.ui.languages.needed_page import NeededPage
from kbstudio.ui.languages.rule_page import SIDE
from kbstudio.ui.languages.serving_page import ServingPage
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

_WIDTH, _HEIGHT = 900, 680
NEEDED, SERVING, CHAINS = "needed", "serving", "chains"


@dataclass(frozen=True)
class RuleFacts:
    """What the dialog begins with: the rules, what can be chosen, and why this person may not change any."""

    rules: Sequence[LanguageRule]
    serving: Sequence[ServingRule]
    chains: Sequence[Chain]
    locales: Sequence[str]
    topics: Sequence[Topic]
    people: Sequence[Person]
    may_not: Refused | None = None
    may_not_serve: Refused | None = None


class RulesDialog(QDialog):
    """Three pages, one shown at a time; Ctrl+Tab goes from one to the next."""

    def __init__(self, facts: RuleFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules on languages"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.needed = NeededPage(facts.rules, facts.locales, facts.topics, facts.people, facts.may_not, self)
        self.serving = ServingPage(facts.serving, facts.locales, facts.may_not_serve, self)
        self.chains = ChainsPage(facts.chains, facts.locales, facts.may_not_serve, self)
        self._pages = {NEEDED: self.needed, SERVING: self.serving, CHAINS: self.chains}
        names = [
            (NEEDED, self.tr("Needed")),
            (SERVING, self.tr("While missing or behind")),
            (CHAINS, self.tr("Led on to")),
        ]
        self.parts = SegmentedButtons(names, self.tr("Rules on languages"), self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self.parts.chosen.connect(self.show_part)
        for page in self._pages.values():
            page.close_requested.connect(self.reject)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._step(step))
        self.show_part(NEEDED)

    def show_part(self, name: str) -> None:
        """Show a page, the keyboard in it."""
        self.parts.choose(name)
        self._stack.setCurrentWidget(self._pages[name])
        self._pages[name].first.setFocus()

    def _step(self, by: int) -> None:
        names = list(self._pages)
        self.show_part(names[(names.index(self.parts.choice) + by) % len(names)])

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._stack.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(SIDE, 12, SIDE, 8)
        head.addWidget(self.parts)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        width, height = text_pixels(_WIDTH), text_pixels(_HEIGHT)
        self.resize(min(width, room.width() - 2 * SIDE), min(height, room.height() - 2 * SIDE))
