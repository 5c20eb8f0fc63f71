"""Joins the margin of an editor to what translators ask about the text, and to what is noted for them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError
from kbstudio.domain.ids import new_id
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.ui.editor.paragraph_margin import Sign
from kbstudio.ui.editor.paragraph_story import ParagraphStory, story_of
from kbstudio.ui.editor.said_lines import SaidLines, said_lines
from kbstudio.ui.editor.said_popover import SaidPopover
from kbstudio.ui.editor.view import EditorView
from kbstudio.ui.widgets.question_card import NOTE_ICON, QUESTION_ICON


class TranslatorNotes(QObject):
    """For one editor; of a text that is not the source nothing is shown."""

    announced = Signal(str, object)
    """What was done, and None."""

    def __init__(
        self, view: EditorView, studio: Studio, jobs: Jobs, bus: ChangeBus, *, person: str, code: str, locale: str
    ) -> None:
        super().__init__(view)
        self._view, self._studio, self._jobs, self._bus = view, studio, jobs, bus
        self.person, self._code, self._locale = person, code, locale
        self._said: SaidLines | None = None
        self._wanted = ""
        self._lines: dict[str, QTextCursor] = {}
        self._at = QTextCursor(view.edit.document())
        self.popover = SaidPopover(view)
        view.margin.sign_chosen.connect(self._open)
        view.translators_note_requested.connect(self._begin)
        self.popover.noted.connect(self._note)
        self.popover.sent.connect(self._send)
        self.popover.ended.connect(self._end)
        view.edit.verticalScrollBar().valueChanged.connect(self._moved)
        view.edit.verticalScrollBar().rangeChanged.connect(self._laid_out_anew)
        bus.changed.connect(self._library_changed)

    def act_as(self, person: str) -> None:
        """Answer as somebody else from now on."""
        self.person = person
        self.load()

    def load(self) -> None:
        """Look what is said beside the text."""
        questions, history = self._studio.questions, self._studio.history
        typed = self._view.edit.text()
        read = partial(said_lines, questions, history, self._code, self._locale, self.person, typed)
        self._jobs.submit(self, read, done=self._show, failed=self._not_read, replaces="said")

    def show_thread(self, thread_id: str) -> None:
        """Go to the paragraph of a question, as soon as the text is there."""
        self._wanted = thread_id
        self._show_wanted()

    def _show(self, said: SaidLines | None) -> None:
        self._said = said
        document = self._view.edit.document()
        lines = said.lines if said is not None else {}
        self._lines = {block: QTextCursor(document.findBlockByNumber(line)) for block, line in lines.items()}
        signs = []
        for block, cursor in self._lines.items():
            asked = [each for each in self._about(block) if not each.is_note]
            waits = any(not each.thread.is_answered for each in asked)
            token = "accent" if waits else "good-mark" if asked else "ink-2"
            signs.append(Sign(cursor, QUESTION_ICON if asked else NOTE_ICON, token, block))
        self._view.margin.show_signs(signs)
        if self.popover.isVisible():
            self._fill(self.popover.block)
            self._stand()
        self._show_wanted()

    def _show_wanted(self) -> None:
        threads = self._said.view.threads if self._said is not None else ()
        found = next((each for each in threads if each.thread.id == self._wanted), None)
        if found is not None and found.block in self._lines:
            self._wanted = ""
            self._view.edit.go_to_line(self._lines[found.block].blockNumber())
            self._open(found.block)

    def _about(self, block: str) -> list[PlacedQuestion]:
        threads = self._said.view.threads if self._said is not None else ()
        here = [each for each in threads if each.block == block and each.thread.is_open and not each.is_gone]
        return sorted(here, key=lambda each: each.is_note)

    def _open(self, block: str) -> None:
        self._fill(block)
        self._bring(self._lines[block].blockNumber(), write=False)

    def _bring(self, line: int, *, write: bool) -> None:
        self._at = QTextCursor(self._view.edit.document().findBlockByNumber(line))
        self._stand()
        self.popover.come_up(write=write)

    def _laid_out_anew(self, _least: int, _most: int) -> None:
        """Lines run elsewhere, as when the page beside the text came: the paragraph stays in sight."""
        if self.popover.isVisible() and self._view.edit.current_line() == self._at.blockNumber():
            self._view.edit.ensureCursorVisible()
            self._stand()

    def _moved(self, _value: int) -> None:
        if self.popover.isVisible():
            self._stand()

    def _stand(self) -> None:
        """Keep what is open at its paragraph."""
        line = self._at.blockNumber()
        tall, column = self._view.margin.place_of(line).height(), self._view.edit.viewport().width()
        self.popover.stand_at(self._view.below(line), tall, column)

    def _fill(self, block: str) -> None:
        if self._said is None:
            return
        view = self._said.view
        why_not = message_for(view.may_answer) if view.may_answer is not None else ""
        self.popover.show_block(block, self._about(block), view.display_names, why_not)

    def _begin(self, line: int) -> None:
        """Find which paragraph it is; it may have been moved and changed since it was saved."""
        if self._said is None:
            told = self.tr("Notes for translators stand beside the text others are translated from.")
            self._view.show_paragraph_problem(line, told)
            return
        typed = self._view.edit.text()
        find = partial(story_of, self._studio.paragraphs, self._studio.history, self._code, self._locale, typed, line)
        done, failed = partial(self._begin_at, line), partial(self._not_found, line)
        self._jobs.submit(self, find, done=done, failed=failed, replaces="note")

    def _begin_at(self, line: int, story: ParagraphStory | None) -> None:
        if story is None or story.saved is None:
            told = self.tr("This paragraph is not saved yet. Save the text, then leave a note on it.")
            self._view.show_paragraph_problem(line, told)
            return
        self._fill(story.saved.block)
        self._bring(line, write=True)

    def _not_found(self, line: int, error: Exception) -> None:
        self._view.show_paragraph_problem(line, message_for(error))

    def _note(self, block: str, words: str) -> None:
        def done(_thread: object) -> None:
            self.popover.kept(block)
            self.popover.leave()
            self._tell(self.tr("Whoever translates this paragraph sees your note."))

        self._write(partial(self._studio.questions.note, self._code, block=block, body=words), done, "")

    def _send(self, placed: PlacedQuestion, words: str) -> None:
        questions, thread_id = self._studio.questions, placed.thread.id

        def done(_thread: object) -> None:
            self.popover.answered(thread_id)
            self._tell(self.tr("The note is changed.") if placed.is_note else self.tr("Your answer is sent."))

        act: Callable[..., object] = questions.change_note if placed.is_note else questions.answer
        self._write(partial(act, thread_id, body=words), done, thread_id)

    def _end(self, placed: PlacedQuestion) -> None:
        questions, thread_id = self._studio.questions, placed.thread.id
        act = questions.remove_note if placed.is_note else questions.settle
        said = self.tr("The note is gone.") if placed.is_note else self.tr("The question is settled.")
        self._write(partial(act, thread_id), lambda _thread: self._tell(said), thread_id)

    def _write(self, act: Callable[..., object], done: Callable[[object], None], thread_id: str) -> None:
        work = partial(act, by=self.person, op_id=new_id())
        self._jobs.submit(self, work, done=done, failed=partial(self._failed, thread_id), lane=Lane.WRITE)

    def _tell(self, said: str) -> None:
        self.announced.emit(said, None)
        self._bus.publish(Changes(frozenset({self._code})), self._view)
        self.load()

    def _failed(self, thread_id: str, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.popover.show_problem(message_for(error), thread_id)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)

    def _library_changed(self, changes: Changes, initiator: object) -> None:
        if self._code in changes.articles and initiator is not self._view:
            self.load()
