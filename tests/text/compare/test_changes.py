"""Changes as people count them: which rows belong together, and by which key they are decided."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import compare
from kbstudio.text.compare.changes import TextChange, changed_whole, changes_of
from kbstudio.text.compare.take_back import take_back

_BLOCKS = st.sampled_from(
    ["# Refunds", "Wait ten seconds.", "Wait thirty seconds.", "- one", "- two", "| a | b |", "חכו עשר שניות.", "\n"]
)
_TEXTS = st.lists(_BLOCKS, max_size=8).map(lambda blocks: "\n\n".join(blocks) + "\n")


def _changes(left: str, right: str) -> tuple[TextChange, ...]:
    return changes_of(left, right, compare(left, right).rows)


@given(_TEXTS, _TEXTS)
def test_every_changed_row_with_words_is_in_exactly_one_change(left: str, right: str) -> None:
    rows = compare(left, right).rows
    counted = [place for change in changes_of(left, right, rows) for place in change.places]
    said = [
        place
        for place, row in enumerate(rows)
        if row.kind != "equal"
        and any(t[s[0] : s[1]].strip() for t, s in ((left, row.left), (right, row.right)) if s is not None)
    ]
    assert sorted(counted) == said


@given(_TEXTS, _TEXTS)
def test_keys_tell_changes_apart(left: str, right: str) -> None:
    keys = [change.key for change in _changes(left, right)]
    assert len(set(keys)) == len(keys)


@given(_TEXTS, _TEXTS)
def test_taking_back_every_change_leaves_none(left: str, right: str) -> None:
    rows = compare(left, right).rows
    places = {place for change in changes_of(left, right, rows) for place in change.places}
    assert _changes(left, take_back(left, right, rows, places)) == ()


def test_a_change_keeps_its_key_when_another_is_taken_back() -> None:
    left = "Wait ten seconds.\n\nCall the customer.\n"
    right = "Wait thirty seconds.\n\nWrite to the customer.\n"
    first, second = _changes(left, right)
    assert _changes(left, "Wait ten seconds.\n\nWrite to the customer.\n")[0].key == second.key != first.key


def test_both_ends_of_a_move_are_one_change() -> None:
    moved = "If the customer has a fibre connection, check that the grey cable is in the socket.\n"
    rest = "".join(f"\nParagraph number {number} stays where it was all the time.\n" for number in range(4))
    (change,) = _changes(moved + rest, rest.lstrip("\n") + "\n" + moved)
    assert change.kind == "moved"
    assert len(change.places) == 2


def test_rows_of_a_table_change_together() -> None:
    left = "| a | b |\n|---|---|\n| wait | 5 |\n| call | 6 |\n"
    assert len(_changes(left, left.replace("5", "15").replace("6", "16"))) == 1


def test_a_title_is_changed_as_a_whole_or_not_at_all() -> None:
    change = changed_whole("Red light", "Red lamp", part="title")
    assert change is not None
    assert (change.left, change.right, change.kind) == ("Red light", "Red lamp", "changed")
    assert changed_whole("Red light", "Red light", part="title") is None
