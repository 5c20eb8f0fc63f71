"""Joins an editor to the library: opening, typing, and what others do meanwhile; nothing typed is lost."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.desktop.kept import FILE_NAME, KeptKey, KeptText
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import KbStudioError, RevisionConflict
from kbstudio.domain.revisions import RevisionState
from kbstudio.places import state_folder
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.ui.actions import Actions
from kbstudio.ui.editor.in_step import InStep
from kbstudio.ui.editor.inspector import ArticleInspector
from kbstudio.ui.editor.keeper import Found, TextKeeper
from kbstudio.ui.editor.kept_offer import KeptOffer, SavedText
from kbstudio.ui.editor.kept_state import KeptState
from kbstudio.ui.editor.link_finding import LinkFinding
from kbstudio.ui.editor.live_render import LiveRender
from kbstudio.ui.editor.look_through import LookThrough
from kbstudio.ui.editor.page_head import page_head
from kbstudio.ui.editor.review_steps import ReviewSteps
from kbstudio.ui.editor.saving import Saving
from kbstudio.ui.editor.view import EditorView
from kbstudio.ui.widgets.text_status import TextStatus


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

    merge_requested = Signal(object, int)
    """What is typed, as (title, body), and the number of the version it was written from."""

    submitted = Signal(object)
    """The ``Outcome`` of a text put before its reviewers."""

    person_changed = Signal(str)
    """The login of whoever writes from now on."""

    recalled = Signal(object)
    """The ``Outcome`` of a text taken back from its reviewers."""

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
        self._unsaved = False
        self.status = TextStatus(self)
        who = {"person": person, "code": code, "locale": locale}
        notices = self.view.notices
        self._saving = Saving(studio, jobs, self._snapshot, notices, self.status, self, **who)
        self._steps = ReviewSteps(studio, jobs, notices, self, **who)
        self.render = LiveRender(self.view.edit, self.view.preview, jobs)
        LinkFinding(self.view, studio.lists, jobs, self, code=code, locale=locale)
        self._in_step = InStep(self.view, self.render, self)
        key = KeptKey(studio.library.id, code, locale, person, studio.library.name)
        self._keeper = TextKeeper(state_folder() / FILE_NAME, key, jobs, self._snapshot, self)
        self._kept_state = KeptState(self._keeper, self._snapshot, notices, self.status, self.save, code, self)
        self._offer = KeptOffer(self._keeper, notices, self)
        self._look_through = LookThrough(self.view.edit, self.status, jobs, self, locale=locale)
        self._connect(actions)

    def _connect(self, actions: Actions) -> None:
        view, inspector = self.view, self.inspector
        view.preview_wanted.connect(view.preview.start)
        view.edited.connect(self._edited)
        view.save_requested.connect(self.save)
        view.title_changed.connect(self.title_changed)
        view.title_changed.connect(self._show_head)
        view.focus_left.connect(self._keeper.flush)
        self._in_step.article_requested.connect(self.article_requested)
        self._saving.saved.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        self._saving.compare_requested.connect(self.compare_requested)
        self._saving.merge_requested.connect(self.merge_requested)
        self._offer.keep_requested.connect(self._keep)
        self._offer.compare_requested.connect(self.compare_requested)
        self._offer.count_changed.connect(lambda count: self.status.tell(recovered=count))
        self._steps.submitted.connect(self._submitted)
        self._steps.recalled.connect(self._recalled)
        inspector.recall_requested.connect(self.recall)
        inspector.submit_requested.connect(self.submit)
        inspector.language_change_requested.connect(self.language_change_requested)
        actions["submit"].triggered.connect(self._asked_to_submit)
        self._look_through.missing_found.connect(inspector.show_missing)
        self._bus.changed.connect(self._library_changed)

    @property
    def kind(self) -> str:
        """What kind of article it is, by its code; empty until it is read."""
        return self._article.article.kind if self._article is not None else ""

    @property
    def code(self) -> str:
        """The code of the article."""
        return self._code

    @property
    def unsaved(self) -> bool:
        """Whether anything was typed that is not in the library."""
        return self._unsaved

    @property
    def waiting(self) -> bool:
        """Whether a save could not be carried out and is tried again; ``status.changed`` tells when that changes."""
        return self._saving.waiting

    @property
    def at_risk(self) -> bool:
        """Whether closing now would lose text: the disk of this computer does not take it, and it is not saved."""
        return self._unsaved and bool(self.status.safety.problem)

    def show_waiting(self, in_all: int) -> None:
        """Say how many texts of the window wait to be saved."""
        self.status.tell(waiting_in_all=in_all)

    def show_connection(self, *, reachable: bool) -> None:
        """Say whether the library answers; what waits to be saved goes out as soon as it does."""
        self.status.tell(offline=not reachable)
        if reachable:
            self._saving.try_again()

    def open(self) -> None:
        """Read the article and show it."""
        self._jobs.submit(self, self._read_work(), done=self._show, failed=self._not_opened, lane=Lane.READ)

    def act_as(self, person: str) -> None:
        """Write as somebody else; what is typed stays in the window and becomes theirs to save."""
        self._person = self._saving.person = self._steps.person = person
        self._keeper.keep_for(person)
        self.person_changed.emit(person)
        self.offer_kept()
        if self._article is not None:
            self._jobs.submit(self, self._read_work(), done=self._read_again, lane=Lane.READ, replaces="others")

    def offer_kept(self) -> None:
        """Offer what was left unsaved here, once more if that was waved away."""
        if self._article is not None:
            self._keeper.find(self._offer_kept)

    def flush(self) -> None:
        """Put what was typed onto the local disk now; the window calls it before it closes."""
        self._keeper.flush()

    def keep_at_once(self) -> None:
        """Put what was typed onto the local disk before this returns; ``at_risk`` is the truth then."""
        self._keeper.flush_at_once()

    def save(self) -> None:
        """Keep the text as the next version of the draft."""
        if self._article is not None:
            self._saving.save()

    def take_merged(self, code: str, locale: str, typed: tuple[str, str]) -> None:
        """A text typed in a language version is in a merge that is saved: it no longer stands against showing that."""
        if (code, locale, typed) == (self._code, self._locale, self._snapshot()[:2]):
            self._saving.withdraw_offer()
            self._set_unsaved(False)
            self._keeper.forget()

    def submit(self, reason: str, change: str, critical: str = "") -> None:
        """Save what was typed and put it before its reviewers."""
        if self._unsaved:
            self._steps.submit_once_saved(reason, change, critical)
            self.save()
        else:
            self._steps.submit(reason, change, critical)

    @property
    def may_recall(self) -> bool:
        """Whether the text is before its reviewers, or approved, and this person may take it back."""
        return self._article is not None and self._article.may_recall is None

    def recall(self) -> None:
        """Take the text back from its reviewers; what is typed and not saved stays as it is."""
        if self.may_recall:
            self._steps.recall()

    # Opening

    def _read_work(self) -> "partial[ArticleView]":
        return partial(self._studio.writing.open, self._code, self._locale, by=self._person)

    def _show(self, article: ArticleView) -> None:
        first = self._article is None
        self._take(article)
        text = article.revision.text
        line = self.view.edit.current_line()
        self.view.title.show_title(text.title, self._locale)
        self.render.set_article(text.body, page_head(article, text.title))
        self.view.show_place(self._locale)
        self._set_unsaved(False)
        self.status.show_text(text.body, self._locale)
        if not first:
            # Somebody else's text comes in: the person goes on where they are.
            self.view.edit.show_line(line)
        elif self.view.isVisible():
            self.view.edit.setFocus()
        if first:
            self._keeper.find(self._offer_kept)
        self.opened.emit(article)

    def _take(self, article: ArticleView) -> None:
        self._article = article
        self._number = article.revision.number
        in_review = article.revision.state is RevisionState.IN_REVIEW
        self.status.tell(saved_at=article.revision.created_at, in_review=in_review)
        self._offer.show_saved(self._saved_text(article))
        self._look_through.kind = article.article.kind
        self.view.title.mind(article.article.kind)
        self.inspector.show_article(article)
        self._show_refusal()

    def _not_opened(self, error: Exception) -> None:
        if not isinstance(error, KbStudioError):
            self._jobs.failed_unhandled.emit(error)
        self.open_failed.emit(message_for(error))

    def _offer_kept(self, found: Found) -> None:
        texts, set_aside = found
        if self._article is not None:
            self._offer.show_found(texts, self._saved_text(self._article))
        self._offer.tell_set_aside(set_aside)

    def _saved_text(self, article: ArticleView) -> SavedText:
        revision = article.revision
        author = article.display_names.get(revision.author, revision.author)
        mine = revision.author == self._person
        return SavedText(revision.text.title, revision.text.body, revision.number, "" if mine else author)

    def _keep(self, found: KeptText) -> None:
        article = self._article
        if article is None:
            return
        newest, text = article.revision, article.revision.text
        typed = self._unsaved
        self._keeper.take_over(found)
        self.view.title.setText(found.title)
        self.view.title.setModified(True)
        self.title_changed.emit(found.title)
        self.view.edit.replace_text(found.body)
        # Written from an older version, it meets whatever was saved since when it is saved itself.
        self._number = max(1, min(found.based_on, newest.number))
        self._edited()
        if self._number < newest.number:
            author = article.display_names.get(newest.author, newest.author)
            mine, theirs = self._snapshot()[:2], (text.title, text.body)
            conflict = RevisionConflict(number=newest.number, author=author, mine=mine, theirs=theirs)
            self._saving.offer_conflict(conflict)
        if typed:
            # What was typed until now is a kept text of its own, and on offer in its turn.
            self._keeper.find(self._offer_kept)

    # Typing

    def ask_to_merge(self) -> None:
        """Bring what is typed together with what came in beside it."""
        title, body, number = self._snapshot()
        self.merge_requested.emit((title, body), number)

    def _snapshot(self) -> tuple[str, str, int]:
        return self.view.title.text(), self.view.edit.text(), self._number

    def _edited(self) -> None:
        article = self._article
        if article is None:
            return
        if not self.view.edit.document().isModified():
            if self._unsaved and not self._saving.running and self._is_saved(article):
                # Everything typed was undone.
                self._set_unsaved(False)
                self._keeper.forget()
                return
            if not self.view.title.isModified():
                return
        self._keeper.note()
        self._look_through.note()
        self._set_unsaved(True)

    def _is_saved(self, article: ArticleView) -> bool:
        text = article.revision.text
        return self._snapshot() == (text.title, text.body, article.revision.number)

    def _set_unsaved(self, unsaved: bool) -> None:
        if not unsaved:
            self.view.edit.document().setModified(False)
            self.view.title.setModified(False)
        if unsaved != self._unsaved:
            self._unsaved = unsaved
            self.unsaved_changed.emit(unsaved)
            self._show_refusal()
        self._kept_state.show_unsaved(unsaved=unsaved)

    def _show_head(self, title: str) -> None:
        if self._article is not None:
            self.render.show_head(page_head(self._article, title))

    # Saving and submitting

    def _saved(self, text: tuple[str, str], outcome: Outcome) -> None:
        self._number = outcome.revision
        if text == self._snapshot()[:2]:
            self._set_unsaved(False)
            self._keeper.forget()
            self._written(outcome)
            self._steps.submit_waiting()
            return
        self._written(outcome)
        if self._steps.waits:
            # What was typed meanwhile goes along: reviewers get what the author sees.
            self._saving.save()

    def _not_saved(self) -> None:
        self._steps.give_up()
        if self._unsaved:
            self._keeper.note()

    def _asked_to_submit(self) -> None:
        if self.view.answers:
            self.inspector.ask_to_submit()

    def _submitted(self, outcome: Outcome) -> None:
        self.inspector.forget_submission()
        if self.inspector.holds_focus:
            # Reason and kind go away; the keyboard is not to end up somewhere in the page beside the text.
            self.view.edit.setFocus()
        self._written(outcome)
        self.submitted.emit(outcome)

    def _recalled(self, outcome: Outcome) -> None:
        self._written(outcome)
        self.recalled.emit(outcome)

    def _written(self, outcome: Outcome) -> None:
        self._bus.publish(outcome.changes, self)
        self._jobs.submit(self, self._read_work(), done=self._read_again, lane=Lane.READ)

    def _show_refusal(self) -> None:
        article = self._article
        if article is None:
            return
        # Typing makes a draft where there was none; the state of the saved text no longer stands against it.
        refusal = article.may_save if self._unsaved else (None if article.missing_parts else article.may_submit)
        self.inspector.refuse_submission(message_for(refusal) if refusal is not None else "")
        self.inspector.offer_recall(offered=self.may_recall and not self._unsaved)

    # Others

    def _library_changed(self, changes: Changes, initiator: object) -> None:
        if initiator is not self and self._code in changes.articles and self._article is not None:
            self._jobs.submit(self, self._read_work(), done=self._read_again, lane=Lane.READ, replaces="others")

    def _read_again(self, article: ArticleView) -> None:
        number = article.revision.number
        if number == self._number:
            self._take(article)
            self._show_head(self.view.title.text())
            self.opened.emit(article)
        elif number < self._number or self._saving.running:
            # Read before the newest save was done, or while one is on its way that will meet the newer version.
            return
        elif not self._unsaved:
            self._show(article)
        else:
            text = article.revision.text
            author = article.display_names.get(article.revision.author, article.revision.author)
            mine, theirs = self._snapshot()[:2], (text.title, text.body)
            self._saving.offer_conflict(RevisionConflict(number=number, author=author, mine=mine, theirs=theirs))
