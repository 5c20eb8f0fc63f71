"""The text being written: plain Markdown, each block running as it reads, keys that know lists."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontDatabase,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocumentFragment,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kbstudio.desktop.look import Look, current_look, text_pixels
from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.ui.editor.directions import BlockDirections
from kbstudio.ui.editor.highlighter import MarkdownHighlighter
from kbstudio.ui.editor.line_changes import LineChanges
from kbstudio.ui.editor.pasted_text import HIDDEN, PastedText, cleaned
from kbstudio.ui.editor.typing_rules import continuation, dedented, indented, is_item
from kbstudio.ui.tone_findings.underlines import Underlines

TEXT_SIZE = 15
LINE_HEIGHT = 23
WIDEST_COLUMN = 760
SIDE = 32
LAZY_ABOVE = 300_000
"""Characters from which colours are put on only where one looks."""

_TAB = 4
_Key = Qt.Key
_STANDARD = QKeySequence.StandardKey
_DELETING = (
    _STANDARD.DeleteStartOfWord,
    _STANDARD.DeleteEndOfWord,
    _STANDARD.DeleteCompleteLine,
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class MarkdownEdit(QTextEdit):
    """Edits Markdown as plain text. Offsets handed out and taken are code points; Qt's stay in here."""

    paste_cleaned = Signal(int)
    """So many characters of a paste could not be kept and were left out."""

    hidden_pasted = Signal(int)
    """A paste brought so many characters that cannot be seen."""

    side_changed = Signal(int)
    """The text begins so many pixels from the edge."""

    scrolled = Signal()
    """The person looks at another place of the text."""

    focus_left = Signal()
    """The keyboard went somewhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setProperty("surface", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text of the article"))
        self.setPlaceholderText(self.tr("Write here. Ctrl+1 makes a heading, Ctrl+K a link, a hyphen begins a list."))
        document = self.document()
        document.setDocumentMargin(0)
        self.directions = BlockDirections(document)
        self.changes = LineChanges(document, self._is_formatting)
        self.highlighter = MarkdownHighlighter(document, base_size=text_pixels(TEXT_SIZE))
        self.highlighter.line_read = self.directions.line_read
        self.underlines = Underlines(self, self._is_formatting)
        self._look: Look | None = None
        self._typing = False
        self._run_end = -1
        self._after_space = False
        self._colour_soon = QTimer(self, singleShot=True, interval=0)
        self._colour_soon.timeout.connect(self._colour_visible)
        document.contentsChange.connect(self._end_typing_run)
        self.verticalScrollBar().valueChanged.connect(self._look_again)
        self.verticalScrollBar().actionTriggered.connect(self._scrolled)
        self._wear_look()

    # What the screen asks for

    def set_article(self, text: str, language: str) -> None:
        """Show another text; there is nothing to undo then."""
        document = self.document()
        self.directions.set_language(language)
        self.highlighter.lazy = len(text) > LAZY_ABOVE
        document.setUndoRedoEnabled(False)
        # Nobody typed this: to those who follow what changes, and keep it, nothing did.
        silence = QSignalBlocker(self.changes)
        self._fill(cleaned(text).text)
        silence.unblock()
        document.setUndoRedoEnabled(True)
        document.setModified(False)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._look_again()

    def _fill(self, text: str) -> None:
        if self.highlighter.lazy:
            # Laid out only as far as one looks.
            self.setPlainText(text)
            return
        self.clear()
        shape = QTextBlockFormat()
        shape.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor = QTextCursor(self.document())
        # A line takes the format of the line it is broken from, so saying it once is enough.
        cursor.setBlockFormat(shape)
        cursor.insertText(text)

    def text(self) -> str:
        """The whole text with LF line ends; linear in its length, so not for every key."""
        return self.document().toRawText().replace("\u2029", "\n")

    def replace_text(self, text: str) -> None:
        """Put another text in place of the present one, as one step that can be undone."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(cleaned(text).text)
        cursor.endEditBlock()

    def use_face(self, *, monospaced: bool) -> None:
        """Write in the interface's own face or in the monospaced one."""
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font = fixed if monospaced else QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPixelSize(text_pixels(TEXT_SIZE))
        self.setFont(font)

    def _wear_look(self) -> None:
        look = current_look()
        # A style sheet put on anew brings back the letters a widget was made with.
        self.use_face(monospaced=look.source_face == "even")
        if look != self._look:
            self._look = look
            self.highlighter.set_base_size(text_pixels(TEXT_SIZE))

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._wear_look()
        self.highlighter.dress(theme)
        self._look_again()

    def current_line(self) -> int:
        """The line of the caret, from 0."""
        return self.textCursor().blockNumber()

    def first_visible_line(self) -> int:
        """The topmost line on screen, from 0."""
        return self.cursorForPosition(self.viewport().rect().topLeft()).blockNumber()

    def show_line(self, line: int) -> None:
        """Put the caret at the head of a line (from 0) and show it."""
        block = self.document().findBlockByNumber(min(line, self.document().blockCount() - 1))
        self.setTextCursor(QTextCursor(block))
        self.ensureCursorVisible()

    def go_to_line(self, line: int) -> None:
        """Show a line (from 0), to go on typing there."""
        self.show_line(line)
        self.setFocus()

    def _is_formatting(self) -> bool:
        return self.directions.busy or self.highlighter.colouring

    # Keys

    def _type(self, words: str) -> None:
        cursor = self.textCursor()
        goes_on = cursor.position() == self._run_end and not cursor.hasSelection()
        begins_word = self._after_space and not words.isspace()
        # Steps back are words: a letter joins the step before it, the first letter of a word begins a new one.
        if goes_on and not begins_word:
            cursor.joinPreviousEditBlock()
        else:
            cursor.beginEditBlock()
        self._typing = True
        cursor.insertText(words)
        cursor.endEditBlock()
        self._typing = False
        self._run_end = cursor.position()
        self._after_space = words.isspace()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _break_line(self, *, goes_on: bool) -> None:
        cursor = self.textCursor()
        rule = continuation(cursor.block().text()) if goes_on and not cursor.hasSelection() else None
        cursor.beginEditBlock()
        if rule is not None and rule.ends:
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            rest = rule.prefix if rule.prefix != cursor.selectedText() else ""
            # Without an empty line between, Markdown takes what follows for more of the item above.
            apart = bool(cursor.block().previous().text().strip(" \t>"))
            cursor.insertText(f"{rest}\n{rest}" if apart else rest)
        elif rule is not None and cursor.positionInBlock() >= rule.length:
            cursor.insertText(f"\n{rule.prefix}")
        else:
            cursor.insertText("\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _tab(self, *, back: bool) -> None:
        cursor = self.textCursor()
        document = self.document()
        first = document.findBlock(cursor.selectionStart())
        last = document.findBlock(cursor.selectionEnd())
        if not back and first == last and not is_item(first.text()):
            self._type(" " * (_TAB - cursor.positionInBlock() % _TAB))
            return
        cursor.beginEditBlock()
        block = first
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            _reindent(block, back=back)
            block = block.next()
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def _delete(self, event: QKeyEvent) -> None:
        # Inside a block of our own, a change of direction that follows joins this very step.
        cursor = self.textCursor()
        cursor.beginEditBlock()
        super().keyPressEvent(event)
        cursor.endEditBlock()
        self.ensureCursorVisible()

    def _end_typing_run(self) -> None:
        if not self._typing and not self.directions.busy:
            self._run_end = -1

    def _scrolled(self, _action: int = 0) -> None:
        # The bar tells of the wish before it moves.
        QTimer.singleShot(0, self, self.scrolled.emit)

    # Colours and marks of what is looked at

    def _look_again(self) -> None:
        if self.highlighter.lazy:
            self._colour_soon.start()

    def _visible_blocks(self) -> list[QTextBlock]:
        area = self.viewport().rect()
        block = self.cursorForPosition(area.topLeft()).block()
        last = self.cursorForPosition(area.bottomRight()).blockNumber()
        blocks = []
        while block.isValid() and block.blockNumber() <= last:
            blocks.append(block)
            block = block.next()
        return blocks

    def _colour_visible(self) -> None:
        # Colouring a line before the layout is complete would lay out the rest of the text once for every line.
        self.document().documentLayout().documentSize()
        for block in self._visible_blocks():
            self.highlighter.colour(block)

    def _paint_hidden(self, blocks: Sequence[QTextBlock]) -> None:
        painter: QPainter | None = None
        for block in blocks:
            text = block.text()
            if text.isascii():
                continue
            for found in HIDDEN.finditer(text):
                if painter is None:
                    painter = QPainter(self.viewport())
                    painter.setPen(QColor(current_theme().warn_mark))
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + len(text[: found.start()].encode("utf-16-le")) // 2)
                place = QRectF(self.cursorRect(cursor))
                x = round(place.center().x())
                painter.drawLine(x, round(place.top()) + 3, x, round(place.bottom()) - 1)
                painter.drawRect(x - 2, round(place.top()), 4, 3)
        if painter is not None:
            painter.end()

    # Overrides

    def event(self, event: QEvent) -> bool:
        # Qt would take Ctrl+K for "delete to the end of the line" on some desktops; here it is the link.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        if _is_ours(event) or (control and key in (_Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Enter)):
            event.ignore()
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._tab(back=key == _Key.Key_Backtab or bool(held & Qt.KeyboardModifier.ShiftModifier))
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._break_line(goes_on=not held & Qt.KeyboardModifier.ShiftModifier)
        elif key in (_Key.Key_Backspace, _Key.Key_Delete) or any(event.matches(sequence) for sequence in _DELETING):
            self._delete(event)
        elif event.text() and event.text().isprintable() and (not held & _COMMANDS or _is_third_level(event)):
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self._run_end = -1

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # A file goes to the window, which knows what to do with it; here it would become its own address.
        dropped = any(url.isLocalFile() for url in source.urls())
        return (source.hasText() or source.hasHtml()) and not dropped

    def insertFromMimeData(self, source: QMimeData) -> None:
        words = source.text()
        if not source.hasText() and source.hasHtml():
            words = QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        pasted: PastedText = cleaned(words)
        if self.document().characterCount() + len(pasted.text) > LAZY_ABOVE:
            self.highlighter.lazy = True
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.insertText(pasted.text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._look_again()
        if pasted.removed:
            self.paste_cleaned.emit(pasted.removed)
        if pasted.hidden:
            self.hidden_pasted.emit(pasted.hidden)

    def createMimeDataFromSelection(self) -> QMimeData:
        # Qt would hand out rich text, and turn no-break spaces into plain ones.
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return data

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        super().wheelEvent(event)
        self._scrolled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(SIDE, (self.width() - WIDEST_COLUMN) // 2)
        side = min(side, max(8, self.width() // 10))
        self.setViewportMargins(side, 16, side, 0)
        super().resizeEvent(event)
        self.side_changed.emit(side)
        self._look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        blocks = self._visible_blocks()
        self._paint_hidden(blocks)
        self.underlines.paint(blocks)


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() in (_Key.Key_K, _Key.Key_E) and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _is_third_level(event: QKeyEvent) -> bool:
    """AltGr arrives as Ctrl+Alt on some systems and still types a letter."""
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return event.modifiers() & both == both


def _reindent(block: QTextBlock, *, back: bool) -> None:
    line = block.text()
    new = dedented(line) if back else indented(line)
    cursor = QTextCursor(block)
    if len(new) < len(line):
        cursor.setPosition(block.position() + len(line) - len(new), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    elif new != line and line.strip():
        cursor.insertText(new[: len(new) - len(line)])
