"""In the tab of work: what authors noted for whoever translates the block one is at, and whether it is asked about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated


@dataclass(frozen=True)
class Said:
    """How much is said of a block: open questions, those of them that are answered, and notes."""

    questions: int = 0
    answered: int = 0
    notes: int = 0


def said_of(threads: Sequence[PlacedQuestion]) -> dict[str, Said]:
    """What is said of each block of the source, of those that anything is said of."""
    found: dict[str, Said] = {}
    for each in threads:
        if each.thread.is_open and each.block and not each.is_gone:
            was, asked = found.get(each.block, Said()), not each.is_note
            answered = was.answered + (asked and each.thread.is_answered)
            found[each.block] = Said(was.questions + asked, answered, was.notes + (not asked))
    return found


class BlockSaid(QWidget):
    """Out of sight where nothing is said of the block."""

    questions_requested = Signal()
    """The person wants to read the questions about it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._content: QWidget | None = None
        self._told: object = None
        self.hide()

    @property
    def text(self) -> str:
        """What is told."""
        return "\n".join(label.text() for label in self.findChildren(QLabel))

    def show_said(self, threads: Sequence[PlacedQuestion], names: Mapping[str, str]) -> None:
        """Tell what is said of the block: ``threads`` are those about it that are open."""
        if tuple(threads) == self._told:
            return
        self._told = tuple(threads)
        if self._content is not None:
            self._content.hide()
            self._content.deleteLater()
        self._content = QWidget(self)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        notes = [each for each in threads if each.is_note]
        if notes:
            column.addWidget(heading_label(self._content, self.tr("Note for translators")))
        for note in notes:
            words = QLabel(note.text, self._content)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
            by = note.thread.comments[-1].person
            column.addWidget(quiet_label(self._content, isolated(names.get(by, by))))
        asked = len(threads) - len(notes)
        if asked:
            link = QPushButton(self.tr("%n question(s) about this block", "", asked), self._content)
            link.setProperty("link", True)
            link.clicked.connect(self.questions_requested)
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._content)
        line = hairline(self._content)
        column.addWidget(line)
        column.setContentsMargins(16, 10, 16, 0)
        self.setVisible(bool(threads))
