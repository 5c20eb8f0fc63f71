"""A glance at a text of any other section: what happened, what to do, and doing it in place."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.comments import CommentKind
from kbstudio.domain.inbox import GivenVerdict, Section
from kbstudio.services.locales.questions import WaitingQuestion
from kbstudio.services.reviews.inbox_entries import AnsweredThread, ReturnedText, SubmittedText
from kbstudio.services.reviews.owed import OwedText
from kbstudio.services.reviews.placing import PlacedThread
from kbstudio.ui.inbox.entries import Entry
from kbstudio.ui.inbox.point_card import PointCard
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, heading_label, quiet_label
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time

_HEAVIEST_FIRST = (CommentKind.MUST_FIX, CommentKind.SUGGESTION, CommentKind.NOTE)


class EntryPreview(QWidget):
    """Shows one row of a section and opens its text."""

    open_requested = Signal()
    """The person wants to open the text shown."""

    settle_requested = Signal()
    """The person signs afterwards what was published first."""

    replied = Signal(str, str)
    """Thread id and what the person answers."""

    apply_requested = Signal(str)
    """Thread id of a suggestion the person wants in the text."""

    done_requested = Signal(str)
    """Thread id of a point the person says is seen to."""

    left = Signal()
    """The person goes back to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self._person = ""
        self._names: Mapping[str, str] = {}
        self._cards: list[PointCard] = []
        self._threads: Sequence[PlacedThread] | None = None
        self._return_to = -1
        self._typed: dict[str, str] = {}
        """Answers that are not sent yet, by thread."""
        self._content = QWidget(self)
        self._content.setObjectName("chrome")
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self._code = CodeLabel(parent=self)
        self._version = QLabel(self)
        self._version.setWordWrap(True)
        self._version.setProperty("role", "secondary")
        self._parts = QVBoxLayout()
        self._settle = QPushButton(icon("check"), self.tr("Sign afterwards"), self)
        self._open = QPushButton(self)
        self._open.setProperty("primary", True)
        self._lay_out()

        self._open.clicked.connect(self.open_requested)
        self._settle.clicked.connect(self.settle_requested)
        self.show_entry(None, "", {})

    @property
    def points(self) -> Sequence[PointCard]:
        """The points shown, in order."""
        return self._cards

    def show_entry(self, entry: Entry | None, person: str, names: Mapping[str, str]) -> None:
        """Show another row to ``person`` (a login name); None for none."""
        at, before = self._point_with_keyboard(), self._entry
        self._entry, self._person, self._names = entry, person, names
        self._content.setVisible(entry is not None)
        self._open.setEnabled(entry is not None)
        self._settle.setVisible(entry is not None and entry.section is Section.OWED)
        if at >= 0 and entry is not None and before is not None and entry.key == before.key:
            # The points are read anew; until they are there, the keyboard waits beside them.
            self._return_to = at
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at >= 0:
            self.left.emit()
        self._empty()
        if entry is None:
            return
        own = entry.section is Section.RETURNED
        opens = self.tr("Open article") if own else self.tr("Open review")
        if isinstance(entry.source, WaitingQuestion):
            own, opens = True, self.tr("Open translation") if entry.source.answered else self.tr("Open article")
        self._open.setText(opens)
        self._open.setIcon(icon("pencil-simple" if own else "eye", "on-accent"))
        self._title.setText(entry.source.title)
        begin_at_edge_of(self._title, entry.source.locale)
        self._code.show_code(entry.article)
        told = self.tr("Version {number} · {language} · {when}")
        self._version.setText(
            told.format(number=entry.source.revision, language=entry.locale, when=relative_time(entry.at).lower())
        )
        self._version.setToolTip(exact_time(entry.at))
        self._show_source(entry)

    def show_points(self, threads: Sequence[PlacedThread]) -> None:
        """Show what there is to do in the returned text on show, a card for each open comment."""
        if threads == self._threads:
            return
        self._threads = tuple(threads)
        for card in self._cards:
            self._typed[card.thread_id] = card.reply.toPlainText()
        at = max(self._point_with_keyboard(), self._return_to)
        self._return_to = -1
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        weight = list(_HEAVIEST_FIRST)
        todo = sorted(
            (placed for placed in threads if placed.thread.is_open), key=lambda each: weight.index(each.thread.kind)
        )
        for placed in todo:
            self._add_point(placed, applies=True)
        self._todo.setText(
            self.tr("%n point(s) to see to", "", len(todo))
            if todo
            else self.tr("No open comments. Change the text, then submit it again.")
        )
        if at >= 0:
            # The keyboard stays among the points until the last one is seen to.
            self.focus_point(min(at, len(self._cards) - 1))

    def forget_reply(self, thread_id: str) -> None:
        """An answer was sent: its field is empty again."""
        self._typed.pop(thread_id, None)
        for card in self._cards:
            if card.thread_id == thread_id:
                card.close_reply()

    def focus_point(self, number: int = 0) -> None:
        """Give the keyboard to a point; to the button that opens the text where there is none."""
        target = self._cards[number].first_button if 0 <= number < len(self._cards) else self._open
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_source(self, entry: Entry) -> None:
        source = entry.source
        if isinstance(source, ReturnedText):
            self._say(self.tr("Why it came back"), source.comment or self.tr("No comment was given."), source.by)
            self._todo = heading_label(self._content, self.tr("Reading the comments…"))
            self._parts.addWidget(self._todo)
        elif isinstance(source, AnsweredThread):
            told = self.tr("Somebody answered") if source.answered else self.tr("Its words changed")
            self._parts.addWidget(heading_label(self._content, told))
            self._add_point(source.placed, applies=False)
        elif isinstance(source, WaitingQuestion):
            self._parts.addWidget(heading_label(self._content, self._asked(source)))
            placed = source.placed
            self._add_point(PlacedThread(placed.thread, placed.start, placed.end, placed.exact), applies=False)
        elif isinstance(source, OwedText):
            self._say(self.tr("Published before it was reviewed"), source.reason, source.published_by)
            self._parts.addWidget(
                quiet_label(
                    self._content, self.tr("Agents read it now. Read it, then sign it afterwards or change it.")
                )
            )
        elif isinstance(source, SubmittedText):
            self._people(self.tr("Has still to sign"), source.waits_for)
            self._people(self.tr("Signed"), source.signed_by)
        elif isinstance(source, GivenVerdict):
            self._say(entry.what, source.comment or self.tr("You gave no comment."), "")

    def _asked(self, question: WaitingQuestion) -> str:
        if question.answered:
            return self.tr("Your question was answered")
        return self.tr("Asked for {language}").format(language=language_name(question.placed.thread.locale))

    def _say(self, heading: str, words: str, by: str) -> None:
        self._parts.addWidget(heading_label(self._content, heading))
        if by:
            self._parts.addWidget(PersonLabel(self._names.get(by, by), "", self._content))
        label = QLabel(words, self._content)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._parts.addWidget(label)
        self._parts.addSpacing(4)

    def _people(self, heading: str, people: Sequence[str]) -> None:
        self._parts.addWidget(heading_label(self._content, heading))
        for login in people:
            self._parts.addWidget(PersonLabel(self._names.get(login, login), "", self._content))
        if not people:
            self._parts.addWidget(quiet_label(self._content, self.tr("Nobody yet")))
        self._parts.addSpacing(4)

    def _add_point(self, placed: PlacedThread, *, applies: bool) -> None:
        entry, thread = self._entry, placed.thread
        card = PointCard(
            placed,
            dict(self._names),
            entry.source.locale if entry else "",
            mine=thread.begun_by == self._person,
            applies=applies,
            parent=self._content,
        )
        card.replied.connect(partial(self.replied.emit, thread.id))
        card.apply_requested.connect(partial(self.apply_requested.emit, thread.id))
        card.done_requested.connect(partial(self.done_requested.emit, thread.id))
        card.left.connect(self.left)
        if typed := self._typed.get(thread.id, ""):
            card.keep_reply(typed)
        self._parts.addWidget(card)
        self._cards.append(card)

    def _point_with_keyboard(self) -> int:
        """Which point has the keyboard; -1 for none."""
        focused = QApplication.focusWidget()
        return next((n for n, card in enumerate(self._cards) if focused and card.isAncestorOf(focused)), -1)

    def _empty(self) -> None:
        for card in self._cards:
            self._typed[card.thread_id] = card.reply.toPlainText()
        self._cards, self._threads = [], None
        while (item := self._parts.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._version)
        column.addSpacing(4)
        self._parts.setSpacing(8)
        column.addLayout(self._parts)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setAccessibleName(self.tr("What to do"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._content)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self._settle)
        foot.addWidget(self._open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addWidget(hairline(self))
        whole.addLayout(foot)
