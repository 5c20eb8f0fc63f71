"""Tells agents' tools which language versions are behind their source."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One more published view; what is read stays where it is."""
    op.execute(f"""
        CREATE VIEW {_name()} AS
        SELECT e.article_id, e.code AS article, e.locale, a.source_locale, c.source_number AS source_revision,
               c.stale AS stale_blocks, c.blocks, c.since
        FROM currency c
        JOIN edition e ON e.variant_id = c.variant_id AND e.ended_at IS NULL AND e.revision = c.number
        JOIN article a ON a.id = e.article_id
        WHERE c.stale > 0
    """)


def downgrade() -> None:
    """Tell nobody."""
    op.execute(f"DROP VIEW {_name()}")


def _name() -> str:
    return "published.v1_currency" if op.get_bind().dialect.name == "postgresql" else "published_v1_currency"
