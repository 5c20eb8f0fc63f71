"""Takes the text of a revision out of every table that holds some of it; its hash stays, with who erased it and why."""

from sqlalchemy import Connection, delete, exists, func, insert, not_, select, update

from kbstudio.domain.ids import code_of
from kbstudio.domain.revisions import Erasure
from kbstudio.storage import tables, word_index
from kbstudio.storage.heads import refresh_head

_REVISION, _EDITION, _HEAD = tables.revision, tables.edition, tables.head
_THREAD, _COMMENT, _ACTIVITY = tables.comment_thread, tables.comment, tables.activity
_NOTHING = {"title": "", "body": "", "fields": "{}"}


def erase(connection: Connection, revision_id: str, erasure: Erasure) -> None:
    """Leave a tombstone in place of a text: in the revision, its editions, what readers were told, lists, comments."""
    if connection.dialect.name == "sqlite":
        # Overwrites what is freed; otherwise the words stay in the file until the place is needed.
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
    row = {"revision_id": revision_id, "person": erasure.person, "reason": erasure.reason, "at": erasure.at}
    connection.execute(insert(tables.erasure).values(**row))
    connection.execute(update(_REVISION).where(_REVISION.c.id == revision_id).values(**_NOTHING))
    editions = select(_EDITION.c.id).where(_EDITION.c.revision_id == revision_id)
    connection.execute(delete(tables.derived).where(tables.derived.c.edition_id.in_(editions)))
    connection.execute(update(tables.feed).where(tables.feed.c.edition_id.in_(editions)).values(title=""))
    connection.execute(update(_EDITION).where(_EDITION.c.revision_id == revision_id).values(**_NOTHING))
    _clear_comments(connection, revision_id)
    _clear_exceptions(connection, revision_id)
    _clear_head(connection, revision_id)


def _clear_comments(connection: Connection, revision_id: str) -> None:
    """Comments begun on the text stay without its words, and so without what was suggested in place of them."""
    variant, article = tables.variant.c, tables.article.c
    revision = (
        select(variant.id, _REVISION.c.number, article.number, variant.locale)
        .join(tables.variant, variant.id == _REVISION.c.variant_id)
        .join(tables.article, article.id == variant.article_id)
        .where(_REVISION.c.id == revision_id)
    )
    variant_id, number, article_number, locale = connection.execute(revision).one()
    about = (_ACTIVITY.c.article == code_of(article_number), _ACTIVITY.c.locale == locale)
    begun = (_THREAD.c.variant_id == variant_id, _THREAD.c.number == number)
    for thread in connection.execute(select(_THREAD.c.id, _THREAD.c.suggestion).where(*begun)).all():
        if thread.suggestion:
            # Without words of their own, comment and journal repeat the suggestion.
            said = thread.suggestion.strip()
            repeated = update(_COMMENT).where(_COMMENT.c.thread_id == thread.id, _COMMENT.c.body == said)
            connection.execute(repeated.values(body="…"))
            told = update(_ACTIVITY).where(*about, _ACTIVITY.c.action == "comment", _ACTIVITY.c.detail == said)
            connection.execute(told.values(detail=""))
    connection.execute(update(_THREAD).where(*begun).values(quote="", suggestion=None, block="", offset=0))


def _clear_exceptions(connection: Connection, revision_id: str) -> None:
    """Exceptions from rules of style stay without words that stand in no other version."""
    asked = tables.tone_exception
    own = select(_REVISION.c.variant_id).where(_REVISION.c.id == revision_id).scalar_subquery()
    found = func.instr if connection.dialect.name == "sqlite" else func.strpos
    elsewhere = exists().where(_REVISION.c.variant_id == asked.c.variant_id, found(_REVISION.c.body, asked.c.match) > 0)
    gone = update(asked).where(asked.c.variant_id == own, asked.c.match != "", not_(elsewhere))
    connection.execute(gone.values(match=""))


def _clear_head(connection: Connection, revision_id: str) -> None:
    shown = select(_HEAD.c.id, _HEAD.c.words, _HEAD.c.variant_id).where(_HEAD.c.revision_id == revision_id)
    row = connection.execute(shown).first()
    if row is None:
        return
    connection.execute(update(_HEAD).where(_HEAD.c.id == row.id).values(title_key="", words=""))
    word_index.put(connection, row.id, row.words, "")
    refresh_head(connection, row.variant_id)
