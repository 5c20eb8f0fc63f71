"""Who reviews what: the library's policy, and that of every kind of article beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Person
from kbstudio.domain.policies import PRESETS, Policy
from kbstudio.services.kinds import kinds
from kbstudio.ui.policies.policy_panel import PolicyPanel
from kbstudio.ui.policies.words import policy_name
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.pick_list import SuggestionDelegate, fill_with
from kbstudio.ui.widgets.suggesting import Suggestion

_WIDTH, _HEIGHT = 880, 680
_LIST = 230
_SIDE = 24
LIBRARY = ""
"""Stands for the library among the codes of kinds."""


@dataclass(frozen=True)
class PolicyFacts:
    """What the dialog begins with: the policies by kind, the people, and why this person may not change any."""

    policies: Mapping[str, Policy]
    people: Sequence[Person]
    may_not: Refused | None = None


class PolicyDialog(QDialog):
    """Everything is saved at once, by one button."""

    save_requested = Signal(object)
    """Policies by kind that are other than they were; None follows the library."""

    def __init__(self, facts: PolicyFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Review policy"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._facts = facts
        self._names = {LIBRARY: self.tr("The library"), **_kind_names()}
        self._wanted: dict[str, Policy | None] = {code: facts.policies.get(code) for code in self._names}
        self._wanted[LIBRARY] = self._wanted[LIBRARY] or PRESETS["pair"]
        self._before = dict(self._wanted)
        self._shown = LIBRARY
        self._asked_to_leave = False
        self.list = QListWidget(self)
        self.panel = PolicyPanel(facts.people, self)
        self.why_not = QLabel(message_for(facts.may_not) if facts.may_not else "", self)
        self.problem = QLabel(self)
        self.note = quiet_label(self)
        self.save = QPushButton(self.tr("Save"), self)
        self.save.setProperty("primary", True)
        self._cancel = QPushButton(self.tr("Close") if facts.may_not else self.tr("Cancel"), self)
        self._lay_out()
        self._show_list()
        self.list.setCurrentRow(0)
        self._show(LIBRARY)
        self._say()

        self.list.currentRowChanged.connect(self._go_to)
        self.panel.changed.connect(self._changed)
        self.save.clicked.connect(self._save)
        self._cancel.clicked.connect(super().reject)

    @property
    def changes(self) -> dict[str, Policy | None]:
        """What is other than it was, by kind."""
        return {code: policy for code, policy in self._wanted.items() if policy != self._before[code]}

    def show_kind(self, code: str) -> None:
        """Go to the policy of a kind; empty for the library."""
        self.list.setCurrentRow(list(self._names).index(code))

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be saved; another try is open."""
        self.problem.setText(message_for(error))
        self.problem.show()
        self._say()

    def reject(self) -> None:
        """Leave things as they are; what was changed here is not thrown away by a single key."""
        if self.changes and not self._asked_to_leave:
            self._asked_to_leave = True
            self.note.setText(self.tr("Nothing is saved yet. Press Escape once more to leave it as it was."))
            return
        super().reject()

    def _go_to(self, row: int) -> None:
        if row >= 0:
            self._show(list(self._names)[row])

    def _show(self, code: str) -> None:
        self._shown = code
        library = self._wanted[LIBRARY] or PRESETS["pair"]
        self.panel.show_policy(self._names[code], self._wanted[code], library, follows=code != LIBRARY)

    def _changed(self) -> None:
        self._wanted[self._shown] = self.panel.policy
        self._asked_to_leave = False
        self.problem.hide()
        self._show_list()
        self._say()

    def _save(self) -> None:
        self.problem.hide()
        self.save.setEnabled(False)
        self.save_requested.emit(self.changes)

    def _say(self) -> None:
        """Why it cannot be saved now, if it cannot."""
        reason = self._reason_not()
        self.save.setEnabled(not reason)
        self.save.setToolTip(reason)
        self.save.setAccessibleDescription(reason)
        self.note.setText(reason)

    def _reason_not(self) -> str:
        for code, policy in self.changes.items():
            empty = next((n for n, stage in enumerate(policy.stages, 1) if not stage.who), 0) if policy else 0
            if empty:
                told = self.tr("{kind}, stage {number}: say who signs there.")
                return told.format(kind=self._names[code], number=empty)
        return "" if self.changes or self._facts.may_not else self.tr("Nothing is changed.")

    def _show_list(self) -> None:
        self.list.blockSignals(True)
        row = self.list.currentRow()
        entries = []
        for code, name in self._names.items():
            policy = self._wanted[code]
            entries.append(Suggestion(code, name, policy_name(policy) if policy else self.tr("As the library")))
        fill_with(self.list, entries)
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _lay_out(self) -> None:
        self.list.setItemDelegate(SuggestionDelegate(self.list))
        self.list.setAccessibleName(self.tr("Whose review policy"))
        self.list.setFixedWidth(_LIST)
        self.list.setStyleSheet("QListWidget { background: transparent; padding: 8px; }")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.why_not.setProperty("tone", "warn")
        self.why_not.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self.why_not.setVisible(self._facts.may_not is not None)
        self.save.setVisible(self._facts.may_not is None)
        self.panel.set_read_only(self._facts.may_not is not None)
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self.problem.hide()
        for button in (self.save, self._cancel):
            # Enter in a field fills the field in; it neither saves nor closes.
            button.setAutoDefault(False)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addWidget(_upright(self))
        middle.addWidget(self.panel, 1)
        kept = self.tr("Reviews that are open keep what they were asked for. This holds for what is sent from now on.")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 16)
        foot.setSpacing(8)
        foot.addWidget(quiet_label(self, kept))
        foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.why_not)
        whole.addLayout(middle, 1)
        whole.addWidget(hairline(self))
        whole.addWidget(self.problem)
        whole.addLayout(foot)
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 2 * _SIDE), min(_HEIGHT, room.height() - 2 * _SIDE))


def _upright(parent: QWidget) -> QWidget:
    line = hairline(parent)
    line.setMinimumSize(1, 0)
    line.setMaximumSize(1, 16_777_215)
    return line


def _kind_names() -> dict[str, str]:
    language = QLocale().bcp47Name()
    return dict(in_order(((code, kind.name_in(language)) for code, kind in kinds().items()), lambda each: each[1]))
