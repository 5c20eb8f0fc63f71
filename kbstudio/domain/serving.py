"""What agents get of an article in a language: the text itself, another language in its place, or nothing; and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import fallbacks, language_of, locale_tag, script_of

MOST_TAGS = 12
"""Languages a chain may name; agents' tools ask for one after the other."""

_NOT_UNASKED = frozenset({("uk", "ru")})
"""(asked, source): readers who are not given the source in place of their language unless their chain names it."""


class Missing(StrEnum):
    """What agents get while nothing is published in a language."""

    FALL_BACK = "fall_back"
    WITHHOLD = "withhold"


class Behind(StrEnum):
    """What agents get while a language says something else than its source."""

    SHOW = "show"
    """The text, with a line that says so."""
    FALL_BACK = "fall_back"
    WITHHOLD = "withhold"


class Outcome(StrEnum):
    """What became of a request."""

    SHOWN = "shown"
    BEHIND = "behind"
    """Shown, though it says something else than its source by now."""
    FALLBACK = "fallback"
    """Another language stands in."""
    WITHHELD = "withheld"
    """Nothing is shown, as the rules say."""
    MISSING = "missing"
    """Nothing is there that could be shown."""


class Why(StrEnum):
    """Why a request was not simply answered."""

    NONE = ""
    MISSING = "missing"
    BEHIND = "behind"
    CRITICAL = "critical"
    """A change of the source that no reader may do without is not in it."""


@dataclass(frozen=True)
class ServingRule:
    """What agents get of a kind of article in a language (each "" for all) that is missing or behind."""

    kind: str = ""
    locale: str = ""
    missing: Missing = Missing.FALL_BACK
    behind: Behind = Behind.SHOW


@dataclass(frozen=True)
class Chain:
    """Where readers of ``locale`` are led while it has nothing for them: ``tags``, best first, without itself.

    ``computed`` is what CLDR makes of it, ``by_library`` whether somebody chose other tags. The language an article is
    written in comes after the last one.
    """

    locale: str
    tags: tuple[str, ...]
    computed: tuple[str, ...]
    by_library: bool = False


@dataclass(frozen=True)
class Served:
    """What a request for ``asked`` got: an edition in ``locale`` ("" for none), and since when that is so."""

    asked: str = ""
    outcome: Outcome = Outcome.SHOWN
    why: Why = Why.NONE
    since: datetime | None = None
    locale: str = ""


@dataclass(frozen=True)
class LiveText:
    """A published text as far as it matters for who gets it.

    ``stale`` blocks say something else than the source since ``since``; ``held`` says how it is kept from agents, None
    where it is not, and ``why``.
    """

    stale: int = 0
    since: datetime | None = None
    held: Behind | None = None
    why: Why = Why.NONE


@dataclass(frozen=True)
class ArticleTexts:
    """The published texts of one article by locale, those kept from agents too; ``source`` is what it is written in."""

    kind: str
    source: str
    texts: Mapping[str, LiveText] = field(default_factory=dict)


@dataclass(frozen=True)
class ServingFacts:
    """What decides who gets what: the rules and chains of a library, and articles (by code) with their texts."""

    rules: tuple[ServingRule, ...]
    chains: Mapping[str, tuple[str, ...]]
    articles: Mapping[str, ArticleTexts]

    def served(self, code: str, asked: str) -> Served:
        """What agents who ask for an article in ``asked`` get."""
        article = self.articles.get(code, ArticleTexts("", ""))
        return served(asked, article, chain_for(asked, self.chains), self.rules)


@dataclass(frozen=True)
class CriticalChange:
    """That version ``number`` of a source says what no reader may do without, with who said so, when and why."""

    number: int
    reason: str
    person: str
    at: datetime


def serving_rule(rules: Iterable[ServingRule], kind: str, locale: str) -> ServingRule:
    """The rule that counts for a kind in a language: the most particular one.

    A market stands under the rules of its language where it has none of its own.
    """
    places = {tag: place for place, tag in enumerate(reversed(_own(locale)), start=1)} | {"": 0}
    found = [rule for rule in rules if rule.locale in places and rule.kind in {"", kind}]
    return max(found, key=lambda rule: (places[rule.locale], rule.kind), default=ServingRule())


