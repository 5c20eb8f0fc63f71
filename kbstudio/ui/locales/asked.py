"""Joins the tab of questions to the library: reads what is asked and noted, sends what is typed, goes to its rows."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.ids import new_id
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.locales.adaptations import AdaptationView as Snapshot
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.services.locales.questions import QuestionsView
from kbstudio.ui.locales.block_said import said_of
from kbstudio.ui.locales.controller import AdaptationController
from kbstudio.ui.locales.row_commands import Command


class Asked(QObject):
    """For one adaptation on screen; lives as long as it."""

    announced = Signal(str, object)
    """What was done, and None."""

    inspector_wanted = Signal()
    """What is typed in is beside the rows, which may be out of sight."""

    def __init__(self, adaptation: AdaptationController, studio: Studio, jobs: Jobs, bus: ChangeBus) -> None:
        super().__init__(adaptation)
        self._adaptation, self._view = adaptation, adaptation.view
        self._studio, self._jobs, self._bus = studio, jobs, bus
        self._of: Snapshot | None = None
        self._shown: QuestionsView | None = None
        self._wanted = ""
        panel = self._view.inspector.questions
        panel.ask_requested.connect(self._ask)
        panel.sent.connect(self._send)
        panel.ended.connect(self._end)
        panel.row_requested.connect(self._go_to_block)
        panel.left.connect(self._view.area.setFocus)
        self._view.inspector.said.questions_requested.connect(self._read_here)
        self._view.area.row_reached.connect(self._row_reached)
        self._view.rows.questions_requested.connect(self._do)
        adaptation.changed.connect(self._follow)
        bus.changed.connect(self._library_changed)

    def show_thread(self, thread_id: str) -> None:
        """Go to a question, as soon as the article is read."""
        self._wanted = thread_id
        self._show_wanted()

    def _read(self) -> None:
        work = self._adaptation.work
        if work is None:
            return
        view = work.view
        # Blocks stand as in the version that is followed; a market follows another text than the source.
        number = None if view.inherits else view.source_number
        about = {"by": self._adaptation.person, "locale": view.locale, "number": number}
        read = partial(self._studio.questions.of, view.article, **about)
        self._jobs.submit(self, read, done=self._show, failed=self._not_read, replaces="questions")

    def _follow(self) -> None:
        """The article was read, or read anew."""
        work = self._adaptation.work
        if work is not None and work.view is not self._of:
            self._of = work.view
            self._read()

    def _library_changed(self, changes: Changes, _initiator: object) -> None:
        if self._adaptation.code in changes.articles or changes.people:
            self._read()

    def _show(self, shown: QuestionsView) -> None:
        self._shown = shown
        self._view.inspector.show_question_count(shown.open_questions)
        self._view.inspector.questions.show_questions(shown, self._number)
        self._view.area.show_said(said_of(shown.threads))
        self._row_reached()
        self._show_wanted()

    def _show_wanted(self) -> None:
        wanted = self._wanted
        found = next((each for each in self._threads if each.thread.id == wanted), None)
        if found is not None:
            self._wanted = ""
            self._go_to(found)

    @property
    def _threads(self) -> tuple[PlacedQuestion, ...]:
        return self._shown.threads if self._shown is not None else ()

    def _number(self, block: str) -> int:
        """The number of the row of a block of the source; 0 where there is none."""
        work = self._adaptation.work
        place = work.place(block) if work is not None and block else None
        return 0 if place is None else place + 1

    def _row_reached(self, _key: str = "") -> None:
        row, work = self._view.area.current, self._adaptation.work
        if row is None or work is None:
            return
        inspector = self._view.inspector
        inspector.questions.show_row(row.source, (work.place(row.key) or 0) + 1, row.now)
        here = [each for each in self._about(row) if each.thread.is_open]
        inspector.said.show_said(here, self._shown.display_names if self._shown is not None else {})

    def _about(self, row: AdaptationRow) -> list[PlacedQuestion]:
        return [each for each in self._threads if row.source and each.block == row.source and not each.is_gone]

    def _do(self, command: Command) -> None:
        inspector = self._view.inspector
        if command is Command.ASK:
            self.inspector_wanted.emit()
            inspector.show_questions()
            inspector.questions.begin_asking()
        else:
            self._next(1 if command is Command.NEXT_QUESTION else -1)

    def _next(self, by: int) -> None:
        """Go to the next block somebody asks about; after the last comes the first."""
        area, work = self._view.area, self._adaptation.work
        open_now = [each for each in self._threads if each.thread.is_open and not each.is_note and not each.is_gone]
        places = sorted({self._number(each.block) for each in open_now if each.block} - {0})
        if work is None or not places:
            self.announced.emit(self.tr("Nobody asks anything about this article now."), None)
            return
        here = (work.place(area.current.key) or 0) + 1 if area.current is not None else 0
        beyond = [place for place in places if (place > here if by > 0 else place < here)]
        number = (beyond or places)[0 if by > 0 else -1]
        self._go_to(next(each for each in open_now if self._number(each.block) == number))

    def _go_to(self, placed: PlacedQuestion) -> None:
        self._go_to_block(placed.block)
        self.inspector_wanted.emit()
        self._view.inspector.show_questions()
        self._view.inspector.questions.show_thread(placed.thread.id)

    def _go_to_block(self, block: str) -> None:
        number = self._number(block)
        if number:
            self._view.area.go_to(number - 1)

    def _read_here(self) -> None:
        row = self._view.area.current
        asked = [each for each in self._about(row) if each.thread.is_open and not each.is_note] if row else []
        self._view.inspector.show_questions()
        if asked:
            self._view.inspector.questions.show_thread(asked[0].thread.id)

    def _ask(self, block: str, quote: str, words: str) -> None:
        ask = partial(
            self._studio.questions.ask,
            self._adaptation.code,
            self._adaptation.locale,
            by=self._adaptation.person,
            block=block,
            quote=quote,
            body=words,
            op_id=new_id(),
        )

        def done(_thread: object) -> None:
            self._view.inspector.questions.asked(block)
            self._tell(self.tr("Your question is with those who write the article."))

        self._jobs.submit(self, ask, done=done, failed=partial(self._failed, ""), lane=Lane.WRITE)

    def _send(self, placed: PlacedQuestion, words: str) -> None:
        questions, thread_id = self._studio.questions, placed.thread.id
        act: Callable[..., object] = questions.change_note if placed.is_note else questions.answer
        said = self.tr("The note is changed.") if placed.is_note else self.tr("Your answer is sent.")

        def done(_thread: object) -> None:
            self._view.inspector.questions.answered(thread_id)
            self._tell(said)

        send = partial(act, thread_id, body=words, by=self._adaptation.person, op_id=new_id())
        self._jobs.submit(self, send, done=done, failed=partial(self._failed, thread_id), lane=Lane.WRITE)

    def _end(self, placed: PlacedQuestion) -> None:
        questions, thread_id = self._studio.questions, placed.thread.id
        act, said = questions.settle, self.tr("The question is settled.")
        if placed.is_note:
            act, said = questions.remove_note, self.tr("The note is gone.")
        elif not placed.thread.is_open:
            act, said = questions.reopen, self.tr("The question is open again.")
        end = partial(act, thread_id, by=self._adaptation.person, op_id=new_id())
        failed = partial(self._failed, thread_id)
        self._jobs.submit(self, end, done=lambda _thread: self._tell(said), failed=failed, lane=Lane.WRITE)

    def _tell(self, said: str) -> None:
        self.announced.emit(said, None)
        self._bus.publish(Changes(frozenset({self._adaptation.code})), self._adaptation)

    def _failed(self, thread_id: str, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._view.inspector.questions.show_problem(thread_id, message_for(error))

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
