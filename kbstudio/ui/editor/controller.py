"""Joins an editor to the library: opening, saving, submitting, and never losing what was typed."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError, RevisionConflict
from kbstudio.domain.ids import new_id
from kbstudio.places import state_folder
from kbstudio.services.kinds import kind_named, missing_parts
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.ui.actions import Actions
from kbstudio.ui.editor.inspector import ArticleInspector
from kbstudio.ui.editor.keeper import TextKeeper
from kbstudio.ui.editor.kept import FILE_NAME, KeptKey, KeptText
from kbstudio.ui.editor.links_out import open_link
from kbstudio.ui.editor.live_render import LiveRender
from kbstudio.ui.editor.notice_bar import NoticeAction
from kbstudio.ui.editor.page_head import page_head
from kbstudio.ui.editor.text_status import TextStatus
from kbstudio.ui.editor.view import EditorView
from kbstudio.ui.widgets.times import exact_time, time_of_day

CHECK_AFTER_MS = 800
"""Rest after the last key before the text is looked through for missing parts."""


class EditorController(QObject):
    """One open article in one language. ``view`` and ``inspector`` go into the window, which owns them."""

    opened = Signal(object)
    """The ``ArticleView`` shown, anew after each save."""

    open_failed = Signal(str)
    """The article cannot be shown, and why."""

    unsaved_changed = Signal(bool)

    title_changed = Signal(str)
    article_requested = Signal(str, str)
    """Code and heading id of an article a link leads to."""

    language_change_requested = Signal(str)
    compare_requested = Signal(object, object)
    """Two texts to compare, each (title, body): the saved one, then the typed one."""

    submitted = Signal(object)
    """The ``Outcome`` of a text put before its reviewers."""

    def __init__(
        self, studio: Studio, jobs: Jobs, bus: ChangeBus, actions: Actions, *, person: str, code: str, locale: str
    ) -> None:
        self.view = EditorView(actions)
        self.inspector = ArticleInspector()
        super().__init__(self.view)
        self._studio = studio
        self._jobs = jobs
        self._bus = bus
        self._person = person
        self._code = code
        self._locale = locale
        self._article: ArticleView | None = None
        self._number = 0
        self._attempt: tuple[tuple[str, str, int], str] | None = None
        self._saving = False
        self._submit_next: tuple[str, str] | None = None
        self._unsaved = False
        self.status = TextStatus(self)
        self.render = LiveRender(self.view.edit, self.view.preview, jobs)
        key = KeptKey(studio.library.id, code, locale, person)
        self._keeper = TextKeeper(state_folder() / FILE_NAME, key, jobs, self._snapshot, self)
        self._look_through = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        view, inspector = self.view, self.inspector
        view.preview_wanted.connect(view.preview.start)
        view.edited.connect(self._edited)
        view.save_requested.connect(self.save)
        view.title_changed.connect(self.title_changed)
        view.title_changed.connect(self._show_head)
        view.focus_left.connect(self._keeper.flush)
        view.preview.link_activated.connect(self._follow_link)
        view.preview.block_clicked.connect(self._go_to_block)
        view.edit.cursorPositionChanged.connect(self._show_caret)
        view.edit.scrolled.connect(self._show_place)
        inspector.submit_requested.connect(self.submit)
        inspector.language_change_requested.connect(self.language_change_requested)
        actions["submit"].triggered.connect(self._asked_to_submit)
        self._look_through.timeout.connect(self._find_missing)
        self._bus.changed.connect(self._library_changed)

    @property
    def unsaved(self) -> bool:
        """Whether anything was typed that is not in the library."""
        return self._unsaved

    def open(self) -> None:
        """Read the article and show it."""
        self._jobs.submit(self, self._read_work(), done=self._show, failed=self._not_opened, lane=Lane.READ)

    def act_as(self, person: str) -> None:
        """Write as somebody else; what is typed stays in the window and becomes theirs to save."""
        self._person = person
        self._keeper.keep_for(person)
        if self._article is not None:
            self._jobs.submit(self, self._read_work(), done=self._others_saved, lane=Lane.READ, replaces="others")

    def flush(self) -> None:
        """Put what was typed onto the local disk now; the window calls it before it closes."""
        self._keeper.flush()

    def save(self) -> None:
        """Keep the text as the next version of the draft."""
        self._save(self._number)

    def submit(self, reason: str, change: str) -> None:
        """Save what was typed and put it before its reviewers."""
        self._submit_next = (reason, change)
        if self._unsaved:
            self.save()
        else:
            self._submit()

    # Opening

    def _read_work(self) -> "partial[ArticleView]":
        return partial(self._studio.writing.open, self._code, self._locale, by=self._person)

    def _show(self, article: ArticleView) -> None:
        self._take(article)
        text = article.revision.text
        self.view.title.show_title(text.title, self._locale)
        self.render.set_article(text.body, page_head(article, text.title))
        self.view.show_place(self._locale)
        self._set_unsaved(False)
        self.status.show_text(text.body, self._locale)
        self.status.show_saved(self.tr("Saved"), safe=True)
        if self.view.isVisible():
            self.view.edit.setFocus()
        self._keeper.find(self._offer_kept)
        self.opened.emit(article)

    def _take(self, article: ArticleView) -> None:
        self._article = article
        self._number = article.revision.number
        self.inspector.show_article(article)
        self._show_refusal()

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.open_failed.emit(message_for(error))

    def _offer_kept(self, found: KeptText | None) -> None:
        if found is None or self._unsaved:
            return
        title, body, _number = self._snapshot()
        if (found.title, found.body) == (title, body):
            self._keeper.forget()
            return
        self.view.notices.show_notice(
            self.tr("Text you typed on {when} was not saved. It was kept on this computer.").format(
                when=exact_time(found.kept_at)
            ),
            [
                NoticeAction(
                    self.tr("Compare"),
                    lambda: self.compare_requested.emit((title, body), (found.title, found.body)),
                    stays=True,
                ),
                NoticeAction(self.tr("Restore"), lambda: self._restore(found)),
                NoticeAction(self.tr("Discard"), self._keeper.forget),
            ],
        )

    def _restore(self, found: KeptText) -> None:
        self.view.title.setText(found.title)
        self.view.edit.replace_text(found.body)
        # Written from an older version, it meets whatever was saved since when it is saved itself.
        self._number = found.based_on
        self._edited()

    # Typing

    def _snapshot(self) -> tuple[str, str, int]:
        return self.view.title.text(), self.view.edit.text(), self._number

    def _edited(self) -> None:
        if self._article is None or (not self.view.edit.document().isModified() and not self.view.title.isModified()):
            return
        self._keeper.note()
        self._look_through.start()
        self._set_unsaved(True)

    def _set_unsaved(self, unsaved: bool) -> None:
        if not unsaved:
            self.view.edit.document().setModified(False)
            self.view.title.setModified(False)
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self.unsaved_changed.emit(unsaved)
            self._show_refusal()
            if unsaved:
                self.status.show_saved(self.tr("Kept on this computer, not saved"), safe=False)

    def _show_head(self, title: str) -> None:
        if self._article is not None:
            self.render.show_head(page_head(self._article, title))

    def _show_caret(self) -> None:
        self.render.scroll_to_line(self.view.edit.current_line())

    def _show_place(self) -> None:
        self.render.scroll_to_line(self.view.edit.first_visible_line(), at_top=True)

    def _go_to_block(self, block: int) -> None:
        line = self.render.line_of_block(block)
        if line is not None:
            self.view.edit.go_to_line(line)

    def _follow_link(self, address: str) -> None:
        open_link(address, article=self.article_requested.emit, place=self.view.preview.go_to_heading)

    def _find_missing(self) -> None:
        if self._article is not None:
            text = self.view.edit.text()
            self.status.show_text(text, self._locale)
            work = partial(missing_parts, kind_named(self._article.article.kind), text, self._locale)
            self._jobs.submit(self, work, done=self.inspector.show_missing, lane=Lane.READ, replaces="missing")

    # Saving and submitting

    def _save(self, based_on: int) -> None:
        if self._article is None or self._saving:
            return
        title, body, _number = self._snapshot()
        text = (title, body, based_on)
        # The same text sent again carries the same id, so an answer lost on the way writes nothing twice.
        op_id = self._attempt[1] if self._attempt and self._attempt[0] == text else new_id()
        self._attempt = (text, op_id)
        self._saving = True
        self.status.show_saved(self.tr("Saving…"), safe=False)
        work = partial(
            self._studio.writing.save,
            self._code,
            self._locale,
            by=self._person,
            title=title,
            body=body,
            based_on=based_on,
            op_id=op_id,
        )
        self._jobs.submit(self, work, done=partial(self._saved, title, body), failed=self._not_saved, lane=Lane.WRITE)

    def _saved(self, title: str, body: str, outcome: Outcome) -> None:
        self._saving = False
        self._attempt = None
        self._number = outcome.revision
        self.view.notices.hide()
        if (title, body) == self._snapshot()[:2]:
            self._set_unsaved(False)
            self._keeper.forget()
            self.status.show_saved(self.tr("Saved {time}").format(time=time_of_day(datetime.now(UTC))), safe=True)
        self._bus.publish(outcome.changes, self)
        self._jobs.submit(self, self._read_work(), done=self._refresh, lane=Lane.READ)
        if self._submit_next is not None:
            self._submit()

    def _refresh(self, article: ArticleView) -> None:
        self._take(article)
        self._show_head(self.view.title.text())
        self.opened.emit(article)

    def _not_saved(self, error: Exception) -> None:
        self._saving = False
        self._submit_next = None
        self._keeper.note()
        self.status.show_saved(self.tr("Kept on this computer, not saved"), safe=False)
        copy = NoticeAction(self.tr("Save a copy elsewhere…"), self._save_copy, stays=True)
        if isinstance(error, RevisionConflict):
            self._attempt = None
            self._offer_conflict(error)
            return
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.view.notices.show_notice(
            self.tr("{problem} Your text is still here.").format(problem=message_for(error)),
            [NoticeAction(self.tr("Try again"), self.save), copy],
            tone="stop",
        )

    def _offer_conflict(self, conflict: RevisionConflict) -> None:
        self.view.notices.show_notice(
            self.tr("{author} saved version {number} meanwhile. Your text is still here.").format(
                author=conflict.author, number=conflict.number
            ),
            [
                NoticeAction(
                    self.tr("Compare"),
                    lambda: self.compare_requested.emit(conflict.theirs, self._snapshot()[:2]),
                    stays=True,
                ),
                NoticeAction(self.tr("Keep mine as the next version"), lambda: self._save(conflict.number)),
            ],
        )

    def _save_copy(self) -> None:
        name, _filter = QFileDialog.getSaveFileName(
            self.view, self.tr("Save a copy elsewhere"), f"{self._code}.md", self.tr("Markdown (*.md)")
        )
        if name:
            title, body, _number = self._snapshot()
            try:
                Path(name).write_text(f"# {title}\n\n{body}\n", encoding="utf-8")
            except OSError as error:
                self.view.notices.show_notice(
                    self.tr("The copy could not be written: {problem}.").format(problem=error.strerror),
                    [NoticeAction(self.tr("Save a copy elsewhere…"), self._save_copy, stays=True)],
                    tone="stop",
                )

    def _asked_to_submit(self) -> None:
        if self.view.isVisible():
            self.inspector.ask_to_submit()

    def _submit(self) -> None:
        if self._submit_next is None:
            return
        (reason, change), self._submit_next = self._submit_next, None
        work = partial(
            self._studio.reviewing.submit,
            self._code,
            self._locale,
            by=self._person,
            reason=reason,
            change=change,
            op_id=new_id(),
        )
        self._jobs.submit(self, work, done=self._submitted, failed=self._not_submitted, lane=Lane.WRITE)

    def _submitted(self, outcome: Outcome) -> None:
        self.inspector.forget_submission()
        self._bus.publish(outcome.changes, self)
        self._jobs.submit(self, self._read_work(), done=self._refresh, lane=Lane.READ)
        self.submitted.emit(outcome)

    def _not_submitted(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.view.notices.show_notice(message_for(error), tone="stop")

    def _show_refusal(self) -> None:
        article = self._article
        if article is None:
            return
        # Typing makes a draft where there was none; the state of the saved text no longer stands against it.
        refusal = article.may_save if self._unsaved else (None if article.missing_parts else article.may_submit)
        self.inspector.refuse_submission(message_for(refusal) if refusal is not None else "")

    # Others

    def _library_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._code in changes.articles and self._article is not None:
            self._jobs.submit(self, self._read_work(), done=self._others_saved, lane=Lane.READ, replaces="others")

    def _others_saved(self, article: ArticleView) -> None:
        if article.revision.number == self._number or self._saving:
            self._refresh(article)
        elif not self._unsaved:
            self._show(article)
        else:
            mine = self._snapshot()[:2]
            text = article.revision.text
            author = article.display_names.get(article.revision.author, article.revision.author)
            self._offer_conflict(
                RevisionConflict(
                    number=article.revision.number, author=author, mine=mine, theirs=(text.title, text.body)
                )
            )
