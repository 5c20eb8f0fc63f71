"""The title of the article, above its text."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.texts import TITLE_LIMIT
from kbstudio.services.kinds import limits_of
from kbstudio.text.direction import direction_of
from kbstudio.ui.tone_findings.line_underlines import LineUnderlines

_MORE = "…"
_GAP = 8
_COMES_BACK = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)
_NEAR = 0.9
"""From this share of what its kind allows on, the length of a title is told."""


class TitleField(QLineEdit):
    """One large line that runs as its language does; Enter and Down go on to the text."""

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._most = 0
        self._room = QLabel(self)
        self._room.setProperty("role", "quiet")
        self._room.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._room.hide()
        self.underlines = LineUnderlines(self, self.caret_area)
        self.textChanged.connect(self._tell_room)
        self.setPlaceholderText(self.tr("Title"))
        self.setAccessibleName(self.tr("Title of the article"))
        self.setMaxLength(TITLE_LIMIT)
        self.setFrame(False)
        self.setStyleSheet(
            "QLineEdit { font-size: 22px; font-weight: bold; border: none; border-radius: 0; padding: 0;"
            " background: transparent; }"
        )

    @property
    def room(self) -> str:
        """What is said of the length of the title; empty while there is room."""
        return "" if self._room.isHidden() else self._room.text()

    def mind(self, kind: str) -> None:
        """Tell how long the title is where a kind of article takes no longer ones."""
        self._most = limits_of(kind).title
        self._tell_room()

    def show_title(self, title: str, language: str) -> None:
        """Show another title; there is nothing to undo then."""
        mirrored = direction_of(language) == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.underlines.show((), self.text())
        self.setText(title)
        self.setToolTip(title[:400])
        self.setCursorPosition(0)
        self.setModified(False)

    def caret_area(self) -> QRect:
        """Where the caret is."""
        return self.cursorRect()

    def write(self, first: int, last: int, words: str) -> bool:
        """Write words (in UTF-16 units) as if they were typed, as one step that can be undone; False: no room."""
        size = len(words.encode("utf-16-le", "surrogatepass")) // 2
        whole = len(self.text().encode("utf-16-le", "surrogatepass")) // 2
        if whole - (last - first) + size > self.maxLength():
            return False
        self.setSelection(first, last - first)
        self.insert(words)
        self.textEdited.emit(self.text())
        return True

    def _paint_more(self, area: QRect, end: Qt.AlignmentFlag) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.setFont(self.font())
        painter.fillRect(area, QColor(current_theme().canvas))
        painter.drawText(area, end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, _MORE)

    def _tell_room(self) -> None:
        length = len(self.text())
        near = bool(self._most) and length >= _NEAR * self._most
        self._room.setVisible(near)
        if near:
            told = self.tr("{length} of {most} characters").format(length=length, most=self._most)
            self._room.setText(self.tr("{length} of {most}").format(length=length, most=self._most))
            self._room.setProperty("tone", "stop" if length > self._most else "")
            self._room.style().unpolish(self._room)
            self._room.style().polish(self._room)
            self.setAccessibleDescription(told)
        else:
            self.setAccessibleDescription("")
        self._place_room()

    def _place_room(self) -> None:
        width = 0 if self._room.isHidden() else self._room.sizeHint().width() + 8
        taken = width + _GAP if width else 0
        left, right = (taken, 0) if self.isRightToLeft() else (0, taken)
        self.setTextMargins(left, 0, right, 0)
        self._room.setGeometry(0 if left else self.width() - width, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.underlines.paint()
        # With a count beside it the field says itself that it is long.
        if self.hasFocus() or self.room:
            return
        # A title cut by an end of the line would read as a shorter one.
        left, right = self.underlines.extent()
        more = QRect(0, 0, self.fontMetrics().horizontalAdvance(f"{_MORE} "), self.height())
        if left < -1:
            self._paint_more(more, Qt.AlignmentFlag.AlignLeft)
        if right > self.width() + 1:
            more.moveRight(self.width() - 1)
            self._paint_more(more, Qt.AlignmentFlag.AlignRight)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _COMES_BACK:
            # What nobody writes in is read from its beginning.
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers():
            self._text.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
