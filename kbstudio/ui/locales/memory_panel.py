"""What was translated before and could serve for the block one is at, the best first, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.text.translation.memory import Match
from kbstudio.ui.comparison.marked_label import MarkedLabel
from kbstudio.ui.comparison.rows import Cell
from kbstudio.ui.locales.row_commands import Command, command_text, command_tip
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label

_GOOD, _FAIR = 99, 85


class MemoryPanel(QWidget):
    """Cards of translations; a click or Alt and the number puts one in."""

    chosen = Signal(int)
    """The number of a translation, from 1."""

    machine_requested = Signal()
    """The person asks for machine text for this block."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = heading_label(self, self.tr("Memory"))
        self._count = quiet_label(self)
        self._count.setWordWrap(False)
        self._cards: list[MatchCard] = []
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 16, 6)
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._count)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.machine = QToolButton(self)
        self.machine.setIcon(icon("robot"))
        self.machine.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.machine.setText(command_text(Command.MACHINE))
        self.machine.setToolTip(command_tip(Command.MACHINE))
        self.machine.clicked.connect(self.machine_requested)
        self.machine.hide()
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 16, 6)
        foot.addWidget(self.machine)
        foot.addStretch(1)
        self._column.addLayout(head)
        self._column.addLayout(foot)
        self.show_nothing(self.tr("Go to a block to see what was translated before."))

    @property
    def cards(self) -> list["MatchCard"]:
        """What is shown."""
        return self._cards

    def show_matches(self, matches: Sequence[Match], source_locale: str, locale: str) -> None:
        """Show what was found."""
        self._clear()
        for number, match in enumerate(matches, 1):
            card = MatchCard(match, number, source_locale, locale, self)
            card.chosen.connect(self.chosen)
            self._cards.append(card)
            # The button stays below everything that was found.
            self._column.insertWidget(self._column.count() - 1, card)
        self._count.setText(self.tr("%n found", "", len(matches)) if matches else self.tr("nothing found"))

    def show_nothing(self, why: str) -> None:
        """Say why nothing is shown."""
        self._clear()
        self._count.setText(why)
        self._count.setWordWrap(len(why) > 30)

    def offer_machine(self, *, offered: bool) -> None:
        """Whether machine text can be asked for here."""
        self.machine.setVisible(offered)

    def _clear(self) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        self._count.setWordWrap(False)


class MatchCard(QFrame):
    """One translation: how alike, its key, the words, what its sentence had instead, and where it is from."""

    chosen = Signal(int)

    def __init__(self, match: Match, number: int, source_locale: str, locale: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.match, self._number = match, number
        tone = "good" if match.score >= _GOOD else "warn" if match.score < _FAIR else "neutral"
        machine = match.kind == "machine"
        told = self.tr("Machine") if machine else self.tr("{score} %").format(score=min(match.score, 100))
        score = Chip("neutral" if machine else tone, told, parent=self)
        key = quiet_label(self, self.tr("Alt+{number}").format(number=number))
        key.setWordWrap(False)
        words = MarkedLabel(Cell(match.target, 0, 0), locale, older=False, quiet=False, parent=self)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(score, 0, Qt.AlignmentFlag.AlignLeading)
        side.addWidget(key)
        side.addStretch(1)
        column_told = QVBoxLayout()
        column_told.setSpacing(4)
        column_told.addWidget(words)
        if match.score < _GOOD and not machine:
            marks = tuple((mark.start, mark.end) for mark in match.marks[1] if mark.strength == "word")
            was = MarkedLabel(Cell(match.source, 0, 0, marks), source_locale, older=True, quiet=True, parent=self)
            was.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            column_told.addWidget(was)
        self.warning = self.tr("A number or a “not” differs: look closely") if match.otherwise else ""
        if self.warning:
            column_told.addLayout(self._warn())
        column_told.addWidget(quiet_label(self, self._origin()))
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addLayout(side)
        row.addLayout(column_told, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hairline(self))
        column.addLayout(row)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Put it into the translation (Alt+{number})").format(number=number))
        self.setAccessibleName(f"{score.text} {match.target} {self.warning}".strip())

    def _warn(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(IconLabel("warning", "warn-mark", parent=self), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(quiet_label(self, self.warning), 1)
        return line

    def _origin(self) -> str:
        kinds = {
            "context": self.tr("In context"),
            "exact": self.tr("The same sentence"),
            "substituted": self.tr("Numbers put in"),
            "fuzzy": self.tr("Similar"),
            "machine": self.tr("Proposed"),
        }
        origin = self.match.origin.removeprefix("machine:") if self.match.kind == "machine" else self.match.origin
        parts = [kinds[self.match.kind], origin or self.tr("this library")]
        if not self.match.confirmed:
            parts.append(self.tr("nobody confirmed it"))
        return " · ".join(parts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._number)
