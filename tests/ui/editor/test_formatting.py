"""What the toolbar does to text."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from kbstudio.ui.editor import formatting
from kbstudio.ui.editor.link_dialog import address_of
from kbstudio.ui.editor.text_edit import MarkdownEdit
from tests.ui.editor.conftest import place_after, select

MARKS = {formatting.toggle_bold: "**", formatting.toggle_italic: "*", formatting.toggle_code: "`"}


@pytest.mark.parametrize(("toggle", "mark"), MARKS.items())
def test_marks_come_and_go(edit: MarkdownEdit, toggle: Callable[[QTextCursor], None], mark: str) -> None:
    edit.set_article("wait 30 seconds", "en")
    cursor = select(edit, "30 seconds")
    toggle(cursor)
    assert edit.text() == f"wait {mark}30 seconds{mark}"
    assert cursor.selectedText() == "30 seconds"
    toggle(cursor)
    assert edit.text() == "wait 30 seconds"


def test_a_mark_goes_from_a_selection_that_holds_it(edit: MarkdownEdit) -> None:
    edit.set_article("a **b** c", "en")
    formatting.toggle_bold(select(edit, "**b**"))
    assert edit.text() == "a b c"


def test_italic_within_bold_keeps_bold(edit: MarkdownEdit) -> None:
    edit.set_article("**b**", "en")
    cursor = select(edit, "b")
    formatting.toggle_italic(cursor)
    assert edit.text() == "***b***"
    formatting.toggle_italic(cursor)
    assert edit.text() == "**b**"


def test_the_word_at_the_caret_is_meant_and_spaces_stay_outside(edit: MarkdownEdit) -> None:
    edit.set_article("one two", "en")
    place_after(edit, "tw")
    formatting.toggle_bold(edit.textCursor())
    assert edit.text() == "one **two**"
    edit.set_article("one two ", "en")
    formatting.toggle_bold(select(edit, " two "))
    assert edit.text() == "one **two** "


def test_one_undo_takes_a_mark_back(edit: MarkdownEdit) -> None:
    edit.set_article("שלום \U0001f600 עולם", "he")
    formatting.toggle_bold(select(edit, "\U0001f600 עולם"))
    assert edit.text() == "שלום **\U0001f600 עולם**"
    edit.undo()
    assert edit.text() == "שלום \U0001f600 עולם"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.text("ab* _\U0001f600א`", min_size=1, max_size=14), st.data())
def test_a_mark_never_loses_a_letter(edit: MarkdownEdit, text: str, data: st.DataObject) -> None:
    edit.set_article(text, "en")
    before = text[: data.draw(st.integers(0, len(text)))]
    cursor = QTextCursor(edit.document())
    cursor.setPosition(len(before.encode("utf-16-le")) // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    formatting.toggle_bold(cursor)
    assert edit.text().replace("*", "") == text.replace("*", "")
    if edit.document().isUndoAvailable():
        edit.undo()
    assert edit.text() == text


def test_headings_change_and_go(edit: MarkdownEdit) -> None:
    edit.set_article("Steps", "en")
    for level, expected in ((2, "## Steps"), (3, "### Steps"), (3, "Steps")):
        formatting.set_heading(edit.textCursor(), level)
        assert edit.text() == expected
        assert formatting.heading_level(edit.textCursor()) == (0 if expected == "Steps" else level)


def test_lists_over_lines_change_kind_and_go(edit: MarkdownEdit) -> None:
    edit.set_article("one\n\ntwo\nthree", "en")
    edit.selectAll()
    for toggle, expected in (
        (formatting.toggle_bullets, "- one\n\n- two\n- three"),
        (formatting.toggle_numbers, "1. one\n\n2. two\n3. three"),
        (formatting.toggle_numbers, "one\n\ntwo\nthree"),
    ):
        toggle(edit.textCursor())
        assert edit.text() == expected
    edit.undo()
    assert edit.text() == "1. one\n\n2. two\n3. three"


def test_lines_go_into_a_fence_and_out(edit: MarkdownEdit) -> None:
    edit.set_article("a\nb", "en")
    edit.selectAll()
    cursor = edit.textCursor()
    formatting.toggle_code(cursor)
    assert edit.text() == "```\na\nb\n```"
    formatting.toggle_code(cursor)
    assert edit.text() == "a\nb"


def test_a_table_stands_apart_with_its_first_name_selected(edit: MarkdownEdit) -> None:
    edit.set_article("before\nafter", "en")
    cursor = edit.textCursor()
    formatting.insert_table(cursor, 2, 1, "Column {number}")
    table = "| Column 1 | Column 2 |\n| -------- | -------- |\n|          |          |"
    assert edit.text() == f"before\n\n{table}\n\nafter"
    assert cursor.selectedText() == "Column 1"


def test_a_table_on_the_empty_line_below_a_list_stands_apart_too(edit: MarkdownEdit) -> None:
    edit.set_article("- Yes\n- No\n", "en")
    cursor = edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    formatting.insert_table(cursor, 1, 1, "Column {number}")
    assert edit.text().startswith("- Yes\n- No\n\n| Column 1 |\n")
    assert cursor.selectedText() == "Column 1"


def test_a_link_takes_the_selected_words(edit: MarkdownEdit) -> None:
    edit.set_article("see the guide", "en")
    cursor = select(edit, "the guide")
    words, address = formatting.link_at(cursor)
    assert (words, address) == ("the guide", "")
    formatting.insert_link(cursor, words, "https://a.example/x (1)")
    assert edit.text() == "see [the guide](https://a.example/x%20%281%29)"


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("kb-12", "kb:KB-12"),
        ("kb:KB-12#s-light", "kb:KB-12#s-light"),
        ("www.example.com/a", "https://www.example.com/a"),
        ("help@example.com", "mailto:help@example.com"),
        ("#s-light", "#s-light"),
        ("javascript:alert(1)", ""),
        ("words", ""),
    ],
)
def test_addresses_are_understood_as_typed(typed: str, address: str) -> None:
    assert address_of(typed) == address
