"""Keeps code running from left to right in an article whose prose runs from right to left.

The prose follows the document's own direction, so only code needs a format of its own, and only in such articles.
A format set here joins the edit that made it necessary: undoing takes back both, and never a direction alone.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument

from kbstudio.text.direction import direction_of
from kbstudio.ui.editor.line_kinds import LineKind

_UNSET = Qt.LayoutDirection.LayoutDirectionAuto


class BlockDirections(QObject):
    """Hears from the highlighter which lines are code, and directs those that do not run as they should."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._right_to_left = False
        self._wrong: dict[int, Qt.LayoutDirection] = {}
        self.busy = False
        """Whether the change being announced is ours: no text changes by it."""
        document.contentsChanged.connect(self._direct)

    @property
    def right_to_left(self) -> bool:
        """Whether the prose runs from right to left."""
        return self._right_to_left

    def set_language(self, language: str) -> None:
        """Let prose run as ``language`` does; set the text afterwards."""
        self._right_to_left = direction_of(language) == "rtl"
        option = self._document.defaultTextOption()
        mirrored = Qt.LayoutDirection.RightToLeft if self._right_to_left else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(mirrored)
        self._document.setDefaultTextOption(option)

    def line_read(self, block: QTextBlock, kind: LineKind) -> None:
        """Note a line that does not run as its kind does."""
        code = kind.is_code and self._right_to_left
        wanted = Qt.LayoutDirection.LeftToRight if code else _UNSET
        if block.blockFormat().layoutDirection() != wanted:
            self._wrong[block.blockNumber()] = wanted
        else:
            self._wrong.pop(block.blockNumber(), None)

    def _direct(self) -> None:
        # An undone or redone step brings its formats along; touching them would end the chain of steps.
        if self.busy or not self._wrong:
            return
        wrong, self._wrong = self._wrong, {}
        if self._document.isRedoAvailable():
            return
        self.busy = True
        cursor = QTextCursor(self._document)
        cursor.joinPreviousEditBlock()
        for number, direction in wrong.items():
            block = self._document.findBlockByNumber(number)
            if block.isValid():
                cursor.setPosition(block.position())
                shape = QTextBlockFormat()
                shape.setLayoutDirection(direction)
                cursor.mergeBlockFormat(shape)
        cursor.endEditBlock()
        self.busy = False
