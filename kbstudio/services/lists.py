"""The lists that screens page through."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.lists import ArticleFilter, ArticleRow, InboxRow, Listing, SimilarArticle, TopicCount
from kbstudio.domain.locales import locale_tag
from kbstudio.domain.ports import Clock, Database
from kbstudio.domain.reviews import Review
from kbstudio.domain.texts import clean
from kbstudio.services.reviews.asking import behalf_of

LATELY = timedelta(days=14)
"""How long a text counts as published lately."""


class Lists:
    """Articles, topics and what waits for a person; each call is one short read."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._now = clock

    def articles(self, wanted: ArticleFilter, offset: int = 0, limit: int = 200) -> Sequence[ArticleRow]:
        """One page of language versions."""
        with self._database.read() as work:
            return work.lists.articles(self._kept(wanted), offset, limit)

    def count(self, wanted: ArticleFilter) -> int:
        """How many language versions there are in all."""
        with self._database.read() as work:
            return work.lists.count(self._kept(wanted))

    def codes(self, wanted: ArticleFilter) -> tuple[str, ...]:
        """The code of every article listed, each once: for doing something with all of them."""
        with self._database.read() as work:
            return work.lists.codes(self._kept(wanted))

    def find(self, words: str, limit: int = 20) -> Sequence[ArticleRow]:
        """Texts by code or title, forgiving a typo, the likeliest first; nothing for no words."""
        with self._database.read() as work:
            return work.lists.find(clean(words), limit)

    def similar(self, title: str, locale: str, limit: int = 5) -> tuple[SimilarArticle, ...]:
        """Drafts and published texts in the same language whose titles say much the same, the likest first."""
        with self._database.read() as work:
            return work.lists.similar(clean(title), locale_tag(locale), limit)

    def links_to(self, code: str) -> Sequence[ArticleRow]:
        """Texts that link to an article."""
        with self._database.read() as work:
            return work.lists.links_to(code_of(number_of(code)))

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
        """What waits for the verdict of ``person`` (a login name), or of somebody they stand in for, oldest first."""
        with self._database.read() as work:
            acting = work.people.named(person)
            if acting is None or acting.has_left:
                return ()
            absent = behalf_of(work, acting, self._now())
            asked = work.reviews.open_for((acting.name, *absent))
            waiting = [(review, name) for review in asked if (name := _asked(review, acting.name, absent))]
            whose = {review.id: name for review, name in waiting}
            rows = work.lists.under_review([review for review, _name in waiting])
        return tuple(
            replace(row, behalf="" if whose[review.id] == person else whose[review.id])
            for review, row in rows
            if not row.held
        )

    def touched_since(self, number: int) -> tuple[int, frozenset[str]]:
        """The newest activity number and the codes touched after ``number``; -1 asks for the number alone."""
        with self._database.read() as work:
            if number < 0:
                return work.activity.latest(), frozenset()
            return work.activity.since(number)

    def _kept(self, wanted: ArticleFilter) -> ArticleFilter:
        if wanted.listing is Listing.RECENT and wanted.since is None:
            wanted = replace(wanted, since=self._now() - LATELY)
        # Half a character typed or pasted into the search field is no reason to fail.
        return replace(wanted, words=clean(wanted.words))


def _asked(review: Review, person: str, absent: Sequence[str]) -> str:
    """Whose verdict is wanted now, of ``person`` and those they stand in for; empty where nobody's is."""
    given = any(each.person == person and each.voided_at is None for each in review.verdicts)
    asked = review.asked_now()
    return "" if given else next((name for name in (person, *absent) if name in asked), "")
