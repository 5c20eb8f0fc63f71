"""The side of the library: lists everybody has, lists of one's own, and topics."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kbstudio.domain.lists import SavedList, TopicCount
from kbstudio.ui.library.standing_lists import MY_REVIEWS, STANDING
from kbstudio.ui.library.topic_tree import TopicTree
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.search_field import SearchField

_SHARE = 0.6
"""How much of the side the lists may take before they scroll; the rest is the topics'."""


class LibrarySidebar(QWidget):
    """One thing is chosen at a time: a list or a topic."""

    list_chosen = Signal(str)
    """The name of a list everybody has."""

    own_list_chosen = Signal(str)
    """The id of a list the person keeps."""

    topic_chosen = Signal(str)
    """The code of a topic; empty for all articles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = SearchField(self.tr("Filter topics"), "funnel", self)
        self.lists = NavList(self.tr("Lists"), self)
        self.topics = TopicTree(self)
        self.lists.add_heading(self.tr("Lists"))
        for name, standing in STANDING.items():
            self.lists.add_entry(name, QCoreApplication.translate("StandingLists", standing.text), standing.icon)
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
        self._fit()

        self._field.textChanged.connect(self.topics.filter)
        self._field.list_requested.connect(self.topics.setFocus)
        self.lists.entry_chosen.connect(self._list_chosen)
        self.topics.topic_chosen.connect(self._topic_chosen)

    def show_topics(self, topics: Sequence[TopicCount], total: int | None) -> None:
        """Show the taxonomy with the number of articles in it, and how many there are in all, if known."""
        nothing = not self.lists.chosen and not self.topics.has_choice
        self.topics.show_topics(topics, total)
        if nothing:
            self.topics.choose("")

    def go_to_topic(self, code: str, *, tell: bool = True) -> None:
        """Choose a topic, or all articles, as a click would."""
        self.topics.choose(code)
        self.lists.choose("")
        if tell:
            self.topic_chosen.emit(code)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many texts each list everybody has holds; an empty one says so by having no number."""
        for name, count in counts.items():
            self.lists.set_count(name, count or None)

    def show_own(self, own: Sequence[SavedList]) -> None:
        """Show the lists the person keeps."""
        chosen = self.lists.chosen
        self.lists.show_own(self.tr("My lists"), [(each.id, each.name) for each in own], "bookmark-simple")
        if chosen and not self.lists.chosen:
            self.topics.choose("")
            self.topic_chosen.emit("")
        self._fit()

    @property
    def title(self) -> str:
        """What is chosen, in words; empty for all articles."""
        return self.lists.text_of(self.lists.chosen) or self.topics.name_of(self.topics.chosen)

    def _fit(self) -> None:
        self.lists.setFixedHeight(min(self.lists.height_of_all(), max(120, round(self.height() * _SHARE))))

    def _list_chosen(self, name: str) -> None:
        if name == MY_REVIEWS:
            # That list is the inbox: one goes there and stays where one was here.
            self.lists.choose("")
            if not self.topics.has_choice:
                self.topics.choose("")
            self.list_chosen.emit(name)
            return
        self.topics.choose(None)
        (self.list_chosen if name in STANDING else self.own_list_chosen).emit(name)

    def _topic_chosen(self, code: str) -> None:
        self.lists.choose("")
        self.topic_chosen.emit(code)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
