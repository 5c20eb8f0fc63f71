"""What a table of terms would bring, told before it is taken in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.services.locales.terms import TermsImport
from kbstudio.text.translation.terms_csv import DamagedRow
from kbstudio.ui.terms.damage import damage_sentence
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

_WIDTH, _HEIGHT, _SIDE = 640, 480, 24
_NAMED = 12


class TakeDialog(QDialog):
    """Nothing is written before the person says so."""

    take_requested = Signal()
    """The person wants the table taken in."""

    def __init__(self, name: str, found: TermsImport, parent: QWidget | None = None) -> None:
        """``name`` is the file's."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take in a table of terms"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.found = found
        self._name = QLabel(isolated(name), self)
        new, changed = len(found.new), len(found.changed)
        self.chips = (
            Chip("good", self.tr("%n new", "", new), "plus-circle", self),
            Chip("accent", self.tr("%n changed", "", changed), "pencil-simple", self),
            Chip("neutral", self.tr("%n as they are", "", found.same), "check", self),
            Chip("warn", self.tr("%n row(s) left out", "", len(found.damaged)), "warning", self),
        )
        self.model = SnapshotModel[DamagedRow](
            [
                Column(self.tr("Line"), Cell.CODE, lambda row: str(row.line)),
                Column(self.tr("Why it is left out"), Cell.TEXT, damage_sentence),
            ],
            lambda row: (row.line, row.problem),
            self,
        )
        self.rows = RowTable(self.tr("Rows left out"), self)
        self.problem = QLabel(self)
        self._nothing = quiet_label(self)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self.take = QPushButton(self.tr("Take in"), self)
        self._lay_out()
        if not new and not changed:
            self.take.setEnabled(False)
            self._nothing.setText(self.tr("There is nothing new in this table."))
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be done; another try is open."""
        self.problem.setText(message_for(error))
        self.problem.show()
        self.take.setEnabled(True)

    def _take(self) -> None:
        self.take.setEnabled(False)
        self.problem.hide()
        self.take_requested.emit()

    def _lay_out(self) -> None:
        found = self.found
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setStyleSheet("font-size: 15px; font-weight: bold")
        self.rows.setModel(self.model)
        self.model.show_rows(list(found.damaged))
        self.rows.set_columns((70, 300), stretch=1)
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(12, 8, 12, 8)
        self.problem.hide()
        self.take.setProperty("primary", True)
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self.chips:
            chips.addWidget(chip)
        chips.addStretch(1)
        self.chips[-1].setVisible(bool(found.damaged))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 16, _SIDE, 16)
        column.setSpacing(10)
        column.addWidget(self._name)
        column.addLayout(chips)
        for told, codes in ((self.tr("New: {codes}"), found.new), (self.tr("Changed: {codes}"), found.changed)):
            if codes:
                column.addWidget(quiet_label(self, told.format(codes=_some(codes))))
        if found.damaged:
            column.addSpacing(4)
            column.addWidget(heading_label(self, self.tr("Rows left out")))
            column.addWidget(self.rows, 1)
        else:
            self.rows.hide()
            column.addStretch(1)
        column.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._nothing, 1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        column.addLayout(buttons)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        height = _HEIGHT if found.damaged else self.sizeHint().height()
        self.resize(min(_WIDTH, room.width() - 2 * _SIDE), min(height, room.height() - 2 * _SIDE))


def _some(codes: tuple[str, ...]) -> str:
    """The first codes, and that there are more."""
    return ", ".join(map(isolated, codes[:_NAMED])) + (" …" if len(codes) > _NAMED else "")
