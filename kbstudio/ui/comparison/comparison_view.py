"""Two texts side by side: aligned rows, laid out as they come into sight."""

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.text.direction import direction_of
from kbstudio.ui.comparison.arrangement import Arrangement
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT, PADDING
from kbstudio.ui.comparison.one_column import in_one_column
from kbstudio.ui.comparison.row_painter import RowPainter, Sides
from kbstudio.ui.comparison.rows import Compared, Fold
from kbstudio.ui.comparison.selection import Selection
from kbstudio.ui.comparison.spoken import spoken

_MEASURED_AT_ONCE = 60
_ABOVE_CHANGE = 60


class ComparisonView(QAbstractScrollArea):
    """Shows a comparison; F8 and Shift+F8 (or J and K) go through its changes, text can be marked and copied."""

    change_reached = Signal(int)
    """The number of the change now current, from 0; -1 while none is."""

    scrolled = Signal()
    """What is in sight, or how tall it all is, has changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole, self._locales = Compared((), ()), ("", "")
        self._one = False
        self._shown = Arrangement(self._whole, self._locales)
        self._current = -1
        self._selection: Selection | None = None
        self._side_read = False
        self._measuring = QTimer(self, interval=0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Comparison of two versions"))

        self._measuring.timeout.connect(self._measure_more)
        self.verticalScrollBar().valueChanged.connect(self.scrolled)

    @property
    def compared(self) -> Compared:
        """What is shown, row by row."""
        return self._shown.compared

    @property
    def right_to_left(self) -> bool:
        """Whether the newer text is read from right to left."""
        return direction_of(self._locales[1]) == "rtl"

    @property
    def whole(self) -> Compared:
        """What was given to be shown; its changes have the numbers of those shown."""
        return self._whole

    @property
    def has_folds(self) -> bool:
        """Whether there are unchanged runs that can be put away."""
        return bool(self._shown.all_runs)

    def show_compared(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        """Show a comparison from its beginning; prose runs as its language does."""
        self._whole, self._locales = compared, (left_locale, right_locale)
        self._shown = Arrangement(in_one_column(compared) if self._one else compared, self._locales)
        self._current = -1
        self._selection = None
        self.setAccessibleDescription("")
        self._fit()
        self.verticalScrollBar().setValue(0)
        self.change_reached.emit(-1)

    def read_in_one_column(self, one: bool) -> None:
        """Show the newer text with what was removed in it, or both texts side by side."""
        self._one, current = one, self._current
        self.show_compared(self._whole, *self._locales)
        if current >= 0:
            self.go_to_change(current)

    def next_change(self) -> None:
        """Go to the next change, after the last one to the first."""
        if self.compared.changes:
            self.go_to_change((self._current + 1) % len(self.compared.changes))

    def previous_change(self) -> None:
        """Go to the change before, from the first one to the last."""
        if self.compared.changes:
            self.go_to_change((max(self._current, 0) - 1) % len(self.compared.changes))

    def go_to_change(self, number: int) -> None:
        """Make a change the current one and bring it into sight."""
        change = self.compared.changes[number]
        self._current = number
        self._bring_into_sight(change.first, change.last)
        self.setAccessibleDescription(spoken(self._whole, number))
        self.viewport().update()
        self.change_reached.emit(number)

    @property
    def current_change(self) -> int:
        """The number of the change the person is at; -1 while none is."""
        return self._current

    def change_area(self) -> QRect:
        """Where the current change is in the viewport; empty while there is none."""
        if self._current < 0:
            return QRect()
        change, scroll = self.compared.changes[self._current], self.verticalScrollBar().value()
        heights = self._shown.heights
        top, bottom = (
            heights.top(self._shown.place_of(change.first)),
            heights.top(self._shown.place_of(change.last) + 1),
        )
        return QRect(0, round(top - scroll), self.viewport().width(), round(bottom - top))

    def go_to_share(self, share: float) -> None:
        """Show what lies at a share (0 to 1) of the whole height."""
        middle = share * self._shown.heights.total - self.viewport().height() / 2
        self.verticalScrollBar().setValue(round(middle))

    def show_everything(self, everything: bool) -> None:
        """Show all unchanged runs, or put them away again."""
        self._open_folds(self._shown.all_runs if everything else frozenset())

    def selected_text(self) -> str:
        """The marked text as it stands in its version, line ends included."""
        return self._shown.selected_text(self._selection) if self._selection else ""

    def copy(self) -> None:
        """Put the marked text on the clipboard."""
        if text := self.selected_text():
            QGuiApplication.clipboard().setText(text)

    def select_all(self) -> None:
        """Mark the whole text of the side last clicked, the newer one at first."""
        rows = [n for n in range(len(self.compared.rows)) if self._shown.cell(n, older=self._side_read)]
        if rows:
            cell = self._shown.cell(rows[-1], older=self._side_read)
            self._selection = Selection(self._side_read, (rows[0], 0), (rows[-1], len(cell.text) if cell else 0))
            self.viewport().update()

    def marks(self) -> list[tuple[float, float, str]]:
        """Where the changes are, as shares of the whole height, and of which kind each is."""
        heights = self._shown.heights
        total = max(heights.total, 1.0)
        found = []
        for change in self.compared.changes:
            first, last = self._shown.place_of(change.first), self._shown.place_of(change.last)
            found.append((heights.top(first) / total, heights.top(last + 1) / total, change.kind))
        return found

    def sight(self) -> tuple[float, float]:
        """What is in sight, as shares of the whole height."""
        total = max(self._shown.heights.total, 1.0)
        value = self.verticalScrollBar().value()
        return value / total, min(1.0, (value + self.viewport().height()) / total)

    def _sides(self) -> Sides:
        return Sides(self.viewport().width(), self.isRightToLeft(), one=self._one)

    def _painter(self) -> RowPainter:
        return RowPainter(self._shown, self._sides(), self.font())

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
        value, place, misjudged = self.verticalScrollBar().value(), 0, 0.0
        if self._shown.items:
            place = self._shown.heights.at(value)
        while place < len(self._shown.items) and self._shown.heights.top(place) < value + self.viewport().height():
            misjudged += self._shown.measure(place)
            place += 1
        if misjudged:
            self._update_bar()

    def _measure_more(self) -> None:
        """Lay out a few rows more while nothing else is to be done; what is in sight stays where it is."""
        anchor, offset = self._anchor()
        misjudged, more = self._shown.measure_more(_MEASURED_AT_ONCE)
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
        start, end = self._shown.place_of(first), self._shown.place_of(last)
        for place in range(max(0, start - 3), min(end + 2, start + 40, len(self._shown.items))):
            self._shown.measure(place)
        self._update_bar()
        top, bottom = self._shown.heights.top(start), self._shown.heights.top(end + 1)
        value, height = self.verticalScrollBar().value(), self.viewport().height()
        if top < value or bottom > value + height:
            self.verticalScrollBar().setValue(round(max(0.0, top - max(_ABOVE_CHANGE, height / 4))))

    def _hit(self, point: QPointF, *, older: bool | None = None) -> tuple[int, int, bool] | None:
        """Row, position and side under a point; ``older`` keeps to one side. None on a fold or beside all text."""
        if not self._shown.items:
            return None
        sides = self._sides()
        y = point.y() + self.verticalScrollBar().value()
        place = self._shown.heights.at(y)
        item = self._shown.items[place]
        if isinstance(item, Fold):
            return None
        side = sides.is_older(point.x()) if older is None else older
        if sides.one and older is None:
            side = self._shown.cell(item, older=False) is None
        layout = self._shown.layout(item, older=side)
        if layout is None:
            return item, 0, side
        top = self._shown.heights.top(place) + PADDING + self._shown.label_height(item)
        return item, layout.position_at(QPointF(point.x() - sides.text(older=side), y - top)), side

    def _activate(self, point: QPointF) -> bool:
        """Open the fold, or follow the move, under a point."""
        if not self._shown.items:
            return False
        y = point.y() + self.verticalScrollBar().value()
        place = self._shown.heights.at(y)
        item = self._shown.items[place]
        if isinstance(item, Fold):
            self._open_folds(self._shown.opened | {item.first})
            return True
        label = self._shown.label_height(item)
        if label and y - self._shown.heights.top(place) < label:
            return self._follow_move(item)
        return False

    def _follow_move(self, row: int) -> bool:
        there = self._shown.other_place_of(row)
        if there is None:
            return False
        self._bring_into_sight(there, there)
        self.viewport().update()
        return True

    def _open_near(self) -> None:
        """Enter: follow the current change if it moved, else open the first fold in sight."""
        if self._current >= 0 and self.compared.changes[self._current].kind == "moved":
            first = self.compared.changes[self._current].first
            start, end = (self._shown.heights.top(self._shown.place_of(first) + n) for n in (0, 1))
            value = self.verticalScrollBar().value()
            if not (start < value + self.viewport().height() and end > value and self._follow_move(first)):
                self._bring_into_sight(first, first)
            return
        self._open_next_fold()

    def _open_next_fold(self) -> None:
        value = self.verticalScrollBar().value()
        for place, item in enumerate(self._shown.items):
            if isinstance(item, Fold) and self._shown.heights.top(place + 1) > value:
                self._open_folds(self._shown.opened | {item.first})
                return

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.matches(QKeySequence.StandardKey.Copy) or event.matches(QKeySequence.StandardKey.SelectAll)
            if own or event.key() == Qt.Key.Key_F8:
                event.accept()
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {kinds.PaletteChange, kinds.StyleChange, kinds.FontChange, kinds.LayoutDirectionChange}:
            self._fit()
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif key == Qt.Key.Key_F8:
            self.previous_change() if shift else self.next_change()
        elif key == Qt.Key.Key_J and not control:
            self.next_change()
        elif key == Qt.Key.Key_K and not control:
            self.previous_change()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not control:
            self._open_near()
        elif key == Qt.Key.Key_Down and control:
            self._open_next_fold()
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-bar.pageStep() if shift else bar.pageStep()))
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._activate(event.position()):
            return
        hit = self._hit(event.position())
        self._selection = None
        if hit is not None:
            row, position, self._side_read = hit
            self._selection = Selection(self._side_read, (row, position), (row, position))
            change = self.compared.rows[row].change
            if change >= 0 and change != self._current:
                self.go_to_change(change)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection is not None:
            hit = self._hit(event.position(), older=self._selection.older)
            if hit is not None:
                self._selection = Selection(self._selection.older, self._selection.anchor, hit[:2])
                self.viewport().update()
            return
        self._show_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._hit(event.position())
        layout = self._shown.layout(hit[0], older=hit[2]) if hit else None
        if hit and layout:
            start, end = layout.word_at(hit[1])
            self._selection = Selection(hit[2], (hit[0], start), (hit[0], end))
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._update_bar()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure_sight()
        painter = QPainter(self.viewport())
        # Sides are placed by hand, so that code stays left to right in a mirrored window.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        scroll = self.verticalScrollBar().value()
        self._painter().paint(painter, QRectF(event.rect()), scroll, self._current, self._selection)
        painter.end()

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if self._shown.items:
            y = point.y() + self.verticalScrollBar().value()
            place = self._shown.heights.at(y)
            item = self._shown.items[place]
            label = 0 if isinstance(item, Fold) else self._shown.label_height(item)
            if isinstance(item, Fold) or (label and y - self._shown.heights.top(place) < label):
                shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
