"""Where beside the text of a comparison there is room for something that must not cover it."""

from PySide6.QtCore import QRect

from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.sides import Sides

_APART = 20
_SIGNS = 28
"""Pixels at the far edge of the newer text, where the signs of comments stand."""


def room_beside(view: ComparisonView, *, one: bool) -> QRect:
    """The empty stretch behind the newer text, as high as the window; ``one`` whether both are read in one column."""
    viewport = view.viewport().rect()
    mirrored = view.isRightToLeft()
    sides = Sides(viewport.width(), mirrored, one=one, as_read=view.as_read)
    begin, text = sides.side(older=False), sides.text(older=False)
    if mirrored:
        left, right = begin + _SIGNS, text - _APART
    else:
        left, right = text + sides.text_width + _APART, begin + sides.half - _SIGNS
    return QRect(round(left), 0, max(0, round(right - left)), viewport.height())
