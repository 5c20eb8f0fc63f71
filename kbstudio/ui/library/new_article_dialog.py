"""What a new article starts with: kind, language, title, people and topics."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
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
from kbstudio.services.snapshots import Outcome
from kbstudio.services.writing import NewArticle, Writing
from kbstudio.text.direction import direction_of
from kbstudio.ui.library.words import interface_language, kind_name, topic_name
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.language_names import own_name

_CODE = Qt.ItemDataRole.UserRole


class NewArticleDialog(QDialog):
    """Enter creates. What is wrong is said below the field it is about, and the dialog stays."""

    created = Signal(str, str)
    """Code and locale of the new article."""

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
        writing: Writing,
        jobs: Jobs,
        parent: QWidget | None = None,
    ) -> None:
        """``person`` is the login of whoever writes, ``topic`` the code of the topic ticked at first."""
        super().__init__(parent)
        self._person = person
        self._writing = writing
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
        self.reviewers = QListWidget(self)
        self.reviewers.setAccessibleName(self.tr("Reviewers"))
        self.topics = QTreeWidget(self)
        self.topics.setAccessibleName(self.tr("Topics"))
        self.topics.setHeaderHidden(True)
        self.problem = _note(self)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.create_button = QPushButton(self.tr("Create"), self)
        self.create_button.setProperty("primary", True)
        self.create_button.setDefault(True)
        self._buttons.addButton(self.create_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._fill(people, topics, topic, locales)
        self._lay_out()

        self.kind.currentIndexChanged.connect(self._explain_kind)
        self.language.editTextChanged.connect(self._turn_title)
        self.title.textChanged.connect(self.title_note.hide)
        self.language.editTextChanged.connect(self.language_note.hide)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._explain_kind()
        self._turn_title()
        self.title.setFocus()

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
            text = ArticleText.of(self.title.text(), kinds()[kind].template_in(locale))
        except BadInput as error:
            self._say(self.title_note, error, self.title)
            return None
        return NewArticle(
            kind=kind,
            locale=locale,
            title=text.title,
            body=text.body,
            owner=str(self.owner.currentData()),
            reviewers=tuple(_ticked_people(self.reviewers)),
            topics=tuple(_ticked_topics(self.topics.invisibleRootItem())),
        )

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
        for code in sorted(kinds(), key=kind_name):
            self.kind.addItem(kind_name(code), code)
        self.kind.setCurrentIndex(max(0, self.kind.findData("procedure")))
        for tag in locales:
            self.language.addItem(own_name(tag), tag)
        for someone in sorted(people, key=lambda person: person.display.casefold()):
            self.owner.addItem(someone.display, someone.name)
            if someone.holds(Role.REVIEWER) and someone.name != self._person:
                _tickable(QListWidgetItem(someone.display, self.reviewers), someone.name)
        self.owner.setCurrentIndex(max(0, self.owner.findData(self._person)))
        items: dict[str, QTreeWidgetItem] = {}
        for entry in topics:
            above = items.get(entry.code.rpartition(".")[0])
            item = QTreeWidgetItem(above or self.topics.invisibleRootItem(), [topic_name(entry)])
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(0, _CODE, entry.code)
            item.setCheckState(0, Qt.CheckState.Checked if entry.code == topic else Qt.CheckState.Unchecked)
            items[entry.code] = item
            if entry.code == topic and above is not None:
                above.setExpanded(True)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field, *below in (
            (self.tr("Title"), self.title, self.title_note),
            (self.tr("Kind"), self.kind, self._kind_explained),
            (self.tr("Language"), self.language, self.language_note),
            (self.tr("Owner"), self.owner),
        ):
            field.setAccessibleName(name)
            form.addRow(name, _stacked(field, *below))
        nobody = self.reviewers.count() == 0
        without = quiet_label(self, self.tr("Nobody else reviews yet; you can name people later."))
        unchosen = quiet_label(self, self.tr("Without a choice, everybody who may review it is asked."))
        unchosen.setVisible(not nobody)
        form.addRow(self.tr("Reviewers"), without if nobody else _stacked(self.reviewers, unchosen))
        without.setVisible(nobody)
        self.reviewers.setVisible(not nobody)
        self.reviewers.setFixedHeight(min(max(1, self.reviewers.count()), 4) * 26 + 6)
        form.addRow(self.tr("Topics"), self.topics)
        self.topics.setVisible(self.topics.topLevelItemCount() > 0)
        self.topics.setMinimumHeight(150)
        for framed in (self.reviewers, self.topics):
            framed.setStyleSheet(
                "QAbstractItemView { border: 1px solid palette(mid); border-radius: 6px; padding: 2px; }"
            )
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(form, 1)
        column.addWidget(self.problem)
        column.addWidget(self._buttons)
        self.resize(560, 600)


def _ticked_people(people: QListWidget) -> Iterator[str]:
    for row in range(people.count()):
        item = people.item(row)
        if item.checkState() is Qt.CheckState.Checked:
            yield str(item.data(_CODE))


def _ticked_topics(above: QTreeWidgetItem) -> Iterator[str]:
    for row in range(above.childCount()):
        item = above.child(row)
        if item is None:
            continue
        if item.checkState(0) is Qt.CheckState.Checked:
            yield str(item.data(0, _CODE))
        yield from _ticked_topics(item)


def _tickable(item: QListWidgetItem, value: str) -> None:
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
    item.setData(_CODE, value)
    item.setCheckState(Qt.CheckState.Unchecked)


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
