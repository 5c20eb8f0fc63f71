"""The list of what is to be reviewed under the fingers of a person: every step by one key."""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from kbstudio.domain.inbox import Group
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.actions import INBOX
from kbstudio.ui.inbox.lines import GroupLine, Line
from kbstudio.ui.inbox.review_delegate import ReviewDelegate
from kbstudio.ui.inbox.review_model import DROPPED, DUE, RISK, SCORE, TITLE, WIDTHS, ReviewModel
from kbstudio.ui.widgets.row_table import RowTable


class Command(StrEnum):
    """What a key asks for, apart from moving, opening and previewing; named as in the table of actions."""

    SELECT = "inbox_select"
    APPROVE = "inbox_approve"
    APPROVE_ALL = "inbox_approve_all"
    RETURN = "inbox_return"
    REORDER = "inbox_reorder"
    FILTER = "inbox_filter"
    KEYS = "inbox_keys"


_KEYS = {spec.shortcut.lower(): Command(spec.name) for spec in INBOX}
_SIGNS = {sign: command for sign, command in _KEYS.items() if not sign[0].isalpha()}


def letter_of(event: QKeyEvent) -> str:
    """The Latin letter on the key that was pressed, whatever language the keyboard is set to."""
    typed = event.text().lower()
    if typed in _SIGNS:
        return typed
    meant = on_other_keyboards(typed) if typed and not typed.isascii() else ()
    return meant[0] if meant else typed


class ReviewTable(RowTable):
    """Rows keep their places while somebody reads; the next one is current when one goes."""

    commanded = Signal(str)
    """A ``Command``."""

    section_stepped = Signal(int)
    """The person wants the section before (-1) or after (1) this one."""

    touched = Signal()
    """The person reads this list: rows should no longer move."""

    tick_pressed = Signal(int)
    """The box in front of this row was pressed."""

    def __init__(self, name: str, names: Callable[[str], str], now: Callable[[], datetime], parent: QWidget) -> None:
        super().__init__(name, parent)
        self._lines = ReviewModel(names, now, self)
        self.setItemDelegate(ReviewDelegate(self))
        self.setModel(self._lines)
        self.set_columns(WIDTHS, stretch=TITLE, dropped=DROPPED)

    @property
    def lines(self) -> ReviewModel:
        """What is listed."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other rows; where the current one is gone, the next one becomes it."""
        model = self._lines
        keys = [line.key for line in model.rows]
        here = self.current_row
        after = [*keys[here + 1 :], *reversed(keys[: max(here, 0)])] if here >= 0 else []
        same = keys == [line.key for line in lines]
        self.keep_place(lambda: model.show_rows(lines))
        if not same:
            self._span()
        if self.current_row < 0:
            texts: dict[Hashable, int] = {
                line.key: number for number, line in enumerate(model.rows) if not isinstance(line, GroupLine)
            }
            self.choose_row(next((texts[key] for key in after if key in texts), min(texts.values(), default=-1)))

    def go_to_first(self) -> None:
        """Make the first text the current one."""
        first = next((n for n in range(self._lines.rowCount()) if self._lines.text(n) is not None), -1)
        if first >= 0 and first != self.current_row:
            self.choose_row(first)
            self.scrollToTop()

    def step(self, by: int) -> None:
        """Go that many texts down, or up where it is negative; headings are passed over."""
        rows = [number for number in range(self._lines.rowCount()) if self._lines.text(number) is not None]
        if not rows:
            return
        here = rows.index(self.current_row) if self.current_row in rows else -1
        self.choose_row(rows[min(max(0, here + by), len(rows) - 1)])

    def _span(self) -> None:
        self.clearSpans()
        columns = self._lines.columnCount()
        for number, line in enumerate(self._lines.rows):
            if isinstance(line, GroupLine):
                self.setSpan(number, 0, 1, columns)
            elif line.group is Group.TYPO:
                self.setSpan(number, RISK, 1, DUE - RISK + 1)

    def _command(self, letter: str, *, shift: bool) -> Command | None:
        if letter in _SIGNS:
            return _SIGNS[letter]
        return _KEYS.get(f"shift+{letter}" if shift else letter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.touched.emit()
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        letter = letter_of(event) if held in {Qt.KeyboardModifier.NoModifier, shift} else ""
        page = max(1, self.viewport().height() // max(1, self.verticalHeader().defaultSectionSize()) - 1)
        steps: dict[int, int] = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        steps |= {Qt.Key.Key_Home: -self._lines.rowCount(), Qt.Key.Key_End: self._lines.rowCount()}
        if held == control and key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.section_stepped.emit(steps[key])
        elif key in steps and not held:
            self.step(steps[key])
        elif letter in {"j", "k"} and not held:
            self.step(1 if letter == "j" else -1)
        elif letter and (command := self._command(letter, shift=bool(held & shift))) is not None:
            self.commanded.emit(command)
        elif letter.isalpha():
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        index = self.indexAt(event.position().toPoint())
        line = self._lines.text(index.row())
        super().mousePressEvent(event)
        if line is not None and line.group is Group.TYPO and index.column() == SCORE:
            self.tick_pressed.emit(index.row())

    def wheelEvent(self, arg__1: QWheelEvent) -> None:
        self.touched.emit()
        super().wheelEvent(arg__1)
