"""Libraries with very many published articles, put straight into the tables: for measurements only."""

import random
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, select, update

from kbstudio.domain.ids import new_id
from kbstudio.domain.ports import Database
from kbstudio.domain.texts import ArticleText
from kbstudio.storage import tables, word_index
from kbstudio.text.markdown.rendering import RENDERER_VERSION

_START = datetime(2026, 1, 1, tzinfo=UTC)
_CONSONANTS, _VOWELS = "bdfgklmnprstvwyz", "aeio"
_SYLLABLES = [consonant + vowel for consonant in _CONSONANTS for vowel in _VOWELS][:24]
_ORDER = ("article", "variant", "revision", "head", "edition", "derived", "feed")


def words_of(seed: int, count: int) -> str:
    """Text of ``count`` words with frequencies as in language: few are common, most are rare."""
    source = random.Random(seed)
    made = []
    for position in range(count):
        rank = int(source.paretovariate(0.9))
        word = "".join(_SYLLABLES[(rank // 24**power) % 24] for power in range(3 if rank > 500 else 2))
        made.append(word + (".\n\n" if position % 40 == 39 else ""))
    return " ".join(made)


def crowd(database: Database, count: int, *, owner: str, first: int = 1, words: int = 175) -> None:
    """Add ``count`` published articles, numbered from ``first``, each of ``words`` words."""
    with database.write() as work:
        connection: Any = work.connection  # pyright: ignore[reportAttributeAccessIssue]
        rows: dict[str, list[dict[str, Any]]] = {name: [] for name in _ORDER}
        for number in range(first, first + count):
            for name, row in _rows(number, owner, words).items():
                rows[name].append(row)
        for name in _ORDER:
            connection.execute(insert(tables.metadata.tables[name]), rows[name])
        live = update(tables.variant).where(tables.variant.c.id == bindparam("variant"))
        connection.execute(
            live.values(live_id=bindparam("live")),
            [{"variant": row["variant_id"], "live": row["id"]} for row in rows["revision"]],
        )
        if connection.dialect.name == "sqlite":
            held = select(tables.head.c.id, tables.head.c.words).where(tables.head.c.number >= first)
            for head in connection.execute(held).all():
                word_index.put(connection, head.id, None, head.words)
        counter = tables.counter
        connection.execute(update(counter).where(counter.c.name == "feed").values(value=first + count - 1))
        connection.execute(update(tables.library).values(next_article_number=first + count))
        work.commit()


def _rows(number: int, owner: str, words: int) -> dict[str, dict[str, Any]]:
    text = ArticleText.of(words_of(-number, 5).replace(".\n\n", ""), words_of(number, words))
    at = _START + timedelta(minutes=number)
    article, variant, revision, edition = (new_id() for _ in range(4))
    shared = {"title": text.title, "hash": text.hash}
    body = {**shared, "fields": "{}", "body": text.body}
    return {
        "article": {
            "id": article,
            "number": number,
            "kind": "reference",
            "owner": owner,
            "source_locale": "en",
            "created_at": at,
            "created_by": owner,
            "audience": "agent",
            "cadence_days": 180,
            "state": "active",
            "version": 1,
        },
        "variant": {"id": variant, "article_id": article, "locale": "en", "version": 1},
        "revision": {
            "id": revision,
            "variant_id": variant,
            "number": 1,
            "line": "draft",
            "author": owner,
            "created_at": at,
            "reason": "",
            "change": "meaning",
            "state": "published",
            **body,
        },
        "head": {
            "variant_id": variant,
            "revision_id": revision,
            "number": number,
            "locale": "en",
            "kind": "reference",
            "owner": owner,
            "stage": 50,
            "edited_at": at,
            "title_key": text.title,
            "words": f"{text.title}\n{text.body}",
        },
        "edition": {
            "id": edition,
            "variant_id": variant,
            "revision_id": revision,
            "article_id": article,
            "number": number,
            "code": f"KB-{number}",
            "kind": "reference",
            "locale": "en",
            "revision": 1,
            "owner": owner,
            "audience": "agent",
            "reviewed": True,
            "published_at": at,
            "published_by": owner,
            **body,
        },
        "derived": {
            "edition_id": edition,
            "hash": text.hash,
            "renderer": RENDERER_VERSION,
            "html": "",
            "plain": text.body,
        },
        "feed": {
            "sequence": number,
            "kind": "published",
            "severity": "meaning",
            "article_id": article,
            "code": f"KB-{number}",
            "locale": "en",
            "revision": 1,
            "summary": "",
            "at": at,
            "edition_id": edition,
            **shared,
        },
    }
