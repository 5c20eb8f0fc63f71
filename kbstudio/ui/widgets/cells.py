"""How a cell of a list is drawn: codes, titles in either direction, states, people, languages."""

import unicodedata
from enum import IntEnum, StrEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter, QPen, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from kbstudio.desktop.look import row_height, text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.chip import ChipStyle, chip_size, chip_style, paint_chip, paint_initials, state_word
from kbstudio.ui.widgets.person_label import initials_of

_INSET = 8
_DISC = 20

Index = QModelIndex | QPersistentModelIndex


class CellRole(IntEnum):
    """What a model says about a cell besides its text."""

    KIND = Qt.ItemDataRole.UserRole + 1
    """A ``Cell``."""

    VALUE = Qt.ItemDataRole.UserRole + 2
    """The state of a chip or its ``ChipStyle``, or the names of languages."""


class Cell(StrEnum):
    """The ways a cell can be drawn."""

    TEXT = "text"
    QUIET = "quiet"
    CODE = "code"
    TITLE = "title"
    CHIP = "chip"
    TAGS = "tags"
    PERSON = "person"


class CellDelegate(QStyledItemDelegate):
    """Draws rows with a hairline below, the chosen one tinted, and a ring around the one the keyboard is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)

    @property
    def _code_font(self) -> QFont:
        font = QFont(self._fixed)
        font.setPixelSize(text_pixels(12))
        return font

    def width_of(self, index: Index, font: QFont) -> int:
        """The room the whole cell would take, in pixels."""
        text = str(index.data() or "")
        kind = index.data(CellRole.KIND)
        if kind == Cell.CHIP:
            return self._chip_width(index, font) + 2 * _INSET
        if kind == Cell.TAGS:
            return sum(chip_size(font, tag).width() + 4 for tag in index.data(CellRole.VALUE) or ()) + 2 * _INSET
        metrics = QFontMetrics(self._code_font if kind == Cell.CODE else font)
        disc = _DISC + 6 if kind == Cell.PERSON else 0
        return metrics.horizontalAdvance(text) + disc + 2 * _INSET + 4

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self.width_of(index, option.font), row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_row(painter, option, index, chosen=chosen)
        area = option.rect.adjusted(_INSET, 0, -_INSET, -1)
        text = str(index.data() or "")
        kind = index.data(CellRole.KIND)
        if kind == Cell.CHIP:
            if (chip := _chip_of(index)) is not None:
                style, word = chip
                paint_chip(painter, area, option.font, style.tone, word, style.icon, selected=chosen)
        elif kind == Cell.TAGS:
            self._paint_tags(painter, area, option.font, tuple(index.data(CellRole.VALUE) or ()), text, chosen=chosen)
        elif kind == Cell.PERSON and text:
            self._paint_person(painter, area, option.font, text)
        else:
            theme = current_theme()
            font = QFont(self._code_font if kind == Cell.CODE else option.font)
            colour = theme.ink if kind == Cell.TITLE or kind == Cell.TEXT else theme.ink_2
            paint_line(painter, area, font, text, colour)
        painter.restore()

    def _chip_width(self, index: Index, font: QFont) -> int:
        chip = _chip_of(index)
        return chip_size(font, chip[1], chip[0].icon).width() if chip is not None else 0

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, chosen: bool) -> None:
        theme, box = current_theme(), option.rect
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            tint = QColor(theme.select)
            tint.setAlphaF(1.0 if chosen else 0.5)
            painter.fillRect(box, tint)
        painter.setPen(QColor(theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        view = option.widget
        if not (chosen and isinstance(view, QAbstractItemView) and view.hasFocus()):
            return
        if view.currentIndex().row() != index.row():
            return
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawLine(box.left(), box.top() + 1, box.right() + 1, box.top() + 1)
        painter.drawLine(box.left(), box.bottom(), box.right() + 1, box.bottom())
        header = view.horizontalHeader() if isinstance(view, QTableView) else None
        shown = list(range(index.model().columnCount()))
        if header is not None:
            placed = (header.logicalIndex(place) for place in shown)
            shown = [column for column in placed if not header.isSectionHidden(column)]
        first, last = index.column() == shown[0], index.column() == shown[-1]
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        if last if mirrored else first:
            painter.drawLine(box.left() + 1, box.top() + 1, box.left() + 1, box.bottom())
        if first if mirrored else last:
            painter.drawLine(box.right(), box.top() + 1, box.right(), box.bottom())

    def _paint_tags(
        self, painter: QPainter, area: QRect, font: QFont, tags: tuple[str, ...], own: str, *, chosen: bool
    ) -> None:
        """Languages as small tags; the row's own is coloured, and what does not fit is counted."""
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = area
        for number, tag in enumerate(tags):
            width = chip_size(font, tag).width()
            more = f"\u2066+{len(tags) - number}\u2069"
            rest = chip_size(font, more).width() + 4 if number + 1 < len(tags) else 0
            if width + rest > left.width():
                paint_chip(painter, left, font, "neutral", more, selected=chosen)
                return
            paint_chip(
                painter, left, font, "accent" if tag == own and len(tags) > 1 else "neutral", tag, selected=chosen
            )
            left = left.adjusted(0, 0, -width - 4, 0) if mirrored else left.adjusted(width + 4, 0, 0, 0)

    def _paint_person(self, painter: QPainter, area: QRect, font: QFont, name: str) -> None:
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        disc = QRect(area.left(), area.center().y() - _DISC // 2 + 1, _DISC, _DISC)
        if mirrored:
            disc.moveRight(area.right())
        paint_initials(painter, disc, font, initials_of(name))
        room = _DISC + 6
        paint_line(
            painter,
            area.adjusted(0 if mirrored else room, 0, -room if mirrored else 0, 0),
            font,
            name,
            current_theme().ink,
        )


def _chip_of(index: Index) -> tuple[ChipStyle, str] | None:
    """How the chip of a cell looks and what it says; None where there is none."""
    value, text = index.data(CellRole.VALUE), str(index.data() or "")
    if isinstance(value, ChipStyle):
        return value, text
    return (chip_style(str(value)), text or state_word(str(value))) if value else None


def first_strong_is_right_to_left(text: str) -> bool | None:
    """Whether the first letter with a direction runs from right to left; None where there is none."""
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in {"L", "R", "AL"}:
            return kind != "L"
    return None


def paint_line(painter: QPainter, area: QRect, font: QFont, text: str, colour: str) -> None:
    """One line at the leading edge of the area, in the direction of its own first letter, shortened at its own end."""
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    own = first_strong_is_right_to_left(text)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    right_to_left = mirrored if own is None else own
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    shown = QFontMetrics(font).elidedText(" ".join(text.split()), Qt.TextElideMode.ElideRight, area.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(QRectF(area), shown, option)
