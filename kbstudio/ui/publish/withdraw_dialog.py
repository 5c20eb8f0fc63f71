"""Asks why a text is taken away from agents, and whether its other languages go with it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from kbstudio.ui.publish.languages_named import languages_named
from kbstudio.ui.publish.reason_dialog import ReasonDialog


class WithdrawDialog(ReasonDialog):
    """Enter withdraws once a reason is given."""

    def __init__(self, code: str, title: str, languages: Sequence[str] = (), parent: QWidget | None = None) -> None:
        """``languages`` are the tags of the other language versions agents read that follow this one."""
        told = QCoreApplication.translate(
            "WithdrawDialog",
            "Agents stop seeing {code} “{title}” at once, and their tools are told. The text stays in its history.",
        )
        super().__init__(
            QCoreApplication.translate("WithdrawDialog", "Withdraw from agents"),
            told.format(code=code, title=title),
            QCoreApplication.translate("WithdrawDialog", "Why? For example: the offer has ended"),
            QCoreApplication.translate("WithdrawDialog", "Withdraw"),
            parent,
        )
        also = self.tr("Withdraw what follows it, too: {languages}").format(languages=languages_named(languages))
        self.languages = QCheckBox(also, self)
        self.languages.setChecked(True)
        self.languages.setVisible(bool(languages))
        self.put_above_buttons(self.languages)
