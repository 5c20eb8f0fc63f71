"""One rule about what agents get: of which articles in which language, while it is missing and while it is behind."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from kbstudio.domain.serving import Behind, Missing, ServingRule
from kbstudio.ui.languages.choices import Choice, kind_choices
from kbstudio.ui.widgets.pick_field import PickField


class ServingForm(QWidget):
    """``rule`` is what was filled in; without a language it is about every one."""

    changed = Signal()
    """Something else is filled in."""

    def __init__(self, languages: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.language = PickField(self, single=True, name=self.tr("Language"))
        self.language.offer(languages)
        self.language.set_placeholder(self.tr("Every language"))
        self.kind = QComboBox(self)
        self.missing = QComboBox(self)
        self.behind = QComboBox(self)
        self._lay_out()
        self.language.changed.connect(self.changed)
        for box in (self.kind, self.missing, self.behind):
            box.currentIndexChanged.connect(self.changed)

    @property
    def rule(self) -> ServingRule:
        """What was filled in."""
        return ServingRule(
            str(self.kind.currentData()),
            self.language.values[0] if self.language.values else "",
            Missing(self.missing.currentData()),
            Behind(self.behind.currentData()),
        )

    def show_rule(self, rule: ServingRule) -> None:
        """Fill in another rule, without announcing it."""
        self.blockSignals(True)
        self.language.show_values([rule.locale] if rule.locale else [])
        if self.kind.findData(rule.kind) < 0:
            self.kind.addItem(rule.kind, rule.kind)
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.missing.setCurrentIndex(self.missing.findData(rule.missing.value))
        self.behind.setCurrentIndex(self.behind.findData(rule.behind.value))
        self.blockSignals(False)
        self.changed.emit()

    def _lay_out(self) -> None:
        self.kind.addItem(self.tr("Every kind"), "")
        for code, name in kind_choices():
            self.kind.addItem(name, code)
        for missing in Missing:
            self.missing.addItem(missing_words(missing), missing.value)
        for behind in Behind:
            self.behind.addItem(behind_words(behind), behind.value)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, field in (
            (self.tr("Language"), self.language),
            (self.tr("Kind"), self.kind),
            (self.tr("While a language is missing"), self.missing),
            (self.tr("While it is behind"), self.behind),
        ):
            field.setAccessibleName(text)
            form.addRow(text, field)


def missing_words(missing: Missing) -> str:
    """What agents get while nothing is published in a language."""
    translate = QCoreApplication.translate
    return {
        Missing.FALL_BACK: translate("ServingWords", "Give agents the next language"),
        Missing.WITHHOLD: translate("ServingWords", "Give agents nothing"),
    }[missing]


def behind_words(behind: Behind) -> str:
    """What agents get while the source says something else by now."""
    translate = QCoreApplication.translate
    return {
        Behind.SHOW: translate("ServingWords", "Show it with a note"),
        Behind.FALL_BACK: translate("ServingWords", "Give the next language"),
        Behind.WITHHOLD: translate("ServingWords", "Give nothing"),
    }[behind]
