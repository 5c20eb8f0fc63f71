"""Facts in the inspector: whose the article is and what it is about, and the languages it is written in."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.domain.reviews import Review
from kbstudio.domain.topics import Topic
from kbstudio.services.snapshots import ArticleView
from kbstudio.ui.editor.inspector_parts import Section, clear
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.person_label import PersonLabel

MOST = 5
"""People named at once; more would push what is to be done out of sight."""


class PeopleSection(Section):
    """Owner, deputies, reviewers and topics."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._rows = QFormLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self.column.addLayout(self._rows)

    def show_article(self, view: ArticleView) -> None:
        """Show whose an article is."""
        article = view.article
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self._add_people(self.tr("Owner"), [article.owner], view)
        self._add_people(self.tr("Deputies"), article.deputies, view)
        self._add_people(self.tr("Reviewers"), _reviewers(view.review) or article.reviewers, view)
        if article.topics:
            self._rows.addRow(self._quiet(self.tr("Topics")), self._topics(view.topics))

    def _add_people(self, words: str, names: Sequence[str], view: ArticleView) -> None:
        label = self._quiet(words)
        shown = len(names) if len(names) <= MOST else MOST - 1
        rest = []
        for place, name in enumerate(names):
            person = PersonLabel(view.display_names.get(name, name))
            self._rows.addRow(label, person)
            label = self._quiet("")
            if place >= shown:
                self._rows.setRowVisible(person, False)
                rest.append(person)
        if rest:
            more = QPushButton(self.tr("%n more", "", len(rest)), self)
            more.setProperty("link", True)
            more.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            more.clicked.connect(partial(self._show_rest, more, rest))
            self._rows.addRow(label, more)

    def _show_rest(self, more: QPushButton, people: Sequence[PersonLabel]) -> None:
        for person in people:
            self._rows.setRowVisible(person, True)
        self._rows.setRowVisible(more, False)

    def _quiet(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "secondary")
        label.setMinimumWidth(72)
        return label

    def _topics(self, topics: Iterable[Topic]) -> QWidget:
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for topic in topics:
            name = topic.name_in(QLocale().bcp47Name())
            column.addWidget(Chip(text=name, parent=box), 0, Qt.AlignmentFlag.AlignLeading)
        return box


class LanguagesSection(Section):
    """The languages of an article; another one than that shown can be gone to."""

    language_change_requested = Signal(str)
    """The locale to go on writing in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Languages"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.column.addLayout(self._lines)

    def show_article(self, view: ArticleView) -> None:
        """Show what languages an article is written in."""
        clear(self._lines)
        for locale in view.locales:
            line = QWidget(self)
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            here = locale == view.variant.locale
            row.addWidget(self._language(locale, line, here=here), 1)
            tag = QLabel(locale, line)
            tag.setProperty("role", "secondary")
            tag.setFixedWidth(48)
            row.addWidget(tag)
            source = locale == view.article.source_locale
            words, picture = (self.tr("Source"), "file-text") if source else (self.tr("Translation"), "globe")
            chip = Chip("accent" if here else "", words, picture, line)
            chip.setFixedWidth(108)
            row.addWidget(chip)
            self._lines.addWidget(line)

    def _language(self, locale: str, line: QWidget, *, here: bool) -> QWidget:
        """The name of a language: plain for the one shown, a button for another."""
        if here:
            label = ElidedLabel(language_name(locale), line)
            label.setFixedHeight(28)
            return label
        button = QPushButton(language_name(locale), line)
        button.setProperty("quiet", True)
        # Qt mirrors this side itself.
        button.setStyleSheet("text-align: left; padding-left: 0; padding-right: 0;")
        button.clicked.connect(partial(self.language_change_requested.emit, locale))
        return button


def _reviewers(review: Review | None) -> tuple[str, ...]:
    return review.reviewers if review is not None and not review.outcome else ()
