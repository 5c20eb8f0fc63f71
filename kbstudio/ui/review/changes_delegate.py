"""How a change is drawn in the list: its number in a circle, its words, what was decided."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.decisions import DecisionKind
from kbstudio.ui.review.change_line import ChangeLine
from kbstudio.ui.widgets.cells import Index, paint_line
from kbstudio.ui.widgets.chip import chip_size, paint_chip

LINE = Qt.ItemDataRole.UserRole + 10
"""The ``ChangeLine`` of a row."""

_START = 16
_DISC = 20
_TEXT_AT = _START + _DISC + 10
_END = 12
_AIR = 10


class ChangesDelegate(QStyledItemDelegate):
    """Two lines a change; the one the person is at has a bar at its beginning."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, 2 * _AIR + option.fontMetrics.height() + 4 + chip_size(option.font, "X", "x").height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = index.data(LINE)
        if not isinstance(line, ChangeLine):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, current=current)
        top = option.rect.top() + _AIR
        line_height = option.fontMetrics.height()
        words = option.rect.adjusted(_END if mirrored else _TEXT_AT, 0, -_TEXT_AT if mirrored else -_END, 0)
        theme = current_theme()
        paint_line(painter, QRect(words.left(), top, words.width(), line_height), option.font, line.words, theme.ink)
        chip = QRect(words.left(), top + line_height + 4, words.width(), chip_size(option.font, "X", "x").height())
        paint_chip(painter, chip, option.font, line.tone, line.state, line.icon, selected=current)
        if line.by:
            used = chip_size(option.font, line.state, line.icon).width() + 8
            small = QFont(option.font)
            small.setPixelSize(text_pixels(12))
            rest = chip.adjusted(0 if mirrored else used, 0, -used if mirrored else 0, 0)
            paint_line(painter, rest, small, line.by, theme.ink_2)
        left = option.rect.right() - _START - _DISC if mirrored else option.rect.left() + _START
        disc = QRect(left, top + (line_height - _DISC) // 2, _DISC, _DISC)
        paint_number(painter, disc, option.font, line, current=current)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, current: bool) -> None:
        theme, box = current_theme(), option.rect
        if current:
            painter.fillRect(box, QColor(theme.select))
            left = box.right() - 2 if option.direction is Qt.LayoutDirection.RightToLeft else box.left()
            painter.fillRect(QRect(left, box.top(), 3, box.height()), QColor(theme.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(theme.select)
            tint.setAlphaF(0.5)
            painter.fillRect(box, tint)
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if current and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1, 1, -1, -1))


def paint_number(painter: QPainter, area: QRect, font: QFont, line: ChangeLine, *, current: bool) -> None:
    """Draw the number of a change in a disc: green accepted, red rejected, full while the person is at it."""
    theme = current_theme()
    mark, ground = theme.ink_2, theme.canvas
    if line.decided is DecisionKind.ACCEPT:
        mark, ground = theme.good_mark, theme.good
    elif line.decided is DecisionKind.REJECT:
        mark, ground = theme.stop_mark, theme.stop
    elif current:
        mark, ground = theme.on_accent, theme.accent
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.line if mark == theme.ink_2 else theme.accent if current else mark
    painter.setPen(QPen(QColor(edge), 1.5))
    painter.setBrush(QColor(ground))
    painter.drawEllipse(QPointF(area.center()) + QPointF(0.5, 0.5), area.width() / 2 - 0.5, area.height() / 2 - 0.5)
    small = QFont(font)
    small.setPixelSize(11 if line.number < 99 else 8)
    small.setBold(True)
    painter.setFont(small)
    painter.setPen(QColor(mark))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(line.number + 1))
    painter.restore()
