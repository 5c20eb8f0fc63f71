"""What stands under what on the merge screen: cards of places, and folds of what needs nobody. Knows no widget."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtGui import QFont

from kbstudio.desktop.theme import Theme
from kbstudio.text.compare.merge_places import Kept, MergePlan, Place
from kbstudio.text.compare.pieces import Piece
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT, CellLayout, Dress
from kbstudio.ui.comparison.heights import Heights
from kbstudio.ui.comparison.rows import Cell

FOLD_HEIGHT = 28
HEAD_HEIGHT = 34
PADDING = 9
SIDE = 16
"""Pixels on either side of the text of a column."""

BASE, MINE, THEIRS = range(3)

LONGEST = 12_000
"""Code points of a cell that are laid out; the whole text is in the result."""

_LETTER_WIDTH = 7.2
_KEPT_LAYOUTS = 400


@dataclass(frozen=True)
class Fold:
    """A run that needs no decision: ``same`` blocks nobody changed, ``merged`` places that went by themselves."""

    name: tuple[int, int]
    same: int
    merged: int
    opened: bool = False


Item = Fold | Piece | int
"""A fold, a block nobody changed, or the number of a place."""


class Arrangement:
    """The items of a merge for a given width; texts are laid out when they come into sight."""

    def __init__(self, plan: MergePlan, locale: str) -> None:
        self.plan = plan
        self._locale = locale
        self._runs = list(_runs(plan))
        # Where nothing is to be decided, what went by itself is what there is to look at.
        self._opened = set() if plan.conflicts else {(n, -1) for n in range(len(self._runs))}
        self._dress: Dress | None = None
        self._layout_of = lru_cache(_KEPT_LAYOUTS)(self._lay_out)
        self.items: list[Item] = []
        self.heights = Heights()
        self._places: dict[int, int] = {}
        self.foot = (-1, 0.0)
        """The place whose choices are shown, and how tall they are."""

    def fit(self, column: float, font: QFont, theme: Theme) -> bool:
        """Fit everything to a column's width and a look; False where nothing changed."""
        dress = Dress(max(column - 2 * SIDE, 40.0), font, theme)
        if self._dress == dress:
            return False
        self._dress = dress
        self._layout_of.cache_clear()
        self.arrange()
        return True

    def toggle(self, fold: Fold) -> None:
        """Open a fold, or put it away again."""
        self._opened ^= {fold.name}
        self.arrange()

    def reveal(self, number: int) -> None:
        """Open the run a place is put away in."""
        for n, run in enumerate(self._runs):
            if number in run and number not in self._places and len(run) > 0:
                self._opened.add((n, -1))
                self.arrange()

    def item_of(self, number: int) -> int | None:
        """Where a place stands among the items; None while it is put away."""
        return self._places.get(number)

    def arrange(self) -> None:
        """Put the items under one another anew."""
        self.items = list(self._listed())
        self._places = {item: at for at, item in enumerate(self.items) if isinstance(item, int)}
        self.heights = Heights(self._estimate(item) for item in self.items)

    def measure(self, at: int) -> float:
        """Lay out an item; gives by how much it was misjudged."""
        if self.heights.is_known(at):
            return 0.0
        return abs(self.heights.measured(at, self._height(self.items[at])))

    def show_foot(self, number: int, height: float) -> None:
        """Leave room for the choices below a place, and nowhere else."""
        before, self.foot = self.foot[0], (number, height)
        for place in {before, number} - {-1}:
            at = self._places.get(place)
            if at is not None and self._dress is not None:
                self.heights.measured(at, self._height(place))

    def layout(self, item: int | Piece, column: int) -> CellLayout | None:
        """The text of a column, laid out; None where it has none."""
        return self._layout_of(item, column)

    def cut_short(self, item: int) -> bool:
        """Whether a text of a place is too long to be shown whole."""
        place = self.plan.places[item]
        return any(len(text or "") > LONGEST for text in (place.base, place.mine, place.theirs))

    def _listed(self) -> Iterator[Item]:
        for n, run in enumerate(self._runs):
            if len(run) == 1 and isinstance(run[0], int) and self.plan.places[run[0]].settled is None:
                yield run[0]
                continue
            kept = [entry for entry in run if isinstance(entry, Kept)]
            merged = len(run) - len(kept)
            opened = (n, -1) in self._opened
            if merged:
                yield Fold((n, -1), sum(len(entry.pieces) for entry in kept), merged, opened)
            if opened or not merged:
                for k, entry in enumerate(run):
                    if isinstance(entry, int):
                        yield entry
                    elif entry.pieces:
                        shown = (n, k) in self._opened
                        yield Fold((n, k), len(entry.pieces), 0, shown)
                        yield from entry.pieces if shown else ()

    def _estimate(self, item: Item) -> float:
        if isinstance(item, Fold):
            return FOLD_HEIGHT
        assert self._dress is not None
        if isinstance(item, Piece):
            return self._lines(item.end - item.start) + 2 * PADDING
        place = self.plan.places[item]
        longest = max(len(text or "") for text in (place.base, place.mine, place.theirs))
        return HEAD_HEIGHT + 2 * PADDING + self._lines(min(longest, LONGEST)) + self._foot_of(item)

    def _lines(self, letters: int) -> float:
        assert self._dress is not None
        return max(1, ceil(letters * _LETTER_WIDTH / self._dress.width)) * LINE_HEIGHT

    def _height(self, item: Item) -> float:
        if isinstance(item, Fold):
            return FOLD_HEIGHT
        cells = [self._layout_of(item, column) for column in (BASE, MINE, THEIRS)]
        tallest = max((cell.height for cell in cells if cell is not None), default=LINE_HEIGHT) + 2 * PADDING
        if isinstance(item, Piece):
            return tallest
        return HEAD_HEIGHT + tallest + LINE_HEIGHT * self.cut_short(item) + self._foot_of(item)

    def _foot_of(self, number: int) -> float:
        return self.foot[1] if self.foot[0] == number else 0.0

    def _lay_out(self, item: int | Piece, column: int) -> CellLayout | None:
        assert self._dress is not None
        if isinstance(item, Piece):
            text, marks, block = self.plan.base.body[item.start : item.end].rstrip("\n"), (), item.kind
        else:
            place = self.plan.places[item]
            text, marks, block = _cell(place, column)
        if not text.strip():
            return None
        shown = text[:LONGEST]
        cell = Cell(shown, 0, 0, tuple((start, min(end, len(shown))) for start, end in marks if start < len(shown)))
        return CellLayout(cell, block, "changed", older=column == BASE, locale=self._locale, dress=self._dress)


