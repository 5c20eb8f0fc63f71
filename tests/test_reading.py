"""Reading loads only what reading needs: agents' tools start a search for each question."""

import subprocess
import sys

from tests.support.studios import new_article, publish, team_studio

_HEAVY = ("markdown_it", "pygments", "nh3", "psycopg", "alembic", "sqlalchemy.dialects.postgresql", "PySide6")
_SEARCH = f"""
import sys
from kbstudio.cli.main import main
code = main(["--library", sys.argv[1], "search", "refund", "--locale", "en"])
code = code or main(["--library", sys.argv[1], "show", "KB-1", "--locale", "en"])
sys.exit(code or ", ".join(name for name in {_HEAVY} if name in sys.modules) or 0)
"""


def test_a_search_and_an_article_load_neither_renderer_nor_server(sqlite_url: str) -> None:
    studio = team_studio(sqlite_url)
    publish(studio, new_article(studio).article)
    studio.close()
    ran = subprocess.run(
        [sys.executable, "-c", _SEARCH, sqlite_url], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "Refund window" in ran.stdout
