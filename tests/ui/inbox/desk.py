"""An inbox in a window of its own, and texts that wait in it."""

from kbstudio.ui.inbox.controller import InboxController
from kbstudio.ui.inbox.view import InboxView
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit


def inbox(screens: Screens, person: str = "rita", width: int = 1400) -> tuple[InboxView, InboxController]:
    """The inbox of a person, loaded, the keyboard in its list."""
    view = InboxView()
    controller = InboxController(view, person=person, studio=screens.studio, jobs=screens.jobs, bus=screens.bus)
    screens.frame(view.sidebar, view.page, view.inspector, width=width)
    controller.load()
    screens.settle()
    view.rest()
    return view, controller


def changed(
    screens: Screens,
    *,
    title: str = "Refund window",
    change: str = "meaning",
    old: str = "30 days",
    new: str = "14 days",
) -> str:
    """The code of an article published once, changed by maya and sent to rita again."""
    code = new_article(screens.studio, title=title).article
    publish(screens.studio, code)
    screens.studio.writing.save(code, "en", by="maya", body=BODY.replace(old, new))
    submit(screens.studio, code, change=change)
    return code


def slip(screens: Screens, title: str) -> str:
    """The code of an article where only a slip was mended."""
    return changed(screens, title=title, change="typo", old="order", new="ordar")
