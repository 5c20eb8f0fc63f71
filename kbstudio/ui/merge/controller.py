"""Joins a merge to the library: reads the versions, keeps what is decided, saves the result."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction

from kbstudio.application import Studio
from kbstudio.desktop import kept
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import FILE_NAME, KeptKey
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError, RevisionConflict, Unavailable
from kbstudio.domain.ids import new_id
from kbstudio.places import state_folder
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.text.compare.merge_choices import Decision, MergeChoices
from kbstudio.text.compare.merge_places import MergePlan, MergeText, plan_merge
from kbstudio.text.markdown.rendering import render
from kbstudio.ui.actions import Actions
from kbstudio.ui.merge import kept_merges
from kbstudio.ui.merge.kept_merges import FOLDER, KeptMerge, MergeKey
from kbstudio.ui.merge.versions import Versions, read_versions
from kbstudio.ui.merge.view import MergeView
from kbstudio.ui.widgets.person_label import isolated

PAUSE_MS = 300
"""What was decided is on the disk this soon after it."""

_SHORT = 40_000
"""Code points of all three bodies up to which a thread is quicker than the worker process."""


class MergeController(QObject):
    """One merge of what ``person`` typed with what was saved meanwhile."""

    loaded = Signal(str)
    """The title of the article whose merge is shown."""

    saved = Signal(object, object)
    """What was typed, as (title, body), and the ``Outcome`` of the result that holds it now."""

    given_up = Signal(str)
    """There is nothing to merge, and why."""

    close_requested = Signal()
    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: MergeView,
        *,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        actions: Actions,
        in_front: Callable[[], bool],
        person: str,
        code: str,
        locale: str,
    ) -> None:
        super().__init__(view)
        self.view = view
        self._studio = studio
        self._jobs = jobs
        self._bus = bus
        self._in_front = in_front
        self._person = person
        self._code = code
        self._locale = locale
        self._folder: Path = state_folder() / FOLDER
        self._merge: KeptMerge | None = None
        self._versions: Versions | None = None
        self._choices: MergeChoices | None = None
        self._attempt: tuple[MergeText, str] | None = None
        self._sending = False
        self._unkept = False
        self._met = ("", 0)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._again = QAction(self.tr("Try again"), self)

        self._again.triggered.connect(self._try_again)
        self._soon.timeout.connect(self.flush)
        view.decided.connect(self._note)
        view.inspector.save_requested.connect(self.save)
        view.inspector.close_requested.connect(self.close_requested)
        view.result.rendering_wanted.connect(self._render)
        actions["save"].triggered.connect(self._asked_to_save)
        bus.changed.connect(self._library_changed)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self._flush_at_once)

    @property
    def choices(self) -> MergeChoices | None:
        """The places with what is decided about them; None until they are read."""
        return self._choices

    @property
    def may_save(self) -> bool:
        """Whether the result can be saved now."""
        return self.view.is_shown and self.view.inspector.may_save

    def begin(self, typed: tuple[str, str] | None, based_on: int = 0) -> None:
        """Merge what was typed on top of version ``based_on``; None goes on with what was left."""
        self.flush()
        self.view.show_waiting()
        find = partial(kept_merges.find, self._folder, self._key)
        self._jobs.submit(
            self, find, done=partial(self._found, typed, based_on), failed=self._no_merge, lane=Lane.JOURNAL
        )

    def act_as(self, person: str) -> None:
        """Save as somebody else from now on; what was decided goes along."""
        if self._merge is not None:
            self._jobs.submit(
                self, partial(kept_merges.forget, self._folder, self._key), done=_nothing, lane=Lane.JOURNAL
            )
            self._unkept = True
        self._person = person
        self.flush()
        if self._merge is not None:
            self._read()

    def flush(self) -> None:
        """Keep what was decided now."""
        if self._unkept and self._merge is not None:
            self._unkept = False
            self._soon.stop()
            work = partial(kept_merges.keep, self._folder, self._key, self._now())
            self._jobs.submit(self, work, done=_nothing, failed=self._not_kept, lane=Lane.JOURNAL, replaces="keep")

    def leave(self) -> None:
        """The tab is closed: what was decided is kept."""
        self.flush()

    def save(self) -> None:
        """Save the result as the next version, once every place is decided."""
        choices, versions = self._choices, self._versions
        result = choices.result() if choices is not None else None
        if choices is not None and result is None:
            self.view.area.go_to(choices.open[0])
        if result is None or versions is None or self._sending or not self.may_save:
            return
        if self._attempt is None or self._attempt[0] != result:
            self._attempt = (result, new_id())
        self._sending = True
        self.view.inspector.set_busy(True)
        work = partial(
            self._studio.writing.save,
            self._code,
            self._locale,
            by=self._person,
            title=result.title,
            body=result.body,
            fields=dict(result.fields),
            based_on=versions.draft.number,
            merged=versions.correction,
            # Sent again after a lost answer, it is written once.
            op_id=self._attempt[1],
        )
        self._jobs.submit(self, work, done=self._saved, failed=self._not_saved, lane=Lane.WRITE)

    # Reading

    @property
    def _key(self) -> MergeKey:
        return MergeKey(self._studio.library.id, self._code, self._locale, self._person)

    def _found(self, typed: tuple[str, str] | None, based_on: int, left: KeptMerge | None) -> None:
        if typed is None or (left is not None and (left.typed, left.typed_from) == (typed, based_on)):
            merge = left
        else:
            merge = KeptMerge.begun(*typed, based_on)
            if left is not None:
                # Another text: what was decided about places that are still the same holds on.
                merge = replace(merge, decisions=left.decisions)
        if merge is None:
            self.given_up.emit(self.tr("{code}: there is nothing left to merge.").format(code=self._code))
            return
        self._merge = merge
        self._unkept = True
        self.flush()
        self._read()

    def _try_again(self) -> None:
        if self._merge is not None:
            self.view.show_waiting()
            self._read()

    def _read(self) -> None:
        assert self._merge is not None
        work = partial(read_versions, self._studio, self._code, self._locale, self._person, self._merge.base)
        self._jobs.submit(self, work, done=self._compare, failed=self._no_merge, replaces="read")

    def _compare(self, versions: Versions) -> None:
        assert self._merge is not None
        if versions.theirs.number <= versions.base.number:
            self._forget()
            self.given_up.emit(
                self.tr("{code}: no newer version was saved, there is nothing to merge.").format(code=self._code)
            )
            return
        texts = versions.texts(self._merge)
        lane = Lane.READ if sum(len(text.body) for text in texts) <= _SHORT else Lane.COMPUTE
        self._jobs.submit(
            self,
            partial(plan_merge, *texts),
            done=partial(self._show, versions),
            failed=self._no_merge,
            lane=lane,
            replaces="plan",
        )

    def _show(self, versions: Versions, plan: MergePlan) -> None:
        assert self._merge is not None
        before: dict[str, Decision] = self._choices.decisions if self._choices is not None else {}
        self._versions = versions
        self._choices = MergeChoices(plan, {**self._merge.decisions, **before})
        self._attempt = None
        self.view.show_merge(versions.facts(self._person, self._news()), self._choices)
        self._note()
        self.loaded.emit(versions.theirs.text.title)

    def _news(self) -> str:
        """What happened while the merge was open."""
        author, number = self._met
        if not number or self._choices is None or self._versions is None or number != self._versions.theirs.number:
            return ""
        told = self.tr(
            "{author} saved version {version} meanwhile. What you decided stands; %n place(s) are left to decide.",
            "",
            len(self._choices.open),
        )
        return told.format(author=isolated(author), version=number)

    def _no_merge(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.view.show_problem(message_for(error), self._again)

    def _render(self, body: str) -> None:
        work = partial(render, body, language=self._locale)
        lane = Lane.READ if len(body) <= _SHORT else Lane.COMPUTE
        self._jobs.submit(self, work, done=self.view.result.show_html, lane=lane, replaces="render")

    # Keeping

    def _now(self) -> KeptMerge:
        assert self._merge is not None
        decided = self._choices.decisions if self._choices is not None else {}
        open_keys = (
            {self._choices.plan.places[n].key for n in self._choices.open} if self._choices is not None else set()
        )
        earlier = {key: decision for key, decision in self._merge.decisions.items() if key not in open_keys}
        return replace(self._merge, decisions={**earlier, **decided})

    def _note(self) -> None:
        self._unkept = True
        self._soon.start()

    def _not_kept(self, error: Exception) -> None:
        self.failed.emit(error)

    def _flush_at_once(self) -> None:
        if self._unkept and self._merge is not None:
            self._unkept = False
            try:
                kept_merges.keep(self._folder, self._key, self._now())
            except Unavailable:
                # The program ends: there is nobody left to be told, and the text itself is in the journal.
                return

    def _forget(self) -> None:
        self._unkept = False
        self._soon.stop()
        work = partial(kept_merges.forget, self._folder, self._key)
        self._jobs.submit(self, work, done=_nothing, lane=Lane.JOURNAL, replaces="keep")

    # Saving

    def _asked_to_save(self) -> None:
        if self._in_front():
            self.save()

    def _saved(self, outcome: Outcome) -> None:
        assert self._merge is not None
        self._sending = False
        typed = self._merge.typed
        self._forget()
        self._merge = None
        journal = state_folder() / FILE_NAME
        key = KeptKey(self._studio.library.id, self._code, self._locale, self._person)
        self._jobs.submit(
            self, partial(_forget_typed, journal, key, typed), done=_nothing, failed=_nothing, lane=Lane.JOURNAL
        )
        self.saved.emit(typed, outcome)
        self._bus.publish(outcome.changes, self)

    def _not_saved(self, error: Exception) -> None:
        self._sending = False
        self.view.inspector.set_busy(False)
        if isinstance(error, RevisionConflict):
            self._go_on_from(error)
        elif isinstance(error, KbStudioError):
            told = self.tr("{problem} Nothing is lost: what you decided is kept.")
            self.view.inspector.refresh(told.format(problem=message_for(error)))
        else:
            self._jobs.failed_unhandled.emit(error)
            self.view.inspector.refresh(message_for(error))

    def _go_on_from(self, conflict: RevisionConflict) -> None:
        """A third version appeared: the result is mine now, and what it was made with the base."""
        choices, versions, merge = self._choices, self._versions, self._merge
        result = choices.result() if choices is not None else None
        if result is None or versions is None or merge is None:
            return
        self._merge = replace(self._now(), base=versions.draft.number, mine=result)
        self._met = (conflict.author, conflict.number)
        self._choices = None
        self._unkept = True
        self.flush()
        self.view.show_waiting()
        self._read()

    # Others

    def _library_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._code in changes.articles and self._versions is not None:
            work = partial(self._studio.writing.open, self._code, self._locale, by=self._person)
            self._jobs.submit(self, work, done=self._tell_newer, failed=_nothing, replaces="newer")

    def _tell_newer(self, article: ArticleView) -> None:
        versions, choices, newest = self._versions, self._choices, article.revision
        if versions is None or choices is None or newest.number <= versions.draft.number or not self.view.is_shown:
            return
        author = article.display_names.get(newest.author, newest.author)
        told = self.tr("{author} saved version {number} meanwhile; it comes in when you save.")
        news = told.format(author=isolated(author), number=newest.number)
        self.view.inspector.show_merge(versions.facts(self._person, news), choices)


def _forget_typed(file: Path, key: KeptKey, typed: tuple[str, str]) -> None:
    """Runs beside the window: drop the kept copies of a text that is saved now."""
    for text in kept.find(file, key):
        if (text.title, text.body) == typed:
            kept.forget(file, text.id)


def _nothing(_value: object) -> None:
    """Keeping and dropping what is known already is worth no word."""
