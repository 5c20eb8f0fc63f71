"""About the block one is at: how it stands and why, what the source changed, who confirmed it, and against what."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kbstudio.domain.alignments import BlockState
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.ui.locales.row_notes import origin_words
from kbstudio.ui.locales.states import STYLES, block_words, state_explained, state_words
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated


class RowFacts(QWidget):
    """A few lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = heading_label(self, "")
        self._chip = Chip(parent=self)
        self._words = quiet_label(self)
        line = QHBoxLayout()
        line.addWidget(self._what)
        line.addStretch(1)
        line.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._words)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    @property
    def text(self) -> str:
        """What is told."""
        return self._words.text()

    def show_row(self, work: AdaptationWork, row: AdaptationRow | None) -> None:
        """Tell about a row."""
        self.setVisible(row is not None)
        if row is None:
            return
        place = work.place(row.key)
        what = self.tr("{kind} {number}").format(kind=block_words(row.kind), number=0 if place is None else place + 1)
        self._what.setText(what)
        state = work.standing(row).state
        style = STYLES[state]
        self._chip.show_state(style.tone, state_words(state, work.inherits), style.icon)
        self._words.setText("\n".join(self._lines(work, row, state)))

    def _lines(self, work: AdaptationWork, row: AdaptationRow, state: str) -> list[str]:
        lines = [state_explained(state)]
        if row.breaks and row.state is BlockState.STALE:
            differ = ", ".join(isolated(each) for each in row.breaks)
            lines.append(self.tr("What differs in the source: {marks}").format(marks=differ))
        edit = work.edits.get(row.key)
        reason = edit.reason if edit is not None else row.reason
        if reason:
            lines.append(self.tr("Reason: {reason}").format(reason=isolated(reason)))
        if row.by and edit is None:
            name = isolated(work.view.display_names.get(row.by, row.by))
            told = self.tr("Confirmed by {name} against version {number} of the source.")
            if row.state in {BlockState.UNCONFIRMED, BlockState.UNEXPLAINED}:
                told = self.tr("Written by {name} when the source was at version {number}.")
            if not row.seen:
                told = self.tr("Confirmed by {name}.")
            lines.append(told.format(name=name, number=row.seen))
        elif row.seen and row.target:
            told = self.tr("Last held against version {number} of the source.")
            lines.append(told.format(number=row.seen))
        origin = edit.origin if edit is not None and edit.text is not None else row.origin
        if origin_words(origin):
            lines.append(self.tr("Words: {origin}.").format(origin=origin_words(origin)))
        return lines
