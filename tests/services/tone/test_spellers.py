"""Spelling in languages whose dictionaries this computer has: what is found, and what is offered for it."""

from dataclasses import replace
from pathlib import Path

import pytest

from kbstudio.services.tone import spellers
from kbstudio.services.tone.books import OwnRule, RuleBook, UnknownBook, check_with, suggesting
from kbstudio.services.tone.kept_files import KeptFiles
from kbstudio.services.tone.mending import all_to_mend, found_in, ways_to_mend
from kbstudio.services.tone.own_dictionaries import dictionaries_in
from kbstudio.services.tone.spellers import Spellers
from kbstudio.text.tone.rules.base import Wanted
from tests.support.dictionaries import write_dictionary

RULE = OwnRule("KB-1.spelling", "extends: spelling\nmessage: “%s” is in no dictionary.\nlevel: error\n")
WORDS = {
    "en_GB": ("account", "receive", "the", "a", "we"),
    "ru_RU": ("абонент", "замок", "счёт"),
    "pl_PL": ("rachunek", "żółty", "gdzie"),
    "he_IL": ("חשבון", 'צה"ל', "ג'ירפה", "שלום"),
}


@pytest.fixture(autouse=True)
def dictionaries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, words in WORDS.items():
        write_dictionary(tmp_path / "dictionaries", name, *words)
    monkeypatch.setenv("DICPATH", str(tmp_path / "dictionaries"))
    monkeypatch.setattr(spellers, "_SYSTEM", ())


def book(locale: str, yaml: str = RULE.yaml) -> RuleBook:
    return RuleBook(locale, own=(OwnRule(RULE.name, yaml),))


@pytest.mark.parametrize(
    ("locale", "text", "wrong", "meant"),
    [
        ("en-GB", "We recieve the account.\n", "recieve", "receive"),
        ("en-GB", "Recieve the account.\n", "Recieve", "Receive"),
        ("ru", "Абоннент, замок.\n", "Абоннент", "Абонент"),
        ("ru", "Замко, счёт.\n", "Замко", "Замок"),
        ("pl", "Gdzie żółty rachnuek?\n", "rachnuek", "rachunek"),
        ("pl", "Gdzie żułty rachunek?\n", "żułty", "żółty"),
        ("he", "שלום, חשובן.\n", "חשובן", "חשבון"),
        ("he-IL", "שלום, ג׳ירפפה.\n", "ג׳ירפפה", "ג׳ירפה"),
    ],
)
def test_a_misspelt_word_is_found_and_mended(locale: str, text: str, wrong: str, meant: str) -> None:
    made = book(locale)
    [found] = found_in(text, made.key, made).findings
    assert found.match == wrong
    ways = ways_to_mend(found, text, made.key)
    assert ways[0].text == meant
    assert check_with(made, text.replace(wrong, meant)).findings == ()


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        ("he", "צה״ל, צה\"ל, ג׳ירפה, ג'ירפה, שָׁלוֹם, Wi-Fi, 5G, תל־אביב.\n"),
        ("ru", "за\u0301мок, СМС, iPhone, 12:30.\n"),
        ("pl", "żółty\u00ad, gdzie, SMS, 5%.\n"),
    ],
)
def test_signs_points_foreign_letters_and_numbers_are_no_mistakes(locale: str, text: str) -> None:
    assert check_with(book(locale), text).findings == ()


def test_nothing_is_offered_where_no_word_is_near(dictionaries: None) -> None:
    made = book("en-GB")
    text = "We xqzvqqj.\n"
    [found] = found_in(text, made.key, made).findings
    assert ways_to_mend(found, text, made.key) == ()


def test_all_that_can_be_mended_at_once_leaves_spelling_to_people(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spellers.Speller, "suggest", lambda *_: pytest.fail("looked up"))
    made = book("en-GB")
    text = "We recieve the account.\n"
    assert all_to_mend(found_in(text, made.key, made).findings, text, made.key) == ()


