"""Paints the rows of a comparison."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.ui.comparison.arrangement import LABEL_HEIGHT, Arrangement
from kbstudio.ui.comparison.cell_layout import PADDING
from kbstudio.ui.comparison.rows import Fold, Row
from kbstudio.ui.comparison.selection import Selection

_NUMBER = 40
_SIGN = 22
_INSET = 12
_NARROW = 620
_WIDEST = 680
_SMALL = 12


class Sides:
    """Where the two sides lie: older text first in reading direction, each behind a gutter for line and sign.

    In ``one`` column they lie in the same place, and no row has both.
    """

    def __init__(self, width: float, right_to_left: bool, *, one: bool = False) -> None:
        self.width = width
        self.one = one
        self.half = width if one else width / 2
        self.right_to_left = right_to_left
        self.numbers = _NUMBER if width >= _NARROW and not one else 0
        self.gutter = self.numbers + _SIGN

    @property
    def text_width(self) -> float:
        """Room for text on one side, in pixels."""
        room = self.half - self.gutter - 2 * _INSET
        return min(room, _WIDEST) if self.one else room

    def side(self, *, older: bool) -> float:
        """Where a side begins, counted from the left."""
        return 0.0 if self.one or older != self.right_to_left else self.half

    def text(self, *, older: bool) -> float:
        """Where the text of a side begins, counted from the left."""
        return self.side(older=older) + (_INSET if self.right_to_left else self.gutter + _INSET)

    def within(self, x: float, *, older: bool, width: float, height: float, y: float) -> QRectF:
        """A box ``x`` pixels behind the start of a side's gutter in reading direction."""
        left = self.side(older=older)
        at = left + self.half - x - width if self.right_to_left else left + x
        return QRectF(at, y, width, height)

    def is_older(self, x: float) -> bool:
        """Whether a point lies on the older side."""
        return (x < self.half) != self.right_to_left


