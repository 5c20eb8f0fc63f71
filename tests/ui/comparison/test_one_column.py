"""Two texts told in one column: nothing lost of either, the changes under the same numbers."""

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from kbstudio.text.compare import compare
from kbstudio.ui.comparison.comparison_pane import ComparisonPane
from kbstudio.ui.comparison.one_column import in_one_column
from kbstudio.ui.comparison.rows import Cell, Compared, Section, compared

WORDS = st.lists(
    st.sampled_from(["wait", "ten", "thirty", "seconds,", "then", "ask", "the", "customer.", "נתב", "**not**", "(a)"]),
    max_size=14,
).map(" ".join)
TEXTS = st.lists(WORDS, max_size=5).map("\n\n".join)


def shown(left: str, right: str) -> Compared:
    return compared([Section("body", left, right, compare(left, right))])


def without(cell: Cell, marks: tuple[tuple[int, int], ...]) -> str:
    return "".join(c for at, c in enumerate(cell.text) if not any(start <= at < end for start, end in marks))


@given(TEXTS, TEXTS, st.booleans())
def test_both_texts_can_be_read_out_of_the_column(left: str, right: str, as_read: bool) -> None:
    told = in_one_column(shown(left, right), as_read=as_read)
    older, newer, told_twice = [], [], False
    for row in told.rows:
        assert (row.left is None) != (row.right is None)
        if row.right is None:
            assert row.left is not None
            older.append(row.left.text)
            told_twice = row.kind in {"changed", "split", "join"}
        else:
            newer.append(without(row.right, row.right.removed))
            if row.kind not in {"inserted", "moved_to"} and not told_twice:
                older.append(without(row.right, row.right.marks))
            told_twice = False
    lines = [line for text in newer for line in text.split("\n") if line]
    assert lines == [line for line in right.split("\n") if line]
    assert "".join("".join(older).split()) == "".join(left.split()) or "split" in {row.kind for row in told.rows}


@given(TEXTS, TEXTS)
def test_changes_keep_their_numbers(left: str, right: str) -> None:
    both = shown(left, right)
    told = in_one_column(both)
    assert [change.kind for change in told.changes] == [change.kind for change in both.changes]
    for number, change in enumerate(told.changes):
        assert {told.rows[change.first].change, told.rows[change.last].change} == {number}


def test_what_was_removed_stands_before_what_came() -> None:
    (row,) = in_one_column(shown("Wait for 10 seconds.\n", "Wait for 30 seconds, please.\n")).rows
    assert row.right is not None
    assert row.right.text == "Wait for 10 30 seconds, please."
    assert [row.right.text[slice(*mark)] for mark in row.right.removed] == ["10 "]
    assert row.right.text[slice(*row.right.marks[0])] == "30"


def test_a_block_too_long_to_be_told_in_one_is_told_twice() -> None:
    left, right = ("word " * 4000 + end for end in ("old.", "new."))
    told = in_one_column(shown(left, right))
    assert [(row.left is None, row.right is None) for row in told.rows] == [(False, True), (True, False)]


def test_what_is_copied_is_the_newer_text(qtbot: QtBot) -> None:
    pane = ComparisonPane()
    qtbot.addWidget(pane)
    pane.read_in_one_column()
    right = "Wait for 30 seconds.\n\nAsk the customer.\n"
    pane.show_compared(shown("Wait for 10 seconds.\n\nAsk.\n", right), "en", "en")
    pane.view.select_all()
    assert pane.view.selected_text() == right.strip()
    pane.next_change()
    pane._bar.beside.click()
    assert pane.view.current_change == 0
    assert pane.view.compared is pane.view.whole


def test_a_bullet_typed_another_way_is_told_in_two_lines_as_it_is_read() -> None:
    told = in_one_column(shown("- Ask\n", "* Ask\n"), as_read=True)
    assert [cell.text for row in told.rows for cell in (row.left, row.right) if cell] == ["- Ask", "* Ask"]
