"""What language versions have to do with their source: blocks, currency, terms, memory, and findings waved through."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is known yet of any language version; what belongs to what is found when somebody looks."""
    op.create_table(
        "revision_alignment",
        sa.Column("revision_id", sa.String(36), nullable=False),
        sa.Column("basis", sa.Integer(), nullable=False),
        sa.Column("links", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_revision_alignment_revision_id")),
        sa.PrimaryKeyConstraint("revision_id", name=op.f("pk_revision_alignment")),
    )
    op.create_table(
        "block_change",
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("block", sa.String(36), nullable=False),
        sa.Column("change", sa.String(20), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.CheckConstraint("change IN ('meaning', 'wording', 'typo')", name=op.f("ck_block_change_change")),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_block_change_person")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_block_change_variant_id")),
        sa.PrimaryKeyConstraint("variant_id", "number", "block", name=op.f("pk_block_change")),
    )
    op.create_table(
        "currency",
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source_number", sa.Integer(), nullable=False),
        sa.Column("blocks", sa.Integer(), nullable=False),
        sa.Column("stale", sa.Integer(), nullable=False),
        sa.Column("states", sa.Text(), nullable=False),
        sa.Column("since", sa.String(24), nullable=True),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_currency_variant_id")),
        sa.PrimaryKeyConstraint("variant_id", name=op.f("pk_currency")),
    )
    op.create_index("ix_currency_stale", "currency", ["stale"])
    op.create_table(
        "dismissal",
        sa.Column("variant_id", sa.String(36), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_dismissal_person")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_dismissal_variant_id")),
        sa.PrimaryKeyConstraint("variant_id", "fingerprint", name=op.f("pk_dismissal")),
    )
    op.create_table(
        "concept",
        sa.Column("code", sa.String(120), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_concept")),
    )
    op.create_table(
        "remembered",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("source_locale", sa.String(20), nullable=False),
        sa.Column("target_locale", sa.String(20), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("origin", sa.String(120), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remembered")),
    )
    op.create_index("ix_remembered_locales", "remembered", ["source_locale", "target_locale"])


def downgrade() -> None:
    """Forget what belongs to what."""
    for name in ("remembered", "concept", "dismissal", "currency", "block_change", "revision_alignment"):
        op.drop_table(name)
