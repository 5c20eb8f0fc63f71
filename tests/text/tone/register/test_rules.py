"""The rules of register: what is asked for, what is mixed, and what is not said but shown."""

import pytest

from kbstudio.services.tone.registers import register_lexicon
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.reading import read_rules
from kbstudio.text.tone.register import Asked, Wording, read_lexicon, register_rules
from kbstudio.text.tone.register.norm import Norm
from kbstudio.text.tone.rules.base import Setting
from tests.text.tone.register.registers import addressed, found, told

_TWO = {"forms": [{"fits": ["informal"], "words": "du"}, {"fits": ["formal"], "words": "sie"}]}


def test_another_address_than_asked_is_told_with_what_is_asked() -> None:
    finding = found("Открой меню.", "ru", Asked("formal"))[0]
    assert (finding.check, finding.match, finding.line, finding.column) == ("Register.Address", "Открой", 1, 1)
    assert finding.message == "“Открой” is informal address; here readers are addressed in the formal way."


def test_what_most_of_an_article_does_is_its_norm() -> None:
    text = "Откройте меню.\n\nВыберите тариф.\n\nНажми кнопку."
    assert told(text, "ru", Asked()) == ["Mixed Нажми"]
    assert "mostly formal" in found(text, "ru", Asked())[0].message


def test_of_two_ways_used_as_often_the_first_is_the_norm() -> None:
    assert told("Нажми кнопку.\n\nОткройте меню.", "ru", Asked()) == ["Mixed Откройте"]


def test_mixing_is_not_told_twice_where_an_address_is_asked_for() -> None:
    assert told("Откройте меню.\n\nНажми кнопку.", "ru", Asked("formal")) == ["Address Нажми"]


def test_variants_and_genders_of_one_address_are_mixed_too() -> None:
    assert told("Czy mają Państwo kod? Czy widzą Państwo kod?\n\nCzy ma Pan kod?", "pl", Asked("formal")) == [
        "Mixed Pan"
    ]
    assert told("לחץ על הכפתור.\n\nבחר את השפה.\n\nהזיני קוד.", "he", Asked()) == ["Mixed הזיני"]
    assert told("לחץ על הכפתור.\n\nהזיני קוד.", "he", Asked(gender="neutral")) == ["Gender לחץ", "Gender הזיני"]


def test_a_form_that_fits_two_classes_is_wrong_in_the_third_only() -> None:
    text = "Należy wyłączyć router."
    assert [addressed(text, "pl", each) for each in ("formal", "impersonal", "informal")] == [
        [],
        [],
        ["Należy wyłączyć"],
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("neutral", ["Pan", "Pani", "Pan/Pani"]),
        ("slash", ["Pan", "Pani"]),
        ("masculine", ["Pani", "Pan/Pani"]),
        ("feminine", ["Pan", "Pan/Pani"]),
    ],
)
def test_gender_is_held_to_what_is_asked(asked: str, expected: list[str]) -> None:
    text = "Czy ma Pan kod?\n\nCzy ma Pani kod?\n\nCzy ma Pan/Pani kod?"
    assert [
        each.match for each in found(text, "pl", Asked(gender=asked)) if each.check == "Register.Gender"
    ] == expected


def test_capitals_of_pronouns_are_held_to_what_is_asked() -> None:
    text = "Мы ждём Вас и вашу заявку. Вы скоро её получите. ЖДЁМ ВАС!"
    assert told(text, "ru", Asked(capital="small")) == ["Capital Вас"]
    assert told(text, "ru", Asked(capital="capital")) == ["Capital вашу"]
    assert told(text, "ru", Asked()) == ["Mixed вашу"]


@pytest.mark.parametrize(
    "text",
    [
        "Сообщение «Ты превысил лимит» исчезнет.",
        'Появится "Введи код".',
        "Кнопка **Введи код** неактивна.",
        "Поле *Твой адрес* можно оставить пустым.",
        "Команда `открой порт`.",
        "<p>Кнопка <b>Введи код</b> неактивна.</p>",
        "![Открой меню](a.png)",
    ],
)
def test_what_is_shown_and_not_said_has_no_register(text: str) -> None:
    assert told(text, "ru", Asked("formal")) == []


def test_words_in_bold_that_are_said_have_one() -> None:
    assert addressed("**Не забудь выключить роутер из розетки!**", "ru", "formal") == ["забудь"]
    assert addressed("**Открой меню**", "ru", "formal") == ["Открой"]
    assert addressed("<p>Кнопка <b>Да</b>: нажми её.</p>", "ru", "formal") == ["нажми"]


def test_a_name_belongs_to_the_passage_it_stands_in() -> None:
    assert addressed("Это **Твой заказ**.\n\nЭто твой заказ.\n\nЭто **Твой заказ**, твой.", "ru", "formal") == [
        "твой",
        "твой",
    ]


def test_rules_have_the_level_and_the_words_they_are_given() -> None:
    lexicon = read_lexicon(_TWO)
    rules = register_rules(
        lexicon, Asked("formal", "neutral", "small"), level=Severity.ERROR, wording=Wording(address="%s!")
    )
    assert [rule.definition.name for rule in rules] == [
        "Register.Mixed",
        "Register.Address",
        "Register.Gender",
        "Register.Capital",
    ]
    assert {rule.definition.level for rule in rules} == {Severity.ERROR}


def test_what_cannot_be_asked_for_is_refused() -> None:
    for asked in ({"address": "rude"}, {"gender": "none"}, {"capital": "big"}):
        with pytest.raises(ValueError, match="is none of"):
            Asked(**asked)


@pytest.mark.parametrize(
    "form", [{"fits": ["rude"]}, {"fits": []}, {"gender": "none"}, {"case": "big"}, {"patterns": 3}]
)
def test_a_lexicon_that_is_none_is_refused(form: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError)):
        read_lexicon({"forms": [form]})
    with pytest.raises(KeyError):
        read_lexicon({})


def test_an_article_without_address_has_no_norm() -> None:
    assert Norm([]).address == ""


@pytest.mark.parametrize(
    ("locale", "text", "said"),
    [
        ("ru", "Открой меню.", "«Открой» — обращение на «ты». Здесь принято иначе: обращение на «вы»."),
        ("pl", "Kliknij przycisk.", "„Kliknij” to forma na „ty”; tu obowiązuje forma grzecznościowa."),
        ("he", "לחץ על הכפתור.", "״לחץ״: פנייה בלשון יחיד. כאן נהוג אחרת: פנייה בלשון רבים."),
        ("de", "Wir sehen dein Konto.", "“dein” is informal address; here readers are addressed in the formal way."),
    ],
)
def test_a_rule_of_a_guideline_speaks_the_language_of_its_texts(locale: str, text: str, said: str) -> None:
    rules = read_rules(
        b"extends: register\naddress: formal\n", "KB-1.address", Setting(locale=locale, lexicon=register_lexicon)
    )
    assert [each.message for each in Checker(rules, locale=locale).check(text)] == [said]
