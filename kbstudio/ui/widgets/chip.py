"""A state as word, icon and colour: as a widget, and as a drawing for tables."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.marking import QT_TRANSLATE_NOOP
from kbstudio.desktop.theme import current_theme

HEIGHT = 20
_PADDING = 7
_GAP = 4
_ICON = 13
_TEXT = 12

NEUTRAL = "neutral"


@dataclass(frozen=True)
class ChipStyle:
    """How a state is shown. ``tone``: neutral, accent, good, warn, stop, moved."""

    tone: str = NEUTRAL
    icon: str = ""
    word: str = ""


STATES = {
    "draft": ChipStyle(NEUTRAL, "pencil-simple", QT_TRANSLATE_NOOP("Chip", "Draft")),
    "in_review": ChipStyle("accent", "eye", QT_TRANSLATE_NOOP("Chip", "In review")),
    "approved": ChipStyle("accent", "check", QT_TRANSLATE_NOOP("Chip", "Approved")),
    "scheduled": ChipStyle("moved", "clock", QT_TRANSLATE_NOOP("Chip", "Scheduled")),
    "published": ChipStyle("good", "check-circle", QT_TRANSLATE_NOOP("Chip", "Published")),
    "superseded": ChipStyle(NEUTRAL, "clock-counter-clockwise", QT_TRANSLATE_NOOP("Chip", "Superseded")),
    "withdrawn": ChipStyle("stop", "prohibit", QT_TRANSLATE_NOOP("Chip", "Withdrawn")),
}
"""The states of a text. Any other name is a tone, without icon and word of its own."""


def chip_style(state: str) -> ChipStyle:
    """How a state, or a mere tone, is shown."""
    return STATES.get(state) or ChipStyle(state)


def state_word(state: str) -> str:
    """The state in the language of the interface."""
    return QCoreApplication.translate("Chip", chip_style(state).word)


def chip_height() -> int:
    """Pixels from the top of a chip to its foot: room for its letters as they are."""
    return HEIGHT + max(0, round(1.4 * (text_pixels(_TEXT) - _TEXT)))


def chip_size(font: QFont, text: str, icon_name: str = "") -> QSize:
    """The room a chip takes, in pixels."""
    width = QFontMetrics(_small(font)).horizontalAdvance(text) + 2 * _PADDING
    if icon_name:
        width += _ICON + (_GAP if text else 0)
    return QSize(width, chip_height())


def paint_chip(
    painter: QPainter, area: QRect, font: QFont, tone: str, text: str, icon_name: str = "", *, selected: bool = False
) -> None:
    """Draw a chip at the leading edge of ``area``, in its middle; text that does not fit is shortened."""
    theme = current_theme()
    size = chip_size(font, text, icon_name)
    box = QRect(area.left(), area.center().y() - size.height() // 2 + 1, min(size.width(), area.width()), size.height())
    mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if mirrored:
        box.moveRight(area.right())
    background, mark = _colours(tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.line), 1) if background is None or selected else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(background or (theme.canvas if selected else "transparent")))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
    inner = box.adjusted(_PADDING, 0, -_PADDING, 0)
    if icon_name:
        left = inner.right() - _ICON + 1 if mirrored else inner.left()
        paint_icon(painter, QRect(left, box.center().y() - _ICON // 2, _ICON, _ICON), icon_name, mark)
        taken = _ICON + _GAP
        inner.adjust(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
    small = _small(font)
    shown = QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.setFont(small)
    painter.setPen(QColor(mark))
    painter.drawText(inner.adjusted(-1, 0, 1, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
    painter.restore()


class Chip(QWidget):
    """One state or remark; the word says it, icon and colour repeat it."""

    def __init__(self, state: str = "", text: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = NEUTRAL
        self._text = ""
        self._icon = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_state(state or NEUTRAL, text, icon_name)

    def show_state(self, state: str, text: str = "", icon_name: str = "") -> None:
        """Show a state; ``text`` instead of its word, ``icon_name`` instead of its icon where they are given."""
        style = chip_style(state)
        self._tone = style.tone
        self._text = text or state_word(state)
        self._icon = icon_name or style.icon
        self.setAccessibleName(self._text)
        self.setToolTip(self._text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        return chip_size(self.font(), self._text, self._icon)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 2 * _PADDING + _ICON), chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        paint_chip(painter, self.rect(), self.font(), self._tone, self._text, self._icon)


def paint_initials(painter: QPainter, area: QRect, font: QFont, initials: str) -> None:
    """Draw a person's initials in a disc that fills the square ``area``."""
    theme = current_theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.select))
    painter.drawEllipse(QPointF(area.center()) + QPointF(0.5, 0.5), area.width() / 2, area.height() / 2)
    small = QFont(font)
    small.setPixelSize(max(8, area.height() // 2 - 1))
    small.setBold(True)
    painter.setFont(small)
    painter.setPen(QColor(theme.accent))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(text_pixels(_TEXT))
    small.setBold(False)
    return small


def _colours(tone: str) -> tuple[str | None, str]:
    theme = current_theme()
    if tone == "accent":
        return theme.select, theme.accent
    if tone in ("good", "warn", "stop", "moved"):
        return getattr(theme, tone), getattr(theme, f"{tone}_mark")
    return None, theme.ink_2
