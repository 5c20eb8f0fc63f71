"""Kinds of lines, told one after the other."""

from hypothesis import given
from hypothesis import strategies as st

from kbstudio.ui.editor.line_kinds import START, LineKind, read_line

PIECES = ["```", "~~~~", "    code", "- item", "1. one", "> quote", "# h", "---", "", "<!-- a", "-->", "| a |", "words"]


def kinds(text: str) -> list[LineKind]:
    state, found = START, []
    for line in text.split("\n"):
        kind, state = read_line(line, state)
        found.append(kind)
    return found


def test_a_fence_holds_code_until_it_is_closed() -> None:
    text = "words\n```py\n# not a heading\n~~~\n``\n````\nwords"
    code = LineKind.CODE
    assert kinds(text) == [LineKind.PROSE, LineKind.FENCE, code, code, code, LineKind.FENCE, LineKind.PROSE]


def test_a_longer_fence_holds_a_shorter_one() -> None:
    assert kinds("````\n```\n````\nx")[1:] == [LineKind.CODE, LineKind.FENCE, LineKind.PROSE]


def test_four_spaces_are_code_after_a_blank_line_but_not_in_a_list() -> None:
    assert kinds("words\n\n    code\n\n    more")[2:] == [LineKind.CODE, LineKind.BLANK, LineKind.CODE]
    assert kinds("words\n    still words")[1] is LineKind.PROSE
    assert kinds("- item\n\n    still the item")[2] is LineKind.PROSE


def test_front_matter_stands_only_at_the_top() -> None:
    matter = LineKind.FRONT_MATTER
    assert kinds("---\nkind: faq\n---\nx")[:3] == [matter, matter, matter]
    assert kinds("x\n\n---")[2] is LineKind.RULE


def test_a_comment_runs_to_its_end() -> None:
    assert kinds("<!-- a\n# b\nc -->\n# d") == [LineKind.COMMENT, LineKind.COMMENT, LineKind.COMMENT, LineKind.HEADING]


@given(st.lists(st.sampled_from(PIECES), max_size=20))
def test_every_state_can_be_handed_on_by_qt(lines: list[str]) -> None:
    state = START
    for line in lines:
        _kind, state = read_line(line, state)
        assert 0 <= state < 2**31
