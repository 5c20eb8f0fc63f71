"""How a version is drawn in the timeline: a dot on the rail, three lines beside it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme
from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.history.words import Mark, change_in_passing, marks_of, reason_of, state_of, version_name
from kbstudio.ui.widgets.cells import Index, paint_line
from kbstudio.ui.widgets.chip import chip_size, paint_chip
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.times import relative_time

ENTRY = Qt.ItemDataRole.UserRole + 10
"""The ``HistoryEntry`` of a row."""

ROW = 76
_TEXT_AT = 52
_END = 16
_RAIL_AT = 30
_DOT = 21
_SMALL = 12
_LEAST = 120


class TimelineDelegate(QStyledItemDelegate):
    """Draws versions under one another on one rail; ``newest`` and ``base`` are numbers of versions."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.newest = 0
        self.base = 0
        self._small = QFont()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, HistoryEntry):
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        self._small = QFont(option.font)
        self._small.setPixelSize(_SMALL)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, entry, chosen=chosen)
        self._paint_rail(painter, option, index, entry)
        lines = self._text_area(option)
        first = QRect(lines.left(), lines.top() + 7, lines.width(), 22)
        self._paint_head(painter, first, option.font, entry, chosen=chosen)
        theme = current_theme()
        said = bool(entry.reason or entry.restored_from)
        reason = first.translated(0, 22)
        paint_line(painter, reason, option.font, reason_of(entry), theme.ink if said else theme.ink_2)
        self._paint_marks(painter, first.translated(0, 43), entry)
        painter.restore()

    def _text_area(self, option: QStyleOptionViewItem) -> QRect:
        if option.direction is Qt.LayoutDirection.RightToLeft:
            return option.rect.adjusted(_END, 0, -_TEXT_AT, 0)
        return option.rect.adjusted(_TEXT_AT, 0, -_END, 0)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, entry: HistoryEntry, *, chosen: bool
    ) -> None:
        theme, box = current_theme(), option.rect
        if chosen:
            painter.fillRect(box, QColor(theme.select))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(theme.select)
            tint.setAlphaF(0.5)
            painter.fillRect(box, tint)
        elif entry.revision == self.base:
            painter.fillRect(box, QColor(theme.chrome))
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _paint_rail(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, entry: HistoryEntry) -> None:
        theme, box = current_theme(), option.rect
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        x = box.right() - _RAIL_AT if mirrored else box.left() + _RAIL_AT
        middle = box.top() + 8 + _DOT / 2
        painter.setPen(QPen(QColor(theme.line), 1))
        if index.row() > 0:
            painter.drawLine(QPointF(x, box.top()), QPointF(x, middle))
        if index.row() < index.model().rowCount() - 1:
            painter.drawLine(QPointF(x, middle), QPointF(x, box.bottom()))
        icon, ground, ring = self._dot(entry)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ring), 1))
        painter.setBrush(QColor(ground))
        painter.drawEllipse(QPointF(x, middle), _DOT / 2, _DOT / 2)
        mark = theme.ink_2 if ring == theme.line else ring
        paint_icon(painter, QRectF(x - 6, middle - 6, 12, 12), icon, mark)

    def _dot(self, entry: HistoryEntry) -> tuple[str, str, str]:
        theme, state = current_theme(), state_of(entry, newest=entry.revision == self.newest)
        if entry.live:
            return "eye", theme.good, theme.good_mark
        if state.tone == "stop":
            return state.icon, theme.stop, theme.stop_mark
        if entry.revision == self.newest:
            return state.icon, theme.canvas, theme.accent
        return ("check" if entry.live_from else state.icon), theme.canvas, theme.line

    def _paint_head(self, painter: QPainter, area: QRect, font: QFont, entry: HistoryEntry, *, chosen: bool) -> None:
        theme = current_theme()
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        when, small = relative_time(entry.time), QFontMetrics(self._small)
        room = small.horizontalAdvance(when) + 4
        at_end = QRect(area.left() if mirrored else area.right() - room + 1, area.top(), room, area.height())
        _paint_words(painter, at_end, self._small, when, theme.ink_2)
        left = area.width() - room - 8
        bold = QFont(font)
        bold.setBold(True)
        name = version_name(entry.revision)
        taken = min(left, QFontMetrics(bold).horizontalAdvance(name) + 2)
        _paint_words(painter, _leading(area, 0, taken, mirrored), bold, name, theme.ink)
        state = state_of(entry, newest=entry.revision == self.newest)
        chip = min(chip_size(font, state.word, state.icon).width(), left - taken - 8)
        if chip > 24:
            place = _leading(area, taken + 8, chip, mirrored)
            paint_chip(painter, place, font, state.tone, state.word, state.icon, selected=chosen)

    def _paint_marks(self, painter: QPainter, area: QRect, entry: HistoryEntry) -> None:
        """Who wrote it and what was said of it, one after the other as far as there is room."""
        theme = current_theme()
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        who = " · ".join(part for part in (isolated(entry.author_display), change_in_passing(entry)) if part)
        metrics, x = QFontMetrics(self._small), 0
        for mark in (Mark("", "ink-2", who), *marks_of(entry)):
            left, icon = area.width() - x, 19 if mark.icon else 0
            whole = metrics.horizontalAdvance(mark.text) + 3
            # A word or two of it say nothing; the tip of the row says it all.
            if left < icon + min(whole, _LEAST):
                break
            width = min(left - icon, whole)
            if mark.icon:
                picture = _leading(area, x, 14, mirrored)
                square = QRect(picture.left(), area.center().y() - 7, 14, 14)
                paint_icon(painter, square, mark.icon, theme.tokens()[mark.token])
            _paint_words(painter, _leading(area, x + icon, width, mirrored), self._small, mark.text, theme.ink_2)
            x += icon + width + 12


def _paint_words(painter: QPainter, area: QRect, font: QFont, text: str, colour: str) -> None:
    """Words of the interface at the start of the area, names in other scripts within them; shortened at their end."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(painter.layoutDirection())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(QRectF(area), shown, option)


def _leading(area: QRect, x: int, width: int, mirrored: bool) -> QRect:
    """A part of a line that begins ``x`` pixels behind its start in reading direction."""
    left = area.right() + 1 - x - width if mirrored else area.left() + x
    return QRect(left, area.top(), width, area.height())
