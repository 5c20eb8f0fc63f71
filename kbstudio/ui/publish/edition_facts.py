"""Beside the page agents read: how fresh it is, who answers for it, where it belongs."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from kbstudio.domain.published import Edition
from kbstudio.ui.publish.freshness import verification
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.labels import heading_label
from kbstudio.ui.widgets.language_names import place_and_language
from kbstudio.ui.widgets.person_label import PersonLabel
from kbstudio.ui.widgets.times import exact_time, relative_time


class EditionFacts(QWidget):
    """Shows what is known of one published text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget(self)
        self._published = Chip("published", parent=self)
        self._verified = Chip(parent=self)
        self._reviewed = Chip(parent=self)
        self._when = QLabel(self)
        self._owner = PersonLabel(parent=self)
        self._topics = QLabel(self)
        self._topics.setWordWrap(True)
        self._language = QLabel(self)
        self._told = QLabel(self.tr("What is known of the page an agent reads appears here."), self)
        self._told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told.setWordWrap(True)
        self._told.setMargin(24)
        self._told.setProperty("role", "secondary")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for title, widgets in (
            (self.tr("Freshness"), (self._published, self._verified, self._reviewed, self._when)),
            (self.tr("Owner"), (self._owner,)),
            (self.tr("Language"), (self._language,)),
            (self.tr("Topics"), (self._topics,)),
        ):
            column.addWidget(heading_label(self._content, title))
            for widget in widgets:
                flag = Qt.AlignmentFlag.AlignLeading if isinstance(widget, Chip) else Qt.AlignmentFlag(0)
                column.addWidget(widget, 0, flag)
            column.addSpacing(8)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._content, 1)
        whole.addWidget(self._told, 1)
        self.show_edition(None, "")

    def show_edition(self, edition: Edition | None, owner: str, topics: Sequence[str] = ()) -> None:
        """Show another published text; None for none. ``owner`` and ``topics`` are names people read."""
        self._content.setVisible(edition is not None)
        self._told.setVisible(edition is None)
        if edition is None:
            return
        told = self.tr("Version {number} published")
        self._published.show_state("published", told.format(number=edition.revision))
        word, tone = verification(edition.verified_until)
        self._verified.show_state(tone, word, "check" if tone == "good" else "warning")
        reviewed = self.tr("Reviewed") if edition.reviewed else self.tr("Not reviewed")
        self._reviewed.show_state("good" if edition.reviewed else "warn", reviewed, "eye")
        self._when.setText(self.tr("Published {when}").format(when=relative_time(edition.published_at).lower()))
        self._when.setToolTip(exact_time(edition.published_at))
        self._owner.show_person(owner)
        self._language.setText(place_and_language(edition.locale))
        self._topics.setText("\n".join(topics or edition.topics) or "–")
