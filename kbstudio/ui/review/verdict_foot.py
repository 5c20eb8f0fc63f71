"""The verdict: send the text back or sign it, with what stands against it and the way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import quiet_label


class VerdictFoot(QFrame):
    """Two buttons that are never hidden; what stands against them is said above them."""

    act_requested = Signal()
    """The person signs the text, or publishes it once it is approved."""

    return_requested = Signal()
    """The person sends the text back."""

    way_asked = Signal()
    """The person wants to go where the hint leads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why_not_act = ""
        self._why_not_return = ""
        self._sign = IconLabel("warning-circle", "stop-mark", 16, self)
        self.why = quiet_label(self)
        self.way = QPushButton(self)
        self.way.setProperty("link", True)
        self.send_back = QPushButton(self.tr("Return…"), self)
        self.send_back.setIcon(icon("arrow-u-up-left"))
        self.act = QPushButton(self.tr("Approve"), self)
        self.act.setProperty("primary", True)
        hint = QHBoxLayout()
        hint.setSpacing(6)
        hint.addWidget(self._sign)
        hint.addWidget(self.why, 1)
        hint.addWidget(self.way)
        buttons = QHBoxLayout()
        buttons.addWidget(self.send_back)
        buttons.addStretch(1)
        buttons.addWidget(self.act)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setSpacing(8)
        rows.addLayout(hint)
        rows.addLayout(buttons)
        self.show_steps(self.tr("The text is still being read."), self.tr("The text is still being read."))
        self.show_hint("")

        self.act.clicked.connect(self.act_requested)
        self.send_back.clicked.connect(self.return_requested)
        self.way.clicked.connect(self.way_asked)

    def show_steps(self, why_not_act: str, why_not_return: str, *, publishes: bool = False) -> None:
        """Offer what can be done; sentences say why it cannot, and are empty where it can."""
        self._why_not_act, self._why_not_return = why_not_act, why_not_return
        self.act.setText(self.tr("Publish") if publishes else self.tr("Approve"))
        self.act.setIcon(icon("broadcast" if publishes else "check-circle", "on-accent"))
        tip = self.tr("Let agents read it") if publishes else self.tr("Sign exactly this text (Ctrl+Enter)")
        self.act.setToolTip(why_not_act or tip)
        self.act.setAccessibleDescription(why_not_act)
        self.send_back.setToolTip(why_not_return or self.tr("Send the text back to its author, with a comment"))
        self.set_busy(busy=False)

    def show_hint(self, text: str, way: str = "", *, stops: bool = False) -> None:
        """Say what is still to be done; ``way`` is the word on the link there, ``stops`` whether it has to be."""
        self._sign.show_icon("warning-circle" if stops else "", "stop-mark")
        self.why.setText(text)
        self.why.setVisible(bool(text))
        self.way.setText(way)
        self.way.setVisible(bool(way))

    def set_busy(self, *, busy: bool) -> None:
        """Hold the buttons while a verdict is on its way."""
        self.act.setEnabled(not busy and not self._why_not_act)
        self.send_back.setEnabled(not busy and not self._why_not_return)
