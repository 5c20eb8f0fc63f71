"""Who changed a paragraph, asked from the editor: by key and by the margin, whatever was typed since."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kbstudio.application import Studio
from kbstudio.ui.editor.paragraph_history import ParagraphHistory
from kbstudio.ui.editor.paragraph_popover import ParagraphPopover
from kbstudio.ui.editor.paragraph_story import ParagraphStory, story_of
from tests.support.inline_jobs import InlineJobs
from tests.support.studios import new_article, publish, team_studio

FIRST = "Customers may return a router within thirty days of delivery.\n\nAsk for the order number first of all.\n"
SECOND = FIRST.replace("thirty", "fourteen")


@pytest.fixture
def studio(sqlite_url: str) -> Iterator[Studio]:
    """A library in which noa changed the first paragraph of KB-1 in version 2."""
    made = team_studio(sqlite_url)
    new_article(made, body=FIRST)
    publish(made, "KB-1")
    made.writing.save("KB-1", "en", by="noa", body=SECOND)
    made.reviewing.submit("KB-1", "en", by="noa", reason="The law changed", change="meaning")
    yield made
    made.close()


def story(studio: Studio, typed: str, line: int) -> ParagraphStory | None:
    return story_of(studio.paragraphs, studio.history, "KB-1", "en", typed, line)


def versions(told: ParagraphStory | None) -> list[int]:
    assert told is not None
    assert told.saved is not None
    return [change.number for change in told.saved.changes]


def test_a_saved_paragraph_tells_who_changed_it(studio: Studio) -> None:
    assert versions(story(studio, SECOND, 0)) == [2, 1]
    assert versions(story(studio, SECOND, 2)) == [1]
    assert versions(story(studio, SECOND, 1)) == [1]
    assert versions(story(studio, SECOND, 99)) == [1]


def test_lines_typed_above_do_not_lead_astray(studio: Studio) -> None:
    typed = f"Something new at the head\u2028of it.\n\nAnd more.\n\n{SECOND}"
    assert versions(story(studio, typed, 4)) == [2, 1]
    assert story(studio, typed, 0) == ParagraphStory(None)


def test_an_edited_paragraph_says_that_it_is_not_saved(studio: Studio) -> None:
    told = story(studio, SECOND.replace("fourteen", "ten"), 0)
    assert versions(told) == [2, 1]
    assert told is not None
    assert told.edited


def test_no_text_has_no_story(studio: Studio) -> None:
    assert story(studio, "\n\n", 0) is None


@pytest.fixture
def asked(window: SimpleNamespace, studio: Studio) -> SimpleNamespace:
    """The editor with the saved text, and what it asks to see of the history."""
    window.edit.set_article(SECOND, "en")
    made = ParagraphHistory(
        window.view,
        paragraphs=studio.paragraphs,
        history=studio.history,
        jobs=InlineJobs(window.frame),
        code="KB-1",
        locale="en",
    )
    window.opened = []
    made.version_requested.connect(window.opened.append)
    window.popover = window.view.findChild(ParagraphPopover)
    return window


def test_a_key_asks_and_enter_opens_a_version(asked: SimpleNamespace, qtbot: QtBot) -> None:
    asked.edit.show_line(0)
    asked.actions["paragraph_history"].trigger()
    assert asked.popover.isVisible()
    assert "Noa" in asked.popover._head.text()
    assert asked.popover._why.text() == "The law changed"
    assert asked.popover._versions.count() == 2
    qtbot.keyClick(asked.popover._versions, Qt.Key.Key_Down)
    qtbot.keyClick(asked.popover._versions, Qt.Key.Key_Return)
    assert asked.opened == [1]
    assert not asked.popover.isVisible()


def test_escape_closes_it(asked: SimpleNamespace, qtbot: QtBot) -> None:
    asked.view.carry_out("paragraph_history")
    qtbot.keyClick(asked.popover._versions, Qt.Key.Key_Escape)
    assert not asked.popover.isVisible()
    assert asked.opened == []


def test_the_margin_asks_for_the_paragraph_under_the_pointer(asked: SimpleNamespace, qtbot: QtBot) -> None:
    margin = asked.view.margin
    place = margin.place_of(2)
    assert margin.rect().contains(place.center())
    qtbot.mouseMove(margin, place.center())
    assert margin._hovered == 2
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=place.center())
    assert "Written by" in asked.popover._head.text()
    asked.popover.close()


def test_the_margin_is_silent_beside_empty_lines(asked: SimpleNamespace, qtbot: QtBot) -> None:
    asked_for: list[int] = []
    asked.view.paragraph_history_requested.connect(asked_for.append)
    margin = asked.view.margin
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=QPoint(2, margin.height() - 2))
    qtbot.mouseClick(margin, Qt.MouseButton.LeftButton, pos=margin.place_of(1).center())
    assert asked_for == []


def test_a_new_paragraph_says_that_no_version_has_it(asked: SimpleNamespace) -> None:
    asked.edit.set_article(f"Wholly new words, never seen before.\n\n{SECOND}", "en")
    asked.view.carry_out("paragraph_history")
    assert asked.popover._head.text() == "Not saved yet"
    assert asked.popover._versions.isHidden()
    asked.popover.close()


def test_an_article_that_is_gone_is_said(asked: SimpleNamespace, studio: Studio) -> None:
    gone = ParagraphHistory(
        asked.view,
        paragraphs=studio.paragraphs,
        history=studio.history,
        jobs=InlineJobs(asked.frame),
        code="KB-99",
        locale="en",
    )
    gone._look_up(0)
    assert "KB-99" in asked.popover._head.text()
    asked.popover.close()
