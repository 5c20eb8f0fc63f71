"""The places of a merge under one another: base, mine and theirs side by side, laid out as they come into sight."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.merge_choices import Decision, MergeChoices
from kbstudio.text.compare.merge_places import Choice
from kbstudio.text.compare.pieces import Piece
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT
from kbstudio.ui.merge.arrangement import HEAD_HEIGHT, Arrangement, Fold
from kbstudio.ui.merge.choice_bar import KEYS, ChoiceBar
from kbstudio.ui.merge.columns import Columns
from kbstudio.ui.merge.place_painter import PlacePainter
from kbstudio.ui.merge.spoken import spoken


class PlacesArea(QAbstractScrollArea):
    """Goes from place to place with F8 or J and back with Shift+F8 or K; a number key decides where one is."""

    place_reached = Signal(int)
    """The number of the place one is at now; -1 for none."""

    decided = Signal(int)
    """A place was decided, or opened again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: MergeChoices | None = None
        self._shown: Arrangement | None = None
        self._locale = ""
        self._current = -1
        self.bar = ChoiceBar(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Places to decide"))
        self.viewport().setMouseTracking(True)

        self.bar.chosen.connect(self.choose)
        self.bar.typed.connect(self._typed)
        self.bar.typing_ended.connect(self._stop_writing)
        self.verticalScrollBar().valueChanged.connect(self._place_bar)

    @property
    def current(self) -> int:
        """The number of the place one is at; -1 for none."""
        return self._current

    def show_merge(self, choices: MergeChoices, locale: str) -> None:
        """Show the places of a merge from the first open one."""
        self._choices, self._locale = choices, locale
        self._shown = Arrangement(choices.plan, locale)
        self._current = -1
        self.bar.close_box()
        self.bar.hide()
        self._fit()
        self.verticalScrollBar().setValue(0)
        first = next(iter(choices.open or choices.plan.conflicts), None)
        if first is not None:
            self.go_to(first)

    def go_to(self, number: int) -> None:
        """Make a place the current one and bring it into sight."""
        if self._shown is None or self._choices is None:
            return
        if number != self._current:
            self.bar.close_box()
        self._current = number
        self._shown.reveal(number)
        self._show_bar()
        self._bring_into_sight(number)
        self.setAccessibleDescription(spoken(self._choices, number))
        self.place_reached.emit(number)

    def step(self, by: int) -> None:
        """Go to the next place, or the one before; after the last comes the first."""
        if self._choices is None or self._shown is None:
            return
        stops = list(self._choices.plan.conflicts) or list(range(len(self._choices.plan.places)))
        # What was opened to be looked at is gone to as well.
        stops = sorted({*stops, *(item for item in self._shown.items if type(item) is int)})
        if not stops:
            return
        if self._current in stops:
            self.go_to(stops[(stops.index(self._current) + by) % len(stops)])
        else:
            self.go_to(stops[0 if by > 0 else -1])

    def choose(self, choice: Choice) -> None:
        """Decide the place one is at."""
        choices, number = self._choices, self._current
        if choices is None or number < 0 or choice not in choices.offers(number):
            if choices is not None and number >= 0:
                self.bar.show_place(choices, number)
            return
        if choice is Choice.EDITED:
            self._write()
            return
        self.bar.close_box()
        choices.decide(number, Decision(choice))
        self._decided(number)

    def open_again(self, number: int) -> None:
        """Take the decision about a place back."""
        if self._choices is not None:
            self._choices.decide(number, None)
            self.bar.close_box()
            self._decided(number)
            self.go_to(number)

    def undo(self) -> None:
        """Take the latest decision back and go to its place."""
        number = self._choices.undo() if self._choices is not None else None
        if number is not None:
            self.bar.close_box()
            self._decided(number)
            self.go_to(number)

    def _write(self) -> None:
        assert self._choices is not None
        text = self._choices.shown(self._current) or ""
        self.bar.write(text.removesuffix("\n"), self._locale)
        self._show_bar()
        self._bring_into_sight(self._current)
        self.bar.box.setFocus()

    def _typed(self, text: str) -> None:
        if self._choices is not None and self._current >= 0:
            self._choices.amend(self._current, text)
            self._decided(self._current)

    def _stop_writing(self) -> None:
        self.bar.close_box()
        self._show_bar()
        self.setFocus()

    def _decided(self, number: int) -> None:
        assert self._choices is not None
        self._show_bar()
        if number == self._current:
            self._bring_into_sight(number)
        self.setAccessibleDescription(spoken(self._choices, number))
        self.decided.emit(number)

    def _show_bar(self) -> None:
        if self._shown is None or self._choices is None:
            return
        if self._current >= 0:
            self.bar.show_place(self._choices, self._current)
            height = self.bar.wanted_height(self.viewport().width() - 4)
            self._shown.show_foot(self._current, height)
            self._update_bar()
        self._place_bar()
        self.viewport().update()

    def _place_bar(self) -> None:
        """Put the choices into the card of their place."""
        shown = self._shown
        at = shown.item_of(self._current) if shown is not None and self._current >= 0 else None
        if shown is None or at is None:
            self.bar.hide()
            return
        height = round(shown.foot[1])
        bottom = round(shown.heights.top(at + 1)) - self.verticalScrollBar().value()
        self.bar.setGeometry(2, bottom - height - 2, self.viewport().width() - 4, height)
        self.bar.show()

    @property
    def _columns(self) -> Columns:
        return Columns(self.viewport().width(), self.isRightToLeft())

    def _painter(self) -> PlacePainter | None:
        if self._shown is None or self._choices is None:
            return None
        return PlacePainter(self._shown, self._choices, self._columns, self.font(), self._current)

    def _fit(self) -> None:
        if self._shown is not None and self._shown.fit(self._columns.column, self.font(), current_theme()):
            self._show_bar()
            self._update_bar()
            self.viewport().update()

    def _measure(self, first: int, until: float) -> None:
        """Lay out items from one on until a height is reached."""
        shown, misjudged, at = self._shown, 0.0, first
        assert shown is not None
        while at < len(shown.items) and shown.heights.top(at) < until:
            misjudged += shown.measure(at)
            at += 1
        if misjudged:
            self._update_bar()
            self._place_bar()

    def _update_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(2 * LINE_HEIGHT)
        total = self._shown.heights.total if self._shown is not None else 0
        bar.setRange(0, max(0, round(total) - self.viewport().height()))

    def _bring_into_sight(self, number: int) -> None:
        shown = self._shown
        at = shown.item_of(number) if shown is not None else None
        if shown is None or at is None:
            return
        height, value = self.viewport().height(), self.verticalScrollBar().value()
        first = max(0, at - 2)
        self._measure(first, shown.heights.top(at) + height)
        top, bottom = shown.heights.top(at), shown.heights.top(at + 1)
        if bottom > value + height:
            value = round(bottom - height) + (8 if bottom < shown.heights.total else 0)
        self.verticalScrollBar().setValue(min(value, max(0, round(top))))
        self._place_bar()

    def _item_at(self, point: QPointF) -> tuple[Fold | Piece | int, float] | None:
        """The item at a point, and where it begins in the viewport."""
        if self._shown is None or not self._shown.items:
            return None
        scroll = self.verticalScrollBar().value()
        at = self._shown.heights.at(point.y() + scroll)
        if point.y() + scroll >= self._shown.heights.top(at + 1):
            return None
        return self._shown.items[at], self._shown.heights.top(at) - scroll

    def _toggle(self, fold: Fold) -> None:
        assert self._shown is not None
        self._shown.toggle(fold)
        if self._current >= 0 and self._shown.item_of(self._current) is None:
            self._current = -1
            self.place_reached.emit(-1)
        self._update_bar()
        self._show_bar()

    def _toggle_near(self) -> None:
        """Enter: open the first fold in sight."""
        scroll = self.verticalScrollBar().value()
        for at, item in enumerate(self._shown.items if self._shown is not None else ()):
            if isinstance(item, Fold) and self._shown is not None and self._shown.heights.top(at + 1) > scroll:
                self._toggle(item)
                return

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() == Qt.Key.Key_F8 or event.matches(QKeySequence.StandardKey.Undo))
        ):
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
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif key == Qt.Key.Key_F8:
            self.step(-1 if shift else 1)
        elif control:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.step(1 if key == Qt.Key.Key_J else -1)
        elif key in KEYS:
            self.choose(KEYS[Qt.Key(key)])
        elif key == Qt.Key.Key_U and self._current >= 0:
            self.open_again(self._current)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._toggle_near()
        elif key == Qt.Key.Key_Space:
            bar.setValue(bar.value() + (-bar.pageStep() if shift else bar.pageStep()))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._item_at(event.position())
        painter = self._painter()
        if event.button() is not Qt.MouseButton.LeftButton or found is None or painter is None:
            return
        item, top = found
        if isinstance(item, Fold):
            self._toggle(item)
        elif type(item) is int:
            on_undo = painter.head_parts(item, top).undo.contains(event.position())
            self.open_again(item) if on_undo else self.go_to(item)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        found = self._item_at(event.position())
        hand = found is not None and (isinstance(found[0], Fold) or event.position().y() - found[1] < HEAD_HEIGHT)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        seen = self.bar.isVisible() and self.bar.geometry().intersects(self.viewport().rect())
        self._fit()
        self._update_bar()
        self._show_bar()
        if seen or event.oldSize().height() < 0:
            self._bring_into_sight(self._current)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        # Columns are placed by hand, so that code stays left to right in a mirrored window.
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self.isRightToLeft() else Qt.LayoutDirection.LeftToRight
        )
        places = self._painter()
        if places is None or self._shown is None:
            painter.fillRect(event.rect(), self.palette().base())
            return
        scroll = self.verticalScrollBar().value()
        if self._shown.items:
            self._measure(self._shown.heights.at(scroll), scroll + self.viewport().height())
        places.paint(painter, QRectF(event.rect()), self.verticalScrollBar().value())
