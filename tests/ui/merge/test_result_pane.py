"""The result below the places: the text as it would be saved, open places marked."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice
from tests.ui.merge.conftest import ShowMerge, choices


def test_the_source_is_the_text_that_would_be_saved(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    assert view.result.source.toPlainText() == merge.preview().body
    for key in (Qt.Key.Key_2, Qt.Key.Key_J, Qt.Key.Key_5, Qt.Key.Key_K, Qt.Key.Key_1):
        qtbot.keyClick(view.area, key)
        assert view.result.source.toPlainText() == merge.preview().body


def test_open_places_say_whose_text_stands_there(show_merge: ShowMerge) -> None:
    view = show_merge()
    captions = [stretch.caption for stretch in view.result.source._stretches.values() if stretch.state == "open"]
    assert captions == [
        "Place 1 is open. Mine stands here meanwhile:",
        "Place 2 is open. Mine stands here meanwhile:",
    ]


def test_a_line_above_an_open_place_goes_once_it_is_decided(qtbot: QtBot, show_merge: ShowMerge) -> None:
    view = show_merge()
    source = view.result.source
    assert len(source._captions) == 2
    qtbot.keyClick(view.area, Qt.Key.Key_1)
    rooms = [
        source.document().findBlockByNumber(n).blockFormat().topMargin() for n in range(source.document().blockCount())
    ]
    assert sum(room > 0 for room in rooms) == len(source._captions) == 1


def test_a_place_mine_took_away_is_told_above_what_follows(show_merge: ShowMerge) -> None:
    merge = choices("One.\n\nTwo.\n\nThree.\n", "One.\n\nThree.\n", "One.\n\nTwo!\n\nThree.\n")
    view = show_merge(merge)
    source = view.result.source
    (number,) = source._captions
    assert source.document().findBlockByNumber(number).text() == "Three."
    assert source._captions[number] == "Place 1 is open. Mine has nothing here."


def test_as_read_asks_for_the_page_of_what_is_decided(qtbot: QtBot, show_merge: ShowMerge) -> None:
    merge = choices()
    view = show_merge(merge)
    with qtbot.waitSignal(view.result.rendering_wanted) as asked:
        view.result.ways.findChildren(type(view._next))[1].click()
    assert asked.args == [merge.preview().body]


def test_letters_beyond_the_first_plane_move_nothing(show_merge: ShowMerge) -> None:
    base = "😀 one 😀\n\ntwo\n\nthree\n"
    merge = choices(base, base.replace("three", "mine 😀"), base.replace("three", "theirs"))
    view = show_merge(merge)
    merge.decide(0, Decision(Choice.THEIRS_FIRST))
    view.result.refresh()
    assert view.result.source.toPlainText() == merge.preview().body


def test_hebrew_runs_from_right_to_left(qtbot: QtBot, show_merge: ShowMerge) -> None:
    view = show_merge(choices("אחת\n", "שתיים\n", "שלוש\n"), locale="he-IL")
    qtbot.keyClick(view.area, Qt.Key.Key_E)
    for text in (view.result.source, view.area.bar.box):
        direction = text.document().defaultTextOption().textDirection()
        assert direction is Qt.LayoutDirection.RightToLeft
