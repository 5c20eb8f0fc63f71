"""Words of a question meet the words of a text in each language."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.search import Word, analyse, analyse_query, fold, index_terms, stem, tokenise
from tests.support.data import data_folder

LANGUAGES = st.sampled_from(["en", "en-GB", "he", "he-IL", "ru", "pl-PL", "de", "", "x-unknown"])


@pytest.mark.parametrize(
    ("language", "query", "text"),
    [
        ("en-GB", "refunds", "Refund window"),
        ("en", "refunding a router", "How we refund"),
        ("en", "customers", "the customer's order"),
        ("en", "cafe", "Café"),
        ("en", "DON’T", "don't"),
        ("pl", "zwroty", "zwrot"),
        ("pl", "zwrotu", "Zwrot towaru"),
        ("pl", "zolty", "żółty"),
        ("pl", "faktury", "fakturę"),
        ("pl", "lacze", "łącze"),
        ("pl", "fakture", "faktury"),
        ("pl", "polityka zwrotów", "zwrot"),
        ("pl", "klient", "dla klientow"),
        ("pl", "Kraków", "w Krakowie"),
        ("ru", "возврата", "возврат"),
        ("ru", "новая", "новый"),
        ("ru", "роутеры", "роутера"),
        ("ru", "еще", "ещё"),
        ("ru", "ПЛАТЁЖ", "платеж"),
        ("he", "להחזיר", "רשאים להחזיר נתב"),
        ("he", "החזיר", "רשאים להחזיר נתב"),
        ("he-IL", "נתב", "את הנתב שלכם"),
        ("he", "הנתב", "החזירו נתב"),
        ("he", "שהנתב", "נתב"),
        ("he", "ולהחזיר", "להחזיר"),
        ("he", "נתבים", "לנתבים"),
        ("he", "שלום", "שָׁלוֹם"),
        ("he", "צהל", "צה״ל"),
        ("he", "ג'ינס", "ג׳ינס"),
        ("he", "router", "ה-Router שלכם"),
        ("de", "STRASSE", "Straße"),
        ("he", "30", "בתוך 30 יום"),
        ("en", "KB-104", "see kb-104"),
    ],
)
def test_a_question_meets_the_text(language: str, query: str, text: str) -> None:
    assert set(analyse_query(query, language)) & set(analyse(text, language))


@pytest.mark.parametrize(
    ("language", "query", "text"),
    [
        ("en", "refund", "router"),
        ("ru", "возврат", "оплата"),
        ("pl", "zwrot", "faktura"),
        ("he", "להחזיר", "לקוחות משלמים"),
        ("he", "שם", "ים"),
    ],
)
def test_other_words_do_not_meet(language: str, query: str, text: str) -> None:
    assert not set(analyse_query(query, language)) & set(analyse(text, language))


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        *(("ŻÓŁĆ", "zolc"), ("Ёлка", "елка"), ("Йод", "йод"), ("İstanbul", "istanbul"), ("STRAẞE", "strasse")),
        *(("שָׁלוֹם", "שלומ"), ("בְּרֵאשִׁ֖ית", "בראשית"), ("ארץ", "ארצ"), ("ג׳ינס", "גינס"), ('צה"ל', "צהל")),
        *(("ﬁnd", "find"), ("x\u200fy", "xy"), ("", ""), ("\ud800a", "\ud800a")),
    ],
)
def test_folding(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_words_with_their_places() -> None:
    assert tokenise("Don't, צה״ל  30 ёж!") == [
        Word("Don't", 0, 5),
        Word("צה״ל", 7, 11),
        Word("30", 13, 15),
        Word("ёж", 16, 18),
    ]


@given(st.text(max_size=60))
def test_places_hold_the_words(text: str) -> None:
    assert all(text[start:end] == word for word, start, end in tokenise(text))


def test_hebrew_gives_the_word_first_then_without_its_particles() -> None:
    assert index_terms("שהנתב", "he") == ("שהנתב", "הנתב", "נתב")
    assert index_terms("בית", "he") == ("בית",)
    assert index_terms("Router", "he") == ("router",)


def test_polish_is_folded_before_it_is_stemmed() -> None:
    assert index_terms("żółtego", "pl") == index_terms("zoltego", "pl")


def test_a_language_without_a_stemmer_is_only_folded() -> None:
    assert analyse("Häuser bauen", "de") == ["hauser", "bauen"]


def test_over_long_words_are_not_stemmed() -> None:
    assert stem("a" * 5_000 + "ing", "en").endswith("ing")


def test_a_question_asks_for_each_term_once() -> None:
    assert analyse_query("refund refunds Refunding", "en") == ["refund"]


@given(st.text(max_size=80), LANGUAGES)
def test_any_text_in_any_language_gives_terms_that_find_it(text: str, language: str) -> None:
    terms = analyse(text, language)
    assert all(terms)
    assert set(analyse_query(text, language)) == set(terms)


def test_threads_do_not_disturb_each_other() -> None:
    words = [f"refunding{letter}s" for letter in "abcdefghij"] * 200
    wanted = [stem(word, "en") for word in words]
    results: list[list[str]] = []
    threads = [threading.Thread(target=lambda: results.append([stem(word, "en") for word in words])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [wanted] * 4


def test_real_articles_give_terms_in_every_language() -> None:
    for path in sorted(data_folder("parallel-articles").rglob("*.md"))[::9]:
        assert analyse(path.read_text("utf-8"), path.stem.split("@")[0])
