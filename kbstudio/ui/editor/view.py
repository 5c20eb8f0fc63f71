"""The editor screen: title and text on one side, the agent's page on the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.ui.actions import Actions
from kbstudio.ui.editor import formatting
from kbstudio.ui.editor.find_bar import FindBar
from kbstudio.ui.editor.link_dialog import LinkDialog
from kbstudio.ui.editor.notice_bar import NoticeBar
from kbstudio.ui.editor.paragraph_margin import ParagraphMargin
from kbstudio.ui.editor.paragraph_popover import ParagraphPopover
from kbstudio.ui.editor.paragraph_story import ParagraphStory
from kbstudio.ui.editor.table_grid import TableGrid
from kbstudio.ui.editor.text_edit import MarkdownEdit
from kbstudio.ui.editor.title_field import TitleField
from kbstudio.ui.editor.toolbar import EditorToolbar
from kbstudio.ui.editor.web_preview import WebPreview
from kbstudio.ui.widgets.language_names import place_and_language

NARROW = 700
"""Pixels below which buttons lose their words."""

STACKED = 600
"""Pixels below which the page stands under the text instead of beside it."""

_LAYOUTS = ("write", "both", "read")
TONE = ("fix_finding", "fix_all_findings", "ignore_finding")
"""Actions on the findings of style in the text."""

COMMANDS = (
    *(f"heading_{level}" for level in range(1, 7)),
    *("bold", "italic", "code", "bullet_list", "numbered_list", "link", "table", "find", "save"),
    "paragraph_history",
    "note_for_translators",
    *TONE,
)
"""Actions of the window that the editor on screen answers."""


class EditorView(QWidget):
    """Shows one article for writing. It knows no services: signals say what the person asks for."""

    save_requested = Signal()
    title_changed = Signal(str)
    edited = Signal()
    """Title or text changed."""

    focus_left = Signal()
    """The keyboard left the text: a good moment to put it where it is safe."""

    preview_wanted = Signal()
    """The text can be typed in now; whatever is slow may begin."""

    articles_wanted = Signal(str)
    """Words of an article a link is to lead to; ``show_linkable`` answers."""

    paragraph_history_requested = Signal(int)
    """The line (from 0) of the paragraph of which the person wants to know who changed it."""

    translators_note_requested = Signal(int)
    """The line (from 0) of the paragraph the person wants to leave a note on, for whoever translates it."""

    paragraph_version_requested = Signal(int)
    """The number of a version that changed the paragraph, to look at in the history."""

    tone_requested = Signal(str)
    """One of ``TONE``, or to step to the "next_change" or "previous_change"."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted = False
        self._link: LinkDialog | None = None
        self.in_front = True
        """False while another window of the program is the one worked in: its text hears the keys."""
        self.layout_name = "both"
        """What is shown: the text ("write"), the page ("read") or "both"."""
        self.toolbar = EditorToolbar(actions, self)
        self.notices = NoticeBar(self)
        self.edit = MarkdownEdit(self)
        self.margin = ParagraphMargin(self.edit)
        self._paragraph = ParagraphPopover(self)
        self.title = TitleField(self.edit, self)
        self.find_bar = FindBar(self.edit, self)
        self.preview = WebPreview(self)
        self._page_name = QLabel(self)
        self._lay_out()
        self._connect(actions)
        self.dress(current_theme())
        self.choose_layout("both")
        self.setFocusProxy(self.edit)

    def show_linkable(self, articles: Sequence[tuple[str, str]]) -> None:
        """Offer articles, each (code, title), to whoever is making a link."""
        if self._link is not None:
            self._link.show_articles(articles)

    @property
    def answers(self) -> bool:
        """Whether the window's actions are meant for this text."""
        return self.isVisible() and self.in_front

    def show_place(self, locale: str) -> None:
        """Name the country and language the page is shown for."""
        self._page_name.setText(place_and_language(locale))

    def choose_layout(self, name: str) -> None:
        """Show the text ("write"), the page ("read") or "both"; another name is that of none."""
        if name not in _LAYOUTS:
            return
        self.layout_name = name
        self._writing.setVisible(name != "read")
        self._reading.setVisible(name != "write")
        self.toolbar.show_layout(name)

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self.edit.dress(theme)
        self.preview.dress(theme)

    def carry_out(self, name: str) -> None:
        """Do one of ``COMMANDS`` to the text."""
        cursor = self.edit.textCursor()
        if name == "find":
            self.find_bar.open_bar()
            return
        if name == "paragraph_history":
            self.paragraph_history_requested.emit(self.edit.current_line())
            return
        if name == "note_for_translators":
            self.translators_note_requested.emit(self.edit.current_line())
            return
        if name in TONE:
            self.tone_requested.emit(name)
            return
        if name == "save":
            self.save_requested.emit()
            return
        if name == "table":
            self._ask_for_table()
            return
        if name == "link":
            self._ask_for_link(cursor)
            return
        if name.startswith("heading_"):
            formatting.set_heading(cursor, int(name.removeprefix("heading_")))
        else:
            _FORMATS[name](cursor)
        self._take(cursor)

    def next_change(self) -> None:
        """Go to the next finding."""
        self.tone_requested.emit("next_change")

    def previous_change(self) -> None:
        """Go back to the finding before."""
        self.tone_requested.emit("previous_change")

    def show_paragraph_history(self, line: int, story: ParagraphStory) -> None:
        """Tell who changed the paragraph at a line (from 0), beside it."""
        if self.isVisible():
            self._paragraph.show_story(story, self.below(line))

    def show_paragraph_problem(self, line: int, sentence: str) -> None:
        """Say why nothing can be told of the paragraph at a line (from 0)."""
        if self.isVisible():
            self._paragraph.show_problem(sentence, self.below(line))

    def below(self, line: int) -> QPoint:
        """The point under a line of the text, as far as it is in sight."""
        place, column = self.margin.place_of(line), self.edit.viewport()
        edge = column.width() if self.isRightToLeft() else 0
        return column.mapTo(self, QPoint(edge, max(0, min(place.bottom() + 4, column.height()))))

    def _lay_out(self) -> None:
        self._writing = QFrame(self)
        self._writing.setObjectName("page")
        self._title_row = QHBoxLayout()
        self._title_row.addWidget(self.title)
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(0, 0, 0, 0)
        writing.setSpacing(0)
        writing.addLayout(self._title_row)
        writing.addWidget(self.edit, 1)
        writing.addWidget(self.find_bar)
        self._reading = QWidget(self)
        reading = QVBoxLayout(self._reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(0)
        reading.addWidget(self._header())
        reading.addWidget(_rule(self))
        reading.addWidget(self.preview, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._writing)
        self._split.addWidget(self._reading)
        self._split.setSizes([500, 500])
        self._writing.setMinimumWidth(220)
        self._reading.setMinimumWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addWidget(_rule(self))
        column.addWidget(self.notices)
        column.addWidget(self._split, 1)

    def _header(self) -> QFrame:
        header = QFrame(self)
        header.setObjectName("chrome")
        header.setFixedHeight(32)
        picture = QLabel(header)
        picture.setPixmap(icon("eye").pixmap(QSize(14, 14), self.devicePixelRatio()))
        words = QLabel(self.tr("Agent page"), header)
        self._page_name.setProperty("role", "secondary")
        row = QHBoxLayout(header)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(picture)
        row.addWidget(words)
        row.addWidget(self._page_name)
        row.addStretch(1)
        return header

    def _connect(self, actions: Actions) -> None:
        for name in COMMANDS:
            actions[name].triggered.connect(self._triggered)
        self.toolbar.level_chosen.connect(self._set_level)
        self.toolbar.layout_chosen.connect(self.choose_layout)
        self.title.textEdited.connect(self.title_changed)
        self.title.textEdited.connect(self.edited)
        self.edit.changes.settled.connect(self.edited)
        self.edit.cursorPositionChanged.connect(self._show_level)
        self.edit.paste_cleaned.connect(self._say_cleaned)
        self.edit.hidden_pasted.connect(self._say_hidden)
        self.edit.focus_left.connect(self.focus_left)
        self.margin.line_chosen.connect(self.paragraph_history_requested)
        self._paragraph.version_chosen.connect(self.paragraph_version_requested)
        self.edit.side_changed.connect(self._align_title)

    def _triggered(self) -> None:
        # Every open editor hears the window's actions; the one on screen answers.
        action = self.sender()
        if action is not None and self.answers:
            self.carry_out(action.objectName())

    def _align_title(self) -> None:
        # The scroll bar takes its room on the side where the interface ends.
        column = self.edit.viewport().geometry()
        self._title_row.setContentsMargins(column.left() - 2, 16, self.edit.width() - column.right() - 3, 0)

    def _take(self, cursor: QTextCursor) -> None:
        self.edit.setTextCursor(cursor)
        self.edit.ensureCursorVisible()
        self.edit.setFocus()
        self._show_level()

    def _set_level(self, level: int) -> None:
        cursor = self.edit.textCursor()
        if level != formatting.heading_level(cursor):
            formatting.set_heading(cursor, level)
        self._take(cursor)

    def _show_level(self) -> None:
        self.toolbar.show_level(formatting.heading_level(self.edit.textCursor()))

    def _ask_for_link(self, cursor: QTextCursor) -> None:
        dialog = self._link = LinkDialog(*formatting.link_at(cursor), self)
        # What the link comes in place of is seen behind the dialog.
        self.edit.setTextCursor(cursor)
        dialog.articles_wanted.connect(self.articles_wanted)
        dialog.accepted.connect(partial(self._insert_link, cursor, dialog))
        dialog.finished.connect(self._link_asked)
        dialog.open()

    def _insert_link(self, cursor: QTextCursor, dialog: LinkDialog) -> None:
        formatting.insert_link(cursor, dialog.words, dialog.address)
        self._take(cursor)

    def _link_asked(self) -> None:
        if self._link is not None:
            self._link.deleteLater()
        self._link = None

    def _ask_for_table(self) -> None:
        grid = TableGrid(self)
        grid.chosen.connect(self._insert_table)
        grid.open_below(self.toolbar.table_button)

    def _insert_table(self, columns: int, rows: int) -> None:
        cursor = self.edit.textCursor()
        formatting.insert_table(cursor, columns, rows, self.tr("Column {number}"))
        self._take(cursor)

    def _say_cleaned(self, count: int) -> None:
        self.notices.show_notice(
            self.tr("%n character(s) of the pasted text cannot be kept and were left out.", "", count)
        )

    def _say_hidden(self, count: int) -> None:
        self.notices.show_notice(
            self.tr("The pasted text has %n character(s) that cannot be seen; small marks show where.", "", count)
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.toolbar.use_words(words=self.width() > NARROW)
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._split.setOrientation(across if self.width() > STACKED else down)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.preview_wanted.emit)


_FORMATS = {
    "bold": formatting.toggle_bold,
    "italic": formatting.toggle_italic,
    "code": formatting.toggle_code,
    "bullet_list": formatting.toggle_bullets,
    "numbered_list": formatting.toggle_numbers,
}


def _rule(parent: QWidget) -> QFrame:
    rule = QFrame(parent)
    rule.setProperty("rule", True)
    rule.setFixedHeight(1)
    return rule
