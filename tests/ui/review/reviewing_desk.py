"""A review on screen, for the tests of its parts."""

from dataclasses import dataclass, field

from PySide6.QtGui import QAction

from kbstudio.domain.decisions import DecisionKind
from kbstudio.services.snapshots import Outcome
from kbstudio.services.writing import NewArticle
from kbstudio.ui.review.controller import ReviewController
from kbstudio.ui.review.view import ReviewView
from tests.support.screens import Screens
from tests.support.studios import publish, submit

BEFORE = """Customers may return a router within 30 days.

Ask for the order number.

The visit is free.

Offer a technician.
"""

AFTER = """Customers may return a router within 14 days.

Ask for the order number.

The visit costs 20 pounds.

Never offer a technician.
"""


@dataclass
class ReviewingDesk:
    """One review with its controller, and what was said to the person."""

    screens: Screens
    view: ReviewView
    controller: ReviewController
    said: list[str] = field(default_factory=list)
    undo: list[object] = field(default_factory=list)

    def do(self, action: QAction) -> None:
        """Use an action and wait for what comes of it."""
        assert action.isEnabled(), action.toolTip()
        action.trigger()
        self.screens.settle()

    def decided(self) -> list[DecisionKind | None]:
        """What stands beside every change."""
        return [line.decided for line in self.view.inspector._lines]

    def go_to(self, change: int) -> None:
        """Go to a change, from 0."""
        self.view.page.view.go_to_change(change)


def changed_article(screens: Screens, *, after: str = AFTER, locale: str = "en") -> str:
    """Published once by maya, changed in three places, and sent to rita and daniel again."""
    wanted = NewArticle(
        "reference", locale, "Returns", BEFORE, reviewers=("rita", "daniel"), topics=("billing.refund",)
    )
    code = screens.studio.writing.new(wanted, by="maya").article
    publish(screens.studio, code, locale)
    screens.studio.writing.save(code, locale, by="maya", body=after)
    submit(screens.studio, code, locale)
    return code


def desk(screens: Screens, code: str, person: str = "rita", locale: str = "en") -> ReviewingDesk:
    """The review of an article as somebody sees it."""
    view = ReviewView()
    controller = ReviewController(
        view, screens.studio, screens.jobs, screens.bus, code=code, locale=locale, person=person
    )
    shown = ReviewingDesk(screens, view, controller)
    controller.announced.connect(lambda words, undo: (shown.said.append(words), shown.undo.append(undo)))
    controller.failed.connect(lambda error: shown.said.append(str(error)))
    screens.frame(view.page, view.inspector)
    controller.load()
    screens.settle()
    return shown


def edited(screens: Screens, code: str, body: str) -> Outcome:
    """Maya writes on and submits again: what was signed is void."""
    screens.studio.writing.save(code, "en", by="maya", body=body)
    return submit(screens.studio, code)
