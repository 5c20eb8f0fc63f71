"""How much a finding of style weighs, as word, icon and colour."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class SeverityLook:
    """``token`` is the colour of icon and underline, ``tone`` that of a chip; ``word`` is not translated yet."""

    icon: str
    token: str
    tone: str
    word: str


LOOKS = {
    "error": SeverityLook("warning-circle", "stop-mark", "stop", QT_TRANSLATE_NOOP("Severity", "Required")),
    "warning": SeverityLook("warning", "warn-mark", "warn", QT_TRANSLATE_NOOP("Severity", "Recommended")),
    "suggestion": SeverityLook("info", "accent", "accent", QT_TRANSLATE_NOOP("Severity", "Hint")),
}
"""By the name of the severity, the weightiest first."""


def severity_look(severity: str) -> SeverityLook:
    """How a severity is shown; one nobody knows weighs as little as there is."""
    return LOOKS.get(severity) or LOOKS["suggestion"]


def severity_word(severity: str) -> str:
    """The severity in the language of the interface: Required, Recommended or Hint."""
    return QCoreApplication.translate("Severity", severity_look(severity).word)
