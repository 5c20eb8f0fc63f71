"""Comparing two texts: nothing is lost, marks are honest, both directions agree."""

import itertools
import json
import random

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import Comparison, Mark, Row, compare
from tests.support.data import data_folder, manifest
from tests.text.markdown.edits import FRAGMENTS

WORDS = st.sampled_from(
    [
        *("refund", "возврат", "זיכוי", "שָׁלוֹם", "צה״ל", "zwrot", "don't", "30"),
        *("🙂", "e\u0301", "a\u200db", "\u0301", ",", "**", "(", ")"),
    ]
)
TEXTS = st.one_of(
    st.lists(st.sampled_from([*FRAGMENTS, "refund ", "возврат ", "zwrotów "]), max_size=30).map("".join),
    st.lists(st.lists(WORDS, max_size=12).map(" ".join), max_size=10).map("\n\n".join),
    st.text(max_size=80),
)
SWAP = {"deleted": "inserted", "moved_from": "moved_to", "split": "join"}
SWAP |= {after: before for before, after in SWAP.items()}


def rebuilt(rows: tuple[Row, ...], left: str, right: str) -> tuple[str, str]:
    return (
        "".join(left[row.left[0] : row.left[1]] for row in rows if row.left),
        "".join(right[row.right[0] : row.right[1]] for row in rows if row.right),
    )


def unmarked(text: str, span: tuple[int, int], marks: tuple[Mark, ...]) -> str:
    kept, at = "", span[0]
    for mark in marks:
        if mark.strength == "word":
            kept, at = kept + text[at : mark.start], mark.end
    return kept + text[at : span[1]]


def check(left: str, right: str) -> Comparison:
    result = compare(left, right)
    assert rebuilt(result.rows, left, right) == (left, right)
    edges = {text: {0, *(found.end() for found in regex.finditer(r"\X", text))} for text in (left, right)}
    for row in result.rows:
        for text, span, marks in ((left, row.left, row.left_marks), (right, row.right, row.right_marks)):
            assert (span is None) <= (not marks)
            for mark in marks:
                assert span is not None
                assert span[0] <= mark.start < mark.end <= span[1]
                assert {mark.start, mark.end} <= edges[text]
            words = [mark for mark in marks if mark.strength == "word"]
            assert all(a.end <= b.start for a, b in itertools.pairwise(words))
        if row.left and row.right:
            mine, theirs = left[slice(*row.left)], right[slice(*row.right)]
            assert (row.kind == "equal") == (mine == theirs)
            if row.kind != "equal":
                rest = unmarked(left, row.left, row.left_marks), unmarked(right, row.right, row.right_marks)
                assert "".join(rest[0].split()) == "".join(rest[1].split())
        else:
            assert row.kind in (("deleted", "moved_from") if row.left else ("inserted", "moved_to"))
    return result


@given(TEXTS, TEXTS)
def test_rows_tile_both_texts_and_marks_are_honest(left: str, right: str) -> None:
    check(left, right)


@given(TEXTS, st.integers(0, 2**32))
def test_an_edited_text_tiles_too(left: str, seed: int) -> None:
    chance = random.Random(seed)
    words = left.split(" ")
    for _ in range(3):
        words[chance.randrange(len(words))] = chance.choice(["", "new", "שלום", "\n", "\n\n- "])
    check(left, " ".join(words))


@given(TEXTS)
def test_a_text_against_itself_is_equal(text: str) -> None:
    result = compare(text, text)
    assert all(row.kind == "equal" and row.left == row.right and not row.left_marks for row in result.rows)


@given(TEXTS, TEXTS)
def test_the_other_way_round_is_the_mirror_image(left: str, right: str) -> None:
    there, back = compare(left, right), compare(right, left)
    mirrored = [
        (SWAP.get(row.kind, row.kind), row.right, row.left, row.right_marks, row.left_marks) for row in back.rows
    ]
    assert [(row.kind, row.left, row.right, row.left_marks, row.right_marks) for row in there.rows] == mirrored
    assert there.quality == back.quality
    assert there.stats["deleted"] == back.stats["inserted"]


