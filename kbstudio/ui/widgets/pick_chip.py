"""Something chosen, with a cross that takes it away again."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.cells import paint_line

_HEIGHT = 22
_CROSS = 12
_PADDING = 7
_WIDEST = 220


class PickChip(QAbstractButton):
    """Pressing it, or Delete or Backspace on it, takes it away; the arrows go to its neighbours."""

    removal_requested = Signal()
    """The person wants it gone."""

    left = Signal(int)
    """The keyboard goes on to the neighbour: -1 the one before, 1 the one behind."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = " ".join(text[:500].split())
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setToolTip(self._text)
        self.setAccessibleName(self.tr("Remove {name}").format(name=self._text))
        self.clicked.connect(self.removal_requested)

    @property
    def shown_text(self) -> str:
        """The words on it."""
        return self._text

    def sizeHint(self) -> QSize:
        wanted = QFontMetrics(self.font()).horizontalAdvance(self._text) + 2 * _PADDING + _CROSS + 6
        return QSize(min(wanted, _WIDEST), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removal_requested.emit()
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            forward = (key == Qt.Key.Key_Right) is not self.isRightToLeft()
            self.left.emit(1 if forward else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, e: QPaintEvent) -> None:
        theme, mirrored = current_theme(), self.isRightToLeft()
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.select))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        inner = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        cross = QRect(inner.left() if mirrored else inner.right() - _CROSS + 1, 0, _CROSS, _CROSS)
        cross.moveTop((self.height() - _CROSS) // 2)
        paint_icon(painter, cross, "x", theme.accent if self.underMouse() else theme.ink_2)
        taken = _CROSS + 5
        words = inner.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
        paint_line(painter, words, self.font(), self._text, theme.ink)
