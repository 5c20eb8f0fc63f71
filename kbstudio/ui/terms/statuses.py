"""How the standing of a term is said and shown: always word, icon and colour."""

from PySide6.QtCore import QCoreApplication

from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.text.translation.terms import TermStatus
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle

STATUSES: dict[TermStatus, ChipStyle] = {
    "preferred": ChipStyle("good", "check-circle", QT_TRANSLATE_NOOP("Terms", "Preferred")),
    "allowed": ChipStyle(NEUTRAL, "check", QT_TRANSLATE_NOOP("Terms", "Allowed")),
    "forbidden": ChipStyle("stop", "prohibit", QT_TRANSLATE_NOOP("Terms", "Forbidden")),
    "keep": ChipStyle("moved", "lock-simple", QT_TRANSLATE_NOOP("Terms", "Do not translate")),
}
"""Every standing a term can have, in the order they are offered in."""

_TOKENS = {"good": "good-mark", "stop": "stop-mark", "moved": "moved-mark"}


def status_word(status: TermStatus) -> str:
    """The standing in the language of the interface."""
    return QCoreApplication.translate("Terms", STATUSES[status].word)


def status_token(status: TermStatus) -> str:
    """The colour of its icon, as a theme names it."""
    return _TOKENS.get(STATUSES[status].tone, "ink-2")
