"""What cannot wait is published before its review, and the review stays owed until somebody signs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from kbstudio.services.answering import Reader
from kbstudio.ui.publish.break_glass import BreakGlass
from kbstudio.ui.publish.break_glass_button import BreakGlassButton
from kbstudio.ui.publish.break_glass_dialog import BreakGlassDialog
from kbstudio.ui.publish.owed_controller import OwedController
from kbstudio.ui.publish.owed_view import OwedView
from kbstudio.ui.publish.page import ReadingPage
from kbstudio.ui.publish.view import OWED, PublishView
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit

WHY = "the hotline number changed"


@pytest.fixture
def reader(screens: Screens) -> Iterator[Reader]:
    made = screens.studio.reader()
    yield made
    made.close()


class Urgent:
    """The dialog of one person, and what they are told."""

    def __init__(self, screens: Screens, person: str = "karl", code: str = "", locale: str = "") -> None:
        self.screens = screens
        self.said: list[str] = []
        window = screens.frame()
        studio = screens.studio
        asking = BreakGlass(
            studio.publishing, studio.lists, person=person, jobs=screens.jobs, bus=screens.bus, parent=window
        )
        asking.announced.connect(self.said.append)
        asking.failed.connect(lambda error: self.said.append(str(error)))
        asking.ask(window, code, locale)
        screens.settle()
        self.dialog = next(each for each in window.findChildren(BreakGlassDialog) if each.isVisible())
        screens.qtbot.waitExposed(self.dialog)

    def find(self, letters: str) -> None:
        """Type a few letters of the title and take the first text."""
        self.screens.qtbot.keyClicks(self.dialog.text.line, letters)
        self.screens.qtbot.keyClick(self.dialog.text.line, Qt.Key.Key_Return)
        self.screens.settle()

    def give_reason(self) -> None:
        """Say why."""
        self.screens.qtbot.keyClicks(self.dialog.reason, WHY)

    def press(self, button: QPushButton) -> None:
        """Press a button and wait for what it does."""
        self.screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        self.screens.settle()


def owing(screens: Screens) -> str:
    """Maya's text, published by Karl without review."""
    code = new_article(screens.studio).article
    screens.studio.publishing.break_glass(code, "en", by="karl", reason=WHY)
    return code


def owed(screens: Screens, person: str) -> tuple[OwedView, list[str], list[tuple[str, str, int]]]:
    view = OwedView()
    controller = OwedController(view, screens.studio.owed, person=person, jobs=screens.jobs, bus=screens.bus)
    said: list[str] = []
    looked: list[tuple[str, str, int]] = []
    controller.announced.connect(said.append)
    controller.failed.connect(lambda error: said.append(str(error)))
    controller.look_requested.connect(lambda *which: looked.append(which))
    screens.frame(view, view.facts)
    controller.load()
    screens.settle()
    return view, said, looked


def test_a_draft_is_published_at_once_with_a_reason(screens: Screens, reader: Reader) -> None:
    code = new_article(screens.studio).article
    urgent = Urgent(screens)
    urgent.find("refund")
    assert code in urgent.dialog.where.text()
    assert not urgent.dialog.publish.isEnabled()
    assert "Say in a few words why" in urgent.dialog.note.text()
    urgent.give_reason()
    urgent.press(urgent.dialog.publish)
    assert urgent.said == [f"{code} is published without review; its review is owed."]
    assert "30 days" in reader.show(code, "en").body
    assert not reader.show(code, "en").reviewed


def test_it_begins_with_the_text_one_is_in(screens: Screens) -> None:
    code = new_article(screens.studio).article
    submit(screens.studio, code)
    urgent = Urgent(screens, code=code, locale="en")
    assert urgent.dialog.reason.hasFocus()
    urgent.give_reason()
    assert urgent.dialog.publish.isEnabled()


def test_enter_publishes_nothing(screens: Screens) -> None:
    code = new_article(screens.studio).article
    urgent = Urgent(screens, code=code, locale="en")
    urgent.give_reason()
    screens.qtbot.keyClick(urgent.dialog.reason, Qt.Key.Key_Return)
    screens.settle()
    assert urgent.dialog.isVisible()
    assert not urgent.dialog.publish.isDefault() and not urgent.dialog.publish.autoDefault()
    assert screens.studio.owed.all(by="rita") == ()


@pytest.mark.parametrize(
    ("person", "words"), [("maya", "Publishers and curators publish without a review"), ("karl", "")]
)
def test_who_may_not_sees_why(screens: Screens, person: str, words: str) -> None:
    code = new_article(screens.studio).article
    urgent = Urgent(screens, person, code, "en")
    urgent.give_reason()
    assert urgent.dialog.publish.isEnabled() is not bool(words)
    assert words in urgent.dialog.note.text()


def test_a_text_with_nothing_new_says_so(screens: Screens) -> None:
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    urgent = Urgent(screens, code=code, locale="en")
    urgent.give_reason()
    assert not urgent.dialog.publish.isEnabled()
    assert "has nothing new to publish" in urgent.dialog.note.text()


def test_the_list_says_whose_act_it_was_and_why(screens: Screens) -> None:
    code = owing(screens)
    view, _, looked = owed(screens, "rita")
    row = [view.model.index(0, column).data() for column in range(view.model.columnCount())]
    assert (row[0], row[1], row[4], row[5]) == (code, "Refund window", "Karl", WHY)
    screens.qtbot.mouseClick(view.facts.look, Qt.MouseButton.LeftButton)
    assert looked == [(code, "en", 1)]


def test_a_reviewer_signs_it_afterwards(screens: Screens, reader: Reader) -> None:
    code = owing(screens)
    view, said, _ = owed(screens, "rita")
    screens.qtbot.keyClicks(view.facts.comment, "Right as it is")
    screens.qtbot.mouseClick(view.facts.sign, Qt.MouseButton.LeftButton)
    screens.settle()
    assert said == [f"{code} is signed: agents see that it was reviewed."]
    assert len(view.model.rows) == 0
    assert reader.show(code, "en").reviewed


@pytest.mark.parametrize(("person", "words"), [("maya", "Reviewers sign afterwards"), ("karl", "Reviewers sign")])
def test_who_cannot_sign_it_sees_why(screens: Screens, person: str, words: str) -> None:
    owing(screens)
    view, _, _ = owed(screens, person)
    assert not view.facts.sign.isEnabled()
    assert view.facts.why.isVisible()
    assert words in view.facts.why.text()


def test_a_text_published_again_after_review_is_listed_no_longer(screens: Screens) -> None:
    code = owing(screens)
    view, _, _ = owed(screens, "rita")
    studio = screens.studio
    studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    screens.bus.publish(publish(studio, code).changes, screens)
    screens.settle()
    assert len(view.model.rows) == 0


def test_the_publishing_place_has_a_part_for_it(screens: Screens) -> None:
    view = PublishView(ReadingPage)
    screens.frame(view.sidebar, view.page, view.inspector)
    wanted: list[bool] = []
    view.break_glass_requested.connect(lambda: wanted.append(True))
    view.show_part(OWED)
    assert view.page.currentWidget() is view.owed
    assert view.inspector.currentWidget() is view.owed.facts
    (button,) = [each for each in view.page.findChildren(BreakGlassButton) if each.isVisible()]
    assert not button.isEnabled()
    view.allow_break_glass(allowed=True)
    screens.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [True]
