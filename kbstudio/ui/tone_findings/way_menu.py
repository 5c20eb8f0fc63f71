"""The ways to mend a finding, to choose from; of a misspelt word also that it is a word of ours."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.tone import ToneFinding
from kbstudio.text.tone.fixes import Fix
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.tone_card import one_line


class WayMenu(QMenu):
    """Goes when it is closed."""

    chosen = Signal(object)
    """The ``Fix`` to carry out."""

    accept_requested = Signal()
    """The word is one of ours, everywhere."""

    def __init__(self, ways: Sequence[Fix], parent: QWidget, *, word: str = "", accepts: bool = False) -> None:
        """``word`` is a misspelt one, empty for a finding of another kind; ``accepts`` whether it may be accepted."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ways to mend it"))
        for way in ways:
            self.addAction(_shown(way_words(way)), partial(self.chosen.emit, way))
        if word and not ways:
            self.addAction(_shown(no_suggestion(word))).setEnabled(False)
        if word and accepts:
            self.addSeparator()
            accept = QAction(icon("book-bookmark"), _shown(accept_words(word)), self)
            accept.triggered.connect(self.accept_requested)
            self.addAction(accept)
        first = next((action for action in self.actions() if action.isEnabled() and not action.isSeparator()), None)
        if first is not None:
            self.setActiveAction(first)

        self.aboutToHide.connect(self.deleteLater)


def misspelt(shown: ToneFinding) -> str:
    """The word a rule of spelling found; empty for a finding of another kind."""
    by_rule = shown.rule is not None and shown.rule.extends == "spelling"
    asked = (shown.finding.action.name, shown.finding.action.params[:1]) == ("suggest", ("spellings",))
    return shown.finding.match if by_rule or asked else ""


def way_words(way: Fix) -> str:
    """What a fix does, in words."""
    if way.kind == "remove":
        return QCoreApplication.translate("WayMenu", "Take it out")
    told = QCoreApplication.translate("WayMenu", "Write “{words}”")
    return told.format(words=isolated(one_line(way.text, 60)))


def no_suggestion(word: str) -> str:
    """That no dictionary knows what is meant."""
    told = QCoreApplication.translate("WayMenu", "The dictionary has no word like “{word}”.")
    return told.format(word=isolated(one_line(word, 40)))


def accept_words(word: str) -> str:
    """The deed that lets a word stand in every text."""
    told = QCoreApplication.translate("WayMenu", "Accept “{word}” everywhere")
    return told.format(word=isolated(one_line(word, 40)))


def _shown(words: str) -> str:
    """Words of which no letter becomes a key of a menu."""
    return words.replace("&", "&&")
