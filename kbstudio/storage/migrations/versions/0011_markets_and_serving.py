"""Markets that inherit a language, what agents get while one is missing or behind, questions, and terms over time."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing inherits and nothing is withheld yet; what is behind is shown, as before."""
    _columns()
    op.create_table(
        "fallback_chain",
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("chain", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("locale", name=op.f("pk_fallback_chain")),
    )
    op.create_table(
        "serving_rule",
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("missing", sa.String(20), nullable=False),
        sa.Column("behind", sa.String(20), nullable=False),
        sa.CheckConstraint("missing IN ('fall_back', 'withhold')", name=op.f("ck_serving_rule_missing")),
        sa.CheckConstraint("behind IN ('show', 'fall_back', 'withhold')", name=op.f("ck_serving_rule_behind")),
        sa.PrimaryKeyConstraint("kind", "locale", name=op.f("pk_serving_rule")),
    )
    op.create_table(
        "critical_change",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_critical_change_person")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_critical_change_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_critical_change")),
    )
    op.create_table(
        "withheld",
        sa.Column("edition_id", sa.String(36), nullable=False),
        sa.Column("how", sa.String(20), nullable=False),
        sa.Column("why", sa.String(20), nullable=False),
        sa.Column("since", sa.String(24), nullable=False),
        sa.CheckConstraint("how IN ('fall_back', 'withhold')", name=op.f("ck_withheld_how")),
        sa.CheckConstraint("why IN ('behind', 'critical')", name=op.f("ck_withheld_why")),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_withheld_edition_id")),
        sa.PrimaryKeyConstraint("edition_id", name=op.f("pk_withheld")),
    )
    op.create_table(
        "concept_change",
        sa.Column("code", sa.String(120), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_concept_change_person")),
        sa.PrimaryKeyConstraint("code", "number", name=op.f("pk_concept_change")),
    )
    _views(withheld=True)
    _currency(inherited=True)


def downgrade() -> None:
    """Show everything again; what markets hold of their own stays as text."""
    prefix = _prefix()
    _currency(inherited=False)
    for view in ("serving", "serving_rules", "fallbacks", "sources"):
        op.execute(f"DROP VIEW {prefix}{view}")
    _views(withheld=False)
    for name in ("concept_change", "withheld", "critical_change", "serving_rule", "fallback_chain"):
        op.drop_table(name)
    for table, column in (("comment_thread", "locale"), ("comment_thread", "meant_for"), ("language_rule", "waits")):
        op.drop_column(table, column)
    op.drop_column("variant", "base")


def _columns() -> None:
    op.add_column("variant", sa.Column("base", sa.String(20), nullable=False, server_default=""))
    op.add_column("language_rule", sa.Column("waits", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("comment_thread", sa.Column("meant_for", sa.String(20), nullable=False, server_default=""))
    op.add_column("comment_thread", sa.Column("locale", sa.String(20), nullable=False, server_default=""))


def _views(*, withheld: bool) -> None:
    prefix = _prefix()
    postgres = op.get_bind().dialect.name == "postgresql"
    topics = (
        "COALESCE((SELECT array_to_json(array_agg(t.code ORDER BY t.position))::text"
        " FROM edition_topic t WHERE t.edition_id = e.id), '[]')"
        if postgres
        else "(SELECT json_group_array(code) FROM"
        " (SELECT t.code FROM edition_topic t WHERE t.edition_id = e.id ORDER BY t.position))"
    )
    shown = " AND NOT EXISTS (SELECT 1 FROM withheld w WHERE w.edition_id = e.id)" if withheld else ""
    if not postgres:
        op.execute(f"DROP VIEW {prefix}articles")
    op.execute(f"""
        CREATE {"OR REPLACE " if postgres else ""}VIEW {prefix}articles AS
        SELECT e.article_id, e.code AS article, e.kind, e.locale, e.revision, e.hash, e.title, e.body,
               d.html, d.plain, COALESCE(p.display, e.owner, '') AS owner, e.audience, {topics} AS topics,
               e.reviewed, e.published_at, e.published_by, v.verified_until, e.id AS edition_id, d.renderer
        FROM edition e
        JOIN variant v ON v.id = e.variant_id
        LEFT JOIN derived d ON d.edition_id = e.id AND d.hash = e.hash
        LEFT JOIN person p ON p.name = e.owner
        WHERE e.ended_at IS NULL{shown}
    """)
    if not withheld:
        return
    op.execute(f"""
        CREATE VIEW {prefix}serving AS
        SELECT e.article_id, e.code AS article, e.locale, w.how, w.why, w.since
        FROM withheld w JOIN edition e ON e.id = w.edition_id
        WHERE e.ended_at IS NULL
    """)
    op.execute(f"CREATE VIEW {prefix}serving_rules AS SELECT kind, locale, missing, behind FROM serving_rule")
    op.execute(f"CREATE VIEW {prefix}fallbacks AS SELECT locale, chain FROM fallback_chain")
    op.execute(f"""
        CREATE VIEW {prefix}sources AS
        SELECT a.id AS article_id, e.code AS article, e.kind, e.locale AS source_locale
        FROM article a JOIN edition e ON e.article_id = a.id AND e.locale = a.source_locale
        WHERE e.ended_at IS NULL
    """)


def _currency(*, inherited: bool) -> None:
    """A market says what the language it inherits says: where that is behind, so is the market."""
    above = """
        JOIN variant v ON v.id = c.variant_id
        LEFT JOIN variant b ON b.article_id = a.id AND b.locale = v.base AND v.base NOT IN ('', a.source_locale)
        LEFT JOIN currency u ON u.variant_id = b.id
    """
    stale = "c.stale + COALESCE(u.stale, 0)" if inherited else "c.stale"
    since = "CASE WHEN c.since < u.since OR u.since IS NULL THEN c.since ELSE u.since END" if inherited else "c.since"
    op.execute(f"DROP VIEW {_prefix()}currency")
    op.execute(f"""
        CREATE VIEW {_prefix()}currency AS
        SELECT e.article_id, e.code AS article, e.locale, a.source_locale, c.source_number AS source_revision,
               {stale} AS stale_blocks, c.blocks, {since} AS since
        FROM currency c
        JOIN edition e ON e.variant_id = c.variant_id AND e.ended_at IS NULL AND e.revision = c.number
        JOIN article a ON a.id = e.article_id
        {above if inherited else ""}
        WHERE {stale} > 0
    """)


def _prefix() -> str:
    return "published.v1_" if op.get_bind().dialect.name == "postgresql" else "published_v1_"
