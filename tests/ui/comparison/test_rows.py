"""What a comparison shows, row by row."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import Comparison, Row, compare
from kbstudio.ui.comparison.rows import Compared, Fold, Section, compared, folded


def body(left: str, right: str) -> Compared:
    return compared([Section("body", left, right, compare(left, right))])


def test_each_changed_paragraph_is_a_change() -> None:
    shown = body("One red.\n\nTwo same here.\n\nThree old.\n", "One blue.\n\nTwo same here.\n\nThree new.\n")
    assert [change.kind for change in shown.changes] == ["changed", "changed"]
    assert [row.change for row in shown.rows if not row.blank] == [0, -1, 1]


def test_paragraphs_added_together_are_one_change() -> None:
    shown = body("First.\n", "First.\n\nAlpha beta gamma.\n\nDelta epsilon zeta.\n")
    assert len(shown.changes) == 1
    assert shown.changes[0].kind == "inserted"
    assert shown.words_added == 6
    assert shown.words_removed == 0


def test_the_same_text_has_no_changes() -> None:
    shown = body("Same.\n", "Same.\n")
    assert shown.changes == ()


def test_a_title_is_one_line_even_when_nothing_is_alike() -> None:
    left, right = "Router lights", "Refunds in May"
    shown = compared([Section("title", left, right, compare(left, right))])
    assert len(shown.rows) == 1
    assert shown.rows[0].change == 0


def test_both_places_of_a_move_are_one_change() -> None:
    left, right = "A moved one.\nStays here.\n", "Stays here.\nA moved one.\n"
    rows = (
        Row("moved_from", "paragraph", (0, 13), None, move=0),
        Row("equal", "paragraph", (13, 25), (0, 12)),
        Row("moved_to", "paragraph", None, (12, 25), move=0),
    )
    shown = compared([Section("body", left, right, Comparison("exact", rows))])
    assert [row.change for row in shown.rows] == [0, -1, 0]
    assert shown.moves == 1


def test_long_unchanged_runs_fold_and_open() -> None:
    same = "".join(f"Paragraph {number} stays.\n\n" for number in range(12))
    shown = body(same + "Old end.\n", same + "New end.\n")
    items = folded(shown.rows, frozenset())
    folds = [item for item in items if isinstance(item, Fold)]
    assert [fold.blocks for fold in folds] == [10]
    assert folded(shown.rows, frozenset({folds[0].first})) == list(range(len(shown.rows)))


texts = st.lists(
    st.sampled_from(["# Head", "Plain words here.", "שלום לכולם.", "- item one", "😀 wide", ""]), max_size=12
)


@given(texts, texts)
def test_every_row_is_shown_or_folded_once(left: list[str], right: list[str]) -> None:
    shown = body("\n\n".join(left), "\n\n".join(right))
    seen: list[int] = []
    for item in folded(shown.rows, frozenset()):
        seen += range(item.first, item.last + 1) if isinstance(item, Fold) else [item]
    assert seen == list(range(len(shown.rows)))
    assert {row.change for row in shown.rows} - {-1} == set(range(len(shown.changes)))
    for change in shown.changes:
        assert 0 <= change.first <= change.last < len(shown.rows)


def test_signs_around_a_word_are_not_counted_as_words() -> None:
    shown = compared([Section("body", "Be *quick*.\n", "Be _quick_.\n", compare("Be *quick*.\n", "Be _quick_.\n"))])
    assert len(shown.changes) == 1
    assert (shown.words_added, shown.words_removed) == (0, 0)
