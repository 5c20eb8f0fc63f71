"""The narrow margin beside the text: it marks the paragraph one is in and leads to the history of any."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.editor.text_edit import MarkdownEdit

WIDTH = 22
_BAR = 2
_ICON = 14


@dataclass(frozen=True)
class Sign:
    """A picture at the paragraph where ``cursor`` stands, which moves with it; ``name`` says whose it is."""

    cursor: QTextCursor
    icon: str
    token: str
    name: str


class ParagraphMargin(QWidget):
    """Lies over the empty space at the edge where the interface begins; one click asks for a paragraph's history."""

    line_chosen = Signal(int)
    """The line (from 0) of the paragraph whose history is wanted."""

    sign_chosen = Signal(str)
    """The name of a sign the person wants to know more of."""

    def __init__(self, edit: MarkdownEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._hovered = -1
        self._signs: Sequence[Sign] = ()
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("History of paragraphs"))
        edit.side_changed.connect(self._take_place)
        edit.cursorPositionChanged.connect(self.update)
        edit.changes.settled.connect(self.update)
        edit.verticalScrollBar().valueChanged.connect(self.update)

    def show_signs(self, signs: Sequence[Sign]) -> None:
        """Show pictures at paragraphs, until others are shown."""
        self._signs = signs
        self.update()

    def place_of_sign(self, sign: Sign) -> QRect:
        """Where a sign is within the margin."""
        x = self.width() - _ICON - 1 if self._edit.isRightToLeft() else 1
        return QRect(x, self.place_of(sign.cursor.blockNumber()).top() + 4, _ICON, _ICON)

    def _sign_at(self, point: QPoint) -> Sign | None:
        return next(
            (sign for sign in self._signs if self.place_of_sign(sign).adjusted(-4, -3, 6, 3).contains(point)), None
        )

    def place_of(self, line: int) -> QRect:
        """Where a line (from 0) is within the margin, all the rows it is wrapped to."""
        block = self._edit.document().findBlockByNumber(line)
        first = self._edit.cursorRect(QTextCursor(block))
        end = QTextCursor(block)
        end.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        last = self._edit.cursorRect(end)
        top = self._edit.viewport().y() - self.y() + first.top()
        return QRect(0, top, self.width(), last.bottom() - first.top() + 1)

    def _take_place(self, _side: int = 0) -> None:
        viewport = self._edit.viewport().geometry()
        mirrored = self._edit.isRightToLeft()
        room = self._edit.width() - viewport.right() - 1 if mirrored else viewport.left()
        width = min(WIDTH, room)
        left = viewport.right() + 1 if mirrored else viewport.left() - width
        self.setGeometry(left, viewport.top(), width, viewport.height())

    def _block_at(self, y: int) -> QTextBlock:
        height = y + self.y() - self._edit.viewport().y()
        return self._edit.cursorForPosition(QPoint(0, height)).block()

    def _hover(self, y: int) -> None:
        block = self._block_at(y)
        line = block.blockNumber() if block.text().strip() and self.place_of(block.blockNumber()).contains(0, y) else -1
        if line != self._hovered:
            self._hovered = line
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            if self._sign_at(event.pos()) is not None:
                QToolTip.showText(event.globalPos(), self.tr("Questions of translators, and notes for them"), self)
            elif self._hovered >= 0:
                QToolTip.showText(event.globalPos(), self.tr("Who changed this paragraph (Ctrl+Shift+B)"), self)
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 0)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(round(event.position().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hover(round(event.position().y()))
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        if (sign := self._sign_at(event.position().toPoint())) is not None:
            self.sign_chosen.emit(sign.name)
        elif self._hovered >= 0:
            self.line_chosen.emit(self._hovered)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, mirrored = current_theme(), self._edit.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self._edit.current_line()
        if self._edit.document().findBlockByNumber(current).text().strip():
            place = self.place_of(current)
            x = 2 if mirrored else self.width() - _BAR - 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.line))
            painter.drawRoundedRect(QRectF(x, place.top() + 2, _BAR, place.height() - 4), 1, 1)
        signed = set()
        for sign in self._signs:
            place = self.place_of_sign(sign)
            signed.add(sign.cursor.blockNumber())
            if place.intersects(event.rect()):
                paint_icon(painter, QRectF(place), sign.icon, theme.tokens()[sign.token])
        if self._hovered >= 0:
            place = self.place_of(self._hovered)
            x = self.width() - _ICON - 1 if mirrored else 1
            below = _ICON + 4 if self._hovered in signed else 0
            icon = QRectF(x, place.top() + 4 + below, _ICON, _ICON)
            if icon.bottom() <= place.bottom() or not below:
                paint_icon(painter, icon, "clock-counter-clockwise", theme.accent)
        painter.end()
