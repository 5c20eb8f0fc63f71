"""A file from an agency: chosen or dropped, looked at, then taken in."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.ui.agencies.files import SUFFIXES
from kbstudio.ui.agencies.looking import Looked
from kbstudio.ui.agencies.report_page import ReportPage
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.reasoned_button import ReasonedButton

_WIDTH, _HEIGHT = 900, 680
_SIDE = 24
_OPENED = 5
"""Language versions that are opened at once without being asked."""


class TakeInDialog(QDialog):
    """Nothing is changed before the last button is pressed, and what finds no place can be copied from here."""

    file_chosen = Signal(object)
    """The ``Path`` of a file to look into."""

    take_in_requested = Signal(object)
    """The ``Looked`` file whose texts are to be taken in."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """Files are looked for in ``folder`` at first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take in from an agency"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self._folder = folder
        self._looked: Looked | None = None
        self._is_busy = False
        self._choosing = QAction(icon("file-arrow-up"), self.tr("Choose a file…"), self)
        invited = self.tr("Drop the file the agency sent here, or choose it. You see what it brings before it counts.")
        self._empty = EmptyState("translate", invited, self._choosing, self)
        self.report = ReportPage(self)
        self._stack = QStackedWidget(self)
        self.problem = QLabel(self)
        self._head = QWidget(self)
        self.name = ElidedLabel(parent=self)
        self.told = quiet_label(self)
        self.another = QPushButton(self.tr("Choose another file…"), self)
        self.opens = QCheckBox(self.tr("Open what was taken in"), self)
        self.copy = QPushButton(icon("copy"), self.tr("Copy the report"), self)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self.take_in = ReasonedButton(self.tr("Take in"), "check", self)
        self._lay_out()
        self._show(None)

        self._choosing.triggered.connect(self.choose)
        self.another.clicked.connect(self.choose)
        self.copy.clicked.connect(self._copy)
        self.leave.clicked.connect(self.reject)
        self.take_in.pressed.connect(self._take_in)

    def choose(self) -> None:
        """Ask for a file, and have it looked into."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = self.tr("XLIFF files ({patterns});;All files (*)").format(patterns=patterns)
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Take in from an agency"), str(self._folder), kinds)
        if name:
            self.look_into(Path(name))

    def look_into(self, path: Path) -> None:
        """Have a file looked into."""
        self._folder = path.parent
        self._show(None)
        self.name.show_text(path.name)
        self._head.show()
        self._empty.show_empty("hourglass", self.tr("Looking into the file…"))
        self.take_in.set_reason(self.tr("The file is being looked into."))
        self.file_chosen.emit(path)

    def show_looked(self, looked: Looked) -> None:
        """Show what a file brings, to be taken in or not."""
        self._show(looked)
        articles = {part.report.article for part in looked.parts if part.report.applied}
        self.opens.setVisible(bool(articles))
        self.opens.setChecked(len(articles) <= _OPENED)
        self.take_in.set_reason(self._reason_not(looked))
        if self.take_in.button.isEnabled():
            self.take_in.button.setFocus()
        else:
            self.another.setFocus()

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be read or taken in; another try is open."""
        self._is_busy = False
        self.problem.setText(message_for(error))
        self.problem.show()
        if self._looked is not None:
            self.take_in.set_reason("")
        else:
            self._empty.show_empty("warning", self.tr("Nothing was changed."), self._choosing)
            self.take_in.set_reason(self.tr("Choose a file first."))

    def show_taken(self, sentence: str) -> None:
        """Say what was taken in; the report stays for what was set aside in it."""
        self._is_busy = False
        self.told.setText(sentence)
        self.opens.hide()
        self.take_in.hide()
        self.leave.setText(self.tr("Close"))
        self.copy.setFocus()

    def reject(self) -> None:
        """Leave everything as it is; what is being written is waited for."""
        if not self._is_busy:
            super().reject()

    def _show(self, looked: Looked | None) -> None:
        self._looked = looked
        self._is_busy = False
        self.problem.hide()
        self.another.setVisible(looked is not None)
        self._head.setVisible(looked is not None)
        self.opens.setVisible(False)
        self.copy.setVisible(looked is not None)
        self.take_in.show()
        self.leave.setText(self.tr("Cancel"))
        self._stack.setCurrentIndex(0 if looked is None else 1)
        if looked is None:
            self.told.clear()
            self.take_in.set_reason(self.tr("Choose a file first."))
            return
        self.name.show_text(looked.name)
        self.report.show_looked(looked)
        self.told.setText(self.report.summary(looked.parts))

    def _reason_not(self, looked: Looked) -> str:
        if looked.may_not is not None:
            return message_for(looked.may_not)
        if any(part.brings_something for part in looked.parts):
            return ""
        return self.tr("There is nothing in it to take in.")

    def _take_in(self) -> None:
        if self._looked is not None:
            self.problem.hide()
            self._is_busy = True
            self.take_in.set_reason(self.tr("It is being taken in."))
            self.take_in_requested.emit(self._looked)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.name.text()}\n{self.told.text()}\n\n{self.report.toPlainText()}")
        self.copy.setText(self.tr("Copied"))

    def _lay_out(self) -> None:
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self.name.setProperty("role", "place")
        for button in (self.another, self.copy, self.leave):
            button.setAutoDefault(False)
        page = QWidget(self)
        page.setObjectName("page")
        around = QVBoxLayout(page)
        around.setContentsMargins(_SIDE, 8, 8, 0)
        around.addWidget(self.report)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(page)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.name)
        words.addWidget(self.told)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(_SIDE, 12, _SIDE, 12)
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.another, 0, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 16)
        foot.setSpacing(8)
        foot.addWidget(self.leave)
        foot.addWidget(self.copy)
        foot.addWidget(self.opens)
        foot.addWidget(self.take_in, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.problem)
        whole.addWidget(self._head)
        whole.addWidget(hairline(self))
        whole.addWidget(self._stack, 1)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 2 * _SIDE), min(_HEIGHT, room.height() - 2 * _SIDE))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file_in(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file_in(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.look_into(path)


def _file_in(data: QMimeData) -> Path | None:
    return next((Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()), None)
