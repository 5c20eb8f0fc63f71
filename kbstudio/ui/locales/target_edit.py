"""Where the translation of one block is typed: Markdown as plain text, running as its language does."""

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.domain.texts import clean
from kbstudio.ui.comparison.cell_formats import base_font, ranges
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT, runs_right_to_left
from kbstudio.ui.comparison.rows import Cell
from kbstudio.ui.locales.row_commands import command_of
from kbstudio.ui.tone_findings.underlines import Underlines

MARGIN = 6
_MOST_COLOURED = 20_000

_LINE_ENDS = {0x2028: "\n", 0x2029: "\n"}


class TargetEdit(QTextEdit):
    """As tall as its text, up to a limit; arrows beyond its first and last line leave it."""

    typed = Signal(str)
    """The text, after each change the person made."""

    stepped = Signal(int)
    """Up (-1) from the first line, or down (1) from the last one."""

    left = Signal()
    """Escape was pressed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = parent
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(MARGIN)
        self._colours = _Colours(self.document())
        self._kind = "paragraph"
        self._dressing = False
        self.underlines = Underlines(self, lambda: self._dressing)
        self.textChanged.connect(lambda: self.typed.emit(self.text))

    @property
    def text(self) -> str:
        """What was typed to the letter: spaces that do not break stay what they are."""
        return self.document().toRawText().translate(_LINE_ENDS)

    def show_block(self, text: str, kind: str, locale: str) -> None:
        """Show another block; there is nothing to undo then."""
        self._kind = self._colours.kind = kind
        option = QTextOption()
        mirrored = runs_right_to_left(kind, locale)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        silence = QSignalBlocker(self)
        self.underlines.show((), "")
        self.document().setDefaultTextOption(option)
        self.document().setUndoRedoEnabled(False)
        self.clear()
        self.wear_font()
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = self.textCursor()
        cursor.setBlockFormat(shape)
        cursor.insertText(text)
        self.document().setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.End)
        silence.unblock()

    def replace(self, text: str) -> None:
        """Put other words in place of all there are, as one step that can be undone."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.setTextCursor(cursor)

    def insert(self, text: str) -> None:
        """Put words in where the caret is."""
        self.textCursor().insertText(text)

    def wear_font(self) -> None:
        """Letters as large as those of the rows."""
        block = {"title": "paragraph", "heading": "paragraph"}.get(self._kind, self._kind)
        self.setFont(base_font(block, self._around.font()))
        self._dressing = True
        self._colours.rehighlight()
        self._dressing = False

    def wanted_height(self, width: int) -> int:
        """How tall the text is at a width, in pixels."""
        frame = 2 * self.frameWidth()
        self.document().setTextWidth(max(20, width - frame))
        return max(round(self.document().size().height()) + frame, LINE_HEIGHT + 2 * MARGIN + frame)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_of(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.underlines.paint((self.document().firstBlock(), self.document().lastBlock()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if command_of(event) is not None:
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._kind == "title" and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # A title has one line.
            self.stepped.emit(1)
        elif plain and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() == before:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif plain and event.key() in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().translate(_LINE_ENDS))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insert(clean(source.text()))
            self.ensureCursorVisible()


class _Colours(QSyntaxHighlighter):
    """Markup is quiet while one types, as it is in the rows around."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.kind = "paragraph"

    def highlightBlock(self, text: str) -> None:
        if len(text) > _MOST_COLOURED:
            return
        units = [0]
        for letter in text:
            units.append(units[-1] + (2 if letter > "\uffff" else 1))
        kind = "paragraph" if self.kind == "title" else self.kind
        for each in ranges(Cell(text, 0, 0), kind, "equal", older=False, theme=current_theme()):
            start, end = units[each.start], units[min(each.start + each.length, len(text))]
            each.format.clearProperty(QTextFormat.Property.FontPixelSize.value)
            self.setFormat(start, end - start, each.format)
