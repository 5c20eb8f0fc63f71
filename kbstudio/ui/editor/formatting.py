"""What the toolbar does to the text: each function is one step that undo takes back, and doing it again undoes it."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor

_KEEP = QTextCursor.MoveMode.KeepAnchor
_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+")
_BULLET = re.compile(r"([ \t]*)[-*+][ \t]+")
_NUMBER = re.compile(r"([ \t]*)\d{1,9}[.)][ \t]+")
_LINK = re.compile(r"(?<!!)\[(?P<words>(?:[^\[\]\\]|\\.)*)\]\((?P<address>[^()\s]*)\)")
_ADDRESS = re.compile(r"(?:https?://|mailto:|kb:)\S+$")


def toggle_bold(cursor: QTextCursor) -> None:
    """Make the selected words, or the word at the caret, bold; plain where they are."""
    _toggle_mark(cursor, "**")


def toggle_italic(cursor: QTextCursor) -> None:
    """Make the selected words, or the word at the caret, italic; plain where they are."""
    _toggle_mark(cursor, "*")


def toggle_code(cursor: QTextCursor) -> None:
    """Show the selected words as code; lines that are selected whole go into a fence."""
    if "\u2029" in cursor.selectedText():
        _toggle_fence(cursor)
    else:
        _toggle_mark(cursor, "`")


def set_heading(cursor: QTextCursor, level: int) -> None:
    """Make the lines headings of this level, 1 to 6; ordinary text with 0, or where they are that already."""
    with _one_step(cursor):
        lines = list(_lines(cursor))
        marks = [_HEADING.match(line.text()) for line in lines]
        same = all(mark is not None and len(mark[1]) == level for mark in marks)
        for line, mark in zip(lines, marks, strict=True):
            if line.text().strip() or len(lines) == 1:
                head = "" if same or not level else "#" * level + " "
                _replace_head(line, len(mark[0]) if mark else 0, head)


def heading_level(cursor: QTextCursor) -> int:
    """The level of the heading the caret is in; 0 in ordinary text."""
    mark = _HEADING.match(cursor.block().text())
    return len(mark[1]) if mark else 0


def toggle_bullets(cursor: QTextCursor) -> None:
    """Make the lines items of a list; ordinary lines where they all are."""
    _toggle_list(cursor, _BULLET, _NUMBER, lambda _number: "- ")


def toggle_numbers(cursor: QTextCursor) -> None:
    """Make the lines items of a numbered list; ordinary lines where they all are."""
    _toggle_list(cursor, _NUMBER, _BULLET, lambda number: f"{number}. ")


def insert_link(cursor: QTextCursor, words: str, address: str) -> None:
    """Put ``[words](address)`` in place of the selection."""
    shown = re.sub(r"([\[\]])", r"\\\1", words or address)
    target = address.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
    with _one_step(cursor):
        cursor.insertText(f"[{shown}]({target})")


def link_at(cursor: QTextCursor) -> tuple[str, str]:
    """The words and the address a link at the caret begins with: of the link it stands in, which is then selected."""
    for link in _LINK.finditer(cursor.block().text()):
        start, end = (cursor.block().position() + place for place in link.span())
        if start < cursor.position() < end and cursor.anchor() >= start and cursor.anchor() <= end:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return re.sub(r"\\([\[\]])", r"\1", link["words"]), link["address"]
    words = cursor.selectedText().replace("\u2029", " ")
    return ("", words) if _ADDRESS.match(words) else (words, "")


def insert_table(cursor: QTextCursor, columns: int, rows: int, heading: str) -> None:
    """Insert an empty table below the line of the caret; ``heading`` is what its columns are called, with a number."""
    names = [heading.format(number=number + 1) for number in range(columns)]
    width = [max(3, len(name)) for name in names]
    lines = [
        "| " + " | ".join(names) + " |",
        "| " + " | ".join("-" * size for size in width) + " |",
        *("| " + " | ".join(" " * size for size in width) + " |" for _row in range(rows)),
    ]
    with _one_step(cursor):
        cursor.clearSelection()
        above = cursor.block().previous()
        # Right below a list or a paragraph it would be words of that.
        close = "\n" if above.isValid() and above.text().strip() else ""
        before = "\n\n" if cursor.block().text().strip() else close
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        start = cursor.position() + len(before)
        cursor.insertText(before + "\n".join(lines) + "\n")
    # The first name stands selected, ready to be typed over.
    cursor.setPosition(start + 2)
    cursor.setPosition(start + 2 + len(names[0]), _KEEP)


@contextmanager
def _one_step(cursor: QTextCursor) -> Iterator[None]:
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()


def _lines(cursor: QTextCursor) -> Iterator[QTextBlock]:
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart()).blockNumber()
    last_block = document.findBlock(cursor.selectionEnd())
    last = last_block.blockNumber()
    if last > first and cursor.selectionEnd() == last_block.position():
        last -= 1
    for number in range(first, last + 1):
        yield document.findBlockByNumber(number)


def _replace_head(block: QTextBlock, length: int, head: str) -> None:
    edit = QTextCursor(block)
    edit.setPosition(block.position() + length, _KEEP)
    edit.insertText(head)


def _toggle_list(
    cursor: QTextCursor, wanted: re.Pattern[str], other: re.Pattern[str], mark: Callable[[int], str]
) -> None:
    with _one_step(cursor):
        lines = [line for line in _lines(cursor) if line.text().strip()] or list(_lines(cursor))
        undo = all(wanted.match(line.text()) for line in lines)
        for number, line in enumerate(lines, start=1):
            found = wanted.match(line.text()) or other.match(line.text())
            indent = found[1] if found else ""
            _replace_head(line, len(found[0]) if found else 0, indent + ("" if undo else mark(number)))


def _toggle_mark(cursor: QTextCursor, mark: str) -> None:
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    start, end = _trimmed(cursor)
    document = cursor.document()
    outside = _text(cursor, start - len(mark), start) == mark == _text(cursor, end, end + len(mark))
    inside = _text(cursor, start, end)
    # One star beside the words may be half of two.
    if mark == "*" and outside and _text(cursor, start - 2, start) == "**" != _text(cursor, start - 3, start - 1):
        outside = False
    wrapped = len(inside) > 2 * len(mark) and inside.startswith(mark) and inside.endswith(mark)
    if mark == "*" and inside.startswith("**") and not inside.startswith("***"):
        wrapped = False
    edit = QTextCursor(document)
    with _one_step(edit):
        if outside:
            _cut(edit, end, end + len(mark))
            _cut(edit, start - len(mark), start)
            start, end = start - len(mark), end - len(mark)
        elif wrapped:
            _cut(edit, end - len(mark), end)
            _cut(edit, start, start + len(mark))
            end -= 2 * len(mark)
        else:
            edit.setPosition(end)
            edit.insertText(mark)
            edit.setPosition(start)
            edit.insertText(mark)
            start, end = start + len(mark), end + len(mark)
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)


def _trimmed(cursor: QTextCursor) -> tuple[int, int]:
    """The selection without the spaces around it, which marks must not touch; within one paragraph."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    words = cursor.selectedText().split("\u2029")[0]
    end = min(end, start + _units(words))
    start += _units(words) - _units(words.lstrip())
    return start, max(start, end - (_units(words) - _units(words.rstrip())))


