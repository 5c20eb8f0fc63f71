"""Brings style packages in and takes them out, as the person asks."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget

from kbstudio.application import Studio
from kbstudio.desktop.icons import icon
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.services.tone.packages import PackageReport
from kbstudio.ui.tone.packages_dialog import ImportedDialog, PackagesDialog
from kbstudio.ui.widgets.person_label import isolated


class Packages(QObject):
    """Works for ``person`` (a login name); ``why_not`` says why they may not change packages."""

    changed = Signal()
    """There are other packages than before."""

    export_requested = Signal()
    """The person wants what holds for texts written into a folder."""

    announced = Signal(str, object)
    """What was done, for a toast; nothing takes it back."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, studio: Studio, jobs: Jobs, window: QWidget, *, person: str, parent: QObject) -> None:
        """``window`` is what dialogs stand over."""
        super().__init__(parent)
        self._studio, self._jobs, self._window = studio, jobs, window
        self.person, self.why_not = person, ""
        self.dialog: PackagesDialog | None = None

    def show(self) -> None:
        """Show which packages there are."""
        self.dialog = PackagesDialog(self.why_not, self._window.window())
        self.dialog.import_requested.connect(self.ask)
        self.dialog.export_requested.connect(self.export_requested)
        self.dialog.removal_requested.connect(self._remove)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.open()
        self._read()

    def ask(self) -> None:
        """Ask for a folder or a zip."""
        menu = QMenu(self._window.window())
        for name, text, choose in (
            ("package", self.tr("A zip file…"), self._choose_zip),
            ("folder-open", self.tr("A folder…"), self._choose_folder),
        ):
            action = QAction(icon(name), text, menu)
            action.triggered.connect(choose)
            menu.addAction(action)
        menu.exec(_beside_keyboard(menu))
        menu.deleteLater()

    def bring_in(self, path: str) -> None:
        """Import the styles of a folder or a zip."""
        work = partial(self._studio.guidelines.import_package, path, by=self.person)
        self._jobs.submit(self, work, done=self._brought, failed=self.failed.emit, lane=Lane.WRITE)

    def _choose_zip(self) -> None:
        window = self._window.window()
        name, _kind = QFileDialog.getOpenFileName(
            window, self.tr("Import a style package"), "", self.tr("Packages (*.zip);;All files (*)")
        )
        if name:
            self.bring_in(name)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self._window.window(), self.tr("Import a style package"))
        if name:
            self.bring_in(name)

    def _brought(self, report: PackageReport) -> None:
        ImportedDialog(report, self._window.window()).open()
        self._read()
        self.changed.emit()

    def _remove(self, name: str) -> None:
        work = partial(self._studio.guidelines.remove_package, name, by=self.person)
        done = partial(self._removed, name)
        self._jobs.submit(self, work, done=done, failed=self.failed.emit, lane=Lane.WRITE)

    def _removed(self, name: str, _nothing: object) -> None:
        self.announced.emit(self.tr("{name} is removed.").format(name=isolated(name)), None)
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        if self.dialog is not None:
            read = self._studio.guidelines.packages
            self._jobs.submit(self, read, done=self._show, failed=self.failed.emit, replaces="packages")

    def _show(self, names: tuple[str, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_packages(names)

    def _forget(self) -> None:
        self.dialog = None


def _beside_keyboard(menu: QMenu) -> QPoint:
    """Below the button that was pressed, whether with the mouse or a key."""
    button = QApplication.focusWidget()
    if not isinstance(button, QAbstractButton):
        return QCursor.pos()
    corner = button.rect().bottomRight() if button.isRightToLeft() else button.rect().bottomLeft()
    at = button.mapToGlobal(corner)
    return at - QPoint(menu.sizeHint().width(), 0) if button.isRightToLeft() else at
