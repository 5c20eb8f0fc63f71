"""Every rule that holds for the texts of a guideline, and where each comes from."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.guidelines import Resolved, RuleExplained, Scope
from kbstudio.text.search.folding import fold
from kbstudio.ui.tone.came_from import came_from
from kbstudio.ui.tone.levels import level_chip, level_word
from kbstudio.ui.tone.rule_strip import RuleStrip
from kbstudio.ui.tone.words import type_word
from kbstudio.ui.widgets.cells import Cell
from kbstudio.ui.widgets.chip import ChipStyle
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline
from kbstudio.ui.widgets.row_table import RowTable
from kbstudio.ui.widgets.search_field import SearchField
from kbstudio.ui.widgets.snapshot_model import Column, SnapshotModel

_MOST_PROBLEMS = 6


class RulesPage(QWidget):
    """``filter`` finds rules by words; ``strip`` below says more of the rule the keyboard is on."""

    rule_requested = Signal(str)
    """The name of a rule of this guideline the person wants to change."""

    guideline_requested = Signal(str, str)
    """The code of another guideline, and the name of its rule, the person wants to see."""

    new_requested = Signal()
    """The person wants to begin a rule."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._resolved = Resolved(Scope())
        self._own = ""
        self._wanted = ""
        self.filter = SearchField(self.tr("Find a rule"), parent=self)
        self.new = QPushButton(icon("plus"), self.tr("New rule"), self)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._problems = QLabel(self)
        self._problems.setWordWrap(True)
        self._problems.setTextFormat(Qt.TextFormat.PlainText)
        self._problems.setProperty("tone", "warn")
        self._problems.setContentsMargins(16, 6, 16, 6)
        self.table = RowTable(self.tr("Rules"), self)
        self.model = SnapshotModel[RuleExplained](self._columns(), lambda rule: rule.name, self)
        self.strip = RuleStrip(self)
        self._empty = EmptyState("list-bullets", "", None, self)
        self._stack = QStackedWidget(self)
        self._lay_out()

        self.filter.search_requested.connect(lambda _words: self._show_rows())
        self.filter.list_requested.connect(self.table.setFocus)
        self.new.clicked.connect(self.new_requested)
        self.table.row_chosen.connect(lambda _row: self._show_rule())
        self.table.row_opened.connect(lambda _row: self._open())
        self.table.typed.connect(self._type)
        self.strip.open_requested.connect(self._open)

    def show_resolved(self, resolved: Resolved, own: str, why_not: str) -> None:
        """Show what holds; ``own`` is the code of the guideline at hand, ``why_not`` why nothing can be changed."""
        self._resolved, self._own = resolved, own
        self.strip.allow(why_not)
        self.new.setEnabled(not why_not)
        self.new.setToolTip(why_not)
        problems = resolved.problems
        told = [f"{each.name}: {each.sentence}" if each.name else each.sentence for each in problems[:_MOST_PROBLEMS]]
        if len(problems) > _MOST_PROBLEMS:
            told.append(self.tr("%n more", "", len(problems) - _MOST_PROBLEMS))
        self._problems.setText("\n".join(told))
        self._problems.setVisible(bool(told))
        self._show_rows()

    def choose(self, name: str) -> None:
        """Put the keyboard on a rule, now or once it is among those shown."""
        self._wanted = name
        self.filter.show_words("")
        self._show_rows()

    @property
    def chosen(self) -> RuleExplained | None:
        """The rule the keyboard is on."""
        return self.model.row(self.table.current_row)

    def _show_rows(self) -> None:
        words = fold(self.filter.text().strip()).split()
        rules = [rule for rule in self._resolved.rules if all(word in self._text(rule) for word in words)]
        self.table.keep_place(lambda: self.model.show_rows(rules))
        if self._wanted and (at := self.model.row_of(self._wanted)) >= 0:
            self.table.choose_row(at)
            self._wanted = ""
        if self.table.current_row < 0 and rules:
            self.table.choose_row(0)
        self._count.setText(self.tr("%n rule(s)", "", len(rules)))
        self._stack.setCurrentIndex(0 if rules else 1)
        told = self.tr("No rule has these words.") if words else self.tr("Nothing holds for these texts yet.")
        self._empty.show_empty("list-bullets", told)
        self._show_rule()

    def _show_rule(self) -> None:
        self.strip.show_rule(self.chosen, self._own)

    def _open(self) -> None:
        rule = self.chosen
        if rule is None:
            return
        if rule.origin == self._own:
            self.rule_requested.emit(rule.name)
        elif rule.origin:
            self.guideline_requested.emit(rule.origin, rule.name)

    def _type(self, letters: str) -> None:
        self.filter.setFocus()
        self.filter.insert(letters)

    def _columns(self) -> list[Column[RuleExplained]]:
        return [
            Column(self.tr("Level"), Cell.CHIP, _level_word, _level_chip),
            Column(self.tr("Rule"), Cell.TITLE, lambda rule: rule.title or rule.name, tip=lambda rule: rule.name),
            Column(self.tr("Does"), Cell.QUIET, lambda rule: type_word(rule.extends) if rule.extends else "–"),
            Column(self.tr("From"), Cell.QUIET, self._from, tip=self._from),
        ]

    def _from(self, rule: RuleExplained) -> str:
        return came_from(rule, self._own)

    def _text(self, rule: RuleExplained) -> str:
        """What a rule is found by, folded."""
        return fold(f"{rule.title} {rule.name} {self._from(rule)} {rule.prose} {_level_word(rule)}")

    def _lay_out(self) -> None:
        self.table.setModel(self.model)
        self.table.set_columns((148, 180, 120, 190), stretch=1, dropped=(2,))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self.filter, 1)
        bar.addWidget(self._count)
        bar.addWidget(self.new)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._problems)
        column.addWidget(hairline(self))
        column.addWidget(self._stack, 1)
        column.addWidget(hairline(self))
        column.addWidget(self.strip)
        self._problems.hide()
        self.setFocusProxy(self.table)


def _level_word(rule: RuleExplained) -> str:
    return level_word(rule.level) if rule.extends else type_word("")


def _level_chip(rule: RuleExplained) -> ChipStyle:
    return level_chip(rule.level) if rule.extends else ChipStyle("neutral", "chat-text")
