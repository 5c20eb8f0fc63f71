"""Draws a line of the palette: picture, code, name with the letters that fit, and at the end what is known of it."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import row_height, text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.palette.entry import Entry, Kind
from kbstudio.ui.palette.model import ENTRY
from kbstudio.ui.palette.painting import caps_width, paint_caps, paint_marked, take_leading, take_trailing
from kbstudio.ui.widgets.cells import Index, paint_line
from kbstudio.ui.widgets.chip import chip_size, chip_style, paint_chip, paint_initials, state_word
from kbstudio.ui.widgets.person_label import initials_of

_OUTSIDE, _INSIDE = 6, 10
_GAP = 12
_PICTURE = 16
_HEADING_ABOVE = 8
_SHARE_OF_NAME = 0.5
"""Of the room, what the name has at least."""


class PaletteDelegate(QStyledItemDelegate):
    """Headings in quieter ink; the chosen line tinted, with a ring."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(ENTRY) is None:
            return QSize(80, text_pixels(16) + 4 + _HEADING_ABOVE)
        return QSize(80, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setLayoutDirection(option.direction)
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self._paint_entry(painter, option, entry)
        else:
            self._paint_heading(painter, option, str(index.data()))
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        font = QFont(option.font)
        font.setPixelSize(text_pixels(12))
        font.setBold(True)
        side = _OUTSIDE + _INSIDE
        paint_line(painter, option.rect.adjusted(side, _HEADING_ABOVE, -side, 0), font, text, current_theme().ink_2)

    def _paint_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry) -> None:
        theme = current_theme()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, option, chosen=chosen)
        area = option.rect.adjusted(_OUTSIDE + _INSIDE, 0, -_OUTSIDE - _INSIDE, 0)
        picture, area = take_leading(area, _PICTURE, _GAP, mirrored=mirrored)
        self._paint_picture(painter, picture, option.font, entry, chosen=chosen)
        if entry.kind is Kind.ARTICLE:
            area = self._paint_code(painter, area, entry.key, mirrored=mirrored)
        name_width = round(area.width() * _SHARE_OF_NAME)
        area = self._paint_end(painter, area, option.font, entry, name_width, mirrored=mirrored, chosen=chosen)
        ink, mark = (theme.ink, theme.accent) if entry.enabled else (theme.ink_2, theme.ink_2)
        paint_marked(painter, area, option.font, entry.text, entry.spans, ink=ink, mark=mark)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, *, chosen: bool) -> None:
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not chosen and not hovered:
            return
        theme = current_theme()
        tint = QColor(theme.select)
        tint.setAlphaF(1.0 if chosen else 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(tint)
        painter.drawRoundedRect(QRectF(option.rect).adjusted(_OUTSIDE + 1, 1, -_OUTSIDE - 1, -1), 6, 6)

    def _paint_picture(self, painter: QPainter, area: QRect, font: QFont, entry: Entry, *, chosen: bool) -> None:
        theme = current_theme()
        place = QRect(0, 0, _PICTURE, _PICTURE)
        place.moveCenter(area.center())
        if entry.kind is Kind.PERSON:
            paint_initials(painter, place.adjusted(-2, -2, 2, 2), font, initials_of(entry.text))
        elif entry.icon:
            paint_icon(painter, place, entry.icon, theme.accent if chosen and entry.enabled else theme.ink_2)

    def _paint_code(self, painter: QPainter, area: QRect, code: str, *, mirrored: bool) -> QRect:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(text_pixels(12))
        width = max(QFontMetrics(font).horizontalAdvance(letters) for letters in (code, "KB-1000"))
        place, rest = take_leading(area, width, _GAP, mirrored=mirrored)
        paint_line(painter, place, font, code, current_theme().ink_2)
        return rest

    def _paint_end(
        self,
        painter: QPainter,
        area: QRect,
        font: QFont,
        entry: Entry,
        name_width: int,
        *,
        mirrored: bool,
        chosen: bool,
    ) -> QRect:
        """Keys, state, language and note, from the end inwards; what is left is for the name."""
        if entry.keys:
            place, area = take_trailing(area, caps_width(font, entry.keys), _GAP, mirrored=mirrored)
            paint_caps(painter, place, font, entry.keys)
        chips = []
        if entry.state:
            style = chip_style(entry.state)
            chips.append((style.tone, state_word(entry.state), style.icon))
        if entry.shows_locale:
            chips.append(("neutral", entry.locale, ""))
        for tone, word, icon_name in chips:
            place, area = take_trailing(area, chip_size(font, word, icon_name).width(), 8, mirrored=mirrored)
            paint_chip(painter, place, font, tone, word, icon_name, selected=chosen)
        small = QFont(font)
        small.setPixelSize(text_pixels(12))
        room = area.width() - name_width - _GAP
        # Quieter ink alone would not tell it.
        note = entry.note or ("" if entry.enabled else QCoreApplication.translate("Palette", "not now"))
        if note and room > 3 * text_pixels():
            width = min(room, QFontMetrics(small).horizontalAdvance(note) + 2)
            place, area = take_trailing(area, width, _GAP, mirrored=mirrored)
            paint_line(painter, place, small, note, current_theme().ink_2)
        return area
