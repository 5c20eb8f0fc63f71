"""The review of one text: the comparison in the middle, the verdict beside it."""

from PySide6.QtCore import QObject, Signal

from kbstudio.services.snapshots import ReviewView as Snapshot
from kbstudio.ui.comparison.comparison_pane import ComparisonPane, VersionHead
from kbstudio.ui.comparison.rows import Compared
from kbstudio.ui.review.inspector import ReviewInspector


class ReviewView(QObject):
    """``page`` goes into a tab, ``inspector`` beside it; both belong to the window from then on."""

    approve_requested = Signal(str)
    """The person signs the text; with a comment, which may be empty."""

    return_requested = Signal(str)
    """The person sends the text back, with what should change."""

    publish_requested = Signal()
    """The person wants agents to read the approved text."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page = ComparisonPane()
        self.inspector = ReviewInspector()

        self.inspector.approve_requested.connect(self.approve_requested)
        self.inspector.return_requested.connect(self.return_requested)
        self.inspector.publish_requested.connect(self.publish_requested)

    def show_review(self, shown: Snapshot, may_approve: str, may_return: str, may_publish: str) -> None:
        """Show whose versions they are and what was said of them; the sentences say why a step cannot be taken."""
        names = shown.display_names
        left, right = shown.left, shown.right
        self.page.show_heads(
            VersionHead(left.number, left.state.value, left.created_at, names.get(left.author, left.author))
            if left
            else VersionHead(0),
            VersionHead(right.number, right.state.value, right.created_at, names.get(right.author, right.author)),
        )
        self.inspector.show_review(shown, may_approve, may_return, may_publish)

    def show_waiting(self) -> None:
        """Show that the comparison is being made."""
        self.page.show_waiting()

    def show_compared(self, compared: Compared, locale: str) -> None:
        """Show what changed."""
        self.page.show_compared(compared, locale, locale)
        if self.page.isAncestorOf(self.page.focusWidget() or self.page):
            self.page.view.setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self.page.show_problem(sentence)

    def set_busy(self, busy: bool) -> None:
        """Hold the buttons while a verdict is on its way."""
        self.inspector.set_busy(busy)
