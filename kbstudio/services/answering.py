"""Answering: what agent-facing tools get, from the published part only."""

from collections.abc import Collection, Mapping
from dataclasses import replace

from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.locales import language_of, locale_tag
from kbstudio.domain.published import Answer, Edition, FeedEntry
from kbstudio.domain.reading_ports import PublishedReader, SearchIndex
from kbstudio.domain.serving import Outcome, Served, Why
from kbstudio.domain.topics import Topic


class Reader:
    """A library as agents' tools see it."""

    def __init__(self, published: PublishedReader, index: SearchIndex) -> None:
        self._published = published
        self._index = index

    def search(self, words: str, locale: str, limit: int = 10) -> Answer:
        """The editions that answer ``words`` best: first in the reader's language, then what they get in its place."""
        tag = locale_tag(locale)

        def choose(codes: Collection[str]) -> Mapping[str, str]:
            facts = self._published.serving(codes)
            return {code: given for code in codes if (given := facts.served(code, tag).locale)}

        return self._index.search(words, tag, limit, choose)

    def show(self, code: str, locale: str) -> Edition:
        """The edition in ``locale``, or the one that stands in for it; raises Refused with why there is none.

        HTML and plain text are computed afresh where the stored ones belong to another text or renderer.
        """
        code, tag = code_of(number_of(code)), locale_tag(locale)
        found = self._published.edition(code, tag)
        if found is not None:
            late = Served(tag, Outcome.BEHIND, Why.BEHIND, found.behind_since, tag)
            found = replace(found, served=late if found.stale_blocks else Served(tag, locale=tag))
        else:
            found = self._standing_in(code, tag)
        if found.html is not None and found.plain is not None:
            return found
        from kbstudio.text.markdown import plain_text, render  # noqa: PLC0415 - most readers never need the renderer

        html = render(found.body, language=language_of(found.locale))
        return replace(found, html=html, plain=plain_text(found.body))

    def served(self, code: str, locale: str) -> Served:
        """What ``show`` gives of an article in ``locale`` and why, where that is nothing, too."""
        code = code_of(number_of(code))
        return self._published.serving((code,)).served(code, locale_tag(locale))

    def topics(self) -> tuple[Topic, ...]:
        """The taxonomy."""
        return self._published.topics()

    def changes(self, after: int = 0, limit: int = 1000) -> tuple[FeedEntry, ...]:
        """The change feed behind sequence ``after``, oldest first."""
        return self._published.feed(after, limit)

    def rebuild_index(self) -> int:
        """Build the search index anew; gives the number of editions in it."""
        return self._index.rebuild()

    def close(self) -> None:
        """Let go of files and connections."""
        self._index.close()
        self._published.close()

    def _standing_in(self, code: str, tag: str) -> Edition:
        facts = self._published.serving((code,))
        given = facts.served(code, tag)
        found = self._published.edition(code, given.locale) if given.locale else None
        if found is None:
            raise _nothing(code, given, facts.articles[code].source if code in facts.articles else "")
        return replace(found, served=given)


def _nothing(code: str, given: Served, source: str) -> Refused:
    """Why nothing of an article is shown to who asked for it; ``source`` is the language it is written in."""
    day = given.since.date().isoformat() if given.since is not None else ""
    withheld = given.outcome is Outcome.WITHHELD
    if withheld and given.why is Why.CRITICAL:
        return Refused(
            "{code} is withheld in {locale} since {day}: a critical change is not in it yet. Read it in {source}.",
            code=code,
            locale=given.asked,
            day=day,
            source=source,
        )
    if withheld and given.why is Why.BEHIND:
        return Refused(
            "{code} is withheld in {locale} since {day}: it is behind its source. Read it in {source}.",
            code=code,
            locale=given.asked,
            day=day,
            source=source,
        )
    return Refused(
        "{code} is not published in {locale}, and no other language stands in for it; ask a curator for it.",
        code=code,
        locale=given.asked,
    )
