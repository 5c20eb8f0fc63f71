"""The side of the library: saved lists and topics."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kbstudio.domain.lists import TopicCount
from kbstudio.ui.library.topic_tree import TopicTree
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.search_field import SearchField

MY_DRAFTS, MY_REVIEWS, IN_REVIEW, APPROVED, PUBLISHED = "my_drafts", "my_reviews", "in_review", "approved", "published"


class LibrarySidebar(QWidget):
    """One thing is chosen at a time: a saved list or a topic."""

    list_chosen = Signal(str)
    """The name of a saved list."""

    topic_chosen = Signal(str)
    """The code of a topic; empty for all articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = SearchField(self.tr("Filter topics"), "funnel", self)
        self.lists = NavList(self.tr("Saved lists"), self)
        self.topics = TopicTree(self)
        self.lists.add_heading(self.tr("Saved lists"))
        self.lists.add_entry(MY_DRAFTS, self.tr("My drafts"), "pencil-simple")
        self.lists.add_entry(MY_REVIEWS, self.tr("Waiting for my review"), "tray")
        self.lists.add_entry(IN_REVIEW, self.tr("In review"), "eye")
        self.lists.add_entry(APPROVED, self.tr("Waiting to be published"), "check")
        self.lists.add_entry(PUBLISHED, self.tr("Published"), "check-circle")
        self.lists.setFixedHeight(self.lists.height_of_all())
        heading = QLabel(self.tr("Topics"), self)
        heading.setProperty("role", "section")
        heading.setContentsMargins(16, 4, 16, 4)
        field = QVBoxLayout()
        field.setContentsMargins(12, 8, 12, 4)
        field.addWidget(self._field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(field)
        column.addWidget(self.lists)
        column.addWidget(heading)
        column.addWidget(self.topics, 1)
        self.topics.choose("")

        self._field.textChanged.connect(self.topics.filter)
        self._field.list_requested.connect(self.topics.setFocus)
        self.lists.entry_chosen.connect(self._list_chosen)
        self.topics.topic_chosen.connect(self._topic_chosen)

    def show_topics(self, topics: Sequence[TopicCount], total: int | None) -> None:
        """Show the taxonomy with the number of articles in it, and how many there are in all, if known."""
        nothing = not self.lists.chosen and not self.topics.has_choice
        self.topics.show_topics(topics, total)
        self.topics.filter(self._field.text())
        if nothing:
            self.topics.choose("")

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many texts each saved list holds."""
        for name, count in counts.items():
            self.lists.set_count(name, count)

    @property
    def title(self) -> str:
        """What is chosen, in words; empty for all articles."""
        if self.lists.chosen:
            return self.lists.selectedItems()[0].text()
        return self.topics.name_of(self.topics.chosen)

    def _list_chosen(self, name: str) -> None:
        if name == MY_REVIEWS:
            # That list is the inbox: one goes there and stays where one was here.
            self.lists.choose("")
            if not self.topics.has_choice:
                self.topics.choose("")
        else:
            self.topics.choose(None)
        self.list_chosen.emit(name)

    def _topic_chosen(self, code: str) -> None:
        self.lists.choose("")
        self.topic_chosen.emit(code)
