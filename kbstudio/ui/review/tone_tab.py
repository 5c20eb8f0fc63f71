"""How the company speaks, and what in the changes breaks it: findings the change adds, exceptions asked for."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.tone import ToneFinding
from kbstudio.ui.review.exception_row import ExceptionRow
from kbstudio.ui.review.finding_group import group_head
from kbstudio.ui.review.score_line import ScoreLine
from kbstudio.ui.review.stepped_column import SteppedColumn
from kbstudio.ui.review.tone_reading import ToneReading
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.severities import LOOKS, severity_word
from kbstudio.ui.widgets.tone_card import ToneCard


class ToneTab(QWidget):
    """Shows what is found of style, and takes decisions on exceptions; answers being typed stay."""

    place_asked = Signal(object)
    """The ``ToneFinding`` whose words the person wants to see."""

    decided = Signal(str, bool, str)
    """The fingerprint of an exception, whether it is granted, and the answer."""

    rule_requested = Signal(str, str)
    """The code of the guideline and the name of the rule the person wants to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: ToneReading | None = None
        self._names: Mapping[str, str] = {}
        self._typed: dict[str, str] = {}
        self.cards: list[ToneCard] = []
        """In the order they are listed in."""
        self.rows: dict[str, ExceptionRow] = {}
        """Exceptions that wait for a decision, by fingerprint."""
        self.score = ScoreLine(self)
        self._empty = EmptyState("chat-text", "", None, self)
        self._content = SteppedColumn(self)
        self._content.setObjectName("chrome")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area = QScrollArea(self)
        self._area.setAccessibleName(self.tr("Findings of style"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        self._line = hairline(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.score, self._line):
            column.addWidget(widget)
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)
        self.show_emptiness(self.tr("The text is still being read."))

        self._content.step_asked.connect(self._step)

    def show_emptiness(self, sentence: str) -> None:
        """Say in place of findings why there are none to see."""
        self._reading = None
        self._clear()
        self._empty.show_empty("chat-text", sentence)
        self._show(nothing=True, score=False)

    def show_reading(self, reading: ToneReading, names: Mapping[str, str]) -> None:
        """Show what was found; ``names`` gives the name for every login."""
        same = (reading, names) == (self._reading, self._names)
        self._reading, self._names = reading, names
        if not same:
            self._rebuild(reading)
        for row in self.rows.values():
            row.let_decide()
        self.score.show_score(reading.added.score, reading.added.before)
        nothing = not self.cards and not self.rows
        if not reading.applies:
            self._empty.show_empty("chat-text", self.tr("No guideline holds for this text yet."))
        elif nothing:
            self._empty.show_empty("check-circle", self._nothing(reading))
        self._show(nothing=nothing, score=reading.applies)

    def show_finding(self, finding: ToneFinding) -> None:
        """Bring the card of a finding into sight, unfolded."""
        for card in self.cards:
            if card.shown == finding:
                self._pick(card)
                QTimer.singleShot(0, card, partial(self._area.ensureWidgetVisible, card, 0, 24))

    def show_first(self) -> None:
        """Bring what stands against approval into sight: an exception to decide on, else the first finding."""
        card = next((each for each in self.cards if each.shown.blocks), None)
        if card is not None:
            self.show_finding(card.shown)
            self.place_asked.emit(card.shown)

    def sent(self, fingerprint: str) -> None:
        """A decision is in the library: its answer is not kept any more."""
        self._typed.pop(fingerprint, None)

    def _nothing(self, reading: ToneReading) -> str:
        if reading.added.kept:
            return self.tr("The change adds nothing to the %n finding(s) of style there were.", "", reading.added.kept)
        return self.tr("Nothing in this text breaks a rule of style.")

    def _show(self, *, nothing: bool, score: bool) -> None:
        self.score.setVisible(score)
        self._line.setVisible(score)
        self._area.setVisible(not nothing)
        self._empty.setVisible(nothing)

    def _rebuild(self, reading: ToneReading) -> None:
        top, picked = self._area.verticalScrollBar().value(), next((c.shown for c in self.cards if c.is_picked), None)
        answering = next((key for key, row in self.rows.items() if row.answer.hasFocus()), "")
        self._clear()
        self._fill(reading)
        self._column.addStretch(1)
        for card in self.cards:
            if picked is not None and card.shown.fingerprint == picked.fingerprint:
                card.show_picked(picked=True)
        if answering in self.rows:
            self.rows[answering].answer.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self._area, lambda: self._area.verticalScrollBar().setValue(top))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.cards, self.rows = [], {}

    def _fill(self, reading: ToneReading) -> None:
        asked = {each.fingerprint: each for each in reading.asked}
        if asked:
            self._head(self.tr("Exceptions asked for"), "", len(asked))
            for finding in asked.values():
                self._add_asked(finding, reading)
        for severity in LOOKS:
            found = [e for e in reading.open if e.finding.severity == severity and e.fingerprint not in asked]
            self._add_group(severity_word(severity), self._about(severity), found)
        before = [each for each in reading.before if each.fingerprint not in asked]
        self._add_group(self.tr("There before, and required"), self.tr("blocks approval"), before)
        settled = [each for each in reading.settled if each.fingerprint not in asked]
        self._add_group(self.tr("Left as it is"), "", settled)
        kept = reading.added.kept - len(reading.before)
        lines = list(reading.notices)
        if kept > 0:
            lines.insert(0, self.tr("%n finding(s) of style that the text had before are not shown.", "", kept))
        for line in lines:
            label = quiet_label(self._content, line)
            label.setContentsMargins(16, 10, 16, 0)
            self._column.addWidget(label)

    def _about(self, severity: str) -> str:
        return self.tr("blocks approval") if severity == "error" else ""

    def _add_group(self, title: str, about: str, found: Sequence[ToneFinding]) -> None:
        if found:
            self._head(title, about, len(found))
            for each in found:
                self._column.addWidget(self._card(each))

    def _head(self, title: str, about: str, count: int) -> None:
        self._column.addWidget(group_head(title, about, count, self._content))

    def _card(self, finding: ToneFinding) -> ToneCard:
        card = ToneCard(finding, self._content, names=self._names)
        card.picked.connect(partial(self._pick, card))
        card.picked.connect(partial(self.place_asked.emit, finding))
        card.rule_requested.connect(self.rule_requested)
        self.cards.append(card)
        return card

    def _add_asked(self, finding: ToneFinding, reading: ToneReading) -> None:
        key = finding.fingerprint
        self._column.addWidget(self._card(finding))
        refused = reading.why_not_decide.get(key)
        row = ExceptionRow(message_for(refused) if refused is not None else "", self._content)
        row.answer.setPlainText(self._typed.get(key, ""))
        row.typed.connect(partial(self._typed.__setitem__, key))
        row.decided.connect(partial(self.decided.emit, key))
        self.rows[key] = row
        self._column.addWidget(row)
        self._column.addWidget(hairline(self._content))

    def _pick(self, card: ToneCard) -> None:
        for each in self.cards:
            each.show_picked(picked=each is card)

    def _step(self, step: int) -> None:
        here = next((number for number, card in enumerate(self.cards) if card.hasFocus()), None)
        if here is not None:
            card = self.cards[max(0, min(here + step, len(self.cards) - 1))]
            card.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(card, 0, 24)
