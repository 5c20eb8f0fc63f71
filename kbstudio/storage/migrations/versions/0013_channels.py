"""Which channels an article is written for; rules may have names of any length."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Articles are for any channel so far; agents' tools read a column more, behind those they know."""
    for table in ("article", "edition"):
        op.add_column(table, sa.Column("channels", sa.Text(), nullable=False, server_default="[]"))
    _rules(sa.String(200), sa.Text())
    _view(", e.channels")


def downgrade() -> None:
    """Forget channels; of a rule's name its beginning stays."""
    _view("")
    op.execute("UPDATE tone_exception SET rule = substr(rule, 1, 200)")
    _rules(sa.Text(), sa.String(200))
    for table in ("edition", "article"):
        op.drop_column(table, "channels")


def _rules(before: sa.types.TypeEngine[str], after: sa.types.TypeEngine[str]) -> None:
    # A file cannot change a column: Alembic makes the table anew.
    with op.batch_alter_table("tone_exception") as table:
        table.alter_column("rule", existing_type=before, type_=after, existing_nullable=False)


def _view(more: str) -> None:
    postgres = op.get_bind().dialect.name == "postgresql"
    name = "published.v1_articles" if postgres else "published_v1_articles"
    topics = (
        "COALESCE((SELECT array_to_json(array_agg(t.code ORDER BY t.position))::text"
        " FROM edition_topic t WHERE t.edition_id = e.id), '[]')"
        if postgres
        else "(SELECT json_group_array(code) FROM"
        " (SELECT t.code FROM edition_topic t WHERE t.edition_id = e.id ORDER BY t.position))"
    )
    # A server adds columns to a view that stands, with all that was granted on it; it takes none away.
    replace = postgres and more
    if not replace:
        op.execute(f"DROP VIEW {name}")
    op.execute(f"""
        CREATE {"OR REPLACE " if replace else ""}VIEW {name} AS
        SELECT e.article_id, e.code AS article, e.kind, e.locale, e.revision, e.hash, e.title, e.body,
               d.html, d.plain, COALESCE(p.display, e.owner, '') AS owner, e.audience, {topics} AS topics,
               e.reviewed, e.published_at, e.published_by, v.verified_until, e.id AS edition_id, d.renderer{more}
        FROM edition e
        JOIN variant v ON v.id = e.variant_id
        LEFT JOIN derived d ON d.edition_id = e.id AND d.hash = e.hash
        LEFT JOIN person p ON p.name = e.owner
        WHERE e.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM withheld w WHERE w.edition_id = e.id)
          AND e.kind <> 'guideline'
    """)
