"""The scanner's blocks tile any text, agree with the parser on the outermost blocks, and cost what the text is long."""

import re
import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kbstudio.text.markdown.scan import Block, scan
from tests.support.data import data_folder
from tests.text.markdown.edits import FRAGMENTS
from tests.text.markdown.outer_blocks import parsed, scanned

INDENTS = ("", "", "", "", " ", "  ", "   ", "    ", "      ", "\t", " \t", "> ", "> > ", "- ", "1. ")
LINES = """\
word|two words|# H|#|## H ##|===|---|- - -|***|_ _ _|--|- a|- |-|* b|+ c|1. one|2. two|10) ten|1.|- - x|- # h|- ```
```|```py|~~~|~~~~|``` `|> q|>|> > qq|>q|> - i|> ```|> # h|<div>|</div>|<!-- c|-->|<b>x|<span a='b'>|<?x|?>|[a]: b
[a]: b "t"|[a]: <b c> 't'|[a]:|[x] y|"t"|\\* a|-     code|1.   wide|\u00a0x|a\u2028b|&amp;|\u05d0\u05d1|\u202ex"""
LINE = st.sampled_from(
    [*re.split(r"[|\n]", LINES), "", "", "", "  ", "| a | b |", "|---|---|", "a | b", "--|--", "| 1"]
)
ROW = st.tuples(st.sampled_from(INDENTS), st.sampled_from(("", "", "", *INDENTS)), LINE).map("".join)
MARKDOWN = st.lists(ROW, min_size=1, max_size=9).map("\n".join)
HOSTILE = st.lists(
    st.one_of(
        ROW,
        st.sampled_from(
            ("\n", "\r\n", "\r", "\n\n", "\t", "\0", "\u2028", "\x85", "\x0b", "\ud800", "\u202e", "\ufeff")
        ),
        st.sampled_from(FRAGMENTS),
        st.text(max_size=8),
    ),
    max_size=25,
).map("".join)

MARK = re.compile(r"[ \t>]*(?:>|[-+*](?=\s|$)|\d+[.)](?=\s|$))")
DELIMITERS = re.compile(r"[ \t>]*[|:-][|: \t-]+$")
FAR = re.compile(r"[ >]*(?: {4}| {0,3}\t)[ \t]*(?:[^\s\w&\\]|_|\d+[.)])")


def around(lines: list[str], wanted: Callable[[str, str], object]) -> bool:
    """Whether two lines that follow each other, behind or on a line with a list or quote mark, are ``wanted``."""
    first = next((number for number, line in enumerate(lines) if MARK.match(line)), len(lines))
    return any(wanted(line, after) for line, after in pairwise([*lines[first:], ""]))


KNOWN_DIFFERENCES: dict[str, Callable[[list[str]], bool]] = {
    "a footnote's note is a definition, each its own; the parser, without footnotes, reads a paragraph": lambda lines: (
        any(re.match(r"[ \t>*+-]*\[\^[^\s\]]+\]:", line) for line in lines)
    ),
    "a table header that begins like an item or a quote, or goes on with one unmarked, belongs to that, as GFM says; "
    "to the parser the table comes first": lambda lines: around(
        lines, lambda line, after: "|" in line and DELIMITERS.match(after)
    ),
    "a definition in a list or quote ends with its line; the parser looks for a title on lines outside": lambda lines: (
        around(lines, lambda line, after: re.search(r"\[a\]:", line))
    ),
    "a tab behind a second mark reaches the next tab stop, as CommonMark says; the parser counts from the mark": (
        lambda lines: around(lines, lambda line, after: re.search(r"[>*+.)-][ \t]*\t", line))
    ),
    "far indented marks below a list or quote go on with its paragraph, as CommonMark says; the parser leaves it": (
        lambda lines: around(lines, lambda line, after: FAR.match(line) or re.match(r"[ >]*> {5,}>", line))
    ),
}


