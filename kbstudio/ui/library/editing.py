"""Runs an edit over the chosen articles, some at a time, and takes it back when asked."""

from collections.abc import Iterable, Sequence
from functools import partial, reduce
from operator import or_

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.article_edits import ArticleEdit
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import TopicCount
from kbstudio.domain.people import Person
from kbstudio.services.curating import Curating, Edited, EditPreview
from kbstudio.ui.library.edit_dialog import EditDialog
from kbstudio.ui.library.words import person_suggestions, topic_suggestions

CHUNK = 200
"""Articles changed in one transaction: saving a text never waits longer than for that."""


class ArticleEditing(QObject):
    """Works for ``person`` (a login name)."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, curating: Curating, jobs: Jobs, bus: ChangeBus, person: str, parent: QObject) -> None:
        super().__init__(parent)
        self._curating = curating
        self._jobs = jobs
        self._bus = bus
        self._person = person

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def ask(
        self,
        codes: Sequence[str],
        people: Iterable[Person],
        topics: Sequence[TopicCount],
        part: str,
        parent: QWidget,
    ) -> None:
        """Ask what is to change of these articles, beginning with a part; one article shows what it has now."""
        curating = self._curating
        offered = person_suggestions(people), topic_suggestions(topics)

        def open_for(facts: Sequence[EditPreview]) -> None:
            dialog = EditDialog(
                codes,
                *offered,
                facts[0].before if facts else None,
                curating=curating,
                person=self._person,
                jobs=self._jobs,
                parent=parent,
            )
            _Run(self, dialog, codes, curating, self._person, self._jobs)
            dialog.open()
            dialog.fields.focus_on(part)

        if len(codes) > 1:
            open_for(())
            return
        work = partial(curating.preview, codes, ArticleEdit(), by=self._person)
        self._jobs.submit(self, work, done=open_for, failed=self.failed.emit, replaces="facts")

    def finish(self, done: Sequence[Edited]) -> None:
        """Tell every screen what an edit did, and offer to take it back."""
        changed = sum(len(part.after) for part in done)
        refused = [refusal for part in done for refusal in part.refused]
        self._tell(done)
        told = self.tr("%n article(s) changed.", "", changed)
        if refused:
            told += " " + self.tr("%n refused.", "", len(refused))
        kept = [part for part in done if part.after]
        self.announced.emit(told, partial(self._put_back, kept, self._person) if kept else None)

    def _put_back(self, done: Sequence[Edited], person: str) -> None:
        def undo() -> list[Edited]:
            return [self._curating.put_back(part, by=person) for part in done]

        self._jobs.submit(self, undo, done=self._undone, failed=self.failed.emit, lane=Lane.WRITE)

    def _undone(self, undone: Sequence[Edited]) -> None:
        self._tell(undone)
        told = self.tr("%n article(s) as before.", "", sum(len(part.after) for part in undone))
        if left := sum(len(part.refused) for part in undone):
            told += " " + self.tr("%n changed meanwhile and left alone.", "", left)
        self.announced.emit(told, None)

    def _tell(self, done: Sequence[Edited]) -> None:
        self._bus.publish(reduce(or_, (part.changes for part in done), Changes()), self)


class _Run(QObject):
    """One edit from its dialog on, some articles at a time."""

    def __init__(
        self,
        editing: ArticleEditing,
        dialog: EditDialog,
        codes: Sequence[str],
        curating: Curating,
        person: str,
        jobs: Jobs,
    ) -> None:
        super().__init__(dialog)
        self._editing = editing
        self._dialog = dialog
        self._codes = codes
        self._curating = curating
        self._person = person
        self._jobs = jobs
        self._edit = ArticleEdit()
        self._done: list[Edited] = []
        self._at = 0
        self._stopped = False
        dialog.edit_requested.connect(self._begin)
        dialog.stop_requested.connect(self._stop)

    def _begin(self, edit: ArticleEdit) -> None:
        self._edit, self._stopped = edit, False
        self._next()

    def _stop(self) -> None:
        self._stopped = True

    def _next(self) -> None:
        part = self._codes[self._at : self._at + CHUNK]
        if self._stopped or not part:
            self._dialog.accept()
            self._editing.finish(self._done)
            return
        work = partial(self._curating.edit, part, self._edit, by=self._person)
        self._jobs.submit(self, work, done=self._part_done, failed=self._failed, lane=Lane.WRITE)

    def _part_done(self, part: Edited) -> None:
        self._done.append(part)
        self._at += CHUNK
        self._dialog.show_progress(min(self._at, len(self._codes)), len(self._codes))
        self._next()

    def _failed(self, error: Exception) -> None:
        if self._done:
            # What was changed stays so and can be taken back; what is left is tried again from here.
            self._editing.finish(self._done)
            self._done = []
        self._dialog.show_problem(error)
