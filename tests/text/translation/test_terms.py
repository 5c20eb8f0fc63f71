"""Terms are found in whatever form they stand, and a market's own term holds against its language's."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.translation.terms import Concept, Term, TermStatus, fallbacks
from kbstudio.text.translation.terms_faults import term_faults
from kbstudio.text.translation.terms_finding import TermFinder, find_terms


def _concept(code: str, *terms: tuple[str, str] | tuple[str, str, TermStatus], match_case: bool = False) -> Concept:
    return Concept(code, tuple(Term(t[0], t[1], *t[2:], match_case=match_case) for t in terms))


def _words(text: str, locale: str, concept: Concept) -> list[str]:
    return [text[hit.span[0] : hit.span[1]] for hit in find_terms(text, locale, [concept])]


@pytest.mark.parametrize(
    ("locale", "term", "text", "found"),
    [
        ("en", "invoice", "Send two Invoices, not the invoicing.", ["Invoices", "invoicing"]),
        ("en-GB", "support ticket", "Close all support tickets now.", ["support tickets"]),
        ("en", "customer", "The customer’s card.", ["customer’s"]),
        ("ru", "заявка", "Закройте заявку; новых заявок нет, заявками занят отдел.", ["заявку", "заявок", "заявками"]),
        ("ru", "учётная запись", "Вход в учетную запись закрыт.", ["учетную запись"]),
        ("pl", "faktura", "Nie ma faktury ani fakturami, są faktur.", ["faktury", "fakturami", "faktur"]),
        ("pl", "zgłoszenie", "W zgłoszeniach i zgłoszeniu.", ["zgłoszeniach", "zgłoszeniu"]),
        ("pl", "karta SIM", "Wymień kartę SIM dziś.", ["kartę SIM"]),
        ("he", "נתב", "הפעילו את הנתב, ובנתב שלכם; לנתבים.", ["נתב", "נתב", "לנתבים"]),
        ("he-IL", "חשבונית", "שלחו את החשבוניות ללקוח.", ["החשבוניות"]),
        ("en", "VPN", "Use VPN, not vpn or VPNs.", ["VPN"]),
        ("en", "port", "Important reports are no ports.", ["ports"]),
        ("ru", "контроль", "Контракт и контроля.", ["контроля"]),
        ("en", "code", "The `code` and [code](kb:code) of {{ code }}.", ["code"]),
        ("en", "sign in", "Sign\nin. Sign, in.", ["Sign\nin"]),
    ],
)
def test_a_term_is_found_in_its_forms(locale: str, term: str, text: str, found: list[str]) -> None:
    assert _words(text, locale, _concept("c", (term, locale))) == found


def test_the_longest_term_holds() -> None:
    card, sim = _concept("card", ("card", "en")), _concept("sim", ("SIM card", "en"))
    hits = find_terms("Change the SIM card, then the card.", "en", [card, sim])
    assert [hit.concept.code for hit in hits] == ["sim", "card"]


def test_a_term_that_matches_case_is_found_only_as_written() -> None:
    assert _words("polish the Polish text.", "en", _concept("c", ("Polish", "en"), match_case=True)) == ["Polish"]


def test_a_market_falls_back_to_its_language_but_not_to_another_script() -> None:
    assert fallbacks("he-IL") == ("he-IL", "he")
    assert fallbacks("zh-Hant-TW") == ("zh-Hant-TW", "zh-Hant")
    assert fallbacks("es-419") == ("es-419", "es")


def test_a_market_has_its_own_term() -> None:
    lift = _concept("lift", ("lift", "en-GB"), ("elevator", "en"), ("hoist", "en", "forbidden"))
    assert [term.text for term in lift.preferred("en-GB")] == ["lift"]
    assert [term.text for term in lift.preferred("en-US")] == ["elevator"]
    assert {term.text: term.status for term in lift.names("en-GB")} == {
        "lift": "preferred",
        "elevator": "allowed",
        "hoist": "forbidden",
    }


_TICKET = _concept(
    "ticket",
    ("ticket", "en"),
    ("zgłoszenie", "pl"),
    ("sprawa", "pl", "allowed"),
    ("tiket", "pl", "forbidden"),
    ("פנייה", "he"),
)
_PRODUCT = _concept("product", ("Home Office", "en", "keep"))


def _faults(source: str, target: str, locale: str = "pl") -> list[tuple[str, str, tuple[str, ...]]]:
    concepts = [_TICKET, _PRODUCT]
    found = term_faults(
        source,
        target,
        sources=TermFinder(concepts, "en-GB"),
        targets=TermFinder(concepts, f"{locale}-{locale.upper()}"),
    )
    return [(fault.kind, fault.concept.code, fault.expected) for fault in found]


def test_a_translation_with_the_markets_term_is_right() -> None:
    assert _faults("Close the ticket.", "Zamknij zgłoszenie.") == []
    assert _faults("Close tickets.", "Zamknij sprawy.") == []
    assert _faults("Close the ticket.", "סגרו את הפנייה.", "he") == []


def test_a_translation_without_it_is_told_the_term() -> None:
    assert _faults("Close the ticket.", "Zamknij to.") == [("missing", "ticket", ("zgłoszenie",))]


def test_a_forbidden_term_is_told_once_with_what_to_use() -> None:
    assert _faults("Close the ticket.", "Zamknij tikety.") == [("forbidden", "ticket", ("zgłoszenie",))]


def test_a_name_that_is_kept_must_stand_as_it_is() -> None:
    assert _faults("Open Home Office.", "Otwórz Biuro domowe.") == [("translated", "product", ("Home Office",))]
    assert _faults("Open Home Office.", "Otwórz Home Office.") == []


def test_a_concept_without_a_term_in_the_language_asks_for_nothing() -> None:
    assert _faults("Close the ticket.", "Закройте это.", "ru") == []


_ANY = st.text("abż אבהנ`*[]()\n{}#5’-", max_size=30)


@settings(max_examples=200, deadline=None)
@given(_ANY, st.lists(_ANY, max_size=4), st.sampled_from(["en", "pl", "ru", "he-IL"]))
def test_hits_are_in_order_inside_the_text_and_never_overlap(text: str, names: list[str], locale: str) -> None:
    concepts = [_concept(str(number), (name, locale)) for number, name in enumerate(names)]
    at, seen = 0, set()
    for hit in find_terms(text, locale, concepts):
        assert hit.span == seen or hit.span[0] >= at
        assert hit.span[0] < hit.span[1] <= len(text)
        at, seen = hit.span[1], hit.span


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["karta", "sim", "nowa", "faktura"]), min_size=1, max_size=3), _ANY, _ANY)
def test_a_term_is_found_wherever_it_stands_alone(words: list[str], before: str, after: str) -> None:
    name = " ".join(words)
    text = f"{before.replace('`', '')}. {name}. {after}"
    if "[" in before or "<" in before or "{" in before:
        return
    assert name in [text[slice(*hit.span)] for hit in find_terms(text, "pl", [_concept("c", (name, "pl"))])]
