"""The tables of a library. Migrations build them; a test holds the two together.

Names of constraints follow one convention, so that both engines and every migration call them the same.
"""

from collections.abc import Iterable

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Connection,
    ForeignKey,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
    false,
)

from kbstudio.domain.articles import ArticleState
from kbstudio.domain.comments import CommentKind, Resolution
from kbstudio.domain.decisions import DecisionKind
from kbstudio.domain.people import Role
from kbstudio.domain.published import FeedKind
from kbstudio.domain.reviews import VerdictKind
from kbstudio.domain.revisions import ChangeClass, Line, RevisionState
from kbstudio.storage.columns import UtcTime, id_type

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_name)s",
    }
)


def _one_of(column: str, values: Iterable[str]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _id(name: str = "id") -> Column[str]:
    return Column(name, id_type(), primary_key=True)


def _to(name: str, target: str, *, nullable: bool = False) -> Column[str]:
    return Column(name, id_type(), ForeignKey(target), nullable=nullable)


library = Table(
    "library",
    metadata,
    _id(),
    Column("epoch", id_type(), nullable=False),
    Column("name", Text, nullable=False),
    Column("review_policy", String(20), nullable=False, server_default="auto"),
    Column("created_at", UtcTime, nullable=False),
    Column("next_article_number", Integer, nullable=False, server_default="1"),
    _one_of("review_policy", ("auto", "solo", "pair", "team")),
)

person = Table(
    "person",
    metadata,
    _id(),
    Column("name", String(64), nullable=False),
    Column("display", Text, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("left_at", UtcTime),
    UniqueConstraint("name"),
)

person_grant = Table(
    "person_grant",
    metadata,
    Column("person_id", id_type(), ForeignKey("person.id"), primary_key=True),
    Column("role", String(20), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("topic", String(120), primary_key=True),
    _one_of("role", Role),
)

topic = Table(
    "topic",
    metadata,
    _id(),
    Column("code", String(120), nullable=False),
    Column("parent", String(120)),
    Column("weight", Integer, nullable=False, server_default="0"),
    UniqueConstraint("code"),
)

topic_name = Table(
    "topic_name",
    metadata,
    Column("topic_id", id_type(), ForeignKey("topic.id"), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("name", Text, nullable=False),
)

article = Table(
    "article",
    metadata,
    _id(),
    Column("number", Integer, nullable=False),
    Column("kind", String(64), nullable=False),
    Column("owner", String(64), ForeignKey("person.name")),
    Column("source_locale", String(20), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("created_by", String(64), nullable=False),
    Column("audience", String(64), nullable=False),
    Column("cadence_days", Integer, nullable=False),
    Column("state", String(20), nullable=False),
    Column("version", Integer, nullable=False),
    # Codes as JSON, sorted; empty for any channel.
    Column("channels", Text, nullable=False, server_default="[]"),
    UniqueConstraint("number"),
    _one_of("state", ArticleState),
    Index("ix_article_owner", "owner"),
    Index("ix_article_kind", "kind"),
)

article_person = Table(
    "article_person",
    metadata,
    Column("article_id", id_type(), ForeignKey("article.id"), primary_key=True),
    Column("part", String(20), primary_key=True),
    Column("person", String(64), ForeignKey("person.name"), primary_key=True),
    Column("position", Integer, nullable=False),
    _one_of("part", ("deputy", "reviewer")),
)

article_topic = Table(
    "article_topic",
    metadata,
    Column("article_id", id_type(), ForeignKey("article.id"), primary_key=True),
    Column("topic_id", id_type(), ForeignKey("topic.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_article_topic_topic_id", "topic_id"),
)

# A variant points to its revisions and a revision to its variant, so one side is added afterwards.
variant = Table(
    "variant",
    metadata,
    _id(),
    _to("article_id", "article.id"),
    Column("locale", String(20), nullable=False),
    Column("live_id", id_type()),
    Column("draft_id", id_type()),
    Column("hotfix_id", id_type()),
    Column("verified_at", UtcTime),
    Column("verified_until", UtcTime),
    Column("version", Integer, nullable=False),
    # The language a market inherits, as a tag; empty where the version is made from the article's source.
    Column("base", String(20), nullable=False, server_default=""),
    ForeignKeyConstraint(["live_id"], ["revision.id"], use_alter=True),
    ForeignKeyConstraint(["draft_id"], ["revision.id"], use_alter=True),
    ForeignKeyConstraint(["hotfix_id"], ["revision.id"], use_alter=True),
    UniqueConstraint("article_id", "locale"),
    Index("ix_variant_locale", "locale"),
)

revision = Table(
    "revision",
    metadata,
    _id(),
    _to("variant_id", "variant.id"),
    Column("number", Integer, nullable=False),
    Column("parent", Integer),
    Column("line", String(20), nullable=False),
    Column("title", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("author", String(64), nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("reason", Text, nullable=False),
    Column("change", String(20)),
    Column("state", String(20), nullable=False),
    # The long ones last: a row's first columns are read without them.
    Column("fields", Text, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("variant_id", "number"),
    CheckConstraint("number > 0", name="number"),
    _one_of("line", Line),
    _one_of("change", ChangeClass),
    _one_of("state", RevisionState),
    Index("ix_revision_state", "state"),
)

# One row a revision: [[block id, number of the revision that last changed it], ...] in the order of the text.
revision_blocks = Table(
    "revision_blocks",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    Column("marks", Text, nullable=False),
)

# Who made a revision while reviewing: by taking out what was rejected, its author staying, or by mending a typo.
revision_reviewer = Table(
    "revision_reviewer",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
)

# Of which revision the text was erased, its hash staying: who did it, why and when.
erasure = Table(
    "erasure",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("reason", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# The number of the other version whose changes a revision took in, beside those of its parent.
revision_merge = Table(
    "revision_merge",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    Column("merged", Integer, nullable=False),
)

# What a list shows of each variant: kept in step by storage, never written by anybody else, rebuilt by a check.
head = Table(
    "head",
    metadata,
    # A number of its own, by which an index of words can name it.
    Column("id", Integer, Identity(), primary_key=True),
    _to("variant_id", "variant.id"),
    _to("revision_id", "revision.id"),
    # What lists are sorted and narrowed by stands here too, so that an index alone finds a page of them.
    Column("number", Integer, nullable=False),
    Column("locale", String(20), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("owner", String(64), nullable=False),
    Column("stage", Integer, nullable=False),
    Column("edited_at", UtcTime, nullable=False),
    Column("title_key", Text, nullable=False),
    Column("words", Text, nullable=False),
    UniqueConstraint("variant_id"),
    Index("ix_head_revision_id", "revision_id"),
    Index("ix_head_number", "number", "locale"),
    Index("ix_head_locale", "locale", "number"),
    Index("ix_head_kind", "kind", "edited_at", "number", "locale"),
    Index("ix_head_owner", "owner", "edited_at", "number", "locale"),
    Index("ix_head_stage", "stage", "edited_at", "number", "locale"),
    Index("ix_head_edited_at", "edited_at", "number", "locale"),
    # Titles are looked through often, texts seldom: from here, without reading them.
    Index("ix_head_title_key", "title_key", "number", "locale"),
)

saved_list = Table(
    "saved_list",
    metadata,
    _id(),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("name", Text, nullable=False),
    Column("wanted", Text, nullable=False),
    Index("ix_saved_list_person", "person"),
)

review = Table(
    "review",
    metadata,
    _id(),
    _to("revision_id", "revision.id"),
    Column("round", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("requested_by", String(64), nullable=False),
    Column("requested_at", UtcTime, nullable=False),
    Column("quorum", Integer, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("closed_at", UtcTime),
    Column("in_order", Boolean, nullable=False, server_default=false()),
    # Rounds, not times, say which review is the latest: clocks differ and go back.
    UniqueConstraint("revision_id", "round"),
)

review_person = Table(
    "review_person",
    metadata,
    Column("review_id", id_type(), ForeignKey("review.id"), primary_key=True),
    Column("person", String(64), ForeignKey("person.name"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_review_person_person", "person"),
)

review_stage = Table(
    "review_stage",
    metadata,
    Column("review_id", id_type(), ForeignKey("review.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("needed", Integer, nullable=False),
    Column("due_hours", Integer),
)

review_stage_person = Table(
    "review_stage_person",
    metadata,
    Column("review_id", id_type(), ForeignKey("review.id"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("person", String(64), ForeignKey("person.name"), primary_key=True),
)

# How the library ("") and its kinds are reviewed, where somebody chose it; as JSON.
review_rule = Table(
    "review_rule",
    metadata,
    Column("kind", String(64), primary_key=True),
    Column("rule", Text, nullable=False),
)

# Days are written YYYY-MM-DD, both included.
delegation = Table(
    "delegation",
    metadata,
    _id(),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("to", String(64), ForeignKey("person.name"), nullable=False),
    Column("since", String(10), nullable=False),
    Column("until", String(10), nullable=False),
    Column("ended_at", UtcTime),
)

# What was published without a review, until somebody signs it afterwards.
owed_review = Table(
    "owed_review",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    _to("variant_id", "variant.id"),
    Column("published_by", String(64), nullable=False),
    Column("reason", Text, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("settled_by", String(64), nullable=False),
    Column("settled_at", UtcTime),
    Index("ix_owed_review_variant_id", "variant_id"),
)

verdict = Table(
    "verdict",
    metadata,
    _id(),
    _to("review_id", "review.id"),
    Column("position", Integer, nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("hash", String(64), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("comment", Text, nullable=False),
    Column("signed_at", UtcTime, nullable=False),
    Column("voided_at", UtcTime),
    Column("behalf", String(64), nullable=False, server_default=""),
    UniqueConstraint("review_id", "position"),
    _one_of("kind", VerdictKind),
)
_standing = verdict.c.voided_at.is_(None)
Index("uq_verdict_standing", verdict.c.review_id, verdict.c.person, unique=True, sqlite_where=_standing)

comment_thread = Table(
    "comment_thread",
    metadata,
    _id(),
    _to("variant_id", "variant.id"),
    Column("number", Integer, nullable=False),
    Column("kind", String(20), nullable=False),
    # Empty where the comment is about the whole text, or the version had no identities of blocks yet.
    Column("block", String(36), nullable=False),
    Column("offset", Integer, nullable=False),
    Column("quote", Text, nullable=False),
    Column("suggestion", Text),
    Column("resolution", String(20), nullable=False),
    Column("resolved_by", String(64), nullable=False),
    Column("resolved_at", UtcTime),
    # Empty for a comment of a review, else what those who localise read; and the language it was asked in.
    Column("meant_for", String(20), nullable=False, server_default=""),
    Column("locale", String(20), nullable=False, server_default=""),
    _one_of("kind", CommentKind),
    _one_of("resolution", ("", *Resolution)),
    Index("ix_comment_thread_variant_id", "variant_id"),
)

comment = Table(
    "comment",
    metadata,
    _id(),
    _to("thread_id", "comment_thread.id"),
    Column("position", Integer, nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("thread_id", "position"),
)

# What was decided on single changes, by the key that says what they change: it outlives the version.
decision = Table(
    "decision",
    metadata,
    Column("variant_id", id_type(), ForeignKey("variant.id"), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
    _one_of("kind", DecisionKind),
)

# The newest version of a text each person has looked through.
reading = Table(
    "reading",
    metadata,
    Column("person", String(64), ForeignKey("person.name"), primary_key=True),
    Column("variant_id", id_type(), ForeignKey("variant.id"), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# One row a version of a language version: [[source block, [own blocks], seen, relation, reason, origin, confirmed,
# by], ...]; ids of blocks as in revision_blocks.
revision_alignment = Table(
    "revision_alignment",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    Column("basis", Integer, nullable=False),
    Column("links", Text, nullable=False),
)

# What kind of change a version of the source made to one of its blocks, where somebody decided it.
block_change = Table(
    "block_change",
    metadata,
    Column("variant_id", id_type(), ForeignKey("variant.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("block", String(36), primary_key=True),
    Column("change", String(20), nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
    _one_of("change", ChangeClass),
)

# How far each language version is behind its source, as it was counted last: lists read it, services keep it.
currency = Table(
    "currency",
    metadata,
    Column("variant_id", id_type(), ForeignKey("variant.id"), primary_key=True),
    Column("number", Integer, nullable=False),
    Column("source_number", Integer, nullable=False),
    Column("blocks", Integer, nullable=False),
    Column("stale", Integer, nullable=False),
    Column("states", Text, nullable=False),
    Column("since", UtcTime),
    Index("ix_currency_stale", "stale"),
)

# Findings of the checks between two languages that somebody waved through, by what was found in which words.
dismissal = Table(
    "dismissal",
    metadata,
    Column("variant_id", id_type(), ForeignKey("variant.id"), primary_key=True),
    Column("fingerprint", String(64), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
)

concept = Table(
    "concept",
    metadata,
    Column("code", String(120), primary_key=True),
    Column("data", Text, nullable=False),
)

# Translations from elsewhere. Those of the library itself are read from its texts.
remembered = Table(
    "remembered",
    metadata,
    _id(),
    Column("source_locale", String(20), nullable=False),
    Column("target_locale", String(20), nullable=False),
    Column("source", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("origin", String(120), nullable=False),
    Column("at", UtcTime, nullable=False),
    Index("ix_remembered_locales", "source_locale", "target_locale"),
)

# Which languages articles of a kind under a topic ("" for all) need.
language_rule = Table(
    "language_rule",
    metadata,
    _id(),
    Column("locale", String(20), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("topic", String(120), nullable=False),
    Column("required", Boolean, nullable=False),
    Column("due_days", Integer, nullable=False),
    Column("assignee", String(64), nullable=False),
    Column("waits", Boolean, nullable=False, server_default=false()),
    UniqueConstraint("locale", "kind", "topic"),
)

# Where readers of a language are led when it is not there, where somebody chose it: tags with spaces between them.
fallback_chain = Table(
    "fallback_chain",
    metadata,
    Column("locale", String(20), primary_key=True),
    Column("chain", Text, nullable=False),
)

# What agents get of a kind in a language ("" for all) that is missing or behind, where somebody chose it.
serving_rule = Table(
    "serving_rule",
    metadata,
    Column("kind", String(64), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("missing", String(20), nullable=False),
    Column("behind", String(20), nullable=False),
    _one_of("missing", ("fall_back", "withhold")),
    _one_of("behind", ("show", "fall_back", "withhold")),
)

# Versions of a source that no reader may do without: a price, a danger, a law.
critical_change = Table(
    "critical_change",
    metadata,
    Column("revision_id", id_type(), ForeignKey("revision.id"), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
)

# What each concept was before, numbered from 1: the newest is the one that counts; empty data is one taken out.
concept_change = Table(
    "concept_change",
    metadata,
    Column("code", String(120), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("data", Text, nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
)

language_exemption = Table(
    "language_exemption",
    metadata,
    Column("article_id", id_type(), ForeignKey("article.id"), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("reason", Text, nullable=False),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("at", UtcTime, nullable=False),
)

# The day due is written YYYY-MM-DD, or "" for what the rule says.
language_assignment = Table(
    "language_assignment",
    metadata,
    Column("article_id", id_type(), ForeignKey("article.id"), primary_key=True),
    Column("locale", String(20), primary_key=True),
    Column("person", String(64), ForeignKey("person.name"), nullable=False),
    Column("due", String(10), nullable=False),
)

applied_op = Table(
    "applied_op",
    metadata,
    Column("op_id", String(120), primary_key=True),
    Column("request", String(64), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("result", Text, nullable=False),
)

activity = Table(
    "activity",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("action", String(64), nullable=False),
    Column("article", String(20), nullable=False),
    Column("locale", String(20), nullable=False),
    Column("person", String(64), nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("detail", Text, nullable=False),
)

edition = Table(
    "edition",
    metadata,
    _id(),
    _to("variant_id", "variant.id"),
    _to("revision_id", "revision.id"),
    _to("article_id", "article.id"),
    Column("number", Integer, nullable=False),
    Column("code", String(20), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("locale", String(20), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("owner", String(64)),
    Column("audience", String(64), nullable=False),
    Column("reviewed", Boolean, nullable=False),
    Column("published_at", UtcTime, nullable=False),
    Column("published_by", String(64), nullable=False),
    Column("ended_at", UtcTime),
    Column("fields", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("channels", Text, nullable=False, server_default="[]"),
    Index("ix_edition_article_id", "article_id"),
    Index("ix_edition_code", "code", "locale"),
    Index("ix_edition_published_at", "published_at"),
)
_live = edition.c.ended_at.is_(None)
Index("ix_edition_unreviewed", edition.c.variant_id, sqlite_where=_live & ~edition.c.reviewed)
Index("uq_edition_live", edition.c.variant_id, unique=True, sqlite_where=_live)

# Editions that are kept from agents until they have caught up with their source.
withheld = Table(
    "withheld",
    metadata,
    Column("edition_id", id_type(), ForeignKey("edition.id"), primary_key=True),
    Column("how", String(20), nullable=False),
    Column("why", String(20), nullable=False),
    Column("since", UtcTime, nullable=False),
    _one_of("how", ("fall_back", "withhold")),
    _one_of("why", ("behind", "critical")),
)

edition_topic = Table(
    "edition_topic",
    metadata,
    Column("edition_id", id_type(), ForeignKey("edition.id"), primary_key=True),
    Column("code", String(120), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_edition_topic_code", "code"),
)

derived = Table(
    "derived",
    metadata,
    Column("edition_id", id_type(), ForeignKey("edition.id"), primary_key=True),
    Column("hash", String(64), nullable=False),
    Column("renderer", String(64), nullable=False),
    Column("html", Text, nullable=False),
    Column("plain", Text, nullable=False),
)

feed = Table(
    "feed",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=False),
    Column("kind", String(20), nullable=False),
    Column("severity", String(20), nullable=False),
    _to("article_id", "article.id"),
    Column("code", String(20), nullable=False),
    Column("locale", String(20), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("title", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("at", UtcTime, nullable=False),
    _to("edition_id", "edition.id"),
    _one_of("kind", FeedKind),
    _one_of("severity", ("", *ChangeClass)),
    Index("ix_feed_article_id", "article_id", "locale", "sequence"),
)

# Files of style packages, byte for byte as they came.
style_file = Table(
    "style_file",
    metadata,
    Column("style", String(120), primary_key=True),
    Column("path", String(400), primary_key=True),
    Column("content", LargeBinary, nullable=False),
)

# Required findings that an author asked to leave as they are; granted is empty until somebody decides.
tone_exception = Table(
    "tone_exception",
    metadata,
    Column("variant_id", id_type(), ForeignKey("variant.id"), primary_key=True),
    Column("fingerprint", String(32), primary_key=True),
    Column("rule", Text, nullable=False),
    Column("match", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("asked_by", String(64), ForeignKey("person.name"), nullable=False),
    Column("asked_at", UtcTime, nullable=False),
    Column("granted", Boolean),
    Column("decided_by", String(64), ForeignKey("person.name")),
    Column("decided_at", UtcTime),
    Column("answer", Text, nullable=False),
)

# How a text did when agents got it.
tone_score = Table(
    "tone_score",
    metadata,
    Column("edition_id", id_type(), ForeignKey("edition.id"), primary_key=True),
    Column("words", Integer, nullable=False),
    Column("required", Integer, nullable=False),
    Column("recommended", Integer, nullable=False),
    Column("hints", Integer, nullable=False),
    Column("ignored", Integer, nullable=False),
    Column("at", UtcTime, nullable=False),
)

# One row each for feed and activity. Updating it locks it until commit, so commit order is number order.
counter = Table(
    "counter",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("value", Integer, nullable=False),
    _one_of("name", ("feed", "activity")),
)


@event.listens_for(metadata, "before_create")
def _narrow_on_a_server(_metadata: MetaData, connection: Connection, **_how: object) -> None:
    """What narrows an index in a file narrows it on a server."""
    # Said beside the index, it would load the server's dialect whenever a file is opened.
    if connection.dialect.name == "postgresql":
        for index in (index for table in metadata.tables.values() for index in table.indexes):
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]
