"""Makes of the rows of the published views what decides in which language readers get articles."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from kbstudio.domain.serving import ArticleTexts, Behind, LiveText, Missing, ServingFacts, ServingRule, Why


def serving_facts(
    *,
    rules: Iterable[Any],
    chains: Iterable[Any],
    sources: Iterable[Any],
    live: Iterable[Any],
    behind: Iterable[Any],
    held: Iterable[Any],
) -> ServingFacts:
    """What the rows of v1_serving_rules, fallbacks, sources, articles, currency and serving say together."""
    kinds: dict[str, str] = {}
    written: dict[str, str] = {}
    texts: dict[str, dict[str, LiveText]] = {}
    for row in sources:
        kinds[row.article], written[row.article] = row.kind, row.source_locale
    for row in live:
        kinds[row.article] = row.kind
        texts.setdefault(row.article, {})[row.locale] = LiveText()
    for row in behind:
        if row.locale in texts.get(row.article, ()):
            texts[row.article][row.locale] = LiveText(row.stale_blocks, datetime.fromisoformat(row.since))
    for row in held:
        kept = LiveText(0, datetime.fromisoformat(row.since), Behind(row.how), Why(row.why))
        texts.setdefault(row.article, {})[row.locale] = kept
    return ServingFacts(
        tuple(ServingRule(row.kind, row.locale, Missing(row.missing), Behind(row.behind)) for row in rules),
        {row.locale: tuple(row.chain.split()) for row in chains},
        {
            code: ArticleTexts(kinds.get(code, ""), written.get(code, ""), texts.get(code, {}))
            for code in {*kinds, *texts}
        },
    )
