"""Below the list of rules: what the rule at hand says, and how much it weighs here."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.domain.guidelines import RuleExplained
from kbstudio.services.tone.explaining import OFF as SWITCHED_OFF
from kbstudio.ui.tone.came_from import came_from
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons
from kbstudio.ui.widgets.severities import LOOKS, severity_word

OFF = "NO"
"""The level of a rule that is switched off."""

_MOST = 2


class RuleStrip(QWidget):
    """``level`` chooses how much the rule weighs in the guideline at hand."""

    level_chosen = Signal(str, str)
    """The name of a rule, and ``error``, ``warning``, ``suggestion`` or ``NO`` for it in this guideline."""

    open_requested = Signal()
    """The person wants to see or change the rule where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rule: RuleExplained | None = None
        self._own = self._why_not = ""
        self._title = ElidedLabel("", self)
        self._title.setProperty("role", "place")
        self._name = quiet_label(self)
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._prose = QLabel(self)
        self._examples = QLabel(self)
        for label in (self._prose, self._examples):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._examples.setProperty("role", "secondary")
        levels = [*((key, severity_word(key)) for key in LOOKS), (OFF, self.tr("Off"))]
        self.level = SegmentedButtons(levels, self.tr("Level here"), self)
        self.open = QPushButton(self.tr("Open the rule"), self)
        self.open.setProperty("link", True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.open)
        row = QHBoxLayout()
        row.addWidget(self.level)
        row.addWidget(self._name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 10)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._prose)
        column.addWidget(self._examples)
        column.addLayout(row)
        self.hide()

        self.level.chosen.connect(self._tell)
        self.open.clicked.connect(self.open_requested)

    def allow(self, why_not: str) -> None:
        """Say why levels cannot be changed; empty: they can."""
        self._why_not = why_not

    def show_rule(self, rule: RuleExplained | None, own: str) -> None:
        """Show another rule; ``own`` is the code of the guideline at hand."""
        self._rule, self._own = rule, own
        self.setVisible(rule is not None)
        if rule is None:
            return
        self._title.show_text(isolated(rule.title or rule.name))
        self._prose.setText(rule.prose)
        self._prose.setVisible(bool(rule.prose))
        told = [f"✗ {isolated(each)}" for each in rule.donts[:_MOST]] + [
            f"✓ {isolated(each)}" for each in rule.dos[:_MOST]
        ]
        self._examples.setText("\n".join(told))
        self._examples.setVisible(bool(told))
        self.level.choose(OFF if rule.level == SWITCHED_OFF else rule.level)
        self.level.setEnabled(bool(rule.extends) and not self._why_not)
        self.level.setToolTip(self._why_not)
        self.level.setVisible(bool(rule.extends))
        came = came_from(rule, own) if rule.origin != own else ""
        self._name.setText(" · ".join(isolated(part) for part in (rule.name, came) if part))
        self.open.setVisible(bool(rule.origin))
        self.open.setText(self.tr("Open the rule") if rule.origin == own else self.tr("Open its guideline"))

    def _tell(self, level: str) -> None:
        now = self._rule.level if self._rule is not None else level
        if self._rule is not None and level != (OFF if now == SWITCHED_OFF else now):
            self.level_chosen.emit(self._rule.name, level)
