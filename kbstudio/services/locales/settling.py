"""Keeps texts from agents, and gives them back, as the rules say of a language that is behind its source."""

from collections.abc import Sequence
from datetime import datetime

from kbstudio.domain.articles import Article
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.published import FeedKind
from kbstudio.domain.serving import Behind, Why, held_back, serving_rule
from kbstudio.domain.serving_ports import HeldText
from kbstudio.services.locales.lacking import lacking

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
    live = [work.published.live(article.code, locale) for locale in sorted(lacking(work, article))]
    return [HeldText(each.id, each.kind, each.locale, 0, None, Why.NONE) for each in live if each is not None]
