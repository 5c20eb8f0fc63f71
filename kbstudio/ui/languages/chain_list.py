"""Languages in the order agents are led to them: put in, taken out, moved up and down, all of it by keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.look import text_pixels
from kbstudio.ui.languages.choices import Choice, full_name
from kbstudio.ui.widgets.pick_field import PickField

_ROWS = 4
_ROOM = 10


class ChainList(QWidget):
    """``tags`` are the languages, best first."""

    changed = Signal()
    """Other languages stand there, or in another order."""

    def __init__(self, languages: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Are led on to"))
        self.list.setToolTip(self.tr("Alt with an arrow moves a language, Delete takes it out"))
        self.list.installEventFilter(self)
        self.new = PickField(self, single=True, name=self.tr("Add a language"))
        self.new.offer(languages)
        self.new.set_placeholder(self.tr("Add a language"))
        self.up = self._tool("caret-up", self.tr("Earlier (Alt+Up)"))
        self.down = self._tool("caret-down", self.tr("Later (Alt+Down)"))
        self.out = self._tool("x", self.tr("Take out (Delete)"))
        self._lay_out()
        self.list.currentRowChanged.connect(lambda _row: self._fit())
        self.new.changed.connect(self._add)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.out.clicked.connect(self._take_out)

    @property
    def tags(self) -> tuple[str, ...]:
        """The languages, best first."""
        return tuple(str(self.list.item(row).data(Qt.ItemDataRole.UserRole)) for row in range(self.list.count()))

    def show_tags(self, tags: Sequence[str], *, at: int = 0) -> None:
        """Show other languages, the keyboard ``at`` one of them, without announcing it."""
        self.list.clear()
        for number, tag in enumerate(tags, start=1):
            words = self.tr("{number}. {language}").format(number=number, language=full_name(tag))
            item = QListWidgetItem(words, self.list)
            item.setData(Qt.ItemDataRole.UserRole, tag)
            item.setToolTip(tag)
        self.list.setCurrentRow(min(at, len(tags) - 1))
        self._fit()

    def _add(self) -> None:
        tags = [*(tag for tag in self.tags if tag not in self.new.values), *self.new.values]
        self.new.show_values(())
        self.show_tags(tags, at=len(tags) - 1)
        self.changed.emit()

    def _move(self, step: int) -> None:
        tags, at = list(self.tags), self.list.currentRow()
        if at >= 0 and 0 <= at + step < len(tags):
            tags.insert(at + step, tags.pop(at))
            self.show_tags(tags, at=at + step)
            self.changed.emit()

    def _take_out(self) -> None:
        tags, at = list(self.tags), self.list.currentRow()
        if at >= 0:
            del tags[at]
            self.show_tags(tags, at=at)
            self.changed.emit()

    def _fit(self) -> None:
        at, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)
        self.out.setEnabled(at >= 0)

    def _tool(self, picture: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(picture))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        self.list.setProperty("field", True)
        self.list.setFixedHeight(_ROWS * (text_pixels() + 11) + _ROOM)
        buttons = QVBoxLayout()
        buttons.setSpacing(2)
        for button in (self.up, self.down, self.out):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.new)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            moved = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if moved and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(moved)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._take_out()
                return True
        return super().eventFilter(watched, event)
