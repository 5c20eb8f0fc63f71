"""Begins a part of the text that its kind asks for and that is not there yet."""

from PySide6.QtGui import QTextCursor

from kbstudio.services.kinds import kind_named
from kbstudio.ui.editor.text_edit import MarkdownEdit


def begin_part(edit: MarkdownEdit, kind: str, locale: str, name: str) -> None:
    """Put the heading (or the first item) of the part called ``name`` at the end, and the cursor behind it.

    One step of undo takes it away again.
    """
    part = next((part for part in kind_named(kind).parts if part.name_in(locale) == name), None)
    is_list = part is not None and part.form == "list"
    cursor = QTextCursor(edit.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    before = edit.text()
    gap = "" if not before.strip() or before.endswith("\n\n") else "\n" if before.endswith("\n") else "\n\n"
    cursor.beginEditBlock()
    cursor.insertText(gap + ("- " if is_list else f"## {name}\n\n"))
    cursor.endEditBlock()
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus()
