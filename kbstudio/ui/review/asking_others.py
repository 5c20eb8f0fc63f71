"""Who else could review a text that nobody asked is left to sign: a menu of people."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from kbstudio.desktop.jobs import Lane
from kbstudio.domain.people import Person, Role
from kbstudio.services.snapshots import Outcome
from kbstudio.ui.review.review_work import ReviewWork
from kbstudio.ui.review.view import ReviewView
from kbstudio.ui.widgets.person_label import isolated


class AskingOthers(QObject):
    """Asks the person chosen; whether they may be asked is the service's to say."""

    def __init__(self, view: ReviewView, work: ReviewWork, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._work = work
        self.menu = QMenu(view.notice.button)

    def begin(self) -> None:
        """Read who is here, and open the menu of those who may review this text."""
        people = self._work.studio.administration.people
        self._work.jobs.submit(self, people, done=self._offer, failed=self._work.refuse, lane=Lane.READ)

    def _offer(self, people: tuple[Person, ...]) -> None:
        shown = self._work.shown
        if shown is None:
            return
        asked = {name for stage in shown.review.steps for name in stage.people} if shown.review else set()
        self.menu.clear()
        for person in people:
            fits = person.holds(Role.REVIEWER, shown.locale, shown.article.topics)
            if fits and person.name not in asked and person.name != shown.right.author:
                self.menu.addAction(isolated(person.display), partial(self._ask, person))
        if self.menu.isEmpty():
            self.menu.addAction(self.tr("Nobody else may review this text")).setEnabled(False)
        button = self._view.notice.button
        self.menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask(self, person: Person) -> None:
        act = partial(self._work.studio.reviewing.ask, self._work.code, self._work.locale, people=(person.name,))
        self._work.write(act, partial(self._asked, person))

    def _asked(self, person: Person, outcome: Outcome) -> None:
        said = self.tr("{name} is asked to review {code}.")
        self._work.tell(said.format(name=isolated(person.display), code=outcome.article), None, outcome.changes)
