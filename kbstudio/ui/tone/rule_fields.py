"""Which keys of a rule a form shows for a type of rule, and in which widget."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from kbstudio.ui.tone.choice_box import ChoiceBox
from kbstudio.ui.tone.pair_table import PairTable
from kbstudio.ui.tone.rule_text import Value
from kbstudio.ui.widgets.note_field import NoteField

TYPES = (
    "existence",
    "substitution",
    "consistency",
    "occurrence",
    "repetition",
    "capitalization",
    "required",
    "budget",
    "length",
)
"""Types of rule with a form, the commonest first."""

SHOWN = {
    "existence": ("tokens", "ignorecase"),
    "substitution": ("swap", "ignorecase"),
    "consistency": ("either", "ignorecase"),
    "occurrence": ("token", "min", "max", "ignorecase"),
    "repetition": ("tokens", "ignorecase"),
    "capitalization": ("match", "exceptions"),
    "required": ("tokens", "where", "ignorecase"),
    "budget": ("token", "max", "ignorecase"),
    "length": ("max",),
}
"""The keys of each type besides those every rule has."""


@dataclass(frozen=True)
class RuleField:
    """One key: its widget, how it is read and shown. ``read`` gives None for a key that is not there."""

    key: str
    name: str
    widget: QWidget
    read: Callable[[], Value | None]
    show: Callable[[Any], None]
    changed: SignalInstance


def rule_fields(parent: QWidget) -> dict[str, RuleField]:
    """A new widget for every key that any type of rule has, in the order of the form."""
    name = _names()
    found = [
        _lines("tokens", name["tokens"], name["one_a_line"], parent),
        _pairs("swap", name["swap"], (name["found"], name["instead"]), parent),
        _pairs("either", name["either"], (name["one"], name["other"]), parent),
        _line("token", name["token"], parent, fixed=True),
        _number("min", name["min"], parent),
        _number("max", name["max"], parent),
        _choice("match", name["match"], _casings(), parent, typed=True),
        _lines("exceptions", name["exceptions"], name["one_a_line"], parent),
        _choice("where", name["where"], _wheres(), parent),
        _flag("ignorecase", name["ignorecase"], parent),
        _line("message", name["message"], parent),
        _choice("scope", name["scope"], _scopes(), parent, typed=True),
        _line("link", name["link"], parent),
    ]
    return {each.key: each for each in found}


def _names() -> dict[str, str]:
    return {
        "tokens": QCoreApplication.translate("RuleFields", "Find"),
        "one_a_line": QCoreApplication.translate("RuleFields", "One word or pattern a line: you (failed|forgot) to"),
        "swap": QCoreApplication.translate("RuleFields", "Replace"),
        "found": QCoreApplication.translate("RuleFields", "Found"),
        "instead": QCoreApplication.translate("RuleFields", "Write instead"),
        "either": QCoreApplication.translate("RuleFields", "Not both"),
        "one": QCoreApplication.translate("RuleFields", "One"),
        "other": QCoreApplication.translate("RuleFields", "The other"),
        "token": QCoreApplication.translate("RuleFields", "Count"),
        "min": QCoreApplication.translate("RuleFields", "At least"),
        "max": QCoreApplication.translate("RuleFields", "At most"),
        "match": QCoreApplication.translate("RuleFields", "Written as"),
        "exceptions": QCoreApplication.translate("RuleFields", "Except"),
        "where": QCoreApplication.translate("RuleFields", "Stands in"),
        "ignorecase": QCoreApplication.translate("RuleFields", "Capitals do not matter"),
        "message": QCoreApplication.translate("RuleFields", "Explains"),
        "scope": QCoreApplication.translate("RuleFields", "Looks at"),
        "link": QCoreApplication.translate("RuleFields", "Link"),
    }


def _casings() -> tuple[tuple[str, str], ...]:
    return (
        ("$sentence", QCoreApplication.translate("RuleFields", "Sentence")),
        ("$title", QCoreApplication.translate("RuleFields", "Title")),
        ("$lower", QCoreApplication.translate("RuleFields", "Small letters")),
        ("$upper", QCoreApplication.translate("RuleFields", "Capitals")),
    )


def _wheres() -> tuple[tuple[str, str], ...]:
    return (
        ("first", QCoreApplication.translate("RuleFields", "The first paragraph")),
        ("last", QCoreApplication.translate("RuleFields", "The last paragraph")),
        ("anywhere", QCoreApplication.translate("RuleFields", "Any paragraph")),
    )


def _scopes() -> tuple[tuple[str, str], ...]:
    return (
        ("sentence", QCoreApplication.translate("RuleFields", "Sentences")),
        ("paragraph", QCoreApplication.translate("RuleFields", "Paragraphs")),
        ("heading", QCoreApplication.translate("RuleFields", "Headings")),
        ("list", QCoreApplication.translate("RuleFields", "Lists")),
        ("table", QCoreApplication.translate("RuleFields", "Tables")),
        ("raw", QCoreApplication.translate("RuleFields", "The source")),
    )


def _lines(key: str, name: str, hint: str, parent: QWidget) -> RuleField:
    field = NoteField(name, hint, lines=3, parent=parent)
    field.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    # A pattern is code: its signs stand from left to right whatever its letters.
    field.write_in("en")

    def read() -> list[str] | None:
        return [line for line in field.typed.split("\n") if line.strip()] or None

    def show(value: Any) -> None:
        lines = [str(each) for each in value] if isinstance(value, list) else [str(value)] if value else []
        if lines != (read() or []):
            field.setPlainText("\n".join(lines))

    return RuleField(key, name, field, read, show, field.textChanged)


def _pairs(key: str, name: str, heads: tuple[str, str], parent: QWidget) -> RuleField:
    table = PairTable(name, *heads, parent=parent)

    def show(value: Any) -> None:
        if isinstance(value, list):
            value = {left: right for each in value if isinstance(each, dict) for left, right in each.items()}
        table.show_pairs({str(left): str(right) for left, right in value.items()} if isinstance(value, dict) else {})

    return RuleField(key, name, table, lambda: table.pairs or None, show, table.changed)


def _line(key: str, name: str, parent: QWidget, *, fixed: bool = False) -> RuleField:
    line = QLineEdit(parent)
    line.setAccessibleName(name)
    if fixed:
        line.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))

    def show(value: Any) -> None:
        text = "" if value is None or isinstance(value, dict | list) else str(value)
        if text != line.text():
            line.setText(text)

    return RuleField(key, name, line, lambda: line.text() or None, show, line.textEdited)


def _number(key: str, name: str, parent: QWidget) -> RuleField:
    box = QSpinBox(parent)
    box.setAccessibleName(name)
    box.setRange(-1, 9999)
    box.setSpecialValueText("–")
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.lineEdit().setTextMargins(5, 0, 5, 0)

    def show(value: Any) -> None:
        blocked = box.blockSignals(True)
        box.setValue(int(value) if isinstance(value, str) and value.strip().isdecimal() else -1)
        box.blockSignals(blocked)

    return RuleField(key, name, box, lambda: str(box.value()) if box.value() >= 0 else None, show, box.valueChanged)


def _choice(
    key: str, name: str, choices: tuple[tuple[str, str], ...], parent: QWidget, *, typed: bool = False
) -> RuleField:
    everything = QCoreApplication.translate("RuleFields", "The whole text") if key == "scope" else "–"
    box = ChoiceBox(name, everything, typed=typed, parent=parent)
    box.offer(choices)

    def show(value: Any) -> None:
        word = value[0] if isinstance(value, list) and len(value) == 1 else value
        box.show_value(str(word) if isinstance(word, str) and word != "text" else "")
        box.setEnabled(not isinstance(word, list))

    return RuleField(key, name, box, lambda: box.value or None, show, box.value_changed)


def _flag(key: str, name: str, parent: QWidget) -> RuleField:
    box = QCheckBox(name, parent)

    def show(value: Any) -> None:
        blocked = box.blockSignals(True)
        box.setChecked(str(value).lower() == "true")
        box.blockSignals(blocked)

    return RuleField(key, "", box, lambda: "true" if box.isChecked() else None, show, box.toggled)
