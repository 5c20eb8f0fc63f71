"""Saves the text on screen as a file where the person likes, for when neither library nor disk take it."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from kbstudio.ui.editor.keeper import Snapshot
from kbstudio.ui.editor.notice_bar import NoticeAction, NoticeBar


class CopyElsewhere(QObject):
    """Asks for a place and writes Markdown there."""

    def __init__(self, snapshot: Snapshot, notices: NoticeBar, code: str, parent: QObject) -> None:
        super().__init__(parent)
        self._snapshot = snapshot
        self._notices = notices
        self._code = code

    def action(self) -> NoticeAction:
        """The button for a notice."""
        return NoticeAction(self.tr("Save a copy elsewhere…"), self._save, stays=True)

    def _save(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self._notices, self.tr("Save a copy elsewhere"), f"{self._code}.md", self.tr("Markdown (*.md)")
        )
        if name:
            title, body, _number = self._snapshot()
            try:
                Path(name).write_text(f"# {title}\n\n{body}\n", encoding="utf-8")
            except OSError as error:
                self._notices.show_notice(
                    self.tr("The copy could not be written: {problem}.").format(problem=error.strerror),
                    [self.action()],
                    tone="stop",
                    topic="copy",
                )
            else:
                self._notices.withdraw("copy")
