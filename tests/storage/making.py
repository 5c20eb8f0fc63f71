"""Short ways to fill a library through its stores."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ids import new_id
from kbstudio.domain.people import Grant, Person, Role
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.published import Derived, Edition, FeedKind
from kbstudio.domain.reviews import Review, Verdict, VerdictKind
from kbstudio.domain.revisions import ChangeClass, Line, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.topics import Topic
from kbstudio.text.markdown.rendering import RENDERER_VERSION

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def clock() -> datetime:
    return NOON


def person(work: UnitOfWork, name: str, *roles: Role) -> Person:
    someone = Person(new_id(), name, name.title(), tuple(Grant(role) for role in roles))
    work.people.add(someone, NOON)
    return someone


def topic(work: UnitOfWork, code: str, **names: str) -> None:
    work.topics.put(Topic(new_id(), code, {tag.replace("_", "-"): name for tag, name in names.items()}))


def article(work: UnitOfWork, owner: str = "", **more: object) -> Article:
    new = Article(new_id(), 0, "procedure", owner, "en", NOON, owner or "dana")
    return work.articles.add(replace(new, **more))  # pyright: ignore[reportArgumentType]


def variant(work: UnitOfWork, of: Article, locale: str = "en") -> Variant:
    work.articles.add_variant(Variant(new_id(), of.id, locale))
    found = work.articles.variant(of.id, locale)
    assert found is not None
    return found


def saved(
    work: UnitOfWork,
    on: Variant,
    title: str,
    body: str = "Some text.",
    *,
    days: int = 0,
    fields: Mapping[str, str] | None = None,
) -> Revision:
    """The next revision of a variant, made its draft."""
    earlier = work.revisions.newest(on.id)
    text = ArticleText.of(title, body, fields)
    revision = Revision(
        id=new_id(),
        variant_id=on.id,
        number=earlier.number + 1 if earlier else 1,
        parent=earlier.number if earlier else None,
        line=Line.DRAFT,
        text=text,
        hash=text.hash,
        author="dana",
        created_at=NOON + timedelta(days=days),
        change=ChangeClass.MEANING,
    )
    work.revisions.add(revision)
    work.articles.update_variant(replace(current(work, on), draft_id=revision.id))
    return revision


def current(work: UnitOfWork, on: Variant) -> Variant:
    found = work.articles.variant(on.article_id, on.locale)
    assert found is not None
    return found


def derived(text: ArticleText, renderer: str = RENDERER_VERSION) -> Derived:
    return Derived(text.hash, renderer, f"<p>{text.body}</p>", text.body)


def published(work: UnitOfWork, of: Article, on: Variant, revision: Revision) -> Edition:
    """Make a revision live and tell readers, as the publishing service does."""
    work.revisions.set_state(revision.id, RevisionState.DRAFT, RevisionState.PUBLISHED)
    before = current(work, on)
    work.articles.update_variant(replace(before, live_id=revision.id, draft_id=None))
    edition = work.published.publish(revision.id, of, by="dana", at=NOON, reviewed=True, derived=derived(revision.text))
    kind = FeedKind.UPDATED if before.live_id else FeedKind.PUBLISHED
    work.published.append(kind, edition, severity="meaning", summary="Because.", at=NOON)
    return edition


def withdrawn(work: UnitOfWork, on: Variant) -> None:
    work.articles.update_variant(replace(current(work, on), live_id=None))
    edition = work.published.withdraw(on.id, NOON)
    assert edition is not None
    work.published.append(FeedKind.WITHDRAWN, edition, severity="", summary="Gone.", at=NOON)


def live(
    work: UnitOfWork, title: str, body: str = "Some text.", locale: str = "en", *, of: Article | None = None
) -> Edition:
    """A published text, in a new article unless one is given."""
    owner = of or article(work)
    on = variant(work, owner, locale)
    return published(work, owner, on, saved(work, on, title, body))


def review(revision: Revision, *reviewers: str, quorum: int = 1) -> Review:
    return Review(new_id(), revision.id, revision.hash, "dana", NOON, reviewers, quorum)


def approval(name: str, revision: Revision) -> Verdict:
    return Verdict(new_id(), name, revision.hash, VerdictKind.APPROVE, "", NOON)
