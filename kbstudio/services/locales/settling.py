"""Keeps texts from agents, and gives them back, as the rules say of a language that is behind its source."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from kbstudio.domain.alignments import BlockState, Currency
from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.published import FeedKind
from kbstudio.domain.serving import Behind, CriticalChange, Why, held_back, serving_rule
from kbstudio.domain.serving_ports import HeldText
from kbstudio.services.locales.adaptation_rows import adaptation_rows, is_late
from kbstudio.services.locales.adaptations import AdaptationRow
from kbstudio.services.locales.aligning import standing
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.lookup import revision_at

_TOLD = {
    Why.BEHIND: "Kept from agents: it says something else than its source.",
    Why.CRITICAL: "Kept from agents: a critical change of its source is not in it.",
}
_BACK = "Agents have it again."


def settle(work: UnitOfWork, article: Article, at: datetime) -> None:
    """Keep what agents may not read of an article from them, and give back what they may, after it was counted."""
    critical = {each.edition_id: each for each in _critical(work, article)}
    texts = {each.edition_id: each for each in work.serving.texts(article.id)}
    _carry_out(work, [*(critical | texts).values()], frozenset(critical), at)


def settle_all(work: UnitOfWork, at: datetime) -> None:
    """The same of every article, after the rules changed: what is critical stays as it is. A few statements."""
    # What is published meanwhile is settled by the rules before these: it has to be seen here, or come after.
    work.published.hold()
    texts = work.serving.texts()
    _carry_out(work, texts, frozenset(each.edition_id for each in texts if each.why is Why.CRITICAL), at)


def _carry_out(work: UnitOfWork, texts: Sequence[HeldText], critical: frozenset[str], at: datetime) -> None:
    rules = work.serving.rules()
    known = {place: serving_rule(rules, *place) for place in {(text.kind, text.locale) for text in texts}}
    held: dict[tuple[Behind, Why], list[HeldText]] = {}
    released: list[str] = []
    for text in texts:
        wanted = held_back(known[text.kind, text.locale], stale=text.stale > 0, critical=text.edition_id in critical)
        if wanted is None and text.how is not None:
            released.append(text.edition_id)
        elif wanted is not None and wanted != (text.how, text.why):
            held.setdefault(wanted, []).append(text)
    for (how, why), found in held.items():
        work.serving.hold([each.edition_id for each in found], how, why, at)
        newly = [each.edition_id for each in found if each.how is None]
        work.published.append_all(FeedKind.WITHDRAWN, newly, severity="meaning", summary=_TOLD[why], at=at)
    if released:
        work.serving.release(released)
        work.published.append_all(FeedKind.PUBLISHED, released, severity="meaning", summary=_BACK, at=at)


def _critical(work: UnitOfWork, article: Article) -> list[HeldText]:
    """The published texts of an article in which a critical change is missing."""
    marked = work.serving.critical(article.id)
    if not marked:
        return []
    variants = [each for each in work.articles.variants(article.id) if each.live_id is not None]
    counted = work.alignments.currencies([each.id for each in variants])
    late = [each for each in variants if each.id not in counted or _may_lack(counted[each.id][0])]
    lacking = {each.locale for each in late if _lacks(work, article, each, marked)}
    # A market that inherits a language says what that language says, and lacks what it lacks.
    while more := {each.locale for each in variants if each.base in lacking and each.locale not in lacking}:
        lacking |= more
    live = [work.published.live(article.code, locale) for locale in sorted(lacking)]
    return [HeldText(each.id, each.kind, each.locale, 0, None, Why.NONE) for each in live if each is not None]


def _may_lack(currency: Currency) -> bool:
    """Whether anything of a text is left to look at: most have every critical change in them."""
    return currency.stale > 0 or BlockState.UNCONFIRMED in currency.states


def _lacks(
    work: UnitOfWork, article: Article, variant: Variant, marked: Mapping[str, Sequence[CriticalChange]]
) -> bool:
    source = work.articles.variant(article.id, variant.base or article.source_locale)
    if source is None or source.id == variant.id or source.live_id is None or source.id not in marked:
        return False
    text, own = revision_at(work, source.live_id), revision_at(work, variant.live_id)
    if text is None or text.erased is not None:
        return False
    history = BlockHistory(work, source, text)
    came = {history.came_with(each.number) for each in marked[source.id]} - {0}
    if not came:
        return False
    rows = adaptation_rows(work, history, standing(work, source, history.blocks, own), own, source.locale)
    return any(_says_otherwise(row) and history.changed_in(row.source, row.seen, came) for row in rows)


def _says_otherwise(row: AdaptationRow) -> bool:
    return bool(row.source) and (is_late(row) or row.state in {BlockState.NEW, BlockState.GONE})
