"""A sheet at a paragraph of the source: what translators ask about it, what is noted for them, and noting more."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.ui.widgets.labels import hairline, heading_label, quiet_label
from kbstudio.ui.widgets.note_field import NoteField
from kbstudio.ui.widgets.question_card import QuestionCard
from kbstudio.ui.widgets.taking_out import taken_out

_WIDTH = 380
_MOST = 320
_GAP = 12


class SaidPopover(QFrame):
    """Esc closes; what is typed about each paragraph stays as long as it lives."""

    noted = Signal(str, str)
    """The id of a block, and a note for translators."""

    sent = Signal(object, str)
    """A ``PlacedQuestion``, and an answer to it; of a note, what it says from now on."""

    ended = Signal(object)
    """A ``PlacedQuestion`` that is settled, or a note that is to go."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.block = ""
        self._typed: dict[str, str] = {}
        self._notes: dict[str, str] = {}
        self.cards: list[QuestionCard] = []
        self.setObjectName("toast")
        self.setFixedWidth(_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Questions and notes about this paragraph"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._close = QToolButton(self)
        self._close.setIcon(icon("x"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.setAccessibleName(self._close.toolTip())
        self._content = QWidget(self)
        self._column = QVBoxLayout(self._content)
        self._area = QScrollArea(self)
        self.note = NoteField(
            self.tr("Note for translators"), self.tr("What whoever translates this should know"), lines=3, parent=self
        )
        self.keep = QPushButton(self.tr("Keep note"), self)
        self.keep.setToolTip(self.tr("Leave the note beside this paragraph (Ctrl+Enter)"))
        self._why_not = quiet_label(self)
        self._problem = quiet_label(self)
        self._problem.setProperty("tone", "stop")
        self._lay_out()
        self.hide()

        self._close.clicked.connect(self.leave)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_went)
        self.keep.clicked.connect(self._keep)
        self.note.submitted.connect(self._keep)
        self.note.left.connect(self.leave)
        self.note.textChanged.connect(lambda: self._notes.__setitem__(self.block, self.note.typed))

    def show_block(self, block: str, threads: Sequence[PlacedQuestion], names: Mapping[str, str], why_not: str) -> None:
        """Show what is said of a block; the sentence says why this person leaves no notes, empty where they do."""
        if block != self.block:
            self.block = block
            silent = self.note.blockSignals(True)
            self.note.setPlainText(self._notes.get(block, ""))
            self.note.blockSignals(silent)
        taken_out(self._column)
        kept, self.cards = {card.placed.thread.id: card for card in self.cards}, []
        for placed in threads:
            old = kept.pop(placed.thread.id, None)
            card = old
            if card is None or card.shows != (placed, 0, not why_not):
                card = self._card(placed, names, may_answer=not why_not)
                if old is not None:
                    card.take_place_of(old)
            self.cards.append(card)
            self._column.addWidget(card)
        self._column.addStretch(1)
        self._put_in_order()
        for gone in kept.values():
            if gone.holds_keyboard:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            gone.hide()
            gone.deleteLater()
        self.note.setVisible(not why_not)
        self.keep.setVisible(not why_not)
        self.keep.setEnabled(True)
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        self._problem.hide()
        self._fit()

    def stand_at(self, below: QPoint, tall: int, column: int) -> None:
        """Stand under a paragraph that ends at a point of what it lies over, or above it; else where its column ends.

        ``tall`` is the height of the paragraph, ``column`` the width of what it is written in.
        """
        self._fit()
        over, mirrored = self._over.rect(), self.isRightToLeft()
        left = below.x() - self.width() if mirrored else below.x()
        top, above = below.y(), below.y() - tall - self.height() - _GAP
        if top + self.height() > over.bottom() and above >= 0:
            top = above
        elif top + self.height() > over.bottom():
            # The paragraph stays in sight where there is room for both beside each other.
            left = below.x() - column - self.width() if mirrored else below.x() + column
        top = max(0, min(top, over.bottom() - self.height()))
        self.move(max(0, min(left, over.right() - self.width())), top)

    def come_up(self, *, write: bool) -> None:
        """Come to sight, the keyboard in the note or at the first card."""
        self.show()
        self.raise_()
        target = self.cards[0].first_button if self.cards and not write else self.note
        (target if not target.isHidden() else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def kept(self, block: str) -> None:
        """A note is in the library: its field is empty again."""
        self._notes.pop(block, None)
        if block == self.block:
            self.note.clear()
            self.keep.setEnabled(True)

    def answered(self, thread_id: str) -> None:
        """What was sent is in the library."""
        self._typed.pop(thread_id, None)

    def show_problem(self, sentence: str, thread_id: str = "") -> None:
        """Say why something did not arrive; what was typed stays."""
        for card in self.cards:
            if card.placed.thread.id == thread_id:
                card.show_problem(sentence)
                return
        self._problem.setText(sentence)
        self._problem.show()
        self.keep.setEnabled(True)
        self._fit()

    def leave(self) -> None:
        """Close, and go on typing where one was."""
        self.hide()
        self._over.setFocus()

    def _keyboard_went(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Whoever goes on elsewhere in the window is done here."""
        if self.isVisible() and now is not None and now is not self and not self.isAncestorOf(now):
            self.hide()

    def _card(self, placed: PlacedQuestion, names: Mapping[str, str], *, may_answer: bool) -> QuestionCard:
        key = placed.thread.id
        card = QuestionCard(placed, names, number=0, may_answer=may_answer, parent=self._content)
        card.sent.connect(partial(self.sent.emit, placed))
        card.settled.connect(partial(self.ended.emit, placed))
        card.left.connect(self.leave)
        if typed := self._typed.get(key, "").strip():
            card.begin_reply(typed, focus=False)
        card.typed.connect(partial(self._typed.__setitem__, key))
        card.grew.connect(self._fit)
        return card

    def _put_in_order(self) -> None:
        """Have Tab go down the sheet: cards that came later would stand behind everything else in the window."""
        before: QWidget = self._close
        fields = (field for card in self.cards for field in card.findChildren(QWidget))
        for field in (*fields, self.note, self.keep):
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, field)
                before = field

    def _keep(self) -> None:
        if self.note.text and self.keep.isEnabled():
            self.keep.setEnabled(False)
            self.noted.emit(self.block, self.note.text)

    def _fit(self) -> None:
        self._area.setVisible(bool(self.cards))
        if self.cards:
            self._content.ensurePolished()
            column = self._column
            fits = column.totalHeightForWidth(_WIDTH - 2) if column.hasHeightForWidth() else column.sizeHint().height()
            self._area.setFixedHeight(min(_MOST, max(fits, 0)))
        self.adjustSize()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 8, 4)
        head.addWidget(heading_label(self, self.tr("For translators")))
        head.addStretch(1)
        head.addWidget(self._close)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._content.setObjectName("cards")
        self._area.setStyleSheet("QScrollArea, #cards { background: transparent; }")
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        # Its cards take the keyboard, and come into sight with it.
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(6)
        foot.addWidget(self.note)
        foot.addWidget(self._why_not)
        foot.addWidget(self._problem)
        foot.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignTrailing)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self._area)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press beside the fields is not a press on the text underneath.
        event.accept()
