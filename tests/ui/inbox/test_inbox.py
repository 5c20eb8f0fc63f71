"""A reviewer works through what waits, by keyboard alone."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from kbstudio.domain.changes import Changes
from kbstudio.domain.inbox import Group, Section
from kbstudio.domain.revisions import RevisionState
from kbstudio.ui.inbox.controller import InboxController
from tests.support.screens import Screens
from tests.support.studios import new_article, submit
from tests.ui.inbox.desk import changed, inbox, slip

LONG = "נורית אדומה בנתב: בדיקה, הפעלה מחדש והעברה לתמיכת הרשת של הלקוחות העסקיים והפרטיים " * 2


def told(controller: InboxController) -> list[str]:
    """What the controller says from now on."""
    said: list[str] = []
    controller.announced.connect(lambda words, _undo: said.append(words))
    controller.failed.connect(lambda error: said.append(str(error)))
    return said


def state(screens: Screens, code: str) -> RevisionState:
    return screens.studio.history.of(code, "en")[0].state


def test_an_empty_inbox_says_what_it_is_for(screens: Screens) -> None:
    view, _ = inbox(screens)
    assert any("Nothing waits for you" in label.text() for label in view.page.findChildren(QLabel))
    assert not view.preview._open.isEnabled()


def test_enter_opens_what_waits(screens: Screens) -> None:
    first, second = new_article(screens.studio).article, new_article(screens.studio, title=LONG, locale="he").article
    submit(screens.studio, first)
    submit(screens.studio, second, "he")
    view, controller = inbox(screens, width=620)
    opened: list[tuple[str, str]] = []
    controller.review_opened.connect(lambda code, locale: opened.append((code, locale)))
    screens.qtbot.keyClick(view.table, Qt.Key.Key_J)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_K)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert opened == [(second, "he"), (first, "en")]


def test_a_slash_filters_the_inbox_and_escape_clears(screens: Screens) -> None:
    for title in ("Refund window", "Router lights"):
        submit(screens.studio, new_article(screens.studio, title=title).article)
    view, _ = inbox(screens)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_Slash)
    screens.qtbot.keyClicks(view.filter, "rou")
    screens.qtbot.waitUntil(lambda: len(view.model.texts) == 1)
    screens.qtbot.keyClick(view.filter, Qt.Key.Key_Escape)
    assert len(view.model.texts) == 2


def test_a_kind_of_change_narrows_the_inbox(screens: Screens) -> None:
    submit(screens.studio, new_article(screens.studio).article)
    view, _ = inbox(screens)
    view.show_section("typo")
    assert len(view.model.texts) == 0
    view.show_section("meaning")
    assert len(view.model.texts) == 1


def test_what_touches_numbers_comes_before_a_slip(screens: Screens) -> None:
    typo, number = slip(screens, "First written"), changed(screens, title="Written later")
    view, _ = inbox(screens)
    assert [line.text.row.article for line in view.model.texts] == [number, typo]
    assert view.model.texts[0].text.facts.touched == {"numbers"}
    assert view.model.texts[1].group is Group.TYPO
    assert ("new", "ordar") in view.model.texts[1].words[0]


def test_whoever_comes_is_at_the_first_text_and_told_why_it_is_first(screens: Screens) -> None:
    for number in range(4):
        slip(screens, f"Slip {number}")
    risky = changed(screens, title="Refund window")
    view, controller = inbox(screens)
    assert view.current_text is not None
    assert view.current_text.key == (risky, "en")
    assert view.preview._why_head.text() == "Why it is first"
    second = changed(screens, title="Another window", new="7 days")
    controller.load()
    screens.settle()
    texts = view.model.texts
    assert view.current_text.key == texts[0].key
    screens.qtbot.keyClick(view.table, Qt.Key.Key_J)
    assert {text.key for text in texts[:2]} == {(risky, "en"), (second, "en")}
    assert view.preview._why_head.text() == "Why it comes next"


def test_after_signing_the_first_text_the_next_one_is_first(screens: Screens) -> None:
    changed(screens, title="Refund window")
    changed(screens, title="Another window", new="7 days")
    view, _ = inbox(screens)
    after = view.model.texts[1].key
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A)
    screens.settle()
    assert view.current_text is not None
    assert view.current_text.key == after
    assert view.preview._why_head.text() == "Why it is first"


def test_new_texts_announce_themselves_and_move_nothing(screens: Screens) -> None:
    codes = [changed(screens, title=f"Text {number}") for number in range(3)]
    view, _ = inbox(screens)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_J)
    before, here = [line.key for line in view.model.rows], view.table.current_row
    newer = changed(screens, title="Newer")
    screens.bus.publish(Changes(frozenset({newer})))
    screens.settle()
    assert [line.key for line in view.model.rows] == before
    assert view.table.current_row == here
    assert view.review_page.news.text() == "1 new"
    screens.qtbot.keyClick(view.table, Qt.Key.Key_N)
    assert {line.text.row.article for line in view.model.texts} == {*codes, newer}
    assert not view.review_page.news.isVisible()


def test_the_preview_says_why_and_what_changed(screens: Screens) -> None:
    changed(screens)
    view, _ = inbox(screens)
    words = " ".join(label.text() for label in view.preview.findChildren(QLabel))
    assert "numbers changed" in words
    assert "line-through" in words
    assert "14" in words


def test_approving_in_the_list_signs_what_was_seen_and_goes_on(screens: Screens) -> None:
    codes = [changed(screens, title=f"Text {number}") for number in range(3)]
    view, controller = inbox(screens)
    said = told(controller)
    order = [line.text.row.article for line in view.model.texts]
    screens.qtbot.keyClick(view.table, Qt.Key.Key_J)
    screens.settle()
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A)
    screens.settle()
    assert said == [f"{order[1]} is approved and waits to be published."]
    assert state(screens, order[1]) is RevisionState.APPROVED
    assert view.current_text is not None
    assert view.current_text.text.row.article == order[2]
    assert view.table.hasFocus()
    assert sorted(codes) == sorted(order)


def test_nothing_is_approved_before_its_changes_are_seen(screens: Screens) -> None:
    code = changed(screens)
    view, controller = inbox(screens)
    said = told(controller)
    view.inspector.hide()
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A)
    screens.settle()
    assert "Look at what changed" in said[0]
    assert state(screens, code) is RevisionState.IN_REVIEW


def test_a_text_changed_after_it_was_shown_is_not_signed(screens: Screens) -> None:
    code = changed(screens)
    view, controller = inbox(screens)
    said = told(controller)
    screens.studio.writing.save(code, "en", by="maya", body="Something else.\n")
    submit(screens.studio, code)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A)
    screens.settle()
    assert "changed after you looked at it" in said[0]
    assert state(screens, code) is RevisionState.IN_REVIEW


def test_returning_asks_for_the_comment_in_place(screens: Screens) -> None:
    code = changed(screens)
    view, controller = inbox(screens)
    said = told(controller)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_R)
    comment = view.preview.returning.comment
    assert comment.hasFocus()
    screens.qtbot.keyClicks(comment, "Name the price")
    screens.qtbot.keyClick(comment, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    screens.settle()
    assert said == [f"{code} went back to its author with your comment."]
    assert state(screens, code) is RevisionState.DRAFT


def test_typos_are_approved_together_after_saying_so(screens: Screens) -> None:
    codes = [slip(screens, f"Slip {number}") for number in range(3)]
    view, controller = inbox(screens)
    said = told(controller)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_X)
    left = view.current_text.text.row.article if view.current_text else ""
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    assert view.typos.sign.text() == "Approve 2"
    assert said == []
    screens.qtbot.keyClick(view.typos.sign, Qt.Key.Key_Return)
    screens.settle()
    assert said == ["2 approved together."]
    assert [code for code in codes if state(screens, code) is RevisionState.IN_REVIEW] == [left]
    assert view.table.hasFocus()


def test_what_is_refused_among_typos_is_said_one_by_one(screens: Screens) -> None:
    first, second = slip(screens, "One"), slip(screens, "Two")
    view, controller = inbox(screens)
    said = told(controller)
    screens.studio.reviewing.recall(first, "en", by="maya")
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    screens.qtbot.keyClick(view.typos.sign, Qt.Key.Key_Return)
    screens.settle()
    assert said == ["1 approved together."]
    assert [line.split()[0] for line in view.typos.refusals] == [first]
    assert state(screens, second) is RevisionState.APPROVED


def test_escape_leaves_typos_unsigned(screens: Screens) -> None:
    code = slip(screens, "One")
    view, _ = inbox(screens)
    screens.qtbot.keyClick(view.table, Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
    screens.qtbot.keyClick(view.typos.sign, Qt.Key.Key_Escape)
    screens.settle()
    assert state(screens, code) is RevisionState.IN_REVIEW
    assert view.table.hasFocus()


def test_ctrl_down_goes_through_the_sections_with_the_keyboard(screens: Screens) -> None:
    view, _ = inbox(screens)
    seen = [view.section]
    for _step in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert view.page.isAncestorOf(focused)
        screens.qtbot.keyClick(focused, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
        seen.append(view.section)
        assert any(label.isVisible() and label.text() for label in view.page.findChildren(QLabel))
    assert seen == [section for section in Section if section is not Section.DONE]


def test_letters_of_other_keyboards_mean_the_same_keys(screens: Screens) -> None:
    for number in range(2):
        changed(screens, title=f"Text {number}")
    view, _ = inbox(screens)
    here = view.table.current_row
    for letter, row in (("ח", here + 1), ("л", here)):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        view.table.keyPressEvent(event)
        assert view.table.current_row == row
