"""A table of requests: what agents who ask in a language get, and why."""

from collections.abc import Iterator

import pytest

from kbstudio.domain.alignments import BlockState, Currency
from kbstudio.domain.errors import BadInput, Refused
from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.serving import Behind, Why
from kbstudio.services.answering import Reader
from tests.storage.making import NOON, article, live
from tests.support.studios import team_studio

TEXTS = {
    "KB-1": ("reference", "en", ("en", "en-GB", "he", "ru", "zh", "sr", "pt-PT", "es-419", "pl~")),
    "KB-2": ("reference", "ru", ("ru", "he")),
    "KB-3": ("procedure", "en", ("en", "he~", "pl~")),
    "KB-4": ("reference", "en", ("en", "he!", "sr-Latn", "zh-Hant", "en-GB~")),
}
"""By code: kind, source, and the languages that are published; ``~`` is behind, ``!`` lacks a critical change."""

RULES = (
    {"kind": "procedure", "locale": "he", "behind": "withhold"},
    {"kind": "procedure", "behind": "fall_back"},
    {"locale": "de", "missing": "withhold"},
    {"kind": "procedure", "locale": "de-CH"},
    {"locale": "en-GB", "behind": "fall_back"},
)

CHAINS = {"en-NZ": ("en-AU", "en-GB", "en"), "be": ("ru",), "fr": ()}

REQUESTS = """
KB-1 en          en      shown
KB-1 eng         en      shown
KB-1 en-GB       en-GB   shown
KB-1 en_gb       en-GB   shown
KB-1 en-US       en      fallback missing
KB-1 en-AU       en      fallback missing
KB-1 en-001      en      fallback missing
KB-1 en-NZ       en-GB   fallback missing
KB-1 he          he      shown
KB-1 iw          he      shown
KB-1 he-IL       he      fallback missing
KB-1 iw-IL       he      fallback missing
KB-1 ru          ru      shown
KB-1 ru-KZ       ru      fallback missing
KB-1 uk          en      fallback missing
KB-1 uk-UA       en      fallback missing
KB-1 be          ru      fallback missing
KB-1 be-BY       en      fallback missing
KB-1 kk          en      fallback missing
KB-1 kk-KZ       en      fallback missing
KB-1 bg          en      fallback missing
KB-1 zh          zh      shown
KB-1 zh-CN       zh      fallback missing
KB-1 zh-SG       zh      fallback missing
KB-1 zh-TW       en      fallback missing
KB-1 zh-Hant     en      fallback missing
KB-1 zh-Hant-HK  en      fallback missing
KB-1 sr          sr      shown
KB-1 sr-RS       sr      fallback missing
KB-1 sr-Latn     en      fallback missing
KB-1 sr-Latn-RS  en      fallback missing
KB-1 sr-ME       en      fallback missing
KB-1 pt-AO       pt-PT   fallback missing
KB-1 pt-BR       en      fallback missing
KB-1 pt          en      fallback missing
KB-1 es-MX       es-419  fallback missing
KB-1 es-AR       es-419  fallback missing
KB-1 es-ES       en      fallback missing
KB-1 hi          en      fallback missing
KB-1 hi-Latn-IN  en      fallback missing
KB-1 fr          en      fallback missing
KB-1 pl          pl      behind   behind
KB-1 pl-PL       pl      fallback missing
KB-1 de          -       withheld missing
KB-1 de-AT       -       withheld missing
KB-1 de-CH       -       withheld missing
KB-2 ru          ru      shown
KB-2 he-IL       he      fallback missing
KB-2 en          ru      fallback missing
KB-2 kk          ru      fallback missing
KB-2 be          ru      fallback missing
KB-2 uk          -       missing  missing
KB-2 uk-UA       -       missing  missing
KB-3 en          en      shown
KB-3 he          -       withheld behind
KB-3 iw          -       withheld behind
KB-3 he-IL       -       withheld behind
KB-3 pl          en      fallback behind
KB-3 pl-PL       en      fallback behind
KB-3 ru          en      fallback missing
KB-3 de          -       withheld missing
KB-3 de-CH       en      fallback missing
KB-4 he          -       withheld critical
KB-4 he-IL       -       withheld critical
KB-4 yi          en      fallback missing
KB-4 sr-Latn     sr-Latn shown
KB-4 sr-Latn-RS  sr-Latn fallback missing
KB-4 sr-ME       sr-Latn fallback missing
KB-4 sr          en      fallback missing
KB-4 zh-TW       zh-Hant fallback missing
KB-4 zh-Hant-HK  zh-Hant fallback missing
KB-4 zh          en      fallback missing
KB-4 en-GB       en      fallback behind
KB-4 en-NZ       en      fallback missing
KB-9 en          -       missing  missing
"""


@pytest.fixture(scope="module")
def readers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    studio = team_studio(f"sqlite:///{tmp_path_factory.mktemp('requests')}/library.kbstudio")
    with studio.database.write() as work:
        for kind, source, locales in TEXTS.values():
            _write(work, kind, source, locales)
        work.commit()
    for rule in RULES:
        studio.serving.put_rule(by="karl", **rule)
    for locale, tags in CHAINS.items():
        studio.serving.put_chain(locale, tags, by="karl")
    reader = studio.reader()
    yield reader
    reader.close()
    studio.close()


def _write(work: UnitOfWork, kind: str, source: str, locales: tuple[str, ...]) -> None:
    of = article(work, "karl", kind=kind, source_locale=source)
    for each in locales:
        locale = each.rstrip("~!")
        edition = live(work, f"In {locale}", locale=locale, of=of)
        on = work.articles.variant(of.id, locale)
        assert on is not None
        if locale != source:
            states = {BlockState.STALE: 2} if each != locale else {BlockState.CURRENT: 2}
            work.alignments.put_currency(on.id, Currency(1, 1, 2, states), NOON if each != locale else None)
        if each.endswith("!"):
            work.serving.hold([edition.id], Behind.WITHHOLD, Why.CRITICAL, NOON)


@pytest.mark.parametrize("request_line", REQUESTS.strip().splitlines())
def test_who_asks_gets_what_the_rules_say(readers: Reader, request_line: str) -> None:
    code, asked, locale, outcome, *why = request_line.split()
    got = readers.served(code, asked)
    assert (got.locale or "-", got.outcome, [got.why] if got.why else []) == (locale, outcome, why)
    if got.locale:
        shown = readers.show(code, asked)
        assert (shown.locale, shown.title, shown.served) == (locale, f"In {locale}", got)
    else:
        with pytest.raises(Refused, match=code):
            readers.show(code, asked)


def test_nobody_gets_a_language_they_do_not_know(readers: Reader) -> None:
    with pytest.raises(BadInput, match="not a language we know"):
        readers.show("KB-1", "klingon")


def test_nothing_is_found_that_would_not_be_shown(readers: Reader) -> None:
    for asked in {line.split()[1] for line in REQUESTS.strip().splitlines()}:
        for hit in readers.search("in text", asked, 50).hits:
            assert readers.show(hit.article, asked).locale == hit.locale


def test_search_leads_where_the_requests_lead(readers: Reader) -> None:
    assert readers.search("text", "zh-TW").hits[0].locale == "zh-Hant"
    assert {hit.locale for hit in readers.search("text", "uk").hits} == {"en"}
