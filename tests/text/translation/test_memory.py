"""What was translated before is found again, and says how far it can be trusted."""

import pickle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from kbstudio.text.translation.memory import Match, Memory, Remembered
from kbstudio.text.translation.memory_columns import PackedSentences
from kbstudio.text.translation.memory_keys import key_of
from kbstudio.text.translation.memory_meaning import may_mean_otherwise
from kbstudio.text.translation.memory_narrow import narrowing


def _memory(*pairs: tuple[str, str], languages: tuple[str, str] = ("en", "pl")) -> Memory:
    return Memory(*languages, (Remembered(*pair) for pair in pairs))


def test_the_same_sentence_is_exact_however_it_is_wrapped() -> None:
    memory = _memory(("Restart the router now.", "Uruchom ponownie router."))
    (match,) = memory.find("Restart the\n  router now.")
    assert (match.score, match.kind, match.target) == (100, "exact", "Uruchom ponownie router.")


def test_the_same_neighbours_make_it_a_match_in_context() -> None:
    memory = Memory("en", "pl")
    memory.add("Yes", "Tak", previous="Is it green?", following="No")
    memory.add("Yes", "Owszem", previous="Is it red?", following="No")
    found = memory.find("Yes", previous="Is it green?", following="No")
    assert [(match.target, match.score) for match in found] == [("Tak", 101), ("Owszem", 100)]


def test_one_same_neighbour_is_no_context() -> None:
    memory = Memory("en", "pl")
    memory.add("Yes", "Tak", previous="Is it green?", following="No")
    assert [match.score for match in memory.exact("Yes", previous="Is it green?", following="Maybe")] == [100]


@pytest.mark.parametrize(
    ("remembered", "translation", "asked", "expected", "score"),
    [
        ("Wait 10 minutes.", "Poczekaj 10 minut.", "Wait 15 minutes.", "Poczekaj 15 minut.", 99),
        ("Open `a.txt` now.", "Otwórz teraz `a.txt`.", "Open `b.txt` now.", "Otwórz teraz `b.txt`.", 99),
        ("It costs 1,234.50 in all.", "Razem 1 234,50.", "It costs 9,876.25 in all.", "Razem 9\u00a0876,25.", 99),
        (
            "See [help](kb:KB-1) first.",
            "Najpierw [pomoc](kb:KB-1).",
            "See [help](kb:KB-2) first.",
            "Najpierw [pomoc](kb:KB-2).",
            99,
        ),
        (
            "Dear {{ name }}, pay 5 by 7.",
            "{{ name }}, zapłać 5 do 7.",
            "Dear {{ client }}, pay 7 by 5.",
            "{{ client }}, zapłać 7 do 5.",
            99,
        ),
        # One minute and five minutes want another form of the word.
        ("Wait 5 minutes.", "Poczekaj 5 minut.", "Wait 2 minutes.", "Poczekaj 2 minut.", 94),
    ],
)
def test_numbers_and_placeholders_are_put_in(
    remembered: str, translation: str, asked: str, expected: str, score: int
) -> None:
    (match,) = _memory((remembered, translation)).find(asked)
    assert (match.target, match.score, match.kind) == (expected, score, "substituted")


