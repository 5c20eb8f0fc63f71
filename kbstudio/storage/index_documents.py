"""What a search index holds of an edition, and how a question is put to it.

Terms are made by ``kbstudio.text.search``; tantivy only counts them, so an index says the same on every machine.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import tantivy

from kbstudio.domain.errors import BadInput
from kbstudio.domain.ids import number_of
from kbstudio.domain.locales import language_of
from kbstudio.domain.published import Edition, Hit
from kbstudio.domain.reading_ports import Choose
from kbstudio.text.search import analyse, analyse_query, snippet

_TITLE_BOOST = 2.0
_CODE_SCORE = 1000.0
_MOST_TERMS = 64
_SMALL_HEAP = 15_000_000
_LARGE_HEAP = 100_000_000
_TERMS = "terms"


def _schema() -> tantivy.Schema:
    builder = tantivy.SchemaBuilder()
    for name in ("key", "article", "locale", "language"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    for name in ("title", "plain"):
        builder.add_text_field(name, stored=True, tokenizer_name="raw", index_option="basic")
    for name in ("title_terms", "body_terms"):
        builder.add_text_field(name, stored=False, tokenizer_name=_TERMS, index_option="freq")
    return builder.build()


@dataclass(frozen=True)
class Question:
    """What a reader of ``locale`` looks for; ``choose`` says in which locale they get an article."""

    words: str
    locale: str
    limit: int
    choose: Choose


@dataclass(frozen=True)
class Put:
    """What was taken in: the last sequence seen (0 for none), how many editions, and their languages."""

    last: int
    added: int
    languages: frozenset[str]


@dataclass(frozen=True)
class _Found:
    article: str
    locale: str
    title: str
    plain: str


class IndexFiles:
    """An index in a folder: put editions in, ask questions."""

    def __init__(self, folder: Path) -> None:
        self._schema = _schema()
        self._index = tantivy.Index(self._schema, path=str(folder), reuse=True)
        terms = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
        self._index.register_tokenizer(_TERMS, terms)
        self._index.config_reader("manual", 1)

    def reload(self) -> None:
        """See what was put in since."""
        self._index.reload()

    def put(self, changes: Iterable[tuple[int, str, str, Edition | None]], *, fresh: bool = False) -> Put:
        """Take in what ``PublishedReader.editions`` gives; ``fresh`` says that nothing can be there yet."""
        last = added = 0
        languages: set[str] = set()
        writer = self._index.writer(_LARGE_HEAP if fresh else _SMALL_HEAP, 1)
        try:
            for sequence, article, locale, edition in changes:
                last = max(last, sequence)
                # Even a fresh index may get an article twice, when it is published again meanwhile.
                writer.delete_documents_by_term("key", _key(article, locale))
                if edition is not None:
                    writer.add_document(_document(edition))
                    languages.add(language_of(edition.locale))
                    added += 1
            writer.commit()
        finally:
            writer.wait_merging_threads()
        self._index.reload()
        return Put(last, added, frozenset(languages))

    def ask(self, question: Question, languages: Collection[str]) -> tuple[Hit, ...]:
        """The best articles, each once: those in the reader's language first, then in others of the index."""
        if question.limit < 1:
            return ()
        mine = language_of(question.locale)
        searcher = self._index.searcher()
        hits = self._best(searcher, question, (mine,), question.limit, ())
        room = question.limit - len(hits)
        others = sorted(set(languages) - {mine})
        if room and others:
            # What stands in for the reader's language comes after what is in it, so it scores no more than that.
            most = min((hit.score for hit in hits), default=math.inf)
            found = self._best(searcher, question, others, room, [hit.article for hit in hits])
            hits += [replace(hit, score=min(hit.score, most)) for hit in found]
        return tuple(hits)

    def _best(
        self,
        searcher: tantivy.Searcher,
        question: Question,
        languages: Sequence[str],
        limit: int,
        known: Collection[str],
    ) -> list[Hit]:
        """The best articles beside the ``known``, in some languages, as far as the reader gets them in one of these."""
        query = self._query_in(question.words, languages)
        if query is None:
            return []
        # A language has few regional versions, so some more hits than asked for hold enough articles.
        found = iter(searcher.search(query, (limit * 4 + 20) * len(languages)).hits)
        taken = set(known)
        seen: set[tuple[str, str]] = set()
        kept: list[Hit] = []
        while len(kept) < limit:
            some: list[tuple[float, _Found]] = []
            for score, address in found:
                version = _found(searcher.doc(address))
                place = (version.article, language_of(version.locale))
                if version.article not in taken and place not in seen:
                    seen.add(place)
                    some.append((score, version))
                if len(some) == limit - len(kept):
                    break
            if not some:
                break
            given = self._given(searcher, question, [version for _, version in some])
            for score, old in some:
                new = given.get(old.article)
                # A word may stand in languages the reader does not get, too, and more often there.
                if new is not None and old.article not in taken and _same_language(new, old):
                    taken.add(old.article)
                    kept.append(_hit(new, score, question.words))
        return sorted(kept, key=lambda hit: (-hit.score, number_of(hit.article)))

    def _given(
        self, searcher: tantivy.Searcher, question: Question, versions: Sequence[_Found]
    ) -> Mapping[str, _Found]:
        """By article what the reader gets of what was found: a version in another language is not what they looked for.

        They get the version for their locale even when only another one holds the words.
        """
        given = {version.article: version for version in versions if version.locale == question.locale}
        others = [version for version in versions if version.article not in given]
        chosen = question.choose([version.article for version in others]) if others else {}
        astray: list[str] = []
        for version in others:
            locale = chosen.get(version.article, "")
            if locale == version.locale:
                given[version.article] = version
            elif language_of(locale) == language_of(version.locale):
                astray.append(_key(version.article, locale))
        if astray:
            keys = [(tantivy.Occur.Should, self._quietly("key", key)) for key in astray]
            for _, address in searcher.search(tantivy.Query.boolean_query(keys), len(astray)).hits:
                version = _found(searcher.doc(address))
                given[version.article] = version
        return given

    def _query_in(self, words: str, languages: Sequence[str]) -> tantivy.Query | None:
        """What holds these words in one of the languages, each analysed as that language is."""
        either: list[tuple[tantivy.Occur, tantivy.Query]] = []
        for language in languages:
            query = self._query(analyse_query(words, language)[:_MOST_TERMS], words)
            if query is not None:
                there = (tantivy.Occur.Must, self._quietly("language", language))
                both = tantivy.Query.boolean_query([there, (tantivy.Occur.Must, query)])
                either.append((tantivy.Occur.Should, both))
        return tantivy.Query.boolean_query(either) if either else None

    def _query(self, terms: Sequence[str], words: str) -> tantivy.Query | None:
        wanted: list[tuple[tantivy.Occur, tantivy.Query]] = []
        for term in terms:
            title = tantivy.Query.term_query(self._schema, "title_terms", term)
            body = tantivy.Query.term_query(self._schema, "body_terms", term)
            wanted.append((tantivy.Occur.Should, tantivy.Query.boost_query(title, _TITLE_BOOST)))
            wanted.append((tantivy.Occur.Should, body))
        try:
            code = f"KB-{number_of(words)}"
        except BadInput:
            pass
        else:
            exact = tantivy.Query.const_score_query(
                tantivy.Query.term_query(self._schema, "article", code), _CODE_SCORE
            )
            wanted.append((tantivy.Occur.Should, exact))
        return tantivy.Query.boolean_query(wanted) if wanted else None

    def _quietly(self, field: str, value: str) -> tantivy.Query:
        """A condition whose score does not depend on how many meet it; it adds the same to every hit."""
        return tantivy.Query.const_score_query(tantivy.Query.term_query(self._schema, field, value), 0.0)


def _same_language(one: _Found, other: _Found) -> bool:
    return language_of(one.locale) == language_of(other.locale)


def _document(edition: Edition) -> tantivy.Document:
    plain = edition.body if edition.plain is None else edition.plain
    language = language_of(edition.locale)
    document = tantivy.Document()
    document.add_text("key", _key(edition.article, edition.locale))
    document.add_text("article", edition.article)
    document.add_text("locale", edition.locale)
    document.add_text("language", language)
    document.add_text("title", edition.title)
    document.add_text("plain", plain)
    document.add_text("title_terms", " ".join(analyse(edition.title, language)))
    document.add_text("body_terms", " ".join(analyse(plain, language)))
    return document


def _found(document: tantivy.Document) -> _Found:
    return _Found(*(str(document.get_first(name)) for name in ("article", "locale", "title", "plain")))


def _hit(version: _Found, score: float, words: str) -> Hit:
    piece = snippet(version.plain, words, language_of(version.locale))
    return Hit(version.article, version.locale, version.title, piece, score)


def _key(article: str, locale: str) -> str:
    return f"{article} {locale}"
