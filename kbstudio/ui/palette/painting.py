"""Parts of a line of the palette: a text with the letters that fit, and the caps of keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.cells import first_strong_is_right_to_left

_LONGEST = 400
"""Code points of a title that are looked at for painting: more never fit."""

_CAP_GAP = 4
_CAP_PADDING = 5


def paint_marked(
    painter: QPainter, area: QRect, font: QFont, text: str, spans: Sequence[tuple[int, int]], *, ink: str, mark: str
) -> int:
    """Draw one line at the leading edge, running as its first letter does, with the marked letters set off.

    Gives the width it took, in pixels; a text that does not fit is shortened at its own end.
    """
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    bold = QFont(font)
    bold.setBold(True)
    # Letter by letter, so that the places of the marks stay right.
    line = "".join(" " if letter.isspace() else letter for letter in text[:_LONGEST])
    metrics = QFontMetrics(bold if spans else font)
    shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
    kept = len(shown) - 1 if shown != line else len(line)
    layout = QTextLayout(shown, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    own = first_strong_is_right_to_left(shown)
    right_to_left = mirrored if own is None else own
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.setFormats([_format_range(shown, start, min(end, kept), mark) for start, end in spans if start < kept])
    layout.beginLayout()
    laid = layout.createLine()
    laid.setLineWidth(area.width())
    layout.endLayout()
    painter.setPen(QColor(ink))
    layout.draw(painter, QPointF(area.left(), area.center().y() - laid.height() / 2 + 1))
    return round(laid.naturalTextWidth())


def caps_width(font: QFont, keys: Sequence[str]) -> int:
    """The room the caps of a shortcut take, in pixels."""
    return sum(_cap_width(font, key) for key in keys) + _CAP_GAP * max(0, len(keys) - 1)


def paint_caps(painter: QPainter, area: QRect, font: QFont, keys: Sequence[str]) -> None:
    """Draw the caps of a shortcut from the left of ``area``: keys are told from left to right in every language."""
    theme, small = current_theme(), _small(font)
    height = QFontMetrics(small).height() + 4
    left = area.left()
    painter.save()
    # Else a “>” would be drawn the other way round.
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(small)
    for key in keys:
        box = QRect(left, area.center().y() - height // 2 + 1, _cap_width(font, key), height)
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.setBrush(QColor(theme.chrome))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(theme.ink_2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
        left += box.width() + _CAP_GAP
    painter.restore()


def take_leading(area: QRect, width: int, gap: int, *, mirrored: bool) -> tuple[QRect, QRect]:
    """A piece cut off where reading begins, and what is left behind a gap."""
    if mirrored:
        return area.adjusted(area.width() - width, 0, 0, 0), area.adjusted(0, 0, -width - gap, 0)
    return area.adjusted(0, 0, width - area.width(), 0), area.adjusted(width + gap, 0, 0, 0)


def take_trailing(area: QRect, width: int, gap: int, *, mirrored: bool) -> tuple[QRect, QRect]:
    """A piece cut off where reading ends, and what is left before a gap."""
    return take_leading(area, width, gap, mirrored=not mirrored)


def _cap_width(font: QFont, key: str) -> int:
    metrics = QFontMetrics(_small(font))
    return max(metrics.height() + 4, metrics.horizontalAdvance(key) + 2 * _CAP_PADDING)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(text_pixels(11))
    small.setBold(False)
    return small


def _format_range(text: str, start: int, end: int, colour: str) -> QTextLayout.FormatRange:
    marked = QTextLayout.FormatRange()
    # Qt counts UTF-16 units; a letter beyond the first plane takes two.
    marked.start = len(text[:start].encode("utf-16-le")) // 2
    marked.length = len(text[start:end].encode("utf-16-le")) // 2
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    style.setForeground(QColor(colour))
    marked.format = style
    return marked
