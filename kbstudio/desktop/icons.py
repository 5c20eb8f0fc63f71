"""Icons of one stroke family, drawn in the colours of the theme worn at the moment they are painted.

The glyphs are Phosphor's, out of the font that qtawesome carries. Its own loader is not used: it opens eleven font
families at start, which takes a fifth of a second, where one font takes a hundredth.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPen,
    QPixmap,
    QTransform,
)

from kbstudio.desktop.theme import current_theme

POINTING = frozenset({"arrow-right", "arrow-left", "caret-right", "caret-left", "arrow-square-out", "sign-out"})
POINTING |= {"arrow-u-up-left", "arrow-u-up-right", "list-bullets", "list-numbers", "paper-plane-tilt", "books"}
"""Icons that point along the text, and so are mirrored when it runs from right to left."""

_DRAWN = {"sidebar-start": 8.0, "sidebar-end": 12.0}
"""Icons of our own: where their upright line stands, in twentieths."""


@cache
def icon(name: str, token: str = "ink-2") -> QIcon:
    """The Phosphor icon of that name in the colour of a theme token; accent while it is switched on."""
    if name not in _DRAWN:
        # A name that is wrong is noticed here: an exception while Qt paints would end the program.
        _glyph(name)
    return QIcon(_GlyphEngine(name, token))


def paint_icon(painter: QPainter, area: QRect | QRectF, name: str, colour: str | QColor) -> None:
    """Draw an icon into a square of any size, for delegates and widgets that paint themselves."""
    _paint(painter, QRectF(area), name, QColor(colour))


class _GlyphEngine(QIconEngine):
    """Paints one glyph; asks for the colour when painting, so that icons follow a change of theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        theme = current_theme()
        if mode is QIcon.Mode.Disabled:
            return QColor(theme.faint)
        if state is QIcon.State.On:
            return QColor(theme.accent)
        return QColor(theme.tokens()[self._token])

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _paint(painter, QRectF(rect), self._name, self._colour(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        if pixmap.isNull():
            # A button squeezed to nothing asks for an icon of no size.
            return pixmap
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._name, self._token)


def _paint(painter: QPainter, area: QRectF, name: str, colour: QColor) -> None:
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(area.width(), area.height()))))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    if (name in POINTING or name in _DRAWN) and QGuiApplication.isRightToLeft():
        painter.setTransform(QTransform(-1, 0, 0, 1, area.center().x() * 2, 0), True)
    if name in _DRAWN:
        _draw_pane(painter, area, _DRAWN[name], colour)
    else:
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, _glyph(name))
    painter.restore()


def _draw_pane(painter: QPainter, area: QRectF, line: float, colour: QColor) -> None:
    """A window with a pane at one side, which Phosphor has only in later editions than the font's."""
    unit = min(area.width(), area.height()) / 20
    frame = QRectF(area.x() + 3 * unit, area.y() + 4.5 * unit, 14 * unit, 11 * unit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3 * unit))
    painter.drawRoundedRect(frame, unit, unit)
    painter.drawLine(QPointF(area.x() + line * unit, frame.top()), QPointF(area.x() + line * unit, frame.bottom()))


@cache
def _font_folder() -> Path:
    # Asking where the package lies does not import it.
    package = find_spec("qtawesome")
    if package is None or not package.submodule_search_locations:
        raise FileNotFoundError("qtawesome, which carries the icons, is not installed")
    return Path(next(iter(package.submodule_search_locations))) / "fonts"


@cache
def _family() -> str:
    file = next(_font_folder().glob("phosphor-*.ttf"))
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))[0]


@cache
def _codes() -> dict[str, str]:
    file = next(_font_folder().glob("phosphor-charmap-*.json"))
    return json.loads(file.read_text(encoding="utf-8"))


def _glyph(name: str) -> str:
    return chr(int(_codes()[name], 16))
