"""Looks whether a library is whole: pages, references, hashes, and what is derived."""

import json
from collections.abc import Iterator

from sqlalchemy import Connection, Select, case, func, or_, select, text

from kbstudio.domain.ids import code_of
from kbstudio.domain.texts import ArticleText
from kbstudio.storage import tables
from kbstudio.storage.heads import STAGES, head_id
from kbstudio.text.renderer import RENDERER_VERSION

_MOST = 20


def problems_of(connection: Connection) -> tuple[str, ...]:
    """A sentence for each thing that is wrong."""
    found: list[str] = []
    if connection.dialect.name == "sqlite":
        found += _file_problems(connection)
        if found:
            # Nothing read from a damaged file can be judged.
            return tuple(found)
    for check in (_texts, _editions, _derived, _pointers, _heads, _counters):
        found += check(connection)
    return tuple(found)


def _file_problems(connection: Connection) -> Iterator[str]:
    for row in connection.execute(text(f"PRAGMA integrity_check({_MOST})")):
        if row[0] != "ok":
            yield f"The file is damaged ({row[0]}). Restore it from a backup."
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"A row of {row[0]} refers to one of {row[2]} that is not there. Restore the library from a backup."


def _texts(connection: Connection) -> Iterator[str]:
    revision, variant, article = tables.revision.c, tables.variant.c, tables.article.c
    rows = connection.execution_options(yield_per=200).execute(
        select(revision.number, revision.title, revision.body, revision.fields, revision.hash,
               variant.locale, article.number.label("article"))
        .join(tables.variant, variant.id == revision.variant_id)
        .join(tables.article, article.id == variant.article_id)
        .where(revision.id.not_in(_erased()))
    )  # fmt: skip
    for row in rows:
        if _hash(row.title, row.body, row.fields) != row.hash:
            yield (
                f"Version {row.number} of {code_of(row.article)} ({row.locale}) does not match its hash: "
                "it was changed by another program."
            )


def _editions(connection: Connection) -> Iterator[str]:
    edition, revision = tables.edition.c, tables.revision.c
    rows = connection.execution_options(yield_per=200).execute(
        select(edition.number, edition.locale, edition.title, edition.body, edition.fields, edition.hash,
               revision.hash.label("approved"))
        .join(tables.revision, revision.id == edition.revision_id)
        .where(revision.id.not_in(_erased()))
    )  # fmt: skip
    for row in rows:
        if _hash(row.title, row.body, row.fields) != row.hash or row.hash != row.approved:
            yield (
                f"What is published of {code_of(row.number)} ({row.locale}) does not match its hash: publish it again."
            )


def _erased() -> Select[tuple[str]]:
    """Texts of which only the hash is left."""
    return select(tables.erasure.c.revision_id)


def _derived(connection: Connection) -> Iterator[str]:
    edition, derived = tables.edition.c, tables.derived.c
    rows = connection.execute(
        select(edition.number, edition.locale)
        .outerjoin(tables.derived, derived.edition_id == edition.id)
        .where(
            edition.ended_at.is_(None),
            or_(derived.hash.is_(None), derived.hash != edition.hash, derived.renderer != RENDERER_VERSION),
        )
        .order_by(edition.number, edition.locale)
    )
    for row in rows:
        yield f"The prepared page of {code_of(row.number)} ({row.locale}) is out of date: run doctor --rebuild."


def _pointers(connection: Connection) -> Iterator[str]:
    variant, revision, edition = tables.variant.c, tables.revision.c, tables.edition.c
    named = {variant.live_id: "published", variant.draft_id: "draft", variant.hotfix_id: "hotfix"}
    for column, name in named.items():
        rows = connection.execute(
            select(tables.article.c.number, variant.locale)
            .join(tables.article, tables.article.c.id == variant.article_id)
            .outerjoin(tables.revision, revision.id == column)
            .where(column.is_not(None), or_(revision.id.is_(None), revision.variant_id != variant.id))
        )
        for row in rows:
            yield f"The {name} text of {code_of(row.number)} ({row.locale}) is not its own. Restore a backup."
    live = connection.execute(
        select(tables.article.c.number, variant.locale)
        .join(tables.article, tables.article.c.id == variant.article_id)
        .outerjoin(tables.edition, (edition.variant_id == variant.id) & edition.ended_at.is_(None))
        .where(variant.live_id.is_distinct_from(edition.revision_id))
    )
    for row in live:
        yield f"What agents read of {code_of(row.number)} ({row.locale}) is not its published text: publish it again."


def _heads(connection: Connection) -> Iterator[str]:
    variant, head = tables.variant.c, tables.head.c
    rows = connection.execute(
        select(tables.article.c.number, variant.locale)
        .join(tables.article, tables.article.c.id == variant.article_id)
        .outerjoin(tables.head, head.variant_id == variant.id)
        .outerjoin(tables.revision, tables.revision.c.id == head.revision_id)
        .where(
            or_(
                head.revision_id.is_distinct_from(head_id()),
                head.kind != tables.article.c.kind,
                head.owner != func.coalesce(tables.article.c.owner, ""),
                head.stage != case(STAGES, value=tables.revision.c.state),
            )
        )
    )
    for row in rows:
        yield f"Lists show an old text of {code_of(row.number)} ({row.locale}): save it again."


def _counters(connection: Connection) -> Iterator[str]:
    counts = text(
        "SELECT (SELECT value FROM counter WHERE name = 'feed') = (SELECT coalesce(max(sequence), 0) FROM feed),"
        " (SELECT value FROM counter WHERE name = 'activity') = (SELECT coalesce(max(number), 0) FROM activity),"
        " (SELECT next_article_number FROM library) > (SELECT coalesce(max(number), 0) FROM article)"
    )
    for name, right in zip(("changes", "activity", "articles"), connection.execute(counts).one(), strict=True):
        if not right:
            yield f"The count of {name} does not match them. Restore the library from a backup."


def _hash(title: str, body: str, fields: str) -> str:
    try:
        return ArticleText(title, body, json.loads(fields)).hash
    except (ValueError, TypeError):
        # Fields that are none match nothing.
        return ""
