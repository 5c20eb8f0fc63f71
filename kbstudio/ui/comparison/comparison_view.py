"""Two texts side by side, as source or as they are read: going through changes, marking text, following moves."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from kbstudio.ui.comparison import comparison_keys
from kbstudio.ui.comparison.annotations import Badge, Note
from kbstudio.ui.comparison.found import Found
from kbstudio.ui.comparison.places import place_of_change
from kbstudio.ui.comparison.rows import Compared, Fold
from kbstudio.ui.comparison.rows_area import RowsArea
from kbstudio.ui.comparison.selection import Selection
from kbstudio.ui.comparison.spoken import spoken


class ComparisonView(RowsArea):
    """Shows a comparison; F8 and Shift+F8 (or J and K) go through its changes, text can be marked and copied."""

    change_reached = Signal(int)
    """The number of the change now current, from 0; -1 while none is."""

    note_chosen = Signal(int)
    """The number of the note the person clicked, in the order they were given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = -1
        self._at_end = 0
        """Which place of a moved passage the person is at, of those the change has."""

        self._selection: Selection | None = None
        self._side_read = False
        self._badges: tuple[Badge, ...] = ()
        self._notes: tuple[Note, ...] = ()
        self._found: tuple[tuple[Found, ...], int] = ((), -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Comparison of two versions"))

    def show_compared(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        """Show a comparison from its beginning, without badges and notes; prose runs as its language does."""
        self._whole, self._locales = compared, (left_locale, right_locale)
        self._badges, self._notes, self._found = (), (), ((), -1)
        self._present()
        self.verticalScrollBar().setValue(0)
        self.change_reached.emit(-1)

    def read_in_one_column(self, one: bool) -> None:
        """Show the newer text with what was removed in it, or both texts side by side."""
        self._show_anew(one=one, as_read=self._as_read)

    def read_as(self, as_read: bool) -> None:
        """Show the texts as they are read, or as their source; change and place stay."""
        if as_read != self._as_read:
            self._show_anew(one=self._one, as_read=as_read)

    def show_badges(self, badges: Sequence[Badge]) -> None:
        """Put a badge beside each of these changes, in place of those before."""
        self._badges = tuple(badges)
        self._over.show_badges(self._badges)
        self.viewport().update()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Put a sign at the words of each of these notes, in place of those before."""
        self._notes = tuple(notes)
        self._over.show_notes(self._notes)
        self.scrolled.emit()
        self.viewport().update()

    def go_to_note(self, number: int) -> None:
        """Bring the words of a note into sight, as far as they are shown."""
        place = self._over.place_of_note(number)
        if place is not None:
            self._bring_words_into_sight(*place, older=self._notes[number].side == "left")
            self.viewport().update()

    def note_area(self, number: int) -> QRect:
        """Where the block a note begins in stands in the viewport; empty where its words are not shown."""
        place = self._over.place_of_note(number)
        return self._area_of(place[0], place[0]) if place is not None else QRect()

    def show_found(self, found: Sequence[Found], current: int) -> None:
        """Mark words found in ``compared``, and bring the current one into sight; -1 for none."""
        self._found = tuple(found), current
        self._over.show_found(found, current)
        if 0 <= current < len(found):
            hit = found[current]
            self._bring_words_into_sight(hit.row, hit.start, older=hit.side == "left")
        self.viewport().update()

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
        self._current, self._at_end = number, 0
        first, last = self._spans_of(number)[0]
        self._bring_into_sight(first, last)
        self._bring_marks_into_sight(first)
        self._become_current()

    @property
    def current_change(self) -> int:
        """The number of the change the person is at; -1 while none is."""
        return self._current

    def change_area(self) -> QRect:
        """Where the current change is in the viewport; empty while there is none."""
        if self._current < 0:
            return QRect()
        spans = self._spans_of(self._current)
        return self._area_of(*spans[min(self._at_end, len(spans) - 1)])

    def place_of_change(self, number: int) -> tuple[str, int, int] | None:
        """Part of the newer text, start and end of a change there, in code points; see ``places``."""
        return place_of_change(self._whole, number)

    def selected_place(self) -> tuple[str, int, int] | None:
        """Part of the newer text, start and end of what is marked there, in code points; None where nothing is."""
        if self._selection is None or self._selection.older:
            return None
        return self._shown.selected_place(self._selection)

    def selected_text(self) -> str:
        """The marked text as it stands in its version or is read there, line ends included."""
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

    def open_near(self) -> None:
        """Go to the other place of the current change if it moved, else open the first fold in sight."""
        spans = self._spans_of(self._current) if self._current >= 0 else ()
        if len(spans) < 2:
            self.open_next_fold()
            return
        here = self._area_of(*spans[self._at_end])
        if here.intersects(self.viewport().rect()):
            self._at_end = (self._at_end + 1) % len(spans)
        self._bring_into_sight(*spans[self._at_end])
        self._become_current()

    def open_next_fold(self) -> None:
        """Open the first fold in sight or below."""
        value = self.verticalScrollBar().value()
        for place, item in enumerate(self._shown.items):
            if isinstance(item, Fold) and self._shown.heights.top(place + 1) > value:
                self._open_folds(self._shown.opened | {item.first})
                return

    def _spans_of(self, number: int) -> tuple[tuple[int, int], ...]:
        change = self.compared.changes[number]
        return self._over.spans.get(number, ((change.first, change.last),))

    def _bring_marks_into_sight(self, row: int) -> None:
        """In a block taller than the window its first marked words are what is gone to."""
        height = self._shown.heights.height(self._shown.place_of(row))
        for older in (False, True):
            cell = self._shown.cell(row, older=older)
            marks = (cell.marks or cell.removed) if cell else ()
            if marks and height > self.viewport().height():
                self._bring_words_into_sight(row, marks[0][0], older=older)
                return

    def _become_current(self) -> None:
        self.setAccessibleDescription(spoken(self._whole, self._current))
        self.viewport().update()
        self.change_reached.emit(self._current)

    def _present(self) -> None:
        """Lay everything out anew in the presentation chosen."""
        self._current, self._at_end, self._selection = -1, 0, None
        self._arrange_rows()
        self._over.show_badges(self._badges)
        self._over.show_notes(self._notes)
        self.setAccessibleDescription("")
        self._fit()

    def _show_anew(self, *, one: bool, as_read: bool) -> None:
        """Change the presentation; the change the person is at stays the current one, what is on top stays there."""
        current, (top, offset) = self._current, self._anchor()
        place = self._row_in_text(top)
        opened_all = bool(self._shown.all_runs) and self._shown.opened == self._shown.all_runs
        opened, same_rows = self._shown.opened, self._one == one and not one
        self._one, self._as_read = one, as_read
        self._present()
        if opened_all or same_rows:
            self._open_folds(self._shown.all_runs if opened_all else opened)
        if same_rows:
            self._over.show_found(*self._found)
        if place is not None:
            self._restore(self._row_of_text(place), min(offset, 40.0))
        if current >= 0:
            self.go_to_change(current)
        else:
            self.change_reached.emit(-1)

    def _row_in_text(self, row: int) -> tuple[str, bool, int] | None:
        """Part, side and start of a row, which it keeps in every presentation."""
        shown = self.compared.rows[row] if 0 <= row < len(self.compared.rows) else None
        cell = shown and (shown.right or shown.left)
        return (shown.section, shown.right is None, cell.start) if shown and cell else None

    def _row_of_text(self, place: tuple[str, bool, int]) -> int:
        for number, row in enumerate(self.compared.rows):
            cell = row.left if place[1] else row.right
            if cell is not None and row.section == place[0] and cell.start >= place[2]:
                return number
        return 0

    def _activate(self, point: QPointF) -> bool:
        """Open the fold, follow the move, or choose the badge or the note's sign under a point."""
        if not self._shown.items:
            return False
        y = point.y() + self.verticalScrollBar().value()
        place = self._shown.heights.at(y)
        item = self._shown.items[place]
        if isinstance(item, Fold):
            self._open_folds(self._shown.opened | {item.first})
            return True
        if (badge := self._badge_at(point)) >= 0:
            self.go_to_change(badge)
            return True
        label = self._shown.label_height(item)
        if label and y - self._shown.heights.top(place) < label:
            return self._follow_move(item)
        return False

    def _follow_move(self, row: int) -> bool:
        there, change = self._shown.other_place_of(row), self.compared.rows[row].change
        if there is None or change < 0:
            return False
        spans = self._spans_of(change)
        self._current = change
        self._at_end = next((at for at, (first, last) in enumerate(spans) if first <= there <= last), 0)
        self._bring_into_sight(there, there)
        self._become_current()
        return True

    def _tip_at(self, point: QPointF) -> str:
        """What is said of what is under a point."""
        if (change := self._badge_at(point)) >= 0:
            return next((badge.tip for badge in self._badges if badge.change == change), "")
        if (note := self._note_at(point)) >= 0:
            return self._notes[note].tip
        hit = self._hit(point)
        layout = self._shown.layout(hit[0], older=hit[2]) if hit else None
        return layout.said if layout else ""

    def _scroll_after(self, y: float) -> None:
        """Follow the mouse that marks text beyond the edge of the window."""
        beyond = y - min(max(y, 0.0), self.viewport().height())
        if beyond:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(beyond))

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape.IBeamCursor
        if self._shown.items:
            y = point.y() + self.verticalScrollBar().value()
            place = self._shown.heights.at(y)
            item = self._shown.items[place]
            label = 0 if isinstance(item, Fold) else self._shown.label_height(item)
            chosen = isinstance(item, Fold) or (label and y - self._shown.heights.top(place) < label)
            if chosen or self._badge_at(point) >= 0 or self._note_at(point) >= 0:
                shape = Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def event(self, event: QEvent) -> bool:
        asked = event.type() is QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and comparison_keys.is_own(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._tip_at(QPointF(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in {kinds.PaletteChange, kinds.StyleChange, kinds.FontChange, kinds.LayoutDirectionChange}:
            self._fit()
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not comparison_keys.pressed(self, event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton or self._activate(event.position()):
            return
        note = self._note_at(event.position())
        hit = self._hit(event.position())
        self._selection = None
        if hit is not None:
            row, position, self._side_read = hit
            self._selection = Selection(self._side_read, (row, position), (row, position))
            change = self.compared.rows[row].change
            if change >= 0 and change != self._current:
                self.go_to_change(change)
        self.viewport().update()
        if note >= 0:
            self.note_chosen.emit(note)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._selection is not None:
            self._scroll_after(event.position().y())
            hit = self._hit(event.position(), older=self._selection.older)
            if hit is not None:
                self._selection = Selection(self._selection.older, self._selection.anchor, hit[:2])
                self.viewport().update()
            return
        self._show_cursor(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

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
