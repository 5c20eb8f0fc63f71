"""People keep lists of their own; titles and what is read lately are found from indexes."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

# Worded as the question is on each engine: only then is the index used.
_UNREVIEWED = {"sqlite": "ended_at IS NULL AND reviewed = 0", "postgresql": "ended_at IS NULL AND NOT reviewed"}


def upgrade() -> None:
    """Make the table and the indexes; the key of an over-long title is cut to what an index can hold."""
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
    op.execute("UPDATE head SET title_key = substr(title_key, 1, 200) WHERE length(title_key) > 200")
    op.create_index("ix_head_title_key", "head", ["title_key", "number", "locale"], unique=False)
    op.create_index("ix_edition_published_at", "edition", ["published_at"], unique=False)
    op.create_index(
        "ix_edition_unreviewed",
        "edition",
        ["variant_id"],
        unique=False,
        sqlite_where=sa.text(_UNREVIEWED["sqlite"]),
        postgresql_where=sa.text(_UNREVIEWED["postgresql"]),
    )


def downgrade() -> None:
    """Forget the lists."""
    op.drop_index("ix_edition_unreviewed", table_name="edition")
    op.drop_index("ix_edition_published_at", table_name="edition")
    op.drop_index("ix_head_title_key", table_name="head")
    op.drop_table("saved_list")
