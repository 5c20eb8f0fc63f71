"""Opens the dialog on the rules on languages, and carries out what is asked for in it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.changes import Changes
from kbstudio.domain.markets import LanguageRule
from kbstudio.domain.serving import Chain, ServingRule
from kbstudio.ui.languages.rule_page import RulePage
from kbstudio.ui.languages.rules_dialog import CHAINS, NEEDED, SERVING, RuleFacts, RulesDialog


class LanguageRules(QObject):
    """Works for ``person`` (a login name)."""

    changed = Signal()
    """Other rules hold now."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, studio: Studio, *, person: str, jobs: Jobs, bus: ChangeBus, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._person = person
        self._jobs = jobs
        self._bus = bus
        self._dialog: RulesDialog | None = None

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def ask(self, parent: QWidget) -> None:
        """Show the rules, to change them where this person may."""
        work = partial(_read, self._studio, self._person)
        done = partial(self._open, parent)
        self._jobs.submit(self, work, done=done, failed=self.failed.emit, replaces="rules")

    def _open(self, parent: QWidget, facts: RuleFacts) -> None:
        dialog = RulesDialog(facts, parent)
        dialog.needed.put_requested.connect(self._put_needed)
        dialog.needed.removal_requested.connect(self._remove_needed)
        dialog.serving.put_requested.connect(self._put_serving)
        dialog.serving.removal_requested.connect(self._remove_serving)
        dialog.chains.put_requested.connect(self._put_chain)
        dialog.chains.removal_requested.connect(self._remove_chain)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _put_needed(self, rule: LanguageRule) -> None:
        languages = self._studio.languages
        put = partial(
            languages.put_rule,
            rule.locale,
            by=self._person,
            kind=rule.kind,
            topic=rule.topic,
            required=rule.required,
            due_days=rule.due_days,
            assignee=rule.assignee,
            waits=rule.waits,
        )
        self._write(NEEDED, put, self._holds())

    def _remove_needed(self, rule: LanguageRule) -> None:
        remove = partial(self._studio.languages.remove_rule, rule.id, by=self._person)
        self._write(NEEDED, remove, self.tr("It is removed. Add brings it back."))

    def _put_serving(self, rule: ServingRule) -> None:
        told = {"missing": rule.missing, "behind": rule.behind, "kind": rule.kind, "locale": rule.locale}
        self._write(SERVING, partial(self._studio.serving.put_rule, by=self._person, **told), self._holds())

    def _remove_serving(self, rule: ServingRule) -> None:
        remove = partial(self._studio.serving.remove_rule, rule.kind, rule.locale, by=self._person)
        usual = not rule.kind and not rule.locale
        told = self.tr("It is as usual again.") if usual else self.tr("It is removed. Add brings it back.")
        self._write(SERVING, remove, told)

    def _put_chain(self, chain: Chain) -> None:
        put = partial(self._studio.serving.put_chain, chain.locale, chain.tags, by=self._person)
        self._write(CHAINS, put, self._holds())

    def _remove_chain(self, chain: Chain) -> None:
        remove = partial(self._studio.serving.remove_chain, chain.locale, by=self._person)
        self._write(CHAINS, remove, self.tr("It is as usual again."))

    def _holds(self) -> str:
        return self.tr("It holds from now on.")

    def _write(self, part: str, work: Callable[[], object], told: str) -> None:
        def write() -> Sequence[Any]:
            work()
            return _READERS[part](self._studio)

        done, failed = partial(self._written, part, told), partial(self._show_problem, part)
        # Not in the name of the dialog, which may be closed before it is done.
        self._jobs.submit(self, write, done=done, failed=failed, lane=Lane.WRITE)

    def _written(self, part: str, told: str, rules: Sequence[Any]) -> None:
        if self._dialog is not None:
            self._page(self._dialog, part).show_rules(rules, told)
        if part != NEEDED:
            # Agents get other texts now.
            self._bus.publish(Changes(published=True), self)
        self.changed.emit()

    def _show_problem(self, part: str, error: Exception) -> None:
        if self._dialog is not None:
            self._page(self._dialog, part).show_problem(error)
        else:
            self.failed.emit(error)

    def _page(self, dialog: RulesDialog, part: str) -> RulePage[Any]:
        return {NEEDED: dialog.needed, SERVING: dialog.serving, CHAINS: dialog.chains}[part]


def _chains(studio: Studio) -> tuple[Chain, ...]:
    return tuple(studio.serving.chains().values())


_READERS: dict[str, Callable[[Studio], Sequence[Any]]] = {
    NEEDED: lambda studio: studio.languages.rules(),
    SERVING: lambda studio: studio.serving.rules(),
    CHAINS: _chains,
}


def _read(studio: Studio, person: str) -> RuleFacts:
    return RuleFacts(
        studio.languages.rules(),
        studio.serving.rules(),
        _chains(studio),
        studio.lists.locales(),
        studio.administration.topics(),
        studio.administration.people(),
        studio.languages.may_rule(by=person),
        studio.serving.may_rule(by=person),
    )
