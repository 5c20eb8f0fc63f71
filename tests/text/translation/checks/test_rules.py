"""Each rule finds its fault, and leaves alone what a good translation does."""

import pytest

from kbstudio.text.translation.checks import RULES, Fault, check, definitions_in


def _rules(source: str, target: str, locale: str = "ru", **more: object) -> list[str]:
    found = check(source, target, source_locale="en-US", target_locale=locale, **more)  # pyright: ignore[reportArgumentType]
    for fault in found:
        assert set(fault.values) == set(RULES[fault.rule].values)
    return [fault.rule for fault in found]


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        # Repeating and reordering is the language's matter; leaving out is not.
        ("Use `a` and `b`, then `a`.", "Сначала `b`, затем `a`.", "ru", []),
        ("Use `a`.", "Введите а.", "ru", ["code_missing"]),
        ("Press `enter`…", "Нажмите `Enter`…", "ru", ["code_case"]),
        ("Open `urls.py`.", "Откройте `blog/urls.py`.", "ru", ["code_changed"]),
        ("Run `--src` now.", "הריצו `\u200e--src` עכשיו.", "he", ["direction_stray"]),
        ("Use `reset` now.", "Введите reset сейчас.", "ru", ["code_unmarked"]),
        ("Open the Settings page.", "Откройте страницу `Settings`.", "ru", []),
        ("Hi {{ name }}.", "Привет, {{name}}.", "ru", []),
        ("Hi {{ name }}.", "Привет, {{ имя }}.", "ru", ["variable_changed"]),
        ("Hi {{ name }}, {{ name }}.", "Привет, {{ name }}.", "ru", ["variable_missing"]),
        ("Press <kbd>F8</kbd> <b>now</b>.", "Нажмите <kbd>F8</kbd> **сейчас**.", "ru", ["markup_differs"]),
        ("See <details>it</details>.", "Смотрите это.", "ru", ["html_missing", "html_missing"]),
        ("Read [it](https://a.com/en/x).", "Прочтите [это](https://a.com/ru/x).", "ru", []),
        ("Read [it](http://en.wikipedia.org/wiki/X).", "Прочтите [это](https://ru.wikipedia.org/wiki/Икс).", "ru", []),
        ("Read [it](https://a.com/x).", "Прочтите [это](https://b.com/y).", "ru", ["link_changed"]),
        ("Read [it](kb:KB-1).", "Прочтите [это](kb:KB-2).", "ru", ["link_missing", "link_extra"]),
        ("Read [it](#what-it-is).", "Прочтите [это](#что-это).", "ru", ["link_changed"]),
        ("![a light](kb:file/1.png)", "![лампа](kb:file/2.png)", "ru", ["image_missing", "image_extra"]),
        ('![a light](kb:file/1.png "a")', '![лампа](kb:file/1.png "б")', "ru", []),
        ("Read [it][page].", "Прочтите [это][page].", "ru", []),
        ("Read [page][].", "Прочтите [page][].", "ru", []),
        ("Read [page][].", "Прочтите [страница][].", "ru", ["label_unknown"]),
        ("Wait[^1] here.", "Ждите здесь.", "ru", ["note_missing"]),
        ("[page]: https://a.com", "[страница]: https://a.com", "ru", ["label_unknown"]),
        ("A *good* word.", "Хорошее слово.", "ru", ["markup_differs"]),
        ("A **good** word.", "**Хорошее слово.", "ru", ["markup_unbalanced"]),
        ("2 * 3 is 6.", "2 * 3 равно 6.", "ru", []),
        ("> Be kind.", "> Будьте добры.", "ru", []),
        ("> Be kind.", "Будьте добры.", "ru", ["block_kind"]),
        ("One sentence. Another one.", "Первое предложение.\n\nВторое предложение.", "ru", []),
        ("# One", "# Один\n\nДва", "ru", ["block_kind"]),
        ("Title\n=====", "# Заглавие", "ru", []),
        ("| a \\| b | `c` |", "| а \\| б | `c` |", "ru", []),
        ("Use the `{1}` sign {1}.", "Знак `{1}` и знак {1}.", "ru", []),
        ("```\nrun # now\n```", "```\nrun # сейчас\n```", "ru", []),
        ("```\nrun it\n```", "```\nrun\n```", "ru", ["code_block_changed"]),
    ],
)
def test_what_holds_a_text_together(source: str, target: str, locale: str, expected: list[str]) -> None:
    assert _rules(source, target, locale) == expected


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        ("It takes 2 days.", "Это займёт два дня.", "ru", []),
        ("It takes two days.", "Zajmie to 2 dni.", "pl", []),
        ("It takes 3 days.", "זה לוקח שלושה ימים.", "he", []),
        ("It takes 3 days.", "Это займёт 4 дня.", "ru", ["number_changed"]),
        ("1,234.5 items in all.", "Razem 1\u00a0234,5 sztuk.", "pl", []),
        ("1,234.5 items in all.", "סך הכול \u200e1,234.5\u200e פריטים.", "he", []),
        ("1,234 items in all.", "Всего 1,234 предмета.", "ru", ["number_format"]),
        ("Version 3.5 is new.", "Версия 3.5 новая.", "ru", []),
        ("Version v1.2.3 is new.", "Версия v1.2.4 новая.", "ru", ["number_changed"]),
        ("It is 5.5% less.", "Это на 5.5% меньше.", "ru", ["number_format"]),
        ("Pay $10 today.", "Zapłać dziś 10 $.", "pl", []),
        ("Pay $10 today.", "Zapłać dziś $10.", "pl", ["price_format"]),
        ("Pay $10 today.", "Zapłać dziś 40 zł.", "pl", ["price_changed"]),
        ("Pay ₪99.90 today.", 'שלמו היום 99.90 ש"ח.', "he-IL", []),
        ("Pay €1,000 today.", "Заплатите сегодня 1 000 евро.", "ru", []),
        ("Due on 3/25/2026 at noon.", "Termin: 25.03.2026 w południe.", "pl", []),
        ("Due on 3/5/2026 at noon.", "Termin: 3.5.2026 w południe.", "pl", ["date_changed"]),
        ("Due on 3/25/2026 at noon.", "Termin: 25/3/2026 w południe.", "pl", ["date_format"]),
        ("Due on March 5 at noon.", "לתשלום עד 5 במרץ בצהריים.", "he", []),
        ("Due on March 5, 2026 at noon.", "До 05.03.2026 в полдень.", "ru", []),
        ("From May 2025 on it may march.", "С мая 2025 года.", "ru", []),
        ("Call before 5:30 PM.", "Позвоните до 17:30.", "ru", []),
        ("Call before 5 p.m.", "Zadzwoń przed 17:00.", "pl", []),
        ("Call +972-3-123-4567 now.", "התקשרו עכשיו אל 03-123-4567.", "he-IL", []),
        ("Call (212) 555-1234 now.", "Позвоните по +1 212-555-1234.", "ru", []),
        ("Call (212) 555-1234 now.", "Zadzwoń pod 22 123 45 67.", "pl", ["phone_changed"]),
        ("Call us now.", "Zadzwoń pod +48221234567.", "pl", ["phone_format"]),
    ],
)
def test_what_is_counted_paid_dated_and_dialled(source: str, target: str, locale: str, expected: list[str]) -> None:
    assert _rules(source, target, locale) == expected


