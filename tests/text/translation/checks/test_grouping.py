"""A fault that a document repeats is told once; no text brings the checks down."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.translation.checks import RULES, Checker, Fault, grouped
from kbstudio.text.translation.terms import Concept, Term


def _link(address: str) -> Fault:
    return Fault("link_missing", {"address": address})


def test_a_fault_repeated_over_a_document_is_one_group() -> None:
    end = Fault("end_punctuation", {"expected": ".", "found": ""})
    groups = grouped([(1, end), (2, _link("a")), (3, end), (4, _link("b")), (5, _link("b")), (6, Fault("text_same"))])
    assert [(group.rule, [block for block, _ in group.faults]) for group in groups] == [
        ("link_missing", [4, 5]),
        ("link_missing", [2]),
        ("text_same", [6]),
        ("end_punctuation", [1, 3]),
    ]
    assert groups[0].level == "structural"


def test_a_whole_text_tells_of_two_translations_of_one_sentence() -> None:
    pairs = [
        ("Restart the router and wait.", "Uruchom router ponownie i poczekaj."),
        ("Restart the router\nand wait.", "Włącz ruter i czekaj chwilę."),
        ("Call us when it is dark.", "Uruchom router ponownie i poczekaj."),
        ("Is it on?", "Czy działa?"),
        ("Is it on?", "Czy jest włączone?"),
    ]
    groups = Checker("en", "pl").check_all(pairs)
    assert [(group.rule, [block for block, _ in group.faults]) for group in groups] == [
        ("text_repeated", [2]),
        ("text_inconsistent", [1]),
    ]


def test_a_whole_text_tells_a_repeated_fault_once() -> None:
    pairs = [(f"Read the {word} text of [it](kb:KB-1) now.", f"Przeczytaj teraz {word}.") for word in ("nowy", "stary")]
    (group,) = [group for group in Checker("en", "pl").check_all(pairs) if group.rule == "link_missing"]
    assert [block for block, _ in group.faults] == [0, 1]


_PARTS = [
    "word", "слово", "מילה", "1,234.5", "1 234,5", "$5", "5 zł", "5 March 2026", "3/4/2026", "+48 22 123 45 67", "**",
    "`", "`a`", "[", "](", "[a](b)", "![", "{{ x }}", "{#s-a}", "|", "> ", "- ", "1. ", "# ", "\n", "\n\n", "    ",
    "<b>", "</b>", "⟦1⟧", "\u200e", "\u2067", "\u2069", "(", ")", "“", "«", '"', ".", "?", ":", "\x00", "٣", "½", "😀",
    "[x]: http://a", "[a][b]", "http://x.y/z", "---", "```", "5:30 pm", "\ud800",
]  # fmt: skip
_TEXT = st.lists(st.sampled_from(_PARTS), max_size=14).map(" ".join) | st.lists(
    st.sampled_from(_PARTS), max_size=9
).map("".join)
_LOCALE = st.sampled_from(["en", "en-GB", "he-IL", "ru", "pl", "iw", "de", "xx", ""])
_CONCEPTS = (Concept("c", (Term("word", "en"), Term("слово", "ru"), Term("מילה", "he", "forbidden"))),)


@settings(max_examples=400, deadline=None)
@given(_TEXT, _TEXT, _LOCALE, _LOCALE)
def test_any_two_texts_can_be_checked(source: str, target: str, source_locale: str, target_locale: str) -> None:
    for fault in Checker(source_locale, target_locale, _CONCEPTS).check(source, target, length=60, links={"s-a"}):
        assert set(fault.values) == set(RULES[fault.rule].values)
        for text, span in ((source, fault.source_span), (target, fault.target_span)):
            assert span is None or 0 <= span[0] <= span[1] <= len(text)
        assert fault.fingerprint


@settings(max_examples=200, deadline=None)
@given(_TEXT, _LOCALE)
def test_a_text_beside_itself_is_not_broken(text: str, locale: str) -> None:
    faults = Checker(locale, locale).check(text, text)
    assert [fault for fault in faults if fault.level == "structural" and fault.rule != "text_missing"] == []
