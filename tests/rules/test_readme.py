"""The README tells the published contract column by column; the views have exactly these columns, in this order."""

import re
import sqlite3
from pathlib import Path

import pytest

from kbstudio.application import create_library

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.parametrize("view", ["articles", "topics", "changes", "library"])
def test_the_readme_documents_every_published_column(view: str, sqlite_url: str) -> None:
    create_library(sqlite_url, administrator="me").close()
    section = README.read_text("utf-8").split(f"**`v1_{view}`**")[1].split("**`v1_")[0]
    documented = re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)
    path = sqlite_url.removeprefix("sqlite:///")
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        cursor = connection.execute(f"SELECT * FROM published_v1_{view}")
        assert documented == [column[0] for column in cursor.description]
    connection.close()
