"""The review of one text: the comparison in the middle with what can be done at a place, the review beside it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QBoxLayout

from kbstudio.domain.tone import ToneFinding
from kbstudio.services.reviews.commenting import PlacedThread
from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.comparison.annotations import Badge, Note
from kbstudio.ui.comparison.article_pairs import article_pairs, part_pairs
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.comparison.ways import Way
from kbstudio.ui.review.change_line import ChangeLine
from kbstudio.ui.review.comment_card import CommentCard
from kbstudio.ui.review.comment_words import mark_tone, thread_state
from kbstudio.ui.review.deciding_bar import DecidingBar
from kbstudio.ui.review.inspector import ReviewInspector, Steps
from kbstudio.ui.review.notice_line import NoticeLine
from kbstudio.ui.review.thread_here import ThreadHere
from kbstudio.ui.widgets.severities import severity_look


class ReviewView(QObject):
    """``page`` goes into a tab, ``inspector`` beside it; both belong to the window from then on."""

    approve_requested = Signal(str)
    """The person signs the text; with a comment, which may be empty."""

    return_requested = Signal(str)
    """The person sends the text back, with what should change."""

    publish_requested = Signal()
    """The person wants agents to read the approved text."""

    note_chosen = Signal(int)
    """The number of the mark, as shown, that the person wants to read the thread of."""

    finding_chosen = Signal(int)
    """The number of the finding, as marked, that the person wants to read about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_threads: Sequence[Note] = ()
        self._on_findings: Sequence[Note] = ()
        self.page = ComparisonPane()
        self.page.taking_back.offer(offered=False)
        self.inspector = ReviewInspector()
        self.bar = DecidingBar(self.page)
        self.card = CommentCard(self.page.view)
        self.here = ThreadHere(self.page.view, self.inspector.comments.made)
        self.notice = NoticeLine(self.page)
        layout = self.page.layout()
        if isinstance(layout, QBoxLayout):
            # Above the texts, below what says which they are.
            layout.insertWidget(layout.count() - 1, self.notice)
            layout.addWidget(self.bar.line)
        self.inspector.changes.offer(self.bar.actions)
        self._approve = QAction(self.tr("Approve"), self.page.view)
        self._approve.setShortcuts([QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")])
        self._approve.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.inspector.changes.list.addAction(self._approve)
        self.page.view.addAction(self._approve)
        # What has a key in the comparison has it beside the comparison too.
        self.inspector.addActions(list(self.page.actions_with_keys))

        self.inspector.approve_requested.connect(self.approve_requested)
        self.inspector.return_requested.connect(self.return_requested)
        self.inspector.publish_requested.connect(self.publish_requested)
        self._approve.triggered.connect(self.inspector.approve)
        self.page.view.note_chosen.connect(self._choose_note)

    def show_review(self, shown: Snapshot, steps: Steps) -> None:
        """Show whose versions they are and what was said of them; the steps say what cannot be done and why."""
        names = shown.display_names
        left, right = shown.left, shown.right
        elsewhere = shown.left_locale if shown.left_locale != shown.locale else ""
        older = VersionHead(0)
        if left is not None:
            author = names.get(left.author, left.author)
            older = VersionHead(left.number, left.state.value, left.created_at, author, locale=elsewhere)
        author = names.get(right.author, right.author)
        self.page.show_heads(older, VersionHead(right.number, right.state.value, right.created_at, author))
        self.page.offer_bases(shown.bases, names)
        self.inspector.show_review(shown, steps)

    @property
    def is_writing(self) -> bool:
        """Whether a comment is being written: its card stays in sight, whatever becomes of the text."""
        return self.card.isVisible()

    def show_waiting(self) -> None:
        """Show that the comparison is being made."""
        self.page.show_waiting()

    def show_compared(self, compared: Compared, left_locale: str, right_locale: str) -> None:
        """Show what changed."""
        self.page.show_compared(compared, left_locale, right_locale)
        if self.page.isAncestorOf(self.page.focusWidget() or self.page) and not self.is_writing:
            self.page.view.setFocus()

    def show_facts(self, shown: Snapshot, topics: Mapping[str, str]) -> None:
        """Show what is known of the article besides its text; ``topics`` are names by code."""
        self.page.show_fields(
            article_pairs(shown.article, shown.display_names, topics),
            part_pairs(
                shown.article.kind, shown.locale, shown.left.text.body if shown.left else None, shown.right.text.body
            ),
        )

    def show_changes(self, lines: Sequence[ChangeLine]) -> None:
        """Show the changes and what was decided of each, in the text and beside it."""
        self.inspector.show_changes(lines)
        self.page.view.show_badges([self._badge(line) for line in lines])

    def show_notes(self, threads: Sequence[PlacedThread]) -> None:
        """Mark the words that threads are about."""
        self._on_threads = [
            Note("body", "right", placed.start, placed.end, mark_tone(placed.thread), self._tip(placed))
            for placed in threads
            if placed.start is not None and placed.end is not None
        ]
        self.page.view.show_notes([*self._on_threads, *self._on_findings])

    def show_findings(self, findings: Sequence[ToneFinding], picked: int = -1) -> None:
        """Mark the words that findings of style are about; those of the one that is ``picked`` stand out."""
        self._on_findings = [_note(each, picked=number == picked) for number, each in enumerate(findings)]
        self.page.view.show_notes([*self._on_threads, *self._on_findings])

    def go_to_change(self, number: int) -> None:
        """Bring a change into sight, in the text if the person looks at fields."""
        if self.page.way is Way.FIELDS:
            self.page.look_at(Way.AS_READ)
        self.page.view.go_to_change(number)

    def go_to_note(self, number: int) -> None:
        """Bring the words of a mark into sight."""
        self.page.view.go_to_note(number)

    def go_to_finding(self, number: int) -> None:
        """Bring the words of a finding that is marked into sight."""
        if self.page.way is Way.FIELDS:
            self.page.look_at(Way.AS_READ)
        self.page.view.go_to_note(len(self._on_threads) + number)

    def marked_words(self) -> tuple[int, int] | None:
        """Where the words marked in the body of the newer text begin and end; None where none are."""
        place = self.page.view.selected_place()
        return place[1:] if place is not None and place[0] == "body" else None

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self.page.show_problem(sentence)

    def set_busy(self, *, busy: bool) -> None:
        """Hold the buttons while a step is on its way."""
        self.inspector.set_busy(busy=busy)

    def _choose_note(self, number: int) -> None:
        """Threads stand before findings among the marks."""
        if number < len(self._on_threads):
            self.note_chosen.emit(number)
        else:
            self.finding_chosen.emit(number - len(self._on_threads))

    def _badge(self, line: ChangeLine) -> Badge:
        tip = self.tr("{state} by {name}").format(state=line.state, name=line.by) if line.by else line.state
        return Badge(line.number, str(line.number + 1), line.tone, tip)

    def _tip(self, placed: PlacedThread) -> str:
        return f"{thread_state(placed.thread)}: {placed.thread.comments[0].body}"


def _note(shown: ToneFinding, *, picked: bool) -> Note:
    found, look = shown.finding, severity_look(shown.finding.severity)
    part = "title" if shown.in_title else "body"
    return Note(part, "right", found.start, found.end, look.tone, found.message, look.icon, picked)
