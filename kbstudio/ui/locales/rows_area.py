"""The rows of an adaptation under one another: painted as they come into sight, with one editor at the current row."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from kbstudio.desktop.theme import current_theme
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.locales.checking import RowFault
from kbstudio.ui.comparison.cell_layout import LINE_HEIGHT
from kbstudio.ui.locales.arrangement import PADDING, Arrangement
from kbstudio.ui.locales.block_said import Said
from kbstudio.ui.locales.columns import GUTTER, TARGET, Columns
from kbstudio.ui.locales.listing import Filter, Fold
from kbstudio.ui.locales.row_bar import RowBar
from kbstudio.ui.locales.row_commands import command_of
from kbstudio.ui.locales.row_painter import RowPainter
from kbstudio.ui.locales.row_terms import RowTerms
from kbstudio.ui.locales.spoken import spoken
from kbstudio.ui.locales.target_edit import MARGIN, TargetEdit
from kbstudio.ui.locales.work import AdaptationWork

_INSET = 6
_FRAME, _BESIDE_WORDS = 3, 8
"""Pixels between the edge of the column and the editor in it."""


class RowsArea(QAbstractScrollArea):
    """Shows an adaptation and where one is in it; who owns it does what is asked."""

    row_reached = Signal(str)
    """The key of the row one is at now; empty for none."""

    typed = Signal(str, str)
    """The key of a row, and its translation as it is typed."""

    command_asked = Signal(object)
    """A ``Command``, or the number of a translation from the memory."""

    filled = Signal()
    """The editor was filled with the words of a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Arrangement | None = None
        self._terms: RowTerms | None = None
        self._said: Mapping[str, Said] = {}
        self._key = ""
        self._measured = ""
        self.edit = TargetEdit(self.viewport())
        self.bar = RowBar(self.viewport())
        self.edit.hide()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Blocks of the article"))
        self.viewport().setMouseTracking(True)

        self.edit.typed.connect(self._typed)
        self.edit.stepped.connect(self.step_row)
        self.edit.left.connect(self.setFocus)
        self.verticalScrollBar().valueChanged.connect(self._place_editor)

    @property
    def shown(self) -> Arrangement | None:
        """What is shown, and where; None before anything is."""
        return self._shown

    @property
    def current(self) -> AdaptationRow | None:
        """The row one is at."""
        return self._shown.work.rows[self._current] if self._shown is not None and self._current >= 0 else None

    @property
    def _current(self) -> int:
        """Where the row one is at stands: its place changes as rows are put in and taken out."""
        place = self._shown.work.place(self._key) if self._shown is not None and self._key else None
        return -1 if place is None else place

    @property
    def columns(self) -> Columns:
        """Where the columns are."""
        return Columns(self.viewport().width(), self.isRightToLeft())

    @property
    def filter(self) -> Filter:
        """Which rows are shown."""
        return self._shown.listing.filter if self._shown is not None else Filter.ALL

    def show_work(self, work: AdaptationWork, *, read_only: bool = False, again: bool = False) -> None:
        """Show an adaptation; nobody is at any row yet. ``again``: it is the one shown already, read anew."""
        before, value = self._shown, self.verticalScrollBar().value()
        self._shown = Arrangement(work)
        self._shown.terms, self._shown.said = self._terms, self._said
        if before is not None and again:
            self._shown.listing.go_on_from(before.listing)
        self._key = ""
        self._put_editor_away()
        self.edit.setReadOnly(read_only)
        self._shown.fit(self.columns, self.font(), current_theme())
        self._update_bar()
        self.verticalScrollBar().setValue(value if again else 0)
        self.viewport().update()

    def choose(self, wanted: Filter) -> None:
        """Show other rows; one stays where one is as far as that row is among them."""
        if self._shown is None:
            return
        place, self._key = self._current, ""
        self._shown.listing.choose(wanted)
        self._shown.arrange()
        if place >= 0 and self._shown.item_of(place) is None:
            rows = [item for item in self._shown.items if isinstance(item, int)]
            place = next((row for row in rows if row >= place), rows[0] if rows else -1)
        self.go_to(place)

    def go_to(self, place: int, *, type_there: bool | None = None) -> None:
        """Make a row the current one, bring it into sight, and open its translation for typing."""
        shown = self._shown
        if shown is None:
            return
        typing = self.edit.hasFocus() or self.hasFocus() if type_there is None else type_there
        before, self._key = self._current, shown.work.rows[place].key if place >= 0 else ""
        shown.grown = ("", 0.0, 0.0)
        if before >= 0:
            shown.measure_again(before)
        if place < 0:
            self._put_editor_away()
            self.row_reached.emit("")
            self.viewport().update()
            return
        if shown.item_of(place) is None:
            shown.listing.reveal(place)
            shown.arrange()
        self._open_editor()
        self.row_reached.emit(shown.work.rows[place].key)
        self.refresh_current()
        self._bring_into_sight()
        if typing and not self.bar.asks:
            (self.edit if self.edit.isVisible() else self).setFocus()

    def step_row(self, by: int) -> None:
        """Go to the row in sight before or after the one one is at; folds stay closed."""
        if self._shown is None:
            return
        rows = [item for item in self._shown.items if isinstance(item, int)]
        beyond = [place for place in rows if (place > self._current if by > 0 else place < self._current)]
        if beyond:
            self.go_to(beyond[0] if by > 0 else beyond[-1])

    def show_faults(self, faults: Mapping[str, Sequence[RowFault]]) -> None:
        """Say at the rows what the checks found in them."""
        if self._shown is not None:
            self._shown.faults = faults
            self.viewport().update()

    def show_said(self, said: Mapping[str, Said]) -> None:
        """Say at the rows where somebody asks, or noted something for translators."""
        self._said = said
        if self._shown is not None:
            self._shown.said = said
            self.viewport().update()

    def show_terms(self, terms: RowTerms | None) -> None:
        """Underline the company's words."""
        self._terms = terms
        if self._shown is not None:
            self._shown.terms = terms
            self.viewport().update()

    def write(self, text: str, *, whole: bool) -> None:
        """Put words into the translation of the current row, as one step that can be undone."""
        self.edit.replace(text) if whole else self.edit.insert(text)
        if self.edit.isVisible():
            self.edit.setFocus()

    def refresh(self) -> None:
        """Rows were put in or taken out, or stand otherwise than before."""
        if self._shown is None:
            return
        value = self.verticalScrollBar().value()
        self._shown.arrange()
        if self._current < 0:
            self._put_editor_away()
        self._update_bar()
        self.verticalScrollBar().setValue(value)
        self.refresh_current()

    def refresh_current(self) -> None:
        """The current row stands otherwise than before, or its editor is of another height."""
        row = self.current
        if self._shown is None or row is None:
            return
        if not self.edit.hasFocus() or self._shown.work.text(row) != self.edit.text:
            self._open_editor()
        width = round(self.columns.width_of(TARGET)) - 2 * _INSET
        most = max(120, round(self.viewport().height() * 0.7))
        tall = min(most, self.edit.wanted_height(width))
        below = self.bar.wanted_height(self._bar_width) if not self.bar.isHidden() else 0
        before, self._shown.grown = self._shown.grown, (row.key, tall - 2.0 * MARGIN + PADDING, float(below))
        self.setAccessibleDescription(self._shown.spoken(row))
        if before == self._shown.grown and self.edit.isVisible():
            self._update_row()
            return
        self._shown.measure_again(self._current)
        self._update_bar()
        self._place_editor()
        self.viewport().update()

    def _update_row(self) -> None:
        """Paint the current row anew, and nothing else."""
        at = self._shown.item_of(self._current) if self._shown is not None else None
        if self._shown is not None and at is not None:
            top = round(self._shown.heights.top(at)) - self.verticalScrollBar().value()
            height = round(self._shown.heights.height(at))
            self.viewport().update(0, top, self.viewport().width(), height)

    def _open_editor(self) -> None:
        row = self.current
        assert self._shown is not None
        if row is None:
            return
        self.edit.show_block(self._shown.work.text(row), row.kind, self._shown.work.view.locale)
        self.edit.setAccessibleName(spoken(self._shown.work, row))
        self.filled.emit()
        if row.key != self._measured:
            # The first look at a field not shown yet measures letters it does not wear in the end.
            self._measured = row.key
            QTimer.singleShot(0, self, self.refresh_current)

    def _put_editor_away(self) -> None:
        """Hide what stands in the current row; the keyboard stays with the rows if it was there."""
        now = QApplication.focusWidget()
        if now is not None and (now is self.edit or self.bar.isAncestorOf(now)):
            self.setFocus()
        self.edit.hide()
        self.bar.hide()

    def _typed(self, text: str) -> None:
        row = self.current
        if row is not None:
            self.typed.emit(row.key, text)
            self.refresh_current()
            self.keep_caret_in_sight()

    def _place_editor(self) -> None:
        """Put editor and bar into their row."""
        shown = self._shown
        at = shown.item_of(self._current) if shown is not None and self._current >= 0 else None
        if shown is None or at is None:
            self._put_editor_away()
            return
        columns, scroll = self.columns, self.verticalScrollBar().value()
        top, bottom = round(shown.heights.top(at)) - scroll, round(shown.heights.top(at + 1)) - scroll
        left, width = round(columns.left(TARGET)) + _INSET, round(columns.width_of(TARGET)) - 2 * _INSET
        below = round(shown.grown[2])
        self.edit.setGeometry(left, top + 4, width, round(shown.grown[1]) + 2 * MARGIN - PADDING)
        self.edit.show()
        self.bar.setVisible(below > 0)
        beside = _FRAME if columns.mirrored else GUTTER - _BESIDE_WORDS
        self.bar.setGeometry(beside, bottom - below - 2, self._bar_width, below)

    @property
    def _bar_width(self) -> int:
        """How wide the bar is: it leaves the numbers free, and its words begin where those of the columns do."""
        return self.viewport().width() - GUTTER + _BESIDE_WORDS - _FRAME

    def _fit(self) -> None:
        if self._shown is not None and self._shown.fit(self.columns, self.font(), current_theme()):
            self.edit.wear_font()
            self.refresh_current()
            self._update_bar()
            self.viewport().update()

    def _measure(self, first: int, until: float) -> None:
        shown, misjudged, at = self._shown, 0.0, first
        assert shown is not None
        while at < len(shown.items) and shown.heights.top(at) < until:
            misjudged += shown.measure(at)
            at += 1
        if misjudged:
            self._update_bar()
            self._place_editor()

    def _update_bar(self) -> None:
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(2 * LINE_HEIGHT)
        total = self._shown.heights.total if self._shown is not None else 0
        bar.setRange(0, max(0, round(total) - self.viewport().height()))

    def _bring_into_sight(self) -> None:
        """Have the current row whole in sight, with a little of what is around it."""
        shown = self._shown
        at = shown.item_of(self._current) if shown is not None else None
        if shown is None or at is None:
            return
        height, bar = self.viewport().height(), self.verticalScrollBar()
        first = max(0, at - 2)
        self._measure(first, shown.heights.top(at) + height)
        top, bottom = shown.heights.top(at), shown.heights.top(at + 1)
        value = bar.value()
        if bottom + 24 > value + height:
            value = round(bottom - height * 0.6) if top > value + height else round(bottom - height + 24)
        bar.setValue(min(value, max(0, round(top) - 24)))
        self._place_editor()

    def keep_caret_in_sight(self) -> None:
        """Scroll as far as it takes to see the caret."""
        caret = self.edit.cursorRect().translated(self.edit.geometry().topLeft())
        bar = self.verticalScrollBar()
        if caret.bottom() + 40 > self.viewport().height():
            bar.setValue(bar.value() + caret.bottom() + 40 - self.viewport().height())
        elif caret.top() < 8:
            bar.setValue(bar.value() + caret.top() - 8)

    def _item_at(self, y: float) -> Fold | int | None:
        return self._shown.item_under(y + self.verticalScrollBar().value()) if self._shown is not None else None

    def _open_fold(self, fold: Fold) -> None:
        assert self._shown is not None
        self._shown.listing.open(fold)
        self.refresh()
        self.viewport().update()

    def _open_near(self) -> None:
        """Open the first fold in sight."""
        fold = self._shown.first_fold(self.verticalScrollBar().value()) if self._shown is not None else None
        if fold is not None:
            self._open_fold(fold)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and command_of(event):
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
        key, bar, command = event.key(), self.verticalScrollBar(), command_of(event)
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if command is not None:
            self.command_asked.emit(command)
        elif held:
            super().keyPressEvent(event)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_Up, Qt.Key.Key_K}:
            self.step_row(1 if key in {Qt.Key.Key_Down, Qt.Key.Key_J} else -1)
            self.setFocus()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.edit.setFocus() if self.edit.isVisible() else self._open_near()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Space}:
            back = key == Qt.Key.Key_PageUp or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-bar.pageStep() if back else bar.pageStep()))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        item = self._item_at(event.position().y())
        if event.button() is not Qt.MouseButton.LeftButton or item is None:
            return
        if isinstance(item, Fold):
            self._open_fold(item)
        elif item != self._current:
            self.go_to(item, type_there=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        item = self._item_at(event.position().y())
        target = self.columns.at(event.position().x()) == TARGET
        shape = Qt.CursorShape.PointingHandCursor if isinstance(item, Fold) else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor if isinstance(item, int) and target else shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._update_bar()
        self.refresh_current()
        self._bring_into_sight()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        if self._shown is None:
            painter.fillRect(event.rect(), self.palette().base())
            return
        scroll = self.verticalScrollBar().value()
        if self._shown.items:
            self._measure(self._shown.heights.at(scroll), scroll + self.viewport().height())
        rows = RowPainter(self._shown, self.columns, self.font(), self._current)
        rows.paint(painter, QRectF(event.rect()), self.verticalScrollBar().value())
