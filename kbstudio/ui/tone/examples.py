"""Examples of a rule, with what they prove: a don't has to be found, a do has to pass."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.guidelines import ProofLine
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.icon_label import IconLabel


class ExampleList(QWidget):
    """``donts`` and ``dos`` are what is written."""

    changed = Signal()
    """Another example is written, or one is gone."""

    arranged = Signal()
    """There are other fields than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._only = False
        self._column = QVBoxLayout()
        self._column.setSpacing(6)
        self.add_dont = QPushButton(icon("plus"), self.tr("Add a don’t"), self)
        self.add_do = QPushButton(icon("plus"), self.tr("Add a do"), self)
        foot = QHBoxLayout()
        foot.addWidget(self.add_dont)
        foot.addWidget(self.add_do)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._column)
        column.addLayout(foot)

        self.add_dont.clicked.connect(lambda: self._begin(is_dont=True))
        self.add_do.clicked.connect(lambda: self._begin(is_dont=False))

    @property
    def donts(self) -> list[str]:
        """What the rule has to find."""
        return [row.text for row in self._rows if row.is_dont and row.text]

    @property
    def dos(self) -> list[str]:
        """What the rule has to leave alone."""
        return [row.text for row in self._rows if not row.is_dont and row.text]

    def show_examples(self, donts: Sequence[str], dos: Sequence[str]) -> None:
        """Show other examples without announcing it."""
        if list(donts) == self.donts and list(dos) == self.dos and self._rows:
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for is_dont, texts in ((True, donts or [""]), (False, dos or [""])):
            for text in texts:
                self._add(text, is_dont=is_dont)
        self.arranged.emit()

    def show_proof(self, lines: Sequence[ProofLine]) -> None:
        """Say of each example whether it proves the rule."""
        known = {(line.is_dont, line.example): line.holds for line in lines}
        for row in self._rows:
            row.show_holds(known.get((row.is_dont, " ".join(row.text.split()))))

    def show_only(self, *, only: bool) -> None:
        """Whether they can only be read."""
        self._only = only
        self.add_dont.setEnabled(not only)
        self.add_do.setEnabled(not only)
        for row in self._rows:
            row.show_only(only=only)

    def _begin(self, *, is_dont: bool) -> None:
        self._add("", is_dont=is_dont).line.setFocus()
        self.arranged.emit()

    def _add(self, text: str, *, is_dont: bool) -> "_Row":
        row = _Row(text, is_dont=is_dont, parent=self)
        row.show_only(only=self._only)
        row.changed.connect(self.changed)
        row.left.connect(lambda: self._remove(row))
        # Don'ts stand before dos.
        at = sum(each.is_dont for each in self._rows) if is_dont else len(self._rows)
        self._rows.insert(at, row)
        self._column.insertWidget(at, row)
        return row

    def _remove(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.changed.emit()


class _Row(QWidget):
    """One example: its mark, its words, what it proves, and a cross to take it away."""

    changed = Signal()
    left = Signal()

    def __init__(self, text: str, *, is_dont: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.is_dont = is_dont
        name = self.tr("Don’t") if is_dont else self.tr("Do")
        mark = IconLabel("x" if is_dont else "check", "removed-mark" if is_dont else "added-mark", 14, self)
        word = QLabel(name, self)
        word.setProperty("role", "quiet")
        word.setMinimumWidth(word.fontMetrics().horizontalAdvance("MMMM"))
        self.line = QLineEdit(text, self)
        self.line.setAccessibleName(name)
        self._chip = Chip("neutral", parent=self)
        self._away = QToolButton(self)
        self._away.setIcon(icon("trash"))
        self._away.setAutoRaise(True)
        self._away.setToolTip(self.tr("Take the example away"))
        self._away.setAccessibleName(self._away.toolTip())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (mark, word):
            row.addWidget(each)
        row.addWidget(self.line, 1)
        row.addWidget(self._chip)
        row.addWidget(self._away)
        self.show_holds(None)

        self.line.textEdited.connect(lambda _text: self.changed.emit())
        self._away.clicked.connect(self.left)

    @property
    def text(self) -> str:
        """The words of the example."""
        return self.line.text().strip()

    def show_holds(self, holds: bool | None) -> None:
        """Say what it proves; None: nobody looked yet."""
        self._chip.setVisible(holds is not None and bool(self.text))
        if holds is None:
            return
        if self.is_dont:
            word = self.tr("found") if holds else self.tr("not found")
        else:
            word = self.tr("passes") if holds else self.tr("is found")
        self._chip.show_state("good" if holds else "stop", word, "check-circle" if holds else "warning-circle")

    @property
    def said(self) -> str:
        """What is said of it; empty where nothing is."""
        return self._chip.text if not self._chip.isHidden() else ""

    def show_only(self, *, only: bool) -> None:
        """Whether it can only be read."""
        self.line.setReadOnly(only)
        self._away.setEnabled(not only)
