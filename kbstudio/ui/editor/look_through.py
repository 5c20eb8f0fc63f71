"""Looks a text through once the keys rest: how long it is, and which required parts it lacks."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.services.kinds import kind_named, missing_parts
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.widgets.text_status import TextStatus

CHECK_AFTER_MS = 800
"""Rest after the last key before the text is looked through."""


class LookThrough(QObject):
    """Follows one text of a ``kind`` in one language."""

    missing_found = Signal(object)
    """Names of the required parts that are missing, as a tuple."""

    def __init__(self, edit: MarkdownEdit, status: TextStatus, jobs: Jobs, parent: QObject, *, locale: str) -> None:
        super().__init__(parent)
        self.kind = ""
        self._edit = edit
        self._status = status
        self._jobs = jobs
        self._locale = locale
        self._rest = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._rest.timeout.connect(self._look)

    def note(self) -> None:
        """Something was typed."""
        self._rest.start()

    def _look(self) -> None:
        text = self._edit.text()
        self._status.show_text(text, self._locale)
        work = partial(missing_parts, kind_named(self.kind), text, self._locale)
        self._jobs.submit(self, work, done=self.missing_found.emit, lane=Lane.READ, replaces="missing")
