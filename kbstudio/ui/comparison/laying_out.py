"""Lays out the cells of a comparison, as source or as they are read."""

from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from PySide6.QtGui import QFontMetricsF

from kbstudio.ui.comparison.cell_layout import CellLayout, Dress
from kbstudio.ui.comparison.grid_layout import CELL_PADDING, GridLayout
from kbstudio.ui.comparison.inner_marks import inner_marks
from kbstudio.ui.comparison.read_formats import read_font
from kbstudio.ui.comparison.read_layout import ReadLayout
from kbstudio.ui.comparison.read_pieces import ReadText
from kbstudio.ui.comparison.read_rows import ReadRows
from kbstudio.ui.comparison.read_text import References, fence_read, read_text, references_in
from kbstudio.ui.comparison.row_notes import notes_on, notes_on_space
from kbstudio.ui.comparison.rows import Cell, Compared

_KEPT = 3

Layout = CellLayout | ReadLayout | GridLayout
"""One side of a row, laid out."""


def in_other_languages(compared: Compared, locales: tuple[str, str]) -> bool:
    """Whether the texts are in different languages: they share no words, so none is marked."""
    older, newer = (locale.replace("_", "-").split("-")[0].lower() for locale in locales)
    return compared.other_language or (older != newer and bool(older and newer))


def _moved_pairs(compared: Compared) -> dict[int, tuple[Cell, Cell]]:
    """By the row a block moved to: what it was, and what it is there."""
    ends: dict[tuple[str, int], tuple[list[int], list[int]]] = {}
    for number, row in enumerate(compared.rows):
        if row.move is not None:
            ends.setdefault((row.section, row.move), ([], []))[row.kind == "moved_to"].append(number)
    pairs = [pair for gone, come in ends.values() if len(gone) == len(come) for pair in zip(gone, come, strict=True)]
    cells = ((there, compared.rows[here].left, compared.rows[there].right) for here, there in pairs)
    return {there: (older, newer) for there, older, newer in cells if older and newer and older.text != newer.text}


def _is_plain(compared: Compared, locales: tuple[str, str]) -> bool:
    """Whether no words are marked: marking all of them would say nothing."""
    return bool(compared.lone) or in_other_languages(compared, locales)


class AsSource:
    """Lays out every cell as it is typed."""

    def __init__(self, compared: Compared, locales: tuple[str, str]) -> None:
        self._compared, self._locales = compared, locales
        self._inner = inner_marks(compared)
        self._plain = _is_plain(compared, locales)

    def lay_out(self, number: int, cell: Cell, dress: Dress, *, older: bool) -> Layout:
        """One side of a row."""
        row = self._compared.rows[number]
        locale, kind = self._locales[0 if older else 1], "equal" if self._plain else row.kind
        inner = self._inner.get((number, older), ())
        return CellLayout(cell, row.block, kind, older=older, locale=locale, dress=dress, inner=inner)

    def head_of(self, number: int) -> int | None:
        """As source, no row needs the head of its table."""
        return None

    def is_within_code(self, number: int, *, older: bool) -> bool:
        """As source, code has no box."""
        return False


class AsRead:
    """Lays out every cell as it is read."""

    def __init__(self, compared: Compared, locales: tuple[str, str]) -> None:
        self._compared, self._locales = compared, locales
        self._inner = inner_marks(compared)
        self._plain = _is_plain(compared, locales)
        self._rows = ReadRows(compared.rows)
        self._references: dict[bool, References] = {}
        self._foreign = in_other_languages(compared, locales)
        self._moved = _moved_pairs(compared)
        self._kept: deque[tuple[tuple[str, str, References], ReadText]] = deque(maxlen=_KEPT)

    def lay_out(self, number: int, cell: Cell, dress: Dress, *, older: bool) -> Layout:
        """One side of a row."""
        row = self._compared.rows[number]
        locale, kind = self._locales[0 if older else 1], "equal" if self._plain else row.kind
        inner = self._inner.get((number, older), ())
        role = self._rows.role(number, older=older)
        notes = () if older else self._notes(number)
        is_fence = role in {"open", "close"}
        read = fence_read(cell.text) if is_fence else self._read(cell.text, row.block, older=older)
        if read.shape == "table":
            # Measured as a head is set, which is widest, with a little air for rounding.
            measure = QFontMetricsF(read_font(read, row.block, dress.font, "head")).horizontalAdvance
            padding = 2 * CELL_PADDING + 2
            columns = self._rows.columns(number, dress.width, older=older, measure=measure, padding=padding)
            return GridLayout(
                read, cell, kind, role, columns, older=older, locale=locale, dress=dress, inner=inner, notes=notes
            )
        return ReadLayout(
            read, cell, kind, role, older=older, locale=locale, block=row.block, dress=dress, inner=inner, notes=notes
        )

    def head_of(self, number: int) -> int | None:
        """The row that heads the table a row is in."""
        return self._rows.head_of(number)

    def is_within_code(self, number: int, *, older: bool) -> bool:
        """Whether a row without text on one side stands within code there."""
        return self._rows.role(number, older=older) == "within"

    def _notes(self, number: int) -> Sequence[str]:
        """What is said below the newer side of a row; where the languages differ, nothing is compared."""
        if self._foreign:
            return ()
        rows, row = self._compared.rows, self._compared.rows[number]
        above = number - 1
        while above > 0 and rows[above].right is None:
            above -= 1
        notes: list[str] = []
        if above >= 0 and rows[above].kind == "whitespace":
            notes = notes_on_space(rows[above], islice(rows, above + 1, None))
        if row.kind == "equal" or row.blank:
            return notes
        if (pair := self._moved.get(number)) is not None:
            row = replace(row, kind="changed", pair=pair)
        return notes + notes_on(row, self._read)

    def _read(self, text: str, block: str, *, older: bool) -> ReadText:
        """A block as it is read; both sides of a row are asked for one after the other, some of them twice."""
        labels = self._labels(older=older)
        known = next((read for key, read in self._kept if key == (text, block, labels)), None)
        if known is None:
            known = read_text(text, block, labels)
            self._kept.append(((text, block, labels), known))
        return known

    def _labels(self, *, older: bool) -> References:
        """What the labels of links stand for in one of the texts."""
        if older not in self._references:
            cells = (row.left if older else row.right for row in self._compared.rows if row.block == "definition")
            lines = "\n".join(cell.text for cell in cells if cell is not None)
            self._references[older] = references_in(lines) if lines else {}
        return self._references[older]
