"""The one block scanner: a text of Markdown cut into blocks that tile it, in one pass, without reading the words.

Compare, outline, tone, segments, preview patches and direction stand on it. Boundaries are those of CommonMark
with tables; a list item's marker and first paragraph are one block, what else it holds are blocks of their own.
"""

from itertools import repeat
from typing import Literal, NamedTuple, cast

from kbstudio.text.markdown.scan_walk import Scanner, Stop

BlockKind = Literal[
    "front_matter", "heading", "paragraph", "item", "quote", "table_row", "fence", "html", "blank", "definition"
]
Container = Literal["", "list", "quote"]


class Block(NamedTuple):
    """A stretch of text from ``start`` to ``end`` in code points, line end included.

    ``depth`` counts the lists and quotes around it, ``container`` names the innermost of them. An item and the
    paragraph of a quote stand for their list and quote, so they are as deep as these. A line with nothing on it, not
    even a quote mark, is in no container. A thematic break is a paragraph, a line or more of indented code a fence.
    """

    kind: BlockKind
    start: int
    end: int
    depth: int
    container: Container


def scan(text: str) -> tuple[Block, ...]:
    """The blocks of ``text``, in order; joined they are the text. Any line end will do; nothing is an error."""
    if not text:
        return ()
    found = _scanned(text, None)
    ends = [*found.starts[1:], len(text)]
    return tuple(
        map(
            tuple.__new__,
            repeat(Block),
            zip(found.kinds, found.starts, ends, found.depths, found.containers, strict=True),
        )
    )


def starts_of(text: str, stop: Stop | None = None) -> tuple[list[BlockKind], list[int]]:
    """The kinds of the blocks and their starts, with the end of the last one behind them.

    Where ``stop`` ends the reading, what was read are blocks of the whole text.
    """
    found = _scanned(text, stop)
    kinds = cast("list[BlockKind]", found.kinds)
    if found.at_end or not kinds:
        return kinds, [*found.starts, len(text) if kinds else 0]
    # More lines may belong to the last block.
    return kinds[:-1], found.starts


def _scanned(text: str, stop: Stop | None) -> Scanner:
    if "\r" in text:
        # Of the same length, and a space before a line end starts and ends no block.
        text = text.replace("\r\n", " \n").replace("\r", "\n")
    found = Scanner(text)
    found.run(stop)
    return found
