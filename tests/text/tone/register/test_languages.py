"""What shows a register in each language, and what only looks as if it did."""

import pytest

from kbstudio.text.tone.register import Asked
from tests.text.tone.register.registers import addressed, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("לחץ על הכפתור ובחר שפה.", ["לחץ", "ובחר"]),
        ("הלקוח לחץ על הכפתור ובחר שפה.", []),
        ("אם הנורית אדומה, בדוק את הכבל.", ["בדוק"]),
        ("כשהנורית נכבית, חבר את הכבל.", ["חבר"]),
        ("הלקוח, שהתקשר אתמול, בחר להמתין.", []),
        ("לחץ המים נמוך.", []),
        ("לחץ על הצוות גורם לטעויות.", []),
        ("את הכבל מחליף הטכנאי.", []),
        ("אם את רוצה, נחזור אלייך.", ["את רוצה"]),
        ("לְחַץ על הכפתור.", ["לְחַץ"]),
        ('העבר דו"ח לצוות. הזן את מספר הדו"ח.', ["הזן"]),
        ("החזר כספי ניתן בתוך שבוע.", []),
        ("אל תכבה את הנתב.", ["אל תכבה"]),
        ("הכבל יורד אל תחתית הארון.", []),
    ],
)
def test_hebrew_imperatives_count_where_they_open(text: str, expected: list[str]) -> None:
    assert addressed(text, "he-IL", "formal") == expected


def test_hebrew_forms_for_both_are_singular() -> None:
    assert addressed("לחץ/י כאן, בחר.י שפה, הזן/הזיני קוד. את/ה יכול/ה.", "he", "formal") == [
        "לחץ/י",
        "בחר.י",
        "הזן/הזיני",
        "את/ה יכול/ה",
    ]
    assert told("הלקוח/ה חתמ/ה.", "he", Asked("formal", gender="neutral")) == ["Gender הלקוח/ה", "Gender חתמ/ה"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ci klienci czekają. Wyślemy Ci kod, pokażemy ci drogę.", ["Ci", "ci"]),
        ("Klient zapisał się. Zapis trwa. Zapisz numer.", ["Zapisz"]),
        ("Sprawdź klawisz i nasz kod.", ["Sprawdź"]),
        ("Gdybyś widziała, że zrobiłbyś to.", ["Gdybyś", "zrobiłbyś"]),
        ("Zmiany ustaw i liczba napraw rosną. Ustaw datę.", ["Ustaw"]),
    ],
)
def test_polish_ty(text: str, expected: list[str]) -> None:
    assert addressed(text, "pl", "formal") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Czy otrzymał Pan kod?", ["Pan"]),
        ("Dzwoni pan Nowak, a potem Pan Kowal.", []),
        ("Państwa zgłoszenie czeka, Państwo członkowskie nie.", ["Państwa"]),
        ("Proszę nie wyłączać.", []),
        ("Karta należy do klienta.", []),
    ],
)
def test_polish_pan(text: str, expected: list[str]) -> None:
    assert addressed(text, "pl", "impersonal") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Клиент на сайте говорит о лимите и визите.", []),
        ("Хотите — звоните, не бойтесь.", ["Хотите", "звоните", "бойтесь"]),
        ("Вели его вдоль стены, пара пришли.", []),
        ("Лишь ты знаешь.", ["ты", "знаешь"]),
        ("Необходимо нажать кнопку.", ["Необходимо нажать"]),
        ("Клиенту необходимо нажать кнопку.", []),
    ],
)
def test_russian(text: str, expected: list[str]) -> None:
    asked = "formal" if "ты" in text else "informal"
    assert addressed(text, "ru", asked) == expected


def test_english_speaks_of_the_user_or_to_you() -> None:
    assert addressed("The user should wait. Users must wait. The user can see it.", "en-GB", "informal") == [
        "The user",
        "Users",
    ]
    assert addressed("You can wait, you're next.", "en-GB", "impersonal") == ["You", "you"]
    assert addressed("Tell your users that the user should wait.", "en", "informal") == []
    assert told("You wait. You may leave. The user must wait.", "en", Asked()) == ["Mixed The user"]


def test_a_customer_is_the_reader_where_customers_read() -> None:
    text = "The customer must wait."
    assert told(text, "en", Asked("informal")) == []
    assert told(text, "en", Asked("informal"), readers=("customer",)) == ["Address The customer"]


def test_english_gender_of_nobody_in_particular() -> None:
    asked = Asked(gender="neutral")
    assert told("Ask the customer for his code, or if she has one.", "en", asked) == ["Gender his", "Gender she"]
    assert told("Tell the agent that Anna lost her code.", "en", asked) == []
    assert told("The caller may say his or her name.", "en", asked) == ["Gender his or her"]


@pytest.mark.parametrize(
    ("locale", "text", "asked", "expected"),
    [
        ("de-DE", "Sie sehen es. Wir rufen Sie an, denn sie wartet.", "informal", ["Sie"]),
        ("de", "Wir helfen dir, wenn du willst.", "formal", ["dir", "du"]),
        ("fr", "Le ton de l'appel. Ton code t'attend, tu le vois.", "formal", ["Ton", "t", "tu"]),
        ("fr", "Votre code est prêt.", "informal", ["Votre"]),
        ("es", "Tu código, y usted espera.", "formal", ["Tu"]),
        ("es", "Tu código, y usted espera.", "informal", ["usted"]),
        ("de", "Öffne das Menü, dann warte. Der Klick öffne nichts.", "formal", ["Öffne", "warte"]),
        ("de", "Rufe werden weitergeleitet. Frage und Suche bleiben.", "formal", []),
        (
            "fr",
            "Le rendez-vous est pris. Rendez-vous sur le site, puis cliquez ici.",
            "informal",
            ["Rendez-vous", "cliquez"],
        ),
        ("fr", "Choisis un code. Redémarre le routeur : c’est un bouton. Ton sur ton.", "formal", ["Choisis"]),
        ("es", "Haz clic aquí. El cliente abre el menú. El equipo de TI actualiza OS X.", "formal", ["Haz"]),
        ("es", "Pulse el botón. Es posible que el cliente pulse otro.", "informal", ["Pulse"]),
    ],
)
def test_languages_with_pronouns_and_imperatives(locale: str, text: str, asked: str, expected: list[str]) -> None:
    assert addressed(text, locale, asked) == expected
