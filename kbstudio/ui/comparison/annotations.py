"""What others lay over a comparison: badges at changes, notes on words, words found."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from kbstudio.ui.comparison.cell_formats import Overlay
from kbstudio.ui.comparison.found import Found
from kbstudio.ui.comparison.rows import Cell, Compared


@dataclass(frozen=True)
class Badge:
    """A small circle with a ``text`` at a change; ``tone`` is neutral, good, stop, accent or warn."""

    change: int
    text: str
    tone: str = "neutral"
    tip: str = ""


@dataclass(frozen=True)
class Note:
    """A remark on words of a part of a text; ``start`` and ``end`` are code points of the whole part.

    ``picked`` words stand out as those that were found do.
    """

    section: str
    side: str
    """``left`` for the older text, ``right`` for the newer one."""

    start: int
    end: int
    tone: str = "accent"
    tip: str = ""
    icon: str = "chat-circle-text"
    picked: bool = False


Spans = dict[int, tuple[tuple[int, int], ...]]
"""First and last rows of each change, both places of a move on their own."""


class Annotations:
    """What is laid over the rows of one comparison."""

    def __init__(self, compared: Compared) -> None:
        self._compared = compared
        self.spans: Spans = _spans(compared)
        self.badges: dict[int, Badge] = {}
        """By the row they stand at."""

        self.notes: dict[int, list[int]] = {}
        """Numbers of the notes that begin in a row."""

        self.all_notes: tuple[Note, ...] = ()
        self._pieces: list[list[tuple[int, int, int]]] = []
        self._noted: dict[tuple[int, bool], list[Overlay]] = {}
        self._found: dict[tuple[int, bool], list[Overlay]] = {}

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """Put badges at the changes; a moved passage has it at both places."""
        self.badges = {}
        for badge in badges:
            for first, _ in self.spans.get(badge.change, ()):
                self.badges[first] = badge

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Put notes on the words they are about."""
        self.all_notes = tuple(notes)
        begin, noted = defaultdict[int, list[int]](list), defaultdict[tuple[int, bool], list[Overlay]](list)
        index = _Places(self._compared)
        self._pieces = [index.rows_of(note) for note in notes]
        for number, (note, pieces) in enumerate(zip(notes, self._pieces, strict=True)):
            if pieces:
                begin[pieces[0][0]].append(number)
            for row, start, end in pieces:
                noted[row, note.side == "left"].append(Overlay(start, end, "found now" if note.picked else note.tone))
        self.notes, self._noted = dict(begin), dict(noted)

    def show_found(self, found: Sequence[Found], current: int) -> None:
        """Mark words that were found; ``current`` is the one the person is at, -1 for none."""
        marked = defaultdict[tuple[int, bool], list[Overlay]](list)
        for number, hit in enumerate(found):
            kind = "found now" if number == current else "found"
            marked[hit.row, hit.side == "left"].append(Overlay(hit.start, hit.end, kind))
        self._found = dict(marked)

    def over(self, row: int, *, older: bool) -> list[Overlay]:
        """What is laid over one side of a row."""
        return [*self._noted.get((row, older), ()), *self._found.get((row, older), ())]

    def note_at(self, row: int, position: int, *, older: bool) -> int | None:
        """The note on the words at a position of a cell."""
        for number, (note, pieces) in enumerate(zip(self.all_notes, self._pieces, strict=True)):
            own = (note.side == "left") == older
            if own and any(there == row and start <= position < end for there, start, end in pieces):
                return number
        return None

    def place_of_note(self, number: int) -> tuple[int, int] | None:
        """The row a note begins in and where in its cell; None where its words are not shown."""
        pieces = self._pieces[number] if 0 <= number < len(self._pieces) else []
        return pieces[0][:2] if pieces else None


class _Places:
    """Finds the rows a stretch of a part of a text stands in."""

    def __init__(self, compared: Compared) -> None:
        self._rows: dict[tuple[str, bool], list[tuple[int, int, Cell]]] = defaultdict(list)
        for number, row in enumerate(compared.rows):
            for older, cell in ((True, row.left), (False, row.right)):
                if cell is not None:
                    self._rows[row.section, older].append((cell.start, number, cell))
        for entries in self._rows.values():
            entries.sort(key=lambda entry: entry[:2])

    def rows_of(self, note: Note) -> list[tuple[int, int, int]]:
        """Rows with the part of their cells that the note is about."""
        entries = self._rows.get((note.section, note.side == "left"), [])
        starts = [start for start, _, _ in entries]
        found: list[tuple[int, int, int]] = []
        for start, number, cell in entries[
            max(0, bisect_right(starts, note.start) - 1) : bisect_left(starts, note.end)
        ]:
            first, last = in_cell(cell, note.start - start), in_cell(cell, note.end - start)
            if first < last and cell.text[first:last].strip():
                found.append((number, first, last))
        return found


def in_cell(cell: Cell, offset: int) -> int:
    """The place in a cell of a place in its own text: words told from the other text stand between."""
    for start, end in cell.removed:
        if start <= offset:
            offset += end - start
    return min(max(0, offset), len(cell.text))


def from_cell(cell: Cell, position: int) -> int:
    """The place in a cell's own text of a place in the cell."""
    return position - sum(max(0, min(end, position) - start) for start, end in cell.removed if start < position)


def _spans(compared: Compared) -> Spans:
    found: dict[int, list[tuple[int, int]]] = defaultdict(list)
    before = -1
    for number, row in enumerate(compared.rows):
        if row.blank:
            continue
        if row.change >= 0:
            spans = found[row.change]
            if spans and before == row.change:
                spans[-1] = (spans[-1][0], number)
            else:
                spans.append((number, number))
        before = row.change
    return {change: tuple(spans) for change, spans in found.items()}
