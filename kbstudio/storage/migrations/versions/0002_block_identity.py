"""Blocks of a revision have an identity that lives on: one row a revision, in the order of its text."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table; revisions stored before have no identities, and begin to with the next save."""
    op.create_table(
        "revision_blocks",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("marks", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_revision_blocks_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_revision_blocks")),
    )


def downgrade() -> None:
    """Forget the identities."""
    op.drop_table("revision_blocks")
