"""Joins an adaptation to the library: reading, what is done to rows, saving; nothing typed is lost."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs
from kbstudio.desktop.kept import KeptKey, KeptText
from kbstudio.domain.errors import BadInput, KbStudioError, RevisionConflict
from kbstudio.services.locales.adaptations import AdaptationView as Snapshot
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.locales.checked import Checked
from kbstudio.ui.locales.classifying import Classifying
from kbstudio.ui.locales.composing import Composer
from kbstudio.ui.locales.keeping import Keeping
from kbstudio.ui.locales.kept_edits import KeptEdits
from kbstudio.ui.locales.news import News
from kbstudio.ui.locales.others import Others
from kbstudio.ui.locales.page_beside import PageBeside
from kbstudio.ui.locales.protocols import KeeperMaker, Remembering
from kbstudio.ui.locales.remembered import Remembered
from kbstudio.ui.locales.restoring import Restoring
from kbstudio.ui.locales.row_edit import RowEdit
from kbstudio.ui.locales.saving import Attempt, Saving
from kbstudio.ui.locales.status import AdaptationStatus
from kbstudio.ui.locales.termed import Termed
from kbstudio.ui.locales.view import LocalesView
from kbstudio.ui.locales.work import AdaptationWork, carried
from kbstudio.ui.widgets.text_status import TextStatus

SOON_MS = 120
"""The preview, the counts and the title follow typing this much later."""


class AdaptationController(QObject):
    """One language version of an article, held against its source by ``person``."""

    announced = Signal(str, object)
    """What was done, for a toast, and what takes it back or None."""

    failed = Signal(object)
    """An error the window shows."""

    article_opened = Signal(str, str)
    """Code and locale of an article the person wants to see."""

    merge_requested = Signal(object, int)
    """What was typed, as (title, body), and the number of the version it was made from."""

    submit_requested = Signal()
    """Everything is done and saved: the person wants it reviewed."""

    changed = Signal()
    """Title, what is unsaved, or what can be done may be another thing now."""

    def __init__(
        self,
        view: LocalesView,
        *,
        code: str,
        locale: str,
        person: str,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        keep: KeeperMaker | None = None,
        remembering: Remembering | None = None,
        parent: QObject | None = None,
    ) -> None:
        """``keep`` makes what puts the text into the journal; ``remembering`` is the memory, else the studio's."""
        super().__init__(parent or view)
        self.view = view
        self._code, self._locale, self.person = code, locale, person
        self._studio, self._jobs, self._bus = studio, jobs, bus
        self._early = False
        self._work: AdaptationWork | None = None
        self.composer: Composer | None = None
        self._base: tuple[int, int] = (0, 0)
        self._again = QAction(self.tr("Try again"), self)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self.saving = Saving(studio, jobs, self, code=code, locale=locale)
        key = KeptKey(studio.library.id, code, locale, person, studio.library.name)
        self._keeping = Keeping(key, jobs, keep, self._kept_text, self._edits_now, self)
        self._news = News(view.notices, self)
        around = (lambda: self._work, self._edits_now, self._take)
        self._restoring = Restoring(self._keeping, self._news, jobs, *around, self)
        self._status = AdaptationStatus(self.saving, self._keeping, self, is_file=studio.is_file)
        self._others = Others(bus, jobs, self._reading, lambda: self.unsaved or self.saving.running, self, code=code)
        self._page = PageBeside(view, jobs, lambda: self.composer, self, locale=locale)
        memory = remembering or getattr(studio, "remembering", None)
        Remembered(view, memory, jobs, lambda: self._work, self, code=code, locale=locale)
        self._termed = Termed(view, studio, jobs, lambda: self._work, self)
        self._classifying = Classifying(studio, jobs, bus, lambda: self._work, lambda: self.person, self)
        self._checked = Checked(view, studio, jobs, lambda: self._work, lambda: self.person, self)
        self._connect()

    def _connect(self) -> None:
        view = self.view
        view.rows.changed.connect(self._done)
        view.rows.classify_requested.connect(self._classifying.classify)
        view.area.row_reached.connect(self._row_reached)
        view.header.early_chosen.connect(self._follow_early)
        view.inspector.save_requested.connect(self.save)
        view.inspector.submit_requested.connect(self._submit)
        self._again.triggered.connect(self.load)
        self._soon.timeout.connect(self._follow)
        self.saving.saved.connect(self._saved)
        self.saving.failed.connect(self._not_saved)
        self.saving.waiting_changed.connect(self._news.tell_waiting)
        self._keeping.problem_changed.connect(self._kept_or_not)
        self._news.save_requested.connect(self.save)
        self._news.submit_requested.connect(self._submit)
        self._news.reload_requested.connect(self._read_again)
        self._news.merge_requested.connect(self.ask_to_merge)
        self._restoring.announced.connect(self.announced)
        self._restoring.dropped.connect(partial(self._read_again, drop=True))
        self._restoring.editor_wanted.connect(partial(self.article_opened.emit, self._code, self._locale))
        self._classifying.classified.connect(self._read_again)
        self._classifying.announced.connect(self.announced)
        self._classifying.failed.connect(self.failed)
        self._checked.failed.connect(self.failed)
        self._checked.changed.connect(self._show_steps)
        self._others.reload_wanted.connect(self._come_in)
        self._others.newer.connect(self._tell_newer)

    @property
    def code(self) -> str:
        """The code of the article."""
        return self._code

    @property
    def locale(self) -> str:
        """The language it is adapted to."""
        return self._locale

    @property
    def title(self) -> str:
        """What a tab is to be called: the title in this language, else that of the source."""
        if self._work is None:
            return self._code
        return self._kept_text()[0] or self._work.view.source_title

    @property
    def unsaved(self) -> bool:
        """Whether anything was done that is not in the library."""
        return self._work is not None and self._work.unsaved

    @property
    def at_risk(self) -> bool:
        """Whether closing now would lose something: the disk of this computer does not take it, and it is not saved."""
        return self.unsaved and bool(self._keeping.problem)

    @property
    def problem(self) -> str:
        """Why the disk of this computer does not take what was done; empty where it does."""
        return self._keeping.problem

    @property
    def status(self) -> TextStatus:
        """What the line at the foot of the window says."""
        return self._status.line

    @property
    def waiting(self) -> bool:
        """Whether a save could not be carried out and is tried again; ``status.changed`` tells when that changes."""
        return self.saving.waiting

    def show_waiting(self, in_all: int) -> None:
        """Say how many texts of the window wait to be saved."""
        self.status.tell(waiting_in_all=in_all)

    def show_connection(self, *, reachable: bool) -> None:
        """The library answers, or does not; what waits to be saved is saved once it does."""
        self._status.show_connection(reachable=reachable)
        if reachable:
            self.saving.try_again()

    def take_up(self, text: KeptText) -> None:
        """Go on with a text of this language that was left behind."""
        self._restoring.take_up(text)

    @property
    def work(self) -> AdaptationWork | None:
        """The rows with what was done to them; None until they are read."""
        return self._work

    def load(self) -> None:
        """Read the article and show it."""
        if not self.view.is_shown:
            self.view.show_waiting()
        self._jobs.submit(self, self._reading(), done=self._show, failed=self._not_read, replaces="read")

    def save(self) -> None:
        """Keep everything that was done to rows, as one version."""
        work = self._work
        if work is None:
            return
        if self.saving.running:
            self.saving.try_again()
            return
        edits = tuple(work.block_edits())
        if edits:
            number, source = self._base
            self.saving.save(edits, based_on=number, source_number=source, by=self.person, sent=work.edits)
            self._show_steps()

    def act_as(self, person: str) -> None:
        """Work as somebody else; what was done and not saved becomes theirs to save."""
        self.person = person
        self._keeping.keep_for(person, unsaved=self.unsaved)
        self._read_again()

    def flush(self) -> None:
        """Keep what was done on this computer now."""
        self._keeping.flush()

    def keep_at_once(self) -> None:
        """Keep what was done before this returns; ``at_risk`` is the truth then."""
        self._keeping.flush_at_once()

    def typed_text(self) -> tuple[str, str, int]:
        """Title and body as saving would make them now, and the version they are made from."""
        title, body = self.composer.text() if self.composer is not None else ("", "")
        return title, body, self._base[0]

    def ask_to_merge(self) -> None:
        """Bring what was typed together with what was saved meanwhile."""
        title, body, number = self.typed_text()
        self.merge_requested.emit((title, body), number)

    def take_merged(self, code: str, locale: str, typed: tuple[str, str]) -> None:
        """A text typed here is in a merge that is saved: what was confirmed holds on for the words that stayed."""
        if (code, locale) == (self._code, self._locale) and typed == self.typed_text()[:2]:
            self._news.tell_conflict(None)
            self._read_again()

    # Reading

    def _reading(self) -> "partial[Snapshot]":
        return partial(self._studio.localising.view, self._code, self._locale, by=self.person, early=self._early)

    def _show(self, view: Snapshot) -> None:
        first = self._work is None
        self._take(view, {})
        if first and view.may_save is None:
            self._restoring.look()

    def _take(self, view: Snapshot, edits: Mapping[str, RowEdit], number: int | None = None) -> None:
        self._work = AdaptationWork(view, edits)
        self.composer = Composer(self._work)
        self._base = (view.number if number is None else number, view.source_number)
        self._early = view.early
        self.view.header.show_view(view)
        self._news.tell_view(view)
        self.view.show_work(self._work, read_only=view.may_save is not None)
        self._follow()
        self._checked.ask()
        self._termed.read()

    def _read_again(self, *, drop: bool = False) -> None:
        """Read the article anew; what is done and not saved goes along."""
        done = self._show if drop else self._take_along
        self._jobs.submit(self, self._reading(), done=done, failed=self._not_read, replaces="read")

    def _come_in(self) -> None:
        """Others changed the article, and nothing is typed that would be in the way."""
        if self._work is not None:
            self._read_again()

    def _take_along(self, view: Snapshot) -> None:
        work = self._work
        edits = carried(work.edits, view.rows) if work is not None else {}
        # Words typed on top of an older version meet the newer one when they are saved.
        older = self._base[0] if any(edit.text is not None for edit in edits.values()) else None
        self._take(view, edits, older)
        if not edits:
            self._keeping.forget()

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        if self._work is None:
            self.view.show_problem(message_for(error), self._again)
        else:
            self.view.header.early.setChecked(self._work.view.early)
            self._early = self._work.view.early
            self.failed.emit(error)

    def _follow_early(self, early: bool) -> None:
        self._early = early
        self._read_again()

    # Working

    def _kept_text(self) -> tuple[str, str, int]:
        title, body = self.composer.nearly() if self.composer is not None else ("", "")
        return title, body, self._base[0]

    def _edits_now(self) -> KeptEdits | None:
        work = self._work
        if work is None:
            return None
        return KeptEdits(self._base[0], self._base[1], work.view.early, dict(work.edits))

    def _done(self, key: str) -> None:
        work = self._work
        if work is None:
            return
        if work.unsaved:
            self._keeping.note(words=work.has_words)
        else:
            self._keeping.forget()
        self._checked.note()
        self._show_steps()
        if not self._soon.isActive():
            self._soon.start()
        if not key or self.view.area.current is None or self.view.area.current.key == key:
            self.view.inspector.show_row(work, self.view.area.current)

    def _follow(self) -> None:
        """Whatever counts rows or shows the text is told."""
        work = self._work
        if work is None:
            return
        self.view.header.show_work(work, getattr(work.view, "since", None))
        self.view.header.show_title(self.title)
        self.view.inspector.show_work(work)
        self._show_steps()
        self._page.show_text()
        self.changed.emit()

    def _show_steps(self) -> None:
        work = self._work
        if work is None:
            return
        refused = message_for(work.view.may_save) if work.view.may_save is not None else ""
        self._status.show_row(work, self.view.area.current)
        self.view.inspector.show_steps(
            may_save=work.unsaved and not refused and not (self.saving.running and not self.saving.waiting),
            reason=self._news.hindrance(work, refused, self._checked.breaking),
        )
        self._news.tell_finished(work, self._checked.breaking)

    def _row_reached(self, _key: str) -> None:
        if self._work is not None:
            self.view.inspector.show_row(self._work, self.view.area.current)
            self._status.show_row(self._work, self.view.area.current)

    # Saving

    def _submit(self) -> None:
        if self._work is not None and not self.unsaved:
            self.submit_requested.emit()

    def _saved(self, attempt: Attempt, outcome: Outcome) -> None:
        self._status.show_saved()
        self._news.tell_problem("")
        self._news.tell_conflict(None)
        self._news.tell_restored(0, None)
        self._bus.publish(outcome.changes, self)
        told = self.tr("{code} is saved as version {number}.")
        self.announced.emit(told.format(code=self._code, number=outcome.revision), None)
        self._jobs.submit(self, self._reading(), done=partial(self._go_on_from, attempt), failed=self._not_read)

    def _go_on_from(self, attempt: Attempt, view: Snapshot) -> None:
        """Show what is saved; what was done meanwhile stays to be saved."""
        work = self._work
        edits = dict(work.edits) if work is not None else {}
        later = {key: edit for key, edit in edits.items() if attempt.sent.get(key) != edit}
        self._take(view, carried(later, view.rows))
        if later:
            self._keeping.note(words=True)
        else:
            self._keeping.forget()

    def _not_saved(self, error: Exception) -> None:
        self._show_steps()
        if isinstance(error, RevisionConflict):
            self._news.tell_conflict(error)
            self.merge_requested.emit(error.mine, self._base[0])
            return
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self._news.tell_problem(message_for(error), reload=isinstance(error, BadInput))

    def _kept_or_not(self, problem: str) -> None:
        self._news.tell_not_kept(problem)
        self.changed.emit()

    def _tell_newer(self, view: Snapshot) -> None:
        if self._work is not None and self.unsaved:
            self._news.tell_newer(language=view.number > self._base[0], source=view.source_number > self._base[1])
