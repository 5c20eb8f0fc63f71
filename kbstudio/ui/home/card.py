"""A large button that says what it does in a name and a sentence."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.icon_label import IconLabel

_CORNER = 10
_SIDEWAYS = 2
_STEPS = {
    Qt.Key.Key_Right.value: _SIDEWAYS,
    Qt.Key.Key_Left.value: -_SIDEWAYS,
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Up.value: -1,
}


class Card(QAbstractButton):
    """Pressed by click, Enter or Space; the arrows go on to the next."""

    def __init__(self, icon_name: str, name: str, sentence: str, parent: QWidget, *, row: bool = False) -> None:
        """``row`` makes it one line of a list, with the sentence kept short behind the name."""
        super().__init__(parent)
        self._row = row
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._picture = IconLabel(icon_name, "accent", size=16 if row else 24, parent=self)
        self._name = QLabel(name, self)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence: QWidget
        if row:
            self._sentence = ElidedLabel(sentence, parent=self)
        else:
            self._sentence = QLabel(sentence, self)
            self._sentence.setWordWrap(True)
            # Cards beside each other are equally wide, whatever they say.
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._sentence.setProperty("role", "secondary")
        self._box = self._lay_out()
        for label in (self._picture, self._name, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _lay_out(self) -> QBoxLayout:
        if self._row:
            line = QHBoxLayout(self)
            line.setContentsMargins(12, 6, 12, 6)
            line.setSpacing(12)
            line.addWidget(self._picture)
            line.addWidget(self._name)
            line.addWidget(self._sentence, 1)
            return line
        self._name.setProperty("role", "place")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._name)
        column.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignTop)
        return column

    def _go_on(self, step: int) -> None:
        """Give the keyboard to the next card that can be pressed, or the one before."""
        if self.isRightToLeft() and abs(step) == _SIDEWAYS:
            step = -step
        around = self.parentWidget() or self
        cards = [card for card in around.findChildren(Card) if card.isEnabled() and not card.isHidden()] or [self]
        cards[(cards.index(self) + (1 if step > 0 else -1)) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)

    def sizeHint(self) -> QSize:
        return self._box.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _STEPS:
            self._go_on(_STEPS[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(QColor(theme.select if lit else theme.canvas if self._row else theme.raised))
        edge = 2 if self.hasFocus() else 1
        colour = theme.accent if self.hasFocus() else theme.canvas if self._row and not lit else theme.line
        painter.setPen(QPen(QColor(colour), edge))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), _CORNER, _CORNER
        )
