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
}
"""The keys of each type besides those every rule has."""

_CONTEXT = "RuleForm"


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
        "tokens": QCoreApplication.translate(_CONTEXT, "Find"),
        "one_a_line": QCoreApplication.translate(_CONTEXT, "One word or pattern a line: you (failed|forgot) to"),
        "swap": QCoreApplication.translate(_CONTEXT, "Replace"),
        "found": QCoreApplication.translate(_CONTEXT, "Found"),
        "instead": QCoreApplication.translate(_CONTEXT, "Write instead"),
        "either": QCoreApplication.translate(_CONTEXT, "Not both"),
        "one": QCoreApplication.translate(_CONTEXT, "One"),
        "other": QCoreApplication.translate(_CONTEXT, "The other"),
        "token": QCoreApplication.translate(_CONTEXT, "Count"),
        "min": QCoreApplication.translate(_CONTEXT, "At least"),
        "max": QCoreApplication.translate(_CONTEXT, "At most"),
        "match": QCoreApplication.translate(_CONTEXT, "Written as"),
        "exceptions": QCoreApplication.translate(_CONTEXT, "Except"),
        "where": QCoreApplication.translate(_CONTEXT, "Stands in"),
        "ignorecase": QCoreApplication.translate(_CONTEXT, "Capitals do not matter"),
        "message": QCoreApplication.translate(_CONTEXT, "Explains"),
        "scope": QCoreApplication.translate(_CONTEXT, "Looks at"),
        "link": QCoreApplication.translate(_CONTEXT, "Link"),
    }


def _casings() -> tuple[tuple[str, str], ...]:
    return (
        ("$sentence", QCoreApplication.translate(_CONTEXT, "Sentence")),
        ("$title", QCoreApplication.translate(_CONTEXT, "Title")),
        ("$lower", QCoreApplication.translate(_CONTEXT, "Small letters")),
        ("$upper", QCoreApplication.translate(_CONTEXT, "Capitals")),
    )


def _wheres() -> tuple[tuple[str, str], ...]:
    return (
        ("first", QCoreApplication.translate(_CONTEXT, "The first paragraph")),
        ("last", QCoreApplication.translate(_CONTEXT, "The last paragraph")),
        ("anywhere", QCoreApplication.translate(_CONTEXT, "Any paragraph")),
    )


def _scopes() -> tuple[tuple[str, str], ...]:
    return (
        ("sentence", QCoreApplication.translate(_CONTEXT, "Sentences")),
        ("paragraph", QCoreApplication.translate(_CONTEXT, "Paragraphs")),
        ("heading", QCoreApplication.translate(_CONTEXT, "Headings")),
        ("list", QCoreApplication.translate(_CONTEXT, "Lists")),
        ("table", QCoreApplication.translate(_CONTEXT, "Tables")),
        ("raw", QCoreApplication.translate(_CONTEXT, "The source")),
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
    everything = QCoreApplication.translate(_CONTEXT, "The whole text") if key == "scope" else "–"
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
