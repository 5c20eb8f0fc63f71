"""One page of rules on languages: what it is about, the rules in a table, and the fields of one to keep or remove.

Each rule is kept at once; what is removed stays in the fields, to be brought back.
"""

from collections.abc import Hashable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.errors import Refused
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import SnapshotModel

SIDE = 24

Widths = tuple[Sequence[int], int, tuple[int, ...]]
"""Those of the columns in pixels, which column takes what is left, and which are left out where there is no room."""

T = TypeVar("T")


class RuleFields(Protocol):
    """The fields of one rule."""

    changed: Any

    @property
    def rule(self) -> Any:
        """What was filled in."""
        ...

    def show_rule(self, rule: Any) -> None:
        """Fill in another rule, without announcing it."""
        ...


class RulePage(QWidget, Generic[T]):
    """What a page of rules of one sort says for itself stands in the methods that raise NotImplementedError."""

    put_requested = Signal(object)
    """The rule to keep, in place of the one about the same."""

    removal_requested = Signal(object)
    """The rule that is to go."""

    close_requested = Signal()

    def __init__(self, name: str, told: str, empty: str, may_not: Refused | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.may_not = may_not
        self.table = RowTable(name, self)
        self.why_not = QLabel(message_for(may_not) if may_not else "", self)
        self.problem = QLabel(self)
        self.note = quiet_label(self)
        # The page takes them in when it is laid out: Tab comes to them after the fields above.
        self.close_button = QPushButton(self.tr("Close"))
        self.remove = QPushButton()
        self.add = QPushButton()
        self._told = quiet_label(self, told)
        self._stack = QStackedWidget(self)
        self._empty = EmptyState("globe", empty, None, self)

    @property
    def first(self) -> QWidget:
        """Where the keyboard is when the page is shown."""
        return self.table

    def begin(self, model: SnapshotModel[T], widths: Widths, fields: RuleFields, rules: Sequence[T]) -> None:
        """Show the first rules, once everything the page is made of is there."""
        self.model, self._fields = model, fields
        self.table.setModel(model)
        self.table.set_columns(*widths)
        self._lay_out(fields)
        self.show_rules(rules)
        self.table.row_chosen.connect(self._choose)
        fields.changed.connect(self._changed)
        self.add.clicked.connect(self._put)
        self.remove.clicked.connect(self._remove)
        self.close_button.clicked.connect(self.close_requested)

    def show_rules(self, rules: Sequence[T], note: str = "") -> None:
        """Show what holds now, and say what was done."""
        self.table.blockSignals(True)
        self.table.keep_place(lambda: self.model.show_rows(self.sorted_rules(rules)))
        self.table.blockSignals(False)
        self._stack.setCurrentIndex(0 if self.model.rows else 1)
        self.problem.hide()
        self._fit()
        if note:
            self.note.setText(note)

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be done; another try is open."""
        self.problem.setText(message_for(error))
        self.problem.show()
        self._fit()

    # What each page says for itself

    def key_of(self, rule: T) -> Hashable:
        """What a rule is about; there is one rule about the same."""
        raise NotImplementedError

    def sorted_rules(self, rules: Sequence[T]) -> list[T]:
        """The rows of the table."""
        raise NotImplementedError

    def lack(self, wanted: T, there: T | None) -> str:
        """Why a rule filled in cannot be kept in place of the one that is there; empty where it can."""
        raise NotImplementedError

    def goes(self, there: T) -> bool:
        """Whether a rule can be taken away."""
        raise NotImplementedError

    # Working

    def _choose(self, row: int) -> None:
        if (rule := self.model.row(row)) is not None:
            self._fields.show_rule(rule)

    def _changed(self) -> None:
        self.problem.hide()
        self.table.blockSignals(True)
        self.table.choose_row(self.model.row_of(self.key_of(self._fields.rule)))
        self.table.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """What can be done with the rule filled in, and why not."""
        wanted: T = self._fields.rule
        there = self.model.row(self.model.row_of(self.key_of(wanted)))
        self.add.setText(self.tr("Change") if there is not None else self.tr("Add"))
        reason = message_for(self.may_not) if self.may_not is not None else self.lack(wanted, there)
        self.add.setEnabled(not reason)
        self.add.setToolTip(reason)
        self.add.setAccessibleDescription(reason)
        self.remove.setEnabled(self.may_not is None and there is not None and self.goes(there))
        self.note.setText("" if self.may_not else reason)

    def _put(self) -> None:
        self.add.setEnabled(False)
        self.put_requested.emit(self._fields.rule)

    def _remove(self) -> None:
        rule = self.model.row(self.model.row_of(self.key_of(self._fields.rule)))
        if rule is not None and self.remove.isEnabled():
            self.remove.setEnabled(False)
            self.removal_requested.emit(rule)

    def _lay_out(self, fields: RuleFields) -> None:
        self.table.installEventFilter(self)
        for label, tone in ((self.why_not, "warn"), (self.problem, "stop")):
            label.setProperty("tone", tone)
            label.setWordWrap(True)
            label.setContentsMargins(SIDE, 8, SIDE, 8)
        self.why_not.setVisible(self.may_not is not None)
        self.problem.hide()
        self.add.setProperty("primary", True)
        for button in (self.remove, self.add, self.close_button):
            # Enter in a field fills the field in; it neither adds nor closes.
            button.setAutoDefault(False)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.add)
        foot = QVBoxLayout()
        foot.setContentsMargins(SIDE, 12, SIDE, 16)
        foot.setSpacing(12)
        assert isinstance(fields, QWidget)
        foot.addWidget(fields)
        foot.addLayout(buttons)
        for part in (fields, self.add, self.remove):
            part.setVisible(self.may_not is None)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 4, SIDE, 12)
        head.addWidget(self._told)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.why_not)
        whole.addLayout(head)
        whole.addWidget(hairline(self))
        whole.addWidget(self._stack, 1)
        whole.addWidget(hairline(self))
        whole.addWidget(self.problem)
        whole.addLayout(foot)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)
