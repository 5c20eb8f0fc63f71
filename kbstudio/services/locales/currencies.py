"""Keeps count of how far each language version is behind its source, so that lists need not read texts."""

from datetime import datetime

from kbstudio.domain.alignments import Currency
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.services.locales.adaptation_rows import adaptation_rows, counted
from kbstudio.services.locales.aligning import source_of, source_text, standing
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.locales.settling import settle
from kbstudio.services.lookup import revision_at


def recount(work: UnitOfWork, article: Article, at: datetime, only: Variant | None = None) -> None:
    """Count anew how far the language versions of an article are behind what agents read of its source, or one is.

    What agents may not read by that is kept from them.
    """
    _count(work, article, at, only)
    settle(work, article, at)


def _count(work: UnitOfWork, article: Article, at: datetime, only: Variant | None) -> None:
    source = source_of(work, article)
    variants = [each for each in work.articles.variants(article.id) if source is None or each.id != source.id]
    variants = [each for each in variants if only is None or each.id == only.id]
    text = source_text(work, source) if source is not None and variants else None
    if source is None or text is None or text.erased is not None:
        # Nothing to be behind of; counted all the same, or whoever counts what is missing would never be done.
        for variant in variants:
            mine = revision_at(work, variant.live_id) or work.revisions.newest_text(variant.id)
            work.alignments.put_currency(variant.id, Currency(mine.number if mine is not None else 0, 0), None)
        return
    before = work.alignments.currencies([each.id for each in variants])
    history = BlockHistory(work, source, text)
    for variant in variants:
        own = revision_at(work, variant.live_id) or work.revisions.newest_text(variant.id)
        alignment = standing(work, source, history.blocks, own)
        rows = adaptation_rows(work, history, alignment, own, article.source_locale)
        currency = counted(rows, own.number if own is not None else 0, text.number)
        since = before[variant.id][1] if variant.id in before else None
        since = (since or at) if currency.stale else None
        work.alignments.put_currency(variant.id, currency, since)


def follow(work: UnitOfWork, article: Article, changed: Variant, at: datetime) -> None:
    """Count anew after ``changed`` went live or was withdrawn: all languages where it is the source, else this one."""
    variants = work.articles.variants(article.id)
    if len(variants) > 1:
        recount(work, article, at, only=None if changed.locale == article.source_locale else changed)


def follow_draft(work: UnitOfWork, article: Article, changed: Variant, at: datetime) -> None:
    """Count anew after a version of ``changed`` was saved; what agents read counts as long as there is any."""
    if changed.live_id is None:
        follow(work, article, changed, at)
