"""Asks for what has to be published before anybody could review it, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.domain.errors import Refused
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.pick_field import PickField

_WIDTH = 540
_SIDE = 24

Text = tuple[str, str, str]
"""A text to choose: “code locale”, its title, and where it stands."""


class BreakGlassDialog(QDialog):
    """No key publishes by itself: the button has to be pressed."""

    text_chosen = Signal(str, str)
    """Code and locale of a text; ``show_refusal`` says whether it may be published so."""

    confirmed = Signal(str, str, str)
    """Code and locale of the text agents are to read at once, and the reason."""

    def __init__(self, texts: Sequence[Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Publish without review"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._refused: str | None = None
        self._form = QFormLayout()
        self.text = PickField(self, single=True, name=self.tr("Text to publish"))
        self.text.offer(texts)
        self._places = {value: where for value, _, where in texts}
        self.where = quiet_label(self)
        self.text.set_placeholder(self.tr("Type a title or a code"))
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("What cannot wait? For example: the hotline number changed today"))
        self.reason.setAccessibleName(self.tr("Reason"))
        self.note = quiet_label(self)
        self.problem = QLabel(self)
        self.publish = QPushButton(icon("warning"), self.tr("Publish without review"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()

        self.text.changed.connect(self._text_changed)
        self.reason.textChanged.connect(self._say)
        self.publish.clicked.connect(self._confirm)
        self.cancel.clicked.connect(self.reject)
        self._say()

    def choose(self, code: str, locale: str) -> None:
        """Begin with a text."""
        self.text.choose(f"{code} {locale}")
        self.reason.setFocus()

    def show_refusal(self, refused: Refused | None) -> None:
        """Say why the chosen text may not be published so; None where it may."""
        self._refused = message_for(refused) if refused is not None else ""
        self._say()

    def show_problem(self, error: Exception) -> None:
        """Say why it was not published; another try is open."""
        self.problem.setText(message_for(error))
        self.problem.show()
        self.adjustSize()
        self._say()

    def _text_changed(self) -> None:
        self._refused = None
        self._say()
        self.where.setText(self._places.get(self.text.values[0], "") if self.text.values else "")
        self._form.setRowVisible(self.where, bool(self.where.text()))
        self.adjustSize()
        if self.text.values:
            code, _, locale = self.text.values[0].partition(" ")
            self.text_chosen.emit(code, locale)

    def _say(self) -> None:
        reason = self._reason_not()
        self.publish.setEnabled(not reason and self._refused == "")
        self.publish.setToolTip(reason)
        self.publish.setAccessibleDescription(reason)
        self.note.setText(reason)

    def _reason_not(self) -> str:
        if not self.text.values:
            return self.tr("Choose the text.")
        if self._refused:
            return self._refused
        return "" if self.reason.text().strip() else self.tr("Say in a few words why; others read it.")

    def _confirm(self) -> None:
        self.publish.setEnabled(False)
        self.problem.hide()
        code, _, locale = self.text.values[0].partition(" ")
        self.confirmed.emit(code, locale, self.reason.text().strip())

    def _lay_out(self) -> None:
        told = QLabel(
            self.tr(
                "Agents read it at once, marked as not reviewed. A review stays owed and is shown to the reviewers "
                "until somebody signs it."
            ),
            self,
        )
        told.setWordWrap(True)
        told.setProperty("tone", "warn")
        told.setContentsMargins(12, 8, 12, 8)
        told.setMinimumHeight(told.heightForWidth(_WIDTH - 2 * _SIDE))
        form = self._form
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(self.tr("Text"), self.text)
        form.addRow("", self.where)
        form.setRowVisible(self.where, False)
        form.addRow(self.tr("Reason"), self.reason)
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(12, 6, 12, 6)
        self.problem.hide()
        for button in (self.publish, self.cancel):
            button.setAutoDefault(False)
        self.note.setMinimumHeight(2 * self.note.fontMetrics().lineSpacing())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.publish)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 16)
        column.setSpacing(12)
        column.addWidget(told)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH)
