"""One rule about a language: for which articles, needed or not, in how many days, and who brings it about."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from kbstudio.domain.markets import LanguageRule
from kbstudio.ui.languages.choices import Choice, kind_choices
from kbstudio.ui.widgets.pick_field import PickField

LONGEST = 3650
"""Days a rule can give."""

_USUAL = 14


class RuleForm(QWidget):
    """``rule`` is what was filled in; its id is empty."""

    changed = Signal()
    """Something else is filled in."""

    def __init__(
        self,
        languages: Sequence[Choice],
        topics: Sequence[Choice],
        people: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.language = self._pick(self.tr("Language"), languages, self.tr("Type a language: Polish, pl"))
        self.kind = QComboBox(self)
        self.topic = self._pick(self.tr("Topic"), topics, self.tr("Every topic"))
        self.needed = QComboBox(self)
        self.waits = QCheckBox(self.tr("The source waits for this language"), self)
        self.waits.setToolTip(self.tr("The source and this language go live together, neither before the other"))
        self.days = QSpinBox(self)
        self.person = self._pick(self.tr("Who brings it about"), people, self.tr("Nobody yet"))
        self._lay_out()

        for field in (self.language, self.topic, self.person):
            field.changed.connect(self.changed)
        for box in (self.kind, self.needed):
            box.currentIndexChanged.connect(lambda _at: self._fit())
        self.waits.toggled.connect(lambda _on: self.changed.emit())
        self.days.valueChanged.connect(lambda _days: self.changed.emit())
        self._fit()

    @property
    def rule(self) -> LanguageRule:
        """The rule as it is filled in; without a language it is none yet."""
        return LanguageRule(
            "",
            _first(self.language),
            str(self.kind.currentData()),
            _first(self.topic),
            bool(self.needed.currentData()),
            self.days.value(),
            _first(self.person) if self.needed.currentData() else "",
            self.waits.isChecked() and bool(self.needed.currentData()),
        )

    def show_rule(self, rule: LanguageRule) -> None:
        """Fill in another rule, without announcing it."""
        self.blockSignals(True)
        self.language.show_values([rule.locale] if rule.locale else [])
        if self.kind.findData(rule.kind) < 0:
            self.kind.addItem(rule.kind, rule.kind)
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.topic.show_values([rule.topic] if rule.topic else [])
        self.needed.setCurrentIndex(self.needed.findData(rule.required))
        self.waits.setChecked(rule.waits)
        self.days.setValue(rule.due_days)
        self.person.show_values([rule.assignee] if rule.assignee else [])
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        needed = bool(self.needed.currentData())
        self.waits.setEnabled(needed)
        self.days.setEnabled(needed)
        self.person.setEnabled(needed)
        self.changed.emit()

    def _pick(self, name: str, offered: Sequence[Choice], placeholder: str) -> PickField:
        field = PickField(self, single=True, name=name)
        field.offer(offered)
        field.set_placeholder(placeholder)
        return field

    def _lay_out(self) -> None:
        self.kind.setAccessibleName(self.tr("Kind of article"))
        self.kind.addItem(self.tr("Every kind"), "")
        for code, name in kind_choices():
            self.kind.addItem(name, code)
        self.needed.setAccessibleName(self.tr("Needed or not"))
        self.needed.addItem(self.tr("Needed"), True)
        self.needed.addItem(self.tr("Not needed"), False)
        self.days.setRange(0, LONGEST)
        self.days.setValue(_USUAL)
        self.days.setSuffix("\u00a0" + self.tr("days"))
        self.days.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.days.lineEdit().setTextMargins(5, 0, 5, 0)
        self.days.setAccessibleName(self.tr("Days to bring it about"))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Kind"), self.kind)
        form.addRow(self.tr("Topic"), self.topic)
        form.addRow(self.tr("Articles are"), self.needed)
        form.addRow(self.tr("Publishing"), self.waits)
        form.addRow(self.tr("Within"), self.days)
        form.addRow(self.tr("By whom"), self.person)


def _first(field: PickField) -> str:
    return field.values[0] if field.values else ""
