"""Where by the text of a comparison there is room for something that must not cover what is spoken of."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.comparison.sides import Sides

_APART = 20
_CARD = 440
_INSET = 12
_ABOVE = 48
"""Pixels left above the block a card stands under."""

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


def stand_below(view: ComparisonView, card: QWidget, area: QRect) -> None:
    """Put a card under a block on the newer side, or above it where there is no room, inside what is in sight."""
    viewport = view.viewport().rect()
    width = min(_CARD, viewport.width() - 2 * _INSET)
    card.setFixedWidth(width)
    card.adjustSize()
    lowest = max(_INSET, viewport.height() - card.height() - _INSET)
    wanted = area.bottom() + 4 if not area.isEmpty() else _INSET
    above = area.top() - card.height() - 4
    if wanted > lowest and above >= _INSET:
        wanted = above
    left = _INSET if view.isRightToLeft() else viewport.width() - width - _INSET
    card.move(QPoint(left, min(max(_INSET, wanted), lowest)))


def make_room_below(view: ComparisonView, card: QWidget, area: QRect) -> None:
    """Scroll, so that a block and the card under it are both in sight as far as that is possible."""
    lacking = area.bottom() + 4 + card.height() + _INSET - view.viewport().height()
    if not area.isEmpty() and lacking > 0:
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + max(0, min(lacking, area.top() - _ABOVE)))
