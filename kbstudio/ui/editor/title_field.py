"""The title of the article, above its text."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.texts import TITLE_LIMIT
from kbstudio.text.direction import direction_of

_MORE = "…"


class TitleField(QLineEdit):
    """One large line that runs as its language does; Enter and Down go on to the text."""

    def __init__(self, text: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setPlaceholderText(self.tr("Title"))
        self.setAccessibleName(self.tr("Title of the article"))
        self.setMaxLength(TITLE_LIMIT)
        self.setFrame(False)
        self.setStyleSheet(
            "QLineEdit { font-size: 22px; font-weight: bold; border: none; border-radius: 0; padding: 0;"
            " background: transparent; }"
        )

    def show_title(self, title: str, language: str) -> None:
        """Show another title; there is nothing to undo then."""
        mirrored = direction_of(language) == "rtl"
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        self.setText(title)
        self.setToolTip(title[:400])
        self.setCursorPosition(0)
        self.setModified(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        words = self.fontMetrics()
        if self.hasFocus() or words.horizontalAdvance(self.text()) <= self.width():
            return
        # A title cut by the end of the line would read as a shorter one.
        more = QRect(0, 0, words.horizontalAdvance(f"{_MORE} "), self.height())
        end = Qt.AlignmentFlag.AlignLeft
        if not self.isRightToLeft():
            more.moveRight(self.width() - 1)
            end = Qt.AlignmentFlag.AlignRight
        painter = QPainter(self)
        painter.setPen(self.palette().text().color())
        painter.setFont(self.font())
        painter.fillRect(more, QColor(current_theme().canvas))
        painter.drawText(more, end | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, _MORE)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and not event.modifiers():
            self._text.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
