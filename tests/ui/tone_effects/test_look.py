"""A look through published texts leaves room for others, and ends when nobody wants it any more."""

from functools import partial

import pytest

from kbstudio.desktop.jobs import Lane
from kbstudio.services.tone.surveys import Survey
from kbstudio.ui.tone_effects import look as looks
from kbstudio.ui.tone_effects.look import Look
from kbstudio.ui.tone_effects.progress_line import ProgressLine
from tests.support.screens import Screens
from tests.support.studios import new_article, publish
from tests.ui.tone.tone_desk import new_guideline


@pytest.fixture
def code(screens: Screens) -> str:
    screens.studio.administration.put_person("maya", by="admin", role="tone_editor")
    for number in range(6):
        body = f"You failed to ask {number}.\n"
        publish(screens.studio, new_article(screens.studio, title=f"Text {number}", body=body).article)
    return new_guideline(screens)


class _Looking:
    """A look at impact with nothing around it; ``news`` is what happened, in its order."""

    def __init__(self, screens: Screens, code: str) -> None:
        self.line = ProgressLine("Look", "flask")
        screens.frame(self.line)
        self.news: list[object] = []
        self.look = Look(self.line, screens.jobs, self.line)
        self.look.found.connect(lambda outcome, _seconds: self.news.append(outcome))
        self.look.failed.connect(self.news.append)
        self.plan = partial(screens.studio.tone_effect.impact_survey, code)


def test_other_checks_come_between_two_portions(screens: Screens, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As those of a text somebody types meanwhile."""
    monkeypatch.setattr(looks, "_PORTION", 0.0)
    looking = _Looking(screens, code)
    shown: list[int] = []
    show = looking.line.show_progress

    def show_and_type(done: int, of: int) -> None:
        shown.append(done)
        if done == 2:
            screens.jobs.submit(looking.line, partial(len, "abc"), done=looking.news.append, lane=Lane.COMPUTE)
        show(done, of)

    monkeypatch.setattr(looking.line, "show_progress", show_and_type)
    looking.look.begin(looking.plan)
    screens.qtbot.waitUntil(lambda: len(looking.news) == 2, timeout=20_000)
    assert looking.news == [3, screens.studio.tone_effect.impact(code)]
    assert {0, 1, 2, 3, 4, 5} <= set(shown)


def test_a_look_goes_on_when_the_worker_forgot_its_books(screens: Screens, code: str) -> None:
    """Because it is another one, or read too many others since."""
    looking = _Looking(screens, code)
    looking.look.begin(looking.plan)
    screens.qtbot.waitUntil(lambda: len(looking.news) == 1, timeout=20_000)
    screens.jobs._worker.discard()
    looking.look.begin(looking.plan)
    screens.qtbot.waitUntil(lambda: len(looking.news) == 2, timeout=20_000)
    assert looking.news[0] == looking.news[1]


def test_a_look_that_fails_says_so_and_can_begin_again(screens: Screens, code: str) -> None:
    """Whatever went wrong."""
    looking = _Looking(screens, code)

    def plan() -> Survey[object, object]:
        raise OSError("gone")

    looking.look.begin(plan)
    screens.qtbot.waitUntil(lambda: bool(looking.news), timeout=20_000)
    assert isinstance(looking.news[0], OSError)
    assert looking.line.begin.isVisible()
