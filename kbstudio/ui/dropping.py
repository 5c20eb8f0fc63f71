"""Files dropped on the window, or chosen for it: texts that become articles, and libraries to open."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import KbStudioError
from kbstudio.ui.main_window import MainWindow

if TYPE_CHECKING:
    from kbstudio.ui.text_files import TextFile

LIBRARY = ".kbstudio"
SUFFIXES = (".md", ".markdown", ".txt")
"""What files of text are called where one chooses among them; a dropped one may have any name."""

MOST = 100
"""Files taken at once: more are no handful somebody dragged."""

_NAMED = 4
"""Files whose trouble is told one by one."""


@dataclass(frozen=True)
class _Read:
    texts: "tuple[TextFile, ...]"
    refused: tuple[KbStudioError, ...]


class Dropping(QObject):
    """Takes files in, reads them beside the window, and hands on what is in them."""

    library_dropped = Signal(str)
    """The file of a library to open."""

    texts_read = Signal(object)
    """A tuple of ``TextFile``: articles to begin, at least one."""

    def __init__(self, window: MainWindow, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._jobs = jobs
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        window.action_table["import_files"].triggered.connect(self.choose)

    def choose(self) -> None:
        """Ask for files, and take them in."""
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = self.tr("Markdown and text ({patterns})").format(patterns=patterns)
        names, _kind = QFileDialog.getOpenFileNames(
            self._window, self.tr("Begin articles from files"), str(Path.home()), kinds
        )
        self.take([Path(name) for name in names])

    def take(self, paths: Sequence[Path]) -> None:
        """Open the library among the files if there is one, else read them as texts."""
        library = next((path for path in paths if path.suffix.lower() == LIBRARY and path.is_file()), None)
        if library is not None:
            self.library_dropped.emit(str(library))
        elif not self._window.action_table["import_files"].isEnabled():
            self._window.show_error(self.tr("Open a library first: the files become articles in it."))
        elif len(paths) > MOST:
            self._window.show_error(self.tr("Take at most {count} files at once.").format(count=MOST))
        elif paths:
            self._jobs.submit(self, partial(_read, tuple(paths)), done=self._show, lane=Lane.READ)

    def _show(self, read: _Read) -> None:
        if read.refused:
            said = [message_for(error) for error in read.refused[:_NAMED]]
            if len(read.refused) > _NAMED:
                said.append(self.tr("%n more file(s) cannot be used either.", "", len(read.refused) - _NAMED))
            self._window.show_error("\n".join(said))
        if read.texts:
            self.texts_read.emit(read.texts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and _files(event.mimeData()):
            event.acceptProposedAction()
            return True
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent) and (paths := _files(event.mimeData())):
            event.acceptProposedAction()
            self.take(paths)
            return True
        return False


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _read(paths: tuple[Path, ...]) -> _Read:
    """Runs beside the window, which is not to wait for what reading needs."""
    from kbstudio.ui.text_files import read_text_file  # noqa: PLC0415

    texts: list[TextFile] = []
    refused: list[KbStudioError] = []
    for path in paths:
        try:
            texts.append(read_text_file(path))
        except KbStudioError as error:
            refused.append(error)
    return _Read(tuple(texts), tuple(refused))
