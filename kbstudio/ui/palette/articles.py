"""Articles as the palette shows them: found by the library, narrowed here until it answers again."""

from collections.abc import Sequence

from kbstudio.domain.lists import ArticleRow
from kbstudio.text.search.layouts import on_other_keyboards
from kbstudio.text.search.matching import match, phrase, query_words
from kbstudio.ui.palette.entry import Entry, Kind
from kbstudio.ui.palette.topics import Topics


def article_entries(rows: Sequence[ArticleRow], words: str, topics: Topics, *, answered: bool) -> list[Entry]:
    """Rows of the library; those that were found for other words only where they fit these ones."""
    entries = []
    for row in rows:
        spans = _spans(row, words)
        if answered or spans is not None:
            entries.append(_entry(row, spans or (), topics))
    return entries


def _spans(row: ArticleRow, words: str) -> tuple[tuple[int, int], ...] | None:
    """Where in the title what was typed fits; None where it fits neither title nor code."""
    whole = phrase(f"{row.article} {row.title}")
    for typed in (words, *on_other_keyboards(words)):
        found = match(query_words(typed), whole)
        if found is not None:
            before = len(row.article) + 1
            return tuple((start - before, end - before) for start, end in found.spans if start >= before)
    return None


def _entry(row: ArticleRow, spans: tuple[tuple[int, int], ...], topics: Topics) -> Entry:
    return Entry(
        Kind.ARTICLE,
        row.article,
        row.title,
        locale=row.locale,
        shows_locale=len(row.locales) > 1,
        icon="file-text",
        note=topics.path(row.topics[0]) if row.topics else "",
        state=row.state.value,
        spans=spans,
    )
