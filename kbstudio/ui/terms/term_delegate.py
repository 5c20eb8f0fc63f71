"""Draws what a thing is called in one language: the word to use, a lock where it is kept, and what is forbidden."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.terms.listing import NamesIn
from kbstudio.ui.terms.statuses import STATUSES
from kbstudio.ui.widgets.cells import CellDelegate, CellRole, Index, paint_line

_INSET = 8
_ICON = 14
_GAP = 4


class TermDelegate(CellDelegate):
    """Cells whose value is a ``NamesIn`` are drawn here, others as in every table."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        names = index.data(CellRole.VALUE)
        if not isinstance(names, NamesIn):
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._paint_row(painter, option, index, chosen=bool(option.state & QStyle.StateFlag.State_Selected))
        area = option.rect.adjusted(_INSET, 0, -_INSET, -1)
        theme = current_theme()
        if names.forbidden:
            number = str(len(names.forbidden))
            width = QFontMetrics(option.font).horizontalAdvance(number)
            paint_icon(painter, _take(area, option, _ICON, at_end=True), STATUSES["forbidden"].icon, theme.stop_mark)
            paint_line(painter, _take(area, option, width, at_end=True), option.font, number, theme.stop_mark)
        if names.use and names.status == "keep":
            paint_icon(painter, _take(area, option, _ICON, at_end=False), STATUSES["keep"].icon, theme.moved_mark)
        quiet = names.status == "allowed"
        paint_line(painter, area, option.font, " · ".join(names.use), theme.ink_2 if quiet else theme.ink)
        painter.restore()


def _take(area: QRect, option: QStyleOptionViewItem, width: int, *, at_end: bool) -> QRect:
    """Cut room of that width off the area, and give it."""
    right = at_end is (option.direction is Qt.LayoutDirection.LeftToRight)
    height = min(_ICON, area.height()) if width == _ICON else area.height()
    top = area.center().y() - height // 2 + (1 if width == _ICON else 0)
    left = area.right() - width + 1 if right else area.left()
    if right:
        area.setRight(area.right() - width - _GAP)
    else:
        area.setLeft(area.left() + width + _GAP)
    return QRect(left, area.top() if height == area.height() else top, width, height)
