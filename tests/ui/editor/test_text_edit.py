"""Typing, by real keys."""

from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.ui.editor.text_edit import LAZY_ABOVE, MarkdownEdit
from tests.ui.editor.conftest import place_after, select

ENTER, TAB, BACKSPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backspace
RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def write(qtbot: QtBot, edit: MarkdownEdit, text: str) -> None:
    """Type ``text``, pressing Enter for every line end."""
    for number, line in enumerate(text.split("\n")):
        if number:
            qtbot.keyClick(edit, ENTER)
        for letter in line:
            press(edit, letter)


def press(edit: MarkdownEdit, letter: str) -> None:
    """Press the key of a letter of any script; pytest-qt knows the Latin ones only."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(edit, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def directions(edit: MarkdownEdit) -> str:
    """One letter for each block: which way it runs."""
    document = edit.document()
    blocks = [document.findBlockByNumber(number) for number in range(document.blockCount())]
    return "".join("R" if block.textDirection() == RIGHT else "L" for block in blocks)


def steps_back(edit: MarkdownEdit) -> list[str]:
    """The texts that pressing undo gives, one after the other."""
    texts = []
    while edit.document().isUndoAvailable():
        edit.undo()
        texts.append(edit.text())
    return texts


def paste(edit: MarkdownEdit, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    edit.insertFromMimeData(data)


def test_undo_takes_words_back(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "Ask the customer")
    assert steps_back(edit) == ["Ask the ", "Ask ", ""]


def test_undo_gives_back_a_word_typed_elsewhere_alone(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "ab")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    write(qtbot, edit, "cd")
    assert steps_back(edit) == ["ab", ""]


def test_undo_key_and_redo_key(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "one two")
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "one "
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert edit.text() == "one two"


def test_code_in_a_hebrew_article_runs_left_to_right(qtbot: QtBot, hebrew: MarkdownEdit) -> None:
    write(qtbot, hebrew, "שלום\n```\nipconfig /renew\n```\nסוף")
    assert directions(hebrew) == "RLLLR"


def test_undo_never_shows_a_change_of_direction_alone(qtbot: QtBot, hebrew: MarkdownEdit) -> None:
    write(qtbot, hebrew, "א\n```\nx = 1\n```\nב")
    place_after(hebrew, "```")
    qtbot.keyClick(hebrew, BACKSPACE)
    before = hebrew.text()
    for text in steps_back(hebrew):
        assert text != before
        before = text
    assert before == ""


def test_directions_come_back_with_undo_and_redo(qtbot: QtBot, hebrew: MarkdownEdit) -> None:
    write(qtbot, hebrew, "א\n```\nx\n```\nב")
    place_after(hebrew, "```")
    qtbot.keyClick(hebrew, BACKSPACE)
    assert directions(hebrew) == "RRRLL"
    hebrew.undo()
    assert directions(hebrew) == "RLLLR"
    hebrew.redo()
    assert directions(hebrew) == "RRRLL"
    while hebrew.document().isUndoAvailable():
        hebrew.undo()
    while hebrew.document().isRedoAvailable():
        hebrew.redo()
    assert directions(hebrew) == "RRRLL"


def test_an_opened_article_is_directed_and_cannot_be_undone(hebrew: MarkdownEdit) -> None:
    hebrew.set_article("שלום\n\n    code\n\nסוף", "he")
    assert directions(hebrew) == "RRLRR"
    assert not hebrew.document().isUndoAvailable()
    assert not hebrew.document().isModified()


def test_the_same_words_run_as_the_article_does(edit: MarkdownEdit) -> None:
    edit.set_article("Wi-Fi\nשלום", "he")
    assert directions(edit) == "RR"
    edit.set_article("Wi-Fi\nשלום", "en")
    assert directions(edit) == "LL"


def test_enter_goes_on_with_a_list_and_ends_it_on_an_empty_item(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "9. one\ntwo\n\nafter")
    assert edit.text() == "9. one\n10. two\n\nafter"


def test_a_list_in_a_quote_is_left_for_the_quote(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "> - one\n\nafter")
    assert edit.text() == "> - one\n> \n> after"


def test_a_mark_on_a_line_by_itself_is_only_taken_away(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "words\n\n- \nafter")
    assert edit.text() == "words\n\nafter"


def test_enter_goes_on_with_a_quote_and_with_tasks(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "> said\nmore\n\n- [x] done\nnext")
    assert edit.text() == "> said\n> more\n\n- [x] done\n- [ ] next"


def test_enter_before_the_words_of_an_item_makes_room_above(qtbot: QtBot, edit: MarkdownEdit) -> None:
    edit.set_article("- one", "en")
    qtbot.keyClick(edit, ENTER)
    assert edit.text() == "\n- one"


def test_tab_moves_an_item_in_and_shift_tab_out(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "- one\ntwo")
    qtbot.keyClick(edit, TAB)
    assert edit.text() == "- one\n  - two"
    qtbot.keyClick(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert edit.text() == "- one\n- two"


def test_tab_in_words_makes_spaces_and_ctrl_tab_is_left_to_the_window(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "ab")
    qtbot.keyClick(edit, TAB)
    qtbot.keyClick(edit, TAB, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "ab  "


def test_paste_is_plain_with_one_kind_of_line_end(edit: MarkdownEdit) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b><script>x</script>")
    data.setText("one\r\ntwo\rthree")
    edit.insertFromMimeData(data)
    assert edit.text() == "one\ntwo\nthree"


def test_paste_leaves_out_what_cannot_be_kept_and_says_so(qtbot: QtBot, edit: MarkdownEdit) -> None:
    with qtbot.waitSignal(edit.paste_cleaned) as said:
        paste(edit, "a\0b\0c")
    assert (said.args, edit.text()) == ([2], "abc")


def test_hidden_characters_are_kept_counted_and_painted(qtbot: QtBot, edit: MarkdownEdit) -> None:
    with qtbot.waitSignal(edit.hidden_pasted) as said:
        paste(edit, "\U0001f600 a\u200fb")
    assert (said.args, edit.text()) == ([1], "\U0001f600 a\u200fb")
    marked = edit.grab().toImage()
    edit.set_article("\U0001f600 ab", "en")
    assert edit.grab().toImage() != marked


def test_a_no_break_space_survives_copying(edit: MarkdownEdit) -> None:
    edit.set_article("10\u00a0min\nnext", "en")
    edit.selectAll()
    assert edit.createMimeDataFromSelection().text() == "10\u00a0min\nnext"
    assert edit.text() == "10\u00a0min\nnext"


def test_a_very_long_paste_is_there_whole_and_coloured_where_one_looks(qtbot: QtBot, edit: MarkdownEdit) -> None:
    text = "Ask the **customer** to wait.\n" * (LAZY_ABOVE // 20)
    paste(edit, text)
    assert edit.text() == text
    qtbot.waitUntil(lambda: bool(edit.document().findBlockByNumber(edit.current_line() - 1).layout().formats()))
    assert not edit.document().findBlockByNumber(50).layout().formats()


def test_ctrl_k_does_not_delete_the_line(qtbot: QtBot, edit: MarkdownEdit) -> None:
    write(qtbot, edit, "words")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert edit.text() == "words"


def test_typing_over_a_selection_is_one_step(qtbot: QtBot, edit: MarkdownEdit) -> None:
    edit.set_article("one two", "en")
    select(edit, "one")
    write(qtbot, edit, "x")
    assert edit.text() == "x two"
    edit.undo()
    assert edit.text() == "one two"
