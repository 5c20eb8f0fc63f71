"""What stands in the columns of an adaptation: which version of the source then, which now, and which language."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.locales.columns import SIDE, Columns
from kbstudio.ui.widgets.person_label import isolated

_ROOM = 18


@dataclass(frozen=True)
class ColumnHead:
    """A name and, in quieter ink, what else there is to say."""

    name: str
    detail: str = ""


class ColumnHeads(QWidget):
    """As wide as the columns of the rows below."""

    def __init__(self, rows: QWidget, parent: QWidget | None = None) -> None:
        """``rows`` is the surface with the columns."""
        super().__init__(parent)
        self._rows = rows
        self._heads: tuple[ColumnHead, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, then: ColumnHead, now: ColumnHead, target: ColumnHead) -> None:
        """Show what stands above source then, source now and translation."""
        self._heads = (then, now, target)
        told = "; ".join(f"{head.name} {head.detail}" for head in self._heads)
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, text_pixels(12) + _ROOM)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.chrome))
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        columns = Columns(self._rows.width(), self.isRightToLeft())
        offset = self._rows.mapTo(self.window(), self._rows.rect().topLeft()).x()
        offset -= self.mapTo(self.window(), self.rect().topLeft()).x()
        for column in columns.shown if self._heads else ():
            box = columns.box(column, 0, self.height() - 1).translated(offset, 0)
            painter.setPen(QColor(theme.line))
            edge = box.topRight() if columns.mirrored else box.topLeft()
            painter.drawLine(edge, edge + (box.bottomLeft() - box.topLeft()))
            self._paint_head(painter, box, self._heads[column])

    def _paint_head(self, painter: QPainter, box: QRectF, head: ColumnHead) -> None:
        theme = current_theme()
        small = QFont(self.font())
        small.setPixelSize(text_pixels(12))
        bold = QFont(small)
        bold.setBold(True)
        x, end = float(SIDE), box.width() - SIDE
        for words, font, colour in (
            (isolated(head.name), bold, theme.ink),
            (isolated(head.detail), small, theme.ink_2),
        ):
            metrics = QFontMetricsF(font)
            width = min(metrics.horizontalAdvance(words) + 2, end - x)
            if width < 16:
                return
            left = box.right() - x - width if self.isRightToLeft() else box.left() + x
            painter.setFont(font)
            painter.setPen(QColor(colour))
            edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            place = QRectF(left, box.top(), width, box.height())
            painter.drawText(place, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)
            x += width + 8
