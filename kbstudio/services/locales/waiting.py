"""What goes live together: the languages a source waits for, which of them are ready, and what follows it out."""

from dataclasses import dataclass

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.markets import rule_for
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.revisions import Line, Revision, RevisionState
from kbstudio.services.locales.aligning import source_of
from kbstudio.services.locales.block_history import BlockHistory
from kbstudio.services.locales.currencies import counted_against
from kbstudio.services.lookup import head_at_hand, revision_at


@dataclass(frozen=True)
class Together:
    """The languages that go live with a source, each with its approved text, and the tags of those ``awaited``."""

    along: tuple[tuple[Variant, Revision], ...] = ()
    awaited: tuple[str, ...] = ()


def together(work: UnitOfWork, article: Article, source: Variant, text: Revision) -> Together:
    """What ``text`` goes live with where ``source`` is what the article is written in.

    A language is ready once its approved text says what ``text`` does, or what agents read there says so already.
    A correction of what agents read waits for nothing: it cannot, languages follow the draft.
    """
    if source.locale != article.source_locale or text.line is Line.HOTFIX:
        return Together()
    along: list[tuple[Variant, Revision]] = []
    awaited: list[str] = []
    said: dict[str, Revision] = {source.locale: text}
    for locale in _waited_for(work, article):
        variant = work.articles.variant(article.id, locale)
        followed = source_of(work, article, variant) if variant is not None else None
        base = (said.get(followed.locale) or revision_at(work, followed.live_id)) if followed is not None else None
        if variant is None or followed is None or base is None:
            awaited.append(locale)
            continue
        history = BlockHistory(work, followed, base)
        head, live = head_at_hand(work, variant), revision_at(work, variant.live_id)
        approved = head if head is not None and head.state is RevisionState.APPROVED else None
        if approved is not None and not counted_against(work, history, followed, variant, approved).to_do:
            along.append((variant, approved))
            said[locale] = approved
        elif live is not None and not counted_against(work, history, followed, variant, live).stale:
            said[locale] = live
        else:
            awaited.append(locale)
    return Together(tuple(along), tuple(awaited))


def awaited_by(work: UnitOfWork, article: Article, source: Variant, text: Revision) -> tuple[str, ...]:
    """The tags of the languages that are not ready to go live with ``text``."""
    return together(work, article, source, text).awaited


def live_with(work: UnitOfWork, article: Article, variant: Variant) -> tuple[Variant, ...]:
    """The other language versions agents read that follow ``variant``, by locale: its languages, and its markets."""
    variants = work.articles.variants(article.id)
    found = {variant.locale}
    for _step in variants:
        found |= {each.locale for each in variants if (each.base or article.source_locale) in found}
    return tuple(each for each in variants if each.locale in found and each.id != variant.id and each.live_id)


def _waited_for(work: UnitOfWork, article: Article) -> tuple[str, ...]:
    """The languages the rules say the source of an article waits for; a language stands before its markets."""
    rules = work.languages.rules()
    locales = {rule.locale for rule in rules if rule.waits} - {article.source_locale}
    if not locales:
        return ()
    exempt = {locale for article_id, locale in work.languages.exemptions() if article_id == article.id}
    found: list[str] = []
    for locale in sorted(locales - exempt, key=lambda tag: (tag.count("-"), tag)):
        rule = rule_for(rules, locale, article.kind, article.topics)
        if rule is not None and rule.required and rule.waits:
            found.append(locale)
    return tuple(found)
