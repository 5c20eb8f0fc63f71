"""Agencies, terms and memories without a window."""

from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_loop import new

_TMX = """<?xml version="1.0"?><tmx version="1.4"><header creationtool="x" creationtoolversion="1"
 segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body><tu>
<tuv xml:lang="en"><seg>Thank you.</seg></tuv><tuv xml:lang="he"><seg>תודה.</seg></tuv></tu></body></tmx>"""


def test_an_article_goes_to_an_agency_and_comes_back(team: Run, body: Path, tmp_path: Path) -> None:
    new(team, body)
    file = tmp_path / "he.xlf"
    team("xliff", "export", "KB-1", "--locale", "he", "-o", file, "--as", "author1")
    back = file.read_text("utf-8")
    back = back.replace("</source>", "</source><target>חלון החזר</target>", 1)
    file.write_text(back, "utf-8")
    told = team("xliff", "import", file, "--dry-run", "--as", "author1", "--json").json
    assert [(text["part"], text["applied"]) for text in told["texts"]] == [("title", 1), ("body", 0)]
    assert "it has: en" in team("history", "KB-1", "--locale", "he", code=2).err
    team("xliff", "import", file, "--as", "author1")
    assert team("history", "KB-1", "--locale", "he", "--json").json[0]["title"] == "חלון החזר"


def test_what_cannot_be_used_is_one_line_and_changes_nothing(team: Run, body: Path, tmp_path: Path) -> None:
    new(team, body)
    file = tmp_path / "x.xlf"
    file.write_text("<html/>", "utf-8")
    assert "no XLIFF" in team("xliff", "import", file, "--as", "author1", code=2).err
    assert "cannot be read" in team("xliff", "import", tmp_path / "no.xlf", "--as", "author1", code=2).err
    words = ("xliff", "export", "KB-1", "--as", "author1", "-o")
    assert "XLIFF 3" in team(*words, file, "--locale", "he", "--version", "3", code=2).err
    assert "language KB-1 is written in" in team(*words, file, "--locale", "en", code=2).err
    assert "cannot be written" in team(*words, tmp_path / "no" / "x", "--locale", "he", code=2).err
    assert "no KB-9" in team("xliff", "export", "KB-9", "--as", "author1", "-o", file, "--locale", "he", code=2).err


def test_terms_go_out_and_come_in(team: Run, tmp_path: Path) -> None:
    table = tmp_path / "terms.csv"
    table.write_text("concept,locale,term,status\nrouter,en,router,preferred\nrouter,he,נתב,preferred\n", "utf-8")
    assert team("terms", "import", table, "--as", "curator1", "--json").json["new"] == ["router"]
    team("terms", "export", "-o", table)
    assert "נתב" in table.read_text("utf-8-sig")
    assert "Tone editors" in team("terms", "import", table, "--as", "author1", code=1).err
    table.write_text("concept,locale,term,status\nrouter,martian,x,preferred\n", "utf-8")
    assert "1 left out" in team("terms", "import", table, "--as", "curator1", code=1).err


def test_a_memory_is_taken_in_and_handed_out(team: Run, tmp_path: Path) -> None:
    file = tmp_path / "old.tmx"
    file.write_text(_TMX, "utf-8")
    between = ("--from", "en", "--to", "he")
    assert team("memory", "import", file, *between, "--as", "curator1", "--json").json == {"added": 1}
    team("memory", "export", "-o", file, *between)
    assert "תודה." in file.read_text("utf-8")
