"""Takes terms out as a table, and in again once the person has seen what that brings."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import BadInput, Unavailable
from kbstudio.services.locales.terms import Terms, TermsImport
from kbstudio.ui.terms.take_dialog import TakeDialog

_LARGEST = 50_000_000
"""Bytes; more than a million terms."""


class TermTables(QObject):
    """Works for ``person`` (a login name); ``window`` is what its dialogs stand over."""

    taken = Signal()
    """Terms came in."""

    announced = Signal(str, object)
    """What was done, for a toast; nothing takes it back."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, terms: Terms, jobs: Jobs, window: QWidget, *, person: str, parent: QObject) -> None:
        super().__init__(parent)
        self._terms, self._jobs, self._window = terms, jobs, window
        self.person = person

    def choose_export(self) -> None:
        """Ask where the table is to go, and write it there."""
        name, _kind = QFileDialog.getSaveFileName(
            self._window.window(), self.tr("Export as table"), f"{self.tr('terms')}.csv", self.tr("Tables (*.csv)")
        )
        if name:
            self.export(Path(name))

    def choose_table(self) -> None:
        """Ask for a table, and show what it would bring."""
        name, _kind = QFileDialog.getOpenFileName(
            self._window.window(), self.tr("Take in a table"), "", self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if name:
            self.look_into(Path(name))

    def export(self, path: Path) -> None:
        """Write all terms into a file."""
        path = path if path.suffix else path.with_suffix(".csv")
        told = self.tr("The terms are in {name}.").format(name=path.name)
        self._jobs.submit(
            self,
            partial(_write, self._terms, path),
            done=lambda _: self.announced.emit(told, None),
            failed=self.failed.emit,
        )

    def look_into(self, path: Path) -> None:
        """Show what the table in a file would bring."""
        self._jobs.submit(
            self,
            partial(_looked, self._terms, path, self.person),
            done=lambda both: self._ask(path.name, *both),
            failed=self.failed.emit,
            lane=Lane.WRITE,
        )

    def _ask(self, name: str, document: bytes, found: TermsImport) -> None:
        dialog = TakeDialog(name, found, self._window.window())
        dialog.take_requested.connect(partial(self._take, dialog, document))
        dialog.open()

    def _take(self, dialog: TakeDialog, document: bytes) -> None:
        self._jobs.submit(
            dialog,
            partial(self._terms.take_table, document, by=self.person),
            done=partial(self._done, dialog),
            failed=dialog.show_problem,
            lane=Lane.WRITE,
        )

    def _done(self, dialog: TakeDialog, found: TermsImport) -> None:
        dialog.accept()
        told = self.tr("Taken in: {new} new, {changed} changed.")
        self.announced.emit(told.format(new=len(found.new), changed=len(found.changed)), None)
        self.taken.emit()


def _write(terms: Terms, path: Path) -> None:
    try:
        path.write_bytes(terms.as_table())
    except OSError as error:
        raise Unavailable("{name} could not be written: {reason}.", name=path.name, reason=error.strerror) from error


def _looked(terms: Terms, path: Path, person: str) -> tuple[bytes, TermsImport]:
    try:
        if path.stat().st_size > _LARGEST:
            raise BadInput("{name} is too large for a table of terms: split it.", name=path.name)
        document = path.read_bytes()
    except OSError as error:
        raise BadInput("{name} cannot be read: {reason}.", name=path.name, reason=error.strerror) from error
    return document, terms.take_table(document, by=person, dry_run=True)
