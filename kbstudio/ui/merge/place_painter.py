"""Paints the cards and folds of a merge."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.text.compare.merge_places import Choice
from kbstudio.text.compare.pieces import Piece
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT
from kbstudio.ui.merge.arrangement import BASE, HEAD_HEIGHT, MINE, PADDING, SIDE, THEIRS, Arrangement, Fold
from kbstudio.ui.merge.columns import Columns
from kbstudio.ui.merge.words import decided_words, place_note, place_title
from kbstudio.ui.widgets.chip import chip_size, paint_chip

_PICKED = {
    Choice.MINE: (MINE,),
    Choice.THEIRS: (THEIRS,),
    Choice.MINE_FIRST: (MINE, THEIRS),
    Choice.THEIRS_FIRST: (MINE, THEIRS),
    Choice.SUGGESTION: (MINE, THEIRS),
}
_DISC = 20


@dataclass(frozen=True)
class HeadParts:
    """Where the parts of a card's head are; nothing where a part is not shown."""

    chip: QRectF
    undo: QRectF


class PlacePainter:
    """Paints for one arrangement and the decisions as they stand; ``current`` is the place that is framed."""

    def __init__(self, shown: Arrangement, choices: MergeChoices, columns: Columns, font: QFont, current: int) -> None:
        self._shown = shown
        self._choices = choices
        self._columns = columns
        self._current = current
        self._theme: Theme = current_theme()
        self._quiet = replace(self._theme, ink=self._theme.ink_2)
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPixelSize(text_pixels(12))
        self._bold = QFont(self._small)
        self._bold.setBold(True)

    def paint(self, painter: QPainter, clip: QRectF, scroll: float) -> None:
        """Paint what lies within ``clip``, with ``scroll`` pixels above it out of sight."""
        painter.fillRect(clip, QColor(self._theme.canvas))
        if not self._shown.items:
            return
        heights = self._shown.heights
        at = heights.at(clip.top() + scroll)
        framed: QRectF | None = None
        while at < len(self._shown.items) and heights.top(at) - scroll <= clip.bottom():
            box = QRectF(0, heights.top(at) - scroll, self._columns.width, heights.height(at))
            item = self._shown.items[at]
            if isinstance(item, Fold):
                self._paint_fold(painter, box, item)
            elif isinstance(item, Piece):
                self._paint_cells(painter, box, item, clip)
            else:
                self._paint_place(painter, box, item, clip)
                framed = box if item == self._current else framed
            painter.setPen(QColor(self._theme.line))
            painter.drawLine(QPointF(0, box.bottom() - 0.5), QPointF(box.right(), box.bottom() - 0.5))
            at += 1
        if framed is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRoundedRect(framed.adjusted(1, 1, -1, -1), 6, 6)

    def head_parts(self, number: int, top: float) -> HeadParts:
        """Where chip and “Undo” of a place are."""
        x = float(SIDE)
        undo = QRectF()
        if self._choices.decision(number) is not None:
            width = QFontMetricsF(self._small).horizontalAdvance(self._undo_word) + 21
            undo = self._within(x, width, top, HEAD_HEIGHT)
            x += width + 12
        size = chip_size(self._font, *self._chip(number)[1:])
        return HeadParts(self._within(x, size.width(), top, HEAD_HEIGHT), undo)

    @property
    def _undo_word(self) -> str:
        return QCoreApplication.translate("Merge", "Undo")

    def _within(self, from_end: float, width: float, top: float, height: float) -> QRectF:
        """A box so many pixels before the end of the row."""
        x = from_end if self._columns.mirrored else self._columns.width - from_end - width
        return QRectF(x, top, width, height)

    def _from_start(self, x: float, width: float, top: float, height: float) -> QRectF:
        return QRectF(self._columns.width - x - width if self._columns.mirrored else x, top, width, height)

    def _chip(self, number: int) -> tuple[str, str, str]:
        """Tone, words and icon of what stands at the end of a card's head."""
        decision = self._choices.decision(number)
        if decision is not None:
            return "good", decided_words(decision.choice), "check"
        if self._shown.plan.places[number].settled is not None:
            return "neutral", QCoreApplication.translate("Merge", "Merged by itself"), "git-merge"
        return "warn", QCoreApplication.translate("Merge", "Open"), "warning"

    def _paint_place(self, painter: QPainter, box: QRectF, number: int, clip: QRectF) -> None:
        theme, current = self._theme, number == self._current
        place = self._shown.plan.places[number]
        head = QRectF(box.x(), box.y(), box.width(), HEAD_HEIGHT)
        painter.fillRect(head, QColor(theme.select if current else theme.chrome))
        painter.setPen(QColor(theme.line))
        painter.drawLine(head.bottomLeft(), head.bottomRight())
        x = float(SIDE)
        conflicts = self._shown.plan.conflicts
        if place.settled is None:
            disc = self._from_start(x, _DISC, head.center().y() - _DISC / 2, _DISC)
            self.paint_number(painter, disc, conflicts.index(number) + 1, self._choices, number, current=current)
            x += _DISC + 8
        parts = self.head_parts(number, box.y())
        tone, words, icon = self._chip(number)
        paint_chip(painter, parts.chip.toRect(), self._font, tone, words, icon)
        if not parts.undo.isEmpty():
            self._paint_undo(painter, parts.undo)
        end = parts.chip.right() if self._columns.mirrored else self._columns.width - parts.chip.left()
        room = self._columns.width - x - end - 8
        title = place_title(place)
        width = min(QFontMetricsF(self._bold).horizontalAdvance(title) + 2, room)
        self._paint_words(painter, self._from_start(x, width, head.y(), head.height()), title, self._bold, theme.ink)
        if room - width > 60:
            rest = self._from_start(x + width + 8, room - width - 8, head.y(), head.height())
            self._paint_words(painter, rest, place_note(place), self._small, theme.ink_2)
        foot = self._foot_height(number)
        self._paint_cells(painter, box.adjusted(0, HEAD_HEIGHT, 0, -foot), number, clip)
        if foot:
            painter.setPen(QColor(theme.line))
            painter.drawLine(QPointF(0, box.bottom() - foot - 3), QPointF(box.right(), box.bottom() - foot - 3))

    def paint_number(
        self, painter: QPainter, disc: QRectF, shown: int, choices: MergeChoices, number: int, *, current: bool
    ) -> None:
        """Paint the number of a place in a disc that says how it stands."""
        theme = self._theme
        fill, edge, ink = theme.canvas, theme.line, theme.ink_2
        if choices.decision(number) is not None:
            fill, edge, ink = theme.good, theme.good_mark, theme.good_mark
        elif current:
            fill, edge, ink = theme.accent, theme.accent, theme.on_accent
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(disc.adjusted(0.5, 0.5, -0.5, -0.5), _DISC / 2, _DISC / 2)
        font = QFont(self._bold)
        font.setPixelSize(text_pixels(11 if shown < 100 else 9))
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(shown))
        painter.restore()

    def _foot_height(self, number: int) -> float:
        return self._shown.foot[1] if self._shown.foot[0] == number else 0.0

    def _paint_undo(self, painter: QPainter, box: QRectF) -> None:
        mirrored = self._columns.mirrored
        square = QRectF(box.right() - 14 if mirrored else box.x(), box.center().y() - 7, 14, 14)
        paint_icon(painter, square, "arrow-u-up-right" if mirrored else "arrow-u-up-left", self._theme.ink_2)
        words = box.adjusted(0, 0, -19, 0) if mirrored else box.adjusted(19, 0, 0, 0)
        self._paint_words(painter, words, self._undo_word, self._small, self._theme.ink_2)

    def _paint_words(self, painter: QPainter, box: QRectF, words: str, font: QFont, colour: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        edge = Qt.AlignmentFlag.AlignRight if self._columns.mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_cells(self, painter: QPainter, box: QRectF, item: int | Piece, clip: QRectF) -> None:
        theme, columns = self._theme, self._columns
        choice = self._choices.choice(item) if isinstance(item, int) and not isinstance(item, Piece) else None
        picked = _PICKED.get(choice, ()) if choice is not None else ()
        for column in columns.shown:
            area = columns.box(column, box.y(), box.height())
            if column in picked:
                painter.fillRect(QRectF(area.x(), area.y(), area.width(), 3), QColor(theme.accent))
            quiet = isinstance(item, Piece) or (choice is not None and column not in picked) or column == BASE
            layout = self._shown.layout(item, column)
            at = QPointF(columns.text(column), area.y() + PADDING)
            if layout is not None:
                layout.draw(painter, at, clip, (), self._quiet if quiet else theme)
            else:
                words = QRectF(at, area.bottomRight()).adjusted(0, 0, -SIDE, 0)
                words.setHeight(LINE_HEIGHT)
                nothing = QCoreApplication.translate("Merge", "Nothing here")
                self._paint_words(painter, words, nothing, self._small, theme.ink_2)
            if columns.left(column) > 0:
                painter.setPen(QColor(theme.line))
                painter.drawLine(area.topLeft(), area.bottomLeft())
        if isinstance(item, int) and self._shown.cut_short(item):
            told = QCoreApplication.translate("Merge", "Too long to be shown whole here; all of it is in the result.")
            line = QRectF(SIDE, box.bottom() - LINE_HEIGHT - 4, columns.width - 2 * SIDE, LINE_HEIGHT)
            self._paint_words(painter, line, told, self._small, theme.ink_2)

    def _paint_fold(self, painter: QPainter, box: QRectF, fold: Fold) -> None:
        theme = self._theme
        painter.fillRect(box, QColor(theme.chrome))
        same = QCoreApplication.translate("Merge", "%n paragraph(s) the same", "", fold.same) if fold.same else ""
        merged = QCoreApplication.translate("Merge", "%n merged by themselves", "", fold.merged) if fold.merged else ""
        show = (
            QCoreApplication.translate("Merge", "Hide") if fold.opened else QCoreApplication.translate("Merge", "Show")
        )
        icon = self._from_start(SIDE, 14, box.center().y() - 7, 14)
        paint_icon(painter, icon, "arrows-out-line-vertical", theme.ink_2)
        x = SIDE + 22.0
        told = " · ".join(words for words in (same, merged) if words)
        for words, colour in ((told, theme.ink_2), (show, theme.accent)):
            width = QFontMetricsF(self._small).horizontalAdvance(words) + 2
            self._paint_words(painter, self._from_start(x, width, box.y(), box.height()), words, self._small, colour)
            x += width + 8