def tiles(text: str) -> tuple[Block, ...]:
    """The blocks of ``text``, after a look that they are what a scan promises."""
    blocks = scan(text)
    assert [block.start for block in blocks] == [0, *(block.end for block in blocks)][: len(blocks)]
    assert all(block.start < block.end for block in blocks)
    assert (blocks[-1].end if blocks else 0) == len(text)
    assert all((block.depth == 0) == (block.container == "") for block in blocks)
    return blocks


def shape(text: str) -> list[tuple[str, int, str, str]]:
    return [(block.kind, block.depth, block.container, text[block.start : block.end]) for block in tiles(text)]


@given(HOSTILE)
@settings(max_examples=300, deadline=None)
def test_blocks_tile_any_text(text: str) -> None:
    tiles(text)


@given(MARKDOWN, st.sampled_from(("\r\n", "\r")))
@settings(max_examples=100, deadline=None)
def test_any_line_end_gives_the_same_blocks(text: str, line_end: str) -> None:
    lines = text + "\n"
    other = lines.replace("\n", line_end)
    assert [block[:1] + block[3:] for block in tiles(other)] == [block[:1] + block[3:] for block in tiles(lines)]


@given(MARKDOWN)
@settings(max_examples=600, deadline=None)
def test_outermost_blocks_are_those_of_the_parser(markdown: str) -> None:
    text = markdown + "\n"
    lines = text.split("\n")
    assume(not text.startswith("---"))
    assume(not any(is_known(lines) for is_known in KNOWN_DIFFERENCES.values()))
    assert_as_parsed(text)


def assert_as_parsed(text: str) -> None:
    expected, quotes = parsed(text)
    found, quoted = scanned(text)
    assert found == expected
    assert quotes <= quoted


@pytest.mark.parametrize("folder", ["revision-pairs", "parallel-articles", "merges"])
def test_outermost_blocks_of_real_texts_are_those_of_the_parser(folder: str) -> None:
    paths = sorted(data_folder(folder).rglob("*.md"))
    assert paths
    for path in paths:
        text = path.read_bytes().decode("utf-8")
        blocks = tiles(text)
        if blocks and blocks[0].kind == "front_matter":
            text = re.sub(r"[^\r\n]", "", text[: blocks[0].end]) + text[blocks[0].end :]
        if not re.search(r"(?m)^\[\^[^\s\]]+\]:", text):
            assert_as_parsed(text)


def test_every_kind_of_block() -> None:
    text = (
        "---\na: b\n---\n# H\n\npara\ngoes on\nSet\n===\n- a\n  lazy\n  - b\n\n  second\n> q\nlazy\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n~~~\n\nx\n~~~\n<div>\n\n[a]: b\n[^1]: note\n[^2]: other\n\n    code\n"
    )
    assert shape(text) == [
        ("front_matter", 0, "", "---\na: b\n---\n"),
        ("heading", 0, "", "# H\n"),
        ("blank", 0, "", "\n"),
        ("heading", 0, "", "para\ngoes on\nSet\n===\n"),
        ("item", 0, "", "- a\n  lazy\n"),
        ("item", 1, "list", "  - b\n"),
        ("blank", 0, "", "\n"),
        ("paragraph", 1, "list", "  second\n"),
        ("quote", 0, "", "> q\nlazy\n"),
        ("blank", 0, "", "\n"),
        ("table_row", 0, "", "| a | b |\n"),
        ("table_row", 0, "", "|---|---|\n"),
        ("table_row", 0, "", "| 1 | 2 |\n"),
        ("blank", 0, "", "\n"),
        ("fence", 0, "", "~~~\n\nx\n~~~\n"),
        ("html", 0, "", "<div>\n"),
        ("blank", 0, "", "\n"),
        ("definition", 0, "", "[a]: b\n"),
        ("definition", 0, "", "[^1]: note\n"),
        ("definition", 0, "", "[^2]: other\n"),
        ("blank", 0, "", "\n"),
        ("fence", 0, "", "    code\n"),
    ]


