"""A rule as a form: what it finds, how much it weighs, what it explains."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from kbstudio.ui.tone.form_rows import at_start
from kbstudio.ui.tone.rule_fields import SHOWN, TYPES, rule_fields
from kbstudio.ui.tone.rule_text import read_keys, with_key
from kbstudio.ui.tone.words import type_word
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons
from kbstudio.ui.widgets.severities import LOOKS, severity_word


class RuleForm(QWidget):
    """``yaml`` is the rule as it is written; what the form does not know stays in it to the letter."""

    changed = Signal()
    """The rule is another one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.yaml = ""
        self._showing = False
        self.type = QComboBox(self)
        self.type.setAccessibleName(self.tr("What it does"))
        for extends in TYPES:
            self.type.addItem(type_word(extends), extends)
        self.level = SegmentedButtons([(key, severity_word(key)) for key in LOOKS], self.tr("Level"), self)
        self._broken = quiet_label(self, self.tr("The YAML cannot be read; mend it there, then the form shows it."))
        self._rare = quiet_label(self, self.tr("The rest of this type of rule is written in YAML."))
        self.fields = rule_fields(self)
        self.rows = QFormLayout(self)
        self._lay_out()

        self.type.currentIndexChanged.connect(lambda _at: self._write("extends", str(self.type.currentData())))
        self.level.chosen.connect(lambda level: self._write("level", level))
        for field in self.fields.values():
            field.changed.connect(lambda *_ignored, key=field.key: self._write(key, self.fields[key].read()))

    def show_yaml(self, yaml: str) -> None:
        """Show a rule without announcing it."""
        self.yaml = yaml
        keys = read_keys(yaml)
        self._showing = True
        self._show_keys(keys or {})
        self._showing = False
        self._broken.setVisible(keys is None)
        for each in (self.type, self.level, *(field.widget for field in self.fields.values())):
            each.setEnabled(keys is not None)

    def _show_keys(self, keys: dict[str, Any]) -> None:
        extends = str(keys.get("extends") or "")
        if extends and self.type.findData(extends) < 0:
            self.type.addItem(type_word(extends), extends)
        self.type.setCurrentIndex(self.type.findData(extends))
        level = str(keys.get("level") or "warning")
        self.level.choose(level if level in LOOKS else "warning")
        for field in self.fields.values():
            field.show(keys.get(field.key))
        self._fit(extends)

    def _write(self, key: str, value: Any) -> None:
        if self._showing:
            return
        keys = read_keys(self.yaml) or {}
        if keys.get(key) == value or (not keys.get(key) and not value):
            return
        self.yaml = with_key(self.yaml, key, value)
        if key == "extends":
            self._fit(str(value))
        self.changed.emit()

    def _fit(self, extends: str) -> None:
        """Show the keys a type of rule has."""
        own = {key for keys in SHOWN.values() for key in keys}
        shown = SHOWN.get(extends, ())
        for field in self.fields.values():
            if field.key in own:
                self.rows.setRowVisible(field.widget, field.key in shown)
        self.rows.setRowVisible(self._rare, bool(extends) and extends not in SHOWN)

    def _lay_out(self) -> None:
        form = self.rows
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self._broken)
        form.addRow(self.tr("Does"), self.type)
        for key, field in self.fields.items():
            if key == "message":
                form.addRow(self.tr("Level"), at_start(self.level))
            form.addRow(field.name, field.widget)
        form.addRow("", self._rare)
        self._broken.hide()
