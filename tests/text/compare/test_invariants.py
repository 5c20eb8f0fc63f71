"""What holds for every comparison: both texts whole, honest marks, mirrored, moves one to one, on time."""

import itertools
import os
import subprocess
import sys
import time
from collections import Counter

import pytest
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from kbstudio.text.compare import Comparison, Mark, Row, compare
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.ends import split_both
from kbstudio.text.compare.pieces import cut
from kbstudio.text.compare.tokens import PLAIN, TOKEN, Tokens
from kbstudio.text.compare.unread import unread_rows
from tests.support.data import data_folder, manifest
from tests.text.compare.hard_cases import HARD
from tests.text.markdown.edits import FRAGMENTS

SENTENCES = st.sampled_from(
    [
        "Customers may return a router within thirty days of delivery if it was never opened.",
        "Customers may return any router within sixty days of delivery if it was never opened.",
        "Срок возврата товара составляет тридцать дней со дня доставки, если упаковка цела.",
        "לקוחות רשאים להחזיר נתב בתוך שלושים יום מיום המסירה אם האריזה סגורה עדיין.",
        "- item with some words that make it long enough to be told as a move elsewhere",
        "## A heading",
        "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n| 4 | five | 6 |",
        "| a | c |\n|---|---|\n| 1 | 3 |\n| 4 | 7 |",
        "```\ncode = 1\n  indented = 2\n```",
        "```\ncode = 1\n    indented = 2\n```",
        "> A quote that somebody said, and that others may move to another place of the text.",
        "don't צה״ל co\u00adop e\u0301 a\u200db 👩\u200d🔬",
        'don’t צה"ל coop é ab 👩\u200d🚀',
        "\u202eright\u202c \x00 \u2028 \ud800 end\r\nof line\rhere",
        "",
    ]
)
HEADS = st.sampled_from(["", "---\ntitle: One\ntags: [a, b]\n---\n", "---\ntags: [a]\ntitle: Two\nnew: 1\n---\n"])
TEXTS = st.one_of(
    st.builds(lambda head, parts, end: head + "\n\n".join(parts) + end, HEADS, st.lists(SENTENCES, max_size=9), HEADS),
    st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join),
    st.text(max_size=60),
)
SWAP = {"deleted": "inserted", "moved_from": "moved_to", "split": "join"}
SWAP |= {after: before for before, after in SWAP.items()}
_WORD = regex.compile(r"[\p{L}\p{N}]")


def unmarked(text: str, span: tuple[int, int], marks: tuple[Mark, ...]) -> str:
    kept, at = "", span[0]
    for mark in marks:
        if mark.strength == "word":
            kept, at = kept + text[at : mark.start], mark.end
    return kept + text[at : span[1]]


def check_side(text: str, spans: list[tuple[tuple[int, int] | None, tuple[Mark, ...]]]) -> None:
    at = 0
    edges = {0, *(found.end() for found in regex.finditer(r"\X", text))}
    for span, marks in spans:
        if span is None:
            assert not marks
            continue
        assert span[0] == at < span[1]
        at = span[1]
        words = [mark for mark in marks if mark.strength == "word"]
        for mark in marks:
            assert span[0] <= mark.start < mark.end <= span[1]
            assert {mark.start, mark.end} <= edges
            if mark.strength == "inner":
                assert any(word.start <= mark.start and mark.end <= word.end for word in words)
        assert all(one.end <= other.start for one, other in itertools.pairwise(words))
        for mark in words:
            for place in (mark.start, mark.end):
                if 0 < place < len(text):
                    assert not (_WORD.match(text[place]) and _WORD.match(text[place - 1]))
    assert at == len(text)


def check(left: str, right: str, result: Comparison) -> None:
    check_side(left, [(row.left, row.left_marks) for row in result.rows])
    check_side(right, [(row.right, row.right_marks) for row in result.rows])
    for row in result.rows:
        if row.left and row.right:
            assert (row.kind == "equal") == (left[slice(*row.left)] == right[slice(*row.right)])
            rest = unmarked(left, row.left, row.left_marks), unmarked(right, row.right, row.right_marks)
            assert "".join(rest[0].split()) == "".join(rest[1].split())
        else:
            assert row.kind in (("deleted", "moved_from") if row.left else ("inserted", "moved_to"))
        assert (row.move is not None) == row.kind.startswith("moved")
    check_moves(left, right, result)


def check_moves(left: str, right: str, result: Comparison) -> None:
    told = Counter(number for move in result.moves for number in (*move.left_rows, *move.right_rows))
    assert set(told) == {number for number, row in enumerate(result.rows) if row.move is not None}
    assert all(count == 1 for count in told.values())
    for move in result.moves:
        assert len(move.left_rows) == len(move.right_rows)
        for mine, theirs in zip(move.left_rows, move.right_rows, strict=True):
            before, after = result.rows[mine], result.rows[theirs]
            assert before.left is not None
            assert after.right is not None
            rest = unmarked(left, before.left, before.left_marks), unmarked(right, after.right, after.right_marks)
            assert "".join(rest[0].split()) == "".join(rest[1].split())


def mirrored(row: Row) -> tuple[object, ...]:
    return (SWAP.get(row.kind, row.kind), row.right, row.left, row.right_marks, row.left_marks, row.move)


