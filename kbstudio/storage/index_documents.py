"""What a search index holds of an edition, and how a question is put to it.

Terms are made by ``kbstudio.text.search``; tantivy only counts them, so an index says the same on every machine.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import tantivy

from kbstudio.domain.errors import BadInput
from kbstudio.domain.ids import number_of
from kbstudio.domain.locales import fallbacks, language_of
from kbstudio.domain.published import Edition, Hit
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

    def put(self, changes: Iterable[tuple[int, str, str, Edition | None]], *, fresh: bool = False) -> tuple[int, int]:
        """Take in what ``PublishedReader.editions`` gives; ``fresh`` says that nothing can be there yet.

        Gives the last sequence seen, 0 for none, and the number of editions put in.
        """
        last = added = 0
        writer = self._index.writer(_LARGE_HEAP if fresh else _SMALL_HEAP, 1)
        try:
            for sequence, article, locale, edition in changes:
                last = max(last, sequence)
                # Even a fresh index may get an article twice, when it is published again meanwhile.
                writer.delete_documents_by_term("key", _key(article, locale))
                if edition is not None:
                    writer.add_document(_document(edition))
                    added += 1
            writer.commit()
        finally:
            writer.wait_merging_threads()
        self._index.reload()
        return last, added

    def ask(self, words: str, locale: str, limit: int) -> tuple[Hit, ...]:
        """The best articles for ``words``, each once, in the version a reader of ``locale`` gets."""
        terms = analyse_query(words, language_of(locale))[:_MOST_TERMS]
        query = self._query(terms, words)
        if query is None or limit < 1:
            return ()
        mine = (tantivy.Occur.Must, self._quietly("language", language_of(locale)))
        searcher = self._index.searcher()
        # A language has few regional versions, so some more hits than asked for hold enough articles.
        found = searcher.search(tantivy.Query.boolean_query([mine, (tantivy.Occur.Must, query)]), limit * 4 + 20).hits
        scores: dict[str, float] = {}
        versions: dict[str, list[_Found]] = {}
        for score, address in found:
            version = _found(searcher.doc(address))
            if version.article not in scores and len(scores) == limit:
                break
            scores[version.article] = max(score, scores.get(version.article, 0.0))
            versions.setdefault(version.article, []).append(version)
        self._add_siblings(searcher, versions, mine, locale)
        return tuple(
            _hit(min(versions[article], key=lambda each: _distance(each.locale, locale)), score, words)
            for article, score in sorted(scores.items(), key=lambda item: (-item[1], number_of(item[0])))
        )

    def _add_siblings(
        self,
        searcher: tantivy.Searcher,
        versions: dict[str, list[_Found]],
        mine: tuple[tantivy.Occur, tantivy.Query],
        locale: str,
    ) -> None:
        """A reader gets the version for their locale even when only another one holds the words."""
        astray = [article for article, found in versions.items() if all(each.locale != locale for each in found)]
        if not astray:
            return
        theirs = tantivy.Query.boolean_query([(tantivy.Occur.Should, self._quietly("article", a)) for a in astray])
        both = tantivy.Query.boolean_query([mine, (tantivy.Occur.Must, theirs)])
        for _, address in searcher.search(both, len(astray) * 20).hits:
            version = _found(searcher.doc(address))
            versions[version.article].append(version)

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


def _distance(candidate: str, locale: str) -> tuple[int, str]:
    """How far a version is from what the reader asked for: itself, what it falls back to, then its neighbours."""
    wanted = fallbacks(locale)
    return (wanted.index(candidate) if candidate in wanted else len(wanted), candidate)
