"""The reading pane of the library: what the chosen article is, and how it begins."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.lists import ArticleRow
from kbstudio.ui.library.words import kind_name
from kbstudio.ui.widgets.chip import Chip, state_word
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.flow_layout import FlowLayout
from kbstudio.ui.widgets.labels import begin_at_edge_of
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.reading_text import ReadingText
from kbstudio.ui.widgets.tag_line import TagLine
from kbstudio.ui.widgets.times import exact_time, relative_time

HEADER_HEIGHT = 36

_LONGEST = 300
"""Letters of a title that leave room for the text below it."""


@dataclass(frozen=True)
class Beginning:
    """The start of a text as safe HTML; ``whole`` is False where more follows."""

    article: str
    locale: str
    revision: int
    html: str
    whole: bool


class LibraryPreview(QWidget):
    """Shows one article without opening it."""

    open_requested = Signal()
    """The person wants to open the article shown."""

    link_activated = Signal(str)
    """The address of a link in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key: tuple[str, str] | None = None
        self._code = CodeLabel(parent=self)
        self._kind = ElidedLabel(parent=self)
        self._kind.setProperty("role", "secondary")
        self._open = QPushButton(icon("pencil-simple"), self.tr("Open"), self)
        self._open.setToolTip(self.tr("Open this article (Enter)"))
        self._live = Chip(parent=self)
        self._state = Chip(parent=self)
        self._languages = TagLine(self)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 20px; font-weight: bold")
        self._owner = PersonLabel(parent=self)
        self._updated = QLabel(self)
        self._updated.setProperty("role", "secondary")
        self._text = ReadingText(self.tr("Beginning of the article"), self)
        self._empty = QLabel(self.tr("Choose an article to read it here."), self)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._empty.setMargin(24)
        self._empty.setProperty("role", "secondary")
        self._stack = QStackedWidget(self)
        self._lay_out()

        self._open.clicked.connect(self.open_requested)
        self._text.link_activated.connect(self.link_activated)
        self.show_row(None, "")

    def show_row(self, row: ArticleRow | None, owner: str) -> None:
        """Show what is known of a row; its text comes later. None shows nothing."""
        self._stack.setCurrentIndex(0 if row is None else 1)
        if row is None:
            self._key = None
            return
        if self._key != (row.article, row.locale):
            self._text.clear()
        self._key = (row.article, row.locale)
        self._code.show_code(row.article)
        self._kind.show_text(f"{kind_name(row.kind)} · {language_name(row.locale)}")
        published = row.live_revision is not None
        self._live.setVisible(published)
        if published:
            self._live.show_state("published", self.tr("Version {number} published").format(number=row.live_revision))
        self._state.setVisible(row.revision != row.live_revision)
        told = self.tr("Version {number}: {state}").format(number=row.revision, state=state_word(row.state.value))
        self._state.show_state(row.state.value, told)
        self._languages.show_tags((row.locale, *(tag for tag in row.locales if tag != row.locale)), row.locale)
        self._title.setText(row.title if len(row.title) <= _LONGEST else row.title[:_LONGEST] + "…")
        begin_at_edge_of(self._title, row.locale)
        self._owner.show_person(owner)
        self._updated.setText(relative_time(row.updated_at))
        self._updated.setToolTip(exact_time(row.updated_at))

    def show_beginning(self, beginning: Beginning) -> None:
        """Show how the text begins, if it still is the one chosen."""
        if self._key != (beginning.article, beginning.locale):
            return
        html = beginning.html or "<p>" + self.tr("Nothing is written yet.") + "</p>"
        more = "" if beginning.whole else "<p>…</p>"
        self._text.show_html(html + more, beginning.locale)

    def show_problem(self, sentence: str) -> None:
        """Say why the text cannot be shown."""
        self._text.setPlainText(sentence)

    def _lay_out(self) -> None:
        head = QFrame(self)
        head.setObjectName("tab_row")
        head.setFixedHeight(HEADER_HEIGHT)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._code)
        row.addWidget(self._kind, 1)
        row.addWidget(self._open)
        chips = FlowLayout(gap=6)
        for widget in (self._live, self._state, self._languages):
            chips.addWidget(widget)
        people = QHBoxLayout()
        people.addWidget(self._owner, 1)
        people.addWidget(self._updated)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 12, 16, 0)
        inner.setSpacing(10)
        inner.addLayout(chips)
        inner.addWidget(self._title)
        inner.addLayout(people)
        inner.addWidget(self._text, 1)
        shown = QFrame(self)
        shown.setObjectName("page")
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(inner, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
