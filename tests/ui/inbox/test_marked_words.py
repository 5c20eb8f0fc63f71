"""Changes at a glance are told in words, without the signs of Markdown around them."""

import pytest

from kbstudio.domain.texts import ArticleText
from kbstudio.ui.comparison.comparer import compare_texts
from kbstudio.ui.inbox.marked_words import first_changes


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("### Which day? {#s-slot}\n", "### Which hour? {#s-slot}\n", "Which day hour ?"),
        ("- Wait 5 minutes\n", "- Wait 9 minutes\n", "Wait 5 9 minutes"),
        ("## Pay\n", "### Pay\n", "# ## Pay"),
    ],
)
def test_headings_and_items_are_told_by_their_words(before: str, after: str, told: str) -> None:
    compared = compare_texts(ArticleText("T", before), ArticleText("T", after))
    said = " ".join("".join(f" {text} " for _kind, text in first_changes(compared, 1)[0]).split())
    assert said == told
