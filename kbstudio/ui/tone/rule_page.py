"""One rule of a guideline: as a form or as YAML, with the examples that prove it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.domain.guidelines import Proof, Resolved, RuleExplained, RuleProblem
from kbstudio.services.tone.changes import RuleChange
from kbstudio.ui.tone.came_from import CameLine
from kbstudio.ui.tone.examples import ExampleList
from kbstudio.ui.tone.form_rows import align_fields
from kbstudio.ui.tone.rule_draft import RuleDraft, opened_rule, rule_names
from kbstudio.ui.tone.rule_form import RuleForm
from kbstudio.ui.tone.rule_strip import RuleStrip
from kbstudio.ui.tone.scrolled import scrolled
from kbstudio.ui.tone.words import origin_words, scope_parts
from kbstudio.ui.tone.work import Work
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.section import section
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons

FORM, YAML = "form", "yaml"


class RulePage(QWidget):
    """``draft`` is the rule as it is now; its ``text`` is the guideline with it."""

    changed = Signal()
    """Something of the rule is another."""

    removal_requested = Signal(str)
    """The name of a rule that is to go."""

    guideline_requested = Signal(str, str)
    """The code of another guideline, and the name of a rule, the person wants to see."""

    level_chosen = Signal(str, str)
    """The name of a rule of another guideline, and how much it is to weigh in this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = RuleDraft("")
        self._code = ""
        self._proof = Proof()
        self._lent: dict[str, RuleExplained] = {}
        self._changes: tuple[RuleChange, ...] = ()
        self.came = CameLine(self)
        self.lent = RuleStrip(self)
        self.rules = QComboBox(self)
        self.rules.setAccessibleName(self.tr("Rule"))
        self.rules.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rules.setMinimumContentsLength(14)
        self.new = QPushButton(icon("plus"), self.tr("New rule"), self)
        self.remove = QPushButton(icon("trash"), "", self)
        self.remove.setToolTip(self.tr("Remove the rule"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self.ways = SegmentedButtons(((FORM, self.tr("Form")), (YAML, self.tr("YAML"))), self.tr("Shown as"), self)
        self.title = QLineEdit(self)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("As people meet it: No blame"))
        self.prose = NoteField(self.tr("Why"), self.tr("Why it is so, in a sentence or two"), lines=2, parent=self)
        self.form = RuleForm(self)
        self.yaml = NoteField(self.tr("YAML of the rule"), lines=14, parent=self)
        self.yaml.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.yaml.setTabChangesFocus(False)
        self.examples = ExampleList(self)
        self._holds = Chip("neutral", parent=self)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setProperty("tone", "stop")
        self._problem.setContentsMargins(8, 4, 8, 4)
        self._notes = quiet_label(self)
        self._applies = QHBoxLayout()
        self._applies.setSpacing(4)
        self._both = QStackedWidget(self)
        self._whole = QStackedWidget(self)
        self._lay_out()
        self._connect()

    def show_work(self, work: Work) -> None:
        """Show the guideline at hand; the rule chosen stays, or its first one is shown."""
        again = work.code == self._code and work.body == self.draft.text
        if work.code != self._code:
            self._lent, self._changes = {}, ()
        self._code = work.code
        self._show_scope(work)
        for field in (self.prose, self.yaml):
            field.write_in(work.locale if field is self.prose else "en")
        if again:
            if not work.changed and not self.draft.name and not self.draft.empty:
                # From the first save on, a rule keeps its name whatever its title.
                self._offer(work.body, self.draft.rule)
            return
        names = rule_names(work.body)
        wanted = self.draft.rule if any(name == self.draft.rule for name, _ in names) else ""
        lent = self._lent.get(self._shown)
        self._offer(work.body, wanted or (names[0][0] if names else ""))
        if lent is not None:
            # Its level was changed here; the new one is shown as soon as it is known.
            self._show_lent(lent)

    def choose(self, name: str) -> None:
        """Show another rule of the guideline at hand, by its name within it; "" begins a new one.

        One of another guideline that this one gives another level is shown by the name findings have for it.
        """
        if name in self._lent:
            self._show_lent(self._lent[name])
        else:
            self._offer(self.draft.text, name)

    def show_resolved(self, resolved: Resolved, changes: Sequence[RuleChange], why_not: str) -> None:
        """Offer rules of others that are changed here, and say who changes those of this guideline."""
        shown = self._shown
        self._changes = tuple(changes)
        rules = [rule for rule in resolved.rules if rule.changed_in == self._code and rule.origin != self._code]
        self._lent = {rule.name: rule for rule in rules if rule.extends}
        self.lent.allow(why_not)
        self._offer_rules()
        if shown in self._lent:
            self._show_lent(self._lent[shown])
        else:
            self._show_own()

    def show_proof(self, proof: Proof) -> None:
        """Say which examples hold, and why a rule cannot be used."""
        self._proof = proof
        name = f"{self._code}.{self.draft.rule}"
        lines = [line for line in proof.lines if line.rule in (name, self.draft.rule)]
        self.examples.show_proof(lines)
        held = sum(line.holds for line in lines)
        tone = "good" if lines and held == len(lines) else "stop" if lines else "neutral"
        told = self.tr("{held} of {all} hold").format(held=held, all=len(lines))
        self._holds.show_state(tone, told if lines else self.tr("no examples yet"), "check" if tone == "good" else "")
        self._show_problems([each for each in proof.problems if each.name in (name, self.draft.rule)])
        notes = [each.sentence for each in proof.notes if each.name in (name, self.draft.rule)]
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def show_only(self, *, only: bool) -> None:
        """Whether it can only be read."""
        for each in (self.new, self.remove, self.form):
            each.setEnabled(not only)
        for field in (self.title, self.prose, self.yaml):
            field.setReadOnly(only)
        self.examples.show_only(only=only)
        self.remove.setEnabled(not only and bool(self.draft.name))

    @property
    def problem(self) -> str:
        """Why the rule cannot be used; empty where it can."""
        return self._problem.text()

    @property
    def notes(self) -> str:
        """What the rule does not do although it says so; it holds in spite of it."""
        return self._notes.text()

    @property
    def proof_words(self) -> str:
        """What is said of all examples together."""
        return self._holds.text

    def _offer(self, body: str, name: str) -> None:
        self.draft = (opened_rule(body, name) if name else None) or RuleDraft(body)
        self._offer_rules()
        self._show_draft()
        self._show_own()

    def _offer_rules(self) -> None:
        """Offer the rules there are, and behind them those of others that are changed here."""
        shown = str(self.rules.currentData() or "")
        self.rules.blockSignals(True)
        self.rules.clear()
        for key, title in rule_names(self.draft.body):
            self.rules.addItem(title, key)
        if not self.draft.name:
            self.rules.addItem(self.tr("New rule"), "")
        if self._lent:
            self.rules.insertSeparator(self.rules.count())
        for rule in self._lent.values():
            told = self.tr("{rule} ({origin})").format(rule=rule.title or rule.name, origin=origin_words(rule))
            self.rules.addItem(told, rule.name)
        self.rules.setCurrentIndex(self.rules.findData(shown if shown in self._lent else self.draft.name))
        self.rules.blockSignals(False)

    def _show_own(self) -> None:
        self.rules.blockSignals(True)
        self.rules.setCurrentIndex(self.rules.findData(self.draft.name))
        self.rules.blockSignals(False)
        self._whole.setCurrentIndex(0)
        self.ways.setEnabled(True)
        self.remove.setEnabled(self.new.isEnabled() and bool(self.draft.name))
        name = f"{self._code}.{self.draft.rule}"
        self.came.show_changes([each for each in self._changes if each.name == name])

    def _show_lent(self, rule: RuleExplained) -> None:
        """Show a rule of another guideline: its level here can be changed, the rest where it is written."""
        self.rules.blockSignals(True)
        self.rules.setCurrentIndex(self.rules.findData(rule.name))
        self.rules.blockSignals(False)
        self.lent.show_rule(rule, self._code)
        # The line above leads there.
        self.lent.open.hide()
        self.came.show_lent(rule, self._code)
        self._whole.setCurrentIndex(1)
        for each in (self.remove, self.ways):
            each.setEnabled(False)

    def _show_draft(self) -> None:
        draft = self.draft
        for field in (self.prose, self.yaml):
            field.blockSignals(True)
        self.title.setText(draft.title)
        self.prose.setPlainText(draft.prose)
        self.yaml.setPlainText(draft.yaml)
        for field in (self.prose, self.yaml):
            field.blockSignals(False)
        self.form.show_yaml(draft.yaml)
        self.examples.show_examples(draft.donts, draft.dos)
        self.show_proof(self._proof)

    def _take(self) -> None:
        """What is typed is the rule now."""
        self.draft = replace(
            self.draft,
            title=self.title.text(),
            prose=self.prose.typed,
            donts=tuple(self.examples.donts),
            dos=tuple(self.examples.dos),
            yaml=self.yaml.typed,
        )
        self.examples.show_proof(())
        self.changed.emit()

    def _take_form(self) -> None:
        self.yaml.blockSignals(True)
        self.yaml.setPlainText(self.form.yaml)
        self.yaml.blockSignals(False)
        self._take()

    def _choose_way(self, way: str) -> None:
        if way == FORM:
            self.form.show_yaml(self.yaml.typed)
        self._both.setCurrentIndex((FORM, YAML).index(way))

    def _show_problems(self, problems: Sequence[RuleProblem]) -> None:
        self._problem.setText("\n".join(each.sentence for each in problems))
        self._problem.setVisible(bool(problems))

    def _show_scope(self, work: Work) -> None:
        while (item := self._applies.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for part in scope_parts(work.scope) or [self.tr("Every text")]:
            self._applies.addWidget(Chip("accent", part, parent=self))
        self._applies.addStretch(1)

    def _connect(self) -> None:
        self.rules.currentIndexChanged.connect(lambda _at: self.choose(str(self.rules.currentData() or "")))
        self.new.clicked.connect(self.begin)
        self.remove.clicked.connect(lambda: self.removal_requested.emit(self.draft.name))
        self.ways.chosen.connect(self._choose_way)
        self.title.textEdited.connect(lambda _text: self._take())
        self.prose.textChanged.connect(self._take)
        self.yaml.textChanged.connect(self._take)
        self.form.changed.connect(self._take_form)
        self.examples.changed.connect(self._take)
        self.came.opened.connect(lambda code: self.guideline_requested.emit(code, self._shown))
        self.lent.level_chosen.connect(self.level_chosen)

    @property
    def _shown(self) -> str:
        """What findings call the rule that is shown."""
        name = str(self.rules.currentData() or "")
        return name if name in self._lent else f"{self._code}.{self.draft.rule}"

    def begin(self) -> None:
        """Begin a new rule."""
        self.choose("")
        self.title.setFocus()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(16, 8, 16, 8)
        bar.setSpacing(8)
        bar.addWidget(self.rules, 1)
        for each in (self.remove, self.new, self.ways):
            bar.addWidget(each)
        self._both.addWidget(self.form)
        self._both.addWidget(self.yaml)
        told = QFormLayout()
        told.setHorizontalSpacing(16)
        told.setVerticalSpacing(8)
        told.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        told.addRow(self.tr("Title"), self.title)
        told.addRow(self.tr("Why"), self.prose)
        box = QWidget(self)
        box.setLayout(told)
        told.setContentsMargins(0, 0, 0, 0)
        applies = QHBoxLayout()
        label = QLabel(self.tr("Applies to"), self)
        label.setFixedWidth(align_fields(told, self.form.rows))
        applies.setSpacing(16)
        applies.addWidget(label)
        applies.addLayout(self._applies, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.came)
        column.addWidget(hairline(self))
        parts = section("", self._problem, box, self._both, applies, first=True)
        proof = section(self.tr("Examples prove the rule"), self.examples, self._notes, beside=self._holds)
        self._whole.addWidget(scrolled(parts, proof))
        self._whole.addWidget(scrolled(self.lent))
        column.addWidget(self._whole, 1)
        self._notes.hide()
        self._problem.hide()
        self.setFocusProxy(self.title)
