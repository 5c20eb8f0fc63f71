"""What was decided stays on this computer until the result is saved."""

from pathlib import Path

import pytest

from kbstudio.domain.errors import Unavailable
from kbstudio.text.compare.merge_choices import Decision
from kbstudio.text.compare.merge_places import Choice, MergeText
from kbstudio.ui.merge import kept_merges
from kbstudio.ui.merge.kept_merges import KeptMerge, MergeKey

KEY = MergeKey("library", "KB-1", "he-IL", "maya")
MERGE = KeptMerge(
    8,
    MergeText("כותרת", "גוף 😀\n", (("to", "x"),)),
    7,
    ("ישן", "טקסט\n"),
    {"a-1": Decision(Choice.EDITED, "חדש"), "b-1": Decision(Choice.THEIRS)},
)


def test_a_merge_is_found_as_it_was_kept(tmp_path: Path) -> None:
    kept_merges.keep(tmp_path / "merges", KEY, MERGE)
    assert kept_merges.find(tmp_path / "merges", KEY) == MERGE


def test_each_person_has_a_merge_of_their_own(tmp_path: Path) -> None:
    kept_merges.keep(tmp_path, KEY, MERGE)
    assert kept_merges.find(tmp_path, MergeKey("library", "KB-1", "he-IL", "noa")) is None


def test_a_merge_that_is_done_is_dropped(tmp_path: Path) -> None:
    kept_merges.keep(tmp_path, KEY, MERGE)
    kept_merges.forget(tmp_path, KEY)
    kept_merges.forget(tmp_path, KEY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"[]", b'{"base": 1}', b"\xff\xfe", b'{"mine": [1, 2, []]}'])
def test_a_damaged_file_is_no_merge(tmp_path: Path, content: bytes) -> None:
    kept_merges.keep(tmp_path, KEY, MERGE)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert kept_merges.find(tmp_path, KEY) is None


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "merges").write_text("in the way")
    with pytest.raises(Unavailable, match="cannot be written"):
        kept_merges.keep(tmp_path / "merges", KEY, MERGE)
