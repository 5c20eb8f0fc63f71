"""The tab of questions: what was asked and noted about the block one is at, then about the others, and asking."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.locales.question_places import PlacedQuestion
from kbstudio.services.locales.questions import QuestionsView
from kbstudio.ui.locales.ask_field import AskField
from kbstudio.ui.widgets.empty_state import EmptyState
from kbstudio.ui.widgets.labels import hairline, heading_label
from kbstudio.ui.widgets.question_card import QuestionCard
from kbstudio.ui.widgets.segmented_buttons import SegmentedButtons
from kbstudio.ui.widgets.taking_out import taken_out

_OPEN, _ALL = "open", "all"


class QuestionsPanel(QWidget):
    """Knows no services; what is typed in any field stays as long as it lives."""

    ask_requested = Signal(str, str, str)
    """The block of the source ("" for the whole text), the words of it, and what is asked."""

    row_requested = Signal(str)
    """The block of the source to go to."""

    sent = Signal(object, str)
    """A ``PlacedQuestion``, and an answer to it; of a note, what it says from now on."""

    ended = Signal(object)
    """A ``PlacedQuestion`` to be settled, a note to go, or where it is settled, a question to be asked again."""

    left = Signal()
    """The person goes back to the rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: QuestionsView | None = None
        self._here, self._number_here = "", 0
        self._number: Callable[[str], int] = lambda _block: 0
        self._typed: dict[str, str] = {}
        self._cards: dict[str, QuestionCard] = {}
        self._chosen = ""
        self._listed: object = None
        self.filter = SegmentedButtons(
            [(_OPEN, self.tr("Open")), (_ALL, self.tr("All"))], self.tr("Which questions are shown"), self
        )
        self.ask = QPushButton(icon("question"), self.tr("Ask…"), self)
        self.ask.setToolTip(self.tr("Ask about this block; everybody who translates the article sees the answer"))
        self.field = AskField(self)
        self._content = QWidget(self)
        self._content.setObjectName("chrome")
        self._column = QVBoxLayout(self._content)
        self._area = QScrollArea(self)
        self._empty = EmptyState("question", "", None, self)
        self._lay_out()

        self.filter.chosen.connect(lambda _name: self._list())
        self.ask.clicked.connect(self.begin_asking)
        self.field.sent.connect(self.ask_requested)
        self.field.left.connect(self.left)

    @property
    def shown(self) -> list[PlacedQuestion]:
        """What is listed now: about the block one is at first."""
        threads = self._view.threads if self._view is not None else ()
        wanted = [each for each in threads if each.thread.is_open or (self.filter.choice == _ALL and not each.is_note)]
        return sorted(wanted, key=lambda each: not self._is_here(each))

    def card(self, thread_id: str) -> QuestionCard:
        """The card of a thread that is listed."""
        return self._cards[thread_id]

    def show_questions(self, view: QuestionsView, number_of: Callable[[str], int]) -> None:
        """Show what was asked and noted; ``number_of`` gives the number of a row by its block of the source."""
        self._view, self._number = view, number_of
        self.ask.setEnabled(view.may_ask is None)
        self._list()
        for card in self._cards.values():
            card.show_problem("")

    def show_row(self, block: str, number: int, text: str) -> None:
        """The person is at another row: its block of the source, its number, and the words of the source there."""
        self._here, self._number_here = block, number
        self.field.show_place(block, number, text)
        self._list()

    def begin_asking(self) -> None:
        """Open the field for a question about the row one is at."""
        if self.ask.isEnabled():
            self.field.begin()
            self._show_emptiness()

    def show_thread(self, thread_id: str) -> None:
        """Bring a thread into sight and mark it; settled ones are listed then too."""
        if thread_id not in self._cards and self._view is not None and self._found(thread_id) is not None:
            self.filter.choose(_ALL)
            self._list()
        self._choose(thread_id)
        if (card := self._cards.get(thread_id)) is not None:
            QTimer.singleShot(0, card, lambda: self._area.ensureWidgetVisible(card, 0, 24))

    def asked(self, block: str) -> None:
        """The question is in the library: its field is empty again."""
        self.field.asked(block)
        self._show_emptiness()

    def answered(self, thread_id: str) -> None:
        """What was sent is in the library."""
        self._typed.pop(thread_id, None)

    def show_problem(self, thread_id: str, sentence: str) -> None:
        """Say why something did not arrive; what was typed stays. Without a thread it was a new question."""
        if thread_id in self._cards:
            self._cards[thread_id].show_problem(sentence)
        elif not thread_id:
            self.field.show_problem(sentence)

    def _found(self, thread_id: str) -> PlacedQuestion | None:
        threads = self._view.threads if self._view is not None else ()
        return next((each for each in threads if each.thread.id == thread_id), None)

    def _is_here(self, placed: PlacedQuestion) -> bool:
        return bool(self._here) and placed.block == self._here and not placed.is_gone

    def _choose(self, thread_id: str) -> None:
        self._chosen = thread_id
        for known, card in self._cards.items():
            card.show_chosen(chosen=known == thread_id)

    def _list(self) -> None:
        """List everything again; threads that are as they were keep their cards, and who types there goes on typing."""
        view = self._view
        if view is None:
            return
        here = [(each, self._is_here(each)) for each in self.shown]
        wanted = [(each, 0 if now or not each.block else self._number(each.block), now) for each, now in here]
        listed = (wanted, view.may_answer is None, self._number_here)
        if listed == self._listed:
            return
        self._listed = listed
        kept, self._cards = self._cards, {}
        for widget in taken_out(self._column):
            if not isinstance(widget, QuestionCard):
                widget.hide()
                widget.deleteLater()
        heading = None
        for placed, number, here in wanted:
            told = self._heading(here=here, whole=not placed.block and not placed.is_gone)
            if told != heading:
                heading = told
                label = heading_label(self._content, told)
                label.setContentsMargins(16, 10, 16, 2)
                self._column.addWidget(label)
            old = kept.pop(placed.thread.id, None)
            same = old is not None and old.shows == (placed, number, view.may_answer is None)
            card = old if same and old is not None else self._card(placed, view.display_names, number)
            if old is not None and not same:
                card.take_place_of(old)
            self._cards[placed.thread.id] = card
            self._column.addWidget(card)
            self._column.addWidget(hairline(self._content))
        self._column.addStretch(1)
        for gone in kept.values():
            gone.hide()
            gone.deleteLater()
        self._choose(self._chosen)
        self._show_emptiness()

    def _heading(self, *, here: bool, whole: bool) -> str:
        if here:
            return self.tr("About block {number}").format(number=self._number_here)
        return self.tr("About the whole text") if whole else self.tr("Elsewhere in the article")

    def _card(self, placed: PlacedQuestion, names: Mapping[str, str], number: int) -> QuestionCard:
        may_answer = self._view is not None and self._view.may_answer is None
        card = QuestionCard(placed, names, number=number, may_answer=may_answer, parent=self._content)
        key = placed.thread.id
        card.place_asked.connect(partial(self.row_requested.emit, placed.block))
        card.sent.connect(partial(self.sent.emit, placed))
        card.settled.connect(partial(self.ended.emit, placed))
        card.reopened.connect(partial(self.ended.emit, placed))
        card.left.connect(self.left)
        if typed := self._typed.get(key, "").strip():
            card.begin_reply(typed, focus=False)
        card.typed.connect(partial(self._typed.__setitem__, key))
        return card

    def _show_emptiness(self) -> None:
        nothing = not self._cards
        settled = self._view is not None and any(not each.is_note for each in self._view.threads)
        self._empty.show_empty(
            "question",
            self.tr("Every question is settled.")
            if settled
            else self.tr("Nobody has asked anything yet. Is something in the source not clear? Ask who wrote it."),
        )
        self._empty.setVisible(nothing)
        self._area.setVisible(not nothing)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 12, 8)
        head.addWidget(self.filter)
        head.addStretch(1)
        head.addWidget(self.ask)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._area.setAccessibleName(self.tr("Questions"))
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(hairline(self))
        column.addWidget(self.field)
        column.addWidget(self._area, 1)
        column.addWidget(self._empty, 1)
