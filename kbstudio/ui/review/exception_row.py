"""An exception somebody asked for: grant it or decline it, with an answer for who asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField


class ExceptionRow(QWidget):
    """Stands under the card of the finding; for who may not decide, a sentence says why."""

    decided = Signal(bool, str)
    """Whether the exception is granted, and the answer."""

    typed = Signal(str)
    """What stands in the answer, whenever it changes."""

    def __init__(self, why_not: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = NoteField(
            self.tr("Answer to who asked"), self.tr("For who asked; needed to decline"), lines=2, parent=self
        )
        self.note = quiet_label(self, why_not)
        buttons = QWidget(self)
        self.grant = QPushButton(self.tr("Grant exception"), buttons)
        self.grant.setIcon(icon("check", "good-mark"))
        self.grant.setToolTip(self.tr("The text may be approved with these words as they are"))
        self.decline = QPushButton(self.tr("Decline"), buttons)
        self.decline.setIcon(icon("x", "stop-mark"))
        self.decline.setToolTip(self.tr("The author has to change these words"))
        row = FlowLayout(buttons, gap=6)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.grant)
        row.addWidget(self.decline)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.answer)
        column.addWidget(self.note)
        column.addWidget(buttons)
        # Under the words of the card, beside its icon.
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 4, 16, 12)
        whole.addSpacing(26)
        whole.addLayout(column, 1)
        self.note.setVisible(bool(why_not))
        for widget in (self.answer, buttons):
            widget.setVisible(not why_not)

        self.grant.clicked.connect(lambda: self._decide(granted=True))
        self.decline.clicked.connect(lambda: self._decide(granted=False))
        self.answer.submitted.connect(lambda: self._decide(granted=True))
        self.answer.textChanged.connect(lambda: self.typed.emit(self.answer.typed))

    def let_decide(self) -> None:
        """What was on its way arrived or did not; it can be decided."""
        self._hold(held=False)

    def _decide(self, *, granted: bool) -> None:
        if not granted and not self.answer.text:
            self.note.setText(self.tr("Say why; who asked reads it and knows what to change."))
            self.note.show()
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.note.hide()
        self._hold(held=True)
        self.decided.emit(granted, self.answer.text)

    def _hold(self, *, held: bool) -> None:
        self.grant.setEnabled(not held)
        self.decline.setEnabled(not held)
