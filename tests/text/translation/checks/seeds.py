"""Translations without a fault, and ways to put one in: what the checks must find."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import regex

from kbstudio.text.translation.terms import Concept, Term

SOUND: dict[str, list[tuple[str, str]]] = {
    "pl": [
        (
            "Dear {{ customer.name }}, the invoice of $1,234.50 is due on March 5, 2026.",
            "{{ customer.name }}, faktura na 1 234,50 $ jest płatna do 5 marca 2026 r.",
        ),
        ("## Is the light green? {#s-light}", "## Czy lampka świeci na zielono? {#s-light}"),
        ("- [Yes, it is](#s-restart) and blinks.", "- [Tak, świeci](#s-restart) i miga."),
        ("| Plan | Price | Minutes |", "| Taryfa | Cena | Minuty |"),
        (
            "Open **Settings**, type `reset --all` and wait 30 seconds (see [the guide](kb:KB-12#first)).",
            "Otwórz **Ustawienia**, wpisz `reset --all` i poczekaj 30 sekund (zobacz [przewodnik](kb:KB-12#first)).",
        ),
        (
            "Do you hear a tone? Call 800 123 456 before 5:30 PM and say “no tone”.",
            "Czy słychać sygnał? Zadzwoń pod 800 123 456 przed 17:30 i powiedz „brak sygnału”.",
        ),
        (
            "> Restart the router, then check the [status page][status] every 15 minutes.",
            "> Uruchom router ponownie, a potem co 15 minut sprawdzaj [stronę stanu][status].",
        ),
        (
            "The speed is 2.5% lower after 12,000 MB until the end of the month.",
            "Po 12 000 MB prędkość jest o 2,5% niższa do końca miesiąca.",
        ),
    ],
    "ru": [
        (
            "Dear {{ customer.name }}, the invoice of $1,234.50 is due on March 5, 2026.",
            "{{ customer.name }}, счёт на 1 234,50 $ нужно оплатить до 5 марта 2026 г.",
        ),
        ("## Is the light green? {#s-light}", "## Горит ли зелёный индикатор? {#s-light}"),
        ("- [Yes, it is](#s-restart) and blinks.", "- [Да, горит](#s-restart) и мигает."),
        ("| Plan | Price | Minutes |", "| Тариф | Цена | Минуты |"),
        (
            "Open **Settings**, type `reset --all` and wait 30 seconds (see [the guide](kb:KB-12#first)).",
            "Откройте **Настройки**, введите `reset --all` и подождите 30 секунд (см. [руководство](kb:KB-12#first)).",
        ),
        (
            "Do you hear a tone? Call +7 495 123-45-67 before 5:30 PM and say “no tone”.",
            "Слышен ли гудок? Позвоните по номеру +7 495 123-45-67 до 17:30 и скажите «гудка нет».",
        ),
        (
            "> Restart the router, then check the [status page][status] every 15 minutes.",
            "> Перезапустите роутер, затем каждые 15 минут проверяйте [страницу состояния][status].",
        ),
        (
            "The speed is 2.5% lower after 12,000 MB until the end of the month.",
            "После 12 000 МБ скорость до конца месяца на 2,5% ниже.",
        ),
    ],
    "he-IL": [
        (
            "Dear {{ customer.name }}, the invoice of $1,234.50 is due on March 5, 2026.",
            "{{ customer.name }}, החשבונית על סך \u200f1,234.50 \u200f$ היא לתשלום עד 5 במרץ 2026.",
        ),
        ("## Is the light green? {#s-light}", "## האם הנורה דולקת בירוק? {#s-light}"),
        ("- [Yes, it is](#s-restart) and blinks.", "- [כן, היא דולקת](#s-restart) ומהבהבת."),
        ("| Plan | Price | Minutes |", "| מסלול | מחיר | דקות |"),
        (
            "Open **Settings**, type `reset --all` and wait 30 seconds (see [the guide](kb:KB-12#first)).",
            "פתחו את **ההגדרות**, הקלידו `reset --all` והמתינו 30 שניות (ראו [מדריך](kb:KB-12#first)).",
        ),
        (
            "Do you hear a tone? Call 03-123-4567 before 5:30 PM and say “no tone”.",
            'האם נשמע צליל? התקשרו אל 03-123-4567 לפני 17:30 ואמרו "אין צליל".',
        ),
        (
            "> Restart the router, then check the [status page][status] every 15 minutes.",
            "> הפעילו מחדש את הנתב, ואז בדקו את [דף המצב][status] כל 15 דקות.",
        ),
        (
            "The speed is 2.5% lower after 12,000 MB until the end of the month.",
            'אחרי 12,000 מ"ב המהירות נמוכה ב-2.5% עד סוף החודש.',
        ),
    ],
}

CONCEPTS = (
    Concept(
        "router",
        (
            Term("router", "en"),
            Term("router", "pl"),
            Term("ruter", "pl", "forbidden"),
            Term("роутер", "ru"),
            Term("маршрутизатор", "ru", "forbidden"),
            Term("נתב", "he"),
            Term("ראוטר", "he-IL", "forbidden"),
        ),
    ),
    Concept("invoice", (Term("invoice", "en"), Term("faktura", "pl"), Term("счёт", "ru"), Term("חשבונית", "he"))),
)
_FORBIDDEN = {"pl": ("router", "ruter"), "ru": ("роутер", "маршрутизатор"), "he-IL": ("הנתב", "הראוטר")}
_GUESSED = {"pl": ("faktura", "rachunek"), "ru": ("счёт", "платёж"), "he-IL": ("החשבונית", "הדרישה")}

Change = Callable[[str, str], str | None]


class Mutation(NamedTuple):
    """A fault to put in: made from source and target, None where it does not fit; found by any of ``rules``."""

    name: str
    change: Change
    rules: frozenset[str]


def _swap(pattern: str, put: str) -> Change:
    """Replace the last place a pattern stands at in the target; None where it stands nowhere."""

    def change(_source: str, target: str) -> str | None:
        found = list(regex.finditer(pattern, target))
        if not found:
            return None
        start, end = found[-1].span()
        return target[:start] + found[-1].expandf(put) + target[end:]

    return change


def _sentence_only(change: Change) -> Change:
    return lambda source, target: change(source, target) if regex.match(r"[^\W_>|#-]|\{", target) else None


def _doubled(_source: str, target: str) -> str | None:
    found = regex.search(r"(?<= )\p{L}{3,}(?= )", target)
    return None if found is None else target[: found.end()] + " " + found.group() + target[found.end() :]


def _halved(_source: str, target: str) -> str | None:
    words = target.split(" ")
    return " ".join(words[: len(words) // 4]) if len(target) > 60 and target[0] != ">" else None


def _word_for_term(locale: str) -> Change:
    return _swap(*_GUESSED[locale])


def mutations(locale: str) -> Iterator[Mutation]:
    """Every fault that can be put into a translation to this locale."""
    letter = {"pl": "а", "ru": "a", "he-IL": "x"}[locale]
    in_word = {"pl": r"(?<=\p{Latin})a(?=\p{Latin})", "ru": r"(?<=\p{Cyrillic})а(?=\p{Cyrillic})"}
    rules: list[tuple[str, Change, str]] = [
        ("variable gone", _swap(r"\{\{ [\w.]+ \}\}", "X"), "variable_missing"),
        ("variable misspelt", _swap(r"customer\.name", "custommer.name"), "variable_changed"),
        ("code changed", _swap(r"reset --all", "reset --al"), "code_changed"),
        ("code gone", _swap(r"`[^`]+`", ""), "code_missing"),
        ("link gone", _swap(r"\[([^\[\]]+)\]\([^()]*\)", "{1}"), "link_missing choice_moved"),
        ("link elsewhere", _swap(r"KB-12#first", "KB-21#first"), "link_missing"),
        ("step elsewhere", _swap(r"\(#s-restart\)", "(#s-retsart)"), "link_dead"),
        ("choice moved", _swap(r"- (\[[^\[\]]+\]\([^()]+\))(.*)", "- {2} {1}"), "choice_moved"),
        ("label translated", _swap(r"\[status\]", "[stan]"), "label_unknown"),
        ("step without id", _swap(r" \{#s-light\}", ""), "step_missing"),
        ("step with another id", _swap(r"\{#s-light\}", "{{#s-lampka}}"), "step_missing"),
        ("cell gone", _swap(r"\| [^|]+ \|$", "|"), "table_columns"),
        ("cell too many", _swap(r"\|$", "| x |"), "table_columns"),
        ("heading gone", _swap(r"^## ", ""), "block_kind"),
        ("heading deeper", _swap(r"^## ", "### "), "heading_level"),
        ("item gone", _swap(r"^- ", ""), "block_kind"),
        ("sign leaked", _swap(r"$", " ⟦1⟧"), "sign_leaked"),
        ("sign of a tool leaked", _swap(r"$", " {{0}}"), "sign_leaked"),
        ("control character", _swap(r" ", "\x07 "), "control_character"),
        ("markup open", _swap(r"(?<=\w)\*\*", ""), "markup_unbalanced"),
        ("code open", _swap(r"`(?!.*`)", ""), "markup_unbalanced"),
        ("tag open", _sentence_only(_swap(r"(\p{L}+)[.?]$", "<b>{1}.")), "markup_unbalanced"),
        ("another number", _swap(r"\b30\b|\b15\b", "20"), "number_changed"),
        ("number gone", _swap(r"\b(?:30|15) ", ""), "number_missing"),
        ("number too many", _swap(r"(?<=\p{L})\.$", " 77."), "number_extra"),
        ("share changed", _swap(r"2[.,]5%", "25%"), "number_changed"),
        ("price changed", _swap(r"234[.,]50", "324,50"), "price_changed"),
        ("price gone", _swap(r"[\u200f]?1[ ,]234[.,]50 [\u200f]?\$", ""), "price_missing"),
        ("currency changed", _swap(r"50 [\u200f]?\$", "50 €"), "price_changed"),
        ("date changed", _swap(r"\b5(?= (?:mar|мар|במר))", "6"), "date_changed"),
        ("another month", _swap(r"marca|марта|מרץ", "{0}"), "date_changed date_missing"),
        ("date gone", _swap(r" (?:do|до|עד) 5 \S+ 2026.*", "."), "date_missing"),
        ("phone changed", _swap(r"456\b|45-67|4567", "999"), "phone_changed phone_missing number_missing"),
        ("phone as elsewhere", _swap(r"800 123 456|\+7 495 123-45-67|03-123-4567", "{0}"), "phone_format"),
        ("time changed", _swap(r"17:30", "15:30"), "number_changed number_missing"),
        ("word twice", _doubled, "text_doubled"),
        ("left as it was", lambda source, _: source if len(source) > 40 else None, "text_same"),
        ("emptied", lambda _source, _target: " ", "text_missing"),
        ("cut off", _halved, "length_ratio text_missing"),
        ("sentence twice", lambda _s, t: f"{t} {t}" if t[0].isalpha() else None, "text_doubled length_ratio"),
        ("direction open", _swap(r" ", " \u2067"), "direction_unbalanced"),
        ("mark of direction", _swap(r"(\p{L})(\p{L})", "{1}\u200e{2}"), "direction_stray step_missing"),
        ("full stop gone", _sentence_only(_swap(r"\.$", "")), "end_punctuation"),
        ("question gone", _swap(r"\?(?= \{#)", "."), "end_punctuation"),
        ("bracket gone", _swap(r"\((?=\p{L})", ""), "brackets_unbalanced"),
        ("quotation mark gone", _swap(r"[«„]|(?<= )\"", ""), "quotes_unbalanced"),
        ("number as in English", _swap(r"12 000", "12,000"), "number_format"),
        ("forbidden term", _swap(*_FORBIDDEN[locale]), "term_forbidden"),
        ("guessed term", _word_for_term(locale), "term_missing"),
    ]
    for name, change, found_by in rules:
        yield Mutation(name, _special(name, locale) or change, frozenset(found_by.split()))
    if locale in in_word:
        yield Mutation(
            "letter of another script",
            _swap(in_word[locale], letter),
            frozenset({"script_mixed", "link_dead", "label_unknown"}),
        )


def _special(name: str, locale: str) -> Change | None:
    """Faults that look different in each language."""
    if name == "another month":
        month = {"pl": ("marca", "maja"), "ru": ("марта", "мая"), "he-IL": ("מרץ", "מאי")}[locale]
        return _swap(*month)
    if name == "phone as elsewhere":
        number = {
            "pl": ("800 123 456", "800-123-456"),
            "ru": (r"\+7 495 123-45-67", "+7-495-1234567"),
            "he-IL": ("03-123-4567", "03 123 4567"),
        }
        return _swap(*number[locale])
    return None
