"""The fields of two texts as a quiet table: what changed marked word by word, what did not told once."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.ui.comparison.field_pairs import FieldLine, FieldPair, PartPair, field_lines
from kbstudio.ui.comparison.found import Found
from kbstudio.ui.comparison.laying_out import in_other_languages
from kbstudio.ui.comparison.marked_label import MarkedLabel, Span
from kbstudio.ui.comparison.rows import Cell, Compared
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, heading_label

_NAME_WIDTH = 120
_WIDEST = 1100


class FieldsPage(QStackedWidget):
    """F8 goes through the fields that changed, as it does through the changes of the text."""

    change_reached = Signal(int)
    """The number of the changed field now current, from 0; -1 while none is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._compared = Compared((), ())
        self._locales = ("", "")
        self._pairs: Sequence[FieldPair] = ()
        self._parts: Sequence[PartPair] = ()
        self._beside = True
        self._stale = True
        self._lines: list[FieldLine] = []
        self._labels: dict[tuple[int, bool], MarkedLabel] = {}
        self._names: list[QLabel] = []
        self._current = -1
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Fields of the two versions"))
        self._empty = EmptyState("table", self.tr("Neither version has any fields."), None, self)
        self.addWidget(self._area)
        self.addWidget(self._empty)
        self.setFocusProxy(self._area)

    @property
    def lines(self) -> Sequence[FieldLine]:
        """What is shown, one field a line."""
        self._make()
        return self._lines

    @property
    def current(self) -> int:
        """The number of the changed field the person is at; -1 while none is."""
        return self._current

    @property
    def changed(self) -> list[int]:
        """The places of the lines that changed."""
        return [number for number, line in enumerate(self.lines) if line.changed]

    def show_compared(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        """Show title and fields of these texts."""
        self._compared, self._locales = compared, (left_locale, right_locale)
        self._touch()

    def show_fields(self, pairs: Sequence[FieldPair], parts: Sequence[PartPair]) -> None:
        """Show what is known of the article besides, and which required parts the texts have."""
        self._pairs, self._parts = pairs, parts
        self._touch()

    def set_beside(self, beside: bool) -> None:
        """Show both sides beside each other, or one below the other."""
        if beside != self._beside:
            self._beside = beside
            self._touch()

    def next_change(self) -> None:
        """Go to the next field that changed, after the last one to the first."""
        self._step(1)

    def previous_change(self) -> None:
        """Go to the field before that changed, from the first one to the last."""
        self._step(-1)

    def searched(self) -> list[tuple[int, str, str]]:
        """Line and side of every text shown, and the text itself."""
        found = []
        for number, line in enumerate(self.lines):
            for side, cell in (("left", line.left), ("right", line.right)):
                if cell is not None and (line.changed or side == "right"):
                    found.append((number, side, cell.text))
        return found

    def show_found(self, found: Sequence[Found], current: int) -> None:
        """Mark the places found, by line; ``current`` is the number of the one the person is at, or -1."""
        self._make()
        spans: dict[tuple[int, bool], list[Span]] = {}
        for place in found:
            spans.setdefault((place.row, place.side == "left"), []).append((place.start, place.end))
        here = found[current] if 0 <= current < len(found) else None
        for key, label in self._labels.items():
            is_here = here is not None and key == (here.row, here.side == "left")
            label.show_found(spans.get(key, ()), (here.start, here.end) if here is not None and is_here else None)
            if is_here:
                self._area.ensureWidgetVisible(label, 0, 40)

    def _step(self, by: int) -> None:
        changed = self.changed
        if changed:
            begin = self._current if by > 0 or self._current >= 0 else 0
            self._current = (begin + by) % len(changed)
            self._show_current()

    def _show_current(self) -> None:
        changed = self.changed
        for number, name in enumerate(self._names):
            here = 0 <= self._current < len(changed) and changed[self._current] == number
            name.setProperty("role", "place" if here else "secondary")
            name.style().unpolish(name)
            name.style().polish(name)
            if here:
                self._area.ensureWidgetVisible(name, 0, 60)
        self.change_reached.emit(self._current)

    def _touch(self) -> None:
        """Make the table anew once it is looked at."""
        self._stale = True
        if self.isVisible():
            self._make()

    def _make(self) -> None:
        if not self._stale:
            return
        self._stale, self._current = False, -1
        self._lines = field_lines(self._compared, self.tr("Title"), self._pairs)
        self._labels, self._names = {}, []
        content = QWidget()
        content.setObjectName("page")
        grid = QGridLayout(content)
        grid.setContentsMargins(24, 16, 24, 24)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        self._begin(grid, content)
        for number, line in enumerate(self._lines):
            self._add_line(grid, content, number, line)
        self._add_parts(grid, content)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(content)
        self.setCurrentIndex(0 if self._lines or self._parts else 1)

    def _begin(self, grid: QGridLayout, content: QWidget) -> None:
        if any(line.changed for line in self._lines) or any(part.before != part.after for part in self._parts):
            return
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(IconLabel("equals", size=16, parent=content))
        words = QLabel(self.tr("Nothing in the fields changed"), content)
        words.setProperty("role", "place")
        told.addWidget(words, 1)
        grid.addLayout(told, 0, 0, 1, 3)
        grid.addWidget(hairline(content), 1, 0, 1, 3)

    def _add_line(self, grid: QGridLayout, content: QWidget, number: int, line: FieldLine) -> None:
        row = grid.rowCount()
        name = QLabel(line.name, content)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setProperty("role", "secondary")
        name.setWordWrap(True)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._names.append(name)
        grid.addWidget(name, row, 0)
        if not line.changed:
            locale = self._locale(line, older=False)
            label = MarkedLabel(line.right or Cell("", 0, 0), locale, older=False, quiet=True, parent=content)
            self._labels[number, False] = label
            grid.addWidget(label, row, 1, 1, 2)
        else:
            sides: list[QWidget] = []
            for older, cell in ((True, line.left), (False, line.right)):
                if cell is None:
                    sides.append(self._nothing(content))
                    continue
                locale = self._locale(line, older=older)
                # A translation is not a change, so nothing in it is struck through.
                foreign = line.of_text and in_other_languages(self._compared, self._locales)
                shown = replace(cell, marks=()) if foreign else cell
                label = MarkedLabel(shown, locale, older=older, quiet=False, parent=content)
                self._labels[number, older] = label
                sides.append(label)
            if self._beside:
                for column, side in enumerate(sides, 1):
                    grid.addWidget(side, row, column)
            else:
                both = QVBoxLayout()
                both.setSpacing(2)
                for side in sides:
                    both.addWidget(side)
                grid.addLayout(both, row, 1, 1, 2)
        grid.addWidget(hairline(content), row + 1, 0, 1, 3)

    def _locale(self, line: FieldLine, *, older: bool) -> str:
        if not line.of_text:
            return QLocale().bcp47Name()
        return self._locales[0 if older else 1]

    def _nothing(self, content: QWidget) -> QLabel:
        label = QLabel(self.tr("nothing"), content)
        label.setProperty("role", "secondary")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return label

    def _add_parts(self, grid: QGridLayout, content: QWidget) -> None:
        if not self._parts:
            return
        row = grid.rowCount()
        grid.addWidget(heading_label(content, self.tr("Parts this kind of article needs")), row, 0, 1, 3)
        for part in self._parts:
            row = grid.rowCount()
            name = QLabel(part.name, content)
            name.setTextFormat(Qt.TextFormat.PlainText)
            name.setProperty("role", "secondary")
            name.setWordWrap(True)
            grid.addWidget(name, row, 0)
            if part.before is None or part.before == part.after:
                grid.addWidget(self._there(part.after, content), row, 1, 1, 2)
            else:
                grid.addWidget(self._there(part.before, content), row, 1)
                grid.addWidget(self._there(part.after, content), row, 2)

    def _there(self, there: bool, content: QWidget) -> QWidget:
        both = QWidget(content)
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(IconLabel("check" if there else "warning", "good-mark" if there else "warn-mark", 14, both))
        words = QLabel(self.tr("there") if there else self.tr("missing"), both)
        line.addWidget(words, 1)
        return both