def test_a_number_that_is_not_in_the_translation_is_not_put_in() -> None:
    (match,) = _memory(("Press the button 2 times.", "Naciśnij przycisk dwa razy.")).find("Press the button 3 times.")
    assert (match.target, match.score, match.otherwise) == ("Naciśnij przycisk dwa razy.", 84, True)


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("en", "Restart the router before you call.", "Do not restart the router before you call."),
        ("en", "You can open the box of the router.", "You can't open the box of the router."),
        ("en", "The card is locked by the bank today.", "The card is unlocked by the bank today."),
        ("en", "Switch the green light of the router on.", "Switch the green light of the router off."),
        ("ru", "Перезагрузите роутер до звонка в поддержку.", "Не перезагрузите роутер до звонка в поддержку."),
        ("ru", "Введите верный пароль к личному кабинету.", "Введите неверный пароль к личному кабинету."),
        ("pl", "Uruchom router ponownie przed rozmową.", "Nie uruchom router ponownie przed rozmową."),
        ("he", "הפעילו מחדש את הנתב לפני השיחה עם התמיכה.", "לא הפעילו מחדש את הנתב לפני השיחה עם התמיכה."),
        ("he", "הלקוח אמר שהנתב עובד היום בבית.", "הלקוח אמר שהנתב שלא עובד היום בבית."),
        ("en", "The desk answers within two working days.", "The desk answers within three working days."),
        ("pl", "Dział płatności odpowiada w dwa dni robocze.", "Dział płatności odpowiada w trzy dni robocze."),
        ("he", "צוות התשלומים עונה בתוך שני ימי עסקים.", "צוות התשלומים עונה בתוך שלושה ימי עסקים."),
        (
            "en",
            "The invoice is sent within the 14 days we promised.",
            "The invoice is sent within the 30 days promised.",
        ),
    ],
)
def test_another_number_or_a_negation_caps_the_match(language: str, left: str, right: str) -> None:
    (match,) = _memory((left, "…"), languages=(language, "en")).find(right)
    assert match.score <= 84
    assert match.otherwise


def test_words_that_differ_are_marked_on_both_sides() -> None:
    asked = "Open the settings of the router."
    (match,) = _memory(("Open the menu of the router.", "Otwórz menu routera.")).find(asked)
    assert 70 <= match.score <= 98
    mine, theirs = match.marks
    assert [asked[mark.start : mark.end] for mark in mine if mark.strength != "inner"] == ["settings"]
    assert [match.source[mark.start : mark.end] for mark in theirs if mark.strength != "inner"] == ["menu"]


def test_what_nobody_confirmed_and_what_is_from_elsewhere_loses() -> None:
    memory = Memory("en", "pl")
    memory.add("Yes", "Tak", confirmed=False)
    memory.add("Yes", "Jasne", origin="machine")
    memory.add("Yes", "Owszem", origin="import:agency.tmx", confirmed=False)
    memory.add("Yes", "No tak")
    assert [(match.target, match.score) for match in memory.exact("Yes")] == [
        ("No tak", 100),
        ("Tak", 97),
        ("Jasne", 95),
        ("Owszem", 92),
    ]


def test_what_is_forgotten_is_found_no_more() -> None:
    memory = _memory(("Restart it.", "Uruchom."), ("Restart it.", "Włącz."), ("Restart them.", "Uruchom je."))
    assert memory.remove("Restart  it.", "Uruchom.") == 1
    assert {match.target for match in memory.find("Restart it.")} == {"Włącz.", "Uruchom je."}
    assert memory.remove("Restart it.") == 1
    assert memory.remove("Restart it.") == 0
    assert [match.target for match in memory.find("Restart it.")] == ["Uruchom je."]
    assert len(memory) == 1


def test_a_translation_is_kept_once_with_its_newest_state() -> None:
    memory = Memory("en", "pl")
    memory.add("Yes", "Tak", confirmed=False)
    memory.add("Yes", "Tak")
    assert len(memory) == 1
    assert memory.exact("Yes")[0].confirmed


def test_nothing_is_found_for_nothing() -> None:
    memory = _memory(("", "x"), ("x", " "), ("\n", "y"))
    assert len(memory) == 0
    assert memory.find("") == memory.find("anything") == []


def test_a_pickled_memory_finds_the_same() -> None:
    memory = _memory(("Open the menu of the router.", "Otwórz menu routera."), ("Wait 5 minutes.", "Czekaj 5 minut."))
    again: Memory = pickle.loads(pickle.dumps(memory))
    for asked in ("Open the settings of the router.", "Wait 7 minutes."):
        assert again.find(asked) == memory.find(asked)


@given(st.text(max_size=40), st.sampled_from(["en", "pl", "ru", "he-IL", "iw", "de"]))
def test_narrow_letters_come_back(text: str, locale: str) -> None:
    table = narrowing(locale)
    assert text.translate(table).translate(table) == text


