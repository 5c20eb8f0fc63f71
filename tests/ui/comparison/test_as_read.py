"""A comparison as it is read: the same rows without their signs, the same change and place, copied as read."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare import compare
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.grid_layout import GridLayout
from kbstudio.ui.comparison.read_layout import ReadLayout
from kbstudio.ui.comparison.rows import Compared, Fold, Section, compared

SAME = "".join(f"Paragraph {number} stays as it is.\n\n" for number in range(30))
TABLE = "| Light | What to do |\n|---|---|\n" + "".join(f"| Row {n} | Wait {n} minutes |\n" for n in range(20))

PARTS = st.sampled_from(
    [
        "# Head {#s-a}\n",
        "- **one**\n",
        "  - [x] 😀\n",
        "| a | b |\n|---|---|\n| c | *d* |\n",
        "| x\n",
        "```sh\nls\n```\n",
        "```\n",
        "> quote\n> more\n",
        "![pic](a.png)\n",
        "שלום **עכשיו**.\n",
        "***\n",
        "    code\n",
        "<div>\n",
        "[r]: http://x.y\n",
        "[r]\n",
        "\n",
    ]
)
TEXTS = st.lists(PARTS, max_size=8).map("".join)


def body(left: str, right: str) -> Compared:
    return compared([Section("body", left, right, compare(left, right))])


def view(qtbot: QtBot, left: str, right: str, locale: str = "en") -> ComparisonView:
    made = ComparisonView()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.read_as(True)
    made.show_compared(body(left, right), locale, locale)
    with qtbot.waitExposed(made):
        made.show()
    return made


def layouts(qapp: QApplication, left: str, right: str, locale: str = "en") -> list[ReadLayout | GridLayout]:
    shown = Arrangement(body(left, right), (locale, locale), as_read=True)
    shown.fit(400, qapp.font(), current_theme())
    found = [shown.layout(row, older=older) for row in range(len(shown.compared.rows)) for older in (True, False)]
    return [layout for layout in found if isinstance(layout, ReadLayout | GridLayout)]


def test_everything_is_copied_as_it_is_read(qtbot: QtBot) -> None:
    right = "# Red **light** {#s-red}\n\n- [Yes](kb:KB-1)\n\n| a | *b* |\n|---|---|\n| 1 | 2 |\n\n```sh\nls *\n```\n"
    shown = view(qtbot, "", right)
    shown.select_all()
    assert shown.selected_text().split("\n") == ["Red light", "", "• Yes", "", "a\tb", "1\t2", "", "", "ls *", ""]


def test_the_way_to_look_keeps_change_and_place(qtbot: QtBot) -> None:
    shown = view(qtbot, f"Wait 10.\n\n{SAME}Old **end**.\n", f"Wait 30.\n\n{SAME}New **end**.\n")
    shown.show_everything(True)
    shown.go_to_change(1)
    reached: list[int] = []
    shown.change_reached.connect(reached.append)
    shown.read_as(False)
    assert not shown.as_read
    assert shown.current_change == 1
    assert reached[-1] == 1
    assert shown.change_area().intersects(shown.viewport().rect())
    assert not any(isinstance(item, Fold) for item in shown._shown.items)


def test_a_double_click_marks_the_word_as_read(qtbot: QtBot) -> None:
    shown = view(qtbot, "", "See **[the list](kb:KB-7)** now.\n")
    place = QPoint(round(shown._sides().text(older=False)) + 50, 16)
    qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.selected_text() == "the"
    assert shown.selected_place() == ("body", 7, 10)


def test_marked_words_are_told_without_the_signs_around_them(qtbot: QtBot) -> None:
    shown = view(qtbot, "", "Go **now** then.\n")
    place = QPoint(round(shown._sides().text(older=False)) + 40, 16)
    qtbot.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert shown.selected_place() == ("body", 5, 8)


def test_rows_of_a_table_share_their_columns(qapp: QApplication) -> None:
    left, right = (TABLE.replace("Wait 3 minutes", words) for words in ("Wait 3", "Call the line at once"))
    rows = [layout for layout in layouts(qapp, left, right) if isinstance(layout, GridLayout)]
    assert len({tuple(row._widths) for row in rows}) == 1
    assert [row.height for row in rows].count(0.0) == 2


def test_the_head_of_a_table_stays_with_its_changed_rows(qtbot: QtBot) -> None:
    shown = view(qtbot, SAME + TABLE, SAME + TABLE.replace("Wait 15", "Wait 99"))
    head = next(n for n, row in enumerate(shown.compared.rows) if row.right and "Light" in row.right.text)
    assert head in shown._shown.items
    folds = [item for item in shown._shown.items if isinstance(item, Fold)]
    assert len(folds) >= 2
    qtbot.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert len([item for item in shown._shown.items if isinstance(item, Fold)]) < len(folds)


def test_in_one_column_other_markup_is_told_twice(qtbot: QtBot) -> None:
    shown = view(qtbot, "See [it](kb:KB-1).\n\nWait 10.\n", "See [it](kb:KB-2).\n\nWait 30.\n")
    shown.read_in_one_column(True)
    sides = [(row.left is None, row.right is None) for row in shown.compared.rows if not row.blank]
    assert sides == [(False, True), (True, False), (True, False)]
    assert shown.compared.changes[0].first < shown.compared.changes[0].last


@pytest.mark.parametrize("locale", ["en", "he"])
def test_every_place_of_a_cell_can_be_pointed_at(qapp: QApplication, locale: str) -> None:
    text = (
        "- **אחד** two [three](kb:KB-1)\n\n| a | שתיים | **c** |\n|---|---|---|\n\n```\nx\n```\n\n![p](a.png)\n\n***\n"
    )
    for layout in layouts(qapp, "", text, locale):
        for x in range(0, 400, 25):
            position = layout.position_at(QPoint(x, 4).toPointF())
            assert 0 <= position <= len(layout.text)
            start, end = layout.word_at(position)
            assert 0 <= start <= end <= len(layout.text)
            assert layout.top_of(position) >= 0


def test_hidden_rows_of_a_table_take_no_room(qtbot: QtBot) -> None:
    shown = view(qtbot, TABLE, TABLE.replace("Wait 2 ", "Wait 5 "))
    shown.viewport().repaint()
    rule = next(n for n, row in enumerate(shown.compared.rows) if row.right and "---" in row.right.text)
    assert shown._shown.heights.height(shown._shown.place_of(rule)) == 0


def test_texts_in_two_languages_are_not_struck_through(qapp: QApplication) -> None:
    shown = Arrangement(body("Wait here.\n", "להמתין כאן.\n"), ("en-GB", "he-IL"), as_read=True)
    shown.fit(400, qapp.font(), current_theme())
    marks = [shown.layout(row, older=older) for row in range(len(shown.compared.rows)) for older in (True, False)]
    assert not any(layout._marks.words for layout in marks if isinstance(layout, ReadLayout))
    assert not Arrangement(body("Wait.\n", "Await.\n"), ("en-GB", "en-US"), as_read=True).other_languages


def test_code_that_is_new_says_nothing_of_its_fences(qapp: QApplication) -> None:
    assert {layout.said for layout in layouts(qapp, "Words.\n", "Words.\n\n```\nls\n```\n")} == {""}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS, st.sampled_from(["en", "he"]))
def test_every_text_can_be_laid_out_and_pointed_at(qapp: QApplication, left: str, right: str, locale: str) -> None:
    for layout in layouts(qapp, left, right, locale):
        for x in (-10.0, 60.0, 390.0):
            start, end = layout.word_at(layout.position_at(QPointF(x, layout.height - 2)))
            assert 0 <= start <= end <= len(layout.text)
            assert isinstance(layout.copied(start, end), str)
