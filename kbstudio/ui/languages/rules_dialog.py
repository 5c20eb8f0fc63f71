"""Which languages are needed: the rules, and one to add, change or remove."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.errors import Refused
from kbstudio.domain.markets import LanguageRule
from kbstudio.domain.people import Person
from kbstudio.domain.topics import Topic
from kbstudio.ui.languages.choices import kind_name, language_choices, topic_choices, topic_name
from kbstudio.ui.languages.rule_form import RuleForm
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import NEUTRAL, ChipStyle
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

_WIDTH, _HEIGHT = 860, 640
_SIDE = 24
_Key = tuple[str, str, str]


@dataclass(frozen=True)
class RuleFacts:
    """What the dialog begins with: the rules, what can be chosen, and why this person may not change any."""

    rules: Sequence[LanguageRule]
    locales: Sequence[str]
    topics: Sequence[Topic]
    people: Sequence[Person]
    may_not: Refused | None = None


class RulesDialog(QDialog):
    """Each rule is kept at once; what is removed stays in the fields, to be added again."""

    put_requested = Signal(object)
    """The ``LanguageRule`` to keep, in place of the one about the same articles in the same language."""

    removal_requested = Signal(object)
    """The ``LanguageRule`` that is to go."""

    def __init__(self, facts: RuleFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Languages needed"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._may_not = facts.may_not
        self._topics: Mapping[str, str] = {topic.code: topic_name(topic) for topic in facts.topics}
        self._people: Mapping[str, str] = {person.name: person.display for person in facts.people}
        people = in_order(facts.people, lambda person: person.display)
        self.table = RowTable(self.tr("Languages needed"), self)
        self.model = SnapshotModel[LanguageRule](self._columns(), key_of, self)
        self._empty = EmptyState("globe", self.tr("No language is asked for yet. Add the first one below."), None, self)
        self._stack = QStackedWidget(self)
        self.form = RuleForm(
            language_choices(facts.locales),
            topic_choices(facts.topics),
            [(each.name, each.display, each.name if each.name != each.display else "") for each in people],
            self,
        )
        self.why_not = QLabel(message_for(facts.may_not) if facts.may_not else "", self)
        self.problem = QLabel(self)
        self.note = quiet_label(self)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.add = QPushButton(self.tr("Add"), self)
        self._close = QPushButton(self.tr("Close"), self)
        self._lay_out()
        self.show_rules(facts.rules)
        (self.table if facts.may_not else self.form.language).setFocus()

        self.table.row_chosen.connect(self._choose)
        self.form.changed.connect(self._changed)
        self.add.clicked.connect(self._put)
        self.remove.clicked.connect(self._remove)
        self._close.clicked.connect(self.reject)

    def show_rules(self, rules: Sequence[LanguageRule], note: str = "") -> None:
        """Show what holds now, and say what was done."""
        self.table.blockSignals(True)
        self.table.keep_place(lambda: self.model.show_rows(in_order(rules, lambda rule: language_name(rule.locale))))
        self.table.blockSignals(False)
        self._stack.setCurrentIndex(0 if rules else 1)
        self.problem.hide()
        self._fit()
        if note:
            self.note.setText(note)

    def show_problem(self, error: Exception) -> None:
        """Say why it cannot be done; another try is open."""
        self.problem.setText(message_for(error))
        self.problem.show()
        self._fit()

    def _choose(self, row: int) -> None:
        if (rule := self.model.row(row)) is not None:
            self.form.show_rule(rule)

    def _changed(self) -> None:
        self.problem.hide()
        row = self.model.row_of(key_of(self.form.rule))
        self.table.blockSignals(True)
        self.table.choose_row(row)
        self.table.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """What can be done with the rule filled in, and why not."""
        wanted = self.form.rule
        there = self.model.row(self.model.row_of(key_of(wanted)))
        self.add.setText(self.tr("Change") if there is not None else self.tr("Add"))
        reason = self._reason_not(wanted, there)
        self.add.setEnabled(not reason)
        self.add.setToolTip(reason)
        self.add.setAccessibleDescription(reason)
        self.remove.setEnabled(self._may_not is None and there is not None)
        self.note.setText("" if self._may_not else reason)

    def _reason_not(self, wanted: LanguageRule, there: LanguageRule | None) -> str:
        if self._may_not is not None:
            return message_for(self._may_not)
        if not wanted.locale:
            return self.tr("Choose a language.")
        if there is not None and replace(there, id="") == wanted:
            return self.tr("It is so already.")
        return ""

    def _put(self) -> None:
        self.add.setEnabled(False)
        self.put_requested.emit(self.form.rule)

    def _remove(self) -> None:
        rule = self.model.row(self.model.row_of(key_of(self.form.rule)))
        if rule is not None and self.remove.isEnabled():
            self.remove.setEnabled(False)
            self.removal_requested.emit(rule)

    def _columns(self) -> list[Column[LanguageRule]]:
        return [
            Column(
                self.tr("Language"), Cell.TITLE, lambda rule: language_name(rule.locale), tip=lambda rule: rule.locale
            ),
            Column(
                self.tr("Kind"), Cell.TEXT, lambda rule: kind_name(rule.kind) if rule.kind else self.tr("Every kind")
            ),
            Column(self.tr("Topic"), Cell.TEXT, self._topic),
            Column(self.tr("Needed"), Cell.CHIP, self._needed, _needed_style),
            Column(self.tr("Within"), Cell.QUIET, self._within),
            Column(self.tr("By whom"), Cell.PERSON, lambda rule: self._people.get(rule.assignee, rule.assignee)),
        ]

    def _topic(self, rule: LanguageRule) -> str:
        return self._topics.get(rule.topic, rule.topic) if rule.topic else self.tr("Every topic")

    def _needed(self, rule: LanguageRule) -> str:
        return self.tr("Needed") if rule.required else self.tr("Not needed")

    def _within(self, rule: LanguageRule) -> str:
        return self.tr("%n day(s)", "", rule.due_days) if rule.required else ""

    def _lay_out(self) -> None:
        told = quiet_label(
            self,
            self.tr(
                "An article is missing in a language while it is needed and agents cannot read it. "
                "Of several rules on one article the deeper topic counts, then the one that names a kind."
            ),
        )
        self.table.setModel(self.model)
        self.table.set_columns((130, 120, 150, 110, 80, 160), stretch=2, dropped=(4, 5))
        self.table.installEventFilter(self)
        self.why_not.setProperty("tone", "warn")
        self.why_not.setWordWrap(True)
        self.why_not.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self.why_not.setVisible(self._may_not is not None)
        for part in (self.form, self.add, self.remove):
            part.setVisible(self._may_not is None)
        self.problem.setProperty("tone", "stop")
        self.problem.setWordWrap(True)
        self.problem.setContentsMargins(_SIDE, 8, _SIDE, 8)
        self.problem.hide()
        self.add.setProperty("primary", True)
        for button in (self.remove, self.add, self._close):
            # Enter in a field fills the field in; it neither adds nor closes.
            button.setAutoDefault(False)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.add)
        foot = QVBoxLayout()
        foot.setContentsMargins(_SIDE, 12, _SIDE, 16)
        foot.setSpacing(12)
        foot.addWidget(self.form)
        foot.addLayout(buttons)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 12, _SIDE, 12)
        head.addWidget(told)
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
        parent = self.parentWidget()
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(_WIDTH, room.width() - 2 * _SIDE), min(_HEIGHT, room.height() - 2 * _SIDE))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Delete:
            self._remove()
            return True
        return super().eventFilter(watched, event)


def key_of(rule: LanguageRule) -> _Key:
    """What a rule is about; there is one rule about the same."""
    return (rule.locale, rule.kind, rule.topic)


def _needed_style(rule: LanguageRule) -> ChipStyle:
    return ChipStyle("accent", "check") if rule.required else ChipStyle(NEUTRAL, "minus-circle")
