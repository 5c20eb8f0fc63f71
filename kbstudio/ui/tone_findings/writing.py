"""Carries out fixes in a field of text."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from kbstudio.ui.tone_findings.underlines import utf16_units


def write_into(edit: QTextEdit, text: str, edits: Sequence[tuple[int, int, str]]) -> None:
    """Replace words of ``text``, which stands in a field (in code points; they do not overlap), as one step.

    The caret is behind the first of them then.
    """
    if not edits:
        return
    units = utf16_units(text)
    cursor = QTextCursor(edit.document())
    cursor.beginEditBlock()
    for start, end, written in sorted(edits, reverse=True):
        cursor.setPosition(units(start))
        cursor.setPosition(units(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(written)
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
