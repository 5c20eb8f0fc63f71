"""Finds texts by their titles and by the links in them: the database proposes, the likeliest are chosen here."""

from collections.abc import Sequence

import regex
from sqlalchemy import ColumnElement, Connection, Integer, Text, and_, cast, func, literal, or_, select

from kbstudio.domain.locales import language_of
from kbstudio.storage import tables
from kbstudio.storage.letters import holds, position
from kbstudio.text.search.folding import fold
from kbstudio.text.search.titles import likeness, match, pieces, telling_words

_HEAD = tables.head.c
_REVISION = tables.revision
_PROPOSED = 400
"""Texts looked at more closely; a question that proposes more is too wide to be answered by its title."""

_LIKE = 0.55
"""Likeness from which on two titles may mean the same article."""

_FITS = 0.55
"""Fit from which on a title is worth showing."""


class Finder:
    """Gives ids of language versions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, words: str, limit: int) -> Sequence[str]:
        """Those whose code or title fits the words, the likeliest first; a typo in a word is forgiven."""
        wanted = fold(words).split()
        if not wanted:
            return ()
        # What begins like this comes first, so that a wide question is still answered well.
        first = position(_HEAD.title_key, wanted[0])
        asked = (
            select(_HEAD.variant_id, _HEAD.number, _HEAD.title_key)
            .where(*(_may_hold(word) for word in wanted))
            .order_by((first == 0).cast(Integer), first, _HEAD.number, _HEAD.locale)
            .limit(_PROPOSED)
        )
        rated = []
        for row in self._connection.execute(asked):
            code = f"kb-{row.number}"
            exact = any(word in (code, str(row.number)) for word in wanted)
            rest = [word for word in wanted if not code.startswith(word) and not str(row.number).startswith(word)]
            fit = match(rest, row.title_key) if rest else 0.9
            if fit >= _FITS:
                rated.append((fit + exact, row.variant_id))
        rated.sort(key=lambda each: -each[0])
        return [variant_id for _fit, variant_id in rated[:limit]]

    def similar(self, title: str, locale: str, limit: int) -> dict[str, float]:
        """Likeness by id of those in the same language whose titles say much the same, the likest first."""
        language = language_of(locale)
        words = telling_words(title, language)
        if not words:
            return {}
        held = [holds(_HEAD.title_key, word).cast(Integer) for word in words]
        together: ColumnElement[int] = sum(held[1:], held[0])
        same = or_(_HEAD.locale == language, func.substr(_HEAD.locale, 1, len(language) + 1) == f"{language}-")
        asked = (
            select(_HEAD.variant_id, _HEAD.title_key)
            .where(same, together > 0)
            .order_by(together.desc(), _HEAD.number.desc())
            .limit(_PROPOSED)
        )
        rated = [(likeness(title, row.title_key, language), row.variant_id) for row in self._connection.execute(asked)]
        rated.sort(key=lambda each: -each[0])
        return {variant_id: fit for fit, variant_id in rated[:limit] if fit >= _LIKE}

    def links_to(self, code: str) -> Sequence[str]:
        """Those whose text links to the article, by number and language."""
        from kbstudio.text.markdown.links import article_codes  # noqa: PLC0415 - lists come before texts

        name = f"kb:{code.lower()}"
        asked = (
            select(_HEAD.variant_id, _HEAD.words, _REVISION.c.body)
            .join(_REVISION, _REVISION.c.id == _HEAD.revision_id)
            .where(holds(_HEAD.words, name), literal(code) != literal("KB-").concat(cast(_HEAD.number, Text)))
            .order_by(_HEAD.number, _HEAD.locale)
        )
        whole = regex.compile(rf"{regex.escape(name)}(?!\d)")
        # KB-1 stands in KB-12 too, and in words that are no link.
        return [
            row.variant_id
            for row in self._connection.execute(asked)
            if whole.search(row.words) and code in article_codes(row.body)
        ]


def _may_hold(word: str) -> ColumnElement[bool]:
    titled = or_(*(holds(_HEAD.title_key, part) for part in pieces(word)))
    if not word.startswith("kb") and not word.isdecimal():
        return titled
    number = word.removeprefix("kb").removeprefix("-")
    coded = func.substr(cast(_HEAD.number, Text), 1, len(number)) == number
    return or_(titled, and_(coded, literal(number) != "")) if number else or_(titled, literal(1) == 1)
