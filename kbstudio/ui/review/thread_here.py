"""What was said about a place, opened under its paragraph."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.reviews.commenting import PlacedThread
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.comparison.comparison_view import ComparisonView
from kbstudio.ui.review.text_room import make_room_below, stand_below
from kbstudio.ui.review.thread_card import ThreadCard
from kbstudio.ui.widgets.labels import hairline, quiet_label

_MOST = 0.6
"""Of the height of the window a card takes at most; more of it is scrolled to."""


class ThreadHere(QFrame):
    """Shows the threads about one block; Esc closes it, T goes on to the next place."""

    next_asked = Signal()
    """The person wants to read the next thread."""

    closed = Signal()
    """The person has read it."""

    def __init__(self, view: ComparisonView, make: Callable[[PlacedThread, QWidget], ThreadCard]) -> None:
        """``make`` makes a card of a thread."""
        super().__init__(view.viewport())
        self._view, self._make = view, make
        self.number = -1
        self.cards: list[ThreadCard] = []
        self.setObjectName("toast")
        self.setAccessibleName(self.tr("What was said here"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._told = quiet_label(self)
        close = QToolButton(self)
        close.setIcon(icon("x"))
        close.setToolTip(self.tr("Close (Esc)"))
        close.setAccessibleName(close.toolTip())
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 4, 0)
        head.addWidget(self._told, 1)
        head.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._area)
        self.hide()

        close.clicked.connect(self.close_card)
        view.scrolled.connect(self._follow)

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of the threads shown; empty while it is closed."""
        return tuple(card.shows[0].thread.id for card in self.cards) if self.isVisible() else ()

    def open_at(self, number: int, threads: Sequence[PlacedThread], told: str) -> None:
        """Show what was said at the note of this number; ``told`` says which of how many it is."""
        self.show_threads(number, threads, told)
        self.show()
        self.raise_()
        self._fit()
        make_room_below(self._view, self, self._place)
        self._follow()
        self.cards[0].first_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_threads(self, number: int, threads: Sequence[PlacedThread], told: str) -> None:
        """Show the same place as it is now; who types an answer goes on typing."""
        before, self.number = self.cards, number
        answering = next((card for card in before if card.reply.hasFocus()), None)
        inside = any(card.isAncestorOf(self.focusWidget() or self) for card in before)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.cards = []
        for placed in threads:
            if self.cards:
                column.addWidget(hairline(content))
            self.cards.append(self._make(placed, content))
            column.addWidget(self.cards[-1])
        self._told.setText(told)
        self._area.setWidget(content)
        for ground in (content, self._area.viewport()):
            # The card's own ground shows through.
            ground.setAutoFillBackground(False)
        content.show()
        same = next((c for c in self.cards if answering and c.shows[0].thread.id == answering.shows[0].thread.id), None)
        if same is not None and answering is not None:
            same.go_on_from(answering)
        elif inside and self.cards:
            self.cards[0].first_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fit()

    def close_card(self) -> None:
        """Go back to the text."""
        inside = self.isAncestorOf(self.focusWidget() or self)
        self.hide()
        if inside:
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    @property
    def _place(self) -> QRect:
        return self._view.note_area(self.number)

    def _fit(self) -> None:
        # Cards that were just made have their heights once they were laid out, and grow with an answer.
        for card in self.cards:
            card.reply.textChanged.connect(self._follow)
        self._follow()
        QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        if not self.isVisible():
            return
        content = self._area.widget()
        if content is not None:
            width = self.width() - 4
            layout = content.layout()
            for_width = layout is not None and layout.hasHeightForWidth()
            height = layout.totalHeightForWidth(width) if layout and for_width else content.sizeHint().height()
            self._area.setFixedHeight(min(height, round(self._view.viewport().height() * _MOST)))
        stand_below(self._view, self, self._place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letters = {event.text().lower(), *on_other_keyboards(event.text())}
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif "t" in letters and not event.modifiers():
            self.next_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A press beside the buttons is not a press on the text underneath.
        event.accept()
