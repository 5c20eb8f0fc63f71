"""Beside the history: the facts of the version looked at, what was said of it, and what agents have read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kbstudio.domain.reviews import VerdictKind
from kbstudio.services.snapshots import HistoryEntry, VerdictMark
from kbstudio.ui.history.dates import day_of
from kbstudio.ui.history.facts import VersionFacts
from kbstudio.ui.history.reading_rows import ReadingRow
from kbstudio.ui.history.words import State, restore_words, state_of, verdict_words, version_name
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.icon_label import IconLabel
from kbstudio.ui.widgets.labels import hairline, quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.reasoned_button import ReasonedButton
from kbstudio.ui.widgets.section import section
from kbstudio.ui.widgets.times import exact_time, relative_time

_READ_SHOWN = 12


class HistoryInspector(QWidget):
    """Shows one version and offers to restore it."""

    restore_requested = Signal()
    """The person wants this version as the newest draft."""

    version_requested = Signal(int)
    """The number of another version to look at."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._version = QLabel(self)
        self._version.setProperty("role", "place")
        self._state = Chip(parent=self)
        self._code = CodeLabel(parent=self)
        self._agents = quiet_label(self)
        self.facts = VersionFacts(self)
        self._judged = QLabel(self)
        self._judged.setProperty("role", "section")
        self._verdicts = QVBoxLayout()
        self._reading = QVBoxLayout()
        self._restore = ReasonedButton(restore_words(0), "arrow-counter-clockwise", self)
        self._content = QWidget(self)
        self._lay_out()

        self._restore.pressed.connect(self.restore_requested)

    def show_code(self, code: str) -> None:
        """Name the article."""
        self._code.show_code(code)

    def show_version(self, entry: HistoryEntry, entries: Sequence[HistoryEntry]) -> None:
        """Show one version of a history, which is given whole, the newest first."""
        self._content.show()
        self._version.setText(version_name(entry.revision))
        state: State = state_of(entry, newest=entry.revision == entries[0].revision)
        self._state.show_state(state.tone, state.word, state.icon)
        self._agents.setText(self._what_agents_see(entry, entries))
        self.facts.show_version(entry)
        self._show_verdicts(entry, entries)
        self._show_reading(entries)

    def refuse_restoring(self, number: int, reason: str, note: str = "") -> None:
        """Why version ``number`` cannot be restored now; empty: it can, and ``note`` says what it brings about."""
        self._restore.button.setText(restore_words(number))
        self._restore.set_reason(reason)
        if not reason:
            self._restore.show_note(note)

    def _what_agents_see(self, entry: HistoryEntry, entries: Sequence[HistoryEntry]) -> str:
        live = next((other for other in entries if other.live), None)
        if live is None:
            return self.tr("Agents read no version of this text now.")
        if live.revision == entry.revision:
            return self.tr("Agents read this version now.")
        since = day_of(live.live_from or live.time)
        return self.tr("Agents read version {number} now, since {day}.").format(number=live.revision, day=since)

    def _show_verdicts(self, entry: HistoryEntry, entries: Sequence[HistoryEntry]) -> None:
        """What was said of the version, or of the last one before it of which anything was said."""
        earlier = (other for other in entries if other.revision <= entry.revision and other.verdicts)
        judged = next(earlier, entry)
        said = self.tr("Verdicts") if judged is entry else self.tr("Verdicts on version {number}, the last one sent")
        self._judged.setText(said.format(number=judged.revision))
        _clear(self._verdicts)
        for verdict in reversed(judged.verdicts):
            self._verdicts.addWidget(_VerdictRow(verdict, self))
        if not judged.verdicts:
            self._verdicts.addWidget(quiet_label(self, self.tr("No reviewer has said anything yet.")))

    def _show_reading(self, entries: Sequence[HistoryEntry]) -> None:
        _clear(self._reading)
        read = [entry for entry in entries if entry.live_from is not None]
        for entry in read[:_READ_SHOWN]:
            row = ReadingRow(entry, self)
            row.version_requested.connect(self.version_requested)
            self._reading.addWidget(row)
        if len(read) > _READ_SHOWN:
            more = self.tr("%n earlier version(s)", "", len(read) - _READ_SHOWN)
            self._reading.addWidget(quiet_label(self, more))
        if not read:
            self._reading.addWidget(quiet_label(self, self.tr("Agents have not read any version yet.")))

    def _lay_out(self) -> None:
        self._content.setObjectName("chrome")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._version)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self._code)
        column.addWidget(section("", head, self._agents, first=True))
        column.addWidget(section("", self.facts))
        column.addWidget(section("", self._judged, self._verdicts))
        column.addWidget(section(self.tr("What agents have read"), self._reading))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("About this version"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        foot = QFrame(self)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 12, 16, 12)
        row.addWidget(self._restore)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline(self))
        whole.addWidget(foot)
        self._content.hide()
        self.refuse_restoring(0, self.tr("Choose a version to restore."))


class _VerdictRow(QWidget):
    """Who decided what, when, and what they said."""

    def __init__(self, verdict: VerdictMark, parent: QWidget) -> None:
        super().__init__(parent)
        approved = verdict.kind is VerdictKind.APPROVE
        icon = "check-circle" if approved else "arrow-u-up-left"
        token = "ink-2" if not verdict.standing and approved else "good-mark" if approved else "stop-mark"
        words = QLabel(f"{isolated(verdict.display)}: {verdict_words(verdict)}", self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        told = [relative_time(verdict.time)]
        if approved and not verdict.standing:
            told.append(self.tr("Void since the edit"))
        said = quiet_label(self, " · ".join(told))
        said.setToolTip(exact_time(verdict.time))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(words)
        texts.addWidget(said)
        if verdict.comment:
            comment = quiet_label(self, f"“{verdict.comment}”")
            comment.setTextFormat(Qt.TextFormat.PlainText)
            comment.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(comment)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel(icon, token, parent=self), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # Without a parent it would be a window of its own for a moment.
            widget.hide()
            widget.deleteLater()
