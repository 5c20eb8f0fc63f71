"""Tells which lines of a document changed, so that nobody reads the whole text for one key."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument


class LineChanges(QObject):
    """Turns Qt's change in characters into a change in lines."""

    changed = Signal(int, int, list)
    """From line (0 is the first) on, so many lines were replaced by these."""

    settled = Signal()
    """A change is complete: the document knows, too, whether it differs from what was opened."""

    def __init__(self, document: QTextDocument, is_formatting: Callable[[], bool]) -> None:
        """``is_formatting`` says whether a change being announced leaves the text alone."""
        super().__init__(document)
        self._document = document
        self._is_formatting = is_formatting
        self._count = document.blockCount()
        self._reported = False
        document.contentsChange.connect(self._report)
        document.contentsChanged.connect(self._settle)

    def _report(self, position: int, _removed: int, added: int) -> None:
        if self._is_formatting():
            return
        document = self._document
        before, self._count = self._count, document.blockCount()
        block = document.findBlock(position)
        if not block.isValid():
            block = document.lastBlock()
        first = block.blockNumber()
        # Qt counts the invisible end of the document in when everything is replaced.
        last_block = document.findBlock(min(position + added, document.characterCount() - 1))
        last = last_block.blockNumber() if last_block.isValid() else self._count - 1
        lines = []
        while block.isValid() and block.blockNumber() <= last:
            lines.append(block.text())
            block = block.next()
        removed = len(lines) - (self._count - before)
        self._reported = True
        self.changed.emit(first, removed, lines)

    def _settle(self) -> None:
        if self._reported:
            self._reported = False
            self.settled.emit()
