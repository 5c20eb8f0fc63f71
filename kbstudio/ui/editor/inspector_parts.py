"""Pieces of the inspector: a titled section, a line of the check list."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon


class Section(QFrame):
    """A part of the inspector with a heading and a hairline below."""

    def __init__(self, heading: str = "", parent: QWidget | None = None, *, last: bool = False) -> None:
        super().__init__(parent)
        self._note = QLabel(self)
        self._note.setProperty("role", "secondary")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(6)
        outer.addLayout(self.column)
        if heading:
            words = QLabel(heading, self)
            words.setProperty("role", "section")
            row = QHBoxLayout()
            row.addWidget(words)
            row.addStretch(1)
            row.addWidget(self._note)
            self.column.addLayout(row)
        else:
            self._note.hide()
        if not last:
            rule = QFrame(self)
            rule.setProperty("rule", True)
            rule.setFixedHeight(1)
            outer.addWidget(rule)

    def show_note(self, note: str) -> None:
        """Say something at the end of the heading, such as how many."""
        self._note.setText(note)


class CheckLine(QFrame):
    """One thing that is there, or, on a coloured ground, one that is missing."""

    def __init__(
        self, text: str, *, missing: bool, go: Callable[[], object] | None = None, parent: QWidget | None = None
    ) -> None:
        """``go`` leads to where the missing thing is given."""
        super().__init__(parent)
        picture = QLabel(self)
        name, token = ("warning", "warn-mark") if missing else ("check", "good-mark")
        picture.setPixmap(icon(name, token).pixmap(QSize(16, 16), self.devicePixelRatio()))
        words = QLabel(text, self)
        words.setWordWrap(True)
        words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        if missing and go is not None:
            there = QPushButton(self.tr("Go there"), self)
            there.setProperty("link", True)
            there.setAccessibleName(self.tr("Go there: {what}").format(what=text))
            there.clicked.connect(go)
            row.addWidget(there, 0, Qt.AlignmentFlag.AlignTop)
        if missing:
            self.setProperty("tone", "warn")
            self.setStyleSheet("CheckLine { border-radius: 6px; }")
            row.setContentsMargins(8, 6, 8, 6)
        else:
            words.setProperty("role", "secondary")
            row.setContentsMargins(8, 1, 8, 1)
        said = self.tr("Missing: {what}") if missing else self.tr("There: {what}")
        self.setAccessibleName(said.format(what=text))


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete it."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
