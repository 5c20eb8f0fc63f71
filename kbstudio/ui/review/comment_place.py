"""Where in a text a comment belongs: some words of its body, or the whole of it."""

import re
from dataclasses import dataclass

from kbstudio.ui.comparison.rows import Cell, Compared

_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])\s+|\n")
_SIGNS_BEFORE = re.compile(r"\s*(?:(?:#{1,6}|[-*+>]|\d+[.)])[ \t]+)*")
_SIGNS_AFTER = re.compile(r"\s*\{[#.][^{}\n]*\}\s*$")
_BETWEEN_CELLS = re.compile(r"\s*\|\s*")


@dataclass(frozen=True)
class CommentPlace:
    """Words from ``start`` to ``end`` (code points) in the body of version ``number``; both 0 for the whole text.

    ``part`` names what beside the body it is about: ``title``, or a field by its name.
    """

    number: int
    start: int = 0
    end: int = 0
    quote: str = ""
    part: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether it is about the whole text."""
        return self.start == self.end


def place_of_change(compared: Compared, change: int, number: int) -> CommentPlace:
    """The sentences a change stands in, as version ``number`` has them; the whole text where it only took words out.

    A change of the title or a field is about that.
    """
    section = compared.rows[compared.changes[change].first].section if change < len(compared.changes) else "body"
    if section != "body":
        return CommentPlace(number, part="title" if section == "title" else _field_of(compared, change))
    rows = [row for row in compared.rows if row.change == change and row.section == "body"]
    cells = [(row.block, row.right) for row in rows if row.right is not None and row.right.text.strip()]
    if not cells:
        return CommentPlace(number)
    start, _ = _around_marks(*cells[0])
    _, end = _around_marks(*cells[-1])
    return place_of_words(compared, start, end, number)


def _field_of(compared: Compared, change: int) -> str:
    """The name of the field a change is about: fields stand in the order of their rows."""
    fields = [section.name for section in compared.sections if section.kind == "fields"]
    rows = [number for number, row in enumerate(compared.rows) if row.section == "fields"]
    first = compared.changes[change].first
    return fields[rows.index(first)] if first in rows and len(rows) == len(fields) else "fields"


def _around_marks(block: str, cell: Cell) -> tuple[int, int]:
    """The sentences, or the cells of a table, around the words marked in a block; all of it where none are."""
    first, last = _words_of(cell.text)
    if cell.marks:
        ends = _BETWEEN_CELLS if block == "table_row" else _BETWEEN_SENTENCES
        bounds = [(found.start(), found.end()) for found in ends.finditer(cell.text)]
        first = max((after for _, after in bounds if after <= cell.marks[0][0]), default=first)
        last = min((before for before, _ in bounds if before >= cell.marks[-1][1]), default=last)
    return cell.start + first, cell.start + last


def _words_of(text: str) -> tuple[int, int]:
    """Where the words of a block begin and end, without the signs that make it a heading, an item or a step."""
    begin, end = _SIGNS_BEFORE.match(text), _SIGNS_AFTER.search(text)
    first, last = begin.end() if begin else 0, end.start() if end else len(text)
    return (first, last) if first < last else (0, len(text))


def place_of_words(compared: Compared, start: int, end: int, number: int) -> CommentPlace:
    """A stretch of the body, without the empty space around it."""
    body = next((section.right for section in compared.sections if section.kind == "body"), "")
    words = body[start:end]
    start += len(words) - len(words.lstrip())
    quote = words.strip()
    return CommentPlace(number, start, start + len(quote), quote) if quote else CommentPlace(number)
