"""A version with nothing before it: block by block, plain, and said to be the first."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.take_back import take_back
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.comparison.read_layout import ReadLayout
from tests.ui.comparison.panes import said, showing, text

BODY = "Ask for the invoice.\n\n- It is new\n- It is old\n\n## Old invoices\n\nPay nothing back.\n"


def test_each_block_of_a_first_version_is_a_change_of_its_own(qtbot: QtBot) -> None:
    pane = showing(qtbot, None, text(BODY))
    assert [change.kind for change in pane.view.compared.changes] == ["inserted"] * 6
    pane.next_change()
    pane.next_change()
    assert pane.view.place_of_change(1) == ("body", 0, 20)


def test_a_first_version_is_said_to_be_one(qtbot: QtBot) -> None:
    pane = showing(qtbot, None, text(BODY))
    assert "This is the first version: there is no earlier text to compare it with." in said(pane)
    assert pane._sums.text() == "+16 words"


def test_a_body_that_went_is_said_to_be_gone(qtbot: QtBot) -> None:
    pane = showing(qtbot, text(BODY), text(""))
    assert "The newer version has no text: all of it was removed." in said(pane)
    assert pane._sums.text() == "−15 words"


@pytest.mark.parametrize("as_read", [True, False])
def test_nothing_stands_out_where_one_text_is_all_there_is(qapp: QApplication, as_read: bool) -> None:
    shown = Arrangement(compare_texts(None, text(BODY)), ("", "en"), as_read=as_read)
    shown.fit(400, qapp.font(), current_theme())
    for row in range(len(shown.compared.rows)):
        layout = shown.layout(row, older=False)
        assert not (isinstance(layout, ReadLayout) and layout._marks.words)
    assert shown.lone == "newer"


def test_one_block_of_a_first_version_can_be_left_out() -> None:
    shown = compare_texts(None, text(BODY))
    section = next(section for section in shown.sections if section.kind == "body")
    left_out = next(change for change in section.changes if change.right == "- It is old")
    assert "It is old" not in take_back(section.left, section.right, section.comparison.rows, left_out.places)


def test_texts_that_differ_in_empty_lines_alone_are_not_said_to_be_one_and_the_same(qtbot: QtBot) -> None:
    pane = showing(qtbot, text("One.\n\nTwo.\n"), text("One.\n\n\nTwo.\n"))
    assert any("only empty lines between paragraphs differ" in words for words in said(pane))
