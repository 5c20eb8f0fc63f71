"""Comments beside a text, decisions on single changes, how far each person has read, who made a version in review."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; what was reviewed before has none of it."""
    op.create_table(
        "revision_reviewer",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_revision_reviewer_person")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_revision_reviewer_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_revision_reviewer")),
    )
    op.create_table(
        "comment_thread",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("block", sa.String(length=36), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("suggestion", sa.Text(), nullable=True),
        sa.Column("resolution", sa.String(length=20), nullable=False),
        sa.Column("resolved_by", sa.String(length=64), nullable=False),
        sa.Column("resolved_at", sa.String(24), nullable=True),
        sa.CheckConstraint("kind IN ('note', 'suggestion', 'must_fix')", name=op.f("ck_comment_thread_kind")),
        sa.CheckConstraint(
            "resolution IN ('', 'done', 'applied', 'declined')", name=op.f("ck_comment_thread_resolution")
        ),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_comment_thread_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment_thread")),
    )
    op.create_index("ix_comment_thread_variant_id", "comment_thread", ["variant_id"], unique=False)
    op.create_table(
        "comment",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("thread_id", sa.String(36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_comment_person")),
        sa.ForeignKeyConstraint(["thread_id"], ["comment_thread.id"], name=op.f("fk_comment_thread_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_comment")),
        sa.UniqueConstraint("thread_id", "position", name=op.f("uq_comment_thread_id")),
    )
    op.create_table(
        "decision",
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.CheckConstraint("kind IN ('accept', 'reject')", name=op.f("ck_decision_kind")),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_decision_person")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_decision_variant_id")),
        sa.PrimaryKeyConstraint("variant_id", "key", name=op.f("pk_decision")),
    )
    op.create_table(
        "reading",
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_reading_person")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_reading_variant_id")),
        sa.PrimaryKeyConstraint("person", "variant_id", name=op.f("pk_reading")),
    )


def downgrade() -> None:
    """Forget what reviewers said and decided."""
    for table in ("reading", "decision", "comment", "comment_thread", "revision_reviewer"):
        op.drop_table(table)
