"""Which languages articles need, which one is let off, and who brings them about."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No language is needed until somebody says so."""
    op.create_table(
        "language_rule",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("topic", sa.String(120), nullable=False),
        sa.Column("required", sa.Boolean(), nullable=False),
        sa.Column("due_days", sa.Integer(), nullable=False),
        sa.Column("assignee", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_language_rule")),
        sa.UniqueConstraint("locale", "kind", "topic", name=op.f("uq_language_rule_locale")),
    )
    op.create_table(
        "language_exemption",
        sa.Column("article_id", sa.String(36), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_language_exemption_article_id")),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_language_exemption_person")),
        sa.PrimaryKeyConstraint("article_id", "locale", name=op.f("pk_language_exemption")),
    )
    op.create_table(
        "language_assignment",
        sa.Column("article_id", sa.String(36), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("due", sa.String(10), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_language_assignment_article_id")),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_language_assignment_person")),
        sa.PrimaryKeyConstraint("article_id", "locale", name=op.f("pk_language_assignment")),
    )


def downgrade() -> None:
    """Forget which languages are needed."""
    for name in ("language_assignment", "language_exemption", "language_rule"):
        op.drop_table(name)
