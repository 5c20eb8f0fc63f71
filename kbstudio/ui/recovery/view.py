"""The list of texts typed on this computer and never saved, with what can be done with each."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from kbstudio.text.direction import direction_of
from kbstudio.ui.recovery.model import Place, Recovered, recovered_model
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.row_table import RowTable

UNDO_MS = 10_000

_OPENED = {Place.ARTICLE, Place.NOT_BEGUN}
"""What can be opened with the text in it."""


class RecoveredDialog(QDialog):
    """Shows the texts, newest first, and the chosen one in full. It knows no services: signals say what is asked."""

    open_requested = Signal(object)
    copy_requested = Signal(object)
    save_requested = Signal(object)
    discard_requested = Signal(object)
    """Each carries the ``Recovered`` text the person chose."""

    undo_requested = Signal()
    """The text discarded last is wanted after all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovered texts"))
        self.setModal(False)
        self.resize(860, 560)
        self.model = recovered_model(self)
        self.table = RowTable(self.tr("Recovered texts"), self)
        self.table.setModel(self.model)
        self.table.set_columns((72, 220, 130, 100, 220), stretch=1, dropped=(3, 2))
        self.text = QTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("The text as it was typed"))
        self.text.setTabChangesFocus(True)
        self.open_button = QPushButton(self.tr("Open article"), self)
        self.open_button.setProperty("primary", True)
        self.copy_button = QPushButton(self.tr("Copy text"), self)
        self.save_button = QPushButton(self.tr("Save as Markdown…"), self)
        self.discard_button = QPushButton(self.tr("Discard"), self)
        self.close_button = QPushButton(self.tr("Close"), self)
        for button in (self.open_button, self.copy_button, self.save_button, self.discard_button, self.close_button):
            button.setAutoDefault(False)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.undo = QPushButton(self.tr("Undo"), self)
        self.undo.setProperty("link", True)
        self.undo.setAutoDefault(False)
        self._note_time = QTimer(self, singleShot=True, interval=UNDO_MS)
        self._empty = EmptyState(
            "lifebuoy",
            self.tr(
                "Everything typed on this computer is saved. What a crash or an outage leaves behind is found here."
            ),
        )
        self._lay_out()
        self._connect()
        self.show_rows(())
        self.say("")

    def show_rows(self, rows: Sequence[Recovered]) -> None:
        """Show these texts; the chosen one stays chosen."""
        self.table.keep_place(lambda: self.model.show_rows(rows))
        if self.table.current_row < 0 and rows:
            self.table.choose_row(0)
        self._pages.setCurrentIndex(0 if rows else 1)
        for part in (self._explained, self.copy_button, self.save_button, self.discard_button, self.open_button):
            part.setVisible(bool(rows))
        if rows and not self.text.hasFocus():
            # An empty list could not take the keyboard.
            self.table.setFocus()
        self._fit()

    def say(self, words: str, *, undo: bool = False) -> None:
        """Say what was done, for a while; with ``undo`` it can be taken back as long."""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.undo.setVisible(undo)
        if words:
            self._note_time.start()

    @property
    def chosen(self) -> Recovered | None:
        """The text the keyboard is on."""
        return self.model.row(self.table.current_row)

    def _lay_out(self) -> None:
        explained = self._explained = QLabel(
            self.tr("These texts are on this computer only. Nothing is put into an article before you say so."), self
        )
        explained.setProperty("role", "secondary")
        explained.setWordWrap(True)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(self.text)
        split.setSizes([230, 230])
        self._pages = QStackedLayout()
        self._pages.addWidget(split)
        self._pages.addWidget(self._empty)
        said = QHBoxLayout()
        said.addWidget(self.note)
        said.addWidget(self.undo)
        said.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.copy_button, self.save_button, self.discard_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        column.addWidget(explained)
        column.addLayout(self._pages, 1)
        column.addLayout(said)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._fit)
        self.table.row_opened.connect(self._ask_to_open)
        self.open_button.clicked.connect(self._ask_to_open)
        self.copy_button.clicked.connect(lambda: self.copy_requested.emit(self.chosen))
        self.save_button.clicked.connect(lambda: self.save_requested.emit(self.chosen))
        self.discard_button.clicked.connect(lambda: self.discard_requested.emit(self.chosen))
        self.undo.clicked.connect(self.undo_requested)
        self.close_button.clicked.connect(self.close)
        self._note_time.timeout.connect(lambda: self.say(""))

    def _ask_to_open(self) -> None:
        if self.open_button.isEnabled():
            self.open_requested.emit(self.chosen)

    def _fit(self) -> None:
        row = self.chosen
        for button in (self.copy_button, self.save_button, self.discard_button):
            button.setEnabled(row is not None)
        self.open_button.setEnabled(row is not None and row.place in _OPENED)
        self.open_button.setToolTip(self._why_not(row))
        shown = row.text if row is not None else None
        option = QTextOption()
        mirrored = shown is not None and direction_of(shown.key.locale or "en") == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LayoutDirectionAuto)
        self.text.document().setDefaultTextOption(option)
        self.text.setPlainText("\n\n".join(filter(None, (shown.title, shown.body))) if shown is not None else "")

    def _why_not(self, row: Recovered | None) -> str:
        if row is None or row.place in _OPENED:
            return ""
        if row.place is Place.ELSEWHERE:
            return self.tr("Open the library “{name}” first.").format(name=row.text.key.library_name)
        return self.tr("There is no article to open; copy the text, or save it as a file.")
