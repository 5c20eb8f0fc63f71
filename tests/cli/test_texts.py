"""The text engines on files."""

from pathlib import Path

import pytest

from kbstudio.cli.side_by_side import display_width
from tests.cli.conftest import Run


def test_rendering_a_file(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_text("\ufeff## Steps\r\n\r\nGo **on**. <script>x</script>\n", "utf-8")
    html = run("render", file).out
    assert "<strong>on</strong>" in html
    assert "<script" not in html
    given = run("render", file, "--json").json
    assert [(h["level"], h["text"], h["line"]) for h in given["outline"]] == [(2, "Steps", 1)]


def test_comparing_two_files(run: Run, tmp_path: Path) -> None:
    left, right = tmp_path / "l.md", tmp_path / "r.md"
    left.write_text("Same.\n\nWait 10 seconds.\n", "utf-8")
    right.write_text("Same.\n\nWait 30 seconds.\n\nNew.\n", "utf-8")
    given = run("compare", left, right, "--json").json
    assert given["quality"] == "exact"
    kinds = [row["kind"] for row in given["rows"] if row["kind"] not in {"equal", "whitespace"}]
    assert kinds[0] == "changed"
    assert set(kinds[1:]) == {"inserted"}
    lines = run("compare", left, right).out.splitlines()
    assert any("Wait [-10-] seconds." in line and "Wait {+30+} seconds." in line for line in lines)
    assert any(line.strip() == "+ New." for line in lines)


def test_a_comparison_keeps_to_the_width_of_the_terminal(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    left, right = tmp_path / "l.md", tmp_path / "r.md"
    left.write_text("Возврат товара в течение тридцати дней. " * 5 + "漢字" * 40, "utf-8")
    right.write_text("לקוחות רשאים להחזיר נתב. " * 8 + "x" * 100 + "\x1b[2J\n", "utf-8")
    lines = run("compare", left, right).out.splitlines()
    assert "different languages" in lines[0]
    assert max(display_width(line) for line in lines[1:]) <= 60
    assert "\x1b" not in "".join(lines)


def test_merging_three_files(run: Run, tmp_path: Path) -> None:
    base, ours, theirs = tmp_path / "b.md", tmp_path / "o.md", tmp_path / "t.md"
    base.write_text("One.\n\nTwo words here.\n\nThree.\n", "utf-8")
    ours.write_text("One more.\n\nTwo words here.\n\nThree.\n", "utf-8")
    theirs.write_text("One.\n\nTwo words here.\n\nThree more.\n", "utf-8")
    assert run("merge", base, ours, theirs).out == "One more.\n\nTwo words here.\n\nThree more.\n"
    assert run("merge", base, ours, theirs, "--json").json["clean"] is True


def test_a_merge_that_people_have_to_decide(run: Run, tmp_path: Path) -> None:
    base, ours, theirs = tmp_path / "b.md", tmp_path / "o.md", tmp_path / "t.md"
    base.write_text("Wait ten seconds, then go on.\n", "utf-8")
    ours.write_text("Wait ten minutes, then go on.\n", "utf-8")
    theirs.write_text("Wait ten seconds, then go home.\n", "utf-8")
    ran = run("merge", base, ours, theirs, code=1)
    assert "suggested | Wait ten minutes, then go home." in ran.out
    assert "one place" in ran.err
    given = run("merge", base, ours, theirs, "--json", code=1).json
    assert (given["clean"], given["text"]) == (False, None)
    assert [region["kind"] for region in given["regions"]] == ["suggested"]
