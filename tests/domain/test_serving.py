"""Who gets what, as a pure rule: whatever the rules, chains and texts are, some things always hold."""

from datetime import UTC, datetime

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import fallbacks, language_of, locale_tag, script_of
from kbstudio.domain.serving import (
    ArticleTexts,
    Behind,
    LiveText,
    Missing,
    Outcome,
    ServingRule,
    Why,
    chain_for,
    checked_chain,
    held_back,
    served,
    serving_rule,
)

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
TAGS = (
    "en",
    "en-GB",
    "en-AU",
    "he",
    "he-IL",
    "ru",
    "uk",
    "zh",
    "zh-TW",
    "zh-Hant",
    "sr",
    "sr-Latn",
    "sr-Latn-RS",
    "kk",
)
KINDS = ("", "faq", "procedure")

tags = st.sampled_from(TAGS)
rules = st.lists(
    st.builds(
        ServingRule,
        st.sampled_from(KINDS),
        st.sampled_from(("", *TAGS)),
        st.sampled_from(Missing),
        st.sampled_from(Behind),
    ),
    max_size=6,
    unique_by=lambda rule: (rule.kind, rule.locale),
)
texts = st.one_of(
    st.just(LiveText()),
    st.builds(LiveText, st.integers(1, 9), st.just(NOON)),
    st.builds(
        lambda held, why: LiveText(0, NOON, Behind.WITHHOLD if why is Why.CRITICAL else held, why),
        st.sampled_from((Behind.FALL_BACK, Behind.WITHHOLD)),
        st.sampled_from((Why.BEHIND, Why.CRITICAL)),
    ),
)
articles = st.builds(
    lambda kind, source, found: ArticleTexts(kind, source, found | {source: LiveText()}),
    st.sampled_from(KINDS[1:]),
    tags,
    st.dictionaries(tags, texts, max_size=8),
)


@given(tags, articles, rules)
def test_what_is_held_is_never_given_and_what_is_given_is_there(
    asked: str, article: ArticleTexts, known: list[ServingRule]
) -> None:
    got = served(asked, article, chain_for(asked, {}), known)
    assert got.asked == asked
    if asked in article.texts and article.texts[asked].held is None:
        assert got.locale == asked
    if got.locale:
        assert article.texts[got.locale].held is None
        assert (got.outcome is Outcome.FALLBACK) is (got.locale != asked)
        assert (got.outcome is Outcome.BEHIND) is (got.locale == asked and article.texts[asked].stale > 0)
    else:
        assert got.outcome in {Outcome.WITHHELD, Outcome.MISSING}
    assert (got.why is Why.NONE) is (got.outcome is Outcome.SHOWN)


@given(tags, articles)
def test_without_rules_everybody_gets_something_but_ukrainians_no_russian(asked: str, article: ArticleTexts) -> None:
    visible = {locale: text for locale, text in article.texts.items() if text.held is None}
    got = served(asked, ArticleTexts(article.kind, article.source, visible), chain_for(asked, {}), ())
    assert bool(got.locale) is ((asked, article.source) != ("uk", "ru") or "uk" in visible)
    assert (asked, got.locale) != ("uk", "ru")


@given(tags, articles, rules)
def test_no_other_script_but_that_of_the_source(asked: str, article: ArticleTexts, known: list[ServingRule]) -> None:
    got = served(asked, article, chain_for(asked, {}), known).locale
    assert got in {"", article.source} or script_of(got) == script_of(asked)


@given(rules, st.sampled_from(KINDS[1:]), tags)
def test_the_most_particular_rule_counts(known: list[ServingRule], kind: str, locale: str) -> None:
    by_place = {(rule.kind, rule.locale): rule for rule in known}
    own = [tag for tag in fallbacks(locale) if language_of(tag) == language_of(locale)]
    wanted = [(some, tag) for tag in [*own, ""] for some in (kind, "")]
    assert serving_rule(known, kind, locale) == next(
        (by_place[place] for place in wanted if place in by_place), ServingRule()
    )


@pytest.mark.parametrize("locale", sorted(locale_identifiers()))
def test_what_cldr_computes_is_a_chain_a_library_could_choose(locale: str) -> None:
    try:
        tag = locale_tag(locale)
    except BadInput:
        return
    computed = chain_for(tag, {}).tags
    assert checked_chain(tag, computed) == computed
    assert chain_for(tag, {tag: computed}).by_library


def test_a_text_is_held_as_the_rule_says_and_always_without_a_critical_change() -> None:
    shows, withholds = ServingRule(), ServingRule(behind=Behind.WITHHOLD)
    assert held_back(shows, stale=True, critical=False) is None
    assert held_back(withholds, stale=False, critical=False) is None
    assert held_back(withholds, stale=True, critical=False) == (Behind.WITHHOLD, Why.BEHIND)
    assert held_back(shows, stale=False, critical=True) == (Behind.WITHHOLD, Why.CRITICAL)
