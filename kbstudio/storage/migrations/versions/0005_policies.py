"""Who reviews what: rules, stages of a review, delegations, reviews that are owed; which versions were merged."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; reviews asked for before have no stages and are signed as they were."""
    op.create_table(
        "review_rule",
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("kind", name=op.f("pk_review_rule")),
    )
    op.add_column("review", sa.Column("in_order", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("verdict", sa.Column("behalf", sa.String(length=64), server_default="", nullable=False))
    op.create_table(
        "review_stage",
        sa.Column("review_id", sa.String(36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("due_hours", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_review_stage_review_id")),
        sa.PrimaryKeyConstraint("review_id", "position", name=op.f("pk_review_stage")),
    )
    op.create_table(
        "review_stage_person",
        sa.Column("review_id", sa.String(36), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_review_stage_person_person")),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_review_stage_person_review_id")),
        sa.PrimaryKeyConstraint("review_id", "position", "person", name=op.f("pk_review_stage_person")),
    )
    op.create_table(
        "delegation",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("person", sa.String(length=64), nullable=False),
        sa.Column("to", sa.String(length=64), nullable=False),
        sa.Column("since", sa.String(length=10), nullable=False),
        sa.Column("until", sa.String(length=10), nullable=False),
        sa.Column("ended_at", sa.String(24), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_delegation_person")),
        sa.ForeignKeyConstraint(["to"], ["person.name"], name=op.f("fk_delegation_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation")),
    )
    op.create_table(
        "owed_review",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("published_by", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("since", sa.String(24), nullable=False),
        sa.Column("settled_by", sa.String(length=64), nullable=False),
        sa.Column("settled_at", sa.String(24), nullable=True),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_owed_review_revision_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_owed_review_variant_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_owed_review")),
    )
    op.create_table(
        "revision_merge",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("merged", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_revision_merge_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_revision_merge")),
    )
    op.create_index("ix_owed_review_variant_id", "owed_review", ["variant_id"], unique=False)


def downgrade() -> None:
    """Forget the rules and stages."""
    for table in ("revision_merge", "owed_review", "delegation", "review_stage_person", "review_stage", "review_rule"):
        op.drop_table(table)
    op.drop_column("verdict", "behalf")
    op.drop_column("review", "in_order")
