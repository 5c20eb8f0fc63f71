"""Holds back a closing that would lose text: the disk of this computer does not take it, and it is not saved."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.ui.editor.controller import EditorController
from kbstudio.ui.locales.controller import AdaptationController

Writer = EditorController | AdaptationController
"""Whoever runs a text that is being written."""


class RiskDialog(QDialog):
    """Says what would be lost; copying leaves it open, so that the copy can be put somewhere first."""

    save_requested = Signal()
    copy_requested = Signal()
    close_requested = Signal()
    """The person closes all the same."""

    def __init__(self, codes: str, problem: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Not kept yet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        told = QLabel(self.tr("What you typed in {codes} would be lost.").format(codes=codes), self)
        told.setProperty("role", "title")
        why = QLabel(problem, self)
        for label in (told, why):
            label.setWordWrap(True)
        self.save = QPushButton(self.tr("Save now"), self)
        self.save.setProperty("primary", True)
        self.save.setDefault(True)
        self.copy = QPushButton(self.tr("Copy the text"), self)
        self.close_anyway = QPushButton(self.tr("Close anyway"), self)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_anyway)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(told)
        column.addWidget(why)
        column.addLayout(buttons)
        self.setMinimumWidth(460)
        self.save.setFocus()
        self.save.clicked.connect(self.accept)
        self.save.clicked.connect(self.save_requested)
        self.copy.clicked.connect(self._copied)
        self.close_anyway.clicked.connect(self.accept)
        self.close_anyway.clicked.connect(self.close_requested)

    def _copied(self) -> None:
        self.copy_requested.emit()
        self.copy.setText(self.tr("Copied"))


class Closing(QObject):
    """Asks before text is lost, and goes on with the closing once it is safe or the person says so."""

    def __init__(self, window: QWidget, editors: Callable[[str], Sequence[Writer]], parent: QObject) -> None:
        """``editors`` gives whoever runs the text of a document by its key, or of all documents for an empty one."""
        super().__init__(parent)
        self._window = window
        self._editors = editors
        self._saving: Sequence[Writer] = ()
        self._then: Callable[[], object] | None = None

    def holds_back(self, act: Callable[[], object], key: str = "") -> bool:
        """Whether closing a document, or all, would lose text; the person is asked, ``act`` is done later or never."""
        editors = self._editors(key)
        for editor in editors:
            editor.keep_at_once()
        risky = [editor for editor in editors if editor.at_risk]
        if not risky:
            return False
        codes = ", ".join(dict.fromkeys(editor.code for editor in risky))
        dialog = RiskDialog(codes, _problem(risky[0]), self._window)
        dialog.save_requested.connect(lambda: self._save(risky, act))
        dialog.copy_requested.connect(lambda: _copy(risky))
        dialog.close_requested.connect(act)
        dialog.open()
        return True

    def _save(self, editors: Sequence[Writer], act: Callable[[], object]) -> None:
        self._saving, self._then = editors, act
        for editor in editors:
            told = editor.status.changed if isinstance(editor, EditorController) else editor.changed
            told.connect(self._look, Qt.ConnectionType.UniqueConnection)
            editor.save()

    def _look(self) -> None:
        """Go on once everything is saved; a save that fails says so in its text, and nothing is closed."""
        act = self._then
        if act is None or any(_is_saving(editor) for editor in self._saving):
            return
        self._then = None
        if not any(editor.unsaved for editor in self._saving):
            # Once whoever told of the save is done with it.
            QTimer.singleShot(0, self, act)


def _problem(editor: Writer) -> str:
    return editor.status.safety.problem if isinstance(editor, EditorController) else editor.problem


def _is_saving(editor: Writer) -> bool:
    return editor.status.safety.saving if isinstance(editor, EditorController) else editor.saving.running


def _text(editor: Writer) -> tuple[str, str]:
    if isinstance(editor, EditorController):
        return editor.view.title.text(), editor.view.edit.text()
    title, body, _number = editor.typed_text()
    return title, body


def _copy(editors: Sequence[Writer]) -> None:
    texts = ["# {}\n\n{}\n".format(*_text(editor)) for editor in editors]
    QGuiApplication.clipboard().setText("\n".join(texts))
