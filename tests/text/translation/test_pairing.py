"""Blocks of a translation find their blocks of the source without anybody having written them down."""

from itertools import pairwise

import pytest
from hypothesis import given

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation import pair
from tests.text.markdown.test_scan import MARKDOWN
from tests.text.translation.test_carry import SOURCE, TARGET


def test_one_structure_is_paired_block_for_block() -> None:
    count = len(identified(SOURCE))
    assert pair(SOURCE, TARGET) == [(number, number) for number in range(count)]


@pytest.mark.parametrize("left_out", [0, 1, 4, 5, 6, 7, 8])
def test_what_the_translator_left_out_has_no_counterpart(left_out: int) -> None:
    blocks = identified(TARGET)
    target = TARGET[: blocks[left_out].start] + TARGET[blocks[left_out].end :]
    (alone,) = [mine for mine, theirs in pair(SOURCE, target) if theirs is None]
    assert alone is not None
    # Rows and items of one length cannot be told apart in another language.
    assert identified(SOURCE)[alone].kind == blocks[left_out].kind
    assert alone == left_out or blocks[left_out].kind in ("item", "table_row")


def test_a_paragraph_of_this_market_only_has_no_source() -> None:
    target = TARGET.replace("| Индикатор", "Звоните по номеру 8-800-555-35-35, если вы в Москве.\n\n| Индикатор")
    assert (None, 2) in pair(SOURCE, target)


@given(MARKDOWN, MARKDOWN)
def test_every_block_of_both_texts_is_told_once_and_in_order(source: str, target: str) -> None:
    pairs = pair(source, target)
    for side, text in enumerate((source, target)):
        places = [found[side] for found in pairs if found[side] is not None]
        assert places == list(range(len(identified(text))))
    assert all(one != other for one, other in pairwise(pairs))