def test_a_word_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    class Counting:
        def spell(self, word: str) -> bool:
            return word == "receive"

        def suggest(self, word: str) -> list[str]:
            asked.append(word)
            return ["receive"]

    counting = Counting()
    monkeypatch.setattr(spellers, "usual_dictionary", lambda _locale, _own: (counting, "en-GB"))
    for yaml in (RULE.yaml, RULE.yaml.replace("error", "warning")):
        made = book("en-GB", yaml)
        suggest = suggesting(RULE.name, made.key, made)
        assert suggest is not None
        assert suggest("recieve") == ("receive",)
    assert asked == ["recieve"]


def test_accepted_words_are_offered_first_and_in_their_own_capitals() -> None:
    made = RuleBook(
        "en-GB",
        own=(RULE,),
        vocabularies=("Ours",),
        files=(("config/vocabularies/Ours/accept.txt", b"iRecieve\nZephyros\n"),),
    )
    suggest = suggesting(RULE.name, made.key, made)
    assert suggest is not None
    assert list(suggest("zephiros")) == ["Zephyros"]
    assert check_with(made, "We Zephyros the Zephyrosian.\n").findings[0].match == "Zephyrosian"


def test_other_rules_offer_no_words_and_an_unknown_book_is_asked_for() -> None:
    made = book("en-GB")
    assert suggesting("KB-1.other", made.key, made) is None
    with pytest.raises(UnknownBook):
        suggesting(RULE.name, "0" * 32)


def test_a_folder_of_ones_own_comes_before_this_computer(tmp_path: Path) -> None:
    own = tmp_path / "own"
    write_dictionary(own / "uk", "uk-UA", "так")
    write_dictionary(own, "he_IL", "אחר")
    (own / "he_XX.dic").write_text("1\nבדיקה\n", "utf-8")
    assert dictionaries_in(str(own)) == ("he_IL", "uk-UA")
    assert dictionaries_in(str(tmp_path / "nowhere")) == ()
    made = replace(book("he"), dictionaries=str(own))
    assert made.key != book("he").key
    assert [each.match for each in check_with(made, "אחר שלום\n").findings] == ["שלום"]
    assert [each.match for each in check_with(replace(book("uk"), dictionaries=str(own)), "так нi\n").findings] == []
    assert [each.match for each in check_with(replace(book("uk"), dictionaries=str(own)), "так ні\n").findings] == [
        "ні"
    ]


def test_a_dictionary_in_letters_of_its_own_is_asked_for_any_word(tmp_path: Path) -> None:
    own = tmp_path / "own"
    write_dictionary(own, "ru_RU", "замок")
    for ending in ("aff", "dic"):
        path = own / f"ru_RU.{ending}"
        path.write_bytes(path.read_text("utf-8").replace("UTF-8", "KOI8-R").encode("koi8-r"))
    made = replace(book("ru"), dictionaries=str(own))
    text = "замок ґанок земок\n"
    found = check_with(made, text).findings
    assert [each.match for each in found] == ["ґанок", "земок"]
    assert [[way.text for way in ways_to_mend(each, text, made.key)] for each in found] == [[], ["замок"]]


def test_what_is_no_dictionary_stops_nothing(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    for ending in ("aff", "dic"):
        (own / f"he_IL.{ending}").write_bytes(bytes(range(256)) * 4)
    made = replace(book("he"), dictionaries=str(own))
    [found] = check_with(made, "שלום\n").findings
    assert ways_to_mend(found, "שלום\n", made.key) == ()


def test_a_market_is_spelled_by_its_own_dictionary_or_by_anothers_which_is_told(tmp_path: Path) -> None:
    own = tmp_path / "own"
    write_dictionary(own, "en_AU", "barbie")
    write_dictionary(own, "en_US", "color")
    british = replace(book("en-GB"), dictionaries=str(own))
    assert check_with(british, "account\n") == check_with(book("en-GB"), "account\n")
    assert check_with(british, "account\n").notices == ()
    any_english = replace(book("en"), dictionaries=str(own))
    assert check_with(any_english, "color\n").findings == check_with(any_english, "color\n").notices == ()
    irish = replace(book("en-IE"), dictionaries=str(own))
    [told] = check_with(irish, "color\n").notices
    assert "no dictionary for en-IE" in told


def test_without_a_dictionary_there_is_no_speller() -> None:
    assert Spellers(KeptFiles({}))(Wanted("KB-1.spelling", "uk")) is None
