"""One name of a thing: the word, its language or market, how it stands, and whether case counts."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import locale_tag
from kbstudio.text.direction import direction_of
from kbstudio.text.translation.terms import Term, TermStatus
from kbstudio.ui.terms.statuses import STATUSES, status_token, status_word
from kbstudio.ui.widgets.language_names import language_name


class TermLine(QWidget):
    """``term`` is what was filled in."""

    changed = Signal()
    """Something else is filled in."""

    removal_requested = Signal()
    """The person wants this name gone."""

    def __init__(self, term: Term, locales: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = QLineEdit(term.text, self)
        self.word.setPlaceholderText(self.tr("The word"))
        self.word.setAccessibleName(self.tr("The word"))
        self.language = _language_box(locales, term.locale, self)
        self.status = _status_box(term.status, self)
        self.match_case = QToolButton(self)
        self.match_case.setIcon(icon("text-aa"))
        self.match_case.setCheckable(True)
        self.match_case.setChecked(term.match_case)
        told = self.tr("Only as written: capital and small letters count")
        self.match_case.setToolTip(told)
        self.match_case.setAccessibleName(told)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("x"))
        self.remove.setAutoRaise(True)
        self.remove.setToolTip(self.tr("Take this word out"))
        self.remove.setAccessibleName(self.remove.toolTip())
        self._lay_out()
        self._turn()

        self.word.textEdited.connect(lambda _text: self.changed.emit())
        self.language.currentTextChanged.connect(self._language_changed)
        self.status.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.match_case.toggled.connect(lambda _on: self.changed.emit())
        self.remove.clicked.connect(self.removal_requested)

    @property
    def locale_name(self) -> str:
        """The tag of the language chosen, or what was typed for one."""
        text = self.language.currentText().strip()
        at = self.language.findText(text)
        if at >= 0:
            return str(self.language.itemData(at))
        try:
            return locale_tag(text)
        except BadInput:
            return text

    @property
    def term(self) -> Term:
        """The name as it is filled in."""
        status: TermStatus = list(STATUSES)[max(0, self.status.currentIndex())]
        return Term(self.word.text().strip(), self.locale_name, status, self.match_case.isChecked())

    def set_read_only(self, read_only: bool) -> None:
        """Show it to somebody who may not change it."""
        self.word.setReadOnly(read_only)
        for part in (self.language, self.status, self.match_case):
            part.setEnabled(not read_only)
        self.remove.setVisible(not read_only)

    def _language_changed(self, _text: str) -> None:
        self._turn()
        self.changed.emit()

    def _turn(self) -> None:
        """The word is written as its language runs."""
        right_to_left = direction_of(self.locale_name) == "rtl"
        self.word.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setSpacing(6)
        first.addWidget(self.word, 1)
        first.addWidget(self.match_case)
        first.addWidget(self.remove)
        second.addWidget(self.language, 1)
        second.addWidget(self.status, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)


def language_label(locale: str) -> str:
    """“Hebrew (he-IL)”."""
    return f"{language_name(locale)} ({locale})"


def _language_box(locales: Sequence[str], chosen: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    told = QCoreApplication.translate("TermLine", "Language or market: choose one, or type a tag such as he-IL")
    box.setToolTip(told)
    box.setAccessibleName(told)
    box.setMinimumWidth(80)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for locale in dict.fromkeys((*locales, chosen)):
        box.addItem(language_label(locale), locale)
    box.setCurrentIndex(box.findData(chosen))
    if (line := box.lineEdit()) is not None:
        line.setCursorPosition(0)
    return box


def _status_box(chosen: TermStatus, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(QCoreApplication.translate("TermLine", "How the word stands"))
    box.setMinimumWidth(80)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for status in STATUSES:
        box.addItem(icon(STATUSES[status].icon, status_token(status)), status_word(status), status)
    box.setCurrentIndex(list(STATUSES).index(chosen))
    return box
