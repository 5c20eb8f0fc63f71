"""Changing whose an article is and what it is about: each choice is written at once, and can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QSpinBox, QWidget

from kbstudio.domain.article_edits import LONGEST_CADENCE, ArticleEdit
from kbstudio.domain.articles import Article
from kbstudio.domain.people import Person
from kbstudio.domain.topics import Topic
from kbstudio.services.kinds import kinds
from kbstudio.ui.widgets.audiences import AUDIENCES, audience_name
from kbstudio.ui.widgets.channels import channels_to_pick
from kbstudio.ui.widgets.pick_field import PickField

_PEOPLE = ("owner", "deputies", "reviewers")


class FactsForm(QWidget):
    """Fields for kind, owner, deputies, reviewers, topics, audience, channels and cadence."""

    edit_requested = Signal(object)
    """The ``ArticleEdit`` the person made: one thing at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cadence = 0
        self.kind = QComboBox(self)
        self.audience = QComboBox(self)
        self.cadence = QSpinBox(self)
        self.picks = {
            "owner": PickField(self, single=True, name=self.tr("Owner")),
            "deputies": PickField(self, name=self.tr("Deputies")),
            "reviewers": PickField(self, name=self.tr("Reviewers")),
            "topics": PickField(self, name=self.tr("Topics")),
            "channels": PickField(self, name=self.tr("Channels")),
        }
        self._lay_out()
        self._connect()

    def offer(self, people: Sequence[Person], topics: Sequence[Topic]) -> None:
        """Offer these people and topics to choose from."""
        language = QLocale().bcp47Name()
        for name in _PEOPLE:
            self.picks[name].offer([(person.name, person.display, person.name) for person in people])
        self.picks["topics"].offer([(topic.code, topic.name_in(language), topic.code) for topic in topics])

    def show_article(self, article: Article) -> None:
        """Show an article as it is; a field that says so already is left alone, so that typing goes on."""
        facts = {
            "owner": (article.owner,) if article.owner else (),
            "deputies": article.deputies,
            "reviewers": article.reviewers,
            "topics": article.topics,
            "channels": article.channels,
        }
        for name, values in facts.items():
            if self.picks[name].values != values:
                self.picks[name].show_values(values)
        if self.audience.findData(article.audience) < 0:
            self.audience.addItem(article.audience, article.audience)
        self.kind.setCurrentIndex(self.kind.findData(article.kind))
        self.audience.setCurrentIndex(self.audience.findData(article.audience))
        self._cadence = article.cadence_days
        if not self.cadence.hasFocus():
            self.cadence.setValue(article.cadence_days)

    def go_to(self, name: str) -> None:
        """Put the keyboard into a field: owner, deputies, reviewers, topics or channels."""
        self.picks[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _pick(self, name: str) -> None:
        values = self.picks[name].values
        if name == "owner":
            edit = ArticleEdit(owner=values[0] if values else "")
        elif name == "deputies":
            edit = ArticleEdit(deputies=values)
        elif name == "reviewers":
            edit = ArticleEdit(reviewers=values)
        elif name == "channels":
            edit = ArticleEdit(channels=values)
        else:
            edit = ArticleEdit(topics=values)
        self.edit_requested.emit(edit)

    def _change_cadence(self) -> None:
        if self.cadence.value() != self._cadence:
            self._cadence = self.cadence.value()
            self.edit_requested.emit(ArticleEdit(cadence_days=self._cadence))

    def _connect(self) -> None:
        for name, field in self.picks.items():
            field.changed.connect(lambda name=name: self._pick(name))
        self.kind.activated.connect(lambda: self.edit_requested.emit(ArticleEdit(kind=self.kind.currentData())))
        self.audience.activated.connect(
            lambda: self.edit_requested.emit(ArticleEdit(audience=self.audience.currentData()))
        )
        self.cadence.editingFinished.connect(self._change_cadence)

    def _lay_out(self) -> None:
        language = QLocale().bcp47Name()
        for kind in sorted(kinds().values(), key=lambda kind: kind.name_in(language)):
            self.kind.addItem(kind.name_in(language), kind.code)
        for audience in AUDIENCES:
            self.audience.addItem(audience_name(audience), audience)
        self.picks["channels"].offer(channels_to_pick())
        self.picks["channels"].set_placeholder(self.tr("Any channel"))
        self.cadence.setRange(1, LONGEST_CADENCE)
        # Arrow keys count up and down; buttons of a few pixels would only be missed.
        self.cadence.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.cadence.lineEdit().setTextMargins(5, 0, 5, 0)
        self.cadence.setSuffix(self.tr(" days"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.audience.setAccessibleName(self.tr("For whom"))
        self.cadence.setAccessibleName(self.tr("Look at it again after"))
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setVerticalSpacing(4)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for words, field in (
            (self.tr("Owner"), self.picks["owner"]),
            (self.tr("Deputies"), self.picks["deputies"]),
            (self.tr("Reviewers"), self.picks["reviewers"]),
            (self.tr("Topics"), self.picks["topics"]),
            (self.tr("Kind"), self.kind),
            (self.tr("For whom"), self.audience),
            (self.tr("Channels"), self.picks["channels"]),
            (self.tr("Look at it again after"), self.cadence),
        ):
            label = QLabel(words, self)
            label.setProperty("role", "secondary")
            rows.addRow(label, field)
