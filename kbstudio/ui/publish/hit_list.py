"""What a search found: title, code and the place in the text."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.locales import language_of
from kbstudio.domain.published import Hit
from kbstudio.ui.widgets.cells import Index, first_strong_is_right_to_left, paint_line
from kbstudio.ui.widgets.language_names import language_name

_HIT = Qt.ItemDataRole.UserRole
_MARK = Qt.ItemDataRole.UserRole + 1
"""Code of the article, with its language where that is not the one asked in."""
_HEIGHT = 78


class HitList(QListWidget):
    """Arrows move, and what is chosen is shown."""

    hit_chosen = Signal(str, str)
    """Code and locale of what to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What agents find"))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setItemDelegate(_HitDelegate(self))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentItemChanged.connect(self._tell)

    def show_hits(self, hits: Sequence[Hit], locale: str = "") -> None:
        """Show what was found by who asked in ``locale``, and choose the first."""
        self.blockSignals(True)
        self.clear()
        for hit in hits:
            item = QListWidgetItem(self)
            item.setData(_HIT, hit)
            other = locale and language_of(hit.locale) != language_of(locale)
            mark = f"{hit.article} · {language_name(hit.locale)}" if other else hit.article
            item.setData(_MARK, mark)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{hit.title}, {mark}. {hit.snippet}")
        self.blockSignals(False)
        if hits:
            self.setCurrentRow(0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        hit = item.data(_HIT) if item is not None else None
        if isinstance(hit, Hit):
            self.hit_chosen.emit(hit.article, hit.locale)


class _HitDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(_HIT)
        if not isinstance(hit, Hit):
            return
        theme, box = current_theme(), option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setLayoutDirection(option.direction)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(theme.select)
            tint.setAlphaF(1.0 if chosen else 0.5)
            painter.fillRect(box, tint)
        if chosen:
            edge = box.right() - 2 if mirrored else box.left()
            painter.fillRect(QRect(edge, box.top(), 3, box.height()), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        inner = box.adjusted(14, 8, -12, -8)
        bold, small = QFont(option.font), QFont(option.font)
        bold.setBold(True)
        small.setPixelSize(12)
        painter.setFont(small)
        code = QRect(inner.left(), inner.top(), inner.width(), 18)
        painter.setPen(QColor(theme.ink_2))
        mark = str(index.data(_MARK))
        painter.drawText(code, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, mark)
        room = painter.fontMetrics().horizontalAdvance(mark) + 8
        title = code.adjusted(room if mirrored else 0, 0, 0 if mirrored else -room, 0)
        paint_line(painter, title, bold, hit.title, theme.ink)
        _paint_snippet(painter, inner.adjusted(0, 22, 0, 0), small, hit.snippet)
        painter.restore()


def _paint_snippet(painter: QPainter, area: QRect, font: QFont, text: str) -> None:
    """Two lines of the text found, in its own direction; what does not fit is left out at the end."""
    right_to_left = first_strong_is_right_to_left(text) or False
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(area.width())
    end = first.textLength()
    layout.endLayout()
    height = painter.fontMetrics().lineSpacing()
    for number, part in enumerate((text[:end], text[end:])):
        line = QRect(area.left(), area.top() + number * (height + 1), area.width(), height)
        paint_line(painter, line, font, part, current_theme().ink_2)
