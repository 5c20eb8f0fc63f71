"""People who leave, and texts that are erased."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Everybody known is here, and nothing was erased."""
    op.add_column("person", sa.Column("left_at", sa.String(24), nullable=True))
    op.create_table(
        "erasure",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_erasure_person")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_erasure_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_erasure")),
    )


def downgrade() -> None:
    """Forget who left and what was erased."""
    op.drop_table("erasure")
    op.drop_column("person", "left_at")