@given(TEXTS, TEXTS)
def test_every_promise_over_generated_texts(left: str, right: str) -> None:
    there, back = compare(left, right), compare(right, left)
    check(left, right, there)
    assert [mirrored(row) for row in back.rows] == [
        (row.kind, row.left, row.right, row.left_marks, row.right_marks, row.move) for row in there.rows
    ]
    assert [(move.id, move.left_rows, move.right_rows, move.similarity) for move in there.moves] == [
        (move.id, move.right_rows, move.left_rows, move.similarity) for move in back.moves
    ]


@given(TEXTS, TEXTS, st.sampled_from([0.0, 0.0005, 0.002]))
def test_out_of_time_both_texts_are_still_whole(left: str, right: str, deadline: float) -> None:
    result = compare(left, right, deadline=deadline)
    check_side(left, [(row.left, row.left_marks) for row in result.rows])
    check_side(right, [(row.right, row.right_marks) for row in result.rows])


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_pieces_taken_over_are_those_found_anew(head: str, left: str, right: str, tail: str) -> None:
    left, right = (f"{head}\n## A\n{middle}\n# B\n{tail}" for middle in (left, right))
    assert split_both(left, right, Budget())[1] == cut(right)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_texts_there_is_no_time_to_read_are_whole(head: str, left: str, right: str, tail: str) -> None:
    left, right = head + left + tail, head + right + tail
    rows = unread_rows(left, right)
    check_side(left, [(row.left, row.left_marks) for row in rows])
    check_side(right, [(row.right, row.right_marks) for row in rows])
    for row in rows:
        if row.left and row.right:
            assert left[slice(*row.left)] == right[slice(*row.right)]


@given(TEXTS, TEXTS)
@example("---\na: b\n\n# H\n\ntext\n", "---\n")
def test_a_text_with_something_at_its_end_is_cut_as_if_read_anew(text: str, more: str) -> None:
    for left, right in ((text, text + more), (text + more, text), (text, more + text)):
        assert split_both(left, right, Budget())[1] == cut(right)


@given(st.text(st.sampled_from("ab1²'’׳״\"\r\n\x1c\x85\xa0 _-ćяא\u05be.,|")))
def test_plain_text_has_the_words_that_any_text_has(text: str) -> None:
    assert PLAIN.fullmatch(text)
    assert Tokens(text).words == [word for word in TOKEN.findall(text) if not word.isspace()]


@given(TEXTS)
def test_nothing_is_marked_in_a_text_against_itself(text: str) -> None:
    result = compare(text, text)
    assert all(row.kind == "equal" and not row.left_marks for row in result.rows)
    assert result.quality == "exact"


@pytest.mark.parametrize(
    "name", ["200 KB, a tenth edited", "200 KB shuffled", "table of 10,000 rows", "200 KB unrelated"]
)
@pytest.mark.parametrize("questions", [2, 5, 60, 2000])
def test_late_at_any_point_both_texts_are_whole_and_it_says_so(
    name: str, questions: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, right = HARD[name]()
    clock = itertools.count()
    with monkeypatch.context() as patched:
        # A clock that is a second on whenever somebody looks.
        patched.setattr(time, "monotonic", lambda: next(clock))
        result = compare(left, right, deadline=questions)
    assert result.quality == "coarse"
    check_side(left, [(row.left, row.left_marks) for row in result.rows])
    check_side(right, [(row.right, row.right_marks) for row in result.rows])


def test_what_there_was_time_for_is_told_word_by_word(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = HARD["200 KB, a tenth edited"]()
    with monkeypatch.context() as patched:
        clock = itertools.count()
        patched.setattr(time, "monotonic", lambda: next(clock))
        compare(left, right, deadline=1e9)
        enough = next(clock)
        result = compare(left, right, deadline=enough - 200)
    assert result.quality == "coarse"
    told = [row.left_marks[0][:2] != row.left for row in result.rows if row.kind == "changed"]
    assert (told[0], told[-1]) == (True, False)
    assert told == sorted(told, reverse=True)


def test_what_there_was_no_time_to_read_stands_whole_behind_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    left, right = HARD["200 KB wrapped anew"]()
    with monkeypatch.context() as patched:
        clock = itertools.count()
        patched.setattr(time, "monotonic", lambda: next(clock))
        result = compare(left, right, deadline=1200)
    check(left, right, result)
    assert result.quality == "coarse"
    assert sorted(row.kind for row in result.rows[-3:]) == ["deleted", "equal", "inserted"]
    assert result.rows[0].kind == "whitespace"


@pytest.mark.parametrize("name", [name for name in HARD if not name.startswith("2 MB")])
def test_hard_texts_keep_every_promise(name: str) -> None:
    left, right = HARD[name]()
    check(left, right, compare(left, right))


def test_the_same_under_any_hash_seed() -> None:
    program = (
        "from tests.text.compare.hard_cases import shuffled, long_table\n"
        "from kbstudio.text.compare import compare\n"
        "import zlib, json\n"
        "for left, right in (shuffled(20_000), long_table(200)):\n"
        "    print(zlib.crc32(json.dumps(compare(left, right).as_dict()).encode()))\n"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "99")
    }
    assert len(said) == 1


def test_real_revisions_keep_every_promise() -> None:
    folder = data_folder("revision-pairs")
    for pair in manifest("revision-pairs"):
        left, right = ((folder / f"{pair['id']}.{side}.md").read_bytes().decode() for side in "ab")
        assert split_both(left, right, Budget())[1] == cut(right)
        result = compare(left, right)
        check(left, right, result)
        assert (result.quality == "exact") == (pair["kind"] != "translation"), pair["id"]
