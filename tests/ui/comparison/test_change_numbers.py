"""A change has one number and one key, on the screen and on the command line alike."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.texts import ArticleText
from kbstudio.services.reviews.parts import changes_between
from kbstudio.ui.comparison.comparer import compare_texts
from tests.services.reviews.test_parts import ARTICLES


@given(st.none() | ARTICLES, ARTICLES)
def test_the_screen_counts_changes_as_the_services_do(older: ArticleText | None, newer: ArticleText) -> None:
    shown = [(change.key, change.kind) for change in compare_texts(older, newer).changes]
    counted = [(change.key, change.change.kind) for change in changes_between(older, newer).changes]
    assert shown == counted