@pytest.mark.parametrize(
    ("source", "target", "locale", "expected"),
    [
        ("Restart the router now.", "Restart the router now.", "ru", ["text_same"]),
        ("Restart the router now.", "Restart the router now.", "pl", ["text_same"]),
        ("Microsoft Windows", "Microsoft Windows", "ru", []),
        ("`code` 5", "`code` 5", "he", []),
        ("Restart the router now.", "Restart router please now.", "ru", ["script_wrong"]),
        ("Use the SIM card.", "Wymień карту SIM w telefonie.", "pl", []),
        ("Open the page.", "Oткройте страницу.", "ru", ["script_mixed"]),
        ("Open the API page.", "פתחו את דף הAPI.", "he", []),
        ("It is very good.", "To jest jest dobre.", "pl", ["text_doubled"]),
        ("Very slowly.", "לאט לאט.", "he", []),
        ("Is it on?", "Включено.", "ru", ["end_punctuation"]),
        ("Is it on?", "האם זה דולק?", "he", []),
        ("Restart it and wait.", "Перезапустите и ждите", "ru", []),
        ("Restart it and wait for a while.", "Перезапустите его и немного подождите", "ru", ["end_punctuation"]),
        ("Restart it (now) at once.", "Перезапустите его (сейчас сразу.", "ru", ["brackets_unbalanced"]),
        ("a) one, b) two", "а) один, б) два", "ru", []),
        ("Say “no tone” then.", "Скажите «нет гудка.", "ru", ["quotes_unbalanced"]),
        ("Say “no tone” then.", 'אמרו אז "אין צליל" לד"ר.', "he", []),
        ("Restart it.", "Перезапустите\u200e его.", "ru", ["direction_stray"]),
        ("Pay 5.", "שלמו \u200e5.", "he", []),
        ("Say it.", "\u2067אמרו.\u2069", "he", []),
        ("Say it.", "\u2067אמרו.", "he", ["direction_unbalanced"]),
    ],
)
def test_what_is_said(source: str, target: str, locale: str, expected: list[str]) -> None:
    assert _rules(source, target, locale) == expected


