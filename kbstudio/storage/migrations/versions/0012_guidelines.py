"""Packages of style, exceptions from findings, and how published texts did; no agent reads a guideline."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """There are no guidelines yet, so what agents read stays the same."""
    op.create_table(
        "style_file",
        sa.Column("style", sa.String(120), nullable=False),
        sa.Column("path", sa.String(400), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("style", "path", name=op.f("pk_style_file")),
    )
    op.create_table(
        "tone_exception",
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("fingerprint", sa.String(32), nullable=False),
        sa.Column("rule", sa.String(200), nullable=False),
        sa.Column("match", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_by", sa.String(64), nullable=False),
        sa.Column("asked_at", sa.String(24), nullable=False),
        sa.Column("granted", sa.Boolean(), nullable=True),
        sa.Column("decided_by", sa.String(64), nullable=True),
        sa.Column("decided_at", sa.String(24), nullable=True),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_tone_exception_variant_id")),
        sa.ForeignKeyConstraint(["asked_by"], ["person.name"], name=op.f("fk_tone_exception_asked_by")),
        sa.ForeignKeyConstraint(["decided_by"], ["person.name"], name=op.f("fk_tone_exception_decided_by")),
        sa.PrimaryKeyConstraint("variant_id", "fingerprint", name=op.f("pk_tone_exception")),
    )
    op.create_table(
        "tone_score",
        sa.Column("edition_id", sa.String(36), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("required", sa.Integer(), nullable=False),
        sa.Column("recommended", sa.Integer(), nullable=False),
        sa.Column("hints", sa.Integer(), nullable=False),
        sa.Column("ignored", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_tone_score_edition_id")),
        sa.PrimaryKeyConstraint("edition_id", name=op.f("pk_tone_score")),
    )
    _views(" AND e.kind <> 'guideline'")


def downgrade() -> None:
    """Guidelines stay as articles, which agents then read."""
    _views("")
    for name in ("tone_score", "tone_exception", "style_file"):
        op.drop_table(name)


def _views(narrowed: str) -> None:
    postgres = op.get_bind().dialect.name == "postgresql"
    prefix = "published.v1_" if postgres else "published_v1_"
    topics = (
        "COALESCE((SELECT array_to_json(array_agg(t.code ORDER BY t.position))::text"
        " FROM edition_topic t WHERE t.edition_id = e.id), '[]')"
        if postgres
        else "(SELECT json_group_array(code) FROM"
        " (SELECT t.code FROM edition_topic t WHERE t.edition_id = e.id ORDER BY t.position))"
    )
    for name in () if postgres else ("articles", "sources"):
        op.execute(f"DROP VIEW {prefix}{name}")
    create = "CREATE OR REPLACE" if postgres else "CREATE"
    op.execute(f"""
        {create} VIEW {prefix}articles AS
        SELECT e.article_id, e.code AS article, e.kind, e.locale, e.revision, e.hash, e.title, e.body,
               d.html, d.plain, COALESCE(p.display, e.owner, '') AS owner, e.audience, {topics} AS topics,
               e.reviewed, e.published_at, e.published_by, v.verified_until, e.id AS edition_id, d.renderer
        FROM edition e
        JOIN variant v ON v.id = e.variant_id
        LEFT JOIN derived d ON d.edition_id = e.id AND d.hash = e.hash
        LEFT JOIN person p ON p.name = e.owner
        WHERE e.ended_at IS NULL AND NOT EXISTS (SELECT 1 FROM withheld w WHERE w.edition_id = e.id){narrowed}
    """)
    op.execute(f"""
        {create} VIEW {prefix}sources AS
        SELECT a.id AS article_id, e.code AS article, e.kind, e.locale AS source_locale
        FROM article a JOIN edition e ON e.article_id = a.id AND e.locale = a.source_locale
        WHERE e.ended_at IS NULL{narrowed}
    """)
