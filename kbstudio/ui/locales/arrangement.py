"""How tall the rows of an adaptation are, and their texts laid out as they come into sight. Knows no widget."""

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtGui import QFont

from kbstudio.desktop.theme import Theme
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.locales.checking import RowFault
from kbstudio.ui.comparison.cell_formats import Overlay
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT, CellLayout, Dress
from kbstudio.ui.comparison.heights import Heights
from kbstudio.ui.comparison.rows import Cell
from kbstudio.ui.locales.block_said import Said
from kbstudio.ui.locales.columns import NOW, TARGET, THEN, Columns
from kbstudio.ui.locales.listing import Fold, Item, Listing
from kbstudio.ui.locales.row_terms import RowTerms
from kbstudio.ui.locales.source_marks import source_marks
from kbstudio.ui.locales.spoken import spoken
from kbstudio.ui.locales.tone_places import RowFindings, RowPlace
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.chip import chip_height

FOLD_HEIGHT = 30
PADDING = 10

_LETTER_WIDTH = 7.2
_MOST_KEPT = 900
"""Cells kept laid out."""

_LONGEST = 20_000


class Arrangement:
    """The items of a listing for a given width."""

    def __init__(self, work: AdaptationWork) -> None:
        self.work = work
        self.listing = Listing(work)
        self.heights = Heights()
        self.faults: Mapping[str, Sequence[RowFault]] = {}
        """What the checks found, by row."""

        self.said: Mapping[str, Said] = {}
        """What is asked and noted, by the block of the source."""

        self.tones: Mapping[str, RowFindings] = {}
        """What the guidelines find, by row."""

        self.chosen = ""
        """The fingerprint of the finding one is at."""

        self.terms: RowTerms | None = None
        self.grown: tuple[str, float, float] = ("", 0.0, 0.0)
        """The row being worked on, how tall its editor is, and what stands below."""

        self._columns = Columns(0.0, mirrored=False)
        self._dress: tuple[QFont, Theme] | None = None
        self._look: object = None
        self._laid: dict[tuple[str, int], tuple[str, CellLayout | None]] = {}
        self._places: dict[int, int] = {}

    @property
    def items(self) -> list[Item]:
        """Rows by their place, and folds, under one another."""
        return self.listing.items

    def fit(self, columns: Columns, font: QFont, theme: Theme) -> bool:
        """Fit everything to a width and a look; False where nothing changed."""
        look = (columns, Dress(1.0, font, theme))
        if look == self._look:
            return False
        self._look, self._columns, self._dress = look, columns, (font, theme)
        self._laid.clear()
        self.arrange()
        return True

    def arrange(self) -> None:
        """Put the items under one another anew."""
        self.listing.refresh()
        self._places = {item: at for at, item in enumerate(self.items) if isinstance(item, int)}
        self.heights = Heights(self._estimate(item) for item in self.items)

    def item_of(self, place: int) -> int | None:
        """Where a row stands among the items; None while it is out of sight."""
        return self._places.get(place)

    def item_under(self, y: float) -> Item | None:
        """What stands so far below the top of the first item; None below the last."""
        if not self.items:
            return None
        found = self.heights.at(y)
        return self.items[found] if y < self.heights.top(found + 1) else None

    def first_fold(self, y: float) -> Fold | None:
        """The first fold that ends below ``y``."""
        items = enumerate(self.items)
        return next((item for at, item in items if isinstance(item, Fold) and self.heights.top(at + 1) > y), None)

    def spoken(self, row: AdaptationRow) -> str:
        """A row in words, with what is asked about it and found in it."""
        return spoken(self.work, row, self.said.get(row.source), self.findings(row))

    def findings(self, row: AdaptationRow) -> Sequence[RowPlace]:
        """What the guidelines find in a row, while its words are those that were looked at."""
        found = self.tones.get(row.key)
        return found.places if found is not None and found.text == self.work.text(row) else ()

    def measure(self, at: int) -> float:
        """Lay out an item; gives by how much it was misjudged."""
        if self.heights.is_known(at):
            return 0.0
        return abs(self.heights.measured(at, self._height(self.items[at])))

    def measure_again(self, place: int) -> None:
        """A row changed its height."""
        at = self._places.get(place)
        if at is not None and self._dress is not None:
            self.heights.measured(at, self._height(place))

    def layout(self, row: AdaptationRow, column: int) -> CellLayout | None:
        """The text of a column, laid out; None where it has none."""
        text = self.work.text(row) if column == TARGET else ""
        if column == TARGET and self.work.standing(row).state in {"out", "omitted"}:
            text = row.target
        found = self._laid.get((row.key, column))
        if found is None or found[0] != text:
            if len(self._laid) > _MOST_KEPT:
                self._laid.clear()
            found = self._laid[row.key, column] = (text, self._lay_out(row, column, text))
        return found[1]

    def over(self, row: AdaptationRow, column: int) -> list[Overlay]:
        """What is laid over the text of a column: a line under the company's words."""
        text = row.now if column == NOW else self.work.text(row) if column == TARGET else ""
        cell = self.layout(row, column) if self.terms is not None else None
        # Where both sources share a column, words stand elsewhere than in either.
        if self.terms is None or cell is None or cell.text != text:
            return []
        return [Overlay(*span, "accent") for span in self.terms.spans(text, source=column == NOW)]

    def _estimate(self, item: Item) -> float:
        if isinstance(item, Fold):
            return FOLD_HEIGHT
        row = self.work.rows[item]
        source = max(len(row.then), len(row.now))
        lines = max(
            self._lines(source, NOW) * LINE_HEIGHT, self._lines(len(row.target), TARGET) * LINE_HEIGHT + _foot()
        )
        return max(lines + 2 * PADDING, self._grown_height(row))

    def _lines(self, letters: int, column: int) -> int:
        width = self._columns.text_width(column)
        return max(1, ceil(min(letters, _LONGEST) * _LETTER_WIDTH / width))

    def _height(self, item: Item) -> float:
        if isinstance(item, Fold):
            return FOLD_HEIGHT
        row = self.work.rows[item]
        sources = [self.layout(row, column) for column in self._columns.shown if column != TARGET]
        tallest = max((cell.height for cell in sources if cell is not None), default=LINE_HEIGHT)
        if row.key == self.grown[0]:
            return max(tallest + 2 * PADDING + self.grown[2], self._grown_height(row))
        target = self.layout(row, TARGET)
        own = (target.height if target is not None else LINE_HEIGHT) + _foot()
        return max(tallest, own) + 2 * PADDING

    def _grown_height(self, row: AdaptationRow) -> float:
        key, editor, below = self.grown
        return editor + _foot() + below + 2 * PADDING if row.key == key else 0.0

    def _lay_out(self, row: AdaptationRow, column: int, text: str) -> CellLayout | None:
        assert self._dress is not None
        view = self.work.view
        dress = Dress(self._columns.text_width(column), *self._dress)
        inner: tuple[tuple[int, int], ...] = ()
        locale = view.locale if column == TARGET else view.source_locale
        if column == TARGET:
            cell = Cell(text[:_LONGEST], 0, 0)
        else:
            marks = source_marks(row.then, row.now)
            cell, inner = (marks.then, marks.then_inner) if column == THEN else (marks.now, marks.now_inner)
            if column == NOW and self._columns.narrow:
                cell, inner = marks.in_one(), ()
        if not cell.text.strip():
            return None
        # Headings are no larger than their text: three of them have to fit beside each other.
        kind = {"title": "paragraph", "heading": "paragraph"}.get(row.kind, row.kind)
        return CellLayout(cell, kind, "changed", older=column == THEN, locale=locale, dress=dress, inner=inner)


def _foot() -> float:
    """Room for the chip below a translation."""
    return chip_height() + 6.0
