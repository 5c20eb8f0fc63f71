"""What a new source leaves of a translation; different meanings are never paired silently."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.meaning import meaning_kinds
from kbstudio.text.translation import Block, carry
from tests.support.data import data_folder
from tests.text.markdown.test_scan import MARKDOWN

SOURCE = """\
# Restart the router {#restart}

Wait 5 minutes before you call again.

| Light | Works |
|-------|-------|
| Green | Yes   |
| Red   | No    |

- Unplug the router.
- Plug it in again.

Never open the box.
"""
TARGET = """\
# Перезапуск роутера {#restart}

Подождите 5 минут, прежде чем звонить снова.

| Индикатор | Работает |
|-----------|----------|
| Зелёный   | Да       |
| Красный   | Нет      |

- Отключите роутер.
- Включите его снова.

Никогда не открывайте корпус.
"""

WORDS = st.lists(
    st.sampled_from(("wait", "5", "6", "not", "must", "the", "box", "[a](kb:KB-1)", "[a](kb:KB-2)", "{{ a }}", "open")),
    min_size=3,
    max_size=7,
).map(" ".join)


def after(new_source: str) -> list[Block]:
    return carry(SOURCE, new_source, TARGET, language="en")


def states(blocks: list[Block]) -> list[str]:
    return [block.state for block in blocks]


def one(blocks: list[Block], state: str) -> Block:
    (found,) = [block for block in blocks if block.state == state]
    return found


def test_an_unchanged_source_leaves_everything_current() -> None:
    blocks = after(SOURCE)
    assert set(states(blocks)) == {"current"}
    assert [block.target for block in blocks][:2] == [
        "# Перезапуск роутера {#restart}",
        "Подождите 5 минут, прежде чем звонить снова.",
    ]
    assert [TARGET[slice(*block.target_span)].rstrip() for block in blocks if block.target_span] == [
        block.target for block in blocks
    ]


@pytest.mark.parametrize(
    ("was", "now", "change"),
    [
        ("Wait 5 minutes", "Wait 15 minutes", "meaning"),
        ("Never open the box.", "Open the box.", "meaning"),
        ("Plug it in again.", "Plug it in [again](kb:KB-2).", "meaning"),
        ("Unplug the router.", "Unplug the cable.", "meaning"),
        ("Unplug the router.", "Unplug the ruoter.", "typo"),
        ("Unplug the router.", "Unplug the router!", "typo"),
        ("Unplug the router.", "Then unplug the router.", "wording"),
        ("{#restart}", "{#start-again}", "meaning"),
    ],
)
def test_a_changed_block_is_stale_and_keeps_its_translation(was: str, now: str, change: str) -> None:
    blocks = after(SOURCE.replace(was, now))
    block = one(blocks, "stale")
    assert (block.change, was in block.old_source, now in block.source) == (change, True, True)
    assert block.target is not None
    assert states(blocks).count("current") == len(blocks) - 1


@pytest.mark.parametrize(
    "now",
    [
        SOURCE.replace("before you", "before\nyou"),
        SOURCE.replace("| Green | Yes   |", "|Green|Yes|"),
        SOURCE.replace("|-------|", "|---|"),
        SOURCE.replace("- Unplug the router.\n- Plug", "* Unplug\n  the router.\n* Plug"),
        SOURCE.replace("# Restart the router {#restart}", "Restart the router {#restart}\n====="),
        SOURCE.replace("\n", "\r\n"),
        SOURCE.replace("Wait 5", "Wait  5"),
    ],
)
def test_wrapping_spacing_and_other_signs_leave_everything_current(now: str) -> None:
    assert set(states(after(now))) == {"current"}


def test_a_block_that_moved_takes_its_translation_along() -> None:
    last = "Never open the box.\n"
    blocks = after(last + "\n" + SOURCE.removesuffix(last))
    assert set(states(blocks)) == {"current", "moved"}
    assert blocks[0].target == "Никогда не открывайте корпус."


def test_rows_that_repeat_keep_their_translations() -> None:
    rows = "| Green | Yes   |\n"
    blocks = after(SOURCE.replace(rows, rows + "| Amber | No    |\n" + rows))
    assert states(blocks).count("new") + states(blocks).count("stale") == 1
    assert [block.target for block in blocks if "Green" in block.source] == ["| Зелёный   | Да       |"] * 2


def test_what_is_new_has_no_translation_and_what_is_gone_stands_where_it_stood() -> None:
    blocks = after(SOURCE.replace("Wait 5 minutes before you call again.", "").replace("Never", "Look here.\n\nNever"))
    assert (blocks[1].state, blocks[1].source, blocks[1].source_span) == ("gone", "", None)
    assert blocks[1].target == "Подождите 5 минут, прежде чем звонить снова."
    assert (one(blocks, "new").source, one(blocks, "new").target) == ("Look here.", None)


def test_a_block_without_a_counterpart_has_no_translation() -> None:
    target = TARGET.replace("Подождите 5 минут, прежде чем звонить снова.\n\n", "")
    blocks = carry(SOURCE, SOURCE, target)
    assert set(states(blocks)) == {"current"}
    assert [block.source for block in blocks if block.target is None] == ["Wait 5 minutes before you call again."]


def test_pairs_that_were_written_down_are_kept() -> None:
    blocks = carry("One.\n\nTwo.", "Two.\n\nOne.", "Два.\n\nРаз.", pairs={0: 1, 1: 0})
    assert [(block.source, block.target) for block in blocks] == [("Two.", "Два."), ("One.", "Раз.")]


@given(st.lists(WORDS, min_size=1, max_size=6), st.lists(WORDS, min_size=1, max_size=6))
def test_different_meanings_are_never_current(old: list[str], new: list[str]) -> None:
    before, now = ("\n\n".join(paragraphs) for paragraphs in (old, new))
    for block in carry(before, now, before):
        if block.state in ("current", "moved"):
            assert block.source.split() == block.old_source.split() == (block.target or "").split()
        elif block.state == "stale" and meaning_kinds(block.old_source, block.source, "en"):
            assert block.change == "meaning"


@given(MARKDOWN, MARKDOWN)
def test_the_blocks_are_those_of_the_new_source_and_none_of_the_old_is_lost(old: str, new: str) -> None:
    blocks = carry(old, new, old)
    spans = [block.source_span for block in blocks if block.source_span]
    assert spans == sorted(spans)
    assert {block.old_source for block in blocks} >= {block.old_source for block in carry(old, old, "")}
    assert {block.target_span for block in blocks} >= {block.target_span for block in carry(old, old, old)}
    for block in blocks:
        assert (block.source_span is None) == (block.state == "gone")
        assert (block.old_source == "") == (block.state == "new")
        assert (block.change == "") == (block.state != "stale")


def test_real_revisions_keep_what_says_the_same() -> None:
    for path in sorted(data_folder("parallel-articles").rglob("*.md"))[:20]:
        text = path.read_bytes().decode("utf-8")
        assert set(states(carry(text, text, text))) == {"current"}
