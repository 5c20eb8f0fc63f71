"""Merging two edits of one text: nothing lost, nothing invented, never clean where people have to decide."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kbstudio.text.compare import Merge, merge
from tests.support.data import data_folder, manifest

LINES = st.lists(
    st.sampled_from(
        [
            "One.\n",
            "Two words here.\n",
            "\n",
            "# H\n",
            "| a | b |\n",
            "```\n",
            "code\n",
            "---\n",
            "key: 1\n",
            "שלום\r\n",
        ]
    ),
    max_size=12,
)
TEXTS = st.one_of(LINES.map("".join), st.text(alphabet="ab \n\r\x00\u2028\ud800", max_size=20))


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, str, str]:
    base = draw(LINES)
    sides = []
    for _ in range(2):
        lines = list(base)
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, len(lines)))
            lines[at : at + draw(st.integers(0, 2))] = draw(st.lists(st.sampled_from(["new\n", "Two words.\n", "\n"])))
        sides.append("".join(lines))
    return "".join(base), sides[0], sides[1]


def whole(merged: Merge, base: str, ours: str, theirs: str) -> None:
    for name, text in (("base", base), ("ours", ours), ("theirs", theirs)):
        at = 0
        for region in merged.regions:
            span = getattr(region, name)
            if span is not None:
                assert span[0] == at < span[1]
                at = span[1]
        assert at == len(text)
    opened = [region for region in merged.regions if region.kind in ("conflict", "suggested")]
    assert merged.clean == (not opened) == (merged.text is not None)
    for region in merged.regions:
        assert (region.text is None) == (region.kind == "conflict")
    if merged.text is not None:
        assert merged.text == "".join(region.text or "" for region in merged.regions)


@given(edits())
def test_all_three_texts_are_whole(texts: tuple[str, str, str]) -> None:
    whole(merge(*texts), *texts)


@given(TEXTS, TEXTS, TEXTS)
def test_unrelated_texts_are_whole_too(base: str, ours: str, theirs: str) -> None:
    whole(merge(base, ours, theirs), base, ours, theirs)


@given(TEXTS, TEXTS)
def test_one_edit_alone_is_the_result(base: str, edited: str) -> None:
    for ours, theirs in ((base, edited), (edited, base), (edited, edited)):
        merged = merge(base, ours, theirs)
        assert merged.clean
        assert merged.text == edited


@given(edits())
def test_swapping_the_sides_swaps_the_labels_only(texts: tuple[str, str, str]) -> None:
    base, ours, theirs = texts
    swap = {"ours": "theirs", "theirs": "ours"}
    there, back = merge(base, ours, theirs), merge(base, theirs, ours)
    assert (there.clean, there.text) == (back.clean, back.text)
    assert [(swap.get(r.kind, r.kind), r.base, r.theirs, r.ours, r.text) for r in back.regions] == [
        (r.kind, r.base, r.ours, r.theirs, r.text) for r in there.regions
    ]


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "kinds"),
    [
        ("Wait ten seconds now.\n", "Wait ten minutes now.\n", "Wait ten seconds later.\n", ["suggested"]),
        ("Wait ten seconds.\n", "Wait ten minutes.\n", "Wait ten hours.\n", ["conflict"]),
        ("```\na = one + two\n```\n", "```\na = six + two\n```\n", "```\na = one + ten\n```\n", ["conflict"]),
        (
            "| a | b |\n|--|--|\n| 1 | 2 |\n",
            "| a | b |\n|--|--|\n| 3 | 2 |\n",
            "| a | b |\n|--|--|\n| 1 | 4 |\n",
            ["conflict"],
        ),
        ("---\na: 1\nb: 2\n---\n", "---\na: 3\nb: 2\n---\n", "---\na: 1\nb: 4\n---\n", ["suggested"]),
        ("---\na: 1 x\n---\n", "---\na: 2 x\n---\n", "---\na: 1 y\n---\n", ["conflict"]),
        ("One.\n\nTwo.\n", "One!\n\nTwo.\n", "One.\n\nTwo!\n", ["ours", "theirs"]),
        ("One.\n", "One!\n", "One!\n", ["both"]),
        ("One.\n", "", "One!\n", ["conflict"]),
    ],
)
def test_who_changed_what(base: str, ours: str, theirs: str, kinds: list[str]) -> None:
    assert [region.kind for region in merge(base, ours, theirs).regions if region.kind != "same"] == kinds


def test_a_suggestion_holds_both_edits() -> None:
    merged = merge("---\na: 1\nb: 2\n---\n", "---\na: 3\nb: 2\nd: 5\n---\n", "---\na: 1\nb: 4\nc: 6\n---\n")
    assert [region.text for region in merged.regions if region.kind == "suggested"] == ["a: 3\nb: 4\nc: 6\nd: 5\n"]


def test_as_dict_is_the_published_shape() -> None:
    given_back = merge("One.\n", "One.\nTwo.\n", "One.\n").as_dict()
    assert json.loads(json.dumps(given_back)) == given_back
    assert given_back == {
        "clean": True,
        "text": "One.\nTwo.\n",
        "regions": [
            {"kind": "same", "base": [0, 5], "ours": [0, 5], "theirs": [0, 5], "text": "One.\n"},
            {"kind": "ours", "base": None, "ours": [5, 10], "theirs": None, "text": "Two.\n"},
        ],
    }


def test_a_large_text_is_merged() -> None:
    lines = [f"Line {number} of the text.\n" for number in range(40_000)]
    ours, theirs = lines[:], lines[:]
    ours[7], theirs[39_000] = "Seven.\n", "Late.\n"
    both = ours[:]
    both[39_000] = "Late.\n"
    assert merge("".join(lines), "".join(ours), "".join(theirs)).text == "".join(both)


def test_real_merges_are_those_of_git(tmp_path: Path) -> None:
    folder = data_folder("merges")
    git = shutil.which("git")
    for case in manifest("merges"):
        texts = {name: (folder / f"{case['id']}.{name}.md").read_bytes() for name in ("ours", "base", "theirs")}
        merged = merge(*(texts[name].decode() for name in ("base", "ours", "theirs")))
        whole(merged, *(texts[name].decode() for name in ("base", "ours", "theirs")))
        if git is None:
            continue
        for name, content in texts.items():
            (tmp_path / name).write_bytes(content)
        asked = subprocess.run(
            [git, "merge-file", "-p", *(str(tmp_path / name) for name in texts)], capture_output=True, check=False
        )
        assert not merged.clean or asked.returncode == 0, case["id"]
        if merged.text is not None:
            assert merged.text.encode() == asked.stdout, case["id"]
