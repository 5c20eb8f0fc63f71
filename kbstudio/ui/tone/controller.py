"""Joins the place of guidelines to the services."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.guidelines import GuidelineRow, Scope
from kbstudio.services.snapshots import Outcome
from kbstudio.services.writing import NewArticle
from kbstudio.ui.tone.accepted_words import AcceptedWordsDesk
from kbstudio.ui.tone.bench import Bench
from kbstudio.ui.tone.export import Export
from kbstudio.ui.tone.export_dialog import ExportDialog
from kbstudio.ui.tone.new_dialog import NewGuidelineDialog
from kbstudio.ui.tone.packages import Packages
from kbstudio.ui.tone.scope_boxes import ScopeChoices
from kbstudio.ui.tone.view import ToneView


@dataclass(frozen=True)
class _Read:
    rows: tuple[GuidelineRow, ...]
    locales: tuple[str, ...]
    why_not: str


class ToneController(QObject):
    """Keeps guidelines for ``person`` (a login name); ``bench`` is the one at hand."""

    article_opened = Signal(str, str)
    """Code and locale of a text to open."""

    submit_opened = Signal(str, str)
    """Code and locale of a guideline to put before its reviewers."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back or None, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        view: ToneView,
        *,
        person: str,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or view)
        self._view, self._person, self._studio = view, person, studio
        self._jobs, self._bus = jobs, bus
        self._shown = False
        self._choices = ScopeChoices()
        self._wanted = ("", "")
        self.bench = Bench(view.panel, person=person, studio=studio, jobs=jobs, bus=bus, parent=self)

        self.packages = Packages(studio, jobs, view.page, person=person, parent=self)
        self.words = AcceptedWordsDesk(studio, jobs, bus, view.page, person=person, parent=self)

        self.export = Export(studio, jobs, view.page, self)

        view.guideline_chosen.connect(self.choose)
        self.packages.export_requested.connect(self.ask_to_export)
        view.sidebar.import_requested.connect(self.packages.ask)
        view.sidebar.packages_requested.connect(self.packages.show)
        view.sidebar.words_requested.connect(self.words.show)
        for desk in (self.packages, self.words):
            desk.changed.connect(self.bench.refresh)
            desk.announced.connect(self.announced)
            desk.failed.connect(self.failed)
        view.new_requested.connect(self.begin)
        self.bench.article_opened.connect(self.article_opened)
        self.bench.submit_opened.connect(self.submit_opened)
        self.bench.rule_opened.connect(self.open_rule)
        self.bench.announced.connect(self.announced)
        self.bench.failed.connect(self.failed)
        self.bench.shown.connect(view.show_panel)
        bus.changed.connect(self._refresh)

    def show(self) -> None:
        """The person comes to the place: read what there is."""
        self._shown = True
        self.load()

    def load(self) -> None:
        """Read the list anew."""
        work = partial(_read, self._studio, self._person)
        self._jobs.submit(self, work, done=self._show, failed=self.failed.emit, replaces="guidelines")

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self.bench.act_as(person)
        self.packages.person = self.words.person = person
        if self._shown:
            self.load()

    def put_away(self) -> None:
        """The window closes: have what was changed kept."""
        self.bench.save()

    def choose(self, code: str) -> None:
        """Show a guideline, unless something of another one is not saved."""
        row = next((row for row in self._choices.guidelines if row.code == code), None)
        if row is None:
            return
        if self.bench.code != code and not self.bench.may_leave():
            self._view.sidebar.guidelines.choose(self.bench.code)
            return
        self._view.sidebar.guidelines.choose(code)
        self.bench.open(row.code, row.locale)

    def open_rule(self, code: str, rule: str = "") -> None:
        """Show a guideline, at one of its rules if one is named; now, or once the list is read."""
        self._wanted = (code, rule)
        if self._shown:
            self._show_wanted()

    def begin(self) -> NewGuidelineDialog:
        """Ask what a new guideline starts with."""
        dialog = NewGuidelineDialog(self._choices, self._view.page.window())
        dialog.create_requested.connect(partial(self._create, dialog))
        dialog.open()
        return dialog

    def ask_to_export(self) -> ExportDialog:
        """Ask what is written out for Vale: what holds where the guideline at hand does, at first."""
        work = self.bench.work
        return self.export.ask(self._choices, work.scope if work is not None else Scope())

    def _create(self, dialog: NewGuidelineDialog, wanted: NewArticle) -> None:
        work = partial(self._studio.writing.new, wanted, by=self._person)
        done = partial(self._created, dialog)
        self._jobs.submit(dialog, work, done=done, failed=dialog.show_problem, lane=Lane.WRITE)

    def _created(self, dialog: NewGuidelineDialog, outcome: Outcome) -> None:
        dialog.accept()
        self._wanted = (outcome.article, "")
        self._bus.publish(outcome.changes, self)
        self.load()

    def _show(self, read: _Read) -> None:
        self._choices = ScopeChoices(read.locales, read.rows)
        self._view.show_guidelines(read.rows, read.why_not)
        self.packages.why_not = self.words.why_not = read.why_not
        self.bench.offer(self._choices, read.why_not)
        self._show_wanted()

    def _show_wanted(self) -> None:
        code, rule = self._wanted
        if any(row.code == code for row in self._choices.guidelines):
            self._wanted = ("", "")
            if rule:
                self.bench.show_rule(rule)
            self.choose(code)

    def _refresh(self, changes: Changes, initiator: object) -> None:
        if not self._shown or initiator is self:
            return
        codes = {row.code for row in self._choices.guidelines}
        if changes.people or changes.published or not changes.articles.isdisjoint(codes) or changes.articles - codes:
            self.load()
        if initiator is not self.bench and self.bench.code in changes.articles:
            self.bench.look_again()


def _read(studio: Studio, person: str) -> _Read:
    guidelines = studio.guidelines
    refused = guidelines.may_keep(by=person)
    return _Read(guidelines.all(), tuple(studio.lists.locales()), message_for(refused) if refused else "")
