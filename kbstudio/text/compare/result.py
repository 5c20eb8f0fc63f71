"""What a comparison says: aligned rows that tile both texts, marks inside them, moves, and counts."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from operator import attrgetter
from typing import Any, Literal, NamedTuple

from kbstudio.text.markdown.scan import BlockKind

RowKind = Literal["equal", "changed", "whitespace", "deleted", "inserted", "moved_from", "moved_to", "split", "join"]
Strength = Literal["word", "inner"]
Quality = Literal["exact", "coarse"]
Span = tuple[int, int]
"""Half open range of code points in one of the texts."""


class Mark(NamedTuple):
    """A changed stretch of one text; ``word`` covers whole words, ``inner`` the part of a word that differs."""

    start: int
    end: int
    strength: Strength = "word"


class Row(NamedTuple):
    """A block beside its counterpart; a side without one is None. ``move`` is the id of its move, if any."""

    kind: RowKind
    block: BlockKind
    left: Span | None
    right: Span | None
    left_marks: tuple[Mark, ...] = ()
    right_marks: tuple[Mark, ...] = ()
    move: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Rows (positions) that left one place and came to another; similarity 1.0 is word for word."""

    id: int
    left_rows: tuple[int, ...]
    right_rows: tuple[int, ...]
    similarity: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two texts side by side; ``coarse`` quality means some blocks are marked whole for want of time."""

    quality: Quality
    rows: tuple[Row, ...]
    moves: tuple[Move, ...] = ()
    stats: dict[str, int] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON; spans are lists of two."""
        return {
            "quality": self.quality,
            "rows": [_row(row) for row in self.rows],
            "moves": [
                {
                    "id": move.id,
                    "left_rows": list(move.left_rows),
                    "right_rows": list(move.right_rows),
                    "similarity": move.similarity,
                }
                for move in self.moves
            ],
            "stats": dict(self.stats),
        }


def _row(row: Row) -> dict[str, Any]:
    return {
        "kind": row.kind,
        "block": row.block,
        "left": list(row.left) if row.left else None,
        "right": list(row.right) if row.right else None,
        "left_marks": [mark._asdict() for mark in row.left_marks],
        "right_marks": [mark._asdict() for mark in row.right_marks],
        "move": row.move,
    }


def rows_of_columns(*columns: Iterable[Any]) -> Iterable[Row]:
    """Rows whose fields stand in columns; a text has thousands of them, and none of them passes through Python here."""
    return map(tuple.__new__, repeat(Row), zip(*columns, strict=False))


def equal_rows(kinds: Sequence[BlockKind], left: Sequence[Span], right: Sequence[Span]) -> Iterable[Row]:
    """Rows of blocks that are the same in both texts."""
    nothing = repeat(())
    return rows_of_columns(repeat("equal"), kinds, left, right, nothing, nothing, repeat(None))


def count_rows(rows: Sequence[Row]) -> dict[str, int]:
    """How many rows there are of each kind, and how many stretches of words are marked."""
    stats = no_rows() | Counter(map(_KIND, rows))
    stats["marks"] = sum(map(len, map(_LEFT_MARKS, rows))) + sum(map(len, map(_RIGHT_MARKS, rows)))
    return stats


def no_rows() -> dict[str, int]:
    """The counts that are always told, at nothing."""
    return dict.fromkeys(("equal", "changed", "whitespace", "deleted", "inserted"), 0)


_KIND, _LEFT_MARKS, _RIGHT_MARKS = map(attrgetter, ("kind", "left_marks", "right_marks"))
