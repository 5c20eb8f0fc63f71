"""Joins the margin of an editor to the history of its paragraphs."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.services.blocks import Paragraphs
from kbstudio.services.history import History
from kbstudio.ui.editor.paragraph_story import ParagraphStory, story_of
from kbstudio.ui.editor.view import EditorView


class ParagraphHistory(QObject):
    """Answers ``view`` when it asks who changed a paragraph of ``code`` in ``locale``."""

    version_requested = Signal(int)
    """The number of the version the person wants to see in the history."""

    def __init__(
        self,
        view: EditorView,
        *,
        paragraphs: Paragraphs,
        history: History,
        jobs: Jobs,
        code: str,
        locale: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view = view
        self._paragraphs = paragraphs
        self._history = history
        self._jobs = jobs
        self._code = code
        self._locale = locale

        view.paragraph_history_requested.connect(self._look_up)
        view.paragraph_version_requested.connect(self.version_requested)

    def _look_up(self, line: int) -> None:
        typed = self._view.edit.text()
        work = partial(story_of, self._paragraphs, self._history, self._code, self._locale, typed, line)
        self._jobs.submit(
            self, work, done=partial(self._tell, line), failed=partial(self._problem, line), replaces="paragraph"
        )

    def _tell(self, line: int, story: ParagraphStory | None) -> None:
        if story is None:
            self._view.show_paragraph_problem(line, self.tr("There is no paragraph here, or nothing known of it."))
        else:
            self._view.show_paragraph_history(line, story)

    def _problem(self, line: int, error: Exception) -> None:
        self._view.show_paragraph_problem(line, message_for(error))
