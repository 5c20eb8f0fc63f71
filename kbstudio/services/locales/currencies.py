"""Keeps count of how far each language version is behind its source, so that lists need not read texts."""

from collections.abc import Collection
from datetime import datetime

from kbstudio.domain.alignments import Currency
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import NOT_AT_HAND, Revision
from kbstudio.services.locales.adaptation_rows import adaptation_rows, counted
from kbstudio.services.locales.aligning import source_of, source_text, standing
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.locales.markets import in_step, market_text
from kbstudio.services.locales.settling import settle
from kbstudio.services.lookup import revision_at
from kbstudio.services.text_blocks import told_apart


def recount(work: UnitOfWork, article: Article, at: datetime, only: Collection[Variant] | None = None) -> None:
    """Count anew how far the language versions of an article, or ``only`` some, are behind what they follow.

    That is what agents read of the source, or of the language a market inherits.

    What agents may not read by that is kept from them.
    """
    _count(work, article, at, only)
    settle(work, article, at)


def _count(work: UnitOfWork, article: Article, at: datetime, only: Collection[Variant] | None) -> None:
    wanted = {each.id for each in only} if only is not None else None
    variants = [
        each
        for each in work.articles.variants(article.id)
        if each.locale != article.source_locale and (wanted is None or each.id in wanted)
    ]
    before = work.alignments.currencies([each.id for each in variants])
    histories: dict[str, BlockHistory | None] = {}
    for variant in variants:
        source = source_of(work, article, variant)
        if source is not None and source.id not in histories:
            text = source_text(work, source)
            readable = text is not None and text.erased is None
            histories[source.id] = BlockHistory(work, source, text) if text is not None and readable else None
        history = histories[source.id] if source is not None else None
        own = revision_at(work, variant.live_id) or work.revisions.newest_text(variant.id)
        if source is None or history is None:
            # Nothing to be behind of; counted all the same, or whoever counts what is missing would never be done.
            work.alignments.put_currency(variant.id, Currency(own.number if own is not None else 0, 0), None)
            continue
        currency = counted_against(work, history, source, variant, own)
        since = before[variant.id][1] if variant.id in before else None
        since = (since or at) if currency.stale else None
        work.alignments.put_currency(variant.id, currency, since)


def follow(work: UnitOfWork, article: Article, changed: Variant, at: datetime) -> None:
    """Count anew after ``changed`` went live or was withdrawn: it, and every language version that follows it."""
    variants = work.articles.variants(article.id)
    if len(variants) > 1:
        touched = {changed.locale}
        for _step in variants:
            touched |= {each.locale for each in variants if (each.base or article.source_locale) in touched}
        recount(work, article, at, only=[each for each in variants if each.locale in touched])


def follow_draft(work: UnitOfWork, article: Article, changed: Variant, at: datetime) -> None:
    """Count anew after a version of ``changed`` was saved; what agents read counts as long as there is any."""
    if changed.live_id is None:
        follow(work, article, changed, at)


def counted_against(
    work: UnitOfWork, history: BlockHistory, source: Variant, variant: Variant, own: Revision | None
) -> Currency:
    """How far ``own``, a text of ``variant``, is behind the text of ``source`` that ``history`` is of."""
    number = own.number if own is not None else 0
    # What was withdrawn follows nothing by itself: who inherits it says what it said.
    if not variant.base or own is None or own.erased is not None or own.state in NOT_AT_HAND:
        alignment = standing(work, source, history.blocks, own)
        return counted(adaptation_rows(work, history, alignment, own, source.locale), number, history.now.number)
    market = in_step(work, source, history.now, market_text(work, source, own), number)
    own = market.as_revision(own)
    blocks = told_apart(own, market.marks)
    rows = adaptation_rows(work, history, market.alignment, own, source.locale, blocks)
    return counted(rows, number, history.now.number)
