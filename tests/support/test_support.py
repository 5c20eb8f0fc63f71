"""The test tools themselves: both engines answer, and what a test leaves behind is noticed."""

import logging
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest

from tests.support.postgres import OWNER, PostgresServer

_CARELESS = {
    "warning": "import logging\ndef test_it(): logging.getLogger('x').warning('lost')",
    "thread": (
        "import threading\nstop = threading.Event()\n"
        "def test_it(): threading.Thread(target=stop.wait, args=(1,)).start()"
    ),
    "window": (
        "from PySide6.QtWidgets import QLabel\nkept = []\ndef test_it(qapp): kept.append(QLabel('x')); kept[0].show()"
    ),
    "dialog": ("from PySide6.QtWidgets import QDialog\nkept = []\ndef test_it(qapp): kept.append(QDialog())"),
    "qt": "from PySide6.QtCore import qWarning\ndef test_it(qapp): qWarning('broken signal')",
}
_SAID = {
    "warning": "unexpected log record: x: lost",
    "thread": "left threads running",
    "window": "left windows behind: QLabel",
    "dialog": "left windows behind: QDialog",
    "qt": "broken signal",
}


def test_careless_tests_fail(tmp_path: Path) -> None:
    for what, body in _CARELESS.items():
        (tmp_path / f"test_{what}.py").write_text(body)
    checkout = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-c", "pyproject.toml", tmp_path],
        capture_output=True,
        text=True,
        cwd=checkout,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert [what for what, said in _SAID.items() if said not in done.stdout] == []


def test_an_expected_warning_is_allowed(expected_warnings: Callable[[str], None]) -> None:
    expected_warnings("index .* rebuilt")
    logging.getLogger("kbstudio.test").warning("index of %s rebuilt", "library")


def test_a_library_address_is_fresh(engine_url: str) -> None:
    if engine_url.startswith("sqlite:///"):
        path = Path(engine_url.removeprefix("sqlite:///"))
        assert path.parent.is_dir()
        assert not path.exists()
    else:
        with psycopg.connect(engine_url.replace("+psycopg", "")) as connection:
            assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)


@pytest.mark.postgres
def test_the_owner_owns_but_is_no_superuser(postgres: PostgresServer, postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        connection.execute("CREATE SCHEMA studio")
        connection.execute("CREATE ROLE test_of_owner")
        row = connection.execute("SELECT session_user, rolsuper FROM pg_roles WHERE rolname = session_user").fetchone()
        connection.rollback()
    assert row == (OWNER, False)
    assert postgres.version.startswith("16.")


@pytest.mark.postgres
def test_a_database_can_be_made_from_a_template(postgres: PostgresServer, postgres_url: str) -> None:
    with psycopg.connect(postgres_url.replace("+psycopg", "")) as connection:
        connection.execute("CREATE TABLE filled AS SELECT 1 AS one")
    template = postgres_url.rsplit("/", 1)[1]
    postgres.create_database("from_template", template)
    with psycopg.connect(postgres.dsn("from_template")) as connection:
        assert connection.execute("SELECT one FROM filled").fetchone() == (1,)
    postgres.drop_database("from_template")
