"""Draws the list of what is to be reviewed: headings, ranks, ticks, and the words that a typo changes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

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
_CODE, _TITLE, _LANGUAGE = 72, 216, 60
"""Pixels for what stands before the words of a slip."""


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
        elif column == RISK and typo:
            self._paint_slip(painter, area, option, line)
            self._close_ring(painter, option, index, chosen=chosen)
        elif column == RISK:
            tone, icon_name = index.data(CellRole.VALUE) or ("neutral", "")
            paint_chip(painter, area, option.font, tone, text, icon_name, selected=chosen)
        elif column == TITLE:
            font = QFont(option.font)
            font.setBold(line.text.unread and not typo)
            paint_line(painter, area, font, text, theme.ink)
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

    def _paint_slip(self, painter: QPainter, area: QRect, option: QStyleOptionViewItem, line: TextLine) -> None:
        """What a typo changes has the width of the row: code, title and language stand closer together."""
        theme, row = current_theme(), line.text.row
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        code, language = text_pixels(_CODE), text_pixels(_LANGUAGE)
        title = max(0, min(text_pixels(_TITLE), int((area.width() - code - language) * 0.45)))
        left = area
        parts = ((code, self._code_font, row.article, theme.ink_2), (title, option.font, row.title, theme.ink))
        for width, font, text, colour in (*parts, (language, option.font, row.locale, theme.ink_2)):
            cell = QRect(left.right() - width + 1 if mirrored else left.left(), left.top(), width, left.height())
            paint_line(
                painter, cell.adjusted(0 if not mirrored else 8, 0, 0 if mirrored else -8, 0), font, text, colour
            )
            left = left.adjusted(0 if mirrored else width, 0, -width if mirrored else 0, 0)
        if line.words:
            paint_words(painter, left, option.font, line.words, row.locale)
        else:
            paint_line(painter, left, option.font, QCoreApplication.translate("inbox", "Looking at it…"), theme.ink_2)

    def _close_ring(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, *, chosen: bool) -> None:
        """The wide cell is the last one where there is no room for the column behind it."""
        view = option.widget
        if chosen and isinstance(view, QTableView) and view.hasFocus() and view.isColumnHidden(BY):
            box = option.rect
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            edge = box.left() + 1 if option.direction is Qt.LayoutDirection.RightToLeft else box.right()
            painter.drawLine(edge, box.top() + 1, edge, box.bottom())


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
    words = _fitting(words, metrics, area.width())
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


def _fitting(
    words: Sequence[Sequence[tuple[str, str]]], metrics: QFontMetrics, room: int
) -> Sequence[Sequence[tuple[str, str]]]:
    """What fits: the words around a change give way before the change itself, and further changes before those."""

    def width(changes: Sequence[Sequence[tuple[str, str]]]) -> int:
        return sum(metrics.horizontalAdvance(text) + 6 for change in changes for _kind, text in change)

    if width(words) <= room:
        return words
    if len(words) > 1 and width(words[:1]) <= room:
        return words[:1]
    bare = sum(metrics.horizontalAdvance(text) + 6 for kind, text in words[0] if kind != "same")
    around = sum(kind == "same" for kind, _text in words[0])
    each = max(0, room - bare) // max(1, around) - 6
    shown, changed = [], False
    for kind, text in words[0]:
        if kind != "same":
            changed = True
            shown.append((kind, text))
        elif each > metrics.horizontalAdvance("… "):
            side = Qt.TextElideMode.ElideRight if changed else Qt.TextElideMode.ElideLeft
            shown.append((kind, metrics.elidedText(text, side, each)))
    return [shown]


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
