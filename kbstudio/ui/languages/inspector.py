"""Beside the grid: one article in its languages, and what can be done about the one chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kbstudio.desktop.icons import icon
from kbstudio.domain.adaptations import LanguageCell, LanguageRow, Need
from kbstudio.domain.alignments import BlockState
from kbstudio.domain.people import Person
from kbstudio.ui.languages.words import cell_words
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, heading_label, quiet_label
from kbstudio.ui.widgets.language_names import language_name
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.pick_field import PickField
from kbstudio.ui.widgets.times import exact_time, relative_time


class LanguageInspector(QWidget):
    """Left and right in the grid choose the language here; Enter there adapts it."""

    locale_chosen = Signal(str)
    """The language chosen."""

    adapt_requested = Signal()
    """The person wants to bring the chosen language up to date."""

    open_requested = Signal()
    """The person wants to open its text."""

    assign_requested = Signal(str, object)
    """Login of whoever brings it about ("" for nobody) and the day it is due, or None."""

    exempt_requested = Signal(str)
    """Why the article is not needed in this language; empty: it is needed again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: LanguageRow | None = None
        self._content = QWidget(self)
        self._hint = quiet_label(self, self.tr("Choose an article to see its languages."))
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = QLabel(self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self._code = CodeLabel(parent=self)
        self.languages = NavList(self.tr("Languages of this article"), self)
        self._state = QLabel(self)
        self._state.setWordWrap(True)
        self.adapt = QPushButton(icon("translate", "on-accent"), self.tr("Adapt…"), self)
        self.adapt.setProperty("primary", True)
        self.open_text = QPushButton(icon("file-text"), self.tr("Open"), self)
        self.person = PickField(self, single=True, name=self.tr("Given to"))
        self.person.set_placeholder(self.tr("Nobody"))
        self.has_due = QCheckBox(self.tr("Until"), self)
        self.due = QDateEdit(QDate.currentDate().addDays(14), self)
        self.due.setCalendarPopup(True)
        self.due.setAccessibleName(self.tr("Until"))
        self.give = QPushButton(self.tr("Give"), self)
        self.reason = QLineEdit(self)
        self.reason.setPlaceholderText(self.tr("Why it is not needed"))
        self.reason.setAccessibleName(self.tr("Why it is not needed"))
        self.exempt = QPushButton(self.tr("Not needed"), self)
        self._lay_out()

        self.languages.entry_chosen.connect(self._chosen)
        self.languages.itemActivated.connect(lambda _item: self.adapt_requested.emit())
        self.adapt.clicked.connect(self.adapt_requested)
        self.open_text.clicked.connect(self.open_requested)
        self.has_due.toggled.connect(self.due.setEnabled)
        self.give.clicked.connect(self._give)
        self.reason.textChanged.connect(self._fit)
        self.reason.returnPressed.connect(self._exempt)
        self.exempt.clicked.connect(self._exempt)
        self.show_row(None, ())

    @property
    def language(self) -> str:
        """The language chosen; empty for none."""
        return self.languages.chosen

    @property
    def cell(self) -> LanguageCell | None:
        """Where the article stands in the language chosen."""
        return self._row.cells.get(self.language) if self._row is not None else None

    def offer(self, people: Sequence[Person]) -> None:
        """Let work be given to these."""
        self.person.offer([(each.name, each.display, each.name) for each in people])

    def show_row(self, row: LanguageRow | None, locales: Sequence[str], *, several: int = 1) -> None:
        """Show another article; ``several`` are chosen together and get the same."""
        before = self.language
        self._row = row
        self._content.setVisible(row is not None)
        self._hint.setVisible(row is None)
        self.languages.blockSignals(True)
        self.languages.clear()
        others = [locale for locale in locales if row is not None and locale != row.source_locale]
        for locale in others:
            words = cell_words(row.cells.get(locale), row.source_locale) if row is not None else ""
            name = language_name(locale)
            self.languages.add_entry(locale, f"{name} · {words}" if words else name)
        self.languages.blockSignals(False)
        if row is not None:
            self._title.setText(row.title)
            begin_at_edge_of(self._title, row.source_locale)
            self._code.show_code(row.article)
            work = next((each for each in others if (cell := row.cells.get(each)) is not None and cell.is_work), "")
            self.languages.choose(before if before in others else work or (others[0] if others else ""))
        self.languages.setFixedHeight(self.languages.height_of_all())
        self.give.setText(self.tr("Give %n article(s)", "", several) if several > 1 else self.tr("Give"))
        self._show_cell()

    def step(self, by: int) -> None:
        """Choose the next language, or the one before."""
        row = self.languages.currentRow() + by
        if 0 <= row < self.languages.count():
            self.languages.setCurrentRow(row)

    def _chosen(self, locale: str) -> None:
        self.locale_chosen.emit(locale)
        self._show_cell()

    def _show_cell(self) -> None:
        cell = self.cell
        self._state.setText(self._told(cell) if cell is not None else "")
        self._state.setToolTip(exact_time(cell.since) if cell is not None and cell.since is not None else "")
        self.open_text.setEnabled(cell is not None and cell.number > 0)
        self.adapt.setText(self.tr("Adapt…") if cell is not None and cell.number else self.tr("Begin…"))
        self.adapt.setEnabled(cell is not None)
        self.person.show_values([cell.person] if cell is not None and cell.person else [])
        self.has_due.setChecked(cell is not None and cell.due is not None)
        self.due.setEnabled(self.has_due.isChecked())
        if cell is not None and cell.due is not None:
            self.due.setDate(QDate(cell.due.year, cell.due.month, cell.due.day))
        self.reason.setText(cell.reason if cell is not None else "")
        self._fit()

    def _told(self, cell: LanguageCell) -> str:
        """Where it stands, in a few lines."""
        counted = cell.currency.states if cell.currency is not None and cell.number else {}
        stale, new, gone, open_ = (
            counted.get(state, 0)
            for state in (BlockState.STALE, BlockState.NEW, BlockState.GONE, BlockState.UNCONFIRMED)
        )
        lines = [
            words
            for count, words in (
                (stale, self.tr("%n block(s) say something else than the source", "", stale)),
                (new, self.tr("%n block(s) are not translated", "", new)),
                (gone, self.tr("%n block(s) are gone from the source", "", gone)),
                (open_, self.tr("%n block(s) wait to be confirmed", "", open_)),
            )
            if count
        ]
        if cell.need is Need.EXEMPT:
            lines = [self.tr("It is not needed.")]
        elif not cell.number:
            lines.append(self.tr("Nothing is written yet."))
        elif not lines:
            lines.append(self.tr("It says what the source says."))
        if cell.since is not None and cell.is_work:
            lines.append(self.tr("Behind since {time}.").format(time=relative_time(cell.since)))
        return "\n".join(lines)

    def _fit(self) -> None:
        exempt = self.cell is not None and self.cell.need is Need.EXEMPT
        self.exempt.setText(self.tr("Needed after all") if exempt else self.tr("Not needed"))
        self.reason.setReadOnly(exempt)
        self.exempt.setEnabled(exempt or bool(self.reason.text().strip()))

    def _give(self) -> None:
        names = self.person.values
        day = self.due.date().toPython() if self.has_due.isChecked() else None
        self.assign_requested.emit(names[0] if names else "", day)

    def _exempt(self) -> None:
        if self.exempt.isEnabled():
            exempt = self.cell is not None and self.cell.need is Need.EXEMPT
            self.exempt_requested.emit("" if exempt else self.reason.text().strip())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_text)
        buttons.addStretch(1)
        buttons.addWidget(self.adapt)
        due = QHBoxLayout()
        due.addWidget(self.has_due)
        due.addWidget(self.due, 1)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("Given to"), self.person)
        form.addRow("", due)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.languages)
        column.addWidget(self._state)
        column.addLayout(buttons)
        column.addWidget(hairline(self))
        column.addWidget(heading_label(self, self.tr("Who brings it about")))
        column.addLayout(form)
        column.addWidget(self.give, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addWidget(hairline(self))
        column.addWidget(self.reason)
        column.addWidget(self.exempt, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._hint, 1)
        whole.addWidget(self._content, 1)
