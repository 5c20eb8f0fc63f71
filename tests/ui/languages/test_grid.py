"""Looking at the grid: what is asked of it, in which language, with which words, in which order."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from kbstudio.domain.changes import Changes
from kbstudio.ui.languages.grid_columns import FEW
from tests.support.screens import Screens
from tests.support.studios import publish
from tests.ui.languages.languages_desk import LanguagesDesk, falls_behind, published

Key = Qt.Key
ANY = "Any language"


@pytest.fixture
def codes(screens: Screens) -> tuple[str, str, str]:
    """One behind in Hebrew and Polish, one current in Hebrew and missing in Polish, one in English alone."""
    studio = screens.studio
    behind = published(studio, "Refund window", "he", "pl")
    falls_behind(studio, behind)
    current = published(studio, "Sealed packages", "he")
    alone = published(studio, "Opening hours")
    studio.languages.put_rule("pl", by="karl", due_days=0)
    studio.languages.exempt([alone], "pl", reason="no shop there", by="karl")
    return behind, current, alone


@pytest.fixture
def desk(screens: Screens, codes: tuple[str, str, str]) -> LanguagesDesk:
    return LanguagesDesk(screens)


def test_it_begins_with_what_is_to_be_done(desk: LanguagesDesk, codes: tuple[str, str, str]) -> None:
    behind, current, _alone = codes
    assert desk.listed == [behind, current]
    assert desk.heads[:4] == ["Code", "Title", "Hebrew", "Polish"]
    assert (desk.says(behind, "Hebrew"), desk.says(current, "Hebrew")) == ("1 out of date", "Current")
    assert desk.says(current, "Polish") == "Missing"


@pytest.mark.parametrize(
    ("words", "found"),
    [("Given to me", []), ("Missing", [1]), ("Out of date", [0]), ("All articles", [0, 1, 2]), ("To do", [0, 1])],
)
def test_each_question_finds_its_own(
    desk: LanguagesDesk, codes: tuple[str, str, str], words: str, found: list[int]
) -> None:
    desk.ask(words)
    assert desk.listed == [codes[number] for number in found]


def test_letters_typed_in_the_grid_narrow_it(desk: LanguagesDesk, codes: tuple[str, str, str]) -> None:
    desk.key(Key.Key_S)
    assert desk.view.filter.hasFocus()
    desk.screens.qtbot.keyClicks(desk.view.filter, "ealed")
    desk.key(Key.Key_Return, to=desk.view.filter)
    desk.screens.qtbot.waitUntil(lambda: desk.listed == [codes[1]])


def test_words_nothing_has_say_what_to_do(desk: LanguagesDesk) -> None:
    desk.screens.qtbot.keyClicks(desk.view.filter, "zzz")
    desk.screens.qtbot.waitUntil(lambda: desk.listed == [])
    assert "No article has these words" in desk.view._empty._text.text()
    assert desk.view.inspector.languages.count() == 0


def test_one_language_is_looked_at_and_stands_first(desk: LanguagesDesk, codes: tuple[str, str, str]) -> None:
    desk.pick(desk.view.bar.language, "Hebrew")
    assert desk.listed == [codes[0]]
    desk.pick(desk.view.bar.language, "Polish")
    assert desk.heads[2:4] == ["Polish", "Hebrew"]
    assert desk.view.inspector.language == "pl"
    assert desk.listed == [codes[0], codes[1]]
    desk.ask("Missing")
    assert desk.listed == [codes[1]]
    desk.pick(desk.view.bar.language, "Hebrew")
    assert desk.listed == []
    assert "in Hebrew" in desk.view._empty._text.text()
    desk.pick(desk.view.bar.language, ANY)
    assert desk.heads[2:4] == ["Hebrew", "Polish"]


def test_the_language_chosen_beside_the_grid_does_not_narrow_it(desk: LanguagesDesk) -> None:
    before = desk.listed
    desk.key(Key.Key_Right)
    desk.controller.load()
    desk.screens.settle()
    assert desk.listed == before
    assert desk.view.question.locale == ""


def test_left_and_right_choose_the_language_and_enter_adapts_it(
    desk: LanguagesDesk, codes: tuple[str, str, str]
) -> None:
    assert desk.view.inspector.language == "he"
    desk.key(Key.Key_Right)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert desk.adapted == [(codes[1], "pl")]
    desk.key(Key.Key_Left)
    desk.key(Key.Key_Left)
    desk.key(Key.Key_Return)
    assert desk.adapted[-1] == (codes[1], "he")


def test_right_to_left_the_arrows_go_where_they_point(desk: LanguagesDesk) -> None:
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.key(Key.Key_Left)
    assert desk.view.inspector.language == "pl"


def test_a_press_on_a_cell_chooses_its_language(desk: LanguagesDesk, codes: tuple[str, str, str]) -> None:
    place = desk.view.table.visualRect(desk.view.model.index(1, 3)).center()
    desk.screens.qtbot.mouseClick(desk.view.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.view.inspector.language == "pl"
    desk.press(desk.view.inspector.adapt)
    assert desk.adapted == [(codes[1], "pl")]


def test_what_is_written_can_be_opened(desk: LanguagesDesk, codes: tuple[str, str, str]) -> None:
    desk.press(desk.view.inspector.open_text)
    assert desk.opened == [(codes[0], "he")]
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Right)
    assert not desk.view.inspector.open_text.isEnabled()
    assert desk.view.inspector.adapt.text() == "Begin…"


def test_the_inspector_says_how_far_behind_it_is_and_since_when(desk: LanguagesDesk) -> None:
    told = desk.view.inspector.state.text()
    assert "1 block" in told
    assert "something else than the source" in told
    assert told.endswith("Behind since 1 March 2026.")


def test_what_is_due_is_said_with_its_day_and_what_is_late_by_how_much(
    desk: LanguagesDesk, codes: tuple[str, str, str]
) -> None:
    languages, today = desk.screens.studio.languages, date.today()
    languages.assign([codes[0]], "he", to="karl", by="karl", due=today + timedelta(days=3))
    languages.assign([codes[0]], "pl", to="karl", by="karl", due=today - timedelta(days=2))
    desk.controller.load()
    desk.screens.settle()
    assert desk.view.inspector.due.text.startswith("Due ")
    assert "late" not in desk.view.inspector.due.text
    desk.key(Key.Key_Right)
    assert desk.view.inspector.due.text.replace("(s)", "s").endswith("2 days late")
    desk.pick(desk.view.bar.language, "Polish")
    assert desk.says(codes[0], "Due").replace("(s)", "s") == "2 days late"


def test_what_is_given_to_me_stands_in_the_order_it_is_due(desk: LanguagesDesk, codes: tuple[str, str, str]) -> None:
    languages, today = desk.screens.studio.languages, date.today()
    languages.assign([codes[0]], "he", to="karl", by="karl", due=today + timedelta(days=9))
    languages.assign([codes[1]], "pl", to="karl", by="karl", due=today + timedelta(days=2))
    desk.ask("Given to me")
    assert desk.listed == [codes[1], codes[0]]
    assert desk.badges[-1] == 2
    desk.ask("All articles")
    assert desk.listed == list(codes)


def test_of_what_is_given_to_me_the_language_of_mine_is_chosen(
    desk: LanguagesDesk, codes: tuple[str, str, str]
) -> None:
    languages = desk.screens.studio.languages
    languages.assign([codes[0]], "he", to="karl", by="karl", due=date(2030, 1, 1))
    languages.assign([codes[1]], "pl", to="karl", by="karl", due=date(2030, 1, 2))
    desk.ask("Given to me")
    desk.key(Key.Key_Home)
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Down)
    desk.key(Key.Key_Return)
    assert desk.adapted == [(codes[0], "he"), (codes[1], "pl")]


def test_the_longest_and_the_most_behind_come_first_where_asked(desk: LanguagesDesk, screens: Screens) -> None:
    latest = published(screens.studio, "Parcels", "he")
    screens.studio.writing.save(latest, "en", by="maya", body="All is other.\n\nQuite other.\n\n- Even this\n")
    publish(screens.studio, latest)
    desk.pick(desk.view.bar.language, "Hebrew")
    first = desk.listed[0]
    assert desk.listed == [first, latest]
    desk.pick(desk.view.bar.order, "Most out of date")
    assert desk.listed == [latest, first]
    desk.pick(desk.view.bar.order, "Longest behind")
    assert desk.listed == [first, latest]


def test_a_press_on_the_head_of_a_language_looks_at_it(desk: LanguagesDesk) -> None:
    header = desk.view.table.horizontalHeader()
    at = header.viewport().rect().center()
    at.setX(header.sectionViewportPosition(3) + 20)
    desk.screens.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    desk.screens.settle()
    assert desk.view.question.locale == "pl"
    assert desk.heads[2] == "Polish"


def test_of_many_languages_code_title_and_those_with_most_work_stay_in_sight(screens: Screens) -> None:
    studio = screens.studio
    code = published(studio, "Refund window", "he")
    for locale in ("ar", "cs", "da", "de", "el", "es", "fi", "fr", "hu", "it", "ja"):
        studio.languages.put_rule(locale, by="karl", required=locale == "fr")
    published(studio, "Another", "ar", "cs", "da", "de", "el", "es", "fi")
    desk = LanguagesDesk(screens, width=1150)
    heads = desk.heads
    assert heads[:3] == ["Code", "Title", "French"]
    assert len(desk.view._columns.locales) > FEW
    assert "French" in heads and len(heads) < len(desk.view._columns.locales)
    desk.screens.qtbot.waitUntil(lambda: "more language" in desk.view.bar.more.text())
    assert desk.view.table.horizontalScrollBar().maximum() == 0
    desk.pick(desk.view.bar.language, "Hebrew")
    desk.ask("All articles")
    assert desk.heads[2] == "Hebrew"
    assert desk.says(code, "Hebrew") == "Current"


def test_a_source_that_is_published_anew_shows_who_is_behind(screens: Screens) -> None:
    code = published(screens.studio, "Refund window", "he")
    desk = LanguagesDesk(screens)
    assert desk.listed == []
    assert "every language is up to date" in desk.view._empty._text.text()
    falls_behind(screens.studio, code)
    screens.bus.publish(Changes(frozenset({code}), published=True), screens)
    screens.settle()
    assert desk.listed == [code]


def test_what_nobody_counted_is_counted_beside_the_window(screens: Screens) -> None:
    code = published(screens.studio)
    screens.studio.writing.save(code, "he", by="noa", title="חלון", body="משהו אחר")
    desk = LanguagesDesk(screens)
    screens.settle()
    assert desk.cell(code, "he").currency is not None


def test_a_library_without_articles_says_so(screens: Screens) -> None:
    desk = LanguagesDesk(screens)
    desk.ask("All articles")
    assert "There is no article yet" in desk.view._empty._text.text()
    assert not desk.view.inspector.adapt.isVisible()
