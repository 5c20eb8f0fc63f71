"""The command palette: a card over the window in which everything is found by typing."""

from collections.abc import Sequence

from PySide6.QtCore import SIGNAL, QEvent, QItemSelectionModel, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.settings import SettingsStore
from kbstudio.desktop.theme import current_theme
from kbstudio.domain.lists import ArticleRow, TopicCount
from kbstudio.domain.people import Person
from kbstudio.ui.actions import Actions
from kbstudio.ui.palette.card import Card
from kbstudio.ui.palette.entry import ARTICLES, Entry, Kind, scope_of
from kbstudio.ui.palette.model import PaletteModel, spoken
from kbstudio.ui.palette.people import People
from kbstudio.ui.palette.search import Search
from kbstudio.ui.palette.topics import Topics

PAUSE = 60
"""Milliseconds without a key after which the library is asked for articles."""

_WIDTH = 680
_MARGIN = 24
_FROM_TOP = 0.115
_SHADOW = 14
_LATELY_KEPT = 20


class Palette(QWidget):
    """Covers the window while it is open; what is chosen goes out as a signal, actions are carried out."""

    opened = Signal()
    """The palette is on screen: topics and people are wanted, if they are not known."""

    articles_wanted = Signal(str)
    """Words to find articles for; empty: those changed last. ``show_articles`` answers."""

    article_chosen = Signal(str, str)
    """Code and locale of the text to open."""

    topic_chosen = Signal(str)
    """The code of the topic to list."""

    person_chosen = Signal(str)
    """The login of the person whose articles to list."""

    def __init__(
        self, window: QWidget, actions: Actions, parent: QWidget | None = None, *, settings: SettingsStore | None = None
    ) -> None:
        """Lies over ``window`` by itself; with ``settings``, what was done lately is known at the next start."""
        super().__init__(parent or window)
        self._home = self._window = window
        self._actions = actions
        self._settings = settings
        self._before: QWidget | None = None
        self._rows: tuple[ArticleRow, ...] = ()
        self._asked = ""
        self._answered: str | None = None
        self._chosen_early = False
        self._moved = False
        self._model = PaletteModel(self)
        self._search = Search(actions)
        self.card = Card(self._model, self)
        self.setAccessibleName(self.tr("Find anything"))
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._recall()
        self._connect()
        window.installEventFilter(self)
        self.hide()

    def open_at(self, prefix: str = "", over: QWidget | None = None) -> None:
        """Open with a first character that asks for one kind alone (``entry.SCOPES``); without one, for everything.

        ``over`` is the window to lie over this time.
        """
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            self._lie_over(over or self._home)
            self._rows, self._answered = (), None
            self._place()
            self.show()
            self.raise_()
        self.card.field.setText(prefix)
        self.card.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._typed()
        self.opened.emit()

    def close_palette(self) -> None:
        """Go away, and give the keyboard back to whoever had it."""
        if not self.isVisible():
            return
        had_keyboard = self.card.field.hasFocus()
        self._pause.stop()
        self._chosen_early = False
        self.hide()
        if had_keyboard and self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        # The window of a document may go at any time, with everything in it.
        self._lie_over(self._home)

    def show_articles(self, rows: Sequence[ArticleRow]) -> None:
        """Show what was found for the words asked for last."""
        self._rows, self._answered = tuple(rows), self._asked
        if not self.isVisible():
            return
        self._show(keep=True)
        if self._chosen_early and not self._waits:
            self._choose()

    def set_topics(self, topics: Sequence[TopicCount] | Topics) -> None:
        """Find these topics from now on; many of them are better given as ``Topics`` made beside the window."""
        self._search.topics = topics if isinstance(topics, Topics) else Topics(topics)
        self._show_again()

    def set_people(self, people: Sequence[Person] | People) -> None:
        """Find these people from now on; many are better given as ``People`` made beside the window."""
        self._search.people = people if isinstance(people, People) else People(people)
        self._show_again()

    def forget_library(self) -> None:
        """Know nothing any more but what the window can do."""
        self.close_palette()
        self._rows = ()
        self._search.lately = [entry for entry in self._search.lately if entry.kind is Kind.ACTION]
        self.set_topics(())
        self.set_people(())

    @property
    def current(self) -> Entry | None:
        """The line the keyboard is on."""
        return self._model.entry(self.card.list.currentIndex().row())

    @property
    def entries(self) -> list[Entry]:
        """Everything shown, from the top."""
        return self._model.entries

    def _connect(self) -> None:
        field = self.card.field
        field.textEdited.connect(self._typed)
        field.moved.connect(self._step)
        field.paged.connect(lambda pages: self._step(pages * self.card.page))
        field.ended.connect(lambda way: self._step(way * self._model.rowCount()))
        field.chosen.connect(self._choose)
        field.escaped.connect(self.close_palette)
        field.left.connect(self.close_palette)
        field.keys_pressed.connect(self._keys_pressed)
        self.card.list.clicked.connect(self._choose)
        self._pause.timeout.connect(self._ask)

    @property
    def _waits(self) -> bool:
        """Whether articles are wanted for what stands in the field, and those known were found for something else."""
        scope, words = scope_of(self.card.field.text())
        wanted = scope is Kind.ARTICLE or (scope is None and bool(words))
        # Without a library nobody answers.
        answers = self.receivers(SIGNAL("articles_wanted(QString)")) > 0
        return wanted and answers and words != self._answered

    def _typed(self) -> None:
        self._chosen_early = self._moved = False
        # What is known here is shown at every key; only the library is given a moment.
        self._pause.stop()
        if self._waits:
            self._pause.start()
        self._show(keep=False)

    def _ask(self) -> None:
        self._asked = scope_of(self.card.field.text())[1]
        self.articles_wanted.emit(self._asked)

    def _show_again(self) -> None:
        if self.isVisible():
            self._show(keep=True)

    def _show(self, *, keep: bool) -> None:
        # What comes later does not take the keyboard from the line the person went to.
        kept = self.current if keep and self._moved else None
        typed, waits = self.card.field.text(), self._waits
        self._model.show_groups(self._search.groups(typed, self._rows, answered=not waits))
        self.card.show_state(scope_of(typed), len(self._model.entries), waits=waits)
        row = self._model.row_of(kept)
        self._go_to(row if row >= 0 else self._model.first_row(), tell=row < 0)
        self._place()

    def _step(self, by: int) -> None:
        self._moved = True
        self._go_to(self._model.step(self.card.list.currentIndex().row(), by))

    def _go_to(self, row: int, *, tell: bool = True) -> None:
        index = self._model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.card.list.selectionModel().setCurrentIndex(index, flags)
        if row == self._model.step(-1, 1):
            # With the heading above it.
            self.card.list.scrollToTop()
        entry = self._model.entry(row)
        if tell and entry is not None:
            self._say(spoken(entry))

    def _say(self, words: str) -> None:
        # The keyboard stays in the field, so a screen reader would not hear of the list.
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.card.list, words))

    def _choose(self) -> None:
        entry = self.current
        if entry is None:
            # Enter came before the library answered: what it finds first is opened then.
            self._chosen_early = self._waits
            return
        self._chosen_early = False
        if not entry.enabled:
            self._say(spoken(entry))
            return
        self._search.remember(entry)
        self._remember()
        self.close_palette()
        if entry.kind is Kind.ACTION:
            self._actions[entry.key].trigger()
        elif entry.kind is Kind.ARTICLE:
            self.article_chosen.emit(entry.key, entry.locale)
        elif entry.kind is Kind.TOPIC:
            self.topic_chosen.emit(entry.key)
        else:
            self.person_chosen.emit(entry.key)

    def _keys_pressed(self, keys: QKeySequence) -> None:
        """The keys that open the palette close it again, or lead to the other way of finding."""
        articles_only = self.card.field.text().startswith(ARTICLES)
        for name, prefix in (("palette", ""), ("find_article", ARTICLES)):
            if keys == self._actions[name].shortcut():
                if articles_only is bool(prefix):
                    self.close_palette()
                else:
                    self.open_at(prefix)
                return

    def _recall(self) -> None:
        names = self._settings.values.lately_done if self._settings is not None else []
        known = (self._search.actions.named(name) for name in names)
        self._search.lately = [entry for entry in known if entry is not None]

    def _remember(self) -> None:
        if self._settings is not None:
            names = [entry.key for entry in self._search.lately if entry.kind is Kind.ACTION]
            self._settings.change(lately_done=names[:_LATELY_KEPT])

    def _lie_over(self, window: QWidget) -> None:
        if window is not self._window:
            self._window.removeEventFilter(self)
            self._window = window
            self.setParent(window)
            window.installEventFilter(self)

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        room = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(room.width(), _WIDTH * text_pixels() // 13)
        top = max(room.top(), round(self.height() * _FROM_TOP))
        height = min(self.card.height_wanted(), room.bottom() - top)
        self.card.setGeometry(QRect((self.width() - width) // 2, top, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        elif event.type() is QEvent.Type.Hide and watched is not self._home:
            self.close_palette()
            self._lie_over(self._home)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, 128 if current_theme().dark else 56))
        # A soft edge; an effect of Qt's would draw the whole card anew at every key.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 9))
        for wider in range(_SHADOW, 0, -2):
            box = self.card.geometry().adjusted(-wider, -wider + 5, wider, wider + 5)
            painter.drawRoundedRect(box, 10 + wider, 10 + wider)
