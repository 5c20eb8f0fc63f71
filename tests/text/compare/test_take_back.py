"""Taking back single changes: what was taken back is as before, and what was not is untouched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import Row, compare
from kbstudio.text.compare.take_back import take_back
from kbstudio.text.markdown.scan import scan
from tests.text.compare.test_invariants import TEXTS

PARAGRAPHS = st.lists(
    st.sampled_from(
        [
            "Ask for the order number.",
            "Customers may return a router within thirty days of delivery if it was never opened.",
            "Customers may return a router within sixty days of delivery if it was never opened.",
            "לקוחות רשאים להחזיר נתב בתוך שלושים יום מיום המסירה אם האריזה סגורה עדיין.",
            "Restart the router, wait until the light stops blinking and ask again what they see.",
            "One more.",
        ]
    ),
    max_size=7,
).map(lambda parts: "\n\n".join(parts) + ("\n" if len(parts) % 2 else ""))


def changed(rows: tuple[Row, ...]) -> list[int]:
    return [place for place, row in enumerate(rows) if row.kind != "equal"]


def worded(left: str, right: str, rows: tuple[Row, ...]) -> list[int]:
    texts = [
        (left[slice(*row.left)] if row.left else "") + (right[slice(*row.right)] if row.right else "") for row in rows
    ]
    return [place for place in changed(rows) if texts[place].strip() and rows[place].kind != "whitespace"]


def composed(left: str, right: str, rows: tuple[Row, ...], places: set[int]) -> list[str]:
    """The words of each row, older ones at the places and at the other end of their moves, empty ones left out."""
    moves = {rows[place].move for place in places} - {None}
    found = []
    for place, row in enumerate(rows):
        mine = place in places or row.move in moves
        text, span = (left, row.left) if mine else (right, row.right)
        found.append(text[slice(*span)].strip() if span else "")
    return [words for words in found if words]


@given(TEXTS, TEXTS)
def test_everything_taken_back_is_the_older_text_and_nothing_the_newer(left: str, right: str) -> None:
    rows = compare(left, right).rows
    assert take_back(left, right, rows, changed(rows)) == left
    assert take_back(left, right, rows, ()) == right


@given(TEXTS, TEXTS, st.data())
def test_what_is_not_taken_back_keeps_its_words(left: str, right: str, data: st.DataObject) -> None:
    rows = compare(left, right).rows
    places = data.draw(st.sets(st.sampled_from(changed(rows)), max_size=3)) if changed(rows) else set()
    result = take_back(left, right, rows, places)
    assert "".join(result.split()) == "".join("".join(composed(left, right, rows, places)).split())


@given(PARAGRAPHS, PARAGRAPHS, st.data())
def test_paragraphs_that_meet_anew_stay_apart(left: str, right: str, data: st.DataObject) -> None:
    rows = compare(left, right).rows
    places = data.draw(st.sets(st.sampled_from(changed(rows)), max_size=3)) if changed(rows) else set()
    result = take_back(left, right, rows, places)
    blocks = [result[block.start : block.end].strip() for block in scan(result) if block.kind != "blank"]
    wanted = [part.strip() for words in composed(left, right, rows, places) for part in words.split("\n\n")]
    assert blocks == wanted


@given(PARAGRAPHS, PARAGRAPHS)
def test_one_change_after_the_other_leads_back(left: str, right: str) -> None:
    for _ in range(20):
        rows = compare(left, right).rows
        steps = worded(left, right, rows)
        if not steps:
            break
        right = take_back(left, right, rows, steps[:1])
    assert right.split() == left.split()


@pytest.mark.parametrize(
    ("left", "right", "kind", "wanted"),
    [
        (
            "# H\n\nWait 10 s.\n\nEnd.\n",
            "# H\n\nWait 30 s.\n\nThe end.\n",
            "changed",
            "# H\n\nWait 10 s.\n\nThe end.\n",
        ),
        ("One.\n\nThree.\n", "One.\n\nTwo.\n\nThree.\n", "inserted", "One.\n\nThree.\n"),
        ("One.\n\nTwo.\n\nThree.\n", "One.\n\nThree.\n", "deleted", "One.\n\nTwo.\n\nThree.\n"),
        ("One.\n\nTwo.", "One.\n", "deleted", "One.\n\nTwo."),
        ("Two.\n", "One.\n\nTwo.\n", "inserted", "Two.\n"),
        ("- a\n- b\n- c\n", "- a\n- c\n", "deleted", "- a\n- b\n- c\n"),
        ("| a |\n|---|\n| 1 |\n", "| a |\n|---|\n| 1 |\n| 2 |\n", "inserted", "| a |\n|---|\n| 1 |\n"),
    ],
)
def test_single_changes(left: str, right: str, kind: str, wanted: str) -> None:
    rows = compare(left, right).rows
    place = next(p for p in worded(left, right, rows) if rows[p].kind == kind)
    assert take_back(left, right, rows, [place]) == wanted


def test_a_moved_paragraph_goes_back_from_either_end() -> None:
    long = "Restart the router, wait until the light stops blinking and then ask again what they see."
    others = "".join(f"Paragraph {number} says what to do in this case.\n\n" for number in range(6))
    left, right = f"{long}\n\n{others}The end.\n", f"{others}{long}\n\nThe end.\n"
    rows = compare(left, right).rows
    ends = [place for place, row in enumerate(rows) if row.move is not None]
    assert len(ends) == 2
    for end in ends:
        assert take_back(left, right, rows, [end]) == left
