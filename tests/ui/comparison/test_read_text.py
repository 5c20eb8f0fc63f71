"""A block as it is read: nothing but signs is taken off, and every place leads back to where it stands."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.markdown.scan import scan
from kbstudio.ui.comparison.read_pieces import ReadText, read_marks
from kbstudio.ui.comparison.read_text import cells_in, is_table_rule, read_text, references_in

SIGNS = st.sampled_from(
    [
        *"ab שлżé😀 \n\t|*_`~#>-+.![](){}<>\\&;:=1",
        "**",
        "- ",
        "1. ",
        "> ",
        "](kb:KB-1)",
        "[ ] ",
        "{{ x }}",
        "&amp;",
        "http://a.b",
    ]
)
SOURCES = st.lists(SIGNS, max_size=40).map("".join)
KINDS = st.sampled_from(["paragraph", "heading", "item", "quote", "table_row", "fence", "html", "title", "definition"])


def letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalpha())


def is_in_order(part: str, whole: str) -> bool:
    at = iter(whole)
    return all(letter in at for letter in part)


@given(SOURCES, KINDS)
def test_every_place_leads_back(source: str, kind: str) -> None:
    read = read_text(source, kind)
    before = 0
    for run in read.runs:
        assert 0 <= run.start < run.end <= len(read.text)
        assert before <= run.source < run.source_end <= len(source)
        before = run.source_end
        for place in range(run.start, run.end):
            if run.end - run.start == run.source_end - run.source:
                assert read.read_at(read.source_at(place)) == place
    assert [run.source for run in read.runs] == list(read.sources)
    assert all(0 <= style.start < style.end <= len(read.text) for style in read.styles)
    assert all(0 <= c.start <= c.end <= len(read.text) and c.source <= c.source_end for c in read.constructs)


@given(SOURCES, KINDS)
def test_places_keep_their_order(source: str, kind: str) -> None:
    read = read_text(source, kind)
    for end in (False, True):
        places = [read.read_at(at, end=end) for at in range(len(source) + 1)]
        assert places == sorted(places)
        back = [read.source_at(at, end=end) for at in range(len(read.text) + 1)]
        assert back == sorted(back)


@given(SOURCES)
def test_no_letter_is_lost_or_swapped(source: str) -> None:
    for block in scan(source):
        text = source[block.start : block.end]
        if "&" in text or block.kind in {"blank", "definition"}:
            continue
        read = read_text(text, block.kind)
        assert is_in_order(letters(read.text), text)
        missing = [c for at, c in enumerate(text) if c.isalpha() and not covered(read, at)]
        hidden = "".join(text[c.source : c.source_end] for c in read.constructs)
        assert is_in_order("".join(sorted(missing)), "".join(sorted(hidden))), (text, read.text)


def covered(read: ReadText, at: int) -> bool:
    return any(run.source <= at < run.source_end for run in read.runs)


@pytest.mark.parametrize(
    ("source", "kind", "shown"),
    [
        ("## Is **it** *green*? {#s-light .rule}", "heading", "Is it green?"),
        ("Title\n=====", "heading", "Title"),
        ("- [Yes](#s-restart) and `code`", "item", "• Yes and code"),
        ("  12. [x] do it\n      now", "item", "12. ☑ do it now"),
        ("> Prosimy **3** dni\n> \\*drugi &amp; trzeci", "quote", "Prosimy 3 dni *drugi & trzeci"),
        ("| a | **b** \\| c | |", "table_row", "a\tb | c\t"),
        ("![A *router*](kb:file/a.png)", "paragraph", "A router kb:file/a.png"),
        ("one  \ntwo", "paragraph", "one\ntwo"),
        ("***", "paragraph", ""),
        ("{{ price }} **לחצו** כאן", "paragraph", "{{ price }} לחצו כאן"),
        ("*not\\* bold", "paragraph", "*not* bold"),
    ],
)
def test_what_is_read(source: str, kind: str, shown: str) -> None:
    assert read_text(source, kind).text == shown


def test_a_link_by_label_is_read_as_its_words() -> None:
    read = read_text("See [the list][l].", "paragraph", references_in("[l]: kb:KB-7\n"))
    assert read.text == "See the list."
    assert read.constructs[0].detail == "kb:KB-7"


def test_a_changed_address_marks_the_words_it_belongs_to() -> None:
    source = "See [the list](kb:KB-7) now."
    marks = read_marks(read_text(source, "paragraph"), [(15, 22)])
    assert marks.words == ()
    assert [(c.kind, c.detail, c.start, c.end) for c in marks.markup] == [("link", "kb:KB-7", 4, 12)]


@pytest.mark.parametrize(
    ("source", "kind", "mark", "told"),
    [
        ("wait **now** please", "paragraph", (5, 7), "strong"),
        ("# Head", "heading", (0, 2), "heading"),
        ("# Head {#s-one}", "heading", (8, 14), "anchor"),
        ("> words", "quote", (0, 1), "quote"),
        ("a `b` c", "paragraph", (2, 3), "code"),
    ],
)
def test_markup_that_changed_is_told(source: str, kind: str, mark: tuple[int, int], told: str) -> None:
    marks = read_marks(read_text(source, kind), [mark])
    assert [c.kind for c in marks.markup] == [told]
    assert all(c.start < c.end for c in marks.markup)


def test_another_picture_is_seen_by_its_address() -> None:
    source = "![Router](a.png)"
    assert read_marks(read_text(source, "paragraph"), [(10, 15)]).words == ((7, 12),)


@given(SOURCES)
def test_cells_stand_between_bars(source: str) -> None:
    cells = cells_in(source)
    assert all(start <= end for start, end in cells)
    assert all(before[1] <= after[0] for before, after in pairwise(cells))
    if source.strip():
        assert all(source[start:end] == source[start:end].strip() for start, end in cells)


@pytest.mark.parametrize(
    ("line", "expected"), [("|---|:-:|", True), ("--- | ---", True), ("| a | --- |", False), ("", False)]
)
def test_the_line_below_a_head_is_known(line: str, expected: bool) -> None:
    assert is_table_rule(line) is expected
