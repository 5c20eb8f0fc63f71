"""Publishing, withdrawing, and the library as agents see it."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kbstudio.services.answering import Reader
from kbstudio.ui.publish.agent_controller import AgentController
from kbstudio.ui.publish.agent_view import AgentView
from kbstudio.ui.publish.controller import PublishController
from kbstudio.ui.publish.freshness import verification
from kbstudio.ui.publish.page import ReadingPage
from kbstudio.ui.publish.view import AGENTS, PublishView
from kbstudio.ui.publish.withdraw_dialog import WithdrawDialog
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit


@pytest.fixture
def reader(screens: Screens) -> Iterator[Reader]:
    made = screens.studio.reader()
    yield made
    made.close()


def publishing(screens: Screens, reader: Reader, person: str = "karl") -> tuple[PublishView, list[str]]:
    view = PublishView(ReadingPage)
    controller = PublishController(
        view,
        person=person,
        publishing=screens.studio.publishing,
        reviewing=screens.studio.reviewing,
        reader=lambda: reader,
        jobs=screens.jobs,
        bus=screens.bus,
    )
    said: list[str] = []
    controller.announced.connect(said.append)
    controller.failed.connect(lambda error: said.append(str(error)))
    screens.frame(view.sidebar, view.page, view.inspector)
    controller.load()
    screens.settle()
    return view, said


def agents(screens: Screens, reader: Reader) -> tuple[AgentView, AgentController, list[str]]:
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
    said: list[str] = []
    controller.announced.connect(said.append)
    controller.failed.connect(lambda error: said.append(str(error)))
    screens.frame(view)
    return view, controller, said


def approved(screens: Screens) -> str:
    """Published once, changed, and approved again."""
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    screens.studio.writing.save(code, "en", by="maya", body=BODY.replace("30 days", "14 days"))
    submit(screens.studio, code)
    screens.studio.reviewing.approve(code, "en", by="rita")
    return code


def text_of(page: object) -> str:
    assert isinstance(page, ReadingPage)
    return page.text.toPlainText()


def test_nothing_waiting_says_when_texts_appear(screens: Screens, reader: Reader) -> None:
    view, _ = publishing(screens, reader)
    assert any("Nothing waits to be published" in label.text() for label in view.page.findChildren(QLabel))
    assert not view.details._publish.isEnabled()


def test_what_agents_read_now_stands_beside_what_they_will_read(screens: Screens, reader: Reader) -> None:
    approved(screens)
    view, _ = publishing(screens, reader)
    assert "30 days" in text_of(view.now_page)
    assert "14 days" in text_of(view.then_page)


def test_a_curator_publishes(screens: Screens, reader: Reader) -> None:
    code = approved(screens)
    view, said = publishing(screens, reader)
    screens.qtbot.mouseClick(view.details._publish, Qt.MouseButton.LeftButton)
    screens.settle()
    assert said == [f"{code} is published: agents read it now."]
    assert "14 days" in reader.show(code, "en").body
    assert len(view.model.rows) == 0


def test_an_author_sees_why_they_cannot_publish(screens: Screens, reader: Reader) -> None:
    approved(screens)
    view, _ = publishing(screens, reader, "maya")
    assert not view.details._publish.isEnabled()
    assert view.details._why.isVisible()
    assert "Publishers and curators publish" in view.details._why.text()


def test_withdrawing_needs_a_reason(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    view, controller, said = agents(screens, reader)
    controller.show_page(code, "en")
    screens.settle()
    screens.qtbot.mouseClick(view._withdraw, Qt.MouseButton.LeftButton)
    dialog = screens.windows[-1].findChild(WithdrawDialog)
    assert isinstance(dialog, WithdrawDialog)
    screens.qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert dialog.note.isVisible()
    screens.qtbot.keyClicks(dialog.reason, "the offer has ended")
    screens.qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    screens.settle()
    assert said == [f"{code} is withdrawn: agents no longer see it."]
    assert view._stack.currentIndex() == 1


def test_a_search_asks_as_agents_do_and_shows_the_first_page(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio, title="Refund window").article
    publish(screens.studio, code)
    view, _controller, _ = agents(screens, reader)
    screens.qtbot.keyClicks(view.search, "refund")
    screens.qtbot.keyClick(view.search, Qt.Key.Key_Return)
    screens.settle()
    assert view.hits.count() == 1
    assert "Refund window" in text_of(view.page)
    assert "KB-1 · Published" in text_of(view.page)
    assert view.facts._reviewed.text == "Reviewed"
    assert view.facts._topics.text() == "Refunds"


def test_who_may_not_withdraw_sees_why(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    view, controller, _ = agents(screens, reader)
    controller.act_as("maya")
    controller.show_page(code, "en")
    screens.settle()
    button = next(each for each in view.findChildren(QPushButton) if each.text().startswith("Withdraw"))
    assert not button.isEnabled()
    assert "Publishers and curators withdraw" in button.toolTip()
    controller.act_as("karl")
    screens.settle()
    assert button.isEnabled()


def test_who_may_not_withdraw_sees_why_beside_what_waits(screens: Screens, reader: Reader) -> None:
    approved(screens)
    for person, may in (("maya", False), ("karl", True)):
        view, _ = publishing(screens, reader, person)
        view.table.selectRow(0)
        screens.settle()
        button = next(each for each in view.details.findChildren(QPushButton) if each.text().startswith("Withdraw"))
        assert button.isEnabled() is may
        assert ("Publishers and curators withdraw" in button.toolTip()) is not may


def test_a_search_that_finds_nothing_says_what_to_try(screens: Screens, reader: Reader) -> None:
    view, _controller, _ = agents(screens, reader)
    screens.qtbot.keyClicks(view.search, "zzqq")
    screens.qtbot.keyClick(view.search, Qt.Key.Key_Return)
    screens.settle()
    assert "Agents find nothing for these words" in view._told.text()


def test_no_empty_list_stands_beside_a_page_nobody_searched_for(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio, title="Refund window").article
    publish(screens.studio, code)
    view, controller, _ = agents(screens, reader)
    controller.show_page(code, "en")
    screens.settle()
    assert not view.hits.isVisibleTo(view)
    screens.qtbot.keyClicks(view.search, "refund")
    screens.qtbot.keyClick(view.search, Qt.Key.Key_Return)
    screens.settle()
    assert view.hits.isVisibleTo(view)


def test_a_hebrew_page_is_found_in_hebrew(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio, title="נוריות הנתב", locale="he", body="הנתב מחובר.\n").article
    publish(screens.studio, code, "he")
    view, _controller, _ = agents(screens, reader)
    view.language.setCurrentIndex(view.language.findData("he"))
    view.search.insert("נתב")
    screens.qtbot.keyClick(view.search, Qt.Key.Key_Return)
    screens.settle()
    assert "הנתב מחובר" in text_of(view.page)


def test_an_unpublished_article_says_so(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio).article
    view, controller, _ = agents(screens, reader)
    controller.show_page(code, "en")
    screens.settle()
    assert any("is not published" in label.text() for label in view.findChildren(QLabel))


def test_the_two_parts_of_the_place_change_with_their_inspector(screens: Screens, reader: Reader) -> None:
    view, _ = publishing(screens, reader)
    view.show_part(AGENTS)
    assert view.shows_agents
    assert view.inspector.currentWidget() is view.agents.facts


def test_freshness_in_words() -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    assert verification(None, now) == ("Not verified", "warn")
    assert verification(now + timedelta(days=90), now)[1] == "good"
    assert verification(now + timedelta(days=5), now)[1] == "warn"
    assert verification(now - timedelta(days=1), now)[1] == "stop"
