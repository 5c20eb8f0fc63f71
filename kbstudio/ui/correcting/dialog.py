"""A dialog in which what agents read is corrected, and sent to its reviewers."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.correcting import CorrectionView
from kbstudio.ui.widgets.critical_field import CriticalField
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

_SIZE = (760, 640)


@dataclass(frozen=True)
class Correction:
    """What was typed: title, source text, why, what kind of change it is, and why it is critical ("": it is not)."""

    title: str
    body: str
    reason: str
    change: str
    critical: str = ""


class CorrectionDialog(QDialog):
    """Shows the text agents read; what is refused stays here with the sentence that says why."""

    sent = Signal(object)
    """The ``Correction`` the person wants reviewed."""

    given_up = Signal()
    """The person no longer wants the correction that is open."""

    def __init__(self, view: CorrectionView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        text = view.revision.text
        self.setWindowTitle(self.tr("Correct {code}").format(code=view.article.code))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.title = QLineEdit(text.title, self)
        self.title.setAccessibleName(self.tr("Title"))
        self.body = NoteField(self.tr("Text"), lines=12, parent=self)
        self.body.setMinimumHeight(0)
        self.body.setMaximumHeight(16_777_215)
        self.body.write_in(view.locale)
        self.body.setPlainText(text.body)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("What was wrong, in a few words"))
        self.reason.setAccessibleName(self.tr("Reason"))
        kinds = (("meaning", self.tr("Meaning")), ("wording", self.tr("Wording")), ("typo", self.tr("Typo")))
        self.change = SegmentedButtons(kinds, self.tr("Kind of change"), self)
        self.critical = CriticalField(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(8, 6, 8, 6)
        self.problem.setProperty("tone", "stop")
        self.problem.hide()
        self._asked = False
        self.give_up = QPushButton(self.tr("Give it up"), self)
        self.give_up.setToolTip(self.tr("Leave the published text as it is; what was written stays in the history"))
        self.give_up.setVisible(view.is_open)
        self.send = QPushButton(icon("paper-plane-tilt", "on-accent"), self.tr("Send for review"), self)
        self.send.setToolTip(self.tr("Save the correction and put it before its reviewers (Ctrl+Enter)"))
        self.send.setProperty("primary", True)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._lay_out()
        self._fit()
        self.body.setFocus()

        self.title.textEdited.connect(self._fit)
        self.body.textChanged.connect(self._fit)
        self.reason.textEdited.connect(self._fit)
        self.change.chosen.connect(lambda _kind: self._fit())
        self.critical.changed.connect(self._fit)
        self.body.submitted.connect(self.send.click)
        self.body.left.connect(self.reject)
        self.send.clicked.connect(self._send)
        self.give_up.clicked.connect(self.given_up)
        self._cancel.clicked.connect(self.reject)

    @property
    def changed(self) -> bool:
        """Whether the text is another than what it began with."""
        text = self._view.revision.text
        return (self.title.text(), self.body.typed) != (text.title, text.body)

    def show_problem(self, sentence: str) -> None:
        """Say why it was not sent; everything typed stays."""
        self.problem.setText(sentence)
        self.problem.show()
        self.send.setEnabled(True)
        self.body.setFocus()

    def reject(self) -> None:
        """Close, but ask before what was typed is dropped."""
        if self.changed and not self._asked:
            self._asked = True
            self._cancel.setText(self.tr("Drop what I typed"))
            self.problem.setText(self.tr("Your correction is not sent yet. Send it, or press the button once more."))
            self.problem.show()
            return
        super().reject()

    def _send(self) -> None:
        self.send.setEnabled(False)
        why, critical = self.reason.text().strip(), self.critical.reason
        self.sent.emit(Correction(self.title.text(), self.body.typed, why, self.change.choice, critical))

    def _fit(self) -> None:
        self.problem.hide()
        self._asked = False
        self._cancel.setText(self.tr("Cancel"))
        is_source = self._view.locale == self._view.article.source_locale
        self.critical.offer(offered=is_source and self.change.choice == "meaning")
        ready = (self.changed or self._view.is_open) and bool(self.reason.text().strip())
        self.send.setEnabled(ready and not self.critical.lacks_reason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        column.addWidget(quiet_label(self, self._told()))
        column.addWidget(self.title)
        column.addWidget(self.body, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addWidget(self.change)
        column.addLayout(row)
        column.addWidget(self.critical)
        column.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.give_up)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.send)
        for button in (self.give_up, self._cancel, self.send):
            button.setAutoDefault(False)
        column.addLayout(buttons)

    def _told(self) -> str:
        if self._view.is_open:
            told = self.tr("A correction is open (version {number}). Go on with it here.")
            return told.format(number=self._view.revision.number)
        told = self.tr(
            "Agents read version {number}. Correct it here; the draft, version {draft}, stays as it is and is asked "
            "to take the correction in."
        )
        return told.format(number=self._view.revision.number, draft=self._view.draft)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.changed and not self._asked:
            event.ignore()
            self.reject()
        else:
            super().closeEvent(event)
