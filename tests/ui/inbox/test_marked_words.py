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


def test_what_moved_is_not_told_as_removed() -> None:
    blocks = [
        "Ask the customer for the name and the address on the account before anything else.",
        "Write down which light the customer saw and whether the router was restarted during the call.",
        "Open the line check and read the customer every result that is shown in red on the screen.",
        "Offer a visit by a technician only after the second restart of the router did not help at all.",
    ]
    moved = [blocks[0], blocks[2], blocks[3], blocks[1]]
    compared = compare_texts(ArticleText("T", "\n\n".join(blocks)), ArticleText("T", "\n\n".join(moved)))
    assert any(change.kind == "moved" for change in compared.changes)
    said = [piece for pieces in first_changes(compared, 3) for piece in pieces]
    assert all(kind == "same" for kind, _text in said)
    assert said[0][1].startswith("Moved: ")
