"""Two texts side by side: aligned rows and marked words."""

from kbstudio.text.compare.engine import compare
from kbstudio.text.compare.merge import merge
from kbstudio.text.compare.merge_result import Merge, Region, RegionKind
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
    "Merge",
    "Move",
    "Quality",
    "Region",
    "RegionKind",
    "Row",
    "RowKind",
    "Span",
    "Strength",
    "compare",
    "merge",
]
