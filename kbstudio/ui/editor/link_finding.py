"""Finds the articles a link may lead to, for somebody who knows what one is about and not its code."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.domain.lists import ArticleFilter, ArticleRow
from kbstudio.services.lists import Lists
from kbstudio.ui.editor.view import EditorView

_MOST = 6
"""Articles offered: as many as are seen at a glance."""

_LOOKED_AT = 60
"""Articles with these words among which those are that say them in the title."""


class LinkFinding(QObject):
    """Answers the link dialog of a view with articles in the language of its text."""

    def __init__(self, view: EditorView, lists: Lists, jobs: Jobs, parent: QObject, *, code: str, locale: str) -> None:
        super().__init__(parent)
        self._view = view
        self._lists = lists
        self._jobs = jobs
        self._code = code
        self._locale = locale
        view.articles_wanted.connect(self._find)

    def _find(self, words: str) -> None:
        work = partial(self._lists.articles, ArticleFilter(words=words, locale=self._locale), 0, _LOOKED_AT)
        self._jobs.submit(self, work, done=partial(self._show, words), failed=_nothing, lane=Lane.READ, replaces="link")

    def _show(self, words: str, rows: Sequence[ArticleRow]) -> None:
        others = [row for row in rows if row.article != self._code]
        # What says so in its title is meant sooner than what mentions it.
        others.sort(key=lambda row: words.casefold() not in row.title.casefold())
        self._view.show_linkable([(row.article, row.title) for row in others[:_MOST]])


def _nothing(_error: Exception) -> None:
    """A code can be typed all the same."""
