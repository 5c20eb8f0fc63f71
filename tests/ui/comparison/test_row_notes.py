"""What is said beside a row as it is read: markup, where links lead, and what is not seen at all."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare import compare
from kbstudio.ui.comparison.annotations import Annotations
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.one_column import in_one_column
from kbstudio.ui.comparison.row_painter import RowPainter
from kbstudio.ui.comparison.rows import Compared, Section, compared, folded
from kbstudio.ui.comparison.sides import Sides
from kbstudio.ui.comparison.unseen import unseen_differences
from tests.ui.comparison.panes import showing, text

MOVED = "Give back the deposit on the day the box comes in, see [the list](kb:KB-{n}).\n\n"
SAME = "Wait for it.\n\nWrite it down.\n\n"


def body(left: str, right: str) -> Compared:
    return compared([Section("body", left, right, compare(left, right))])


def notes(shown: Compared, *, locale: str = "en") -> list[str]:
    """What is said beside the rows, without the signs that keep directions apart."""
    arranged = Arrangement(shown, (locale, locale), as_read=True)
    arranged.fit(400, QApplication.font(), current_theme())
    layouts = [arranged.layout(row, older=older) for row in range(len(shown.rows)) for older in (True, False)]
    return [re.sub("[\u2066-\u2069]", "", layout.said) for layout in layouts if layout and layout.said]


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ("See [it](kb:KB-1).\n", "See [it](kb:KB-2).\n", "“it” links to kb:KB-2, before to kb:KB-1"),
        ("See it now.\n", "See [it](kb:KB-2) now.\n", "“it” links to kb:KB-2"),
        ("See [it](kb:KB-1) now.\n", "See it now.\n", "“it” is no longer a link to kb:KB-1"),
        ("Wait.\n", "Wait.\n\n- [Yes](#s-on)\n", "“Yes” links to #s-on"),
        ("Be quick.\n", "Be **quick**.\n", "Bold now: “quick”"),
        ("Be *quick*.\n", "Be **quick**.\n", "Bold now: “quick” · No longer italic: “quick”"),
        ("Be *quick*.\n", "Be _quick_.\n", "Looks the same, written _…_ instead of *…*: “quick”"),
        ("- Be quick\n", "* Be quick\n", "Looks the same, bullet written * instead of -"),
        ("# Head\n", "## Head\n", "Heading of level 2 now, before of level 1"),
        (
            "How to send a router back\n====\n",
            "# How to send a router back\n",
            "Looks the same, only its signs are written another way",
        ),
        ("# Head\n", "Head\n", "No longer a heading"),
        ("## Head {#s-one}\n", "## Head {#s-two}\n", "Links reach it as #s-two now, before as #s-one"),
        ("## Head\n", "## Head {#s-two}\n", "Links can reach it as #s-two now"),
        ("> Wait here\n", "Wait here\n", "No longer a quotation"),
        ("- [ ] Ask\n", "- [x] Ask\n", "The box is ticked now"),
        ("| a | *b* |\n|---|---|\n", "| a | _b_ |\n|---|---|\n", "Looks the same, written _…_ instead of *…*: “b”"),
    ],
)
def test_a_change_of_markup_is_said_in_words(qapp: QApplication, left: str, right: str, said: str) -> None:
    (found,) = notes(body(left, right))
    assert found.removeprefix("Looks the same, ") == said.removeprefix("Looks the same, ")


@pytest.mark.parametrize(
    ("left", "right", "said"),
    [
        ("One tab. \nTwo.\n", "One tab.\nTwo.\n", "a space at the end of the line is gone after “One tab.”"),
        ("One tab.\nTwo.\n", "One tab.  \nTwo.\n", "The line breaks after “One tab.” now (two spaces at its end)"),
        ("One tab.  \nTwo.\n", "One tab.\nTwo.\n", "The line no longer breaks after “One tab.”"),
        ("Wait 10 minutes.\n", "Wait 10\u00a0minutes.\n", "after “Wait 10” no longer lets the line break"),
        ("Wait!  Now.\n", "Wait! Now.\n", "Looks the same, fewer spaces after “Wait!”"),
        ("One is [here](x).\nTwo is there.\n", "One is [here](x).\n\nTwo is there.\n", "begins after “is here.”"),
        ("One\ntwo.\n", "One two.\n", "Looks the same, the lines end elsewhere in its source"),
        ("Call us.\n", "Call\u200f us.\n", "a sign that keeps text from right to left"),
        ("Call\u2060 us.\n", "Call us.\n", "Gone after “Call”: a sign (U+2060)"),
        ("cafe\u0301 here\n", "caf\u00e9 here\n", "letters with accents are stored another way"),
        ("```\nls\n```\n", "```\n  ls\n```\n", "Spaces at the beginning of a line differ"),
    ],
)
def test_what_is_not_seen_is_said_where_it_is(qapp: QApplication, left: str, right: str, said: str) -> None:
    (found,) = notes(body(left, right))
    assert said in found


def test_unseen_changes_are_said_beside_words_that_changed(qapp: QApplication) -> None:
    (found,) = notes(body("Wait 10 minutes, then call us. \nNow.\n", "Wait 30 minutes, then call us.\nNow.\n"))
    assert "after “call us.”" in found


@pytest.mark.parametrize(("left", "right", "said"), [(1, 2, "more"), (3, 1, "fewer")])
def test_empty_lines_that_came_or_went_are_said_below_them(
    qapp: QApplication, left: int, right: int, said: str
) -> None:
    begin, end = f"{SAME}One stays.\n", f"Two stays.\n\n{SAME}"
    older, newer = (begin + count * "\n" + f"{end}Wait {count}.\n" for count in (left, right))
    shown = body(older, newer)
    assert notes(shown) == [f"Looks the same, {said} empty lines above"]
    two = next(number for number, row in enumerate(shown.rows) if row.right and "Two" in row.right.text)
    assert two in folded(shown.rows, frozenset())


def test_empty_lines_above_a_block_that_is_new_are_said_too(qapp: QApplication) -> None:
    older = f"{SAME}One stays.\n\n\nAsk the customer for the invoice.\n\n{SAME}"
    newer = f"{SAME}One stays.\n\nהחזירו את הפיקדון ביום שבו הנתב מגיע.\n\n{SAME}"
    assert "fewer empty lines above" in " ".join(notes(body(older, newer)))


def test_words_that_changed_need_no_sentence(qapp: QApplication) -> None:
    assert notes(body("Wait **ten** minutes.\n\nNow.\n", "Wait **two** minutes.\n\nNow it is **here**.\n")) == []


def test_where_a_link_leads_is_said_of_what_moved_too(qapp: QApplication) -> None:
    shown = body(MOVED.format(n=1) + SAME, SAME + MOVED.format(n=2))
    assert shown.moves == 1
    assert notes(shown) == ["“the list” links to kb:KB-2, before to kb:KB-1"]
    assert notes(body(MOVED.format(n=1) + SAME, SAME + MOVED.format(n=1))) == []


def test_what_moved_and_was_reworded_says_so(qapp: QApplication) -> None:
    shown = body("- [The phone was lost](#s-block)\n\n" + SAME, SAME + "- [It was lost](#s-block)\n")
    painter = RowPainter(Arrangement(shown, ("en", "en")), Annotations(shown), Sides(900, False), qapp.font())
    moved = [number for number, row in enumerate(shown.rows) if row.move is not None]
    assert [painter.where_moved(number) for number in moved] == [
        "Moved further down and reworded",
        "Moved here from above and reworded",
    ]


def test_in_one_column_it_is_said_once(qapp: QApplication) -> None:
    for left, right in (("Be *quick*.\n", "Be _quick_.\n"), ("Wait!  Now.\n", "Wait! Now.\n")):
        assert len(notes(in_one_column(body(left, right), as_read=True))) == 1


def test_a_screen_reader_hears_where_a_link_leads(qtbot: QtBot) -> None:
    pane = showing(qtbot, text("Wait.\n"), text("Wait.\n\nSee [the list](kb:KB-7).\n"))
    pane.next_change()
    assert "kb:KB-7." in pane.view.accessibleDescription().replace("\u2069", "")


@given(st.text(" \n\ta\u00a0\u200fé", max_size=30), st.text(" \n\ta\u00a0\u200fé", max_size=30))
def test_what_is_not_seen_is_told_of_texts_that_differ_alone(left: str, right: str) -> None:
    assert unseen_differences(left, left) == []
    both = {found.kind for found in unseen_differences(left, right)}
    assert bool(both) == bool({found.kind for found in unseen_differences(right, left)})
