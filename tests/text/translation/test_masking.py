"""Pieces tell words from what must not be broken, and nothing of a text is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.translation import masked, pieces, unmasked
from tests.text.markdown.test_scan import HOSTILE


@given(st.one_of(HOSTILE, st.text(alphabet="ab `*_[]()!\\<>{}\n\"'~&;:/.#^\ue000\ue011")))
def test_pieces_joined_are_the_text(text: str) -> None:
    assert "".join(piece.text for piece in pieces(text)) == text


@given(st.one_of(HOSTILE, st.text(alphabet="ab `*_[]()!\\<>{}\n\"'~&;:/.#^\ue000\ue011")))
def test_what_was_masked_comes_back(text: str) -> None:
    found = masked(text)
    assert unmasked(found.text, found.tokens) == text


def test_masks_that_do_not_fit_are_refused() -> None:
    found = masked("Press `Enter`.")
    for tokens in ((), ("`a`", "`b`")):
        with pytest.raises(ValueError, match="do not fit"):
            unmasked(found.text, tokens)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Press `a*b` or ``x`y``", ["`a*b`", "``x`y``"]),
        ('See [this *one*](kb:KB-1 "A title")!', ["[", "*", "*", '](kb:KB-1 "', '")']),
        ("![Alt](a(b).png) and [text][ref] and [words]", ["![", "](a(b).png)", "[", "][ref]"]),
        ("{{ order.total }} {% raw %} ${x} %(name)s", ["{{ order.total }}", "{% raw %}", "${x}", "%(name)s"]),
        (
            "<https://a.b> https://c.d/e. <b>x</b> <!-- n -->",
            ["<https://a.b>", "https://c.d/e", "<b>", "</b>", "<!-- n -->"],
        ),
        ("**bold** snake_case 2 * 3 __strong__ ~~no~~", ["**", "**", "__", "__", "~~", "~~"]),
        ("a \\* b &nbsp; [^1]", ["\\*", "&nbsp;", "[^1]"]),
        ("one  \ntwo\\\nthree", ["  \n", "\\\n"]),
        ("<kbd>Ctrl</kbd>", ["<kbd>Ctrl</kbd>"]),
        ("no markup: 5 < 6 & 7", []),
    ],
)
def test_what_must_not_be_broken(text: str, kept: list[str]) -> None:
    assert [piece.text for piece in pieces(text) if piece.kind != "text"] == kept


def test_what_opens_and_closes_is_paired() -> None:
    found = [(piece.text, piece.pair) for piece in pieces("[**a**](b) *c*") if piece.pair]
    numbers = dict(found)
    assert [number for _, number in found] == [
        numbers["["],
        numbers["**"],
        numbers["**"],
        numbers["["],
        numbers["*"],
        numbers["*"],
    ]
    assert len({numbers["["], numbers["**"], numbers["*"]}) == 3


@pytest.mark.parametrize("sign", ["[", "](", "`", "*a", "_", "<a ", "{{", "![", "<!--", "[a](", "\\", "&", "~~", "``"])
def test_hostile_text_takes_time_in_step_with_its_length(sign: str) -> None:
    # Quadratic reading of this would run for minutes.
    assert "".join(piece.text for piece in pieces(sign * 40_000)) == sign * 40_000
