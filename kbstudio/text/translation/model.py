"""What translation works with: segments of a text, the pieces of a segment, blocks carried to a newer source."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

SegmentKind = Literal["heading", "paragraph", "item", "quote", "cell", "html", "front_matter", "title", "footnote"]
"""Where a segment stands; ``title`` is the title of a link's definition."""

PieceKind = Literal[
    "text",
    "code",
    "link_open",
    "link_title",
    "link_close",
    "image_open",
    "image_close",
    "strong",
    "emphasis",
    "strike",
    "html",
    "url",
    "variable",
    "reference",
    "attribute",
    "entity",
    "escape",
    "break",
    "sign",
]
"""What a stretch of a segment is; ``sign`` is a private-use character, so that masks are never mistaken."""

State = Literal["current", "stale", "moved", "new", "gone"]
Change = Literal["", "typo", "wording", "meaning"]


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence, or what stands for one, as a translator gets it.

    ``span`` is the half open range of code points in the text. ``text`` is what stands there; where it runs over
    several lines, each line end with what belongs to the block around it (quote marks, indent) is one space, and a
    hard line break its sign and one LF. In front matter ``text`` is the value without its escapes. ``block`` is the
    position among the blocks with an identity (every one but blank lines), ``unit`` numbers what is translated as
    one piece in the whole text: a paragraph, a cell, a title.
    """

    text: str
    span: tuple[int, int]
    kind: SegmentKind
    block: int
    unit: int


class Piece(NamedTuple):
    """A stretch of a segment: words (``text``) or what a translator must not break.

    Two pieces with the same ``pair`` open and close something together; 0 is for what stands alone.
    """

    text: str
    kind: PieceKind
    pair: int = 0


@dataclass(frozen=True, slots=True)
class Masked:
    """A segment with one private-use character, telling the kind, for each piece that is no text; ``tokens`` are these
    pieces, in order."""

    text: str
    tokens: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A block of the source now, with what is known of it in the other language.

    ``source`` is the source now ("" for a block that is gone), ``old_source`` as it was when it was translated ("" for
    a new one), ``target`` the translation of that, None where there is none. Spans are half open ranges of code points
    in the new source and in the old target. ``change`` is what kind of change made a block stale.
    """

    state: State
    source: str
    target: str | None
    old_source: str
    source_span: tuple[int, int] | None
    target_span: tuple[int, int] | None
    change: Change = ""


@dataclass(frozen=True, slots=True)
class Pair:
    """A segment of the older text and the one it became; None on one side for a new or a gone one."""

    state: Literal["equal", "moved", "edited", "new", "gone"]
    old: Segment | None
    new: Segment | None
    likeness: float = 1.0
