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
        self._dialog: RulesDialog | None = None

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
        dialog.put_requested.connect(self._put)
        dialog.removal_requested.connect(self._remove)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _put(self, rule: LanguageRule) -> None:
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

        self._write(put, self.tr("It holds from now on."))

    def _remove(self, rule: LanguageRule) -> None:
        languages, person = self._studio.languages, self._person

        def remove() -> tuple[LanguageRule, ...]:
            languages.remove_rule(rule.id, by=person)
            return languages.rules()

        self._write(remove, self.tr("It is removed. Add brings it back."))

    def _write(self, work: Callable[[], tuple[LanguageRule, ...]], told: str) -> None:
        # Not in the name of the dialog, which may be closed before it is done.
        self._jobs.submit(self, work, done=partial(self._written, told), failed=self._show_problem, lane=Lane.WRITE)

    def _written(self, told: str, rules: tuple[LanguageRule, ...]) -> None:
        if self._dialog is not None:
            self._dialog.show_rules(rules, told)
        self.changed.emit()

    def _show_problem(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(error)
        else:
            self.failed.emit(error)


def _read(studio: Studio, person: str) -> RuleFacts:
    return RuleFacts(
        studio.languages.rules(),
        studio.lists.locales(),
        studio.administration.topics(),
        studio.administration.people(),
        studio.languages.may_rule(by=person),
    )
