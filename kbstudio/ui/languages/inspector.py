"""Beside the grid: one article in its languages, and what can be done about the one chosen."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kbstudio.desktop.errors import message_for
from kbstudio.desktop.icons import icon
from kbstudio.domain.adaptations import LanguageCell, LanguageRow
from kbstudio.domain.errors import Refused
from kbstudio.domain.people import Person
from kbstudio.ui.languages.exempt_form import ExemptForm
from kbstudio.ui.languages.standing import served_words, standing_words
from kbstudio.ui.languages.task_form import TaskForm
from kbstudio.ui.languages.words import cell_style, cell_words, due_style, due_words, short_name
from kbstudio.ui.widgets.chip import Chip
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.day_field import short_day
from kbstudio.ui.widgets.labels import begin_at_edge_of, hairline, quiet_label
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.times import exact_time

_MOST_SHOWN = 8
"""Languages shown at once; of more, the list scrolls."""


class LanguageInspector(QWidget):
    """Left and right in the grid choose the language here; Enter there adapts it."""

    locale_chosen = Signal(str)
    """The language chosen."""

    adapt_requested = Signal()
    """The person wants to bring the chosen language up to date."""

    open_requested = Signal()
    """The person wants to open its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: LanguageRow | None = None
        self._several = 1
        self._asked = ""
        self._may_assign: Mapping[str, Refused | None] = {}
        self._facts: tuple[object, ...] = ()
        self._scroll = QScrollArea(self)
        self._content = QFrame()
        self._content.setObjectName("inspector")
        self._hint = quiet_label(self, self.tr("Choose an article to see its languages."))
        self._title = QLabel(self._content)
        self._code = CodeLabel(parent=self._content)
        self._together = quiet_label(self._content)
        self.languages = NavList(self.tr("Languages of this article"), self._content)
        self.state = QLabel(self._content)
        self.served = QLabel(self._content)
        self.due = Chip(parent=self._content)
        self.adapt = QPushButton(icon("translate", "on-accent"), self.tr("Adapt…"), self._content)
        self.open_text = QPushButton(icon("file-text"), self.tr("Open"), self._content)
        self.task = TaskForm(self._content)
        self.exempt = ExemptForm(self._content)
        self._lay_out()

        self.languages.entry_chosen.connect(self._chosen)
        self.languages.itemActivated.connect(lambda _item: self.adapt_requested.emit())
        self.adapt.clicked.connect(self.adapt_requested)
        self.open_text.clicked.connect(self.open_requested)
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
        self.task.offer(people)

    def show_may(self, assign: Mapping[str, Refused | None], exempt: Refused | None) -> None:
        """Say why the person may not give work (by language) or let articles off, where they may not."""
        self._may_assign = assign
        self.exempt.set_reason(message_for(exempt) if exempt is not None else "")
        self._show_may()

    def _show_may(self) -> None:
        refused = self._may_assign.get(self.language)
        self.task.set_reason(message_for(refused) if refused is not None else "")

    def show_row(
        self,
        row: LanguageRow | None,
        locales: Sequence[str],
        *,
        several: int = 1,
        asked: str = "",
        mine: Sequence[str] = (),
    ) -> None:
        """Show another article; ``several`` are chosen together and get the same.

        ``asked`` is the language asked about, ``mine`` are those given to the person where that is asked for.
        """
        before, same = self.language, self._row is not None and row is not None and self._row.article == row.article
        newly, self._asked = asked if asked != self._asked else "", asked
        self._row, self._several = row, several
        self._scroll.setVisible(row is not None)
        self._hint.setVisible(row is None)
        others = [each for each in locales if row is not None and each != row.source_locale]
        self._list(others)
        if row is not None:
            self._title.setText(row.title)
            begin_at_edge_of(self._title, row.source_locale)
            self._code.show_code(row.article)
            work = next((each for each in others if (cell := row.cells.get(each)) is not None and cell.is_work), "")
            kept = before if not mine or before in mine else ""
            wanted = (newly, before if same else "", asked, kept, *mine, work, *others)
            self.languages.choose(next((each for each in wanted if each in others), ""))
        self._together.setText(
            self.tr("%n articles are chosen: what you do here is done for all of them.", "", several)
        )
        self._together.setVisible(several > 1)
        self._show_cell()

    def step(self, by: int) -> None:
        """Choose the next language, or the one before."""
        row = self.languages.currentRow() + by
        if 0 <= row < self.languages.count():
            self.languages.setCurrentRow(row)

    def choose(self, locale: str) -> None:
        """Choose a language, if the article can have it."""
        if locale != self.language and self.languages.text_of(locale):
            self.languages.choose(locale)
            self._chosen(locale)

    def _list(self, locales: Sequence[str]) -> None:
        self.languages.blockSignals(True)
        self.languages.clear()
        for locale in locales:
            cell, source = (self._row.cells.get(locale), self._row.source_locale) if self._row else (None, "")
            words, style = cell_words(cell, source), cell_style(cell, source)
            name = short_name(locale)
            self.languages.add_entry(locale, f"{name} · {words}" if words else name, style.icon if style else "globe")
        self.languages.blockSignals(False)
        each = self.languages.height_of_all() // max(1, len(locales))
        self.languages.setFixedHeight(min(self.languages.height_of_all(), each * _MOST_SHOWN))

    def _chosen(self, locale: str) -> None:
        self._show_cell()
        self.locale_chosen.emit(locale)

    def _show_cell(self) -> None:
        cell = self.cell
        self.state.setText(standing_words(cell) if cell is not None else "")
        self.state.setToolTip(exact_time(cell.since) if cell is not None and cell.since is not None else "")
        agents = served_words(cell.served) if cell is not None else ""
        self.served.setText(agents)
        self.served.setVisible(bool(agents))
        due = cell.due if cell is not None and cell.is_work else None
        self.due.setVisible(due is not None)
        if due is not None:
            today = date.today()
            style = due_style(due, today)
            told = self.tr("Due {day}").format(day=short_day(due))
            late = due_words(due, today) if due < today else ""
            self.due.show_state(style.tone, " · ".join(part for part in (told, late) if part), style.icon)
        self.open_text.setEnabled(cell is not None and cell.number > 0)
        self.adapt.setText(self.tr("Adapt…") if cell is not None and cell.number else self.tr("Begin…"))
        self.adapt.setEnabled(cell is not None)
        self._show_may()
        self.task.show_several(self._several)
        facts = (
            (self._row.article, cell.locale, cell.person, cell.due, cell.need, cell.reason)
            if self._row and cell
            else ()
        )
        if facts != self._facts:
            # What somebody is filling in outlasts the news that others changed something else.
            self._facts = facts
            self.task.show_cell(cell)
            self.exempt.show_cell(cell)

    def _lay_out(self) -> None:
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setStyleSheet("font-size: 15px; font-weight: bold")
        self.state.setWordWrap(True)
        self.served.setWordWrap(True)
        self.served.setProperty("role", "secondary")
        self.adapt.setProperty("primary", True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_text)
        buttons.addStretch(1)
        buttons.addWidget(self.adapt)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._together)
        column.addWidget(self.languages)
        column.addWidget(self.state)
        column.addWidget(self.served)
        column.addWidget(self.due, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(buttons)
        column.addWidget(hairline(self))
        column.addWidget(self.task)
        column.addWidget(hairline(self))
        column.addWidget(self.exempt)
        column.addStretch(1)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._hint, 1)
        whole.addWidget(self._scroll, 1)
