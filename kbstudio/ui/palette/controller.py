"""Joins the palette to a library: articles as they are typed for, topics and people when it opens."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from kbstudio.desktop.change_bus import ChangeBus
from kbstudio.desktop.jobs import Jobs
from kbstudio.domain.changes import Changes
from kbstudio.domain.lists import ArticleFilter, ArticleRow
from kbstudio.services.administration import Administration
from kbstudio.services.lists import Lists
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.ui.palette.palette import Palette
from kbstudio.ui.palette.people import People
from kbstudio.ui.palette.topics import Topics

_MOST = 30
"""Articles asked for at once."""


@dataclass(frozen=True)
class _Known:
    topics: Topics
    people: People


class PaletteController(QObject):
    """Answers the palette as long as a library is open."""

    failed = Signal(object)
    """An error the window shows."""

    def __init__(
        self,
        palette: Palette,
        *,
        lists: Lists,
        administration: Administration,
        jobs: Jobs,
        bus: ChangeBus,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or palette)
        self._palette = palette
        self._lists = lists
        self._administration = administration
        self._jobs = jobs
        self._current = False
        palette.articles_wanted.connect(self._find)
        palette.opened.connect(self._bring_up_to_date)
        bus.changed.connect(self._changed)

    def close(self) -> None:
        """Let go of the palette: what it knows of this library is forgotten."""
        self._palette.articles_wanted.disconnect(self._find)
        self._palette.opened.disconnect(self._bring_up_to_date)
        self._palette.forget_library()

    def _find(self, words: str) -> None:
        work = partial(find_articles, self._lists, words)
        self._jobs.submit(self, work, done=self._palette.show_articles, failed=self._not_found, replaces="articles")

    def _not_found(self, error: Exception) -> None:
        self._palette.show_articles(())
        self.failed.emit(error)

    def _bring_up_to_date(self) -> None:
        if not self._current:
            self._current = True
            self._jobs.submit(self, self._read, done=self._show, failed=self._not_read, replaces="known")

    def _read(self) -> _Known:
        return _Known(Topics(self._lists.topics()), People(self._administration.people()))

    def _show(self, known: _Known) -> None:
        self._palette.set_topics(known.topics)
        self._palette.set_people(known.people)

    def _not_read(self, error: Exception) -> None:
        self._current = False
        self.failed.emit(error)

    def _changed(self, _changes: Changes, _initiator: object) -> None:
        # Read anew when it is next opened: nobody sees it before.
        self._current = False


def find_articles(lists: Lists, words: str) -> Sequence[ArticleRow]:
    """Texts for typed words, also were they typed on the wrong keyboard; those changed last for no words."""
    if not words:
        return lists.articles(ArticleFilter(), 0, _MOST)
    for typed in (words, *on_other_keyboards(words)):
        if found := lists.find(typed, _MOST):
            return found
    return ()
