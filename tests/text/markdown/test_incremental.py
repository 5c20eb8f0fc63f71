"""A live document stays what a fresh reading would be, through hostile edits."""

import pickle
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kbstudio.text.markdown import LiveDocument, Patch, render
from tests.support.data import data_folder
from tests.text.markdown.edits import FRAGMENTS, START, Edit, apply, hostile_edit


def edit_and_check(document: LiveDocument, edit: Edit) -> None:
    shown = document.blocks
    patch = document.edit(edit.first_line, edit.removed, edit.lines)
    fresh = LiveDocument("\n".join(document.lines), language=document.language)
    assert document.blocks == fresh.blocks
    assert [document.line_of_block(i) for i in range(len(fresh.blocks))] == [
        fresh.line_of_block(i) for i in range(len(fresh.blocks))
    ]
    assert apply(shown, patch) == document.blocks


@pytest.mark.parametrize("seed", range(3))
def test_hostile_edits_leave_what_a_fresh_reading_gives(seed: int) -> None:
    chance = random.Random(seed)
    local = 0
    document = LiveDocument(START)
    for number in range(600):
        text = "\n".join(document.lines)
        if number % 120 == 0 or len(text) > 6_000:
            document = LiveDocument(START)
            text = START
        edit_and_check(document, hostile_edit(chance, text))
        local += document.lines_read < len(document.lines)
    assert local > 500


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=25), st.integers(0, 2**32), st.integers(1, 8))
def test_any_text_of_fragments_may_be_edited(fragments: list[str], seed: int, count: int) -> None:
    document = LiveDocument("".join(fragments), language="he")
    chance = random.Random(seed)
    for _ in range(count):
        edit_and_check(document, hostile_edit(chance, "\n".join(document.lines)))


def test_typing_in_real_articles() -> None:
    chance = random.Random(7)
    for path in sorted(data_folder("parallel-articles").rglob("*.md"))[::12]:
        document = LiveDocument(path.read_text("utf-8"))
        for _ in range(4):
            edit_and_check(document, hostile_edit(chance, "\n".join(document.lines)))


def test_a_word_typed_changes_one_block_and_reads_little() -> None:
    document = LiveDocument("\n\n".join(f"Paragraph {n}." for n in range(500)))
    patch = document.edit(400, 1, ["Paragraph two hundred."])
    assert patch == Patch(200, 1, ("<p>Paragraph two hundred.</p>\n",))
    assert document.lines_read < 20


def test_nothing_changed_gives_an_empty_patch() -> None:
    document = LiveDocument("one\n\ntwo")
    patch = document.edit(0, 1, ["one"])
    assert (patch.removed, patch.blocks) == (0, ())


def test_a_definition_that_changes_reaches_its_links_wherever_they_are() -> None:
    document = LiveDocument("See [terms].\n\n" + "Filler.\n\n" * 40 + "[terms]: kb:KB-1\n")
    assert 'href="kb:KB-1"' in document.blocks[0]
    patch = document.edit(len(document.lines) - 2, 1, ["[terms]: kb:KB-2"])
    assert 'href="kb:KB-2"' in document.blocks[0]
    assert patch.start == 0


def test_typing_beside_a_definition_reads_little() -> None:
    document = LiveDocument("See [terms].\n\n" + "Filler.\n\n" * 40 + "[terms]: kb:KB-1\n\nLast.\n")
    document.edit(len(document.lines) - 2, 1, ["Last one."])
    assert document.lines_read < 12


def test_an_equal_heading_before_renumbers_the_ones_after() -> None:
    document = LiveDocument("one\n\n## Same\n\ntwo\n\n## Same\n")
    document.edit(0, 1, ["## Same"])
    assert [block for block in document.blocks if "Same" in block] == [
        '<h2 id="same">Same</h2>\n',
        '<h2 id="same-2">Same</h2>\n',
        '<h2 id="same-3">Same</h2>\n',
    ]


def test_a_second_list_takes_the_choices_from_the_first() -> None:
    document = LiveDocument("## Step {#s}\n\n- [Yes](#a)\n\nWords\n")
    assert 'class="choices"' in document.html()
    document.edit(5, 0, ["", "- plain"])
    assert 'class="choices"' not in document.html()


def test_everything_may_be_deleted_and_typed_again() -> None:
    document = LiveDocument("# One\n\ntwo")
    document.edit(0, 3, [])
    assert (document.blocks, document.lines) == ([], [""])
    document.edit(0, 1, ["# New"])
    assert document.blocks == ['<h1 id="new">New</h1>\n']


def test_ranges_beyond_the_text_are_cut_to_it() -> None:
    document = LiveDocument("one")
    document.edit(-3, 99, ["two"])
    document.edit(50, 2, ["", "three"])
    assert document.blocks == ["<p>two</p>\n", "<p>three</p>\n"]


def test_lines_with_ends_of_their_own_become_several() -> None:
    document = LiveDocument("one\r\ntwo\rthree")
    assert document.lines == ["one", "two", "three"]
    document.edit(1, 1, ["a\r", "b\nc"])
    assert document.lines == ["one", "a", "b", "c", "three"]


def test_block_at_line() -> None:
    document = LiveDocument("\n# One\n\ntwo\ntwo\n\n- three\n")
    assert [document.block_at_line(line) for line in range(9)] == [0, 0, 0, 1, 1, 1, 2, 2, 2]
    assert LiveDocument("").block_at_line(5) == 0


def test_whole_and_live_html_are_the_same() -> None:
    assert LiveDocument(START, language="he-IL").html() == render(START, language="he-IL")


def test_a_document_read_in_another_process_may_be_edited_here() -> None:
    document = pickle.loads(pickle.dumps(LiveDocument(START)))
    edit_and_check(document, Edit(2, 1, ["Intro with [two] only"]))


def test_typing_a_definition_at_the_end_keeps_every_block_right() -> None:
    document = LiveDocument("# [late]\n\n- [late] item\n\n## [late]\n\nWords\n\n")
    for length in range(1, len("[late]: kb:KB-5") + 1):
        edit_and_check(document, Edit(8, 1, ["[late]: kb:KB-5"[:length]]))
    assert '<h1 id="late"><a href="kb:KB-5"' in document.blocks[0]


def test_a_label_is_found_across_lines_quotes_and_cells() -> None:
    document = LiveDocument("> see [two\n> Words]\n\n| [a\\|b] |\n|---|\n\nother [x]\n\n.\n\n.\n\n.\n\n")
    edit_and_check(document, Edit(14, 1, ["[TWO words]: kb:KB-1", "[a|b]: kb:KB-2"]))
    assert [block.count("href") for block in document.blocks[:3]] == [1, 1, 0]
