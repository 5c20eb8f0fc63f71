"""Where a rule comes from and who gives it another level, in words and with a way there."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kbstudio.domain.guidelines import RuleExplained
from kbstudio.services.tone.changes import RuleChange
from kbstudio.ui.tone.levels import level_word
from kbstudio.ui.tone.words import origin_words
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.person_label import isolated


def came_from(rule: RuleExplained, own: str) -> str:
    """Where a rule comes from, and where its level was changed, as the guideline ``own`` sees it."""
    translate, origin = QCoreApplication.translate, isolated(origin_words(rule))
    if rule.origin == own:
        return translate("RulesPage", "This guideline")
    if rule.changed_in == own:
        return translate("RulesPage", "{origin}, changed here").format(origin=origin)
    if rule.changed_in:
        return translate("RulesPage", "{origin}, changed in {code}").format(origin=origin, code=rule.changed_in)
    return origin_words(rule)


class CameLine(QWidget):
    """One line below the choice of rules; it is not there where there is nothing to say."""

    opened = Signal(str)
    """The code of the guideline the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = ""
        self._said = ElidedLabel("", self)
        self._said.setProperty("role", "secondary")
        self.open = QPushButton(self.tr("Open its guideline"), self)
        self.open.setProperty("link", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._said, 1)
        row.addWidget(self.open)
        self.hide()

        self.open.clicked.connect(lambda: self.opened.emit(self._code))

    @property
    def said(self) -> str:
        """What is said; empty where there is nothing to say."""
        return "" if self.isHidden() else self._said.text()

    def show_lent(self, rule: RuleExplained, own: str) -> None:
        """Say where a rule of another guideline comes from."""
        self._show(self.tr("From {origin}").format(origin=came_from(rule, own)), rule.origin)

    def show_changes(self, changes: Sequence[RuleChange]) -> None:
        """Say who gives a rule of this guideline another level."""
        told = [
            self.tr("{guideline}: {level}").format(
                guideline=isolated(each.title), level=level_word(each.level) or self.tr("as here")
            )
            for each in changes
        ]
        said = self.tr("Changed in {guidelines}").format(guidelines=", ".join(told))
        self._show(said if told else "", changes[0].code if changes else "")

    def _show(self, said: str, code: str) -> None:
        self._code = code
        self._said.show_text(said)
        self.open.setVisible(bool(code))
        self.setVisible(bool(said))
