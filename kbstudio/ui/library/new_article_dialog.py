"""What a new article starts with: kind, language, title, people and topics."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.errors import BadInput, KbStudioError
from kbstudio.domain.ids import new_id
from kbstudio.domain.lists import TopicCount
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.people import Person, Role
from kbstudio.domain.texts import TITLE_LIMIT, ArticleText
from kbstudio.services.kinds import kinds
from kbstudio.services.lists import Lists
from kbstudio.services.snapshots import Outcome
from kbstudio.services.writing import NewArticle, Writing
from kbstudio.text.counting import count_words
from kbstudio.text.direction import direction_of
from kbstudio.ui.library.similar_titles import SimilarTitles
from kbstudio.ui.library.words import interface_language, kind_name, person_suggestions, topic_suggestions
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.language_names import own_name
from kbstudio.ui.widgets.pick_field import PickField

PAUSE = 200
"""Milliseconds without a key after which the library is asked for titles like the one typed."""

_SHORTEST = 4
"""Letters of a title that say enough to look for others like it."""


class NewArticleDialog(QDialog):
    """Enter creates. What is wrong is said below the field it is about, and the dialog stays."""

    created = Signal(str, str)
    """Code and locale of the new article."""

    opened = Signal(str, str)
    """Code and locale of an article that is there already and is opened instead."""

    failed = Signal(object)
    """An error that is about none of the fields."""

    def __init__(
        self,
        *,
        people: Sequence[Person],
        person: str,
        topics: Sequence[TopicCount],
        topic: str,
        locales: Sequence[str],
        lists: Lists,
        writing: Writing,
        jobs: Jobs,
        title: str = "",
        body: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``person`` is the login of whoever writes, ``topic`` the code of the topic chosen at first.

        With ``body``, the article begins with that text instead of what its kind begins with.
        """
        super().__init__(parent)
        self._person = person
        self._lists = lists
        self._writing = writing
        self._body = body
        self._jobs = jobs
        self._op_id = new_id()
        self.setWindowTitle(self.tr("New article"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.title = QLineEdit(self)
        self.title.setMaxLength(TITLE_LIMIT)
        self.title.setPlaceholderText(self.tr("As an agent would look for it"))
        self.title_note = _note(self)
        self.kind = QComboBox(self)
        self._kind_explained = quiet_label(self)
        self.language = QComboBox(self)
        self.language.setEditable(True)
        self.language_note = _note(self)
        self.owner = QComboBox(self)
        self.reviewers = PickField(self, name=self.tr("Reviewers"))
        self.reviewers.set_placeholder(self.tr("Type to find"))
        self.topics = PickField(self, name=self.tr("Topics"))
        self.topics.set_placeholder(self.tr("Type to find"))
        self.similar = SimilarTitles(self)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self.problem = _note(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.create_button = QPushButton(self.tr("Create"), self)
        self.create_button.setProperty("primary", True)
        self.create_button.setDefault(True)
        self._buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill(people, topics, topic, locales)
        self.title.setText(" ".join(title.split()))
        self._lay_out()
        self._connect()
        self._explain_kind()
        self._turn_title()
        self.title.setFocus()
        if title:
            self._pause.start()

    def chosen_locale(self) -> str:
        """The tag chosen or typed; raises BadInput for none we know."""
        text = self.language.currentText().strip()
        index = self.language.findText(text)
        return locale_tag(str(self.language.itemData(index)) if index >= 0 else text)

    def accept(self) -> None:
        """Create the article; the dialog closes once it is stored."""
        for note in (self.title_note, self.language_note, self.problem):
            note.hide()
        wanted = self._wanted()
        if wanted is None:
            return
        self._hold(True)
        work = partial(self._writing.new, wanted, by=self._person, op_id=self._op_id)
        self._jobs.submit(self, work, done=self._done, failed=self._refused, lane=Lane.WRITE)

    def _wanted(self) -> NewArticle | None:
        kind = str(self.kind.currentData())
        try:
            locale = self.chosen_locale()
        except BadInput as error:
            self._say(self.language_note, error, self.language)
            return None
        try:
            template = kinds()[kind].template_in(locale) if self._body is None else self._body
            text = ArticleText.of(self.title.text(), template)
        except BadInput as error:
            self._say(self.title_note, error, self.title)
            return None
        return NewArticle(
            kind=kind,
            locale=locale,
            title=text.title,
            body=text.body,
            owner=str(self.owner.currentData()),
            reviewers=self.reviewers.values,
            topics=self.topics.values,
        )

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._explain_kind)
        self.language.editTextChanged.connect(self._turn_title)
        self.title.textChanged.connect(self.title_note.hide)
        self.title.textChanged.connect(self._look_soon)
        self.title.installEventFilter(self)
        self.language.currentTextChanged.connect(self._look_soon)
        self._pause.timeout.connect(self._look_for_similar)
        self.similar.opened.connect(self._open_instead)
        self.similar.back_requested.connect(self.title.setFocus)
        self.language.editTextChanged.connect(self.language_note.hide)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _look_soon(self) -> None:
        self._pause.start()

    def _look_for_similar(self) -> None:
        title = self.title.text().strip()
        try:
            locale = self.chosen_locale()
        except BadInput:
            locale = ""
        if len(title) < _SHORTEST or not locale:
            self.similar.show_similar(())
            return
        work = partial(self._lists.similar, title, locale)
        self._jobs.submit(self, work, done=self.similar.show_similar, failed=self.failed.emit, replaces="similar")

    def _open_instead(self, code: str, locale: str) -> None:
        super().reject()
        self.opened.emit(code, locale)

    def _say(self, note: QLabel, error: KbStudioError, field: QWidget) -> None:
        note.setText(message_for(error))
        note.show()
        field.setFocus()

    def _done(self, outcome: Outcome) -> None:
        self.created.emit(outcome.article, outcome.locale)
        super().accept()

    def _refused(self, error: Exception) -> None:
        self._hold(False)
        if isinstance(error, KbStudioError):
            self._say(self.problem, error, self.title)
        else:
            self.failed.emit(error)

    def _hold(self, busy: bool) -> None:
        self.create_button.setEnabled(not busy)
        self.create_button.setText(self.tr("Creating…") if busy else self.tr("Create"))

    def _explain_kind(self) -> None:
        kind = kinds()[str(self.kind.currentData())]
        described = {**kind.descriptions}
        self._kind_explained.setText(described.get(interface_language().partition("-")[0]) or described.get("en", ""))

    def _turn_title(self) -> None:
        """The title is written in the direction of its language."""
        text = self.language.currentText()
        index = self.language.findText(text)
        tag = str(self.language.itemData(index)) if index >= 0 else text
        right_to_left = direction_of(tag) == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self.title.setLayoutDirection(direction)

    def _fill(self, people: Sequence[Person], topics: Sequence[TopicCount], topic: str, locales: Sequence[str]) -> None:
        for code in in_order(kinds(), kind_name):
            self.kind.addItem(kind_name(code), code)
        self.kind.setCurrentIndex(max(0, self.kind.findData("procedure")))
        for tag in locales:
            self.language.addItem(own_name(tag), tag)
        for someone in in_order(people, lambda person: person.display):
            self.owner.addItem(someone.display, someone.name)
        self.owner.setCurrentIndex(max(0, self.owner.findData(self._person)))
        reviewers = [someone for someone in people if someone.holds(Role.REVIEWER) and someone.name != self._person]
        self.reviewers.offer(person_suggestions(reviewers))
        self._nobody_reviews = not reviewers
        self.topics.offer(topic_suggestions(topics))
        self.topics.show_values([topic] if topic else [])

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field, *below in (
            (self.tr("Title"), self.title, self.title_note, self.similar),
            (self.tr("Kind"), self.kind, self._kind_explained),
            (self.tr("Language"), self.language, self.language_note),
            (self.tr("Owner"), self.owner),
        ):
            field.setAccessibleName(name)
            form.addRow(name, _stacked(field, *below))
        nobody = self._nobody_reviews
        without = quiet_label(self, self.tr("Nobody else reviews yet; you can name people later."))
        unchosen = quiet_label(self, self.tr("Without a choice, everybody who may review it is asked."))
        unchosen.setVisible(not nobody)
        form.addRow(self.tr("Reviewers"), without if nobody else _stacked(self.reviewers, unchosen))
        without.setVisible(nobody)
        self.reviewers.setVisible(not nobody)
        form.addRow(self.tr("Topics"), self.topics)
        if self._body is not None:
            words = count_words(self._body)
            form.addRow(self.tr("Text"), quiet_label(self, self.tr("%n word(s) from the file are kept.", "", words)))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addWidget(self._buttons)
        self.resize(600, 520)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.title
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
        ):
            return self.similar.enter()
        return super().eventFilter(watched, event)


def _stacked(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    for widget in widgets:
        column.addWidget(widget)
    return column


def _note(parent: QWidget) -> QLabel:
    """A line for what is wrong with the field above it."""
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setProperty("tone", "stop")
    label.setContentsMargins(8, 4, 8, 4)
    label.hide()
    return label
