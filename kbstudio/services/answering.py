"""Answering: what agent-facing tools get, from the published part only."""

from dataclasses import replace

from kbstudio.domain.errors import Refused
from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.locales import fallbacks, language_of, locale_tag
from kbstudio.domain.published import Answer, Edition, FeedEntry
from kbstudio.domain.reading_ports import PublishedReader, SearchIndex
from kbstudio.domain.topics import Topic


class Reader:
    """A library as agents' tools see it."""

    def __init__(self, published: PublishedReader, index: SearchIndex) -> None:
        self._published = published
        self._index = index

    def search(self, words: str, locale: str, limit: int = 10) -> Answer:
        """The editions that answer ``words`` best, in the reader's language."""
        return self._index.search(words, locale_tag(locale), limit)

    def show(self, code: str, locale: str) -> Edition:
        """The edition in ``locale``, or in the plain language where that is all there is; raises Refused for none.

        HTML and plain text are computed afresh where the stored ones belong to another text or renderer.
        """
        code = code_of(number_of(code))
        tag = locale_tag(locale)
        found = next((e for t in fallbacks(tag) if (e := self._published.edition(code, t)) is not None), None)
        if found is None:
            raise Refused(
                "{code} is not published in {locale}; look for it in another language.", code=code, locale=tag
            )
        if found.html is not None and found.plain is not None:
            return found
        from kbstudio.text.markdown import plain_text, render  # noqa: PLC0415 - most readers never need the renderer

        html = render(found.body, language=language_of(found.locale))
        return replace(found, html=html, plain=plain_text(found.body))

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
