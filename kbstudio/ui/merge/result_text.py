"""The source text a merge comes to, as it would be saved, with the places it comes from marked in it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kbstudio.desktop.icons import paint_icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.merge_choices import ResultPart
from kbstudio.text.direction import direction_of

_NUMBERS = 44
_SIGNS = 24
_MARGIN = 8
_CAPTION = 22
"""Height of the line above an open place that says what is shown in it."""

_STRIPE = 3

_MUCH = 100_000
"""Signs taken out and put in from which a whole new text is quicker than an edit of the old one."""


@dataclass(frozen=True)
class Stretch:
    """How a stretch of the result is marked: ``state`` is "open", "decided" or "merged"; ``caption`` stands above."""

    place: int
    state: str
    caption: str = ""


class ResultText(QTextEdit):
    """Read-only; line numbers, signs and colours say which places the text comes from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[ResultPart] = []
        self._starts: list[int] = [0]
        self._stretches: dict[int, Stretch] = {}
        self._captions: dict[int, str] = {}
        self._margin = _Margin(self)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(self.tr("Text of the result"))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(_MARGIN)
        self._dress()
        self.verticalScrollBar().valueChanged.connect(self._margin.update)
        self.textChanged.connect(self._margin.update)

    def show_language(self, locale: str) -> None:
        """Prose runs as its language does."""
        option = QTextOption()
        right_to_left = direction_of(locale) == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._make_room()

    def show_parts(self, parts: Sequence[ResultPart], stretches: Sequence[Stretch]) -> None:
        """Show a text; only what differs from the one before is put in anew."""
        self._parts = list(parts)
        self._stretches = {stretch.place: stretch for stretch in stretches}
        # Qt counts UTF-16 units.
        self._starts = [0, *accumulate(_units(part.text) for part in self._parts)]
        old, new = self.toPlainText(), "".join(part.text for part in self._parts)
        head = _shared(old, new)
        tail = _shared(old[head:][::-1], new[head:][::-1])
        if len(old) + len(new) - 2 * (head + tail) > _MUCH:
            self.setPlainText(new)
            self._captions = {}
        elif old != new:
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(old[:head]))
            cursor.setPosition(_units(old[: len(old) - tail]), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new[head : len(new) - tail])
        self._make_captions()
        self.viewport().update()
        self._margin.update()

    def show_place(self, number: int) -> None:
        """Bring the text of a place into sight."""
        at = next((n for n, part in enumerate(self._parts) if part.place == number), None)
        if at is None:
            return
        block = self.document().findBlock(self._starts[at])
        # Asked for a place, a layout gets as far as that.
        top = self.document().documentLayout().blockBoundingRect(block).top()
        wanted, bar = round(top) - _CAPTION - 2 * 22, self.verticalScrollBar()
        bar.setValue(wanted)
        if bar.value() < min(wanted, bar.maximum() + 1):
            # Asked for its size it is whole, and the bar knows its range.
            self.document().documentLayout().documentSize()
            bar.setValue(wanted)

    def _make_captions(self) -> None:
        """Room above each open place for the line that says what is shown."""
        wanted: dict[int, str] = {}
        for n, part in enumerate(self._parts):
            stretch = self._stretches.get(part.place)
            if stretch is not None and stretch.caption:
                # What would be taken away has no line of its own: it is told above the next one.
                number = self.document().findBlock(self._starts[n]).blockNumber()
                wanted[number] = " ".join(filter(None, (wanted.get(number), stretch.caption)))
        # What was put in anew may have brought its neighbour's room along: all are set anew, they are few.
        for number in sorted(wanted.keys() | self._captions.keys()):
            block = self.document().findBlockByNumber(number)
            if block.isValid():
                _leave_room(block, _CAPTION if number in wanted else 0)
        self._captions = wanted
        # Qt leaves no room above the first line of all: the page does.
        root = self.document().rootFrame()
        page = root.frameFormat()
        page.setTopMargin(_MARGIN + (_CAPTION if 0 in wanted else 0))
        root.setFrameFormat(page)

    def _stretch_of(self, block: QTextBlock) -> Stretch | None:
        """Whose text a line is."""
        n = max(0, bisect_right(self._starts, block.position()) - 1)
        while n < len(self._parts) and not self._parts[n].text:
            n += 1
        return self._stretches.get(self._parts[n].place) if n < len(self._parts) else None

    def _stripe(self, area: QRectF) -> QRectF:
        """The edge at which lines begin, in colour."""
        x = area.right() - _STRIPE if self.isRightToLeft() else area.left()
        return QRectF(x, area.top(), _STRIPE, area.height())

    def _blocks_in_sight(self) -> list[tuple[QTextBlock, QRectF]]:
        layout, scroll = self.document().documentLayout(), self.verticalScrollBar().value()
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        found: list[tuple[QTextBlock, QRectF]] = []
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            box = layout.blockBoundingRect(block).translated(0, -scroll)
            if box.top() > self.viewport().height():
                break
            found.append((block, box))
            block = block.next()
        return found

    def paint_margin(self, painter: QPainter, area: QRect) -> None:
        """Paint numbers and signs beside the lines in sight."""
        theme, mirrored = current_theme(), self.isRightToLeft()
        painter.fillRect(area, QColor(theme.chrome))
        painter.setPen(QColor(theme.line))
        edge = 0 if mirrored else area.width() - 1
        painter.drawLine(edge, area.top(), edge, area.bottom())
        font = self.font()
        font.setPixelSize(text_pixels(11))
        painter.setFont(font)
        line = QTextCursor(self.document())
        for block, _box in self._blocks_in_sight():
            line.setPosition(block.position())
            rect = self.cursorRect(line)
            top, height = rect.top(), rect.height()
            painter.setPen(QColor(theme.ink_2))
            numbers = QRect(_SIGNS if mirrored else 0, top, _NUMBERS - 6, height)
            side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(
                numbers.adjusted(4 if mirrored else 0, 0, 0, 0),
                side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter,
                str(block.blockNumber() + 1),
            )
            stretch = self._stretch_of(block)
            if stretch is not None and block.text().strip() and stretch.state in {"open", "decided"}:
                name, colour = ("warning", theme.warn_mark) if stretch.state == "open" else ("check", theme.good_mark)
                square = QRect(4 if mirrored else _NUMBERS, top + (height - 14) // 2, 14, 14)
                paint_icon(painter, square, name, colour)

    def _make_room(self) -> None:
        room = _NUMBERS + _SIGNS
        self.setViewportMargins(0 if self.isRightToLeft() else room, 0, room if self.isRightToLeft() else 0, 0)
        inner = self.contentsRect()
        left = inner.right() + 1 - room if self.isRightToLeft() else inner.left()
        self._margin.setGeometry(left, inner.top(), room, inner.height())

    def _dress(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(text_pixels(13))
        if font != self.document().defaultFont():
            self.document().setDefaultFont(font)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {kinds.PaletteChange, kinds.FontChange, kinds.StyleChange, kinds.LayoutDirectionChange}:
            self._dress()
            self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self.viewport())
        colours = {"open": theme.warn_mark, "decided": theme.accent, "merged": theme.line}
        small = self.font()
        small.setPixelSize(text_pixels(12))
        painter.setFont(small)
        width, mirrored = self.viewport().width(), self.isRightToLeft()
        for block, box in self._blocks_in_sight():
            stretch = self._stretch_of(block)
            caption = self._captions.get(block.blockNumber(), "")
            above = QRectF(0, box.top() - _CAPTION, width, _CAPTION if caption else 0)
            if stretch is not None:
                area = QRectF(0, box.top(), width, box.height())
                if stretch.state == "open":
                    painter.fillRect(area, QColor(theme.warn))
                painter.fillRect(self._stripe(area), QColor(colours[stretch.state]))
            if caption:
                painter.fillRect(above, QColor(theme.warn))
                painter.fillRect(self._stripe(above), QColor(theme.warn_mark))
                painter.setPen(QColor(theme.warn_mark))
                side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
                side |= Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
                painter.drawText(above.adjusted(8, 2, -8, 0), side, caption)
        painter.end()
        super().paintEvent(event)


class _Margin(QWidget):
    """Beside the lines: their numbers, and how the places stand."""

    def __init__(self, text: ResultText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(_NUMBERS + _SIGNS, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._text.paint_margin(painter, self.rect())


def caption_of(number: int, *, suggested: bool, empty: bool) -> str:
    """What stands above an open place: whose text is shown in it meanwhile."""
    if suggested:
        told = QCoreApplication.translate("Merge", "Place {number} is open. Preview of the suggestion:")
    elif empty:
        told = QCoreApplication.translate("Merge", "Place {number} is open. Mine has nothing here.")
    else:
        told = QCoreApplication.translate("Merge", "Place {number} is open. Mine stands here meanwhile:")
    return told.format(number=number)


def _leave_room(block: QTextBlock, pixels: int) -> None:
    if block.blockFormat().topMargin() != pixels:
        style = QTextBlockFormat()
        style.setTopMargin(pixels)
        QTextCursor(block).mergeBlockFormat(style)


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text) if not text.isascii() else len(text)


def _shared(left: str, right: str) -> int:
    """How many signs two texts share at the beginning."""
    low, high = 0, min(len(left), len(right)) + 1
    while high - low > 1:
        middle = (low + high) // 2
        if left[:middle] == right[:middle]:
            low = middle
        else:
            high = middle
    return low
