"""What was found in a text, beside it: counts that filter, cards, and how the text does."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.tone import Scorecard, ToneReport
from kbstudio.ui.tone_findings.finding_list import FindingList, Shown
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.severities import LOOKS, severity_word


class TonePanel(QFrame):
    """Shows a report; it knows no services, signals say what the person asks for."""

    step_requested = Signal(int)
    """To the next finding (1) or the one before (-1)."""

    fix_all_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, by_block: bool = False) -> None:
        """With ``by_block`` cards tell the numbers of blocks, through which F8 leads by itself."""
        super().__init__(parent)
        self.setObjectName("inspector")
        self._report: ToneReport | None = None
        self._names: Mapping[str, str] = {}
        self._editable = True
        self._only = ""
        self.accepts = False
        self.filters = {severity: self._filter(severity) for severity in LOOKS}
        self.previous = self._tool(
            "caret-up", self.tr("Previous finding") if by_block else self.tr("Previous finding (Shift+F8)")
        )
        self.next = self._tool("caret-down", self.tr("Next finding") if by_block else self.tr("Next finding (F8)"))
        self.findings = FindingList(self, by_block=by_block)
        self.empty = EmptyState("chat-text", "", parent=self)
        self._clean = QWidget(self)
        self._clean_words = QLabel(self._clean)
        self._score = quiet_label(self)
        self._blocked = QWidget(self)
        self._blocked_words = QLabel(self._blocked)
        self.fix_all = QPushButton(icon("magic-wand"), self.tr("Fix all…"), self)
        self._lay_out()
        self.show_nothing(self.tr("Findings of style are shown here, once the text is read."))

        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.fix_all.clicked.connect(self.fix_all_requested)

    def show_report(self, report: ToneReport, names: Mapping[str, str], *, editable: bool) -> None:
        """Show what was found; of a text nobody may change here there is nothing to mend."""
        self._report, self._names, self._editable = report, names, editable
        if not holds(report):
            self.show_nothing(
                self.tr("No guideline holds for this text yet. Tone editors write guidelines under “Tone”.")
            )
            return
        self._show_parts(shown=True)
        counts = Counter(str(each.finding.severity) for each in report.findings if each.stands or each.blocks)
        if self._only and not counts[self._only]:
            self._only = ""
        for severity, button in self.filters.items():
            self._show_count(button, severity, counts[severity])
        total = counts.total()
        self._clean.setVisible(not total)
        self._clean_words.setText(self._praise(report))
        for button in (self.previous, self.next):
            button.setEnabled(bool(total))
        self.fix_all.setVisible(editable)
        self.fix_all.setEnabled(bool(total))
        blocking = sum(each.blocks for each in report.findings)
        self._blocked.setVisible(bool(blocking))
        self._blocked_words.setText(self.tr("%n required finding(s): approval will wait", "", blocking))
        self._score.setText(self._told(report.score))
        self._list()

    def show_nothing(self, sentence: str) -> None:
        """Say why there is nothing to list."""
        self._show_parts(shown=False)
        self.empty.show_empty("chat-text", sentence)

    def show_only(self, severity: str) -> None:
        """List the findings of one severity; "" for all."""
        self._only = severity
        for name, button in self.filters.items():
            button.setChecked(name == severity)
        self._list()

    def show_may_accept(self, *, accepts: bool) -> None:
        """Whether the person may say that a misspelt word is one of ours."""
        if accepts != self.accepts:
            self.accepts = accepts
            self._list()

    @property
    def order(self) -> list[str]:
        """The fingerprints of what is listed and counts, in the order of the text."""
        found = self._report.findings if self._report is not None else ()
        return [
            each.fingerprint
            for each in found
            if (each.stands or each.blocks) and self._only in ("", str(each.finding.severity))
        ]

    def _list(self) -> None:
        report = self._report
        if report is None:
            return
        counts = tuple(each for each in report.findings if each.stands or each.blocks)
        ignored = tuple(each for each in report.findings if not (each.stands or each.blocks))
        stopped = [
            self.tr("The rule “{rule}” was stopped: {why}").format(rule=rule, why=why) for rule, why in report.stopped
        ]
        shown = Shown(counts, ignored, self._names, self._editable, self._only, self.accepts)
        self.findings.show_findings(shown, (*stopped, *report.notices))

    def _praise(self, report: ToneReport) -> str:
        """What is said of a text in which nothing is found."""
        if report.notices or report.stopped:
            return self.tr("Nothing found, but not all could be checked.")
        if report.resolved.guidelines:
            return self.tr("Nothing found. The text follows its guidelines.")
        return self.tr("Nothing found. The text keeps to the company’s terms.")

    def _told(self, score: Scorecard) -> str:
        words = self.tr("%n word(s)", "", score.words)
        if score.mark is None:
            return words
        return self.tr("{words} · mark {mark} of 100").format(words=words, mark=score.mark)

    def _show_count(self, button: QToolButton, severity: str, count: int) -> None:
        word = severity_word(severity)
        button.setText(str(count))
        button.setEnabled(bool(count))
        button.setChecked(severity == self._only)
        said = self.tr("{severity}: {count}. Show only these").format(severity=word, count=count)
        button.setToolTip(said)
        button.setAccessibleName(said)

    def _filter(self, severity: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(LOOKS[severity].icon, LOOKS[severity].token))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setCheckable(True)
        button.clicked.connect(lambda on: self.show_only(severity if on else ""))
        return button

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _show_parts(self, *, shown: bool) -> None:
        self.empty.setVisible(not shown)
        for part in (self._head, self._rule, self.findings, self._foot):
            part.setVisible(shown)
        if not shown:
            self._clean.hide()

    def _lay_out(self) -> None:
        self._head, self._foot, self._rule = QWidget(self), QFrame(self), hairline(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(4)
        for button in self.filters.values():
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        clean = QHBoxLayout(self._clean)
        clean.setContentsMargins(16, 12, 16, 12)
        clean.setSpacing(8)
        self._clean_words.setWordWrap(True)
        clean.addWidget(IconLabel("check-circle", "good-mark", parent=self._clean), 0, Qt.AlignmentFlag.AlignTop)
        clean.addWidget(self._clean_words, 1)
        blocked = QHBoxLayout(self._blocked)
        blocked.setContentsMargins(0, 0, 0, 0)
        blocked.setSpacing(8)
        self._blocked_words.setWordWrap(True)
        blocked.addWidget(IconLabel("warning", "warn-mark", parent=self._blocked), 0, Qt.AlignmentFlag.AlignTop)
        blocked.addWidget(self._blocked_words, 1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._score)
        foot.addWidget(self._blocked)
        foot.addWidget(self.fix_all, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._rule)
        column.addWidget(self._clean)
        column.addWidget(self.findings, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self._foot)


def holds(report: ToneReport) -> bool:
    """Whether there is anything a text is checked by."""
    return bool(report.resolved.guidelines or report.resolved.rules or report.findings)
