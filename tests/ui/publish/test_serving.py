"""As agents see it: another language stands in, a text is behind or withheld, and the page says why."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kbstudio.domain.changes import Changes
from kbstudio.services.answering import Reader
from kbstudio.ui.publish.agent_controller import AgentController
from kbstudio.ui.publish.agent_view import AgentView
from kbstudio.ui.publish.page import ReadingPage
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit
from tests.ui.publish.test_publish import publishing, text_of


@pytest.fixture
def reader(screens: Screens) -> Iterator[Reader]:
    made = screens.studio.reader()
    yield made
    made.close()


@pytest.fixture
def code(screens: Screens) -> str:
    """An article whose Hebrew is behind."""
    studio = screens.studio
    made = new_article(studio).article
    publish(studio, made)
    studio.writing.save(made, "he", by="noa", title="חלון", body=BODY)
    publish(studio, made, "he")
    studio.writing.save(made, "en", by="maya", body=BODY.replace("30", "14"))
    publish(studio, made)
    return made


@pytest.fixture
def agents(screens: Screens, reader: Reader) -> tuple[AgentView, AgentController]:
    view = AgentView(ReadingPage)
    controller = AgentController(
        view,
        person="karl",
        reader=lambda: reader,
        publishing=screens.studio.publishing,
        administration=screens.studio.administration,
        jobs=screens.jobs,
        bus=screens.bus,
    )
    screens.frame(view)
    return view, controller


def test_the_page_says_what_agents_get_and_why(
    screens: Screens, code: str, agents: tuple[AgentView, AgentController]
) -> None:
    view, controller = agents
    for locale, words in (
        ("en", ""),
        ("he", "something else than its source since"),
        ("pl", "Not published in Polish. This is English."),
    ):
        controller.show_page(code, locale)
        screens.settle()
        assert (words in view.banner.text(), view.banner.isVisibleTo(view)) == (True, bool(words))
        assert view.locale_chosen == locale
    screens.studio.serving.put_rule(behind="fall_back", by="karl")
    controller.show_page(code, "he")
    screens.settle()
    assert "In Hebrew it is behind its source since" in view.banner.text()
    assert isinstance(view.page, ReadingPage)
    assert "14 days" in view.page.text.toPlainText()


def test_what_is_withheld_says_so_in_place_of_the_page(
    screens: Screens, code: str, agents: tuple[AgentView, AgentController]
) -> None:
    view, controller = agents
    screens.studio.serving.mark_critical(code, "a new law", by="karl")
    controller.show_page(code, "he")
    screens.settle()
    assert any("a critical change is not in it yet" in label.text() for label in view.findChildren(QLabel))


def test_what_is_found_in_another_language_says_which(
    screens: Screens, code: str, agents: tuple[AgentView, AgentController]
) -> None:
    view, _controller = agents
    view.language.setCurrentIndex(view.language.findData("pl"))
    screens.qtbot.keyClicks(view.search, "refund")
    screens.qtbot.keyClick(view.search, Qt.Key.Key_Return)
    screens.settle()
    assert view.hits.item(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith(f"Refund window, {code} · English.")
    assert "This is English" in view.banner.text()
    assert view.locale_chosen == "pl"


def test_a_critical_change_is_told_before_it_is_published(screens: Screens, code: str, reader: Reader) -> None:
    studio = screens.studio
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "7"))
    studio.reviewing.submit(code, "en", by="maya", reason="A law", change="meaning", critical="Fines.")
    studio.reviewing.approve(code, "en", by="rita")
    view, _said = publishing(screens, reader)
    assert view.details.critical == "Critical: Fines. Once it is published, agents get no language without it."
    studio.publishing.publish(code, "en", by="karl")
    studio.writing.save(code, "he", by="noa", body=BODY.replace("30", "7"))
    submit(studio, code, "he", by="noa")
    studio.reviewing.approve(code, "he", by="rita")
    screens.bus.publish(Changes(frozenset({code})), None)
    screens.settle()
    assert view.details.critical == ""
    assert "a critical change is not in it yet" in text_of(view.now_page)


def test_what_was_withdrawn_in_every_language_sends_nobody_to_another(
    screens: Screens, code: str, agents: tuple[AgentView, AgentController]
) -> None:
    view, controller = agents
    screens.studio.publishing.withdraw(code, "en", by="karl", reason="No longer offered", languages=True)
    controller.show_page(code, "en")
    screens.settle()
    told = f"{code} is not published in en, and no other language stands in for it; ask a curator for it."
    assert told in [label.text() for label in view.findChildren(QLabel)]
