"""Which rows of a comparison are shown, how tall they are, and their text laid out; knows no window."""

from collections.abc import Iterator
from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFont

from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.annotations import from_cell
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT, PADDING, Dress
from kbstudio.ui.comparison.heights import Heights
from kbstudio.ui.comparison.laying_out import AsRead, AsSource, Layout, in_other_languages
from kbstudio.ui.comparison.rows import Cell, Compared, Fold, folded
from kbstudio.ui.comparison.selection import Selection

FOLD_HEIGHT = 32
LABEL_HEIGHT = 20
BLANK_HEIGHT = 8
_LETTER_WIDTH = 7.2
_READ_LINE = 25
_KEPT_LAYOUTS = 600


class Arrangement:
    """The rows of a comparison one under the other for a given width; older text first, newer second."""

    def __init__(self, compared: Compared, locales: tuple[str, str], *, as_read: bool = False) -> None:
        self.compared = compared
        self.as_read = as_read
        self._shape = (AsRead if as_read else AsSource)(compared, locales)
        self.other_languages = in_other_languages(compared, locales)
        """Whether the texts share no words, so that only what has no counterpart is told."""
        self.lone = compared.lone
        """Which text is all there is, if one is; nothing in it stands out from the rest."""
        self._opened: frozenset[int] = frozenset()
        self._dress: Dress | None = None
        self._unmeasured_from = 0
        self._layout_of = lru_cache(_KEPT_LAYOUTS)(self._lay_out)
        self.items: list[int | Fold] = []
        self.heights = Heights()
        self._places: dict[int, int] = {}
        self._moves = _moves(compared)
        self._by_change = _moved_rows(compared)
        self._runs: dict[int, int] = {}
        """First rows of the parts of an unchanged run that is put away in two, and the first row of all of it."""

    def fit(self, text_width: float, font: QFont, theme: Theme) -> bool:
        """Fit everything to a width and a look; False where nothing changed."""
        dress = Dress(max(text_width, 40.0), font, theme)
        if self._dress == dress:
            return False
        self._dress = dress
        self._arrange()
        return True

    def place_of(self, row: int) -> int:
        """Where a row is shown, itself or within its fold."""
        return self._places[row]

    def row_at(self, place: int) -> int:
        """The row at a place, the first one of a fold."""
        item = self.items[place]
        return item.first if isinstance(item, Fold) else item

    def open_folds(self, firsts: frozenset[int]) -> None:
        """Show the unchanged runs that begin with these rows, and no others."""
        self._opened = frozenset(self._runs.get(first, first) for first in firsts)
        self._arrange()

    @property
    def opened(self) -> frozenset[int]:
        """First rows of the unchanged runs shown in full."""
        return self._opened

    @property
    def all_runs(self) -> frozenset[int]:
        """First rows of all unchanged runs that can be put away."""
        return frozenset(run.first for run in folded(self.compared.rows, frozenset()) if isinstance(run, Fold))

    def cell(self, row: int, *, older: bool) -> Cell | None:
        """One side of a row."""
        return self.compared.rows[row].left if older else self.compared.rows[row].right

    def layout(self, row: int, *, older: bool) -> Layout | None:
        """One side of a row, laid out; None where it has no text."""
        return self._layout_of(row, older)

    def label_height(self, row: int) -> int:
        """Room above a row's text: a moved passage begins with a line that says where it went."""
        rows = self.compared.rows
        if rows[row].move is None or rows[row].blank:
            return 0
        before = next((rows[n] for n in range(row - 1, -1, -1) if not rows[n].blank), None)
        begins = before is None or (before.move, before.kind) != (rows[row].move, rows[row].kind)
        return LABEL_HEIGHT if begins else 0

    def other_place_of(self, row: int) -> int | None:
        """The first row of the place a moved row went to or came from."""
        wanted = self.compared.rows[row]
        ends = self._moves.get((wanted.section, wanted.move)) if wanted.move is not None else None
        return ends.get("moved_to" if wanted.kind == "moved_from" else "moved_from") if ends else None

    def is_reworded(self, row: int) -> bool:
        """Whether words of a moved passage were changed too."""
        change = self.compared.rows[row].change
        places = self._by_change.get(change, ()) if change >= 0 else ()
        cells = (cell for place in places for cell in (self.cell(place, older=True), self.cell(place, older=False)))
        return any(cell.marks for cell in cells if cell is not None)

    @property
    def moves(self) -> list[tuple[int, int]]:
        """First rows of where each moved passage was and of where it is."""
        return [(ends["moved_from"], ends["moved_to"]) for ends in self._moves.values() if len(ends) > 1]

    def is_within_code(self, row: int, *, older: bool) -> bool:
        """Whether a row without text on one side stands within code there."""
        return self._shape.is_within_code(row, older=older)

    def text_top(self, place: int) -> float:
        """How far below the top of a place its text begins."""
        item = self.items[place]
        if isinstance(item, Fold):
            return 0.0
        return self._air(item) + self.label_height(item)

    def measure(self, place: int) -> float:
        """Lay out the row at a place; gives by how much it was misjudged."""
        if self.heights.is_known(place):
            return 0.0
        item = self.items[place]
        if isinstance(item, Fold) or self.compared.rows[item].blank:
            return self.heights.measured(place, self.heights.height(place))
        cells = [self._layout_of(item, older) for older in (True, False)]
        tallest = max(cell.height + 2 * cell.air for cell in cells if cell is not None)
        return abs(self.heights.measured(place, tallest + self.label_height(item)))

    def measure_more(self, limit: int) -> tuple[float, bool]:
        """Lay out up to ``limit`` rows more; gives by how much they were misjudged, and whether any are left."""
        misjudged, done = 0.0, 0
        while self._unmeasured_from < len(self.items) and done < limit:
            done += not self.heights.is_known(self._unmeasured_from)
            misjudged += self.measure(self._unmeasured_from)
            self._unmeasured_from += 1
        return misjudged, self._unmeasured_from < len(self.items)

    def selected_text(self, chosen: Selection) -> str:
        """The marked text as it stands in its version, line ends included."""
        found: list[str] = []
        for row in range(chosen.first[0], chosen.last[0] + 1):
            cell, layout = self.cell(row, older=chosen.older), self.layout(row, older=chosen.older)
            if cell is None or layout is None or (self.as_read and not layout.height):
                continue
            part = chosen.within(row, len(cell.text))
            found.append(layout.copied(*part, cell.removed) if part else "")
        return "\n".join(found)

    def selected_place(self, chosen: Selection) -> tuple[str, int, int] | None:
        """Part of the text, and where in it the marked words begin and end."""
        bounds: list[tuple[str, int, int]] = []
        for row in range(chosen.first[0], chosen.last[0] + 1):
            cell, layout = self.cell(row, older=chosen.older), self.layout(row, older=chosen.older)
            part = chosen.within(row, len(cell.text)) if cell is not None else None
            if cell is not None and layout is not None and part and cell.text[slice(*part)].strip():
                first, last = layout.words_between(*part)
                start, end = from_cell(cell, first) + cell.start, from_cell(cell, last) + cell.start
                bounds.append((self.compared.rows[row].section, start, end))
        same = [(start, end) for section, start, end in bounds if section == bounds[0][0]]
        found = (bounds[0][0], same[0][0], same[-1][1]) if bounds else None
        return found if found and found[1] < found[2] else None

    def _arrange(self) -> None:
        self._layout_of.cache_clear()
        self._unmeasured_from = 0
        self.items = list(self._with_heads(folded(self.compared.rows, self._opened)))
        self._places = {}
        for place, item in enumerate(self.items):
            for row in range(item.first, item.last + 1) if isinstance(item, Fold) else (item,):
                self._places[row] = place
        self.heights = Heights(self._estimate(item) for item in self.items)

    def _with_heads(self, items: list[int | Fold]) -> Iterator[int | Fold]:
        """Put-away rows, but for the head of a table whose rows are shown: without it they say little."""
        self._runs.clear()
        for item, after in zip(items, [*items[1:], None], strict=False):
            head = self._shape.head_of(after) if isinstance(item, Fold) and isinstance(after, int) else None
            if not isinstance(item, Fold) or head is None or not item.first <= head <= item.last:
                yield item
                continue
            for first, last in ((item.first, head - 1), (head, head), (head + 1, item.last)):
                blocks = sum(not self.compared.rows[number].blank for number in range(first, last + 1))
                if first < last and blocks > 2:
                    self._runs[first] = item.first
                    yield Fold(first, last, blocks)
                else:
                    yield from range(first, last + 1)

    def _estimate(self, item: int | Fold) -> float:
        if isinstance(item, Fold):
            return FOLD_HEIGHT
        row = self.compared.rows[item]
        if row.blank:
            return BLANK_HEIGHT
        assert self._dress is not None
        letters = max(1.0, self._dress.width / _LETTER_WIDTH)
        lines = max(ceil(len(c.text) / letters) + c.text.count("\n") for c in (row.left, row.right) if c is not None)
        line = _READ_LINE if self.as_read else LINE_HEIGHT
        return max(lines, 1) * line + 2 * PADDING + self.label_height(item)

    def _air(self, row: int) -> float:
        layouts = (self._layout_of(row, older) for older in (True, False))
        return max((layout.air for layout in layouts if layout is not None), default=0)

    def _lay_out(self, row: int, older: bool) -> Layout | None:
        cell = self.cell(row, older=older)
        if cell is None:
            return None
        assert self._dress is not None
        return self._shape.lay_out(row, cell, self._dress, older=older)


def _moves(compared: Compared) -> dict[tuple[str, int], dict[str, int]]:
    """The first row of either place of each move, by part of the text and number."""
    found: dict[tuple[str, int], dict[str, int]] = {}
    for number, row in enumerate(compared.rows):
        if row.move is not None and not row.blank:
            found.setdefault((row.section, row.move), {}).setdefault(row.kind, number)
    return found


def _moved_rows(compared: Compared) -> dict[int, list[int]]:
    """By the number of each change that is a move, its rows at both places."""
    found: dict[int, list[int]] = {}
    for number, row in enumerate(compared.rows):
        if row.move is not None and row.change >= 0:
            found.setdefault(row.change, []).append(number)
    return found
