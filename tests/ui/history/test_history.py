"""The history of a text: what the timeline says, what is compared, by keyboard."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from kbstudio.domain.changes import Changes
from kbstudio.ui.history.controller import HistoryController
from kbstudio.ui.history.dates import day_of
from kbstudio.ui.history.view import HistoryView
from kbstudio.ui.history.words import marks_of, reason_of, state_of
from tests.support.screens import Screens
from tests.support.studios import BODY, new_article, publish, submit


def history(
    screens: Screens, code: str, person: str = "maya", width: int = 1200
) -> tuple[HistoryView, HistoryController]:
    view = HistoryView()
    studio = screens.studio
    controller = HistoryController(
        view,
        code=code,
        locale="en",
        person=person,
        history=studio.history,
        writing=studio.writing,
        jobs=screens.jobs,
        bus=screens.bus,
    )
    screens.frame(view, view.inspector, width=width + 320)
    controller.load()
    screens.settle()
    return view, controller


def told(screens: Screens) -> str:
    """Version 1 live until 2 came, 2 live, 3 returned, 4 the draft."""
    code = new_article(screens.studio).article
    publish(screens.studio, code)
    screens.studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "14"))
    publish(screens.studio, code, change="wording")
    screens.studio.writing.save(code, "en", by="maya", body=BODY.replace("30", "10"))
    submit(screens.studio, code)
    screens.studio.reviewing.send_back(code, "en", by="rita", comment="Say which router")
    screens.studio.writing.save(code, "en", by="noa", body=BODY.replace("30", "10") + "\nUnused ones.\n")
    return code


def compared(view: HistoryView) -> tuple[int, int]:
    return view.pair._older.currentData(), view.pair._newer.currentData()


def test_each_version_says_where_it_stood(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    entries = view.timeline.shown
    states = [state_of(entry, newest=entry.revision == 4).word for entry in entries]
    assert states == ["Draft", "Returned", "Published", "Superseded"]
    said = [" ".join(mark.text for mark in marks_of(entry)) for entry in entries]
    assert said[0] == ""
    assert "Say which router" in said[1]
    assert "Approved" in said[2]
    assert "Live since" in said[2]
    assert "Live until" in said[3]


def test_a_version_is_compared_with_the_one_before_it(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    assert compared(view) == (3, 4)
    view.timeline.setFocus()
    screens.qtbot.keyClick(view.timeline, Qt.Key.Key_J)
    screens.qtbot.keyClick(view.timeline, Qt.Key.Key_Down)
    screens.settle()
    assert compared(view) == (1, 2)
    assert view.inspector._version.text() == "Version 2"
    assert view.inspector.facts._size.text().startswith("13 word")
    assert [part.text() for _, part in view.sums._parts.values() if part.isVisible()] == ["1 changed"]


def test_shift_and_the_lists_choose_any_two(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    view.timeline.setFocus()
    for _ in range(2):
        screens.qtbot.keyClick(view.timeline, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    screens.settle()
    assert compared(view) == (2, 4)
    view.pair._older.setCurrentIndex(view.pair._older.findData(1))
    view.pair._older.activated.emit(0)
    screens.settle()
    assert view.timeline.numbers == (1, 4)
    view.pair._older.setCurrentIndex(view.pair._older.findData(0))
    view.pair._older.activated.emit(0)
    screens.settle()
    assert {change.kind for change in view.pane.view.compared.changes} == {"inserted"}


def test_filters_leave_out_versions_and_give_way_to_a_choice(screens: Screens) -> None:
    view, controller = history(screens, told(screens))
    view.bar.filters._buttons["published"].click()
    assert [entry.revision for entry in view.timeline.shown] == [2, 1]
    assert view.timeline.numbers == (2,)
    view.bar.filters._buttons["judged"].click()
    assert [entry.revision for entry in view.timeline.shown] == [3, 2, 1]
    controller.show_version(4)
    assert len(view.timeline.shown) == 4
    assert view.timeline.numbers == (4,)


def test_a_filter_that_leaves_nothing_says_so(screens: Screens) -> None:
    view, _ = history(screens, new_article(screens.studio).article)
    view.bar.filters._buttons["published"].click()
    assert any("No version was published" in label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_enter_goes_to_the_comparison_and_escape_back(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    view.timeline.setFocus()
    screens.qtbot.keyClick(view.timeline, Qt.Key.Key_Return)
    assert view.pane.view.hasFocus()
    screens.qtbot.keyClick(view.pane.view, Qt.Key.Key_F8)
    assert view.pane.view.current_change == 0
    screens.qtbot.keyClick(view.pane.view, Qt.Key.Key_Escape)
    assert view.timeline.hasFocus()


def test_what_agents_have_read_leads_to_its_version(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    links = [button for button in view.inspector.findChildren(QPushButton) if button.text() == "Version 1"]
    screens.qtbot.mouseClick(links[0], Qt.MouseButton.LeftButton)
    screens.settle()
    assert compared(view) == (0, 1)
    assert view.inspector._agents.text().startswith("Agents read version 2 now")


def test_a_draft_tells_what_was_said_of_the_text_before_it(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    assert view.inspector._judged.text() == "Verdicts on version 3, the last one sent"
    assert any("Say which router" in label.text() for label in view.inspector.findChildren(QLabel))
    view.choose(2)
    screens.settle()
    assert view.inspector._judged.text() == "Verdicts"


def test_another_language_has_its_own_history(screens: Screens) -> None:
    code = told(screens)
    screens.studio.writing.save(code, "he", by="maya", title="החזרים", body="לקוחות רשאים להחזיר נתב.\n")
    view, controller = history(screens, code)
    view.bar._locale.setCurrentIndex(1)
    view.bar._locale.activated.emit(1)
    screens.settle()
    assert controller.locale == "he"
    assert [entry.title for entry in view.timeline.shown] == ["החזרים"]
    assert compared(view) == (0, 1)


def test_what_others_write_joins_the_list_and_moves_nobody(screens: Screens) -> None:
    code = told(screens)
    view, _ = history(screens, code)
    view.choose(2)
    screens.settle()
    screens.studio.writing.save(code, "en", by="noa", body="Something else.\n")
    screens.bus.publish(Changes(frozenset({code})))
    screens.settle()
    assert len(view.timeline.shown) == 5
    assert view.timeline.numbers == (2,)


def test_a_screen_reader_hears_a_version(screens: Screens) -> None:
    view, _ = history(screens, told(screens))
    spoken = view.timeline.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Version 3" in spoken
    assert "Returned" in spoken
    assert "Maya" in spoken


def test_a_text_that_is_not_there_is_said_in_place(screens: Screens) -> None:
    view, _ = history(screens, "KB-99")
    assert any("KB-99" in label.text() for label in view.pane.findChildren(QLabel))


@pytest.mark.parametrize("width", [560, 1400])
def test_narrow_and_wide_are_painted(screens: Screens, width: int) -> None:
    view, _ = history(screens, told(screens), width=width)
    assert not view.grab().isNull()


def test_days_name_the_year_only_where_it_is_another() -> None:
    moment = datetime(2026, 3, 2, 12, tzinfo=UTC)
    assert "2026" not in day_of(moment, date(2026, 11, 22))
    assert "2026" in day_of(moment, date(2027, 1, 1))


def test_an_erased_version_says_who_and_why_and_is_passed_over(screens: Screens) -> None:
    code = told(screens)
    view, controller = history(screens, code)
    view.timeline.choose(2, 4)
    screens.settle()
    assert compared(view) == (2, 4)
    erased = screens.studio.erasing.erase(code, "en", [3], by="admin", reason="a name")
    screens.bus.publish(erased.changes)
    screens.settle()
    entry = view.timeline.shown[1]
    assert (state_of(entry, newest=False).word, "a name" in reason_of(entry)) == ("Erased", True)
    view.choose(4)
    screens.settle()
    assert compared(view) == (2, 4)
    view.choose(3)
    screens.settle()
    assert not controller.may_restore


def test_a_version_erased_while_it_is_looked_at_leaves_the_screen(screens: Screens) -> None:
    code = told(screens)
    view, _ = history(screens, code)
    assert compared(view) == (3, 4)
    erased = screens.studio.erasing.erase(code, "en", [3], by="admin", reason="a name")
    screens.bus.publish(erased.changes)
    screens.settle()
    assert compared(view) == (2, 4)
    assert view.pane.view.compared.changes