def marked(text: str, marks: tuple[Mark, ...], strength: str = "word") -> list[str]:
    return [text[mark.start : mark.end] for mark in marks if mark.strength == strength]


@pytest.mark.parametrize(
    ("left", "right", "gone", "new"),
    [
        ("Return it in 30 days.", "Return it in 14 days.", ["30"], ["14"]),
        ("לקוחות רשאים להחזיר נתב", "לקוחות חדשים רשאים להחזיר נתב", [], ["חדשים"]),
        ("שָׁלוֹם לכם", "שָׁלוֹם לך", ["לכם"], ["לך"]),
        ("ארגון צה״ל כאן", "ארגון צה״ל שם", ["כאן"], ["שם"]),
        ("Срок возврата товара", "Срок возврат товара", ["возврата"], ["возврат"]),
        ("Termin zwrotów żółtych", "Termin zwrotu żółtych", ["zwrotów"], ["zwrotu"]),
        ("Some **bold** word", "Some **bold** new word", [], ["new"]),
    ],
)
def test_whole_words_are_marked(left: str, right: str, gone: list[str], new: list[str]) -> None:
    row = check(left, right).rows[0]
    assert row.kind == "changed"
    assert (marked(left, row.left_marks), marked(right, row.right_marks)) == (gone, new)


def test_a_word_with_another_ending_shows_the_letters() -> None:
    left, right = "Срок возвратами товара", "Срок возвратов товара"
    row = compare(left, right).rows[0]
    assert marked(left, row.left_marks, "inner") == ["ами"]
    assert marked(right, row.right_marks, "inner") == ["ов"]


def test_text_wrapped_anew_is_only_white_space() -> None:
    result = check("One sentence that\nis wrapped here.\n", "One sentence\nthat is wrapped here.\n")
    assert [row.kind for row in result.rows] == ["whitespace"]


def test_an_inserted_paragraph_leaves_the_others_equal() -> None:
    result = check("# T\n\nOne.\n\nTwo.\n", "# T\n\nOne.\n\nBetween them.\n\nTwo.\n")
    assert result.stats["inserted"] == 2
    assert result.stats["changed"] == result.stats["deleted"] == 0


def test_blocks_have_kinds() -> None:
    text = "# H\n\nwords\nmore\n- item\n  goes on\n> quote\n\n| a |\n|---|\n```\ncode\n\n```\n"
    kinds = [row.block for row in compare(text, text).rows]
    assert kinds == ["heading", "blank", "paragraph", "item", "quote", "blank", *["table_row"] * 2, *["fence"] * 4]


def test_a_deadline_that_is_over_says_so() -> None:
    left, right = "One word here.\n\nSame.\n", "One thing here.\n\nSame.\n"
    result = compare(left, right, deadline=0)
    assert result.quality == "coarse"
    assert rebuilt(result.rows, left, right) == (left, right)
    assert result.stats["changed"] == 0


def test_a_huge_tangle_is_coarse_and_says_so() -> None:
    chance = random.Random(1)
    left, right = (" ".join(chance.choice("ab") for _ in range(20_000)) for _ in range(2))
    result = check(left, right)
    assert result.quality == "coarse"
    assert len(result.rows[0].left_marks) == 1


def test_as_dict_is_the_published_shape() -> None:
    result = compare("One.\n\nTwo words.\n", "Two wordz.\n").as_dict()
    assert json.loads(json.dumps(result)) == result
    assert list(result) == ["quality", "rows", "moves", "stats"]
    assert result["rows"] == [
        {"kind": "deleted", "block": "paragraph", "left": [0, 5], "right": None}
        | {"left_marks": [], "right_marks": [], "move": None},
        {"kind": "deleted", "block": "blank", "left": [5, 6], "right": None}
        | {"left_marks": [], "right_marks": [], "move": None},
        {"kind": "changed", "block": "paragraph", "left": [6, 17], "right": [0, 11]}
        | {
            "left_marks": [
                {"start": 10, "end": 15, "strength": "word"},
                {"start": 14, "end": 15, "strength": "inner"},
            ],
            "right_marks": [{"start": 4, "end": 9, "strength": "word"}, {"start": 8, "end": 9, "strength": "inner"}],
            "move": None,
        },
    ]


