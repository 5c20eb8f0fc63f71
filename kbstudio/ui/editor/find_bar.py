"""Finds words in the text and puts others in their place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import current_theme

MOST_SHOWN = 500
"""Places marked at once; more are counted but not coloured."""

MOST_COUNTED = 10_000


class FindBar(QFrame):
    """Below the text; Enter goes on, Shift+Enter goes back, Esc leaves."""

    closed = Signal()

    def __init__(self, edit: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self._edit = edit
        self._places: list[tuple[int, int]] = []
        self._find = QLineEdit(self)
        self._find.setPlaceholderText(self.tr("Find"))
        self._find.setAccessibleName(self.tr("Find"))
        self._replace = QLineEdit(self)
        self._replace.setPlaceholderText(self.tr("Replace with"))
        self._replace.setAccessibleName(self.tr("Replace with"))
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self._previous = self._button("arrow-up", self.tr("Previous (Shift+Enter)"))
        self._next = self._button("arrow-down", self.tr("Next (Enter)"))
        self._close = self._button("x", self.tr("Close (Esc)"))
        self._one = QPushButton(self.tr("Replace"), self)
        self._all = QPushButton(self.tr("Replace all"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 6)
        column.setSpacing(6)
        for line in (
            (self._find, self._count, self._previous, self._next, self._close),
            (self._replace, self._one, self._all),
        ):
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(line[0], 1)
            for widget in line[1:]:
                row.addWidget(widget)
            column.addLayout(row)
        self.hide()
        self._find.textChanged.connect(self._look)
        self._next.clicked.connect(self.find_next)
        self._previous.clicked.connect(self.find_previous)
        self._one.clicked.connect(self.replace_one)
        self._all.clicked.connect(self.replace_all)
        self._close.clicked.connect(self.leave)
        edit.document().contentsChanged.connect(self._text_changed)

    def open_bar(self) -> None:
        """Show the bar, ready to type; a word that is selected is what to find."""
        chosen = self._edit.textCursor().selectedText()
        self.show()
        if chosen and "\u2029" not in chosen:
            self._find.setText(chosen)
        self._find.selectAll()
        self._find.setFocus()
        self._look()

    def leave(self) -> None:
        """Hide the bar and go back to the text."""
        self.hide()
        self._places = []
        self._edit.setExtraSelections([])
        self._edit.setFocus()
        self.closed.emit()

    def find_next(self) -> None:
        """Go to the next place, from the end on to the first."""
        here = self._edit.textCursor().selectionEnd()
        self._go(next((place for place in self._places if place[0] >= here), None) or self._first())

    def find_previous(self) -> None:
        """Go to the place before, from the first on to the last."""
        here = self._edit.textCursor().selectionStart()
        before = [place for place in self._places if place[1] <= here]
        self._go(before[-1] if before else (self._places[-1] if self._places else None))

    def replace_one(self) -> None:
        """Put the other words in the place that is selected, and go on to the next."""
        cursor = self._edit.textCursor()
        if (cursor.selectionStart(), cursor.selectionEnd()) in self._places:
            cursor.insertText(self._replace.text())
            self._edit.setTextCursor(cursor)
        self.find_next()

    def replace_all(self) -> None:
        """Put the other words in every place, as one step that undo takes back."""
        cursor = QTextCursor(self._edit.document())
        cursor.beginEditBlock()
        for start, end in reversed(self._search(limit=0)):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(self._replace.text())
        cursor.endEditBlock()

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _first(self) -> tuple[int, int] | None:
        return self._places[0] if self._places else None

    def _go(self, place: tuple[int, int] | None) -> None:
        if place is not None:
            cursor = QTextCursor(self._edit.document())
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
            self._edit.setTextCursor(cursor)
            self._edit.ensureCursorVisible()
        self._show_count()

    def _search(self, limit: int = MOST_COUNTED) -> list[tuple[int, int]]:
        words = self._find.text()
        places: list[tuple[int, int]] = []
        # An upper-case letter in what is looked for makes case count.
        flags = QTextDocument.FindFlag.FindCaseSensitively if words != words.lower() else QTextDocument.FindFlag(0)
        cursor = QTextCursor(self._edit.document())
        while words and (not limit or len(places) < limit):
            cursor = self._edit.document().find(words, cursor, flags)
            if cursor.isNull():
                break
            places.append((cursor.selectionStart(), cursor.selectionEnd()))
        return places

    def _look(self) -> None:
        self._text_changed()
        here = self._edit.textCursor().selectionStart()
        self._go(next((place for place in self._places if place[0] >= here), None) or self._first())

    def _text_changed(self) -> None:
        if self.isHidden():
            return
        self._places = self._search()
        marks = []
        for start, end in self._places[:MOST_SHOWN]:
            mark = QTextEdit.ExtraSelection()
            # The stubs do not know the fields of this struct as settable.
            mark.cursor = QTextCursor(self._edit.document())  # pyright: ignore[reportAttributeAccessIssue]
            mark.cursor.setPosition(start)  # pyright: ignore[reportAttributeAccessIssue]
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)  # pyright: ignore[reportAttributeAccessIssue]
            mark.format.setBackground(QColor(current_theme().warn))  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self._edit.setExtraSelections(marks)
        self._show_count()

    def _show_count(self) -> None:
        cursor = self._edit.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        number = self._places.index(here) + 1 if here in self._places else 0
        if not self._find.text():
            self._count.clear()
        elif not self._places:
            self._count.setText(self.tr("Not found"))
        elif number:
            self._count.setText(self.tr("{number} of {count}").format(number=number, count=len(self._places)))
        else:
            self._count.setText(self.tr("{count} found").format(count=len(self._places)))
        for button in (self._next, self._previous, self._one, self._all):
            button.setEnabled(bool(self._places))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._replace.hasFocus():
                self.replace_one()
            elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.find_previous()
            else:
                self.find_next()
        else:
            super().keyPressEvent(event)
