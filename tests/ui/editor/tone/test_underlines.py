"""Underlines of findings: where they stand, how they keep up with typing, and that they can be told apart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from pytestqt.qtbot import QtBot

from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.tone_findings.underlines import Place, code_points
from tests.ui.editor.conftest import place_after


def underline(edit: MarkdownEdit, text: str, *words: tuple[str, str], language: str = "en") -> None:
    edit.set_article(text, language)
    places = [Place(text.index(word), text.index(word) + len(word), severity, word) for word, severity in words]
    edit.underlines.show(places, text)


def words_at(edit: MarkdownEdit, key: str) -> str:
    span = edit.underlines.span(key)
    assert span is not None
    cursor = QTextCursor(edit.document())
    cursor.setPosition(span[0])
    cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def changed_pixels(before: QImage, after: QImage) -> list[tuple[int, int]]:
    return [
        (x, y) for y in range(before.height()) for x in range(before.width()) if before.pixel(x, y) != after.pixel(x, y)
    ]


def drawn(edit: MarkdownEdit, *words: tuple[str, str]) -> list[tuple[int, int]]:
    """The points of the text that look otherwise because of underlines; rows from the top."""
    edit.document().setModified(False)
    edit.underlines.show((), edit.text())
    plain = edit.viewport().grab().toImage()
    text = edit.text()
    places = [Place(text.index(word), text.index(word) + len(word), severity, word) for word, severity in words]
    edit.underlines.show(places, text)
    return changed_pixels(plain, edit.viewport().grab().toImage())


def test_emoji_before_the_words_move_nothing(edit: MarkdownEdit) -> None:
    underline(edit, "👩‍👧 and 🙂: you failed to pay 🙂 today", ("you failed", "error"), ("today", "warning"))
    assert words_at(edit, "you failed") == "you failed"
    assert words_at(edit, "today") == "today"


@pytest.mark.parametrize("text", ["plain", "🙂a🙂", "אב🙂ג"])
def test_places_come_back_from_utf16_as_they_went(text: str) -> None:
    back = code_points(text)
    for place in range(len(text) + 1):
        assert back(len(text[:place].encode("utf-16-le")) // 2) == place


def test_typing_before_words_moves_their_underline_along(qtbot: QtBot, edit: MarkdownEdit) -> None:
    underline(edit, "one two three", ("two", "error"))
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(edit, "zero ")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert words_at(edit, "two") == "two"
    assert edit.underlines.line("two") == 2


def test_typing_behind_words_leaves_them(qtbot: QtBot, edit: MarkdownEdit) -> None:
    underline(edit, "one two three", ("one", "error"))
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, " four")
    assert words_at(edit, "one") == "one"


def test_typing_inside_words_stays_underlined(qtbot: QtBot, edit: MarkdownEdit) -> None:
    underline(edit, "one two three", ("two", "error"), ("three", "warning"))
    place_after(edit, "tw")
    qtbot.keyClicks(edit, "oo")
    assert words_at(edit, "two") == "twooo"
    assert words_at(edit, "three") == "three"


def test_words_that_are_deleted_have_no_underline(edit: MarkdownEdit) -> None:
    underline(edit, "one two three", ("two", "error"), ("three", "warning"))
    cursor = edit.document().find("ne two t")
    cursor.removeSelectedText()
    assert words_at(edit, "two") == ""
    assert edit.text() == "ohree"


def test_a_place_is_found_by_the_caret(edit: MarkdownEdit) -> None:
    underline(edit, "one two three four", ("two three", "error"), ("three", "warning"))
    assert edit.underlines.at(5) == "two three"
    assert edit.underlines.at(10) == "three"
    assert edit.underlines.at(16) == ""


def test_each_severity_has_a_line_of_its_own_kind(edit: MarkdownEdit) -> None:
    edit.set_article("mmmmmmmmmm", "en")
    shapes = {}
    for severity in ("error", "warning", "suggestion"):
        points = drawn(edit, ("mmmmmmmmmm", severity))
        assert points
        top = min(y for _, y in points)
        shapes[severity] = frozenset((x, y - top) for x, y in points)
    assert len(set(shapes.values())) == 3


def test_underlines_leave_the_text_and_its_steps_alone(edit: MarkdownEdit) -> None:
    edit.set_article("one two three", "en")
    revision = edit.document().revision()
    drawn(edit, ("two", "error"))
    assert edit.document().revision() == revision
    assert not edit.document().isModified()
    assert not edit.document().isUndoAvailable()


def test_hebrew_words_are_underlined_where_they_stand(hebrew: MarkdownEdit) -> None:
    hebrew.set_article("שלום עולם", "he")
    points = drawn(hebrew, ("שלום", "warning"))
    middle = hebrew.viewport().width() / 2
    assert points
    assert min(x for x, _ in points) > middle


def test_what_goes_on_over_paragraphs_is_marked_where_it_begins(edit: MarkdownEdit) -> None:
    edit.set_article("one\n\ntwo", "en")
    edit.underlines.show([Place(0, 8, "warning", "all")], edit.text())
    assert len({y for _, y in drawn(edit, ("one\n\ntwo", "warning"))}) <= 4


def test_the_chosen_place_is_tinted(edit: MarkdownEdit) -> None:
    edit.set_article("one two three", "en")
    before = len(drawn(edit, ("two", "error")))
    edit.underlines.choose("two")
    assert len(drawn(edit, ("two", "error"))) > 2 * before


def test_the_mouse_says_what_is_meant_over_the_words_and_nowhere_else(edit: MarkdownEdit) -> None:
    edit.set_article("one two three", "en")
    edit.underlines.show([Place(4, 7, "error", "two", "Not two.")], edit.text())
    cursor = edit.document().find("tw")
    over = edit.cursorRect(cursor).center()
    assert edit.underlines.told_at(over) == "Not two."
    assert edit.underlines.told_at(edit.viewport().rect().bottomRight()) == ""
    edit.underlines.show([Place(8, 13, "error", "three", "Not three.")], edit.text())
    right = edit.viewport().rect().topRight()
    assert edit.underlines.told_at(right) == ""
