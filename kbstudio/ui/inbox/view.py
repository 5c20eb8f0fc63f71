"""What waits for a person: its sections at the side, the list of one of them, and a glance at the text chosen."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget

from kbstudio.domain.inbox import Section
from kbstudio.services.locales.questions import WaitingQuestion
from kbstudio.services.reviews.inbox_entries import InboxContents
from kbstudio.ui.inbox.entries import Entry, entries_of
from kbstudio.ui.inbox.entry_preview import EntryPreview
from kbstudio.ui.inbox.entry_table import EntryTable
from kbstudio.ui.inbox.key_hints import AllKeys
from kbstudio.ui.inbox.lines import GroupLine, Line, TextLine
from kbstudio.ui.inbox.narrowing import NARROWINGS, narrowed, narrowing_names
from kbstudio.ui.inbox.review_model import ReviewModel
from kbstudio.ui.inbox.review_preview import ReviewPreview
from kbstudio.ui.inbox.review_table import Command, ReviewTable
from kbstudio.ui.inbox.section_page import SectionPage
from kbstudio.ui.inbox.typo_bar import TypoBar
from kbstudio.ui.inbox.words import ICONS, section_name
from kbstudio.ui.widgets.nav_list import NavList
from kbstudio.ui.widgets.search_field import SearchField


class _Sections(QStackedWidget):
    """The pages of the sections; says when they come to sight."""

    shown = Signal()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()


class InboxView(QObject):
    """``sidebar``, ``page`` and ``inspector`` are the three parts of the place; the window owns them."""

    review_opened = Signal(str, str)
    """Code and locale of a text the person wants to review."""

    article_opened = Signal(str, str)
    """Code and locale of a text of their own the person wants to go on with."""

    question_opened = Signal(str, str, str)
    """Code and locale of a source, and the id of a question about it."""

    answer_opened = Signal(str, str, str)
    """Code, the locale a question was asked in, and its id."""

    text_chosen = Signal(object)
    """The ``TextLine`` the keyboard is on; None for none."""

    entry_chosen = Signal(object)
    """The ``Entry`` the keyboard is on in another section; None for none."""

    ticked = Signal(object, bool)
    """Keys of texts that are to be approved together, or not."""

    approve_requested = Signal()
    """The person signs the text whose changes they see."""

    approve_all_requested = Signal()
    """The person signs every ticked text."""

    returned = Signal(str)
    """The person returns the text shown, with this comment."""

    reorder_requested = Signal()
    """The person wants what is new, and everything in order."""

    preview_wanted = Signal()
    """The person wants to see the preview, which may be hidden."""

    title_changed = Signal(str)
    """The section shown, for the tab."""

    said = Signal(str)
    """Why a key did nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.contents = InboxContents()
        self.touched = False
        self._lines: Sequence[Line] = ()
        self._held: tuple[int, int] = (0, 0)
        self.sidebar = NavList(self.tr("What waits for you"))
        self.page = _Sections()
        self.inspector = QStackedWidget()
        self.preview = ReviewPreview(self.inspector)
        self.entry_preview = EntryPreview(self.inspector)
        self.table = ReviewTable(self.tr("Texts to review"), self._name, self._now, self.page)
        self.review_page = SectionPage(Section.TO_REVIEW, self.table, self.page)
        self.typos = TypoBar(self.review_page)
        self._pages: dict[Section, SectionPage] = {Section.TO_REVIEW: self.review_page}
        self._tables: dict[Section, EntryTable] = {}
        self._fill()
        self._connect()

    @property
    def model(self) -> ReviewModel:
        """What is listed to be reviewed."""
        return self.table.lines

    @property
    def filter(self) -> SearchField:
        """Where the words are typed that the list is narrowed by."""
        return self._current.filter

    @property
    def section(self) -> Section:
        """The section shown; a narrowing shows part of what is to be reviewed."""
        chosen = self.sidebar.chosen
        return Section(chosen) if chosen in set(Section) else Section.TO_REVIEW

    @property
    def current_text(self) -> TextLine | None:
        """The text to be reviewed that the keyboard is on."""
        return self.model.text(self.table.current_row) if self.section is Section.TO_REVIEW else None

    @property
    def current_entry(self) -> Entry | None:
        """The row of another section that the keyboard is on."""
        table = self._tables.get(self.section)
        return table.entries.row(table.current_row) if table is not None else None

    def is_first(self, line: TextLine | None) -> bool:
        """Whether a text heads the list of what is to be reviewed, as it is ordered now."""
        first = next((each for each in self._lines if isinstance(each, TextLine)), None)
        return line is not None and first is not None and line.key == first.key

    def show_contents(self, contents: InboxContents) -> None:
        """Show what every section but the first holds, and how much."""
        self.contents = contents
        for section, count in contents.counts.items():
            self.sidebar.set_count(section, count)
        for section in self._tables:
            self._show_entries(section)

    def show_lines(self, lines: Sequence[Line], *, new: int = 0, moved: int = 0) -> None:
        """Show what is to be reviewed; ``new`` and ``moved`` are held back."""
        self._lines, self._held = lines, (new, moved)
        texts = [line for line in lines if isinstance(line, TextLine)]
        for name in NARROWINGS:
            self.sidebar.set_count(name, len(narrowed(texts, name)))
        self._show_review()

    def rest(self) -> None:
        """Give the keyboard back to the list."""
        self._current.focus_list()

    def stop_reading(self) -> None:
        """Nobody has looked at the list yet: it may be put in order."""
        self.touched = False

    @property
    def _current(self) -> SectionPage:
        return self._pages[self.section]

    def _name(self, login: str) -> str:
        return self.contents.name(login)

    def _now(self) -> datetime:
        return self.contents.at or datetime.now(UTC)

    def _show_review(self) -> None:
        words = self.review_page.filter.text().strip().casefold()
        chosen = self.sidebar.chosen
        texts = [line for line in self._lines if isinstance(line, TextLine)]
        matching = [line for line in narrowed(texts, chosen) if words in self._searched(line)]
        keys = {line.key for line in matching}
        groups = {line.group for line in matching}
        counts = {group: sum(line.group is group for line in matching) for group in groups}
        shown: list[Line] = [
            GroupLine(line.group, counts[line.group]) if isinstance(line, GroupLine) else line
            for line in self._lines
            if (line.group in groups if isinstance(line, GroupLine) else line.key in keys)
        ]
        self.table.show_lines(shown)
        if not self.touched and not self._reads_preview():
            # Nobody chose a row yet: what was first before the facts were known may stand anywhere now.
            self.table.go_to_first()
        together = [line for line in matching if line.may_go_together]
        self.typos.show_count(len(together), sum(line.ticked for line in together))
        self.review_page.show_count(len(matching), len(texts) + self._held[0])
        self.review_page.show_news(*self._held)
        if not matching:
            self.text_chosen.emit(None)

    def _searched(self, line: TextLine) -> str:
        row = line.text.row
        return f"{row.article} {row.title} {row.locale} {self._name(row.requested_by)} {row.reason}".casefold()

    def _show_entries(self, section: Section) -> None:
        page, table = self._pages[section], self._tables[section]
        entries = entries_of(section, self.contents, self._now())
        words = page.filter.text().strip().casefold()
        shown = [
            entry
            for entry in entries
            if words in f"{entry.article} {entry.source.title} {entry.locale} {entry.what} {entry.who}".casefold()
        ]
        table.show_entries(shown)
        page.show_count(len(shown), len(entries))
        if not shown and section is self.section:
            self.entry_chosen.emit(None)

    def _page_of(self, section: Section) -> SectionPage:
        if section not in self._pages:
            table = EntryTable(section_name(section), section, self.page)
            page = SectionPage(section, table, self.page)
            self._pages[section], self._tables[section] = page, table
            self.page.addWidget(page)
            table.row_opened.connect(lambda _row: self.open_current())
            table.preview_requested.connect(lambda _row: self._see_to_it())
            table.row_chosen.connect(lambda _row: self._choose_entry(section))
            table.section_stepped.connect(self.step_section)
            table.commanded.connect(lambda sign: self.command(Command.FILTER if sign == "/" else Command.KEYS))
            page.section_stepped.connect(self.step_section)
            page.filter.search_requested.connect(lambda _words: self._show_entries(section))
            page.hints.all_requested.connect(self._show_keys)
        return self._pages[section]

    def show_section(self, name: str) -> None:
        """Show a section, or what narrows the first one, by its name."""
        keyboard = self.page.isAncestorOf(self.page.focusWidget() or self.page) and self._has_keyboard()
        self.sidebar.choose(name)
        section = self.section
        page = self._page_of(section)
        self.page.setCurrentWidget(page)
        self.page.setFocusProxy(page.table)
        first = section is Section.TO_REVIEW
        self.inspector.setCurrentWidget(self.preview if first else self.entry_preview)
        self._tell_title()
        if first:
            self._show_review()
            self.text_chosen.emit(self.current_text)
        else:
            self._show_entries(section)
            self._choose_entry(section)
        if keyboard:
            page.focus_list()

    def step_section(self, by: int) -> None:
        """Go to the section after or before the one shown."""
        names = [*Section, *NARROWINGS]
        order = [name for name in self._order if name in {str(each) for each in names}]
        here = order.index(self.sidebar.chosen) if self.sidebar.chosen in order else 0
        self.show_section(order[min(max(0, here + by), len(order) - 1)])
        self.rest()

    def open_current(self) -> None:
        """Open the text the keyboard is on."""
        if (line := self.current_text) is not None:
            self.review_opened.emit(*line.key)
        elif (entry := self.current_entry) is not None:
            if isinstance(question := entry.source, WaitingQuestion):
                told = self.answer_opened if question.answered else self.question_opened
                where = entry.locale if question.answered else question.locale
                told.emit(entry.article, where, question.placed.thread.id)
                return
            opened = self.article_opened if entry.section is Section.RETURNED else self.review_opened
            opened.emit(entry.article, entry.locale)

    def begin_return(self) -> None:
        """Ask for the comment the text goes back with."""
        if self.current_text is not None:
            self.preview_wanted.emit()
            self.preview.returning.begin()

    def _has_keyboard(self) -> bool:
        focused = self.page.focusWidget()
        return focused is not None and focused.hasFocus()

    def _reads_preview(self) -> bool:
        focused = self.inspector.focusWidget()
        return focused is not None and focused.hasFocus()

    def _choose_entry(self, section: Section) -> None:
        if section is self.section:
            self.entry_chosen.emit(self.current_entry)

    def _see_to_it(self) -> None:
        self.preview_wanted.emit()
        if self.entry_preview.points:
            self.entry_preview.focus_point()

    def _tick(self, row: int) -> None:
        line = self.model.text(row)
        if line is None:
            return
        if line.may_go_together:
            self.ticked.emit([line.key], not line.ticked)
        else:
            self.said.emit(self.tr("Only typo-only changes are approved together; approve this one by itself (A)."))

    def _tick_all(self, on: bool) -> None:
        self.ticked.emit([line.key for line in self.model.texts if line.may_go_together], on)

    def may(self, command: Command) -> bool:
        """Whether a key of the inbox means something where the person is."""
        line = self.current_text
        match command:
            case Command.SELECT:
                return line is not None and line.may_go_together
            case Command.APPROVE | Command.RETURN:
                return line is not None
            case Command.APPROVE_ALL:
                return self.section is Section.TO_REVIEW and any(text.ticked for text in self.model.texts)
            case Command.REORDER:
                return self.section is Section.TO_REVIEW
            case _:
                return True

    def command(self, command: str) -> None:
        """Do what a key of the inbox asks for."""
        match command:
            case Command.SELECT:
                self._tick(self.table.current_row)
            case Command.APPROVE:
                self.approve_requested.emit()
            case Command.APPROVE_ALL:
                self.typos.ask()
            case Command.RETURN:
                self.begin_return()
            case Command.REORDER:
                self.reorder_requested.emit()
            case Command.FILTER:
                self._current.begin_filter()
            case _:
                self._show_keys()

    def _show_keys(self) -> None:
        dialog = AllKeys(self.page.window())
        dialog.finished.connect(self.rest)
        dialog.open()

    def _come_to_sight(self) -> None:
        self.rest()
        self._tell_title()

    def _tell_title(self) -> None:
        self.title_changed.emit(narrowing_names().get(self.sidebar.chosen) or section_name(self.section))

    def _touch(self) -> None:
        self.touched = True

    def _fill(self) -> None:
        side = self.sidebar
        side.add_heading(self.tr("For you"))
        for section in (Section.TO_REVIEW, Section.ANSWERS, Section.RETURNED, Section.QUESTIONS, Section.OWED):
            side.add_entry(section, section_name(section), ICONS[section])
        side.add_heading(self.tr("Waiting for others"))
        side.add_entry(Section.WAITING, section_name(Section.WAITING), ICONS[Section.WAITING])
        side.add_heading(self.tr("Narrow down"))
        for name, icon_name in NARROWINGS.items():
            side.add_entry(name, narrowing_names()[name], icon_name)
        side.add_heading(self.tr("Done"))
        side.add_entry(Section.DONE, section_name(Section.DONE), ICONS[Section.DONE])
        self._order = [
            *(section for section in Section if section is not Section.DONE),
            *NARROWINGS,
            Section.DONE,
        ]
        side.choose(Section.TO_REVIEW)
        self.review_page.add_below(self.typos)
        self.page.addWidget(self.review_page)
        self.page.setFocusProxy(self.table)
        self.inspector.addWidget(self.preview)
        self.inspector.addWidget(self.entry_preview)

    def _connect(self) -> None:
        table, page = self.table, self.review_page
        table.row_opened.connect(lambda _row: self.open_current())
        table.preview_requested.connect(lambda _row: self.preview_wanted.emit())
        table.row_chosen.connect(lambda row: self.text_chosen.emit(self.model.text(row)))
        table.touched.connect(self._touch)
        table.tick_pressed.connect(self._tick)
        table.commanded.connect(self.command)
        table.section_stepped.connect(self.step_section)
        page.section_stepped.connect(self.step_section)
        page.filter.search_requested.connect(lambda _words: self._show_review())
        page.news.clicked.connect(self.reorder_requested)
        page.hints.all_requested.connect(self._show_keys)
        self.sidebar.entry_chosen.connect(self.show_section)
        # Whoever comes here, or back from a text, goes on with the keys of the list.
        self.page.shown.connect(self._come_to_sight)
        self.typos.all_ticked.connect(self._tick_all)
        self.typos.approve_requested.connect(self.approve_all_requested)
        self.typos.left.connect(self.rest)
        self.preview.open_requested.connect(self.open_current)
        self.preview.approve_requested.connect(self.approve_requested)
        self.preview.returning.sent.connect(self.returned)
        self.preview.returning.left.connect(self.rest)
        self.entry_preview.open_requested.connect(self.open_current)
        self.entry_preview.left.connect(self.rest)
