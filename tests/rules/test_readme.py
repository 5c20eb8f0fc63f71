"""The README tells the published contract column by column; the views have exactly these columns, in this order."""

import re
import sqlite3
from pathlib import Path

from kbstudio.application import create_library

README = Path(__file__).resolve().parents[2] / "README.md"


def test_the_readme_documents_every_published_column(sqlite_url: str) -> None:
    create_library(sqlite_url, administrator="me").close()
    path = sqlite_url.removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'view' AND name LIKE 'published_v1_%'")
        views = {name.removeprefix("published_") for (name,) in found}
        columns = {
            view: [column[0] for column in connection.execute(f"SELECT * FROM published_{view}").description]
            for view in views
        }
    connection.close()
    assert {view: _documented(view) for view in views} == columns


def _documented(view: str) -> list[str]:
    """The columns the README tells of a view."""
    after = README.read_text("utf-8").split(f"**`{view}`**")[1:]
    section = re.split(r"\*\*`v1_|\nA tool that", after[0])[0] if after else ""
    return re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
