"""One or two letters are found from the index of words too, wherever they stand."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Put two line ends behind every text in the index, so that its last letters begin a group; list the groups."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("INSERT INTO head_words (head_words) VALUES ('delete-all')")
        op.execute("INSERT INTO head_words (rowid, words) SELECT id, words || char(10, 10) FROM head")
        op.execute("CREATE VIRTUAL TABLE head_words_groups USING fts5vocab(head_words, instance)")


def downgrade() -> None:
    """Index the texts as they are."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE head_words_groups")
        op.execute("INSERT INTO head_words (head_words) VALUES ('delete-all')")
        op.execute("INSERT INTO head_words (rowid, words) SELECT id, words FROM head")
