"""Rules of our own on a whole text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.services.tone.problems import about_rule
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fields import BadRule
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.levels import has_level, level, sums
from tests.text.tone.rules import rule

_TEXTS = {
    "en": (
        "Press the red key. Wait ten seconds. Then press it again. The light goes green.",
        "Organisational responsibilities regarding administrative reimbursement necessitate documentation.",
    ),
    "ru": (
        "Нажмите на кнопку. Ждите ответ. Он придёт на ваш телефон.",
        "Осуществление незамедлительного перерасчёта предусматривает предоставление соответствующей документации.",
    ),
    "pl": (
        "Naciśnij guzik. Poczekaj chwilę. Kod przyjdzie w wiadomości.",
        "Niezrealizowanie przedstawionych zobowiązań reklamacyjnych uniemożliwia przeprowadzenie postępowania.",
    ),
    "de": (
        "Drücken Sie die Taste. Warten Sie kurz. Das Licht geht an.",
        "Sicherheitsvorkehrungen gewährleisten ordnungsgemäße Vertragsabwicklungsverfahren.",
    ),
    "es": ("Pulsa el botón. Espera un poco.", "Responsabilidades administrativas reglamentariamente documentadas."),
    "fr": ("Appuyez sur la touche. Attendez un peu.", "Responsabilités administratives réglementairement documentées."),
}


def _found(yaml: str, text: str, locale: str = "en") -> list[Finding]:
    return Checker([rule(yaml, locale=locale)], locale=locale).check(text)


@pytest.mark.parametrize("locale", sorted(_TEXTS))
def test_plain_words_are_easier_than_office_words(locale: str) -> None:
    easy, hard = (level(sums(text, locale), locale) for text in _TEXTS[locale])
    assert easy is not None
    assert hard is not None
    assert easy.value > hard.value if easy.is_ease else easy.value < hard.value


def test_the_level_of_a_known_text() -> None:
    # 4 sentences of 15 words and 17 syllables in all.
    found = level(sums(_TEXTS["en"][0], "en"), "en")
    assert found is not None
    assert found.value == pytest.approx(206.835 - 1.015 * 15 / 4 - 84.6 * 17 / 15)


@pytest.mark.parametrize("locale", ["en", "en-GB", "ru", "pl"])
def test_a_text_that_is_too_hard_is_told_of_once(locale: str) -> None:
    yaml = "extends: reading_level\nmessage: '%s by %s'\nease: 50\ngrade: 12"
    easy, hard = _TEXTS[locale.split("-", 1)[0]]
    assert _found(yaml, f"# {hard}\n\n{easy}", locale) == []
    finding = _found(yaml, f"{hard}\n\n{hard}", locale)[0]
    assert (finding.line, finding.column) == (1, 1)
    assert " by " in finding.message


@pytest.mark.parametrize(
    ("yaml", "locale", "said"),
    [
        ("extends: reading_level\nmessage: x\nease: 50", "he", "No formula of readability is valid for he"),
        ("extends: reading_level\nmessage: x\nease: 50", "pl", "For pl it needs “grade”"),
        ("extends: budget\nmessage: x\nmax: 1", "en", "“token” has to be a text"),
        ("extends: length\nmessage: x", "en", "“max” has to be a number"),
        ("extends: length\nmessage: x\nmax: 0", "en", "“max” has to be a number"),
        ("extends: required\nmessage: x\nwhere: below\ntokens: [a]", "en", "“below” is no place"),
    ],
)
def test_what_cannot_be_asked_for_is_told(yaml: str, locale: str, said: str) -> None:
    with pytest.raises(BadRule) as bad:
        rule(yaml, locale=locale)
    assert said in about_rule(bad.value)


def test_hebrew_has_no_formula() -> None:
    assert not has_level("he-IL")
    assert level(sums("שלום עולם.", "he"), "he") is None


def test_a_budget_counts_the_whole_text() -> None:
    yaml = "extends: budget\nmessage: \"'%s'\"\ntoken: '!'\nmax: 2"
    assert _found(yaml, "One! Two!") == []
    assert [each.start for each in _found(yaml, "One!\n\n- Two!\n\nThree! `four!` Five!")] == [19, 33]


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Your line is back.", 18),
        ("# Reply: back\n\nYour **line** is back.\n\n## More\n", 18),
        ("Your line\nis back.\n\nThank you.\n", 29),
        ("- One\n- Two\n", 7),
        ("Dear {{ customer.name }}, see [our page](https://example.org/a/long/way) ![A box](a.png)", 38),
        ("Всё работает 👍", 14),
    ],
)
def test_a_text_that_is_too_long_says_how_long_it_is_and_may_be(text: str, length: int) -> None:
    yaml = "extends: length\nmessage: '%s characters, at most %s.'\nmax: "
    assert _found(f"{yaml}{length}", text) == []
    (finding,) = _found(f"{yaml}{length - 1}", text)
    assert (finding.line, finding.column, finding.message) == (1, 1, f"{length} characters, at most {length - 1}.")


@given(st.lists(st.text("ab אж👍", min_size=1).map(str.strip).filter(bool), min_size=1))
def test_the_length_of_a_text_is_that_of_its_paragraphs_and_their_breaks(paragraphs: list[str]) -> None:
    length = len("\n".join(paragraphs))
    text = "\n\n".join(paragraphs)
    assert _found(f"extends: length\nmessage: x\nmax: {length}", text) == []
    assert len(_found(f"extends: length\nmessage: x\nmax: {max(1, length - 1)}", text)) == (length > 1)


def test_emoji_are_counted_whatever_they_are() -> None:
    yaml = "extends: budget\nmessage: x\ntoken: emoji\nmax: 1"
    assert [each.match for each in _found(yaml, "Thanks 😀 2 © 👍 and ❤️")] == ["👍", "❤️"]


@pytest.mark.parametrize(
    ("where", "text", "lines"),
    [
        ("first", "Hello Ada,\n\nIt works.", []),
        ("first", "# Reply\n\nHello Ada,\n\nIt works.", []),
        ("first", "It works.\n\nHello Ada.", [1]),
        ("last", "Hello.\n\nIt works.", [3]),
        ("last", "It works.\n\nhello", []),
        ("anywhere", "It works.\n\nhello", []),
        ("anywhere", "\n\nIt works.", [1]),
        ("first", "", []),
    ],
)
def test_what_has_to_be_said_is_missed_where_it_should_stand(where: str, text: str, lines: list[int]) -> None:
    yaml = f"extends: required\nmessage: Greet them.\nignorecase: true\nwhere: {where}\ntokens: ['^hello', '^dear']"
    assert [each.line for each in _found(yaml, text)] == lines
