"""What can be done with the place one is at: buttons with their keys, and a box to write the text anew."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor, QTextOption
from PySide6.QtWidgets import QPushButton, QTextEdit, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.text.compare.merge_choices import MergeChoices
from kbstudio.text.compare.merge_places import Choice
from kbstudio.text.direction import direction_of
from kbstudio.ui.merge.arrangement import SIDE
from kbstudio.ui.merge.words import choice_word
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import quiet_label

KEYS = {
    Qt.Key.Key_1: Choice.MINE,
    Qt.Key.Key_2: Choice.THEIRS,
    Qt.Key.Key_3: Choice.MINE_FIRST,
    Qt.Key.Key_4: Choice.SUGGESTION,
    Qt.Key.Key_5: Choice.THEIRS_FIRST,
    Qt.Key.Key_E: Choice.EDITED,
}

_ICONS = {
    Choice.MINE: "caret-left",
    Choice.THEIRS: "caret-right",
    Choice.MINE_FIRST: "plus",
    Choice.THEIRS_FIRST: "plus",
    Choice.SUGGESTION: "lightbulb",
    Choice.EDITED: "pencil-simple",
}
_BOX_HEIGHT = 112
_BUTTON = 28
_KEY = 16
_ROOM = "\u2003\u2002"


class ChoiceBar(QWidget):
    """Stands in the card of the place one is at."""

    chosen = Signal(object)
    """The ``Choice`` the person made."""

    typed = Signal(str)
    """What the place should say, with every letter."""

    typing_ended = Signal()
    """The person is done with the box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons = {choice: _ChoiceButton(choice, key, self) for key, choice in KEYS.items()}
        self._note = quiet_label(self)
        self._note.setWordWrap(False)
        self._note.setMinimumHeight(_BUTTON)
        self.box = QTextEdit(self)
        self.box.setAcceptRichText(False)
        self.box.setFixedHeight(_BOX_HEIGHT)
        self.box.setTabChangesFocus(True)
        self.box.setAccessibleName(self.tr("Text of this place"))
        self.box.installEventFilter(self)
        self._flow = FlowLayout(gap=8)
        for button in self._buttons.values():
            self._flow.addWidget(button)
        self._flow.addWidget(self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 8, SIDE, 8)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addLayout(self._flow)
        self.box.hide()
        self.hide()
        for choice, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, choice=choice: self.chosen.emit(choice))
        self.box.textChanged.connect(lambda: self.typed.emit(self.box.toPlainText()))

    @property
    def writing(self) -> bool:
        """Whether the box is open."""
        return not self.box.isHidden()

    def button(self, choice: Choice) -> QPushButton:
        """The button of a choice."""
        return self._buttons[choice]

    def show_place(self, choices: MergeChoices, number: int) -> None:
        """Offer what can be chosen at a place."""
        offers, chosen = choices.offers(number), choices.choice(number)
        for choice, button in self._buttons.items():
            button.setVisible(choice in offers)
            button.setChecked(choice is chosen)
        if self.writing:
            told = self.tr("Done: Ctrl+Enter")
        elif choices.plan.places[number].suggestion is not None and chosen is None:
            told = self.tr("The suggestion keeps the words of both")
        else:
            told = ""
        self._note.setText(told)

    def write(self, text: str, locale: str) -> None:
        """Open the box with a text in it."""
        option = QTextOption()
        right_to_left = direction_of(locale) == "rtl"
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.box.document().setDefaultTextOption(option)
        self.box.blockSignals(True)
        self.box.setPlainText(text)
        self.box.blockSignals(False)
        self.box.moveCursor(QTextCursor.MoveOperation.End)
        self.box.show()

    def close_box(self) -> None:
        """Put the box away."""
        self.box.hide()

    def wanted_height(self, width: int) -> int:
        """How tall it is at a width, in pixels."""
        inner = max(40, width - 2 * SIDE)
        self._note.hide()
        buttons = self._flow.heightForWidth(inner)
        self._note.setVisible(bool(self._note.text()))
        if self._flow.heightForWidth(inner) > buttons:
            # A remark is worth no line of its own.
            self._note.hide()
        return 16 + buttons + (_BOX_HEIGHT + 8 if self.writing else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.box and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            done = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            done = done and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if done or event.key() == Qt.Key.Key_Escape:
                if done:
                    self.typed.emit(self.box.toPlainText())
                self.typing_ended.emit()
                return True
        return super().eventFilter(watched, event)


class _ChoiceButton(QPushButton):
    """A button that shows the key beside its word."""

    def __init__(self, choice: Choice, key: Qt.Key, parent: QWidget) -> None:
        self._key = chr(key.value)
        super().__init__(icon(_ICONS[choice]), "", parent)
        words = {Choice.EDITED: self.tr("Edit freely"), Choice.THEIRS_FIRST: self.tr("Theirs first")}
        word = words.get(choice, choice_word(choice))
        # The space behind the word is where its key is shown; a style sheet's padding would not turn with the window.
        self.setText(f"{word}{_ROOM}")
        self.setAccessibleName(word if choice is Choice.EDITED else choice_word(choice))
        self.setCheckable(True)
        self.setToolTip(f"{self.accessibleName()} ({self._key})")
        self.setAccessibleDescription(self.tr("Key {key}").format(key=self._key))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, _BUTTON))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRect(0, 0, _KEY, _KEY)
        middle = self.height() // 2
        box.moveCenter(QPoint(6 + _KEY // 2 if self.isRightToLeft() else self.width() - 8 - _KEY // 2, middle))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(QPen(QColor(current_theme().accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        painter.drawRoundedRect(box, 4, 4)
        font = self.font()
        font.setPixelSize(text_pixels(11))
        painter.setFont(font)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
