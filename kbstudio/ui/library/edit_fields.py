"""The fields of an edit: all facts of one article, or what to add and take away for many."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QSpinBox, QWidget

from kbstudio.domain.article_edits import LONGEST_CADENCE, ArticleEdit
from kbstudio.domain.articles import Article
from kbstudio.services.kinds import kinds
from kbstudio.ui.library.batch_bar import CADENCE, OWNER, REVIEWERS, TOPICS
from kbstudio.ui.library.words import kind_name
from kbstudio.ui.widgets.audiences import AUDIENCES, audience_name
from kbstudio.ui.widgets.channels import channels_to_pick
from kbstudio.ui.widgets.collating import in_order
from kbstudio.ui.widgets.pick_field import PickField

_Offer = Sequence[tuple[str, str, str]]


class EditFields(QWidget):
    """``edit`` holds what was filled in; an empty field leaves a fact as it is."""

    changed = Signal()
    """Something else is to be done."""

    def __init__(self, people: _Offer, topics: _Offer, article: Article | None, parent: QWidget | None = None) -> None:
        """With ``article``, its facts stand in the fields; without, the edit is for many."""
        super().__init__(parent)
        self._article = article
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.fields: dict[str, PickField] = {}
        if article is None:
            self._add(OWNER, self.tr("New owner"), people, single=True)
            self._add("add_topics", self.tr("Add topics"), topics)
            self._add("remove_topics", self.tr("Take topics away"), topics)
            self._add("add_reviewers", self.tr("Add reviewers"), people)
            self._add("remove_reviewers", self.tr("Take reviewers away"), people)
        else:
            self._add(OWNER, self.tr("Owner"), people, (article.owner,), single=True)
            self._add("deputies", self.tr("Deputies"), people, article.deputies)
            self._add(TOPICS, self.tr("Topics"), topics, article.topics)
            self._add(REVIEWERS, self.tr("Reviewers"), people, article.reviewers)
        self.kind = self._choice(self.tr("Kind"), [(code, kind_name(code)) for code in in_order(kinds(), kind_name)])
        self.audience = self._choice(self.tr("For whom"), [(whom, audience_name(whom)) for whom in AUDIENCES])
        channels = channels_to_pick()
        if article is None:
            self._add("add_channels", self.tr("Add channels"), channels)
            self._add("remove_channels", self.tr("Take channels away"), channels)
        else:
            self._add("channels", self.tr("Channels"), channels, article.channels)
            self.fields["channels"].set_placeholder(self.tr("Any channel"))
            _show_choice(self.kind, article.kind, kind_name(article.kind))
            _show_choice(self.audience, article.audience, audience_name(article.audience))
        self.days = QSpinBox(self)
        self.days.lineEdit().setTextMargins(5, 0, 5, 0)
        self.days.setRange(0 if article is None else 1, LONGEST_CADENCE)
        self.days.setSpecialValueText(self.tr("as it is") if article is None else "")
        self.days.setSuffix("\u00a0" + self.tr("days"))
        self.days.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.days.setAccessibleName(self.tr("Look at it again after"))
        self.days.setValue(0 if article is None else article.cadence_days)
        self.days.setMaximumWidth(160)
        self._form.addRow(self.tr("Look at it again after"), self.days)
        self.days.valueChanged.connect(self.changed)
        for choice in (self.kind, self.audience):
            choice.currentIndexChanged.connect(self.changed)

    @property
    def edit(self) -> ArticleEdit:
        """What is to change."""
        values = {name: field.values for name, field in self.fields.items()}
        article, days = self._article, self.days.value()
        if article is None:
            owner = values[OWNER][0] if values[OWNER] else None
            return ArticleEdit(
                owner=owner,
                kind=self.kind.currentData(),
                audience=self.audience.currentData(),
                cadence_days=days or None,
                add_topics=values["add_topics"],
                remove_topics=values["remove_topics"],
                add_reviewers=values["add_reviewers"],
                remove_reviewers=values["remove_reviewers"],
                add_channels=values["add_channels"],
                remove_channels=values["remove_channels"],
            )
        owner = values[OWNER][0] if values[OWNER] else ""
        edit = ArticleEdit(
            owner=owner if owner != article.owner else None,
            kind=_other(self.kind.currentData(), article.kind),
            audience=_other(self.audience.currentData(), article.audience),
            cadence_days=days if days != article.cadence_days else None,
        )
        for name in ("deputies", TOPICS, REVIEWERS, "channels"):
            if values[name] != getattr(article, name):
                edit = replace(edit, **{name: values[name]})
        return edit

    def _choice(self, text: str, offered: Sequence[tuple[str, str]]) -> QComboBox:
        """A list to choose one from, in a row of its own; for many articles it begins with none."""
        box = QComboBox(self)
        box.setAccessibleName(text)
        if self._article is None:
            box.addItem(self.tr("as it is"), None)
        for value, name in offered:
            box.addItem(name, value)
        self._form.addRow(text, box)
        return box

    def focus_on(self, part: str) -> None:
        """Put the keyboard on the field a person asked for; the owner where they asked for none."""
        if part == CADENCE:
            self.days.setFocus()
            return
        field = self.fields.get(part) or self.fields.get(f"add_{part}") or self.fields[OWNER]
        field.line.setFocus()

    def _add(self, name: str, text: str, offered: _Offer, values: Sequence[str] = (), *, single: bool = False) -> None:
        field = PickField(self, single=single, name=text)
        field.offer(offered)
        field.show_values([value for value in values if value])
        field.set_placeholder(self.tr("Type to find") if values or self._article else self.tr("as it is"))
        field.changed.connect(self.changed)
        self.fields[name] = field
        self._form.addRow(text, field)


def _show_choice(box: QComboBox, value: str, name: str) -> None:
    """Choose a value, which may be one that is not offered to others."""
    if box.findData(value) < 0:
        box.addItem(name, value)
    box.setCurrentIndex(box.findData(value))


def _other(value: str, now: str) -> str | None:
    return value if value != now else None
