"""What the mouse is told of a finding."""

from PySide6.QtCore import QCoreApplication

from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.severities import severity_word
from kbstudio.ui.widgets.tone_card import title_of


def told_of(shown: ToneFinding) -> str:
    """How much a finding weighs, its rule, and its reason in a sentence."""
    word, message = severity_word(shown.finding.severity), isolated(shown.finding.message)
    tip = QCoreApplication.translate("ToneFindings", "{severity}: {rule}. {message}")
    return tip.format(severity=word, rule=isolated(title_of(shown)), message=message)