@pytest.mark.parametrize(
    ("locale", "text"), [("ru", "Съешь ещё — «да»"), ("he-IL", 'אבג־ד"ר – ש״ח'), ("pl", "Zażółć „gęślą” jaźń…")]
)
def test_sentences_of_our_languages_take_a_byte_a_letter(locale: str, text: str) -> None:
    assert max(map(ord, text.translate(narrowing(locale)))) < 256


_WORDS = [
    "router",
    "open",
    "the",
    "menu",
    "not",
    "5",
    "7",
    "`code`",
    "light",
    "green",
    "x",
    "é",
    "שלום",
    "😀",
    "{{ a }}",
]
_SENTENCE = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join)


def _scan(entries: list[tuple[str, str]], asked: str) -> int:
    """The best score a look at every single entry gives; 0 for none of 70."""
    key, best = key_of(asked, "en"), 0
    for source, _ in entries:
        theirs = key_of(source, "en")
        likeness = int(fuzz.ratio(key.plain, theirs.plain))
        if source == asked:
            score = 100
        elif likeness < 70:
            continue
        else:
            score = min(likeness, 84 if may_mean_otherwise(asked, source, "en") else 98)
        best = max(best, score)
    return best if best >= 70 else 0


@settings(max_examples=150, deadline=None)
@given(st.lists(_SENTENCE, max_size=25), _SENTENCE, st.integers(0, 25), st.booleans())
def test_the_best_there_is_is_always_found(sources: list[str], asked: str, gone: int, packed: bool) -> None:
    entries = [(source, f"T {number}") for number, source in enumerate(dict.fromkeys(sources))]
    memory = _memory(*entries)
    if packed:
        # A memory that was pickled is laid out anew.
        memory = pickle.loads(pickle.dumps(memory))
    for source, _ in entries[:gone]:
        assert memory.remove(source) == 1
    best = _scan(entries[gone:], asked)
    found = memory.find(asked)
    assert (found[0].score if found else 0) >= best
    _check_order(found)


_LONG = st.text("aab cé\x01שя", max_size=30) | st.builds(
    lambda text, often: text * often, st.text("ab c", min_size=1, max_size=9), st.integers(20, 90)
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_LONG, max_size=30), _LONG, st.integers(1, 100))
def test_no_sentence_within_reach_is_passed_over(sentences: list[str], asked: str, likeness: int) -> None:
    numbered = dict(enumerate(sentences))
    texts, numbers = PackedSentences(numbered).within_reach(asked, likeness)
    assert texts == [numbered[number] for number in numbers]
    for number, text in numbered.items():
        assert number in numbers or fuzz.ratio(asked, text) < likeness


def test_most_of_what_is_unlike_is_passed_over() -> None:
    words = [
        "router",
        "open",
        "menu",
        "light",
        "green",
        "call",
        "number",
        "invoice",
        "cable",
        "window",
        "plan",
        "price",
    ]
    sentences = {n: " ".join(words[(n * k + k) % len(words)] for k in range(1, 8)) for n in range(14)}
    assert len(PackedSentences(sentences).within_reach(sentences[3], 90)[0]) < 7


def test_thousands_of_sentences_are_found_as_few_are() -> None:
    memory = Memory("en", "pl", (Remembered(f"Open box {n} of shelf {n % 7}.", f"T {n}") for n in range(3_000)))
    assert memory.find("Open box 77 of shelf 0.")[0].score == 100
    assert memory.find("Open boxes x of shelf y now.")[0].score >= 70
    memory.add("Open boxes y of shelf y now.", "new")
    assert memory.find("Open boxes x of shelf y now.")[0].target == "new"
    assert memory.remove("Open boxes y of shelf y now.") == 1
    assert memory.find("Open boxes x of shelf y now.")[0].target != "new"


def _check_order(found: list[Match]) -> None:
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert len({match.target for match in found}) == len(found) <= 9
