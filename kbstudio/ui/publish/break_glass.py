"""Publishes a text before its review, when somebody whose role may says why."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.ids import new_id
from kbstudio.domain.lists import ArticleFilter, ArticleRow
from kbstudio.domain.revisions import RevisionState
from kbstudio.services.lists import Lists
from kbstudio.services.publishing import Publishing
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.publish.break_glass_dialog import BreakGlassDialog, Text
from kbstudio.ui.widgets.chip import state_word

_OFFERED = 1_000
"""Texts of each state that can be chosen; whoever looks for another opens it first."""


class BreakGlass(QObject):
    """Works for ``person`` (a login name)."""

    announced = Signal(str)
    """What was done, for a toast."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        publishing: Publishing,
        lists: Lists,
        *,
        person: str,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._publishing = publishing
        self._lists = lists
        self._person = person
        self._jobs = jobs
        self._bus = bus

    def act_as(self, person: str) -> None:
        """Work for somebody else."""
        self._person = person

    def ask(self, parent: QWidget, code: str = "", locale: str = "") -> None:
        """Ask which text and why, beginning with the one named."""
        self._jobs.submit(
            self,
            self._read,
            done=lambda rows: self._open(rows, parent, code, locale),
            failed=self.failed.emit,
            replaces="texts",
        )

    def _read(self) -> list[ArticleRow]:
        states = (RevisionState.IN_REVIEW, RevisionState.DRAFT)
        return [row for state in states for row in self._lists.articles(ArticleFilter(state=state), 0, _OFFERED)]

    def _open(self, rows: list[ArticleRow], parent: QWidget, code: str, locale: str) -> None:
        texts = [_offered(row) for row in rows]
        if code and f"{code} {locale}" not in {value for value, _, _ in texts}:
            texts.insert(0, (f"{code} {locale}", f"{code} ({locale})", ""))
        dialog = BreakGlassDialog(texts, parent)
        dialog.text_chosen.connect(partial(self._ask_whether, dialog))
        dialog.confirmed.connect(partial(self._publish, dialog))
        dialog.open()
        if code:
            dialog.choose(code, locale)
        else:
            dialog.text.setFocus()

    def _ask_whether(self, dialog: BreakGlassDialog, code: str, locale: str) -> None:
        self._jobs.submit(
            dialog,
            partial(self._publishing.may_break_glass, code, locale, by=self._person),
            done=dialog.show_refusal,
            failed=dialog.show_problem,
            replaces="may",
        )

    def _publish(self, dialog: BreakGlassDialog, code: str, locale: str, reason: str) -> None:
        self._jobs.submit(
            dialog,
            partial(self._publishing.break_glass, code, locale, by=self._person, reason=reason, op_id=new_id()),
            done=lambda outcome: self._published(dialog, outcome),
            failed=dialog.show_problem,
            lane=Lane.WRITE,
        )

    def _published(self, dialog: BreakGlassDialog, outcome: Outcome) -> None:
        dialog.accept()
        self._bus.publish(outcome.changes, self)
        self.announced.emit(
            self.tr("{code} is published without review; its review is owed.").format(code=outcome.article)
        )


def _offered(row: ArticleRow) -> Text:
    where = " · ".join((row.article, row.locale, state_word(row.state.value)))
    return (f"{row.article} {row.locale}", row.title, where)
