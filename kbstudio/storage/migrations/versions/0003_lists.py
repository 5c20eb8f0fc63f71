"""People keep lists of their own; whatever lists are sorted and narrowed by is found from indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Worded as the question is on each engine: only then is the index used.
_UNREVIEWED = {"sqlite": "ended_at IS NULL AND reviewed = 0", "postgresql": "ended_at IS NULL AND NOT reviewed"}

_STAGES = {"draft": 10, "in_review": 20, "approved": 30, "published": 50, "superseded": 60, "withdrawn": 70}
_INDEXES = {
    "ix_head_revision_id": ["revision_id"],
    "ix_head_number": ["number", "locale"],
    "ix_head_locale": ["locale", "number"],
    "ix_head_kind": ["kind", "edited_at", "number", "locale"],
    "ix_head_owner": ["owner", "edited_at", "number", "locale"],
    "ix_head_stage": ["stage", "edited_at", "number", "locale"],
    "ix_head_edited_at": ["edited_at", "number", "locale"],
    "ix_head_title_key": ["title_key", "number", "locale"],
}


def upgrade() -> None:
    """Make the table and the indexes."""
    op.create_table(
        "saved_list",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("wanted", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_saved_list_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_list")),
    )
    op.create_index("ix_saved_list_person", "saved_list", ["person"], unique=False)
    _make_heads_anew()
    op.create_index("ix_edition_published_at", "edition", ["published_at"], unique=False)
    op.create_index(
        "ix_edition_unreviewed",
        "edition",
        ["variant_id"],
        unique=False,
        sqlite_where=sa.text(_UNREVIEWED["sqlite"]),
        postgresql_where=sa.text(_UNREVIEWED["postgresql"]),
    )


def _make_heads_anew() -> None:
    """The table of heads with more to sort by; the key of an over-long title is cut to what an index can hold."""
    stages = "CASE revision.state" + "".join(f" WHEN '{state}' THEN {stage}" for state, stage in _STAGES.items())
    op.execute(
        "CREATE TEMPORARY TABLE kept_head AS SELECT head.variant_id, head.revision_id, head.number, head.locale,"
        f" article.kind, coalesce(article.owner, '') AS owner, {stages} END AS stage, head.edited_at,"
        " substr(head.title_key, 1, 200) AS title_key, head.words FROM head"
        " JOIN revision ON revision.id = head.revision_id JOIN article ON article.number = head.number"
    )
    op.drop_table("head")
    op.create_table(
        "head",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(64), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("edited_at", sa.String(24), nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_head_revision_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_head_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_head")),
        sa.UniqueConstraint("variant_id", name=op.f("uq_head_variant_id")),
    )
    columns = "variant_id, revision_id, number, locale, kind, owner, stage, edited_at, title_key, words"
    op.execute(f"INSERT INTO head ({columns}) SELECT {columns} FROM kept_head")  # noqa: S608 - names of our own
    op.execute("DROP TABLE kept_head")
    for name, indexed in _INDEXES.items():
        op.create_index(name, "head", indexed, unique=False)
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE head_words USING fts5(words, content='', detail=none, columnsize=0,"
            " tokenize='trigram case_sensitive 1')"
        )
        op.execute("INSERT INTO head_words (rowid, words) SELECT id, words FROM head")


def downgrade() -> None:
    """Forget the lists, and most of what the heads gained."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE head_words")
    op.drop_index("ix_edition_unreviewed", table_name="edition")
    op.drop_index("ix_edition_published_at", table_name="edition")
    for name in ("ix_head_kind", "ix_head_owner", "ix_head_stage", "ix_head_title_key"):
        op.drop_index(name, table_name="head")
    for column in ("kind", "owner", "stage"):
        op.drop_column("head", column)
    op.drop_table("saved_list")
