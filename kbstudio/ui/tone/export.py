"""Writes what holds for texts into a folder, as the person asks."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.guidelines import Scope
from kbstudio.ui.tone.export_dialog import ExportDialog
from kbstudio.ui.tone.scope_boxes import ScopeChoices


class Export(QObject):
    """Opens the dialog and does what it asks for; errors are shown in it."""

    def __init__(self, studio: Studio, jobs: Jobs, window: QWidget, parent: QObject) -> None:
        """``window`` is what the dialog stands over."""
        super().__init__(parent)
        self._studio, self._jobs, self._window = studio, jobs, window

    def ask(self, choices: ScopeChoices, scope: Scope) -> ExportDialog:
        """Ask what is to be written, ``scope`` at first, and where."""
        dialog = ExportDialog(choices, scope, self._window.window())
        dialog.scope_chosen.connect(partial(self._read, dialog))
        dialog.export_requested.connect(partial(self._write, dialog))
        dialog.open()
        self._read(dialog, scope)
        return dialog

    def _read(self, dialog: ExportDialog, scope: Scope) -> None:
        work = partial(self._studio.guidelines.export_contents, scope)
        self._submit(dialog, work, dialog.show_contents, "contents")

    def _write(self, dialog: ExportDialog, folder: str, scope: Scope) -> None:
        work = partial(self._studio.guidelines.export, folder, scope)
        self._submit(dialog, work, lambda files: dialog.show_written(len(files)), "export")

    def _submit(
        self, dialog: ExportDialog, work: Callable[[], object], done: Callable[..., object], replaces: str
    ) -> None:
        def failed(error: Exception) -> None:
            dialog.show_problem(error)
            if not isinstance(error, KbStudioError):
                self._jobs.failed_unhandled.emit(error)

        self._jobs.submit(dialog, work, done=done, failed=failed, replaces=replaces)
