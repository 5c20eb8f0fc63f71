"""A text goes live: what agents read from now on, what is derived from it, and what they are told."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.locales import language_of
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.published import Derived, FeedKind
from kbstudio.domain.revisions import ChangeClass, Revision, RevisionState
from kbstudio.domain.texts import ArticleText
from kbstudio.services.lookup import revision_at
from kbstudio.text.renderer import RENDERER_VERSION


def derive(text: ArticleText, locale: str) -> Derived:
    """What agents' tools read besides the text itself, computed from it and tagged with its hash."""
    from kbstudio.text.markdown import plain_text, render  # noqa: PLC0415 - lists come before texts

    return Derived(
        hash=text.hash,
        renderer=RENDERER_VERSION,
        html=render(text.body, language=language_of(locale)),
        plain=plain_text(text.body),
    )


def verified(variant: Variant, article: Article, revision: Revision, now: datetime, *, reviewed: bool) -> Variant:
    """A reviewed change of meaning, or the first publication, is a verification; smaller ones leave it as it is."""
    if not reviewed:
        return replace(variant, verified_at=None, verified_until=None)
    if variant.verified_until is not None and revision.change is not ChangeClass.MEANING:
        return variant
    return replace(variant, verified_at=now, verified_until=now + timedelta(days=article.cadence_days))


def go_live(
    work: UnitOfWork,
    article: Article,
    variant: Variant,
    revision: Revision,
    *,
    by: str,
    at: datetime,
    reviewed: bool,
    derived: Mapping[str, Derived],
) -> None:
    """Make ``revision``, published by its state already, what agents read in place of the live text, and tell them.

    ``variant`` has its other pointers as they are to be; ``derived`` is what was computed before, by hash.
    """
    live = revision_at(work, variant.live_id)
    if live is not None:
        work.revisions.set_state(live.id, RevisionState.PUBLISHED, RevisionState.SUPERSEDED)
        # Nobody signs what agents no longer read.
        work.owed.settle(live.id, "", at)
    pointed = replace(variant, live_id=revision.id)
    work.articles.update_variant(verified(pointed, article, revision, at, reviewed=reviewed))
    made = derived.get(revision.hash) or derive(revision.text, variant.locale)
    edition = work.published.publish(revision.id, article, by=by, at=at, reviewed=reviewed, derived=made)
    if made.score is not None:
        work.tone.put_score(edition.id, made.score, at)
    severity = (revision.change or ChangeClass.MEANING).value
    kind = FeedKind.UPDATED if live else FeedKind.PUBLISHED
    work.published.append(kind, edition, severity=severity, summary=revision.reason, at=at)
