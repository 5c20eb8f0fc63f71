"""Two texts side by side: aligned rows, marked words, runs that may be folded."""

from kbstudio.text.compare.engine import compare
from kbstudio.text.compare.folding import Fold, folds
from kbstudio.text.compare.result import (
    BlockKind,
    Comparison,
    Mark,
    Move,
    Quality,
    Row,
    RowKind,
    Span,
    Strength,
)

__all__ = [
    "BlockKind",
    "Comparison",
    "Fold",
    "Mark",
    "Move",
    "Quality",
    "Row",
    "RowKind",
    "Span",
    "Strength",
    "compare",
    "folds",
]
