"""The words a library accepts in texts of a language, to see, to add to, and to take out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.text.direction import direction_of
from kbstudio.ui.widgets.labels import quiet_label
from kbstudio.ui.widgets.language_names import language_name, place_and_language


class WordsDialog(QDialog):
    """One language at a time; who may not keep words can still read them."""

    add_requested = Signal(str, str)
    """A word and the language it is accepted in."""

    removal_requested = Signal(object, str)
    """A tuple of words and the language they are accepted in."""

    def __init__(self, why_not: str, parent: QWidget | None = None) -> None:
        """``why_not`` says why the person may not accept words; empty: they may."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accepted words"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._why_not = why_not
        self._words: Mapping[str, Sequence[str]] = {}
        self.languages = QComboBox(self)
        self.languages.setAccessibleName(self.tr("Language"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A word to accept"))
        self.field.setAccessibleName(self.tr("A word to accept"))
        self.add = QPushButton(icon("plus"), self.tr("Accept"), self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Accepted words"))
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.remove = QPushButton(icon("trash"), self.tr("Remove"), self)
        self._told = quiet_label(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.setProperty("tone", "warn")
        self.problem.setContentsMargins(8, 4, 8, 4)
        self.problem.hide()
        self._lay_out()
        self._show()

        self.languages.currentIndexChanged.connect(self._show)
        self.field.textChanged.connect(self.problem.hide)
        self.field.textChanged.connect(self._fit)
        self.field.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._fit)
        QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list, self._remove, context=Qt.ShortcutContext.WidgetShortcut)

    @property
    def locale_chosen(self) -> str:
        """The language that is shown."""
        return str(self.languages.currentData() or "")

    @property
    def chosen(self) -> tuple[str, ...]:
        """The words that are chosen."""
        return tuple(item.text() for item in self.list.selectedItems())

    def show_words(self, locales: Sequence[str], words: Mapping[str, Sequence[str]]) -> None:
        """Show the words of each language, and offer these languages besides."""
        kept = self.locale_chosen
        self._words = words
        offered = sorted({*locales, *words, kept} - {""}, key=_in_order)
        self.languages.blockSignals(True)
        self.languages.clear()
        for each in offered:
            self.languages.addItem(place_and_language(each), each)
        self.languages.setCurrentIndex(max(0, self.languages.findData(kept)))
        self.languages.blockSignals(False)
        self._show()

    def show_language(self, locale: str) -> None:
        """Show another language, if it is offered."""
        at = self.languages.findData(locale)
        if at >= 0:
            self.languages.setCurrentIndex(at)

    def clear_field(self) -> None:
        """What was typed is accepted."""
        self.field.clear()

    def show_problem(self, sentence: str) -> None:
        """Say why a word is not accepted."""
        self.problem.setText(sentence)
        self.problem.show()

    def _show(self) -> None:
        self.problem.hide()
        locale = self.locale_chosen
        words = self._words.get(locale, ())
        self.list.clear()
        right = direction_of(locale or "en") == "rtl"
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        for word in words:
            item = QListWidgetItem(word)
            item.setTextAlignment(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            self.list.addItem(item)
        if not words:
            told = self.tr("No word is accepted yet. Accept one here, or where it is found in a text.")
        elif "-" in locale:
            told = self.tr("%n word(s), in texts for this market", "", len(words))
        else:
            told = self.tr("%n word(s), in texts of this language and for all its markets", "", len(words))
        self._told.setText(told)
        self._fit()

    def _add(self) -> None:
        if self.add.isEnabled():
            self.problem.hide()
            self.add_requested.emit(self.field.text(), self.locale_chosen)

    def _remove(self) -> None:
        if self.remove.isEnabled():
            self.removal_requested.emit(self.chosen, self.locale_chosen)

    def _fit(self) -> None:
        may = not self._why_not and bool(self.locale_chosen)
        self.field.setEnabled(may)
        self.add.setEnabled(may and bool(self.field.text().strip()))
        self.remove.setEnabled(may and bool(self.chosen))

    def _lay_out(self) -> None:
        for each in (self.field, self.add, self.remove):
            each.setToolTip(self._why_not)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.addButton(self.remove, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self.add, self.remove, buttons.button(QDialogButtonBox.StandardButton.Close)):
            # Enter in the field accepts the word and presses nothing else.
            button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.languages)
        if self._why_not:
            column.addWidget(quiet_label(self, self._why_not))
        column.addLayout(line)
        column.addWidget(self.problem)
        column.addWidget(self.list, 1)
        column.addWidget(self._told)
        column.addWidget(buttons)
        self.resize(460, 460)


def _in_order(locale: str) -> tuple[str, str]:
    """A language before its markets."""
    return language_name(locale).casefold(), locale
