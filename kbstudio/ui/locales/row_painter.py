"""Paints the rows and folds of an adaptation."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.alignments import BlockState
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.cell_layout import CellLayout
from kbstudio.ui.locales.arrangement import PADDING, Arrangement
from kbstudio.ui.locales.block_said import Said
from kbstudio.ui.locales.columns import NOW, SIDE, TARGET, THEN, Columns
from kbstudio.ui.locales.listing import Fold
from kbstudio.ui.locales.row_notes import row_note
from kbstudio.ui.locales.states import STYLES, state_words
from kbstudio.ui.widgets.chip import chip_height, chip_size, paint_chip
from kbstudio.ui.widgets.fault_words import fault_words
from kbstudio.ui.widgets.finding_lines import draw_finding_line
from kbstudio.ui.widgets.question_card import NOTE_ICON, QUESTION_ICON

STRIPE = 3
FOLD_ICON = 12
SIGN = 14

_LEAST_CHIP = 30


class RowPainter:
    """Paints for one arrangement as it stands; ``current`` is the row that is framed, by its place."""

    def __init__(self, shown: Arrangement, columns: Columns, font: QFont, current: int) -> None:
        self._shown = shown
        self._columns = columns
        self._current = current
        self._theme = current_theme()
        self._quiet = replace(self._theme, ink=self._theme.ink_2)
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPixelSize(text_pixels(12))

    def paint(self, painter: QPainter, area: QRectF, scroll: int) -> None:
        """Paint what is in sight."""
        painter.fillRect(area, QColor(self._theme.canvas))
        heights, items = self._shown.heights, self._shown.items
        at = heights.at(area.top() + scroll) if items else 0
        while at < len(items) and heights.top(at) - scroll < area.bottom():
            item, top = items[at], heights.top(at) - scroll
            height = heights.height(at)
            if isinstance(item, Fold):
                self._fold(painter, item, QRectF(0, top, self._columns.width, height))
            else:
                self._row(painter, item, top, height, area)
            at += 1
        at = self._shown.item_of(self._current)
        if at is not None:
            box = QRectF(0, heights.top(at) - scroll, self._columns.width, heights.height(at))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(2, 1, -2, -1), 6, 6)

    def _fold(self, painter: QPainter, fold: Fold, box: QRectF) -> None:
        painter.fillRect(box, QColor(self._theme.chrome))
        self._line(painter, box)
        told = QCoreApplication.translate("Adaptation", "%n block(s) are current", "", fold.count)
        show = QCoreApplication.translate("Adaptation", "Show")
        metrics = QFontMetricsF(self._small)
        widths = [metrics.horizontalAdvance(words) for words in (f"{told} · ", show)]
        x = (box.width() - sum(widths)) / 2
        painter.setFont(self._small)
        mirrored = self._columns.mirrored
        for words, width, colour in (
            (f"{told} · ", widths[0], self._theme.ink_2),
            (show, widths[1], self._theme.accent),
        ):
            left = box.width() - x - width if mirrored else x
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(left, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width
        icon = QRectF(0, 0, FOLD_ICON, FOLD_ICON)
        start = (box.width() - sum(widths)) / 2 - 20
        icon.moveCenter(QPointF(box.width() - start if mirrored else start, box.center().y()))
        paint_icon(painter, icon, "caret-down", self._theme.ink_2)

    def _row(self, painter: QPainter, place: int, top: float, height: float, area: QRectF) -> None:
        row, columns, work = self._shown.work.rows[place], self._columns, self._shown.work
        whole = QRectF(0, top, columns.width, height)
        gutter = columns.gutter(top, height)
        painter.fillRect(gutter, QColor(self._theme.chrome))
        self._line(painter, whole)
        to_do = work.to_do(row)
        if to_do:
            stripe = QRectF(columns.width - STRIPE if columns.mirrored else 0, top, STRIPE, height - 1)
            painter.fillRect(stripe, QColor(self._theme.warn_mark))
        painter.setFont(self._small)
        painter.setPen(QColor(self._theme.warn_mark if to_do else self._theme.ink_2))
        painter.drawText(gutter.adjusted(0, PADDING + 2, 0, 0), Qt.AlignmentFlag.AlignHCenter, str(place + 1))
        self._signs(painter, gutter, self._shown.said.get(row.source))
        changed = row.then != row.now
        bar = self._shown.grown[2] if place == self._current else 0.0
        for column in columns.shown:
            box = columns.box(column, top, height)
            painter.setPen(QColor(self._theme.line))
            edge = box.right() if columns.mirrored else box.left()
            painter.drawLine(QPointF(edge, top), QPointF(edge, top + height - 1 - bar))
            if column == TARGET:
                self._target(painter, place, row, box, area)
            else:
                self._source(painter, row, column, box, area, changed=changed)

    def _signs(self, painter: QPainter, gutter: QRectF, said: Said | None) -> None:
        """Below the number: whether somebody asks about the block, and whether there is a note on it."""
        if said is None:
            return
        theme, signs = self._theme, []
        if said.questions:
            colour = theme.good_mark if said.answered == said.questions else theme.accent
            signs.append((QUESTION_ICON, colour))
        if said.notes:
            signs.append((NOTE_ICON, theme.ink_2))
        left = gutter.center().x() - (len(signs) * SIGN + (len(signs) - 1) * 2) / 2
        for at, (name, colour) in enumerate(reversed(signs) if self._columns.mirrored else signs):
            place = QRectF(left + at * (SIGN + 2), gutter.top() + PADDING + 24, SIGN, SIGN)
            paint_icon(painter, place, name, colour)

    def _source(
        self, painter: QPainter, row: AdaptationRow, column: int, box: QRectF, area: QRectF, *, changed: bool
    ) -> None:
        cell = self._shown.layout(row, column)
        at = QPointF(box.left() + SIDE, box.top() + PADDING)
        if cell is not None:
            quiet = (column == THEN and not changed) or row.state is BlockState.GONE
            over = self._shown.over(row, column)
            cell.draw(painter, at, area, over, self._quiet if quiet else self._theme)
            return
        told = ""
        if column == NOW and row.source:
            told = QCoreApplication.translate("Adaptation", "No longer in the source")
        elif column == NOW:
            told = QCoreApplication.translate("Adaptation", "Only in this language")
        elif row.state is BlockState.NEW:
            told = QCoreApplication.translate("Adaptation", "Not there yet")
        if told:
            painter.setFont(self._small)
            painter.setPen(QColor(self._theme.ink_2))
            inner = box.adjusted(SIDE, PADDING + 2, -SIDE, 0)
            edge = Qt.AlignmentFlag.AlignRight if self._columns.mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(inner, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextWordWrap, told)

    def _target(self, painter: QPainter, place: int, row: AdaptationRow, box: QRectF, area: QRectF) -> None:
        below = box.top() + PADDING
        if place == self._current:
            below += self._shown.grown[1]
        else:
            cell = self._shown.layout(row, TARGET)
            state = self._shown.work.standing(row).state
            if cell is not None:
                over = self._shown.over(row, TARGET)
                away = state in {"out", "omitted", "inherited"}
                cell.draw(painter, QPointF(box.left() + SIDE, below), area, over, self._quiet if away else self._theme)
                self._underline(painter, row, cell, QPointF(box.left() + SIDE, below))
            below += cell.height if cell is not None else 22.0
        self._chip(painter, row, QRectF(box.left() + SIDE, below + 4, box.width() - 2 * SIDE, chip_height()))

    def _underline(self, painter: QPainter, row: AdaptationRow, cell: CellLayout, at: QPointF) -> None:
        """A line under what the guidelines find."""
        places = self._shown.findings(row)
        if places and cell.text != self._shown.work.text(row)[: len(cell.text)]:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in places:
            found = place.found
            for area in cell.areas(place.start, min(place.end, len(cell.text))):
                tinted = found.fingerprint == self._shown.chosen
                draw_finding_line(painter, area.translated(at), str(found.finding.severity), tinted=tinted)
        painter.restore()

    def _chip(self, painter: QPainter, row: AdaptationRow, box: QRectF) -> None:
        """Chips from where the language begins its lines, and a few words beside them."""
        work = self._shown.work
        state = work.standing(row).state
        chips = [(STYLES[state].tone, state_words(state, work.inherits), STYLES[state].icon), *self._findings(row)]
        mirrored, x = direction_of(work.view.locale) == "rtl", 0.0
        for tone, words, icon in chips:
            width = min(chip_size(self._font, words, icon).width(), box.width() - x)
            if width < _LEAST_CHIP:
                return
            left = box.right() - x - width if mirrored else box.left() + x
            place = QRectF(left, box.top(), width, box.height()).toRect()
            paint_chip(painter, place, self._font, tone, words, icon)
            x += width + 8
        note, room = row_note(work, row), box.width() - x
        if note and room > _LEAST_CHIP:
            painter.setFont(self._small)
            painter.setPen(QColor(self._theme.ink_2))
            shown = QFontMetricsF(self._small).elidedText(note, Qt.TextElideMode.ElideRight, room)
            left = box.left() if mirrored else box.left() + x
            edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            area = QRect(round(left), round(box.top()), round(room), round(box.height()))
            painter.drawText(area, edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, shown)

    def _findings(self, row: AdaptationRow) -> list[tuple[str, str, str]]:
        """The gravest of what the checks found in a row, as a chip."""
        standing = [each for each in self._shown.faults.get(row.key, ()) if each.stands]
        if not standing:
            return []
        gravest = min(standing, key=lambda each: (each.fault.level != "structural", each.fault.rank))
        breaking = gravest.fault.level == "structural"
        words = fault_words(gravest.fault)
        return [("stop" if breaking else "neutral", words, "warning-circle" if breaking else "warning")]

    def _line(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(box.bottomLeft() - QPointF(0, 1), box.bottomRight() - QPointF(0, 1))
