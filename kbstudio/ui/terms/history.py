"""What became of a term: who changed it when, what it was before, and a way back there."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from kbstudio.domain.concepts import ConceptChange
from kbstudio.text.translation.terms import Concept
from kbstudio.ui.terms.statuses import status_word
from kbstudio.ui.widgets.labels import heading_label, quiet_label
from kbstudio.ui.widgets.person_label import isolated
from kbstudio.ui.widgets.times import exact_time

_TOLD = 8
"""Words of a term that are told; more would leave no room for anything else."""

_MOST = 30
"""Changes that are shown."""


class TermHistory(QWidget):
    """The newest change in a line; those before it when they are asked for."""

    restore_requested = Signal(object)
    """The ``Concept`` that is to count again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: Sequence[ConceptChange] = ()
        self._names: Mapping[str, str] = {}
        self._allowed = False
        self.lines: list[EarlierTerm] = []
        self.newest = quiet_label(self)
        self.earlier = QToolButton(self)
        self.earlier.setText(self.tr("Earlier values"))
        self.earlier.setCheckable(True)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(6)
        column.addWidget(heading_label(self, self.tr("History")))
        column.addWidget(self.newest)
        column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(self._column)
        self.earlier.toggled.connect(self._show_earlier)
        self.hide()

    def show_changes(self, changes: Sequence[ConceptChange], names: Mapping[str, str]) -> None:
        """Show what became of a term, the newest first; ``names`` are those of people by login."""
        self._changes, self._names = changes, names
        self.setVisible(bool(changes))
        if changes:
            self.newest.setText(who_changed(changes[0], names))
            self.newest.setToolTip(exact_time(changes[0].at))
        self.earlier.setVisible(len(changes) > 1)
        self._show_earlier(self.earlier.isChecked())

    def allow(self, *, restoring: bool) -> None:
        """Whether one of them may count again now."""
        self._allowed = restoring
        for line in self.lines:
            line.restore.setEnabled(restoring)

    def _show_earlier(self, shown: bool) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for change in self._changes[1 : _MOST + 1] if shown else ():
            line = EarlierTerm(change, self._names, self)
            line.restore.setEnabled(self._allowed)
            line.restore.clicked.connect(lambda _on=False, each=change: self.restore_requested.emit(each.concept))
            self.lines.append(line)
            self._column.addWidget(line)
            line.show()


class EarlierTerm(QWidget):
    """One change, what the term was after it, and a button that makes it so again."""

    def __init__(self, change: ConceptChange, names: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.words = quiet_label(self, told(change.concept))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setVisible(change.concept is not None)
        self.restore = QPushButton(self.tr("Restore"), self)
        self.restore.setAutoDefault(False)
        self.restore.setVisible(change.concept is not None)
        who = quiet_label(self, who_changed(change, names))
        who.setToolTip(exact_time(change.at))
        self.restore.setAccessibleDescription(who.text())
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(who, 1)
        head.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)


def who_changed(change: ConceptChange, names: Mapping[str, str]) -> str:
    """Who did what to a term, and when."""
    sentence = QCoreApplication.translate("Terms", "Changed by {name} on {day}")
    if change.number == 0:
        sentence = QCoreApplication.translate("Terms", "As it was before {day}")
    elif change.concept is None:
        sentence = QCoreApplication.translate("Terms", "Removed by {name} on {day}")
    elif change.number == 1:
        sentence = QCoreApplication.translate("Terms", "Added by {name} on {day}")
    return sentence.format(name=isolated(names.get(change.person, change.person)), day=_day(change.at))


def _day(moment: datetime) -> str:
    here = moment.astimezone()
    return QLocale().toString(QDate(here.year, here.month, here.day), "d MMMM yyyy")


def told(concept: Concept | None) -> str:
    """A term in a few lines, to be weighed against another."""
    if concept is None:
        return ""
    lines = [f"{isolated(term.text)} — {term.locale}, {status_word(term.status)}" for term in concept.terms]
    # Each line begins where those of the interface do, whatever the language of its word.
    mark = "\u200f" if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else "\u200e"
    lines = [mark + line for line in lines]
    shown = [*lines[:_TOLD], "…"] if len(lines) > _TOLD else lines
    return "\n".join(part for part in (*shown, concept.definition, concept.note) if part)
