"""Which rows of a comparison are shown, how tall they are, and their text laid out; knows no window."""

from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFont

from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT, PADDING, CellLayout
from kbstudio.ui.comparison.heights import Heights
from kbstudio.ui.comparison.rows import Cell, Compared, Fold, folded
from kbstudio.ui.comparison.selection import Selection

FOLD_HEIGHT = 32
LABEL_HEIGHT = 20
BLANK_HEIGHT = 8
_LETTER_WIDTH = 7.2
_KEPT_LAYOUTS = 600


class Arrangement:
    """The rows of a comparison one under the other for a given width; older text first, newer second."""

    def __init__(self, compared: Compared, locales: tuple[str, str]) -> None:
        self.compared = compared
        self._locales = locales
        self._opened: frozenset[int] = frozenset()
        self._dress: tuple[float, QFont, Theme] | None = None
        self._unmeasured_from = 0
        self._layout_of = lru_cache(_KEPT_LAYOUTS)(self._lay_out)
        self.items: list[int | Fold] = []
        self.heights = Heights()
        self._places: dict[int, int] = {}

    def fit(self, text_width: float, font: QFont, theme: Theme) -> bool:
        """Fit everything to a width and a look; False where nothing changed."""
        dress = (max(text_width, 40.0), font, theme)
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
        self._opened = firsts
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

    def layout(self, row: int, *, older: bool) -> CellLayout | None:
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
        for number, other in enumerate(self.compared.rows):
            same = other.move == wanted.move and other.section == wanted.section
            if wanted.move is not None and same and other.kind != wanted.kind and not other.blank:
                return number
        return None

    def measure(self, place: int) -> float:
        """Lay out the row at a place; gives by how much it was misjudged."""
        if self.heights.is_known(place):
            return 0.0
        item = self.items[place]
        if isinstance(item, Fold) or self.compared.rows[item].blank:
            return self.heights.measured(place, self.heights.height(place))
        cells = [self._layout_of(item, older) for older in (True, False)]
        tallest = max(cell.height for cell in cells if cell is not None)
        return abs(self.heights.measured(place, tallest + 2 * PADDING + self.label_height(item)))

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
            cell = self.cell(row, older=chosen.older)
            if cell is not None:
                part = chosen.within(row, len(cell.text))
                found.append(_as_it_stands(cell, *part) if part else "")
        return "\n".join(found)

    def _arrange(self) -> None:
        self._layout_of.cache_clear()
        self._unmeasured_from = 0
        self.items = folded(self.compared.rows, self._opened)
        self._places = {}
        for place, item in enumerate(self.items):
            for row in range(item.first, item.last + 1) if isinstance(item, Fold) else (item,):
                self._places[row] = place
        self.heights = Heights(self._estimate(item) for item in self.items)

    def _estimate(self, item: int | Fold) -> float:
        if isinstance(item, Fold):
            return FOLD_HEIGHT
        row = self.compared.rows[item]
        if row.blank:
            return BLANK_HEIGHT
        assert self._dress is not None
        letters = max(1.0, self._dress[0] / _LETTER_WIDTH)
        lines = max(ceil(len(c.text) / letters) + c.text.count("\n") for c in (row.left, row.right) if c is not None)
        return max(lines, 1) * LINE_HEIGHT + 2 * PADDING + self.label_height(item)

    def _lay_out(self, row: int, older: bool) -> CellLayout | None:
        cell, shown = self.cell(row, older=older), self.compared.rows[row]
        if cell is None:
            return None
        assert self._dress is not None
        width, font, theme = self._dress
        locale = self._locales[0 if older else 1]
        return CellLayout(
            cell, shown.block, shown.kind, older=older, locale=locale, width=width, font=font, theme=theme
        )


def _as_it_stands(cell: Cell, start: int, end: int) -> str:
    """A part of a cell without the words of the other text told within it."""
    if not cell.removed:
        return cell.text[start:end]
    return "".join(
        letter
        for at, letter in enumerate(cell.text[start:end], start)
        if not any(first <= at < last for first, last in cell.removed)
    )
