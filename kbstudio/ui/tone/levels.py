"""The level of a rule, in words and as a chip; a rule can be switched off, too."""

from PySide6.QtCore import QCoreApplication

from kbstudio.services.tone.explaining import OFF
from kbstudio.ui.widgets.chip import ChipStyle
from kbstudio.ui.widgets.severities import severity_look, severity_word


def level_word(level: str) -> str:
    """Required, Recommended, Hint or Off; "" for none."""
    if level == OFF:
        return QCoreApplication.translate("RuleStrip", "Off")
    return severity_word(level) if level else ""


def level_chip(level: str) -> ChipStyle:
    """How the level is shown."""
    if level == OFF:
        return ChipStyle("neutral", "minus")
    look = severity_look(level)
    return ChipStyle(look.tone, look.icon)
