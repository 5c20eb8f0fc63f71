"""Runs of equal rows that a view may fold away."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import Comparison, Fold, Row, compare, folds


def of_kinds(kinds: str) -> Comparison:
    rows = [
        Row("equal" if kind == "=" else "changed", "paragraph", (at, at + 1), (at, at + 1))
        for at, kind in enumerate(kinds)
    ]
    return Comparison("exact", tuple(rows))


def test_equal_rows_away_from_changes_fold() -> None:
    assert folds(of_kinds("=====x======x=")) == (Fold(0, 3), Fold(7, 10))
    assert folds(of_kinds("=====x======x="), context=0) == (Fold(0, 4), Fold(6, 11))


def test_a_text_without_changes_folds_whole() -> None:
    assert folds(compare("a\n\nb\n", "a\n\nb\n")) == (Fold(0, 2),)


def test_nothing_folds_in_an_empty_text() -> None:
    assert folds(compare("", "")) == ()


@given(st.text("=x", max_size=40), st.integers(0, 3))
def test_folds_hide_no_change_and_keep_their_distance(kinds: str, context: int) -> None:
    for fold in folds(of_kinds(kinds), context):
        around = kinds[max(0, fold.first - context) : fold.last + 1 + context]
        assert "x" not in around
        assert fold.last > fold.first
