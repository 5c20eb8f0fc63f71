"""Whose texts stand in the columns of a merge, and how many words came and went."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.merge_places import MergePlan
from kbstudio.ui.merge.arrangement import SIDE
from kbstudio.ui.merge.columns import Columns
from kbstudio.ui.widgets.chip import paint_initials
from kbstudio.ui.widgets.person_label import initials_of

HEIGHT = 34
_DISC = 20
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class ColumnHead:
    """What stands above a column; ``person`` empty for the base, figures only where a side changed something."""

    name: str
    detail: str
    person: str = ""
    words: tuple[int, int] = (0, 0)


class ColumnHeads(QWidget):
    """Three heads above the columns of the places, as wide as they are."""

    def __init__(self, places: QWidget, parent: QWidget | None = None) -> None:
        """``places`` is the surface with the columns."""
        super().__init__(parent)
        self._places = places
        self._heads: list[ColumnHead] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_heads(self, base: ColumnHead, mine: ColumnHead, theirs: ColumnHead) -> None:
        """Show what stands above base, mine and theirs."""
        self._heads = [base, mine, theirs]
        told = [f"{head.name}: {head.detail} +{head.words[0]} −{head.words[1]}" for head in self._heads]
        self.setAccessibleName("; ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.chrome))
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, HEIGHT - 1, self.width(), HEIGHT - 1)
        columns = Columns(self._places.width(), self.isRightToLeft())
        offset = self._places.mapTo(self.window(), self._places.rect().topLeft()).x()
        offset -= self.mapTo(self.window(), self.rect().topLeft()).x()
        for column, head in enumerate(self._heads):
            if column in columns.shown:
                box = columns.box(column, 0, HEIGHT - 1).translated(offset, 0)
                if columns.left(column) > 0:
                    painter.setPen(QColor(theme.line))
                    painter.drawLine(box.topLeft(), box.bottomLeft())
                self._paint_head(painter, box, head)

    def _paint_head(self, painter: QPainter, box: QRectF, head: ColumnHead) -> None:
        theme = current_theme()
        small = QFont(self.font())
        small.setPixelSize(text_pixels(12))
        bold = QFont(small)
        bold.setBold(True)
        x = float(SIDE)
        if head.person:
            disc = self._within(box, x, _DISC)
            square = QRect(round(disc.x()), round(box.center().y() - _DISC / 2), _DISC, _DISC)
            paint_initials(painter, square, self.font(), initials_of(head.person))
            x += _DISC + 8
        end = box.width() - 12
        for count, sign, colour in ((head.words[1], "−", theme.removed_mark), (head.words[0], "+", theme.added_mark)):
            if count:
                words = f"\u200e{sign}{count}"
                width = QFontMetricsF(bold).horizontalAdvance(words) + 2
                end -= width
                self._write(painter, self._within(box, end, width), words, bold, colour)
                end -= 6
        for words, font, colour in ((head.name, bold, theme.ink), (head.detail, small, theme.ink_2)):
            width = min(QFontMetricsF(font).horizontalAdvance(words) + 2, end - x)
            if width > 12:
                self._write(painter, self._within(box, x, width), words, font, colour)
            x += width + 8

    def _within(self, box: QRectF, x: float, width: float) -> QRectF:
        left = box.right() - x - width if self.isRightToLeft() else box.left() + x
        return QRectF(left, box.top(), width, box.height())

    def _write(self, painter: QPainter, box: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        edge = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)


def words_of(plan: MergePlan) -> tuple[tuple[int, int], tuple[int, int]]:
    """How many words came and went, by my edit and by theirs."""
    mine = [0, 0]
    theirs = [0, 0]
    for place in plan.places:
        mine[0] += _count(place.mine, place.marks.mine)
        mine[1] += _count(place.base, place.marks.base_by_mine)
        theirs[0] += _count(place.theirs, place.marks.theirs)
        theirs[1] += _count(place.base, place.marks.base_by_theirs)
    return (mine[0], mine[1]), (theirs[0], theirs[1])


def _count(text: str | None, spans: tuple[tuple[int, int], ...]) -> int:
    return sum(len(_WORD.findall((text or "")[start:end])) for start, end in spans)
