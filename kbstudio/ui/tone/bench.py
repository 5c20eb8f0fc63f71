"""The guideline at hand: read, changed, saved; what is typed is never thrown away unasked."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, SignalInstance

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import BadInput, KbStudioError, RevisionConflict
from kbstudio.services.snapshots import ArticleView, Outcome
from kbstudio.text.tone.guideline_text import read_guideline, without_rule
from kbstudio.ui.tone.effects import Effects
from kbstudio.ui.tone.level_text import is_in_layer, with_level
from kbstudio.ui.tone.panel import RULE, RULES, GuidelinePanel
from kbstudio.ui.tone.previews import Previews
from kbstudio.ui.tone.rule_draft import opened_rule
from kbstudio.ui.tone.rule_strip import OFF
from kbstudio.ui.tone.rule_text import with_key
from kbstudio.ui.tone.scope_boxes import ScopeChoices
from kbstudio.ui.tone.work import Work
from kbstudio.ui.widgets.person_label import isolated


class Bench(QObject):
    """Works for ``person`` (a login name)."""

    article_opened = Signal(str, str)
    """Code and locale of a text to open."""

    submit_opened = Signal(str, str)
    """Code and locale of a guideline to put before its reviewers."""

    versions_opened = Signal(str, str)
    """Code and locale of a guideline whose versions are to be compared."""

    rule_opened = Signal(str, str)
    """The code of another guideline and the name of its rule, to show."""

    shown = Signal()
    """A guideline was read and is shown."""

    worked = Signal()
    """Something was changed, saved, discarded, or another guideline read: ``work`` is as it is now."""

    announced = Signal(str, object)
    """What was done, and a function that takes it back or None."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        panel: GuidelinePanel,
        *,
        person: str,
        studio: Studio,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel, self._person, self._studio = panel, person, studio
        self._jobs, self._bus = jobs, bus
        self._choices, self._keeps_not = ScopeChoices(), ""
        self.work: Work | None = None
        self.previews = Previews(panel, studio=studio, jobs=jobs, parent=self)
        self._effects = Effects(panel.impact, panel.coverage, studio=studio, jobs=jobs, parent=self)

        panel.save_requested.connect(self.save)
        panel.revert_requested.connect(self._revert)
        panel.rebase_requested.connect(self._rebase)
        panel.submit_requested.connect(lambda: self._tell_text(self.submit_opened))
        panel.voice.text_requested.connect(lambda: self._tell_text(self.article_opened))
        panel.voice.changed.connect(self._take_scope)
        panel.rules.guideline_requested.connect(self.rule_opened)
        panel.rules.rule_requested.connect(self.edit_rule)
        panel.rules.new_requested.connect(self._begin_rule)
        panel.rules.strip.level_chosen.connect(self._set_level)
        panel.rule.changed.connect(self._take_rule)
        panel.rule.guideline_requested.connect(self.rule_opened)
        panel.rule.level_chosen.connect(self._set_level)
        panel.rule.removal_requested.connect(self._remove_rule)
        panel.test.rule_requested.connect(self._open_rule)
        panel.impact.compare_requested.connect(lambda: self._tell_text(self.versions_opened))
        panel.impact.article_requested.connect(self.article_opened)
        panel.coverage.rule_requested.connect(self.rule_opened)
        for each in (self.previews, self._effects):
            each.failed.connect(self.failed)

    @property
    def person(self) -> str:
        """The login of whoever works."""
        return self._person

    @property
    def code(self) -> str:
        """The code of the guideline at hand; empty for none."""
        return self.work.code if self.work is not None else ""

    def open(self, code: str, locale: str) -> None:
        """Read a guideline and show it."""
        read = partial(self._studio.writing.open, code, locale, by=self._person)
        self._jobs.submit(self, read, done=self._opened, failed=self.failed.emit, replaces="open")

    def look_again(self) -> None:
        """Somebody wrote it: read it again, unless something of it is not saved."""
        if self.work is not None and not self.work.changed:
            self.open(self.work.code, self.work.locale)

    def refresh(self) -> None:
        """Packages are others than before: see what holds now."""
        if self.work is not None:
            self.previews.follow(self.work, self._why_not)

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person
        self.look_again()

    def offer(self, choices: ScopeChoices, keeps_not: str) -> None:
        """What can be chosen now; ``keeps_not`` says why the person may not keep guidelines."""
        self._choices, self._keeps_not = choices, keeps_not
        self._panel.test.belongs.offer(choices)
        if self.work is not None:
            self._show()

    @property
    def may_change(self) -> bool:
        """Whether the guideline at hand can be changed by the person."""
        return self.work is not None and not self._why_not

    def give_back(self, fields: Mapping[str, str]) -> None:
        """Take up what was chosen for the guideline at hand before the program ended, and was not saved."""
        if self.work is not None:
            left, self.work = self.work, self.work.with_scope(fields)
            self._show()
            told = self.tr("What {code} holds for is as you left it; it is not saved yet.").format(code=left.code)
            self.announced.emit(told, partial(self._take_up, left))

    def show_rule(self, name: str) -> None:
        """Bring a rule of the guideline at hand to the front."""
        self._panel.rules.choose(name)
        self._panel.show_part(RULES)

    def may_leave(self) -> bool:
        """Whether another guideline may be shown; where not, the person is told what is not saved."""
        if self.work is None or not self.work.changed:
            return True
        self._panel.show_note(self.tr("Save what you changed first, or discard it."))
        return False

    def save(self) -> None:
        """Write what was changed as the next version of the draft."""
        work = self.work
        if work is None or not work.changed or self._keeps_not:
            return
        self._panel.show_saving()
        revision = work.opened.revision
        write = partial(
            self._studio.writing.save,
            work.code,
            work.locale,
            by=self._person,
            body=work.body,
            title=work.title,
            fields=work.fields,
            based_on=revision.number,
        )
        self._jobs.submit(self, write, done=partial(self._saved, work), failed=self._refused, lane=Lane.WRITE)

    def edit_rule(self, name: str) -> None:
        """Bring a rule of the guideline at hand to the front, to change it; ``name`` is what findings call it."""
        self._panel.rule.choose(name.removeprefix(f"{self.code}."))
        self._panel.show_part(RULE)

    def _open_rule(self, name: str) -> None:
        """Show the rule of a finding: where it is written if that is here, else among all rules."""
        if name.startswith(f"{self.code}."):
            self.edit_rule(name)
        else:
            self.show_rule(name)

    def _begin_rule(self) -> None:
        self._panel.show_part(RULE)
        self._panel.rule.begin()

    def _take_rule(self) -> None:
        if self.work is not None:
            self.work = self.work.with_body(self._panel.rule.draft.text)
            self._show_state()
            self.previews.follow(self.work, self._why_not, soon=True)

    def _remove_rule(self, name: str) -> None:
        if self.work is None:
            return
        left = self.work
        section = read_guideline(left.body).section(name)
        if section is not None:
            self._change_body(without_rule(left.body, section.id))
            told = self.tr("{rule} is gone once you save.").format(rule=isolated(section.title))
            self.announced.emit(told, partial(self._take_up, left))

    def _set_level(self, name: str, level: str) -> None:
        """Let a rule weigh something else: one of this guideline in its own text, any other in the layer over it."""
        if self.work is None:
            return
        draft = opened_rule(self.work.body, name.removeprefix(f"{self.code}."))
        own = draft is not None and name.startswith(f"{self.code}.")
        if draft is not None and own and level != OFF and not is_in_layer(self.work.body, name):
            self._change_body(replace(draft, yaml=with_key(draft.yaml, "level", level)).text)
        else:
            self._change_body(with_level(self.work.body, name, level))

    def _change_body(self, body: str) -> None:
        """Take another text of the guideline at hand, to be saved later."""
        if self.work is not None:
            self.work = self.work.with_body(body)
            self._show()

    def _opened(self, opened: ArticleView) -> None:
        if self.work is not None and self.work.code == opened.article.code and self.work.changed:
            # Something was changed while it was read.
            return
        self.work = Work.begin(opened)
        self._panel.show_note("")
        self._show()
        self.shown.emit()

    def _show(self) -> None:
        if self.work is not None:
            self._panel.voice.show_work(self.work, self._choices)
            self._panel.rule.show_work(self.work)
            for page in (self._panel.voice, self._panel.rule):
                page.show_only(only=bool(self._why_not))
            self._show_state()
            self.previews.follow(self.work, self._why_not)

    def _show_state(self) -> None:
        if self.work is not None:
            self._panel.show_work(self.work, self._why_not)
            self._effects.follow(self.work)
            self.worked.emit()

    @property
    def _why_not(self) -> str:
        """Why the guideline at hand cannot be changed; empty: it can."""
        refused = self.work.opened.may_save if self.work is not None else None
        return self._keeps_not or (message_for(refused) if refused is not None else "")

    def _take_scope(self) -> None:
        if self.work is None:
            return
        try:
            fields = self._panel.voice.form.fields
        except BadInput as error:
            self._panel.voice.show_problem(message_for(error))
            return
        self._panel.voice.show_problem("")
        self.work = self.work.with_scope(fields)
        self._show_state()
        self.previews.follow(self.work, self._why_not, soon=True)

    def _saved(self, before: Work, outcome: Outcome) -> None:
        self._panel.show_note("")
        self._bus.publish(outcome.changes, self)
        told = self.tr("{code} is saved as version {number}.").format(code=before.code, number=outcome.revision)
        self.announced.emit(told, None)
        read = partial(self._studio.writing.open, before.code, before.locale, by=self._person)
        self._jobs.submit(self, read, done=partial(self._reread, before), failed=self.failed.emit, replaces="open")

    def _reread(self, before: Work, opened: ArticleView) -> None:
        """What was changed while it was being saved stays to be saved."""
        now = self.work
        self.work = Work.begin(opened)
        if now is not None and now.code == before.code and now != before:
            self.work = Work(opened, now.body, now.fields)
        self._show()

    def _refused(self, error: Exception) -> None:
        self._show_state()
        if isinstance(error, KbStudioError):
            self._panel.show_note(message_for(error), conflict=isinstance(error, RevisionConflict))
        else:
            self.failed.emit(error)

    def _revert(self) -> None:
        if self.work is None:
            return
        left, self.work = self.work, Work.begin(self.work.opened)
        self._panel.show_note("")
        self._show()
        self.announced.emit(self.tr("What you changed is discarded."), partial(self._take_up, left))
        self.open(left.code, left.locale)

    def _take_up(self, left: Work) -> None:
        """Have again what was discarded, while the guideline is still at hand."""
        if self.work is not None and self.work.code == left.code:
            self.work = Work(self.work.opened, left.body, left.fields)
            self._show()

    def _rebase(self) -> None:
        """Read what somebody else saved, and put what was changed here into it."""
        if self.work is not None:
            read = partial(self._studio.writing.open, self.work.code, self.work.locale, by=self._person)
            self._jobs.submit(self, read, done=self._rebased, failed=self.failed.emit, replaces="open")

    def _rebased(self, opened: ArticleView) -> None:
        if self.work is None:
            return
        self.work = self.work.onto(opened)
        self._panel.show_note("")
        self._show()

    def _tell_text(self, signal: SignalInstance) -> None:
        if self.work is not None:
            signal.emit(self.work.code, self.work.locale)
