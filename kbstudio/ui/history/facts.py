"""The facts of one version, name by name: who, when, why, what kind, how long, under which signature."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kbstudio.services.snapshots import HistoryEntry
from kbstudio.ui.history.words import reason_of
from kbstudio.ui.widgets.change_words import change_explained, change_word
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time

_SIGNATURE = 12
_NAMES = 88


class VersionFacts(QWidget):
    """Names on one side, what they are on the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._author = PersonLabel(parent=self)
        self._saved, self._reason, self._change = (self._words() for _ in range(3))
        self._size, self._signature = self._words(), self._words()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(12)
        self._signature.setFont(fixed)
        self._signature.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _NAMES)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(
            (
                (self.tr("Written by"), self._author),
                (self.tr("Saved"), self._saved),
                (self.tr("Reason"), self._reason),
                (self.tr("Change"), self._change),
                (self.tr("Size"), self._size),
                (self.tr("Signature"), self._signature),
            )
        ):
            label = QLabel(name, self)
            label.setProperty("role", "secondary")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)

    def show_version(self, entry: HistoryEntry) -> None:
        """Show another version; its size is told by ``show_size`` once the texts are read."""
        self._author.show_person(entry.author_display)
        when = relative_time(entry.time)
        if entry.parent:
            when = self.tr("{when}, from version {number}").format(when=when, number=entry.parent)
        self._saved.setText(when)
        self._saved.setToolTip(exact_time(entry.time))
        self._reason.setText(reason_of(entry))
        change = entry.change.value if entry.change else ""
        self._change.setText(
            self.tr("{kind}: {meaning}").format(kind=change_word(change), meaning=change_explained(change))
            if change
            else self.tr("Not said yet")
        )
        first = entry.hash[:_SIGNATURE]
        self._signature.setText(" ".join(first[at : at + 4] for at in range(0, _SIGNATURE, 4)))
        self._signature.setToolTip(entry.hash)
        self._size.setText("")

    def show_size(self, words: int, before: int) -> None:
        """Say how many words the version has, and how many more or fewer than the one it is compared with."""
        counted = self.tr("%n word(s)", "", words)
        more = words - before
        if more > 0:
            counted = self.tr("{words}, %n more", "", more).format(words=counted)
        elif more < 0:
            counted = self.tr("{words}, %n fewer", "", -more).format(words=counted)
        self._size.setText(counted)

    def _words(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label
