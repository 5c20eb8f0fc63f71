"""The palette as people use it: open, type, arrow, Enter, and back to where one was."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from kbstudio.desktop.settings import SettingsStore
from kbstudio.domain.changes import Changes
from kbstudio.domain.errors import Unavailable
from kbstudio.domain.lists import TopicCount
from kbstudio.ui.palette.entry import ARTICLES, Kind
from kbstudio.ui.palette.model import spoken
from kbstudio.ui.palette.palette import Palette
from tests.support.studios import new_article
from tests.ui.palette.conftest import Desk

Key = Qt.Key


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    desk.screens.qtbot.keyClick(desk.palette.card.field, key, modifiers)


def enter(desk: Desk) -> None:
    press(desk, Key.Key_Return)


def test_an_action_is_carried_out_where_the_keyboard_was(desk: Desk) -> None:
    had: list[object] = []
    desk.actions["preferences"].triggered.connect(lambda: had.append(QApplication.focusWidget()))
    desk.type("prefer")
    assert desk.texts()[0] == "Preferences…"
    enter(desk)
    assert had == [desk.field]
    assert not desk.palette.isVisible()


def test_escape_gives_the_keyboard_back(desk: Desk) -> None:
    desk.type("prefer")
    press(desk, Key.Key_Escape)
    assert not desk.palette.isVisible()
    assert desk.field.hasFocus()


def test_tab_leads_nowhere(desk: Desk) -> None:
    desk.type("new")
    before = desk.palette.current
    press(desk, Key.Key_Tab)
    press(desk, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert desk.palette.card.field.hasFocus()
    assert (desk.palette.current, desk.palette.card.field.text()) == (before, "new")


def test_arrows_and_pages_move_over_headings(desk: Desk) -> None:
    desk.type("")
    entries = desk.palette.entries
    press(desk, Key.Key_Down)
    assert desk.palette.current == entries[1]
    press(desk, Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert desk.palette.current == entries[-1]
    press(desk, Key.Key_PageUp)
    assert desk.palette.current not in (entries[-1], None)
    for _ in range(len(entries)):
        press(desk, Key.Key_Up)
    assert desk.palette.current == entries[0]


def test_what_cannot_be_done_says_why_and_stays(desk: Desk) -> None:
    did: list[bool] = []
    action = desk.actions["submit"]
    action.triggered.connect(lambda: did.append(True))
    action.setEnabled(False)
    action.setProperty("reason", "One choice leads to no step yet")
    desk.type(">submit")
    entry = desk.palette.current
    assert entry is not None
    assert entry.note == "One choice leads to no step yet"
    assert "cannot be done now, One choice leads to no step yet" in spoken(entry)
    enter(desk)
    assert did == []
    assert desk.palette.isVisible()


def test_what_can_be_done_comes_first(desk: Desk) -> None:
    for name in desk.actions:
        desk.actions[name].setEnabled(name in ("open_library", "quit"))
    desk.type(">library")
    assert desk.texts()[0] == "Open library…"
    assert [entry.enabled for entry in desk.palette.entries] == sorted(
        (entry.enabled for entry in desk.palette.entries), reverse=True
    )


def test_an_article_is_found_by_words_with_a_slip_and_by_code(desk: Desk) -> None:
    code = new_article(desk.screens.studio, title="Refund window").article
    desk.type("refnud window")
    assert desk.texts() == ["Refund window"]
    chosen = QSignalSpy(desk.palette.article_chosen)
    enter(desk)
    assert [chosen.at(0)] == [[code, "en"]]
    desk.type(code, ARTICLES)
    assert [(entry.key, entry.note) for entry in desk.palette.entries] == [(code, "billing › Refunds")]


def test_enter_pressed_before_the_library_answers_opens_what_it_finds_first(desk: Desk) -> None:
    code = new_article(desk.screens.studio, title="Refund window").article
    chosen = QSignalSpy(desk.palette.article_chosen)
    desk.palette.open_at(ARTICLES)
    desk.screens.qtbot.keyClicks(desk.palette.card.field, "refund")
    enter(desk)
    assert desk.palette.isVisible()
    desk.screens.qtbot.waitUntil(lambda: chosen.count() == 1, timeout=20_000)
    assert chosen.at(0) == [code, "en"]


def test_what_was_found_stays_until_something_else_is(desk: Desk) -> None:
    new_article(desk.screens.studio, title="Refund window")
    new_article(desk.screens.studio, title="Refund by card")
    desk.type("refund")
    desk.screens.qtbot.keyClicks(desk.palette.card.field, " w")
    assert desk.texts() == ["Refund window"]


def test_articles_alone_begin_with_those_changed_last(desk: Desk) -> None:
    for title in ("Older", "Newer"):
        new_article(desk.screens.studio, title=title)
    desk.type("", ARTICLES)
    desk.screens.qtbot.waitUntil(lambda: desk.texts() == ["Newer", "Older"], timeout=20_000)


def test_topics_and_people_have_their_first_characters(desk: Desk) -> None:
    topics, people = QSignalSpy(desk.palette.topic_chosen), QSignalSpy(desk.palette.person_chosen)
    desk.type("#refu")
    assert desk.texts() == ["billing › Refunds"]
    enter(desk)
    assert topics.at(0) == ["billing.refund"]
    desk.type("@reviewer")
    assert desk.texts() == ["Daniel", "Rita"]
    press(desk, Key.Key_Down)
    enter(desk)
    assert people.at(0) == ["rita"]


def test_a_topic_is_found_in_every_language_of_the_library(desk: Desk) -> None:
    desk.palette.open_at("")
    desk.screens.settle()
    field = desk.palette.card.field
    for letter in "החזרים":
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        )
    desk.screens.qtbot.waitUntil(lambda: desk.texts() == ["billing › Refunds"], timeout=20_000)


def test_the_wrong_keyboard_finds_actions_all_the_same(desk: Desk) -> None:
    desk.palette.open_at("")
    field = desk.palette.card.field
    for letter in "зкуауку":
        QApplication.sendEvent(
            field, QKeyEvent(QEvent.Type.KeyPress, Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        )
    desk.screens.qtbot.waitUntil(lambda: "Preferences…" in desk.texts(), timeout=20_000)


def test_what_was_used_lately_comes_first_and_at_the_next_start_too(
    desk: Desk, tmp_path_factory: pytest.TempPathFactory
) -> None:
    settings = SettingsStore(tmp_path_factory.mktemp("settings") / "settings.json")
    for number in range(2):
        palette = Palette(desk.window, desk.actions, settings=settings)
        palette.open_at("")
        if number == 0:
            desk.screens.qtbot.keyClicks(palette.card.field, "about")
            desk.screens.qtbot.keyClick(palette.card.field, Key.Key_Return)
        else:
            assert palette.entries[0].key == "about"
            assert [entry.key for entry in palette.entries].count("about") == 1
        palette.close_palette()


def test_nothing_found_says_what_can_be_typed(desk: Desk) -> None:
    desk.type("qqqq")
    assert desk.palette.card.nothing.isVisible()
    assert "KB-104" in desk.palette.card.nothing.text()
    enter(desk)
    assert desk.palette.isVisible()


def test_a_click_beside_the_card_closes_it(desk: Desk) -> None:
    desk.type("new")
    desk.screens.qtbot.mouseClick(desk.palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not desk.palette.isVisible()
    assert desk.field.hasFocus()


def test_a_click_chooses(desk: Desk) -> None:
    did: list[bool] = []
    desk.actions["about"].triggered.connect(lambda: did.append(True))
    desk.type("about")
    found = desk.palette.card.list
    place = found.visualRect(found.currentIndex()).center()
    desk.screens.qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert did == [True]


def test_keys_do_nothing_in_the_window_below(desk: Desk) -> None:
    did: list[bool] = []
    desk.actions["quit"].triggered.connect(lambda: did.append(True))
    desk.type("")
    press(desk, Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert did == []


def test_the_keys_that_open_it_close_it_or_change_what_is_found(desk: Desk) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    desk.type("")
    press(desk, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desk.palette.card.field.text() == ARTICLES
    press(desk, Key.Key_P, both)
    assert desk.palette.card.field.text() == ""
    press(desk, Key.Key_P, both)
    assert not desk.palette.isVisible()


def test_topics_are_read_again_once_something_changed(desk: Desk) -> None:
    desk.type("#")
    press(desk, Key.Key_Escape)
    desk.screens.studio.administration.put_topic("phone", by="admin", names={"en": "Phone"})
    desk.screens.bus.publish(Changes(frozenset({"KB-1"}), published=True))
    desk.type("#phone")
    assert desk.texts() == ["Phone"]


def test_a_library_that_does_not_answer_is_told_of_and_actions_are_still_found(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_args: object) -> None:
        raise Unavailable("The library does not answer.")

    monkeypatch.setattr(desk.screens.studio.lists, "find", away)
    failed = QSignalSpy(desk.controller.failed)
    desk.type("about kb")
    desk.screens.qtbot.waitUntil(lambda: failed.count() == 1, timeout=20_000)
    assert desk.texts() == ["About KB Studio"]


def test_a_library_that_is_closed_is_forgotten(desk: Desk) -> None:
    desk.type("@")
    desk.controller.close()
    assert not desk.palette.isVisible()
    desk.palette.open_at("@")
    assert desk.texts() == []
    desk.palette.card.field.clear()
    desk.screens.qtbot.keyClicks(desk.palette.card.field, "abuot kb")
    assert desk.texts() == ["About KB Studio"]
    desk.palette.close_palette()


def test_titles_of_any_length_and_ten_thousand_topics_are_shown(desk: Desk) -> None:
    new_article(desk.screens.studio, title="Long " * 60)
    topics = [TopicCount(f"t{n}", (("en", f"Topic number {n} of many"),), 0) for n in range(10_000)]
    desk.palette.open_at("")
    desk.screens.settle()
    desk.palette.set_topics(topics)
    desk.screens.qtbot.keyClicks(desk.palette.card.field, "many 777")
    assert "Topic number 777 of many" in desk.texts()
    desk.type("long", ARTICLES)
    desk.window.grab()
    assert len(desk.palette.entries) == 1


@pytest.mark.parametrize("size", [(720, 480), (1024, 700), (2400, 1400)])
def test_the_card_stays_inside_the_window(desk: Desk, size: tuple[int, int]) -> None:
    desk.type("")
    desk.window.resize(*size)
    assert desk.palette.rect().contains(desk.palette.card.geometry())
    assert desk.palette.size() == desk.window.size()


def test_a_mirrored_window_draws_every_line(desk: Desk, mirror: Callable[[], None]) -> None:
    mirror()
    new_article(desk.screens.studio, title="החזר כספי", locale="he")
    desk.type("")
    assert not desk.window.grab().isNull()
    desk.type("re")
    assert not desk.window.grab().isNull()
    assert {entry.kind for entry in desk.palette.entries} >= {Kind.ACTION}
