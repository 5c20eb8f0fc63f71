"""Draws the list of what is to be reviewed: headings, ranks, ticks, and the words that a typo changes."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.inbox import Group
from kbstudio.text.direction import direction_of
from kbstudio.ui.inbox.lines import GroupLine, TextLine
from kbstudio.ui.inbox.review_model import BY, CHANGE, DUE, RISK, SCORE, TITLE, ReviewModel
from kbstudio.ui.widgets.cells import CellDelegate, CellRole, Index, paint_line
from kbstudio.ui.widgets.chip import paint_chip, paint_initials
from kbstudio.ui.widgets.person_label import initials_of

_INSET = 8
_BOX = 16
_DISC = 22
_ICON = 14


class ReviewDelegate(CellDelegate):
    """What is unread is bold; what is due is a colour, an icon and words."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        line = model.row(index.row()) if isinstance(model, ReviewModel) else None
        if isinstance(line, GroupLine):
            _paint_heading(painter, option, line, str(index.data() or ""))
            return
        column = index.column()
        if not isinstance(line, TextLine) or column not in {SCORE, RISK, TITLE, CHANGE, DUE, BY}:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_row(painter, option, index, chosen=chosen)
        area = option.rect.adjusted(_INSET, 0, -_INSET, -1)
        text = str(index.data() or "")
        theme = current_theme()
        typo = line.group is Group.TYPO
        if column == SCORE:
            _paint_score(painter, area, option.font, line, text)
        elif column == RISK and not typo:
            tone, icon_name = index.data(CellRole.VALUE) or ("neutral", "")
            paint_chip(painter, area, option.font, tone, text, icon_name, selected=chosen)
        elif column == TITLE:
            font = QFont(option.font)
            font.setBold(line.text.unread and not typo)
            paint_line(painter, area, font, text, theme.ink)
        elif column == CHANGE and typo and line.words:
            paint_words(painter, area, option.font, line.words, line.text.row.locale)
        elif column == CHANGE:
            paint_line(
                painter, area, option.font, text, theme.ink if line.text.row.change == "meaning" else theme.ink_2
            )
        elif column == DUE and not typo:
            _paint_due(painter, area, option.font, text, str(index.data(CellRole.VALUE) or ""))
        elif column == BY and text:
            disc = QRect(0, area.center().y() - _DISC // 2 + 1, _DISC, _DISC)
            disc.moveLeft(option.rect.center().x() - _DISC // 2)
            paint_initials(painter, disc, option.font, initials_of(text))
        painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, line: GroupLine, name: str) -> None:
    theme = current_theme()
    painter.save()
    painter.setLayoutDirection(option.direction)
    painter.fillRect(option.rect, QColor(theme.chrome))
    painter.setPen(QColor(theme.line))
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
    area = option.rect.adjusted(_INSET + 4, 0, -_INSET - 4, -1)
    bold = QFont(option.font)
    bold.setBold(True)
    paint_line(painter, area, bold, name, theme.ink)
    room = QFontMetrics(bold).horizontalAdvance(name) + _INSET
    mirrored = option.direction is Qt.LayoutDirection.RightToLeft
    small = QFont(option.font)
    small.setPixelSize(text_pixels(12))
    rest = area.adjusted(0 if mirrored else room, 0, -room if mirrored else 0, 0)
    paint_line(painter, rest, small, str(line.count), theme.ink_2)
    painter.restore()


def _paint_score(painter: QPainter, area: QRect, font: QFont, line: TextLine, text: str) -> None:
    if line.group is not Group.TYPO:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(current_theme().ink))
        painter.drawText(area, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter, text)
    elif line.may_go_together:
        paint_box(painter, area, ticked=line.ticked)


def paint_box(painter: QPainter, area: QRect, *, ticked: bool) -> None:
    """A box to tick, in the middle of an area."""
    theme = current_theme()
    box = QRect(0, 0, _BOX, _BOX)
    box.moveCenter(area.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.accent if ticked else theme.ink_2), 1))
    painter.setBrush(QColor(theme.accent if ticked else theme.canvas))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if ticked:
        paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", theme.on_accent)


def _paint_due(painter: QPainter, area: QRect, font: QFont, text: str, tone: str) -> None:
    theme = current_theme()
    colour = {"stop": theme.stop_mark, "warn": theme.warn_mark, "quiet": theme.ink_2}.get(tone, theme.ink)
    if tone in {"stop", "warn"}:
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = area.right() - _ICON + 1 if mirrored else area.left()
        paint_icon(painter, QRect(left, area.center().y() - _ICON // 2, _ICON, _ICON), "clock", colour)
        area = area.adjusted(0 if mirrored else _ICON + 4, 0, -_ICON - 4 if mirrored else 0, 0)
    paint_line(painter, area, font, text, colour)


def paint_words(
    painter: QPainter, area: QRect, font: QFont, words: Sequence[Sequence[tuple[str, str]]], locale: str
) -> None:
    """Changes in one line, what went struck through, what came underlined, in the direction of the language."""
    theme = current_theme()
    metrics = QFontMetrics(font)
    right_to_left = direction_of(locale) == "rtl"
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    pieces = [
        piece for number, change in enumerate(words) for piece in ((("same", " · "),) if number else ()) + tuple(change)
    ]
    # Each stretch is laid out on its own, so that marks cover exactly their words.
    widths = [metrics.horizontalAdvance(text) + (4 if kind != "same" else 0) for kind, text in pieces]
    whole = min(sum(widths) + 2 * len(pieces), area.width())
    line = QRect(area.right() - whole + 1 if mirrored else area.left(), area.top(), whole, area.height())
    height = metrics.height()
    painter.setFont(font)
    x = line.right() + 1 if right_to_left else line.left()
    for (kind, text), width in zip(pieces, widths, strict=True):
        room = x - area.left() if right_to_left else area.right() + 1 - x
        if room < metrics.horizontalAdvance("…"):
            break
        taken = min(width, room)
        left = x - taken if right_to_left else x
        box = QRect(left, line.center().y() - height // 2, taken, height)
        shown = text if width <= room else metrics.elidedText(text, Qt.TextElideMode.ElideRight, taken - 4)
        _paint_piece(painter, box, font, kind, shown, right_to_left=right_to_left)
        x += -(taken + 2) if right_to_left else taken + 2
    painter.setPen(QColor(theme.ink))


def _paint_piece(painter: QPainter, box: QRect, font: QFont, kind: str, text: str, *, right_to_left: bool) -> None:
    theme = current_theme()
    colour = theme.ink
    own = QFont(font)
    if kind != "same":
        ground, mark = (theme.removed, theme.removed_mark) if kind == "old" else (theme.added, theme.added_mark)
        painter.fillRect(box, QColor(ground))
        own.setStrikeOut(kind == "old")
        colour = mark
        if kind == "new":
            painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), QColor(mark))
    painter.setFont(own)
    painter.setPen(QColor(colour))
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    inner = box.adjusted(2, 0, -2, 0) if kind != "same" else box
    painter.drawText(
        inner, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text
    )
    painter.restore()
