"""The rows of a comparison in a window: laid out as they come into sight, found by point, kept in place."""

from time import perf_counter

from PySide6.QtCore import QPointF, QRect, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.annotations import Annotations
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT
from kbstudio.ui.comparison.one_column import in_one_column
from kbstudio.ui.comparison.row_painter import RowPainter
from kbstudio.ui.comparison.rows import Compared, Fold
from kbstudio.ui.comparison.sides import Sides

_MEASURED_AT_ONCE = 4
_SECONDS_AT_ONCE = 0.004
_ABOVE_CHANGE = 60


class RowsArea(QAbstractScrollArea):
    """Shows rows; knows what is where, but nothing of changes, keys and marked text."""

    scrolled = Signal()
    """What is in sight, or how tall it all is, has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._locales = Compared((), ()), ("", "")
        self._one = self._as_read = False
        self._shown = Arrangement(self._whole, self._locales)
        self._over = Annotations(self._whole)
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure_more)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    @property
    def compared(self) -> Compared:
        """What is shown, row by row."""
        return self._shown.compared

    @property
    def whole(self) -> Compared:
        """What was given to be shown; its changes have the numbers of those shown."""
        return self._whole

    @property
    def right_to_left(self) -> bool:
        """Whether the newer text is read from right to left."""
        return direction_of(self._locales[1]) == "rtl"

    @property
    def as_read(self) -> bool:
        """Whether the texts are shown as they are read, not as their source."""
        return self._as_read

    @property
    def has_folds(self) -> bool:
        """Whether there are unchanged runs that can be put away."""
        return bool(self._shown.all_runs)

    def show_everything(self, everything: bool) -> None:
        """Show all unchanged runs, or put them away again."""
        self._open_folds(self._shown.all_runs if everything else frozenset())

    def go_to_share(self, share: float) -> None:
        """Show what lies at a share (0 to 1) of the whole height."""
        middle = share * self._shown.heights.total - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(middle))

    def marks(self) -> list[tuple[float, float, str]]:
        """Where changes and notes are, as shares of the whole height, and of which kind each is."""
        heights = self._shown.heights
        total = max(heights.total, 1.0)
        found = []
        for number, change in enumerate(self.compared.changes):
            for first, last in self._over.spans.get(number, ((change.first, change.last),)):
                top, bottom = self._shown.place_of(first), self._shown.place_of(last) + 1
                kind = "whitespace" if self._shown.lone else change.kind
                found.append((heights.top(top) / total, heights.top(bottom) / total, kind))
        for row, notes in self._over.notes.items():
            top = heights.top(self._shown.place_of(row)) / total
            found += [(top, top, f"note {self._over.all_notes[note].tone}") for note in notes]
        return found

    def sight(self) -> tuple[float, float]:
        """What is in sight, as shares of the whole height."""
        total = max(self._shown.heights.total, 1.0)
        value = self.verticalScrollBar().value()
        return value / total, min(1.0, (value + self.viewport().height()) / total)

    def _arrange_rows(self) -> None:
        """Begin anew with what was given, in the presentation chosen."""
        rows = in_one_column(self._whole, as_read=self._as_read) if self._one else self._whole
        self._shown = Arrangement(rows, self._locales, as_read=self._as_read)
        self._over = Annotations(rows)

    def _sides(self) -> Sides:
        return Sides(self.viewport().width(), self.isRightToLeft(), one=self._one, as_read=self._as_read)

    def _painter(self) -> RowPainter:
        return RowPainter(self._shown, self._over, self._sides(), self.font())

    def _fit(self) -> None:
        anchor, offset = self._anchor()
        if self._shown.fit(self._sides().text_width, self.font(), current_theme()):
            self._settle(anchor, offset)

    def _open_folds(self, firsts: frozenset[int]) -> None:
        anchor, offset = self._anchor()
        self._shown.open_folds(firsts)
        self._settle(anchor, offset)

    def _settle(self, anchor: int, offset: float) -> None:
        self._update_bar()
        self._restore(anchor, offset)
        self._measuring.start()
        self.viewport().update()

    def _anchor(self) -> tuple[int, float]:
        """The row at the top of the window, and how much of it is out of sight."""
        if not self._shown.items:
            return -1, 0.0
        value = self.verticalScrollBar().value()
        place = self._shown.heights.at(value)
        return self._shown.row_at(place), value - self._shown.heights.top(place)

    def _restore(self, row: int, offset: float) -> None:
        if row >= 0:
            top = self._shown.heights.top(self._shown.place_of(row))
            self.verticalScrollBar().setValue(round(top + offset))

    def _measure_sight(self) -> None:
        """Lay out what is in sight before it is painted."""
        if not self._shown.items:
            return
        value, misjudged = self.verticalScrollBar().value(), 0.0
        place = self._shown.heights.at(value)
        y, bottom = self._shown.heights.top(place), value + self.viewport().height()
        while place < len(self._shown.items) and y < bottom:
            misjudged += self._shown.measure(place)
            y += self._shown.heights.height(place)
            place += 1
        if misjudged:
            self._update_bar()

    def _measure_more(self) -> None:
        """Lay out a few rows more while nothing else is to be done; what is in sight stays where it is."""
        if not self.isVisible():
            self._measuring.stop()
            return
        anchor, offset = self._anchor()
        misjudged, more, until = 0.0, True, perf_counter() + _SECONDS_AT_ONCE
        while more and perf_counter() < until:
            by, more = self._shown.measure_more(_MEASURED_AT_ONCE)
            misjudged += by
        if not more:
            self._measuring.stop()
        if misjudged:
            self._update_bar()
            self._restore(anchor, offset)

    def _update_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(2 * LINE_HEIGHT)
        bar.setRange(0, max(0, round(self._shown.heights.total) - self.viewport().height()))
        self.scrolled.emit()

    def _bring_into_sight(self, first: int, last: int) -> None:
        """Scroll to rows that are out of sight, out of their fold too."""
        for row in (first, last):
            item = self._shown.items[self._shown.place_of(row)]
            if isinstance(item, Fold):
                self._open_folds(self._shown.opened | {item.first})
        start, end = self._shown.place_of(first), self._shown.place_of(last)
        for place in range(max(0, start - 3), min(end + 2, start + 40, len(self._shown.items))):
            self._shown.measure(place)
        self._update_bar()
        top, bottom = self._shown.heights.top(start), self._shown.heights.top(end + 1)
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < value or bottom > value + height:
            self.verticalScrollBar().setValue(round(max(0.0, top - max(_ABOVE_CHANGE, height / 4))))

    def _bring_words_into_sight(self, row: int, position: int, *, older: bool) -> None:
        """Scroll to a place in a row, which may be taller than the window."""
        self._bring_into_sight(row, row)
        layout = self._shown.layout(row, older=older)
        if layout is None:
            return
        place = self._shown.place_of(row)
        top = self._shown.heights.top(place) + self._shown.text_top(place) + layout.top_of(position)
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        if not value <= top <= value + height - LINE_HEIGHT:
            self.verticalScrollBar().setValue(round(max(0.0, top - max(_ABOVE_CHANGE, height / 4))))

    def _area_of(self, first: int, last: int) -> QRect:
        heights, scroll = self._shown.heights, self.verticalScrollBar().value()
        top, bottom = heights.top(self._shown.place_of(first)), heights.top(self._shown.place_of(last) + 1)
        return QRect(0, round(top - scroll), self.viewport().width(), round(bottom - top))

    def _row_at(self, point: QPointF) -> tuple[int, float] | None:
        """The row under a point and where its text begins in the viewport; None on a fold or where nothing is."""
        if not self._shown.items:
            return None
        scroll = self.verticalScrollBar().value()
        place = self._shown.heights.at(point.y() + scroll)
        item = self._shown.items[place]
        if isinstance(item, Fold):
            return None
        return item, self._shown.heights.top(place) - scroll + self._shown.text_top(place)

    def _hit(self, point: QPointF, *, older: bool | None = None) -> tuple[int, int, bool] | None:
        """Row, position and side under a point; ``older`` keeps to one side. None on a fold or beside all text."""
        under = self._row_at(point)
        if under is None:
            return None
        (row, _), sides = under, self._sides()
        side = sides.is_older(point.x()) if older is None else older
        if sides.one and older is None:
            side = self._shown.cell(row, older=False) is None
        layout = self._shown.layout(row, older=side)
        if layout is None:
            return row, 0, side
        place = self._shown.place_of(row)
        top = self._shown.heights.top(place) + layout.air + self._shown.label_height(row)
        y = point.y() + self.verticalScrollBar().value() - top
        return row, layout.position_at(QPointF(point.x() - sides.text(older=side), y)), side

    def _badge_at(self, point: QPointF) -> int:
        """The change whose badge is under a point, -1 for none."""
        under = self._row_at(point)
        badge = self._over.badges.get(under[0]) if under else None
        if under is None or badge is None:
            return -1
        row, y = under
        box = self._sides().badge(y - self._shown.label_height(row)).adjusted(-4, -2, 4, 2)
        return badge.change if box.contains(point) else -1

    def _note_at(self, point: QPointF) -> int:
        """The note whose sign or words are under a point, -1 for none."""
        under = self._row_at(point)
        if under is None or not self._over.all_notes:
            return -1
        row, y = under
        for nth, number in enumerate(self._over.notes.get(row, ())):
            if self._sides().note(y, nth).contains(point):
                return number
        hit = self._hit(point)
        number = self._over.note_at(hit[0], hit[1], older=hit[2]) if hit else None
        return -1 if number is None else number

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._measuring.start()