def test_real_revisions_are_told_word_by_word() -> None:
    folder = data_folder("revision-pairs")
    for pair in manifest("revision-pairs")[::4]:
        left, right = ((folder / f"{pair['id']}.{side}.md").read_text("utf-8") for side in "ab")
        result = check(left, right)
        if pair["kind"] != "translation":
            assert result.quality == "exact", pair["id"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Wait ten seconds.\n", "Wait ten\u200b seconds.\n"),
        ("Wait ten seconds.\n", "Wait \u200eten seconds.\n"),
        ("Caf\u00e9 here.\n", "Cafe\u0301 here.\n"),
        ("co\u00adoperate\n", "cooperate\n"),
    ],
)
def test_what_nobody_sees_is_marked_and_called_white_space(left: str, right: str) -> None:
    row = check(left, right).rows[0]
    assert row.kind == "whitespace"
    assert row.left_marks or row.right_marks


def test_words_that_changed_places_are_a_change() -> None:
    assert check("One two.\n", "two One.\n").rows[0].kind == "changed"


def test_a_split_paragraph_is_one_row_without_marks() -> None:
    left = "The first sentence stands here. The second one comes after it and is longer.\n"
    right = "The first sentence stands here.\n\nThe second one comes after it and is longer.\n"
    rows = check(left, right).rows
    assert [(row.kind, row.left_marks, row.right_marks) for row in rows] == [("split", (), ())]
    assert [row.kind for row in check(right, left).rows] == ["join"]
    counts = [
        {kind: count for kind, count in compare(*texts).stats.items() if count}
        for texts in ((left, right), (right, left))
    ]
    assert counts == [{"split": 1}, {"join": 1}]


def test_a_short_choice_that_moved_and_was_reworded_is_known_by_where_it_leads() -> None:
    left = "Ask.\n\n- [No signal](#s-wait)\n- [The phone was lost](#s-block)\n\nSay thank you.\n"
    right = "First.\n\n- [It was lost](#s-block)\n\nAsk.\n\n- [No signal](#s-wait)\n\nSay thank you.\n"
    found = compare(left, right)
    (move,) = found.moves
    gone, came = found.rows[move.left_rows[0]], found.rows[move.right_rows[0]]
    assert [left[mark.start : mark.end] for mark in gone.left_marks] == ["The phone"]
    assert [right[mark.start : mark.end] for mark in came.right_marks] == ["It"]


def test_choices_that_lead_to_one_place_among_others_are_not_taken_for_moved() -> None:
    left = "- [The phone was lost](#s-block)\n\nSay thank you.\n\nGoodbye.\n"
    right = "Say thank you.\n\n- [It was lost](#s-block)\n- [It was sold](#s-block)\n\nGoodbye.\n"
    assert not compare(left, right).moves


def test_a_paragraph_that_moved_and_was_edited_keeps_its_marks() -> None:
    moved = "Customers may return a router within thirty days of delivery."
    others = [f"Paragraph {n} says something of its own about {n} and {n}, at some length." for n in "abcd"]
    left = "\n\n".join([moved, *others]) + "\n"
    right = "\n\n".join([*others, moved.replace("thirty", "sixty")]) + "\n"
    result = check(left, right)
    gone, come = (next(row for row in result.rows if row.kind == kind) for kind in ("moved_from", "moved_to"))
    assert (marked(left, gone.left_marks), marked(right, come.right_marks)) == (["thirty"], ["sixty"])
    assert gone.move == come.move == result.moves[0].id


def test_a_column_put_in_leaves_the_other_cells_alone() -> None:
    left = "| Plan | Price |\n|---|---|\n| Basic | 10 |\n"
    right = "| Plan | Term | Price |\n|---|---|---|\n| Basic | a year | 10 |\n"
    row = check(left, right).rows[-1]
    assert (row.kind, row.left_marks, marked(right, row.right_marks)) == ("changed", (), ["a year |"])


