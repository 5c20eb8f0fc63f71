"""A field for people or topics: type to find, choose, and see what is chosen as chips that can be taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.pick_chip import PickChip
from kbstudio.ui.widgets.pick_list import PickList
from kbstudio.ui.widgets.suggesting import Suggestion, Suggestions


class PickField(QFrame):
    """Arrows and Enter choose, Backspace takes the last one away; with ``single`` the newest choice replaces."""

    changed = Signal()
    """Something else is chosen; ``values`` says what."""

    def __init__(self, parent: QWidget | None = None, *, single: bool = False, name: str = "") -> None:
        """``name`` says to a screen reader what is chosen here."""
        super().__init__(parent)
        self._single = single
        self._values: tuple[str, ...] = ()
        self._found: list[Suggestion] = []
        self._suggestions = Suggestions(())
        self._chips: list[PickChip] = []
        self._placeholder = ""
        self.setObjectName("pick_field")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line = _PickLine(self)
        self._list = PickList(self)
        self._flow = FlowLayout(self, gap=4, last_grows=True)
        self._flow.setContentsMargins(4, 3, 4, 3)
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        self.set_name(name or self.tr("Type to find"))

        self.line.textChanged.connect(self._fit)
        self.line.textEdited.connect(self._suggest)
        self.line.asked.connect(self._suggest)
        self.line.moved.connect(self._list.move_by)
        self.line.taken.connect(self._take)
        self.line.back.connect(self._go_back)
        self.line.dismissed.connect(self._close)
        self.line.left.connect(self._left)
        self.line.entered.connect(self._draw_frame)
        self._list.picked.connect(self._pick)
        # The list belongs to the window by then.
        self.destroyed.connect(self._list.deleteLater)
        self._draw_frame()
        self._fit()

    @property
    def values(self) -> tuple[str, ...]:
        """What is chosen, in the order it was chosen in."""
        return self._values

    @property
    def suggesting(self) -> bool:
        """Whether choices hang below the field."""
        return self._list.isVisible()

    @property
    def suggested(self) -> tuple[str, ...]:
        """The values offered for what is typed now, best first; empty while nothing is offered."""
        return tuple(each.value for each in self._found) if self.suggesting else ()

    def set_name(self, name: str) -> None:
        """Say to a screen reader what is chosen here."""
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)

    def set_placeholder(self, text: str) -> None:
        """Words shown while nothing is chosen or typed."""
        self._placeholder = text
        self._show_placeholder()

    def offer(self, items: Sequence[tuple[str, str, str]]) -> None:
        """Offer these (value, label, hint) from now on; what is chosen stays."""
        self._suggestions = Suggestions([Suggestion(*item) for item in items])
        self.show_values(self._values)

    def show_values(self, values: Sequence[str]) -> None:
        """Show other values as chosen, without announcing it."""
        self._values = tuple(dict.fromkeys(values))[: 1 if self._single else None]
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for value in self._values:
            known = self._suggestions.by_value.get(value)
            chip = PickChip(known.label if known else value, self)
            chip.removal_requested.connect(lambda value=value: self.remove(value))
            chip.left.connect(lambda step, chip=chip: self._go_from(chip, step))
            self._flow.insert_widget(len(self._chips), chip)
            chip.show()
            self._chips.append(chip)
        chosen = ", ".join(chip.shown_text for chip in self._chips)
        self.line.setAccessibleDescription(self.tr("Chosen: {names}").format(names=chosen) if chosen else "")
        self._show_placeholder()
        self._fit()

    def choose(self, value: str) -> None:
        """Add a value, or put it in the place of the one there is, and announce it."""
        self._close()
        self.line.clear()
        if value not in self._values:
            self.show_values((value,) if self._single else (*self._values, value))
            self.changed.emit()

    def remove(self, value: str) -> None:
        """Take a value away and announce it."""
        if value in self._values:
            self.line.setFocus()
            self.show_values([other for other in self._values if other != value])
            self.changed.emit()

    def _show_placeholder(self) -> None:
        self.line.setPlaceholderText("" if self._values else self._placeholder)

    def _suggest(self) -> None:
        self._found = self._suggestions.like(self.line.text(), without=self._values)
        self._list.show_suggestions(self._found)

    def _close(self) -> None:
        self._list.hide()

    def _take(self) -> None:
        self._pick(self._list.current)

    def _pick(self, number: int) -> None:
        if 0 <= number < len(self._found):
            self.choose(self._found[number].value)
            self.line.setFocus()

    def _go_back(self, remove: bool) -> None:
        """At the beginning of the line: the last chip is taken away, or gets the keyboard."""
        if remove and self._values:
            self.remove(self._values[-1])
        elif self._chips:
            self._close()
            self._chips[-1].setFocus()

    def _go_from(self, chip: PickChip, step: int) -> None:
        number = self._chips.index(chip) + step
        if number >= len(self._chips):
            self.line.setFocus()
        elif number >= 0:
            self._chips[number].setFocus()

    def _left(self) -> None:
        self._close()
        self.line.clear()
        self._draw_frame()

    def _draw_frame(self) -> None:
        theme = current_theme()
        focused = self.line.hasFocus()
        ground = theme.canvas if self.isEnabled() else theme.chrome
        edge = f"2px solid {theme.accent}" if focused else f"1px solid {theme.line}"
        sheet = f"#pick_field {{ background: {ground}; border: {edge}; border-radius: 6px; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        margin = 0 if focused else 1
        self._flow.setContentsMargins(3 + margin, 2 + margin, 3 + margin, 2 + margin)

    def _fit(self) -> None:
        height = self._flow.heightForWidth(max(60, self.width()))
        # The frame counts too: its line is drawn inside, of one or two pixels, and the margins make up for it.
        self.setFixedHeight(max(30, height + 2 * self.frameWidth()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.EnabledChange, QEvent.Type.PaletteChange}:
            self._draw_frame()

    def hideEvent(self, event: QHideEvent) -> None:
        self._close()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus()
        self._suggest()
        super().mousePressEvent(event)


class _PickLine(QLineEdit):
    """Where one types; says what its keys mean for the choices and the chips."""

    asked = Signal()
    moved = Signal(int)
    taken = Signal()
    back = Signal(bool)
    dismissed = Signal()
    left = Signal()
    entered = Signal()

    def __init__(self, field: PickField) -> None:
        super().__init__(field)
        self._field = field
        self._make_room("")
        self.textChanged.connect(self._make_room)
        self.setFixedHeight(text_pixels() + 9)
        self.setStyleSheet(
            "QLineEdit, QLineEdit:focus { background: transparent; border: none; padding: 0 3px; min-height: 20px; }"
        )

    def _make_room(self, text: str) -> None:
        # Behind chips there is a line of its own only once something is typed.
        self.setMinimumWidth(90 if text else 24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, open_now = event.key(), self._field.suggesting
        at_start = self.cursorPosition() == 0 and not self.hasSelectedText()
        towards_chips = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            if not open_now:
                self.asked.emit()
            else:
                self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
        elif open_now and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif open_now and key == Qt.Key.Key_Escape:
            self.dismissed.emit()
        elif at_start and key == Qt.Key.Key_Backspace:
            self.back.emit(True)
        elif at_start and key == towards_chips and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.back.emit(False)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, arg__1: QMouseEvent) -> None:
        super().mousePressEvent(arg__1)
        self.asked.emit()

    def focusInEvent(self, arg__1: QFocusEvent) -> None:
        super().focusInEvent(arg__1)
        self.entered.emit()

    def focusOutEvent(self, arg__1: QFocusEvent) -> None:
        super().focusOutEvent(arg__1)
        self.left.emit()

    def event(self, arg__1: QEvent) -> bool:
        # While choices hang below, these keys are for them and not for the dialog or the menus.
        if (
            arg__1.type() is QEvent.Type.ShortcutOverride
            and isinstance(arg__1, QKeyEvent)
            and self._field.suggesting
            and arg__1.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ):
            arg__1.accept()
            return True
        return super().event(arg__1)