class RowPainter:
    """Paints for one arrangement; ``current`` is the change that is framed, -1 for none."""

    def __init__(self, arrangement: Arrangement, sides: Sides, font: QFont) -> None:
        self._shown = arrangement
        self._sides = sides
        self._font = QFont(font)
        self._font.setPixelSize(_SMALL)
        self._theme: Theme = current_theme()

    def paint(self, painter: QPainter, clip: QRectF, scroll: float, current: int, chosen: Selection | None) -> None:
        """Paint what lies within ``clip``, with ``scroll`` pixels above it out of sight."""
        theme, sides = self._theme, self._sides
        painter.fillRect(clip, QColor(theme.canvas))
        for older in (True, False):
            gutter = sides.within(0, older=older, width=sides.gutter, y=clip.top(), height=clip.height())
            painter.fillRect(gutter, QColor(theme.chrome))
        if not self._shown.items:
            return
        place = self._shown.heights.at(clip.top() + scroll)
        while place < len(self._shown.items):
            top = self._shown.heights.top(place) - scroll
            if top > clip.bottom():
                break
            item = self._shown.items[place]
            box = QRectF(0, top, sides.width, self._shown.heights.height(place))
            if isinstance(item, Fold):
                self._paint_fold(painter, box, item)
            else:
                self._paint_row(painter, box, item, clip, chosen)
            place += 1
        self._paint_lines(painter, clip)
        if current >= 0:
            self._paint_frame(painter, scroll, current)

    def _paint_row(self, painter: QPainter, box: QRectF, number: int, clip: QRectF, chosen: Selection | None) -> None:
        row = self._shown.compared.rows[number]
        for older in (True, False):
            self._paint_sign(painter, box, row, older=older)
            cell, layout = self._shown.cell(number, older=older), self._shown.layout(number, older=older)
            if cell is None or layout is None:
                if row.kind in {"inserted", "deleted"} and not self._sides.one:
                    nothing = self._sides.within(
                        self._sides.gutter,
                        older=older,
                        width=self._sides.text_width + 24,
                        y=box.y(),
                        height=box.height(),
                    )
                    painter.fillRect(nothing, QColor(self._theme.chrome))
                continue
            label = self._shown.label_height(number)
            if row.move is not None and not row.blank:
                self._paint_moved(painter, box, row, label, older=older)
            at = QPointF(self._sides.text(older=older), box.y() + PADDING + label)
            selected = chosen.within(number, len(cell.text)) if chosen and chosen.older == older else None
            layout.draw(painter, at, clip, selected, self._theme)

    def _paint_sign(self, painter: QPainter, box: QRectF, row: Row, *, older: bool) -> None:
        theme, sides = self._theme, self._sides
        cell = row.left if older else row.right
        if cell is None or row.blank:
            return
        painter.setFont(self._font)
        line = QRectF(0, box.y() + PADDING, 0, 22)
        if sides.numbers and cell.line:
            number = sides.within(0, older=older, width=sides.numbers - 6, y=line.y(), height=22)
            painter.setPen(QColor(theme.ink_2))
            end = Qt.AlignmentFlag.AlignLeft if sides.right_to_left else Qt.AlignmentFlag.AlignRight
            painter.drawText(number, end | Qt.AlignmentFlag.AlignVCenter, str(cell.line))
        if row.kind == "equal":
            return
        sign, back, mark = self._sign(row, older=older)
        area = sides.within(sides.numbers, older=older, width=_SIGN, y=box.y(), height=box.height())
        painter.fillRect(area, QColor(back))
        painter.setPen(QColor(mark))
        bold = QFont(self._font)
        bold.setPixelSize(14)
        bold.setBold(True)
        painter.setFont(bold)
        area.setTop(line.y())
        area.setHeight(22)
        if sign:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)
        else:
            paint_icon(painter, QRectF(area.center().x() - 7, area.center().y() - 7, 14, 14), "arrows-down-up", mark)

    def _sign(self, row: Row, *, older: bool) -> tuple[str, str, str]:
        theme = self._theme
        if row.move is not None:
            return "", theme.moved, theme.moved_mark
        if row.kind == "whitespace":
            return "·", theme.chrome, theme.ink_2
        if self._sides.one and row.kind not in {"inserted", "deleted"} and row.right is not None and row.right.removed:
            return "±", theme.select, theme.accent
        return ("−", theme.removed, theme.removed_mark) if older else ("+", theme.added, theme.added_mark)

    def _paint_moved(self, painter: QPainter, box: QRectF, row: Row, label: int, *, older: bool) -> None:
        theme, sides = self._theme, self._sides
        area = sides.within(sides.gutter + 4, older=older, width=sides.text_width + 16, y=box.y(), height=box.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.moved))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(area, 6, 6)
        if not label:
            return
        where = self.where_moved(row)
        painter.setFont(self._font)
        painter.setPen(QColor(theme.moved_mark))
        head = area.adjusted(8, 3, -8, 0)
        head.setHeight(LABEL_HEIGHT - 2)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if sides.right_to_left:
            start, end = end, start
        painter.drawText(head, flags | start, where)
        painter.setPen(QColor(theme.accent))
        painter.drawText(head, flags | end, QCoreApplication.translate("ComparisonView", "Go there"))

    def where_moved(self, row: Row) -> str:
        """What the label of a moved passage says."""
        rows = self._shown.compared.rows
        here = rows.index(row)
        there = self._shown.other_place_of(here)
        below = there is not None and there > here
        if row.kind == "moved_from":
            if below:
                return QCoreApplication.translate("ComparisonView", "Moved further down")
            return QCoreApplication.translate("ComparisonView", "Moved further up")
        if below:
            return QCoreApplication.translate("ComparisonView", "Moved here from below")
        return QCoreApplication.translate("ComparisonView", "Moved here from above")

    def _paint_fold(self, painter: QPainter, box: QRectF, fold: Fold) -> None:
        theme, sides = self._theme, self._sides
        painter.fillRect(box, QColor(theme.chrome))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.topLeft(), box.topRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(self._font)
        told = QCoreApplication.translate("ComparisonView", "%n unchanged paragraph(s)", "", fold.blocks)
        show = QCoreApplication.translate("ComparisonView", "Show")
        metrics = painter.fontMetrics()
        x = 16.0
        for text, colour in ((told, theme.ink_2), ("·", theme.ink_2), (show, theme.accent)):
            width = metrics.horizontalAdvance(text) + 2.0
            at = sides.width - x - 22 - width if sides.right_to_left else x + 22
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(at, box.y(), width, box.height()), Qt.AlignmentFlag.AlignCenter, text)
            x += width + 8
        at = sides.width - 16 - 14 if sides.right_to_left else 16
        paint_icon(painter, QRectF(at, box.center().y() - 7, 14, 14), "arrows-out-line-vertical", theme.ink_2)

    def _paint_lines(self, painter: QPainter, clip: QRectF) -> None:
        painter.setPen(QColor(self._theme.line))
        if not self._sides.one:
            x = self._sides.half
            painter.drawLine(QPointF(x, clip.top()), QPointF(x, clip.bottom()))

    def _paint_frame(self, painter: QPainter, scroll: float, current: int) -> None:
        change = self._shown.compared.changes[current]
        top = self._shown.heights.top(self._shown.place_of(change.first)) - scroll
        bottom = self._shown.heights.top(self._shown.place_of(change.last) + 1) - scroll
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawRoundedRect(QRectF(2, top, self._sides.width - 4, bottom - top), 6, 6)