def test_a_channel_takes_only_so_much() -> None:
    assert _rules("Your code is ready.", "Ваш код готов.", length=14) == []
    (fault,) = check("A", "Готово.", source_locale="en", target_locale="ru", length=6)
    assert (fault.rule, fault.level, dict(fault.values)) == ("length_limit", "structural", {"most": "6", "found": "7"})


def test_an_anchor_of_the_translation_is_no_fault_and_a_dead_one_is() -> None:
    texts = "Read [it](#what-it-is).", "Прочтите [это](#что-это)."
    assert _rules(*texts, links={"что-это"}) == []
    assert _rules(*texts, links={"другое"}) == ["link_dead"]


def test_labels_are_held_against_what_both_texts_define() -> None:
    mine, theirs = "Read [it](https://a.com/x).", "Прочтите [это][1]."
    definitions = definitions_in(mine), definitions_in("x\n\n[1]: https://a.com/x\n")
    assert _rules(mine, theirs, definitions=definitions) == []
    assert _rules(mine, theirs, definitions=({}, {})) == ["link_missing", "label_unknown"]
    assert _rules("[A][] link", "[Б][1] ссылка", definitions=({"a": "kb:KB-1"}, {"1": "kb:KB-1"})) == []


def test_a_row_without_bars_at_its_ends_is_told_to_be_one() -> None:
    assert _rules("Plan | Price", "Тариф", kind="table_row") == ["table_columns"]


def test_faults_say_where_they_are() -> None:
    source, target = "Pay $10 by `now`.", "Заплатите 20 $ до `сейчас`."
    found = {fault.rule: fault for fault in check(source, target, source_locale="en", target_locale="ru")}
    price, code = found["price_changed"], found["code_missing"]
    assert price.source_span is not None
    assert price.target_span is not None
    assert source[slice(*price.source_span)] == "$10"
    assert target[slice(*price.target_span)] == "20 $"
    assert code.source_span is not None
    assert source[slice(*code.source_span)] == "`now`"


def test_the_gravest_comes_first() -> None:
    rules = _rules("Pay $10 by `now`?", "Заплатите 20 $.")
    assert [RULES[rule].rank for rule in rules] == sorted(RULES[rule].rank for rule in rules)
    assert RULES[rules[0]].level == "structural"


def test_a_fault_is_the_same_wherever_it_stands() -> None:
    left = Fault("number_changed", {"expected": "1", "found": "2"}, (0, 1), (0, 1))
    right = Fault("number_changed", {"found": "2", "expected": "1"}, (5, 6), (7, 8))
    assert left.fingerprint == right.fingerprint
    assert left.fingerprint != Fault("number_changed", {"expected": "1", "found": "3"}).fingerprint
    assert len(left.fingerprint) == 16


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("## Light? {#s-light}", 6),
        ("- [Yes](#s-restart)", 3),
        ("Pay **{{ order.total }}** now.", 26),
        ("See [it](https://example.com/a/very/long/address) \\* `x1`", 11),
    ],
)
def test_what_a_reader_gets_is_counted(text: str, length: int) -> None:
    assert "length_limit" not in _rules("A", text, length=length)
    assert "length_limit" in _rules("A", text, length=length - 1)
