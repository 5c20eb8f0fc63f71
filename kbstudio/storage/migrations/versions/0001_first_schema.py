"""The first schema: everything a library holds, and the published part as views.

The published views are a public contract: columns are only ever added, at the end. They are called
``published_v1_NAME`` in an SQLite file and ``published.v1_NAME`` in PostgreSQL, with the same columns in the same
order. Ids are 36 lower-case characters, times are UTC as ``2026-11-22T09:30:00.000Z``, both as text.

articles: one row for each language version agents read now.
    article_id      id of the article, for programs
    article         code of the article, for people: KB-104
    kind            procedure, reference, response, faq, checklist, or a kind of the library's own
    locale          BCP 47 tag of the language version: en, he-IL
    revision        number of the version within the language version
    hash            SHA-256 of UTF-8 title NUL body NUL fields, 64 hexadecimal digits
    title           plain text
    body            Markdown
    html            safe HTML made from body; null while it is being made anew
    plain           words of body without markup; null while they are being made anew
    owner           name of the accountable person, as people read it; empty where there is none
    audience        whom the article is for: agent, customer, ...
    topics          codes of its topics, the first one first, as a JSON array of text
    reviewed        whether somebody other than the writer approved exactly this text (SQLite: 0 or 1)
    published_at    when agents could first read this text
    published_by    login of the person who published it
    verified_until  until when somebody vouches for it; null if nobody does
    edition_id      id of this published text; another one whenever the language version is published
    renderer        what made html and plain; null with them

topics: one row for each topic and language it has a name in; a topic without any name has one row.
    topic_id        id of the topic
    code            stable code: billing.refund
    parent          code of the topic above it; null at the top
    locale          BCP 47 tag of the name; null for a topic without any name
    name            name in that language; null with locale
    weight          how often customers ask, as the organisation counts it

changes: what happened, in order. Who has seen sequence n asks for those above it; none is ever skipped.
    sequence        1, 2, 3, ... in the order of publication
    kind            published (first time), updated, withdrawn
    severity        class of the change: meaning, wording, typo; may be empty
    article         code of the article
    article_id      id of the article
    locale          BCP 47 tag of the language version
    revision        number of the version
    hash            hash of its text
    title           its title
    summary         why it changed, in the publisher's words
    at              when
    edition_id      id of the published text; for a withdrawal, of the one that was withdrawn

library: one row.
    library_id      id of the library
    epoch           another one after a restore or copy: whoever keeps data of another epoch starts anew
    contract        v1
    name            name of the library
    sequence        the newest sequence in changes; 0 before the first. Smaller than one seen before: start anew
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ID = sa.String(36)
TIME = sa.String(24)


def upgrade() -> None:
    """Make tables and views."""
    _tables()
    if op.get_bind().dialect.name == "postgresql":
        # SQLite has these three from the start: it cannot add them, and lets them point to a later table.
        for column in ("draft_id", "hotfix_id", "live_id"):
            op.create_foreign_key(f"fk_variant_{column}", "variant", "revision", [column], ["id"])
    op.execute("INSERT INTO counter (name, value) VALUES ('feed', 0), ('activity', 0)")
    _views()


def downgrade() -> None:
    """There is nothing before the first schema."""
    raise NotImplementedError("a library is not taken back below its first schema; restore a backup")


def _tables() -> None:
    op.create_table(
        "activity",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("action", sa.String(64), nullable=False),
        sa.Column("article", sa.String(20), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_activity")),
    )
    op.create_table(
        "applied_op",
        sa.Column("op_id", sa.String(120), nullable=False),
        sa.Column("request", sa.String(64), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("op_id", name=op.f("pk_applied_op")),
    )
    op.create_table(
        "counter",
        sa.Column("name", sa.String(20), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.CheckConstraint("name IN ('feed', 'activity')", name=op.f("ck_counter_name")),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_counter")),
    )
    op.create_table(
        "library",
        sa.Column("id", ID, nullable=False),
        sa.Column("epoch", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("review_policy", sa.String(20), server_default="auto", nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("next_article_number", sa.Integer(), server_default="1", nullable=False),
        sa.CheckConstraint("review_policy IN ('auto', 'solo', 'pair', 'team')", name=op.f("ck_library_review_policy")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library")),
    )
    op.create_table(
        "person",
        sa.Column("id", ID, nullable=False),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("display", sa.Text(), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("name", name=op.f("uq_person_name")),
    )
    op.create_table(
        "topic",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(120), nullable=False),
        sa.Column("parent", sa.String(120), nullable=True),
        sa.Column("weight", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_topic")),
        sa.UniqueConstraint("code", name=op.f("uq_topic_code")),
    )
    op.create_table(
        "article",
        sa.Column("id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("owner", sa.String(64), nullable=True),
        sa.Column("source_locale", sa.String(20), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("created_by", sa.String(64), nullable=False),
        sa.Column("audience", sa.String(64), nullable=False),
        sa.Column("cadence_days", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('proposed', 'active', 'retiring', 'archived', 'merged')", name=op.f("ck_article_state")
        ),
        sa.ForeignKeyConstraint(["owner"], ["person.name"], name=op.f("fk_article_owner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("number", name=op.f("uq_article_number")),
    )
    op.create_index("ix_article_kind", "article", ["kind"], unique=False)
    op.create_index("ix_article_owner", "article", ["owner"], unique=False)
    op.create_table(
        "person_grant",
        sa.Column("person_id", ID, nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("topic", sa.String(120), nullable=False),
        sa.CheckConstraint(
            "role IN ('administrator', 'author', 'reviewer', 'localiser', 'publisher', 'curator', 'tone_editor', 'auditor', 'tool')",
            name=op.f("ck_person_grant_role"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_person_grant_person_id")),
        sa.PrimaryKeyConstraint("person_id", "role", "locale", "topic", name=op.f("pk_person_grant")),
    )
    op.create_table(
        "topic_name",
        sa.Column("topic_id", ID, nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name=op.f("fk_topic_name_topic_id")),
        sa.PrimaryKeyConstraint("topic_id", "locale", name=op.f("pk_topic_name")),
    )
    op.create_table(
        "article_person",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("part", sa.String(20), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("part IN ('deputy', 'reviewer')", name=op.f("ck_article_person_part")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_person_article_id")),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_article_person_person")),
        sa.PrimaryKeyConstraint("article_id", "part", "person", name=op.f("pk_article_person")),
    )
    op.create_table(
        "article_topic",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("topic_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_topic_article_id")),
        sa.ForeignKeyConstraint(["topic_id"], ["topic.id"], name=op.f("fk_article_topic_topic_id")),
        sa.PrimaryKeyConstraint("article_id", "topic_id", name=op.f("pk_article_topic")),
    )
    op.create_index("ix_article_topic_topic_id", "article_topic", ["topic_id"], unique=False)
    op.create_table(
        "variant",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("live_id", ID, nullable=True),
        sa.Column("draft_id", ID, nullable=True),
        sa.Column("hotfix_id", ID, nullable=True),
        sa.Column("verified_at", TIME, nullable=True),
        sa.Column("verified_until", TIME, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_variant_article_id")),
        sa.ForeignKeyConstraint(["draft_id"], ["revision.id"], name=op.f("fk_variant_draft_id"), use_alter=True),
        sa.ForeignKeyConstraint(["hotfix_id"], ["revision.id"], name=op.f("fk_variant_hotfix_id"), use_alter=True),
        sa.ForeignKeyConstraint(["live_id"], ["revision.id"], name=op.f("fk_variant_live_id"), use_alter=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_variant")),
        sa.UniqueConstraint("article_id", "locale", name=op.f("uq_variant_article_id")),
    )
    op.create_index("ix_variant_locale", "variant", ["locale"], unique=False)
    op.create_table(
        "revision",
        sa.Column("id", ID, nullable=False),
        sa.Column("variant_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("parent", sa.Integer(), nullable=True),
        sa.Column("line", sa.String(20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("author", sa.String(64), nullable=False),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("change", sa.String(20), nullable=True),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.CheckConstraint("change IN ('meaning', 'wording', 'typo')", name=op.f("ck_revision_change")),
        sa.CheckConstraint("line IN ('draft', 'hotfix')", name=op.f("ck_revision_line")),
        sa.CheckConstraint(
            "state IN ('draft', 'in_review', 'approved', 'published', 'superseded', 'withdrawn')",
            name=op.f("ck_revision_state"),
        ),
        sa.CheckConstraint("number > 0", name=op.f("ck_revision_number")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_revision_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_revision")),
        sa.UniqueConstraint("variant_id", "number", name=op.f("uq_revision_variant_id")),
    )
    op.create_index("ix_revision_state", "revision", ["state"], unique=False)
    op.create_table(
        "edition",
        sa.Column("id", ID, nullable=False),
        sa.Column("variant_id", ID, nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("owner", sa.String(64), nullable=True),
        sa.Column("audience", sa.String(64), nullable=False),
        sa.Column("reviewed", sa.Boolean(), nullable=False),
        sa.Column("published_at", TIME, nullable=False),
        sa.Column("published_by", sa.String(64), nullable=False),
        sa.Column("ended_at", TIME, nullable=True),
        sa.Column("fields", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_edition_article_id")),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_edition_revision_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_edition_variant_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_edition")),
    )
    op.create_index("ix_edition_article_id", "edition", ["article_id"], unique=False)
    op.create_index("ix_edition_code", "edition", ["code", "locale"], unique=False)
    op.create_index(
        "uq_edition_live",
        "edition",
        ["variant_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "head",
        sa.Column("variant_id", ID, nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("edited_at", TIME, nullable=False),
        sa.Column("title_key", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_head_revision_id")),
        sa.ForeignKeyConstraint(["variant_id"], ["variant.id"], name=op.f("fk_head_variant_id")),
        sa.PrimaryKeyConstraint("variant_id", name=op.f("pk_head")),
    )
    op.create_index("ix_head_edited_at", "head", ["edited_at", "number", "locale"], unique=False)
    op.create_index("ix_head_locale", "head", ["locale", "number"], unique=False)
    op.create_index("ix_head_number", "head", ["number", "locale"], unique=False)
    op.create_index("ix_head_revision_id", "head", ["revision_id"], unique=False)
    op.create_table(
        "review",
        sa.Column("id", ID, nullable=False),
        sa.Column("revision_id", ID, nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("requested_by", sa.String(64), nullable=False),
        sa.Column("requested_at", TIME, nullable=False),
        sa.Column("quorum", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("closed_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["revision_id"], ["revision.id"], name=op.f("fk_review_revision_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
        sa.UniqueConstraint("revision_id", "round", name=op.f("uq_review_revision_id")),
    )
    op.create_table(
        "derived",
        sa.Column("edition_id", ID, nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("renderer", sa.String(64), nullable=False),
        sa.Column("html", sa.Text(), nullable=False),
        sa.Column("plain", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_derived_edition_id")),
        sa.PrimaryKeyConstraint("edition_id", name=op.f("pk_derived")),
    )
    op.create_table(
        "edition_topic",
        sa.Column("edition_id", ID, nullable=False),
        sa.Column("code", sa.String(120), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_edition_topic_edition_id")),
        sa.PrimaryKeyConstraint("edition_id", "code", name=op.f("pk_edition_topic")),
    )
    op.create_index("ix_edition_topic_code", "edition_topic", ["code"], unique=False)
    op.create_table(
        "feed",
        sa.Column("sequence", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("severity", sa.String(20), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("code", sa.String(20), nullable=False),
        sa.Column("locale", sa.String(20), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("edition_id", ID, nullable=False),
        sa.CheckConstraint("kind IN ('published', 'updated', 'withdrawn')", name=op.f("ck_feed_kind")),
        sa.CheckConstraint("severity IN ('', 'meaning', 'wording', 'typo')", name=op.f("ck_feed_severity")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_feed_article_id")),
        sa.ForeignKeyConstraint(["edition_id"], ["edition.id"], name=op.f("fk_feed_edition_id")),
        sa.PrimaryKeyConstraint("sequence", name=op.f("pk_feed")),
    )
    op.create_index("ix_feed_article_id", "feed", ["article_id", "locale", "sequence"], unique=False)
    op.create_table(
        "review_person",
        sa.Column("review_id", ID, nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_review_person_person")),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_review_person_review_id")),
        sa.PrimaryKeyConstraint("review_id", "person", name=op.f("pk_review_person")),
    )
    op.create_index("ix_review_person_person", "review_person", ["person"], unique=False)
    op.create_table(
        "verdict",
        sa.Column("id", ID, nullable=False),
        sa.Column("review_id", ID, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person", sa.String(64), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("signed_at", TIME, nullable=False),
        sa.Column("voided_at", TIME, nullable=True),
        sa.CheckConstraint("kind IN ('approve', 'return')", name=op.f("ck_verdict_kind")),
        sa.ForeignKeyConstraint(["person"], ["person.name"], name=op.f("fk_verdict_person")),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name=op.f("fk_verdict_review_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_verdict")),
        sa.UniqueConstraint("review_id", "position", name=op.f("uq_verdict_review_id")),
    )
    op.create_index(
        "uq_verdict_standing",
        "verdict",
        ["review_id", "person"],
        unique=True,
        sqlite_where=sa.text("voided_at IS NULL"),
        postgresql_where=sa.text("voided_at IS NULL"),
    )


def _views() -> None:
    postgres = op.get_bind().dialect.name == "postgresql"
    prefix = "published.v1_" if postgres else "published_v1_"
    topics = (
        "COALESCE((SELECT array_to_json(array_agg(t.code ORDER BY t.position))::text"
        " FROM edition_topic t WHERE t.edition_id = e.id), '[]')"
        if postgres
        else "(SELECT json_group_array(code) FROM"
        " (SELECT t.code FROM edition_topic t WHERE t.edition_id = e.id ORDER BY t.position))"
    )
    if postgres:
        op.execute("CREATE SCHEMA IF NOT EXISTS published")
    op.execute(f"""
        CREATE VIEW {prefix}articles AS
        SELECT e.article_id, e.code AS article, e.kind, e.locale, e.revision, e.hash, e.title, e.body,
               d.html, d.plain, COALESCE(p.display, e.owner, '') AS owner, e.audience, {topics} AS topics,
               e.reviewed, e.published_at, e.published_by, v.verified_until, e.id AS edition_id, d.renderer
        FROM edition e
        JOIN variant v ON v.id = e.variant_id
        LEFT JOIN derived d ON d.edition_id = e.id AND d.hash = e.hash
        LEFT JOIN person p ON p.name = e.owner
        WHERE e.ended_at IS NULL
    """)
    op.execute(f"""
        CREATE VIEW {prefix}topics AS
        SELECT t.id AS topic_id, t.code, t.parent, n.locale, n.name, t.weight
        FROM topic t LEFT JOIN topic_name n ON n.topic_id = t.id
    """)
    op.execute(f"""
        CREATE VIEW {prefix}changes AS
        SELECT sequence, kind, severity, code AS article, article_id, locale, revision, hash, title,
               summary, at, edition_id
        FROM feed
    """)
    op.execute(f"""
        CREATE VIEW {prefix}library AS
        SELECT id AS library_id, epoch, 'v1' AS contract, name,
               (SELECT value FROM counter WHERE counter.name = 'feed') AS sequence
        FROM library
    """)