def _cell(place: Place, column: int) -> tuple[str, tuple[tuple[int, int], ...], str]:
    """Text, marks and kind of block of one column of a place."""
    text = (place.base, place.mine, place.theirs)[column] or ""
    found = place.marks
    if column == BASE:
        marks = _united((*found.base_by_mine, *found.base_by_theirs))
    else:
        marks = found.mine if column == MINE else found.theirs
    # Empty lines keep blocks apart; on a card there is nothing to keep apart from.
    before = len(text) - len(text.lstrip("\n"))
    shifted = tuple((start - before, end - before) for start, end in marks)
    # Headings are no larger than their text: three of them have to fit beside each other.
    return text.strip("\n"), shifted, {"title": "paragraph", "heading": "paragraph"}.get(place.block, place.block)


def _united(spans: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Spans of both edits in order, those that overlap as one."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return tuple(found)


def _runs(plan: MergePlan) -> Iterator[list[Kept | int]]:
    """Each conflict alone, and what lies between two of them together."""
    heads = [number for number, place in enumerate(plan.places) if place.part != "body"]
    run: list[Kept | int] = []
    for entry in (*heads, *plan.body):
        if isinstance(entry, int) and plan.places[entry].settled is None:
            if run:
                yield run
            yield [entry]
            run = []
        else:
            run.append(entry)
    if run:
        yield run
