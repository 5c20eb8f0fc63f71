"""Facts in the inspector: whose the article is and what it is about, and the languages it is written in."""

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.domain.lists import ArticleRow
from kbstudio.domain.reviews import Review
from kbstudio.domain.topics import Topic
from kbstudio.services.kinds import kinds
from kbstudio.services.snapshots import ArticleView
from kbstudio.ui.editor.facts_form import FactsForm
from kbstudio.ui.editor.inspector_parts import Section, clear
from kbstudio.ui.widgets.audiences import audience_name
from kbstudio.ui.widgets.channels import channel_names
from kbstudio.ui.widgets.chip import Chip, state_word
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.person_label import PersonLabel

MOST = 5
"""People named at once; more would push what is to be done out of sight."""


class FactsSection(Section):
    """Owner, deputies, reviewers, topics, kind, audience, channels and cadence: read at a glance, changed in place."""

    edit_started = Signal()
    """The person wants to change something; people and topics are to be offered to ``form``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.form = FactsForm(self)
        self.change = QPushButton(self.tr("Change"), self)
        self._shown = QWidget(self)
        self._rows = QFormLayout(self._shown)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(6)
        self.change.setProperty("link", True)
        self.change.setAccessibleName(self.tr("Change owner, people and topics"))
        self.change.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.change.clicked.connect(lambda: self.edit(editing=self.form.isHidden()))
        self.form.hide()
        for part in (self._shown, self.form):
            self.column.addWidget(part)
        self.column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTrailing)

    def edit(self, field: str = "", *, editing: bool = True) -> None:
        """Show the fields, with the keyboard in ``field``, or the facts again."""
        if editing and not self.change.isEnabled():
            return
        self.form.setVisible(editing)
        self._shown.setHidden(editing)
        self.change.setText(self.tr("Done") if editing else self.tr("Change"))
        if editing:
            self.edit_started.emit()
            self.form.go_to(field or "owner")

    def show_article(self, view: ArticleView) -> None:
        """Show whose an article is."""
        article = view.article
        self.form.show_article(article)
        self.change.setEnabled(view.may_edit is None)
        self.change.setToolTip(message_for(view.may_edit) if view.may_edit is not None else "")
        if view.may_edit is not None:
            self.edit(editing=False)
        while self._rows.rowCount():
            self._rows.removeRow(0)
        self._add_people(self.tr("Owner"), [article.owner], view)
        self._add_people(self.tr("Deputies"), article.deputies, view)
        self._add_people(self.tr("Reviewers"), _reviewers(view.review) or article.reviewers, view)
        if article.topics:
            self._rows.addRow(self._quiet(self.tr("Topics")), self._topics(view.topics))
        kind = kinds().get(article.kind)
        named = kind.name_in(QLocale().bcp47Name()) if kind else article.kind
        self._rows.addRow(self._quiet(self.tr("Kind")), QLabel(named, self))
        self._rows.addRow(self._quiet(self.tr("For")), QLabel(audience_name(article.audience), self))
        if article.channels:
            channels = QLabel(channel_names(article.channels), self)
            channels.setWordWrap(True)
            self._rows.addRow(self._quiet(self.tr("Channels")), channels)
        again = self.tr("after %n day(s)", "", article.cadence_days)
        self._rows.addRow(self._quiet(self.tr("Read again")), QLabel(again, self))

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
        """Show what languages an article is written in, and where each of them stands."""
        clear(self._lines)
        for version in view.languages:
            locale = version.locale
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
            if source:
                tag.setText(self.tr("source"))
                tag.setToolTip(locale)
            chip = Chip(version.state.value, state_word(version.state.value), parent=line)
            chip.setToolTip(self._where(version))
            end = QWidget(line)
            end.setFixedWidth(104)
            at_end = QHBoxLayout(end)
            at_end.setContentsMargins(0, 0, 0, 0)
            at_end.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeading)
            row.addWidget(end)
            self._lines.addWidget(line)

    def _where(self, version: ArticleRow) -> str:
        if version.live_revision is None:
            return self.tr("Agents see nothing in this language yet.")
        if version.live_revision == version.revision:
            return self.tr("Agents see this version.")
        return self.tr("Agents see version {number}.").format(number=version.live_revision)

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
