"""Paints the rows of a comparison."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPen

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.ui.comparison.annotations import Annotations
from kbstudio.ui.comparison.arrangement import LABEL_HEIGHT, Arrangement
from kbstudio.ui.comparison.cell_formats import Overlay
from kbstudio.ui.comparison.gutter_painter import GutterPainter
from kbstudio.ui.comparison.read_layout import paint_box
from kbstudio.ui.comparison.rows import Fold, Row
from kbstudio.ui.comparison.selection import Selection
from kbstudio.ui.comparison.sides import Sides

_SMALL = 12
_BOLD = 14
_SIGN_LINE = 22
_CORNER = 6


class RowPainter:
    """Paints for one arrangement; ``current`` is the change that is framed, -1 for none."""

    def __init__(self, shown: Arrangement, laid_over: Annotations, sides: Sides, font: QFont) -> None:
        self._shown, self._over, self._sides = shown, laid_over, sides
        self._font = QFont(font)
        self._font.setPixelSize(text_pixels(_SMALL))
        self._bold = QFont(font)
        self._bold.setPixelSize(text_pixels(_BOLD))
        self._bold.setBold(True)
        self._theme: Theme = current_theme()
        self._gutter = GutterPainter(shown, laid_over, sides, font, self._theme)

    def paint(self, painter: QPainter, clip: QRectF, scroll: float, current: int, chosen: Selection | None) -> None:
        """Paint what lies within ``clip``, with ``scroll`` pixels above it out of sight."""
        theme, sides = self._theme, self._sides
        painter.fillRect(clip, QColor(theme.canvas))
        if sides.gutter:
            for older in (True, False):
                gutter = sides.within(0, older=older, width=sides.gutter, y=clip.top(), height=clip.height())
                painter.fillRect(gutter, QColor(theme.chrome))
        self._paint_gutter(painter, clip)
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
                self._paint_row(painter, box, item, clip, chosen, current)
                text = top + self._shown.text_top(place)
                self._gutter.paint_badge(painter, item, text - self._shown.label_height(item), current)
                self._gutter.paint_notes(painter, item, text)
            place += 1
        self._gutter.paint_moves(painter, clip, scroll)
        for first, last in self._over.spans.get(current, ()):
            self._paint_frame(painter, scroll, first, last)

    def _paint_row(
        self, painter: QPainter, box: QRectF, number: int, clip: QRectF, chosen: Selection | None, current: int
    ) -> None:
        row = self._shown.compared.rows[number]
        label = self._shown.label_height(number)
        if row.blank:
            self._join_moved(painter, box, number)
        for older in (True, False):
            self._paint_sign(painter, box, number, row, older=older)
            cell, layout = self._shown.cell(number, older=older), self._shown.layout(number, older=older)
            if cell is None or layout is None:
                self._paint_nothing(painter, box, number, row, older=older)
                continue
            if row.move is not None and not row.blank:
                self._paint_moved(painter, box, number, label, older=older, current=row.change == current)
            if not (layout.height and not row.blank):
                continue
            at = QPointF(self._sides.text(older=older), box.y() + layout.air + label)
            layout.draw(painter, at, clip, self._laid_over(number, len(cell.text), chosen, older=older), self._theme)

    def _laid_over(self, row: int, length: int, chosen: Selection | None, *, older: bool) -> Sequence[Overlay]:
        over = self._over.over(row, older=older)
        selected = chosen.within(row, length) if chosen and chosen.older == older else None
        if selected is not None:
            over.append(Overlay(*selected, "selected"))
        return over

    def _paint_nothing(self, painter: QPainter, box: QRectF, number: int, row: Row, *, older: bool) -> None:
        """As source, the place of what the other side has alone is left empty, to be seen as such."""
        sides = self._sides
        if self._shown.is_within_code(number, older=older):
            area = QRectF(sides.text(older=older), box.y(), sides.text_width, box.height())
            paint_box(painter, area, self._theme)
        if row.kind in {"inserted", "deleted"} and not sides.one and not sides.as_read:
            width = sides.half - sides.gutter
            empty = sides.within(sides.gutter, older=older, width=width, y=box.y(), height=box.height())
            painter.fillRect(empty, QColor(self._theme.chrome))

    def _paint_sign(self, painter: QPainter, box: QRectF, number: int, row: Row, *, older: bool) -> None:
        theme, sides = self._theme, self._sides
        cell = row.left if older else row.right
        beside = self._shown.other_languages and row.kind == "changed"
        if cell is None or row.blank or not box.height():
            return
        if sides.as_read:
            if row.kind != "equal" and row.move is None and not beside:
                painter.fillRect(
                    sides.mark(older=older, y=box.y(), height=box.height()), QColor(self._sign(row, older=older)[2])
                )
            return
        painter.setFont(self._font)
        line = QRectF(0, box.y() + self._shown.text_top(self._shown.place_of(number)), 0, _SIGN_LINE)
        if sides.numbers and cell.line:
            area = sides.within(0, older=older, width=sides.numbers - 6, y=line.y(), height=_SIGN_LINE)
            painter.setPen(QColor(theme.ink_2))
            end = Qt.AlignmentFlag.AlignLeft if sides.right_to_left else Qt.AlignmentFlag.AlignRight
            painter.drawText(area, end | Qt.AlignmentFlag.AlignVCenter, str(cell.line))
        if row.kind == "equal" or beside:
            return
        sign, back, mark = self._sign(row, older=older)
        area = sides.mark(older=older, y=box.y(), height=box.height())
        painter.fillRect(area, QColor(back))
        painter.setPen(QColor(mark))
        painter.setFont(self._bold)
        area.setTop(line.y())
        area.setHeight(_SIGN_LINE)
        if sign:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)
        else:
            paint_icon(painter, QRectF(area.center().x() - 7, area.center().y() - 7, 14, 14), "arrows-down-up", mark)

    def _sign(self, row: Row, *, older: bool) -> tuple[str, str, str]:
        theme = self._theme
        if row.move is not None:
            return "", theme.moved, theme.moved_mark
        if self._shown.lone:
            return " ", theme.chrome, theme.line
        if row.kind == "whitespace":
            return "·", theme.chrome, theme.ink_2
        if self._sides.one and row.kind not in {"inserted", "deleted"} and row.right is not None and row.right.removed:
            return "±", theme.select, theme.accent
        return ("−", theme.removed, theme.removed_mark) if older else ("+", theme.added, theme.added_mark)

    def _join_moved(self, painter: QPainter, box: QRectF, number: int) -> None:
        """Empty space between two blocks that moved together belongs to what moved."""
        rows = self._shown.compared.rows
        if not 0 < number < len(rows) - 1 or rows[number - 1].blank or rows[number + 1].blank:
            return
        before, after = rows[number - 1], rows[number + 1]
        if before.move is None or (before.move, before.kind) != (after.move, after.kind):
            return
        area = self._moved_area(box.adjusted(0, -_CORNER, 0, _CORNER), older=before.kind == "moved_from")
        painter.fillRect(area, QColor(self._theme.moved))

    def _moved_area(self, box: QRectF, *, older: bool) -> QRectF:
        sides = self._sides
        behind, more = (10, 24) if sides.as_read else (sides.gutter + 4, 16)
        width = sides.text_width + more
        return sides.within(behind, older=older, width=width, y=box.y(), height=box.height())

    def _paint_moved(
        self, painter: QPainter, box: QRectF, number: int, label: int, *, older: bool, current: bool
    ) -> None:
        theme, sides = self._theme, self._sides
        area = self._moved_area(box, older=older)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.moved))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(area, _CORNER, _CORNER)
        if not label:
            return
        painter.setFont(self._font)
        painter.setPen(QColor(theme.moved_mark))
        head = area.adjusted(10, 3, -10, 0)
        head.setHeight(LABEL_HEIGHT - 2)
        icon = QRectF(head.right() - 13 if sides.right_to_left else head.left(), head.center().y() - 6, 13, 13)
        paint_icon(painter, icon, "arrows-down-up", theme.moved_mark)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if sides.right_to_left:
            start, end = end, start
        told = head.adjusted(0, 0, -19, 0) if sides.right_to_left else head.adjusted(19, 0, 0, 0)
        painter.drawText(told, flags | start, self.where_moved(number))
        if self._shown.other_place_of(number) is not None:
            painter.setPen(QColor(theme.accent))
            go = QCoreApplication.translate("ComparisonView", "Go there")
            go_by_key = QCoreApplication.translate("ComparisonView", "Go there (Enter)")
            painter.drawText(head, flags | end, go_by_key if current else go)

    def where_moved(self, number: int) -> str:
        """What the label of a moved passage says."""
        there = self._shown.other_place_of(number)
        below = there is not None and there > number
        if self._shown.is_reworded(number):
            return _reworded(was_here=self._shown.compared.rows[number].kind == "moved_from", below=below)
        if self._shown.compared.rows[number].kind == "moved_from":
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
        x, key = 16.0, QKeySequence("Ctrl+Down").toString(QKeySequence.SequenceFormat.NativeText)
        for text, colour in ((told, theme.ink_2), ("·", theme.ink_2), (show, theme.accent), (key, theme.ink_2)):
            width = metrics.horizontalAdvance(text) + 2.0
            at = sides.width - x - 22 - width if sides.right_to_left else x + 22
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(at, box.y(), width, box.height()), Qt.AlignmentFlag.AlignCenter, text)
            x += width + 8
        at = sides.width - 16 - 14 if sides.right_to_left else 16
        paint_icon(painter, QRectF(at, box.center().y() - 7, 14, 14), "arrows-out-line-vertical", theme.ink_2)

    def _paint_gutter(self, painter: QPainter, clip: QRectF) -> None:
        gutter = self._sides.gutter_between(clip.top(), clip.height())
        painter.fillRect(gutter, QColor(self._theme.chrome))
        painter.setPen(QColor(self._theme.line))
        for x in (gutter.left(), gutter.right()):
            if 0 < x < self._sides.width:
                painter.drawLine(QPointF(x, clip.top()), QPointF(x, clip.bottom()))

    def _paint_frame(self, painter: QPainter, scroll: float, first: int, last: int) -> None:
        top = self._shown.heights.top(self._shown.place_of(first)) - scroll
        bottom = self._shown.heights.top(self._shown.place_of(last) + 1) - scroll
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawRoundedRect(QRectF(2, top, self._sides.width - 4, bottom - top), 6, 6)


def _reworded(*, was_here: bool, below: bool) -> str:
    """What the label of a passage says that moved and says something else now."""
    if was_here:
        if below:
            return QCoreApplication.translate("ComparisonView", "Moved further down and reworded")
        return QCoreApplication.translate("ComparisonView", "Moved further up and reworded")
    if below:
        return QCoreApplication.translate("ComparisonView", "Moved here from below and reworded")
    return QCoreApplication.translate("ComparisonView", "Moved here from above and reworded")
