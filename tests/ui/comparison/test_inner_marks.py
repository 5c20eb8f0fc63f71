"""The part of a changed word that differs."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare import compare
from kbstudio.ui.comparison.cell_formats import marked
from kbstudio.ui.comparison.inner_marks import inner_marks
from kbstudio.ui.comparison.one_column import in_one_column
from kbstudio.ui.comparison.rows import Compared, Section, compared

LINES = st.lists(
    st.sampled_from(
        ["Проверьте адрес в карточке.", "Проверьте адреса в карточке.", "Zwrot routera.", "Zwrot routerów.", ""]
    ),
    max_size=6,
).map("\n\n".join)


def shown(left: str, right: str) -> Compared:
    titles = Section("title", "Zwrot", "Zwroty", compare("Zwrot", "Zwroty"))
    return compared([titles, Section("body", left, right, compare(left, right))])


def test_an_ending_stands_out_from_its_word() -> None:
    both = shown("Проверьте адрес в карточке клиента.\n", "Проверьте адреса в карточке клиента.\n")
    row = next(number for number, row in enumerate(both.rows) if row.section == "body")
    cell, spans = both.rows[row].right, inner_marks(both)[row, False]
    assert cell is not None
    assert [cell.text[start:end] for start, end in spans] == ["а"]


def test_a_word_that_lacks_an_ending_is_not_struck_out_whole() -> None:
    both = shown("Проверьте адрес в карточке клиента.\n", "Проверьте адреса в карточке клиента.\n")
    row = next(number for number, row in enumerate(both.rows) if row.section == "body")
    cell, inner = both.rows[row].left, inner_marks(both)[row, True]
    assert cell is not None
    struck = [f for f in marked(cell.text, cell.marks, inner, current_theme(), older=True) if f.format.fontStrikeOut()]
    assert sum(entry.length for entry in struck) == 0


def test_a_word_beside_one_that_changed_in_part_is_marked_whole() -> None:
    theme = current_theme()
    found = marked("Клиенту нужно", ((0, 13),), ((6, 7),), theme, older=False)
    underlined = [(f.start, f.start + f.length) for f in found if f.format.fontUnderline()]
    assert sorted(underlined) == [(6, 7), (7, 13)]


@given(LINES, LINES)
def test_what_differs_lies_in_marked_words(left: str, right: str) -> None:
    both = shown(left, right)
    for (number, older), spans in inner_marks(both).items():
        cell = both.rows[number].left if older else both.rows[number].right
        assert cell is not None
        assert all(any(a <= start and end <= b for a, b in cell.marks) for start, end in spans)


def test_rows_told_in_one_column_have_none() -> None:
    both = in_one_column(shown("Zwrot routera do nas.\n\nStary.\n", "Zwrot routerów do nas.\n"))
    assert all(number < len(both.rows) for number, _ in inner_marks(both))
