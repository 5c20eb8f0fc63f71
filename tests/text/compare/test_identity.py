"""Blocks keep their identity while they stay equal, are edited or move; and only then."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare.identity import carry, identified

OLD = (
    "# Router\n\nWait ten seconds, then plug the router in again.\n\n"
    "- Ask for the order number\n- Check the date\n\nLast paragraph stays.\n"
)
PARAGRAPHS = st.lists(st.text("ab \n#-|>", max_size=20), max_size=8).map("\n\n".join)


def origins(old: str, new: str) -> list[int | None]:
    return [each.origin for each in carry(old, new)]


def test_an_edited_block_is_the_same_block() -> None:
    new = OLD.replace("ten", "thirty")
    carried = carry(OLD, new)
    assert [each.origin for each in carried] == [0, 1, 2, 3, 4]
    assert [each.changed for each in carried] == [False, True, False, False, False]


def test_a_moved_block_is_the_same_block_however_short() -> None:
    heading, wait, items, last = OLD.split("\n\n")
    assert origins(OLD, "\n\n".join([heading, last.strip(), wait, items, ""])) == [0, 4, 1, 2, 3]


def test_a_new_block_comes_from_nowhere_and_the_others_stay() -> None:
    new = OLD.replace("- Check the date", "- Ask why\n- Check the date")
    assert origins(OLD, new) == [0, 1, 2, None, 3, 4]


def test_hebrew_blocks_keep_their_identity_too() -> None:
    old = "# נתב\n\nלהמתין עשר שניות ולחבר שוב את הנתב.\n\nלרשום את המספר.\n"
    assert origins(old, old.replace("עשר", "שלושים")) == [0, 1, 2]


def test_white_space_alone_changes_no_block() -> None:
    assert not any(each.changed for each in carry(OLD, OLD.replace(" then", "\nthen")))


@given(PARAGRAPHS, PARAGRAPHS)
def test_each_block_has_one_origin_at_most_and_a_text_carries_itself_on(old: str, new: str) -> None:
    carried = carry(old, new)
    assert len(carried) == len(identified(new))
    known = [each.origin for each in carried if each.origin is not None]
    assert len(known) == len(set(known))
    assert all(origin < len(identified(old)) for origin in known)
    same = carry(old, old)
    assert [each.origin for each in same] == list(range(len(same)))
    assert not any(each.changed for each in same)
