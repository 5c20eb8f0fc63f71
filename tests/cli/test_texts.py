"""The text engines on files."""

from pathlib import Path

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
    assert "- Wait 10 seconds." in lines
    assert "+ Wait 30 seconds." in lines
