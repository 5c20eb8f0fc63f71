"""Reads the published part alone, through the views every foreign tool may use."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Row, column, select, table

from kbstudio.domain.errors import LibraryProblem
from kbstudio.domain.ids import code_of, number_of
from kbstudio.domain.published import Edition, FeedEntry, FeedKind
from kbstudio.domain.serving import ServingFacts
from kbstudio.domain.topics import Topic
from kbstudio.storage import files
from kbstudio.storage.addresses import is_file, normal_url, parsed, shown_url
from kbstudio.storage.engines import connected, server_engine
from kbstudio.storage.quiet_files import reading_file
from kbstudio.storage.serving_facts import serving_facts
from kbstudio.text.renderer import RENDERER_VERSION

Connect = Callable[[], AbstractContextManager[Connection]]
"""Gives a connection with a transaction that only reads."""

_PAGE = 200


class SqlPublishedReader:
    """The published part of a library, as an agent-facing tool has it; several threads may use it."""

    def __init__(self, url: str, connect: Connect, close: Callable[[], None], prefix: str) -> None:
        self.url = url
        self._connect = connect
        self._close = close
        self._articles = _view(f"{prefix}articles", _ARTICLES)
        self._topics = _view(f"{prefix}topics", "topic_id code parent locale name weight")
        self._changes = _view(f"{prefix}changes", _CHANGES)
        self._currency = _view(f"{prefix}currency", _CURRENCY)
        self._serving = _view(f"{prefix}serving", "article_id article locale how why since")
        self._rules = _view(f"{prefix}serving_rules", "kind locale missing behind")
        self._fallbacks = _view(f"{prefix}fallbacks", "locale chain")
        self._sources = _view(f"{prefix}sources", "article_id article kind source_locale")
        self._library = _view(f"{prefix}library", "library_id epoch contract name sequence")

    def library(self) -> tuple[str, str]:
        """Library id and epoch."""
        with self._connect() as connection:
            row = connection.execute(select(self._library)).one()
            return row.library_id, row.epoch

    def maximum_sequence(self) -> int:
        """The newest sequence of the change feed; 0 before the first."""
        with self._connect() as connection:
            return connection.execute(select(self._library.c.sequence)).scalar_one()

    def edition(self, code: str, locale: str) -> Edition | None:
        """What agents read of an article in exactly ``locale``, or None."""
        articles = self._articles
        wanted = select(articles).where(articles.c.article == code_of(number_of(code)), articles.c.locale == locale)
        behind = self._currency.c
        late = select(behind.stale_blocks, behind.since).where(behind.article == code_of(number_of(code)))
        with self._connect() as connection:
            row = connection.execute(wanted).first()
            stale = connection.execute(late.where(behind.locale == locale)).first() if row else None
        if row is None:
            return None
        found = _edition(row)
        return (
            replace(found, stale_blocks=stale.stale_blocks, behind_since=datetime.fromisoformat(stale.since))
            if stale
            else found
        )

    def serving(self, codes: Collection[str]) -> ServingFacts:
        """What decides in which language readers get these articles."""
        with self._connect() as connection:

            def rows(view: Any, *columns: str) -> Iterable[Any]:
                wanted = select(*(view.c[name] for name in columns)).where(view.c.article.in_(codes))
                return connection.execute(wanted)

            return serving_facts(
                rules=connection.execute(select(self._rules)),
                chains=connection.execute(select(self._fallbacks)),
                sources=rows(self._sources, "article", "kind", "source_locale"),
                live=rows(self._articles, "article", "kind", "locale"),
                behind=rows(self._currency, "article", "locale", "stale_blocks", "since"),
                held=rows(self._serving, "article", "locale", "how", "why", "since"),
            )

    def editions(self, after: int = 0) -> Iterable[tuple[int, str, str, Edition | None]]:
        """(sequence, article code, locale, live edition or None when withdrawn), the latest entry of each variant.

        Read in pages, each a transaction of its own: an article published meanwhile comes again at the end.
        """
        page = self._page(after)
        while page:
            yield from page
            page = self._page(page[-1][0])

    def feed(self, after: int, limit: int = 1000) -> tuple[FeedEntry, ...]:
        """The changes after a sequence, in order."""
        changes = self._changes
        wanted = select(changes).where(changes.c.sequence > after).order_by(changes.c.sequence).limit(limit)
        with self._connect() as connection:
            return tuple(_entry(row) for row in connection.execute(wanted))

    def topics(self) -> tuple[Topic, ...]:
        """The taxonomy, by code."""
        with self._connect() as connection:
            rows = connection.execute(select(self._topics)).all()
        names: dict[str, dict[str, str]] = {}
        for row in sorted(rows, key=lambda row: (row.code, row.locale or "")):
            named = names.setdefault(row.code, {})
            if row.locale is not None:
                named[row.locale] = row.name
        known = {row.code: row for row in rows}
        return tuple(Topic(known[code].topic_id, code, named, known[code].weight) for code, named in names.items())

    def close(self) -> None:
        """Give back every connection."""
        self._close()

    def _page(self, after: int) -> list[tuple[int, str, str, Edition | None]]:
        changes, articles = self._changes, self._articles
        later = changes.alias("later")
        superseded = (
            select(later.c.sequence)
            .where(
                later.c.article_id == changes.c.article_id,
                later.c.locale == changes.c.locale,
                later.c.sequence > changes.c.sequence,
            )
            .exists()
        )
        latest = (
            select(changes.c.sequence, changes.c.article, changes.c.article_id, changes.c.locale)
            .where(changes.c.sequence > after, ~superseded)
            .order_by(changes.c.sequence)
            .limit(_PAGE)
        )
        with self._connect() as connection:
            entries = connection.execute(latest).all()
            wanted = select(articles).where(articles.c.article_id.in_({entry.article_id for entry in entries}))
            live = {(row.article_id, row.locale): _edition(row) for row in connection.execute(wanted)}
            return [
                (entry.sequence, entry.article, entry.locale, live.get((entry.article_id, entry.locale)))
                for entry in entries
            ]


def open_published(url: str) -> SqlPublishedReader:
    """Open the published part of the library at ``url`` for reading; raises LibraryProblem with what is wrong."""
    address = parsed(url)
    if is_file(address):
        path = Path(str(address.database))
        files.check_file(path)
        connect, close = reading_file(path)
        reader = SqlPublishedReader(normal_url(url), connect, close, "published_v1_")
    else:
        engine = server_engine(address)
        reader = SqlPublishedReader(normal_url(url), lambda: _reading(engine), engine.dispose, "v1_")
    try:
        reader.library()
    except BaseException as error:
        reader.close()
        if type(error).__name__ in {"OperationalError", "ProgrammingError", "NoResultFound"}:
            raise LibraryProblem(
                "{library} holds no published part this program knows. Bring it up to date with migrate.",
                library=shown_url(url),
            ) from error
        raise
    return reader


@contextmanager
def _reading(engine: Engine) -> Iterator[Connection]:
    options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with connected(engine).execution_options(**options) as connection:
        yield connection


_ARTICLES = (
    "article_id article kind locale revision hash title body html plain owner audience topics reviewed "
    "published_at published_by verified_until edition_id renderer channels"
)
_CURRENCY = "article_id article locale source_locale source_revision stale_blocks blocks since"
_CHANGES = "sequence kind severity article article_id locale revision hash title summary at edition_id"


def _view(name: str, columns: str) -> Any:
    return table(name, *(column(each) for each in columns.split()))


def _edition(row: Row[Any]) -> Edition:
    fresh = row.renderer == RENDERER_VERSION
    return Edition(
        id=row.edition_id,
        article=row.article,
        kind=row.kind,
        locale=row.locale,
        revision=row.revision,
        hash=row.hash,
        title=row.title,
        body=row.body,
        owner=row.owner,
        audience=row.audience,
        topics=tuple(json.loads(row.topics)),
        reviewed=bool(row.reviewed),
        published_at=datetime.fromisoformat(row.published_at),
        published_by=row.published_by,
        verified_until=datetime.fromisoformat(row.verified_until) if row.verified_until else None,
        html=row.html if fresh else None,
        plain=row.plain if fresh else None,
        channels=tuple(json.loads(row.channels)),
    )


def _entry(row: Row[Any]) -> FeedEntry:
    return FeedEntry(
        sequence=row.sequence,
        kind=FeedKind(row.kind),
        severity=row.severity,
        article=row.article,
        locale=row.locale,
        revision=row.revision,
        hash=row.hash,
        title=row.title,
        summary=row.summary,
        at=datetime.fromisoformat(row.at),
    )