def _units(text: str) -> int:
    """Length in UTF-16 units, which Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _text(cursor: QTextCursor, start: int, end: int) -> str:
    last = cursor.document().characterCount() - 1
    if start < 0 or end > last:
        return ""
    look = QTextCursor(cursor.document())
    look.setPosition(start)
    look.setPosition(end, _KEEP)
    return look.selectedText()


def _cut(edit: QTextCursor, start: int, end: int) -> None:
    edit.setPosition(start)
    edit.setPosition(end, _KEEP)
    edit.removeSelectedText()


def _toggle_fence(cursor: QTextCursor) -> None:
    lines = list(_lines(cursor))
    first, last = lines[0], lines[-1]
    start = first.position()
    end = last.position() + last.length() - 1
    edit = QTextCursor(cursor.document())
    with _one_step(edit):
        if first.text().startswith("```") and last.text().startswith("```") and len(lines) > 1:
            head, foot = first.length(), last.length()
            _cut(edit, last.position() - 1, end)
            _cut(edit, start, start + head)
            end -= head + foot
        else:
            edit.setPosition(end)
            edit.insertText("\n```")
            edit.setPosition(start)
            edit.insertText("```\n")
            end += 8
    cursor.setPosition(start)
    cursor.setPosition(end, _KEEP)
