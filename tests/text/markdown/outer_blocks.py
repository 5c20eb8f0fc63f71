"""The outermost blocks of a text, as the scanner and as the parser see them, so that they can be held together."""

from typing import NamedTuple

from markdown_it import MarkdownIt

from kbstudio.text.markdown.scan import Block, scan

_NAMES = {
    "paragraph_open": "paragraph",
    "heading_open": "heading",
    "hr": "paragraph",
    "fence": "fence",
    "code_block": "fence",
    "html_block": "html",
    "table_open": "table_row",
}


class Outer(NamedTuple):
    """A block that no list or quote is around, as lines; of a list only the first lines of its items."""

    kind: str
    first: int
    after: int | None


def make_parser() -> MarkdownIt:
    """The parser of the product, but with HTML, which the scanner knows, and with every address allowed."""
    parser = MarkdownIt("commonmark", {"html": True, "maxNesting": 10_000}).enable("table")
    parser.validateLink = lambda url: True  # pyright: ignore[reportAttributeAccessIssue]
    return parser


_PARSER = make_parser()


def parsed(text: str) -> tuple[set[Outer], set[int]]:
    """What the parser's line maps say; and the first lines of quotes."""
    found: set[Outer] = set()
    quotes: set[int] = set()
    for token in _PARSER.parse(text):
        if token.map is None:
            continue
        first, after = token.map
        if token.level == 0 and token.type in _NAMES:
            found.add(Outer(_NAMES[token.type], first, after))
        elif token.level == 1 and token.type == "list_item_open":
            found.add(Outer("item", first, None))
        elif token.level == 0 and token.type == "blockquote_open":
            quotes.add(first)
    return found, quotes


def scanned(text: str) -> tuple[set[Outer], set[int]]:
    """What the scanner says; and the lines on which something in a quote begins, which are more than the quotes."""
    blocks = scan(text)
    lines = _line_numbers(text, blocks)
    found: list[Outer] = []
    quoted: set[int] = set()
    for block, first, after in zip(blocks, lines, lines[1:], strict=False):
        if block.kind == "quote" or block.depth:
            quoted.add(first)
        elif block.kind == "item":
            found.append(Outer("item", first, None))
        elif block.kind == "table_row" and found and found[-1][::2] == ("table_row", first):
            found[-1] = Outer("table_row", found[-1].first, after)
        elif block.kind not in ("blank", "definition", "front_matter"):
            found.append(Outer(block.kind, first, after))
    return set(found), quoted


def _line_numbers(text: str, blocks: tuple[Block, ...]) -> list[int]:
    """The line of each block's start; last, that of the text's end."""
    text = text.replace("\r\n", " \n").replace("\r", "\n")
    numbers, line, at = [], 0, 0
    for place in [block.start for block in blocks] + [len(text)]:
        line += text.count("\n", at, place)
        at = place
        numbers.append(line)
    if text and text[-1] != "\n":
        numbers[-1] += 1
    return numbers
