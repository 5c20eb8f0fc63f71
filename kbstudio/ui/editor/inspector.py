"""What belongs to the article being written: where it stands, whose it is, what is missing, and sending it on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.services.snapshots import ArticleView
from kbstudio.ui.editor.inspector_facts import FactsSection, LanguagesSection
from kbstudio.ui.editor.inspector_parts import CheckLine, Section, clear
from kbstudio.ui.editor.links_section import LinksSection
from kbstudio.ui.widgets.chip import Chip, state_word
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.critical_field import CriticalField
from kbstudio.ui.widgets.in_sight import InSight
from kbstudio.ui.widgets.reasoned_button import ReasonedButton
from kbstudio.ui.widgets.times import exact_time, relative_time

CHANGES = ("", "meaning", "wording", "typo")
_GIVEN_HERE = frozenset({"has_owner", "has_reviewer"})
"""Conditions of submitting that can be met in the inspector."""


class ArticleInspector(QWidget):
    """Shows a snapshot of the article, and takes the reason and kind of the change."""

    submit_requested = Signal(str, str, str)
    """Reason, kind of change ("meaning", "wording", "typo"), and why it is critical ("" where it is not)."""

    recall_requested = Signal()
    """The person wants the text back from its reviewers."""

    language_change_requested = Signal(str)
    """The locale to go on writing in."""

    part_wanted = Signal(str)
    """The name of a required part to begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self._missing: tuple[str, ...] = ()
        self._parts_known = False
        self._refusal = ""
        self._is_source = False
        self._lacks: frozenset[str] = frozenset()
        self.code = CodeLabel("", self)
        self.state = Chip("draft", parent=self)
        self._live = QLabel(self)
        self._live.setWordWrap(True)
        self._live.setProperty("role", "secondary")
        self.facts = FactsSection(self)
        self._languages = LanguagesSection(self)
        self.links = LinksSection(self)
        self._checks = QVBoxLayout()
        self.reason = QLineEdit(self)
        self.change = QComboBox(self)
        self.critical = CriticalField(self)
        self.submit = ReasonedButton(self.tr("Submit for review"), "paper-plane-tilt", self)
        self.take_back = QPushButton(self.tr("Take back from review"), self)
        self.take_back.setProperty("quiet", True)
        self.take_back.setIcon(icon("arrow-counter-clockwise"))
        self.take_back.hide()
        self._lay_out()
        self._connect()
        self._check()

    def show_article(self, view: ArticleView) -> None:
        """Show where an article stands."""
        article, revision = view.article, view.revision
        self._is_source = view.variant.locale == article.source_locale
        self.code.show_code(article.code)
        state = self.tr("{state}, version {number}").format(
            state=state_word(revision.state.value), number=revision.number
        )
        self.state.show_state(revision.state.value, state)
        self._show_live(view)
        self.facts.show_article(view)
        self._languages.show_article(view)
        # Somebody who may not write here is told so, and not sent to mend what is missing.
        self._lacks = view.lacks if view.may_save is None else frozenset()
        self.show_missing(view.missing_parts)

    def show_missing(self, parts: Sequence[str]) -> None:
        """Show which required parts the text lacks, by name."""
        self._missing = tuple(parts)
        self._parts_known = True
        self._check()

    def refuse_submission(self, reason: str) -> None:
        """Say why the rules do not let the text be submitted; empty: they do."""
        self._refusal = reason
        self._check()

    def offer_recall(self, *, offered: bool) -> None:
        """Show or hide the way back from the reviewers."""
        self.take_back.setVisible(offered)

    @property
    def holds_focus(self) -> bool:
        """Whether the keyboard is in here."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def forget_submission(self) -> None:
        """Empty reason and kind of change, once the text is on its way."""
        self.reason.clear()
        self.change.setCurrentIndex(0)
        self.critical.clear()

    def ask_to_submit(self) -> None:
        """Submit if nothing stands against it; otherwise go to what does."""
        if not self.submit.reason:
            self._submit()
        elif not self.reason.text().strip():
            self.reason.setFocus()
        elif not self.change.currentIndex():
            self.change.setFocus()
        elif self.critical.lacks_reason:
            self.critical.why.setFocus()

    def _lay_out(self) -> None:
        head = Section()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.code)
        row.addWidget(self.state)
        row.addStretch(1)
        head.column.addLayout(row)
        head.column.addWidget(self._live)
        self._todo = Section(self.tr("What is missing"))
        self._checks.setSpacing(4)
        self._todo.column.addLayout(self._checks)
        self._todo.column.addSpacing(6)
        self.reason.setPlaceholderText(self.tr("Why did you change it?"))
        self.reason.setAccessibleName(self.tr("Reason for the change"))
        for words in (
            self.tr("Kind of change…"),
            self.tr("Meaning: agents act differently"),
            self.tr("Wording: said better, means the same"),
            self.tr("Typo: spelling only"),
        ):
            self.change.addItem(words)
        self.change.setAccessibleName(self.tr("Kind of change"))
        self.change.setMinimumContentsLength(12)
        self._todo.column.addWidget(self.reason)
        self._todo.column.addWidget(self.change)
        self._todo.column.addWidget(self.critical)
        self._stack((head, self.facts, self._languages, self._todo, self.links))

    def _stack(self, sections: Sequence[QWidget]) -> None:
        inside = QFrame()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for section in sections:
            column.addWidget(section)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        inside.setObjectName("inspector")
        InSight(scroll)
        foot = QFrame(self)
        foot_row = QVBoxLayout(foot)
        foot_row.setContentsMargins(16, 12, 16, 12)
        foot_row.setSpacing(8)
        foot_row.addWidget(self.submit)
        foot_row.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignTrailing)
        rule = QFrame(self)
        rule.setProperty("rule", True)
        rule.setFixedHeight(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(rule)
        whole.addWidget(foot)

    def _connect(self) -> None:
        self.reason.textChanged.connect(self._check)
        self.reason.returnPressed.connect(self.change.setFocus)
        self.change.currentIndexChanged.connect(self._check)
        self.critical.changed.connect(self._check)
        self.submit.pressed.connect(self._submit)
        self.take_back.clicked.connect(self.recall_requested)
        self._languages.language_change_requested.connect(self.language_change_requested)

    def _submit(self) -> None:
        change = CHANGES[self.change.currentIndex()]
        self.submit_requested.emit(self.reason.text().strip(), change, self.critical.reason)

    def _show_live(self, view: ArticleView) -> None:
        live = view.live
        if live is None:
            self._live.setText(self.tr("Agents see nothing of this article in this language yet."))
        elif live.number == view.revision.number:
            self._live.setText(self.tr("Agents see this version."))
        else:
            self._live.setText(
                self.tr("Agents still see version {number}, published {when}.").format(
                    number=live.number, when=_inside(relative_time(view.live_since or live.created_at))
                )
            )
        self._live.setToolTip(exact_time(view.live_since) if view.live_since else "")

    def _check(self) -> None:
        refusal = "" if self._lacks & _GIVEN_HERE else self._refusal
        # Nobody is asked why they changed what cannot be submitted as it stands.
        self.reason.setHidden(bool(refusal))
        self.change.setHidden(bool(refusal))
        means = CHANGES[self.change.currentIndex()] == "meaning"
        self.critical.offer(offered=not refusal and means and self._is_source)
        self._todo.setHidden(bool(refusal) and not self._missing)
        clear(self._checks)
        lines = self._lines(refused=bool(refusal))
        lacking = [line for line in lines if line.missing]
        for line in sorted(lines, key=lambda line: not line.missing):
            self._checks.addWidget(CheckLine(line.text, missing=line.missing, go=line.go, parent=self))
        self._todo.show_note(self.tr("{number} of {count}").format(number=len(lacking), count=len(lines)))
        self.submit.set_reason(refusal or next((line.why for line in lacking), ""))

    def _lines(self, *, refused: bool) -> "list[_Line]":
        """What a submission needs, in the order it is asked for."""
        lines = []
        if "has_owner" in self._lacks:
            lines.append(_Line(self.tr("An owner"), self.tr("Say who answers for it."), go=self._to("owner")))
        for part in self._missing:
            why = self.tr("Still to be written: {part}.").format(part=part)
            lines.append(_Line(part, why, go=partial(self.part_wanted.emit, part)))
        if self._parts_known and not self._missing:
            lines.append(_Line(self.tr("Every part this kind of article needs")))
        if "has_reviewer" in self._lacks:
            why = self.tr("Name a reviewer who did not write it.")
            lines.append(_Line(self.tr("A reviewer who did not write it"), why, go=self._to("reviewers")))
        if not refused:
            reason, kind = self.reason.text().strip(), self.change.currentIndex()
            said = "" if reason else self.tr("Say why you changed it.")
            lines.append(_Line(self.tr("A reason for the change"), said, go=self.reason.setFocus))
            chosen = "" if kind else self.tr("Choose the kind of change.")
            lines.append(_Line(self.tr("The kind of change"), chosen, go=self.change.setFocus))
            if self.critical.is_on:
                why = self.tr("Say what makes the change critical.") if self.critical.lacks_reason else ""
                lines.append(_Line(self.tr("What makes it critical"), why, go=self.critical.why.setFocus))
        return lines

    def _to(self, field: str) -> Callable[[], object]:
        return partial(self.facts.edit, field)


@dataclass(frozen=True)
class _Line:
    """One thing a submission needs; ``why`` is empty where it is there, ``go`` leads to where it is given."""

    text: str
    why: str = ""
    go: Callable[[], object] | None = None

    @property
    def missing(self) -> bool:
        return bool(self.why)


def _inside(words: str) -> str:
    """A time within a sentence: “yesterday”, not “Yesterday”."""
    return words[:1].lower() + words[1:]
