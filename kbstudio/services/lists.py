"""The lists that screens page through."""

from collections.abc import Sequence
from dataclasses import replace

from kbstudio.domain.lists import ArticleFilter, ArticleRow, InboxRow, TopicCount
from kbstudio.domain.ports import Database
from kbstudio.domain.texts import clean


class Lists:
    """Articles, topics and what waits for a person; each call is one short read."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def articles(self, wanted: ArticleFilter, offset: int = 0, limit: int = 200) -> Sequence[ArticleRow]:
        """One page of language versions."""
        with self._database.read() as work:
            return work.lists.articles(_kept(wanted), offset, limit)

    def count(self, wanted: ArticleFilter) -> int:
        """How many language versions there are in all."""
        with self._database.read() as work:
            return work.lists.count(_kept(wanted))

    def articles_count(self) -> int:
        """How many articles there are, however many languages each is written in."""
        with self._database.read() as work:
            return work.lists.articles_count()

    def locales(self) -> tuple[str, ...]:
        """Every language articles are written in."""
        with self._database.read() as work:
            return work.lists.locales()

    def topics(self) -> tuple[TopicCount, ...]:
        """The taxonomy with the number of articles."""
        with self._database.read() as work:
            return work.lists.topics()

    def inbox(self, *, person: str) -> tuple[InboxRow, ...]:
        """What waits for this person's verdict, oldest first."""
        with self._database.read() as work:
            return work.lists.inbox(person)

    def touched_since(self, number: int) -> tuple[int, frozenset[str]]:
        """The newest activity number and the codes touched after ``number``; -1 asks for the number alone."""
        with self._database.read() as work:
            if number < 0:
                return work.activity.latest(), frozenset()
            return work.activity.since(number)


def _kept(wanted: ArticleFilter) -> ArticleFilter:
    # Half a character typed or pasted into the search field is no reason to fail.
    return replace(wanted, words=clean(wanted.words))
