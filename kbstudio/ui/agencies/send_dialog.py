"""Articles for an agency: which, into what language, how much of them, and what the translators are told."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.ui.agencies.files import SUFFIX
from kbstudio.ui.agencies.sending import Candidate, Order, SendFacts, Sent
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.reasoned_button import ReasonedButton
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

_WIDTH, _HEIGHT = 720, 620
_SIDE = 24
_ROW = 28
_CODE = Qt.ItemDataRole.UserRole
OPEN, WHOLE = "open", "whole"


class SendDialog(QDialog):
    """Stays open once the file is written, so that where it is can be read."""

    language_chosen = Signal(str)
    """The articles are to go out for another language."""

    save_requested = Signal(object)
    """The ``Order`` to write."""

    def __init__(self, facts: SendFacts, folder: Path, parent: QWidget | None = None) -> None:
        """The file is offered to be saved in ``folder`` at first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send to an agency"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder = folder
        self._facts = facts
        self._is_busy = False
        self._is_writing = False
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Articles to send"))
        amounts = ((OPEN, self.tr("What is to do")), (WHOLE, self.tr("Everything")))
        self.amount = SegmentedButtons(amounts, self.tr("How much is to be translated"), self)
        versions = (("2.0", "XLIFF 2.0"), ("1.2", "XLIFF 1.2"))
        self.version = SegmentedButtons(versions, self.tr("Kind of file"), self)
        hint = self.tr("For example: speak to the customer as “you”, keep the names of buttons in English")
        self.notes = NoteField(self.tr("Note for the translators"), hint, lines=3, parent=self)
        self.problem = QLabel(self)
        self.done_note = QLabel(self)
        self._done = QWidget(self)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self.save = ReasonedButton(self.tr("Save file…"), "floppy-disk", self)
        self._lay_out()
        self.show_facts(facts)
        self.list.setFocus()

        self.language.activated.connect(lambda _row: self._ask())
        self.list.itemChanged.connect(self._fit)
        self.amount.chosen.connect(self._fit)
        self.version.chosen.connect(self._fit)
        self.notes.textChanged.connect(self._fit)
        self.notes.left.connect(self.reject)
        self.save.pressed.connect(self.ask_where)
        self.leave.clicked.connect(self.reject)

    @property
    def chosen(self) -> tuple[Candidate, ...]:
        """The articles that are to go out."""
        items = (self.list.item(row) for row in range(self.list.count()))
        ticked = {item.data(_CODE) for item in items if item.checkState() is Qt.CheckState.Checked}
        return tuple(each for each in self._facts.candidates if each.code in ticked)

    def show_facts(self, facts: SendFacts) -> None:
        """Show what there is to do in a language."""
        left_out = {each.code for each in self._facts.candidates if each.problem is None} - {
            each.code for each in self.chosen
        }
        left_out = left_out if self.list.count() else set()
        self._facts = facts
        self._is_busy = False
        self.language.clear()
        for tag in in_order(facts.locales, language_name):
            self.language.addItem(self.tr("{language} ({tag})").format(language=language_name(tag), tag=tag), tag)
        self.language.setCurrentIndex(self.language.findData(facts.locale))
        self.list.blockSignals(True)
        self.list.clear()
        for each in facts.candidates:
            self.list.addItem(self._item(each, is_wanted=each.code not in left_out))
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._fit()

    def show_problem(self, error: Exception) -> None:
        """Say why there is no file; another try is open."""
        self._is_busy = self._is_writing = False
        self._fit()
        self.problem.setText(message_for(error))
        self.problem.show()

    def show_sent(self, sent: Sent) -> None:
        """Say where the file is, and how much went out."""
        self._is_busy = self._is_writing = False
        self._fit()
        told = self.tr("%n block(s) are in the file {path}, ready to be sent.", "", sent.blocks)
        self.done_note.setText(told.format(path=isolated(str(sent.path))))
        self._done.show()
        self.leave.setText(self.tr("Close"))
        self.leave.setFocus()

    def ask_where(self) -> None:
        """Ask where the file is to be, and have it written."""
        codes = tuple(each.code for each in self.chosen)
        named = codes[0] if len(codes) == 1 else self.tr("%n article(s)", "", len(codes))
        suggested = self._folder / f"{named} {self._facts.locale}{SUFFIX}"
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the file for the agency"), str(suggested), self.tr("XLIFF files (*.xlf *.xliff)")
        )
        if not name:
            return
        path = Path(name) if Path(name).suffix else Path(name).with_suffix(SUFFIX)
        self._folder = path.parent
        self._is_busy = self._is_writing = True
        self._fit()
        whole = self.amount.choice == WHOLE
        self.save_requested.emit(Order(codes, self._facts.locale, self.version.choice, whole, self.notes.text, path))

    def reject(self) -> None:
        """Close; a file that is being written is waited for."""
        if not self._is_writing:
            super().reject()

    def _ask(self) -> None:
        tag = self.language.currentData()
        if tag and tag != self._facts.locale:
            self._is_busy = True
            self._fit()
            self.language_chosen.emit(tag)

    def _item(self, each: Candidate, *, is_wanted: bool) -> QListWidgetItem:
        if each.problem is not None:
            item = QListWidgetItem(f"{isolated(each.code)} · {message_for(each.problem)}")
            item.setToolTip(message_for(each.problem))
            item.setIcon(icon("warning", "warn-mark"))
            item.setSizeHint(QSize(0, _ROW))
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            item.setData(_CODE, "")
            return item
        to_do = self.tr("{to_do} of {blocks} to do").format(to_do=each.to_do, blocks=each.blocks)
        if not each.to_do:
            to_do = self.tr("nothing to do")
        item = QListWidgetItem(f"{isolated(each.code)} · {isolated(each.title)} · {to_do}")
        item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        item.setSizeHint(QSize(0, _ROW))
        item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        item.setData(_CODE, each.code)
        return item

    def _fit(self, _changed: object = None) -> None:
        self.problem.hide()
        self._done.hide()
        self.leave.setText(self.tr("Cancel"))
        self.language.setEnabled(not self._is_busy)
        self.save.set_reason(self._reason_not())
        if self.save.button.isEnabled():
            self.save.show_note(self._count())

    def _count(self) -> str:
        blocks = sum(each.blocks if self.amount.choice == WHOLE else each.to_do for each in self.chosen)
        return self.tr("%n block(s) to translate", "", blocks)

    def _reason_not(self) -> str:
        if self._is_busy:
            return self.tr("One moment…")
        if not self._facts.locale:
            return self.tr("There is no other language yet. Say first which ones are needed.")
        chosen = self.chosen
        if not chosen:
            return self.tr("Choose at least one article.")
        if self.amount.choice == OPEN and not any(each.to_do for each in chosen):
            language = language_name(self._facts.locale)
            return self.tr("Nothing is to do in {language}. “Everything” sends it all the same.").format(
                language=language
            )
        return ""

    def _lay_out(self) -> None:
        self.problem.setProperty("tone", "stop")
        for label in (self.problem, self.done_note):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.setContentsMargins(_SIDE, 8, _SIDE, 8)
        done = QHBoxLayout(self._done)
        done.setContentsMargins(_SIDE, 12, _SIDE, 0)
        done.setSpacing(8)
        done.addWidget(IconLabel("check-circle", "good-mark", 20, self._done), 0, Qt.AlignmentFlag.AlignTop)
        done.addWidget(self.done_note, 1)
        self.leave.setAutoDefault(False)
        self.list.setIconSize(QSize(16, 16))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        told = quiet_label(
            self,
            self.tr(
                "The whole text goes along, so that translators see what stands around; "
                "what is not to be translated is locked."
            ),
        )
        form = QFormLayout()
        form.setSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("To translate"), self.amount)
        form.addRow(self.tr("Kind of file"), self.version)
        middle = QVBoxLayout()
        middle.setContentsMargins(_SIDE, 16, _SIDE, 16)
        middle.setSpacing(12)
        middle.addLayout(form)
        middle.addWidget(self.list, 1)
        middle.addWidget(told)
        middle.addWidget(self.notes)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 16)
        foot.setSpacing(8)
        foot.addWidget(self.leave)
        foot.addWidget(self.save, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.problem)
        whole.addWidget(self._done)
        whole.addLayout(middle, 1)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 2 * _SIDE), min(_HEIGHT, room.height() - 2 * _SIDE))
