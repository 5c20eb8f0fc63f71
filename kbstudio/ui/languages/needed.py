"""Opens the dialog on the languages that are needed, and carries out what is asked for in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.application import Studio
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.markets import LanguageRule
from kbstudio.ui.languages.rules_dialog import RuleFacts, RulesDialog


class LanguagesNeeded(QObject):
    """Works for ``person`` (a login name)."""

    changed = Signal()
    """Other languages are needed now."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(self, studio: Studio, *, person: str, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self._person = person
        self._jobs = jobs

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def ask(self, parent: QWidget) -> None:
        """Show which languages are needed, to change it where this person may."""
        work = partial(_read, self._studio, self._person)
        done = partial(self._open, parent)
        self._jobs.submit(self, work, done=done, failed=self.failed.emit, replaces="rules")

    def _open(self, parent: QWidget, facts: RuleFacts) -> None:
        dialog = RulesDialog(facts, parent)
        dialog.put_requested.connect(partial(self._put, dialog))
        dialog.removal_requested.connect(partial(self._remove, dialog))
        dialog.open()

    def _put(self, dialog: RulesDialog, rule: LanguageRule) -> None:
        languages, person = self._studio.languages, self._person

        def put() -> tuple[LanguageRule, ...]:
            languages.put_rule(
                rule.locale,
                by=person,
                kind=rule.kind,
                topic=rule.topic,
                required=rule.required,
                due_days=rule.due_days,
                assignee=rule.assignee,
            )
            return languages.rules()

        self._write(dialog, put, self.tr("It holds from now on."))

    def _remove(self, dialog: RulesDialog, rule: LanguageRule) -> None:
        languages, person = self._studio.languages, self._person

        def remove() -> tuple[LanguageRule, ...]:
            languages.remove_rule(rule.id, by=person)
            return languages.rules()

        self._write(dialog, remove, self.tr("It is removed. Add brings it back."))

    def _write(self, dialog: RulesDialog, work: Callable[[], tuple[LanguageRule, ...]], told: str) -> None:
        self._jobs.submit(
            dialog, work, done=partial(self._written, dialog, told), failed=dialog.show_problem, lane=Lane.WRITE
        )

    def _written(self, dialog: RulesDialog, told: str, rules: tuple[LanguageRule, ...]) -> None:
        dialog.show_rules(rules, told)
        self.changed.emit()


def _read(studio: Studio, person: str) -> RuleFacts:
    return RuleFacts(
        studio.languages.rules(),
        studio.lists.locales(),
        studio.administration.topics(),
        studio.administration.people(),
        studio.languages.may_rule(by=person),
    )
