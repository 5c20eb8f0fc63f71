"""What the things a block speaks of are called in this language."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kbstudio.ui.locales.row_terms import TermWords
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated


class TermsPanel(QWidget):
    """One line for each thing; hidden where the block speaks of none."""

    chosen = Signal(str)
    """The word to put into the translation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(hairline(self))
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 2)
        head.addWidget(heading_label(self, self.tr("Terms")))
        self._column.addLayout(head)
        self.hide()

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that put a word in."""
        return [button for line in self._lines for button in line.findChildren(QPushButton)]

    def show_terms(self, found: Sequence[TermWords]) -> None:
        """Show what was found in a block."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(each) for each in found]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(found))

    def _line(self, found: TermWords) -> QWidget:
        line = QWidget(self)
        word = QLabel(isolated(found.word), line)
        word.setToolTip(found.definition)
        row = QHBoxLayout()
        row.addWidget(word)
        row.addStretch(1)
        for name in found.preferred:
            button = QPushButton(isolated(name), line)
            button.setToolTip(self.tr("Put “{word}” into the translation").format(word=isolated(name)))
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            row.addWidget(button)
        column = QVBoxLayout(line)
        column.setContentsMargins(16, 0, 16, 4)
        column.setSpacing(2)
        column.addLayout(row)
        parts = []
        if found.allowed:
            parts.append(self.tr("also: {words}").format(words=", ".join(map(isolated, found.allowed))))
        if found.forbidden:
            parts.append(self.tr("not: {words}").format(words=", ".join(map(isolated, found.forbidden))))
        if parts:
            column.addWidget(quiet_label(line, " · ".join(parts)))
        return line