def test_front_matter_is_told_field_by_field() -> None:
    left = "---\ntitle: Old words here\ntags: [a]\n---\nText.\n"
    right = "---\ntitle: Wholly other title\ntags: [a]\nnew: 1\n---\nText.\n"
    kinds = [row.kind for row in check(left, right).rows if row.kind != "equal"]
    assert kinds == ["changed", "inserted"]


def test_an_apostrophe_of_another_shape_is_marked_alone() -> None:
    row = check("We don't know.\n", "We don’t know.\n").rows[0]
    assert (marked("We don't know.\n", row.left_marks), len(row.right_marks)) == (["'"], 1)


def test_texts_in_different_languages_stand_side_by_side_and_say_so() -> None:
    left = "# Returns\n\n" + "Customers may return a router within thirty days. " * 8 + "\n\n- Keep the box\n"
    right = "# Возврат\n\n" + "Клиент может вернуть роутер в течение тридцати дней. " * 8 + "\n\n- Сохраните коробку\n"
    result = check(left, right)
    assert (result.quality, result.stats["different_languages"]) == ("coarse", 1)
    assert [row.kind for row in result.rows if row.block != "blank"] == ["changed"] * 3


ENGLISH = """# Returning a router

Customers may return a router within thirty days of delivery if the box was never opened. To start a return, ask for
the order number and check that it is in the list of orders for this customer. If it is not there, the parcel was sent
by one of our partners, and the customer has to write to them.

- Send a label to the address that the customer gave us when the order was made.
- Tell the customer to put the router and the cable into the box it came in.
- As soon as the parcel is at the depot, we pay the money back to the card that was used.

The money is on the account in three to five days. It may take a day or two more if the bank is closed, so do not say a
date on the phone. If the customer is not happy with it, hand the call over to a lead and say what was tried so far.
"""
POLISH = """# Zwrot routera

Klient może zwrócić router w ciągu trzydziestu dni od dostawy, o ile pudełko nie było otwarte. Aby zacząć zwrot, poproś
o numer zamówienia i sprawdź, czy jest on na liście zamówień tego klienta. Jeśli go tam nie ma, paczkę wysłał jeden
z naszych partnerów i to do niego klient musi napisać.

- Wyślij etykietę na adres, który klient podał nam w chwili, gdy składał zamówienie.
- Powiedz, by klient włożył router i kabel do pudełka, w którym je dostał, i by nie dodawał do nich nic od siebie.
- Gdy tylko paczka jest u nas, od razu zwracamy pieniądze na kartę, z której były wzięte.

Pieniądze są na koncie po trzech do pięciu dni. Może to trwać o dzień lub dwa dłużej, gdy bank ma wolne, więc nie podaj
przez telefon daty. Jeśli klient nie jest z tego rad, oddaj go osobie na zmianie i powiedz, co już było zrobione. Nie
mów mu, że to się da zrobić od razu, bo tak nie jest, a on i tak na to nie ma wpływu.
"""
OTHER = """# Setting up a phone

Ask the customer to plug the phone into the wall and to wait until the light on the front is green. This may take up to
ten minutes, as the phone has to load what is new for it. If the light is red, the line is not ready: look at the state
of the line in the tool, and book a visit if it says so there.

- Let the customer call the number on the back of the card to see if it works.
- If there is no sound, ask them to turn it up with the keys at the side of the phone.

The phone can be used by all in the house. It will ring on each of the sets, and who picks it up first has the call. To
change this, go to the page of the account and set it in the list that is shown to them at the end of the page.
"""


def test_texts_in_languages_of_one_script_are_told_apart_by_their_short_words() -> None:
    result = check(ENGLISH, POLISH)
    assert (result.quality, result.stats["different_languages"]) == ("coarse", 1)
    assert [row.kind for row in result.rows if row.block != "blank"] == ["changed"] * 6
    assert check(POLISH, ENGLISH).stats["different_languages"] == 1


@pytest.mark.parametrize("other", [OTHER, ENGLISH.replace("customer", "client"), ENGLISH + POLISH])
def test_texts_about_something_else_are_in_the_same_language(other: str) -> None:
    assert check(ENGLISH, other).quality == "exact"