def test_what_items_and_quotes_hold_are_blocks_of_their_own() -> None:
    text = (
        "1. ```py\n   x\n\n   ```\n   after\n- - > x\n\n"
        "> | a |\n> |---|\n> | 1 |\n> # H\n> ```\n> x\n> - i\n>\n> > two\n"
    )
    assert shape(text) == [
        ("item", 0, "", "1. "),
        ("fence", 1, "list", "```py\n   x\n\n   ```\n"),
        ("paragraph", 1, "list", "   after\n"),
        ("item", 0, "", "- "),
        ("item", 1, "list", "- "),
        ("quote", 2, "list", "> x\n"),
        ("blank", 0, "", "\n"),
        ("table_row", 1, "quote", "> | a |\n"),
        ("table_row", 1, "quote", "> |---|\n"),
        ("table_row", 1, "quote", "> | 1 |\n"),
        ("heading", 1, "quote", "> # H\n"),
        ("fence", 1, "quote", "> ```\n> x\n> - i\n>\n> > two\n"),
    ]


def test_an_empty_item_takes_what_follows_but_nothing_after_a_blank_line() -> None:
    assert shape("-\n  a\n-\n\n  b\n") == [
        ("item", 0, "", "-\n  a\n"),
        ("item", 0, "", "-\n"),
        ("blank", 0, "", "\n"),
        ("paragraph", 0, "", "  b\n"),
    ]
    assert shape("-\n  # h\n\n  b\n")[-1] == ("paragraph", 1, "list", "  b\n")


@pytest.mark.parametrize(
    "text",
    [
        "x" * 100_000,
        "\0",
        "a\u2028b\u2029c\x85d\x0be",
        "\ud800\n- \udfff",
        "\u202e# x\u2066\n",
        "\t" * 100_000,
        "\ufeff---\na: b\n---\n",
    ],
    ids=["long", "nul", "separators", "surrogates", "bidi", "tabs", "mark"],
)
def test_odd_characters_are_only_characters(text: str) -> None:
    assert len(tiles(text)) <= 2


GROWING: dict[str, Callable[[int], str]] = {
    "lists on a line": lambda n: "- " * n + "x\n",
    "lists, then blank lines": lambda n: "- " * n + "x\n" + "\n" * n,
    "lists, then words": lambda n: "- " * n + "x\n" + "y\n" * n,
    "lists, then items": lambda n: "- " * n + "x\n" + "    - y\n" * n,
    "quotes": lambda n: (">" * n + "x\n") * 2,
    "quotes, then words": lambda n: ">" * n + "x\n" + "y\n" * n,
    "quotes, then marks": lambda n: ">" * n + "x\n" + "> >\n" * n,
    "quotes and lists": lambda n: "> - " * n + "x\n" + "> \n" * n,
    "two kinds of marks": lambda n: "- * " * n + "x",
    "brackets": lambda n: "[a\n" * n,
    "titles never closed": lambda n: "[a]: b\n'x\n\n" * n,
    "tags never closed": lambda n: "<a b='\n\n" * n,
    "delimiter rows": lambda n: "a|b\n" + "-|\n" * n,
    "code and blank lines": lambda n: "    x\n\n\ny\n" * n,
    "marks of code": lambda n: "``` `\n" * n,
    "empty items": lambda n: "-\n\n" * n,
}


@pytest.mark.parametrize("make", GROWING.values(), ids=GROWING)
def test_work_grows_as_the_text_does(make: Callable[[int], str]) -> None:
    assert lines_run(make(800)) < 2.2 * lines_run(make(400)) + 200


def test_ten_thousand_deep() -> None:
    for mark in ("- ", "> ", "1. ", "> - "):
        assert max(block.depth for block in tiles(mark * 10_000 + "x\ny\n")) >= 9_999


def lines_run(text: str) -> int:
    """How many lines of the scanner a scan of ``text`` runs."""
    count = 0

    def local(frame: FrameType, event: str, argument: object) -> Any:
        nonlocal count
        count += event == "line"
        return local

    before = sys.gettrace()
    sys.settrace(local)
    try:
        scan(text)
    finally:
        sys.settrace(before)
    return count
