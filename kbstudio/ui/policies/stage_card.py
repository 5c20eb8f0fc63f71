"""One stage of a review: what it is called, whom it asks, how many of them sign, and by when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QToolButton, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.lines import NAME_LIMIT
from kbstudio.domain.policies import MOST_HOURS, StageRule
from kbstudio.ui.policies.who_choices import Choice, value_of, who_of
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.pick_field import PickField

EVERYONE = 0
_MOST_OFFERED = 9
_HOURS, _DAYS = 1, 24


class _Box(QComboBox):
    """One of a few values; the wheel scrolls the stages and changes none of them in passing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Number(QSpinBox):
    """A number to type or count with the arrow keys, which the wheel leaves alone."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # What is typed replaces "no limit", wherever one clicked in these words.
        QTimer.singleShot(0, self, self.selectAll)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class StageCard(QWidget):
    """``stage`` is what was filled in."""

    changed = Signal()
    """Something else was filled in."""

    moved = Signal(int)
    """The person wants the stage one place up (-1) or down (1)."""

    removal_requested = Signal()
    """The person wants the stage to go."""

    def __init__(self, stage: StageRule, offered: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = QLabel(self)
        self._number.setProperty("role", "place")
        self.name = QLineEdit(stage.name, self)
        self.name.setMaxLength(NAME_LIMIT)
        self.name.setPlaceholderText(self.tr("A name for it, if you like: Network check"))
        self.who = PickField(self)
        self.who.offer(offered)
        self.who.set_placeholder(self.tr("Who signs? Type a name, a role, owner, reviewers…"))
        self.who.show_values([value_of(who) for who in stage.who])
        self.needed = _Box(self)
        self.due = _Number(self)
        self.unit = _Box(self)
        self.up = self._button("arrow-up")
        self.down = self._button("arrow-down")
        self.remove = self._button("x")
        self._fill(stage)
        self._lay_out()

        self.name.textEdited.connect(self.changed)
        self.who.changed.connect(self.changed)
        self.needed.activated.connect(self.changed)
        self.due.valueChanged.connect(self._due_changed)
        self.unit.activated.connect(self._unit_changed)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removal_requested)

    @property
    def stage(self) -> StageRule:
        """The stage as it is filled in."""
        hours = self.due.value() * int(self.unit.currentData())
        who = tuple(who_of(value) for value in self.who.values)
        return StageRule(self.name.text().strip(), who, int(self.needed.currentData()), hours or None)

    def show_place(self, number: int, of: int) -> None:
        """Say which of how many stages it is; a stage alone neither moves nor goes."""
        self._number.setText(str(number))
        self.setAccessibleName(self.tr("Stage {number}").format(number=number))
        for button, text, possible in (
            (self.up, self.tr("Move stage {number} up"), number > 1),
            (self.down, self.tr("Move stage {number} down"), number < of),
            (self.remove, self.tr("Remove stage {number}"), of > 1),
        ):
            button.setEnabled(possible)
            button.setToolTip(text.format(number=number))
            button.setAccessibleName(text.format(number=number))
        self.name.setAccessibleName(self.tr("Name of stage {number}").format(number=number))
        self.who.set_name(self.tr("Who signs at stage {number}").format(number=number))
        self.needed.setAccessibleName(self.tr("How many of them sign at stage {number}").format(number=number))
        self.due.setAccessibleName(self.tr("Time to sign at stage {number}").format(number=number))
        self.unit.setAccessibleName(self.tr("Hours or days"))

    def _fill(self, stage: StageRule) -> None:
        self.needed.addItem(self.tr("One of them signs"), 1)
        for number in range(2, max(_MOST_OFFERED, stage.needed) + 1):
            self.needed.addItem(self.tr("%n of them sign", "", number), number)
        self.needed.addItem(self.tr("Everyone signs"), EVERYONE)
        self.needed.setCurrentIndex(self.needed.findData(stage.needed))
        for text, unit in ((self.tr("hours"), _HOURS), (self.tr("days"), _DAYS)):
            self.unit.addItem(text, unit)
        hours = stage.due_hours or 0
        unit = _HOURS if hours % _DAYS else _DAYS
        self.unit.setCurrentIndex(self.unit.findData(unit))
        self.due.setSpecialValueText(self.tr("no limit"))
        self.due.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.due.lineEdit().setTextMargins(5, 0, 5, 0)
        self.due.setMinimumWidth(80)
        self._limit()
        self.due.setValue(hours // unit)
        self.unit.setEnabled(bool(hours))

    def _limit(self) -> None:
        self.due.setRange(0, MOST_HOURS // int(self.unit.currentData()))

    def _due_changed(self) -> None:
        self.unit.setEnabled(self.due.value() > 0)
        self.changed.emit()

    def _unit_changed(self) -> None:
        self._limit()
        self.changed.emit()

    def _button(self, icon_name: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(icon_name))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.name, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        time = QLabel(self.tr("Time to sign"), self)
        time.setBuddy(self.due)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.needed)
        foot.addSpacing(8)
        foot.addWidget(time)
        foot.addWidget(self.due)
        foot.addWidget(self.unit)
        foot.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 16)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(head, 0, 1)
        grid.addWidget(self.who, 1, 1)
        grid.addLayout(foot, 2, 1)
        grid.addWidget(hairline(self), 3, 0, 1, 2)
