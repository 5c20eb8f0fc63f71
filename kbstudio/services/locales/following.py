"""Markets follow the language they inherit: what agents read of them is put together anew when it is published."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.conditions import Case
from kbstudio.domain.ids import new_id
from kbstudio.domain.people import Person
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.published import Derived
from kbstudio.domain.revisions import Line, Revision
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.transitions import check
from kbstudio.services.editions import go_live
from kbstudio.services.locales.aligning import source_of
from kbstudio.services.locales.markets import MarketText, in_step, market_text
from kbstudio.services.lookup import revision_at
from kbstudio.services.versions import write_draft


def texts_to_follow(
    work: UnitOfWork, article: Article, changed: Variant, text: Revision
) -> tuple[tuple[ArticleText, str], ...]:
    """What the markets that inherit ``changed`` would say once ``text`` is published there, each with its locale."""
    found: list[tuple[ArticleText, str]] = []
    for market in work.articles.variants(article.id):
        live = revision_at(work, market.live_id)
        if market.base == changed.locale and live is not None and live.erased is None:
            now = market_text(work, changed, live)
            found.append((in_step(work, changed, text, now, live.number + 1).text, market.locale))
    return tuple(found)


def take_along(
    work: UnitOfWork,
    by: Person,
    article: Article,
    locale: str,
    at: datetime,
    derived: Mapping[str, Derived],
    apart: Collection[str] = (),
) -> None:
    """Publish what follows from the version in ``locale`` having gone live: its own next one where the language it
    inherits went on meanwhile, and that of every market that inherits it but those ``apart``, which go live with a text
    of their own in the same step."""
    changed = work.articles.variant(article.id, locale)
    if changed is None:
        return
    _bring_in_step(work, by, article, changed, at, derived)
    for market in work.articles.variants(article.id):
        if market.base == locale and market.live_id is not None and market.locale not in apart:
            take_along(work, by, article, market.locale, at, derived, apart)


def draft_in_step(
    work: UnitOfWork, by: Person, article: Article, market: Variant, draft: Revision, at: datetime
) -> Revision:
    """``draft`` of a market as it follows what agents read of its language by now: itself, or its next version.

    Reviewers are not to be shown older words of the language as if somebody wanted them back.
    """
    source = source_of(work, article, market) if market.base else None
    base = revision_at(work, source.live_id) if source is not None else None
    if source is None or base is None or base.erased is not None:
        return draft
    now = market_text(work, source, draft)
    if now.alignment.basis >= base.number:
        return draft
    last = work.revisions.newest(market.id)
    made = in_step(work, source, base, now, (last or draft).number + 1)
    kept = draft
    if made.text.hash != draft.hash:
        write_draft(work, by, article, market, draft, made.text, at, line=draft.line, blocks=lambda _number: made.marks)
        kept = work.revisions.newest(market.id) or draft
    work.alignments.put(kept.id, made.alignment)
    return kept


def _bring_in_step(
    work: UnitOfWork, by: Person, article: Article, market: Variant, at: datetime, derived: Mapping[str, Derived]
) -> None:
    source = source_of(work, article, market) if market.base else None
    base = revision_at(work, source.live_id) if source is not None else None
    live = revision_at(work, market.live_id)
    if source is None or base is None or live is None or base.erased is not None or live.erased is not None:
        return
    last = work.revisions.newest(market.id)
    number = (last or live).number + 1
    now = market_text(work, source, live)
    if now.alignment.basis == base.number:
        return
    made = in_step(work, source, base, now, number)
    if made.text.hash == live.hash:
        work.alignments.put(live.id, made.alignment)
        return
    _publish(work, by, article, market, live, base, made, number, at, derived)


def _publish(
    work: UnitOfWork,
    by: Person,
    article: Article,
    market: Variant,
    live: Revision,
    base: Revision,
    made: MarketText,
    number: int,
    at: datetime,
    derived: Mapping[str, Derived],
) -> None:
    revision = Revision(
        id=new_id(),
        variant_id=market.id,
        number=number,
        parent=live.number,
        line=Line.DRAFT,
        text=made.text,
        hash=made.text.hash,
        author=by.name,
        created_at=at,
        reason=base.reason,
        change=base.change,
        state=check("follow", Case(by=by, article=article, locale=market.locale)),
    )
    work.revisions.add(revision)
    work.revisions.put_blocks(revision.id, made.marks)
    work.alignments.put(revision.id, made.alignment)
    for head in (market.draft_id, market.hotfix_id):
        if head is not None:
            # Nothing has to be merged: a draft follows the language by itself when somebody goes on with it.
            work.revisions.note_merge(head, number)
    _owe_still(work, market, live, base, revision)
    read = [work.published.live(article.code, locale) for locale in (market.base, market.locale)]
    go_live(
        work,
        article,
        market,
        revision,
        by=by.name,
        at=at,
        reviewed=all(edition is not None and edition.reviewed for edition in read),
        derived=derived,
    )
    work.activity.note("follow", article.code, market.locale, by.name, at, market.base)


def _owe_still(work: UnitOfWork, market: Variant, live: Revision, base: Revision, revision: Revision) -> None:
    """What nobody has reviewed of a market, or of the language it follows, is owed of the version that follows."""
    debts = {each.revision_id: each for each in work.owed.open()}
    if (owed := debts.get(live.id) or debts.get(base.id)) is not None:
        work.owed.add(replace(owed, revision_id=revision.id, variant_id=market.id))
