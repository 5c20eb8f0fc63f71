"""Opens the term base beside the window, made when somebody asks for it first."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.errors import KbStudioError
from kbstudio.ui.terms.controller import TermsController
from kbstudio.ui.terms.dialog import TermsDialog
from kbstudio.ui.terms.view import TermsView


class TermBase(QObject):
    """Works for ``person`` (a login name)."""

    announced = Signal(str, object)
    """What was done while its window is closed, and a function that takes it back or None, for a toast."""

    failed = Signal(object)
    """An error the main window shows."""

    changed = Signal()
    """Terms are others than before."""

    def __init__(
        self, studio: Studio, *, person: str, jobs: Jobs, bus: ChangeBus, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._studio, self._person, self._jobs, self._bus = studio, person, jobs, bus
        self.dialog: TermsDialog | None = None
        self.controller: TermsController | None = None

    def show(self, window: QWidget) -> None:
        """Show the terms beside the window, or bring them to the front."""
        if self.dialog is None:
            self.dialog = self._make(window)
        self.dialog.open()

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        if self.controller is not None:
            self.controller.act_as(person)

    def put_away(self) -> None:
        """Have what was typed kept."""
        if self.dialog is not None:
            self.dialog.view.save_all()

    def _make(self, window: QWidget) -> TermsDialog:
        view = TermsView()
        dialog = TermsDialog(view, window)
        controller = TermsController(
            view, person=self._person, studio=self._studio, jobs=self._jobs, bus=self._bus, parent=self
        )
        dialog.shown.connect(controller.show)
        dialog.finished.connect(self._closed)
        controller.announced.connect(self._tell)
        controller.failed.connect(self._fail)
        controller.changed.connect(self.changed)
        # It belongs to the window, which outlives the library.
        self.destroyed.connect(dialog.deleteLater)
        self.controller = controller
        return dialog

    def _closed(self) -> None:
        waiting = 0 if self.dialog is None else sum(not draft.is_whole for draft in self.dialog.view.unsaved)
        if waiting:
            told = self.tr("%n term(s) without a word: what you typed waits under Terms.", "", waiting)
            self.announced.emit(told, None)

    def _tell(self, told: str, undo: object) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.toasts.show_toast(told, undo)  # pyright: ignore[reportArgumentType] - a function, or None
        else:
            self.announced.emit(told, undo)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, KbStudioError) and self.dialog is not None and self.dialog.isVisible():
            self.dialog.toasts.show_toast(message_for(error))
        else:
            self.failed.emit(error)