def chain_for(locale: str, chosen: Mapping[str, Sequence[str]]) -> Chain:
    """The chain of a language: as somebody ``chose`` it for the library, else as CLDR has it."""
    computed = fallbacks(locale)[1:]
    return Chain(locale, tuple(chosen.get(locale, computed)), computed, locale in chosen)


def checked_chain(locale: str, tags: Iterable[str]) -> tuple[str, ...]:
    """The tags in their one form; raises BadInput for a chain that could not be followed or is not safe to read."""
    known = tuple(locale_tag(tag) for tag in tags)
    if locale in known:
        raise BadInput("{locale} comes first anyway; name what readers get after it.", locale=locale)
    if (twice := next((tag for tag in known if known.count(tag) > 1), "")) != "":
        raise BadInput("{tag} stands there twice; name each language once.", tag=twice)
    if len(known) > MOST_TAGS:
        raise BadInput("A chain names {most} languages at most; take some out.", most=MOST_TAGS)
    if (other := next((tag for tag in known if script_of(tag) != script_of(locale)), "")) != "":
        raise BadInput(
            "{tag} is written in another script than {locale}, and a chain keeps to one script. Leave it out: the "
            "language an article is written in is shown at the end anyway, with a line that says so.",
            tag=other,
            locale=locale,
        )
    return known


def held_back(rule: ServingRule, *, stale: bool, critical: bool) -> tuple[Behind, Why] | None:
    """How and why a published text is kept from agents; None where it is not."""
    if critical:
        return Behind.WITHHOLD, Why.CRITICAL
    return (rule.behind, Why.BEHIND) if stale and rule.behind is not Behind.SHOW else None


def served(asked: str, article: ArticleTexts, chain: Chain, rules: Iterable[ServingRule]) -> Served:
    """What agents who ask for an article in ``asked`` get: itself, along the chain, then the source, or nothing."""
    rule = serving_rule(rules, article.kind, asked)
    own = _own(asked)
    why, since = Why.MISSING, None
    for tag in dict.fromkeys((asked, *chain.tags, *_last(asked, article.source))):
        text = article.texts.get(tag)
        if text is None:
            if tag == asked and rule.missing is Missing.WITHHOLD:
                return Served(asked, Outcome.WITHHELD, Why.MISSING)
            continue
        behind = tag != article.source and article.source in article.texts
        reason, ends = _kept(text, rule, own=tag in own, itself=tag == asked, behind=behind)
        if ends:
            return Served(asked, Outcome.WITHHELD, reason, text.since)
        if reason is not Why.NONE:
            if tag in own and why is Why.MISSING:
                why, since = reason, text.since
            continue
        if tag != asked:
            return Served(asked, Outcome.FALLBACK, why, since, tag)
        if text.stale:
            return Served(asked, Outcome.BEHIND, Why.BEHIND, text.since, tag)
        return Served(asked, locale=tag)
    return Served(asked, Outcome.MISSING if why is Why.MISSING else Outcome.WITHHELD, why, since)


def _own(locale: str) -> tuple[str, ...]:
    """The tag and the parents of it that are the same language."""
    return tuple(tag for tag in fallbacks(locale) if language_of(tag) == language_of(locale))


def _last(asked: str, source: str) -> tuple[str, ...]:
    """The language an article is written in, where readers of ``asked`` may be led there without having asked."""
    return () if not source or (language_of(asked), language_of(source)) in _NOT_UNASKED else (source,)


def _kept(text: LiveText, rule: ServingRule, *, own: bool, itself: bool, behind: bool) -> tuple[Why, bool]:
    """Why a text is passed over, and whether the search for another one ends here.

    It ends only in the reader's ``own`` language: whoever is led elsewhere is not under the rules of that place. What
    somebody asks for by its own name was settled when it was published; others are ``behind`` where there is a source.
    """
    if itself:
        return text.why, text.held is Behind.WITHHOLD
    if text.why is Why.CRITICAL:
        return text.why, own
    if text.held is not None or (text.stale and behind and rule.behind is not Behind.SHOW):
        return Why.BEHIND, own and rule.behind is Behind.WITHHOLD
    return Why.NONE, False
