"""Above the rows: how much is to do, the way through it, which rows are shown, and what stands beside them."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kbstudio.desktop.icons import icon
from kbstudio.services.locales.adaptations import AdaptationView
from kbstudio.ui.locales.listing import Filter
from kbstudio.ui.locales.progress_strip import ProgressStrip
from kbstudio.ui.locales.row_commands import Command, command_tip
from kbstudio.ui.locales.work import AdaptationWork
from kbstudio.ui.widgets.code_label import CodeLabel
from kbstudio.ui.widgets.elided_label import ElidedLabel
from kbstudio.ui.widgets.language_names import language_name, place_and_language
from kbstudio.ui.widgets.times import exact_time

_WITH_STRIP = 720
"""Pixels from which the squares stand beside the words."""


class Header(QFrame):
    """Says what is adapted to what, and how far it is."""

    command_asked = Signal(object)
    """``Command.NEXT`` or ``Command.PREVIOUS``."""

    filter_chosen = Signal(object)
    early_chosen = Signal(bool)
    """Whether the draft of the source that is on its way is to be followed."""

    preview_chosen = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side_header")
        self._title = ElidedLabel(parent=self)
        self._title.setProperty("role", "place")
        self._code = CodeLabel("", self)
        self._way = QLabel(self)
        self._way.setProperty("role", "secondary")
        self.early = QCheckBox(self)
        self._left = ElidedLabel(parent=self)
        self._strip = ProgressStrip(self)
        self.filter = QComboBox(self)
        self.filter.setAccessibleName(self.tr("Which blocks are shown"))
        self.previous = self._tool("caret-up", command_tip(Command.PREVIOUS))
        self.next = self._tool("caret-down", command_tip(Command.NEXT))
        self.preview = self._tool("sidebar-end", self.tr("Preview of the agent page"))
        self.preview.setCheckable(True)
        self._lay_out()
        self.previous.clicked.connect(lambda: self.command_asked.emit(Command.PREVIOUS))
        self.next.clicked.connect(lambda: self.command_asked.emit(Command.NEXT))
        self.filter.activated.connect(lambda _at: self.filter_chosen.emit(Filter(self.filter.currentData())))
        self.early.clicked.connect(self.early_chosen)
        self.preview.clicked.connect(self.preview_chosen)

    @property
    def told(self) -> str:
        """How much is to do, in words."""
        return self._left.text()

    def show_view(self, view: AdaptationView) -> None:
        """Tell what is adapted to what."""
        self._title.show_text(view.title or view.source_title)
        self._code.show_code(view.article)
        way = self.tr("{source} → {target}")
        named = place_and_language if view.inherits else language_name
        names = {"source": language_name(view.source_locale), "target": named(view.locale)}
        self._way.setText(way.format(**names))
        self.early.setVisible(bool(view.draft_number))
        self.early.setChecked(view.early)
        self.early.setText(self.tr("Early: follow version {number}").format(number=view.draft_number))
        self.early.setToolTip(
            self.tr("Version {number} of the source is on its way and not published yet").format(
                number=view.draft_number
            )
        )

    def show_title(self, title: str) -> None:
        """The article is called otherwise."""
        self._title.show_text(title)

    def show_work(self, work: AdaptationWork, since: datetime | None) -> None:
        """Tell how far it is."""
        left, count = work.left(), len(work.rows)
        if not left:
            told = self.tr("Nothing is left to do")
        else:
            told = self.tr("{left} of %n block(s) to do", "", count).format(left=left)
            if since is not None:
                told = self.tr("{told}, since {day}").format(told=told, day=_day(since))
        if work.view.inherits:
            own = sum(work.is_own(row) for row in work.rows)
            kept = self.tr("%n block(s) of its own, the rest from {language}", "", own)
            kept = kept.format(language=language_name(work.view.source_locale))
            told = self.tr("{told} · {own}").format(told=told, own=kept)
        self._left.show_text(told)
        if since is not None and left:
            self._left.setToolTip(exact_time(since))
        self._strip.show_states([work.standing(row).state for row in work.rows], told)
        for button in (self.previous, self.next):
            button.setEnabled(left > 0)
        self._count(work)

    def _count(self, work: AdaptationWork) -> None:
        counts = work.counts()
        adapted = sum(counts[state] for state in ("adapted", "omitted", "added"))
        differing = self.tr("Adapted ({count})")
        if work.view.inherits:
            adapted = sum(work.is_own(row) for row in work.rows)
            differing = self.tr("Its own ({count})")
        texts = {
            Filter.ALL: self.tr("All blocks"),
            Filter.TO_DO: self.tr("To do ({count})").format(count=work.left()),
            Filter.STALE: self.tr("Out of date ({count})").format(count=counts["stale"]),
            Filter.NEW: self.tr("New ({count})").format(count=counts["new"]),
            Filter.ADAPTED: differing.format(count=adapted),
        }
        if self.filter.count() == 0:
            for wanted, text in texts.items():
                self.filter.addItem(text, wanted.value)
        for at, text in enumerate(texts.values()):
            self.filter.setItemText(at, text)

    def _tool(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(QSize(16, 16))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        for row in (first, second):
            row.setContentsMargins(12, 0, 12, 0)
            row.setSpacing(8)
        first.addWidget(self._code)
        first.addWidget(self._title, 1)
        first.addWidget(self._way)
        first.addWidget(self.early)
        first.addWidget(self.preview)
        second.addWidget(self._left, 1)
        second.addWidget(self._strip)
        second.addStretch(0)
        second.addWidget(self.previous)
        second.addWidget(self.next)
        second.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addLayout(first)
        column.addLayout(second)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The words count, the picture of them where there is room.
        self._strip.setVisible(self.width() >= _WITH_STRIP)


def _day(moment: datetime) -> str:
    """“4 November”; with its year where that is another one."""
    here = moment.astimezone()
    if here.year != datetime.now().year:
        return exact_time(moment)
    return QLocale().toString(QDate(here.year, here.month, here.day), "d MMMM")
