"""What lists show of each variant: its newest interesting text, folded for sorting and finding.

The table is kept in step by whoever changes a revision or a variant's pointers, and can be rebuilt from them.
"""

from sqlalchemy import Connection, func, insert, select, update

from kbstudio.domain.revisions import RevisionState
from kbstudio.storage import tables, word_index
from kbstudio.text.search.folding import fold

STAGES = {
    RevisionState.DRAFT: 10,
    RevisionState.IN_REVIEW: 20,
    RevisionState.APPROVED: 30,
    RevisionState.PUBLISHED: 50,
    RevisionState.SUPERSEDED: 60,
    RevisionState.WITHDRAWN: 70,
}
"""States as numbers, in the order a list is sorted by."""

TITLE_KEY = 200
"""Letters of a title it is sorted and found by: an index holds no more of one that never ends."""

_HEAD = tables.head
_REVISION = tables.revision
_VARIANT = tables.variant


def head_id() -> object:
    """The id of the revision a list shows: the draft, else the hotfix, else the live one, else the newest text."""
    newest = (
        select(_REVISION.c.id)
        .outerjoin(tables.erasure, tables.erasure.c.revision_id == _REVISION.c.id)
        .where(_REVISION.c.variant_id == _VARIANT.c.id)
        .order_by(tables.erasure.c.revision_id.is_not(None), _REVISION.c.number.desc())
        .limit(1)
        .correlate(_VARIANT)
        .scalar_subquery()
    )
    return func.coalesce(_VARIANT.c.draft_id, _VARIANT.c.hotfix_id, _VARIANT.c.live_id, newest)


def refresh_head(connection: Connection, variant_id: str) -> None:
    """Bring what lists show of one variant in step with its pointers and revisions."""
    wanted = (
        select(
            _REVISION.c.id,
            _REVISION.c.state,
            _REVISION.c.created_at,
            _HEAD.c.revision_id,
            _HEAD.c.id.label("head"),
            _VARIANT.c.locale,
            tables.article.c.number,
            tables.article.c.kind,
            tables.article.c.owner,
        )
        .select_from(_VARIANT)
        .join(tables.article, tables.article.c.id == _VARIANT.c.article_id)
        .join(_REVISION, _REVISION.c.id == head_id())
        .outerjoin(_HEAD, _HEAD.c.variant_id == _VARIANT.c.id)
        .where(_VARIANT.c.id == variant_id)
    )
    row = connection.execute(wanted).first()
    if row is None:
        return
    values = {
        "revision_id": row.id,
        "edited_at": row.created_at,
        "kind": row.kind,
        "owner": row.owner or "",
        "stage": STAGES[RevisionState(row.state)],
    }
    if row.id == row.revision_id:
        connection.execute(update(_HEAD).where(_HEAD.c.id == row.head).values(**values))
        return
    text = connection.execute(select(_REVISION.c.title, _REVISION.c.body).where(_REVISION.c.id == row.id)).one()
    words = fold(f"{text.title}\n{text.body}")
    values |= {"title_key": fold(text.title)[:TITLE_KEY], "words": words}
    if row.head is None:
        fixed = {"variant_id": variant_id, "number": row.number, "locale": row.locale}
        added = connection.execute(insert(_HEAD).values(**fixed, **values).returning(_HEAD.c.id)).scalar_one()
        word_index.put(connection, added, None, words)
    else:
        old = connection.execute(select(_HEAD.c.words).where(_HEAD.c.id == row.head)).scalar_one()
        connection.execute(update(_HEAD).where(_HEAD.c.id == row.head).values(**values))
        word_index.put(connection, row.head, old, words)


def refresh_stage(connection: Connection, revision_id: str, state: RevisionState) -> None:
    """Bring lists in step with the state of a revision, where they show it."""
    shown = update(_HEAD).where(_HEAD.c.revision_id == revision_id)
    connection.execute(shown.values(stage=STAGES[state]))


def refresh_article(connection: Connection, number: int, kind: str, owner: str) -> None:
    """Bring lists in step with what is true of an article in every language."""
    connection.execute(update(_HEAD).where(_HEAD.c.number == number).values(kind=kind, owner=owner))
