"""Two texts side by side: aligned rows and marked words."""

from kbstudio.text.compare.engine import compare
from kbstudio.text.compare.result import (
    Comparison,
    Mark,
    Move,
    Quality,
    Row,
    RowKind,
    Span,
    Strength,
)
from kbstudio.text.markdown.scan import BlockKind

__all__ = [
    "BlockKind",
    "Comparison",
    "Mark",
    "Move",
    "Quality",
    "Row",
    "RowKind",
    "Span",
    "Strength",
    "compare",
]
