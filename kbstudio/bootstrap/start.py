"""The start on any machine, with the standard library only.

In a checkout everything runs in `.venv`, made from the lock files; a stamp in it says what was set up, so
that a second start only compares the stamp and hands over. An installed wheel has no lock file beside it:
there the packages are the installer's business, and only missing system libraries are named.
"""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements.lock"
TOOLS_LOCK = ROOT / "packaging" / "requirements-dev.lock"
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "kbstudio-set-up.txt"
_LIBRARY_CACHE = Path("/etc/ld.so.cache")  # rewritten whenever a system library comes or goes
_OPTIONS_WITH_VALUE = ("--library", "--as")


class SetUpError(Exception):
    """The machine lacks something; the text is one sentence that says what to do."""

    def __init__(self, sentence: str, exit_code: int = 2) -> None:
        super().__init__(sentence)
        self.exit_code = exit_code


def prepare(module: str, *, tools: bool = False, window: bool = True) -> None:
    """Return when this process can run `module`; otherwise set up and re-execute it in `.venv`.

    `tools` adds the packages that tests need; without `window` missing libraries of Qt are no obstacle.
    Ends the process with one line on stderr when the machine lacks something.
    """
    if sys.platform == "linux" and os.geteuid() == 0:
        # Chromium refuses to start as root with its sandbox.
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    try:
        if not LOCK.is_file():
            if window:
                from kbstudio.bootstrap import system_libraries  # noqa: PLC0415 - most starts do not need it

                system_libraries.demand()
            return
        if Path(sys.prefix).resolve() == VENV.resolve():
            return
        if not is_ready(tools=tools, window=window):
            from kbstudio.bootstrap import environment  # noqa: PLC0415 - most starts do not need it

            environment.set_up(tools=tools, window=window)
    except SetUpError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        print("The set-up was stopped: start again and it goes on.", file=sys.stderr)
        sys.exit(130)
    _hand_over(module)


def opens_window(arguments: list[str]) -> bool:
    """Whether this command line needs Qt: `--check`, or no command at all."""
    if "--check" in arguments:
        return True
    rest = iter(arguments)
    for argument in rest:
        if argument in ("-h", "--help", "--version") or not argument.startswith("-"):
            return False
        if argument in _OPTIONS_WITH_VALUE:
            next(rest, None)
    return True


def is_ready(*, tools: bool, window: bool) -> bool:
    """Whether the stamp says that everything asked for was set up."""
    stamp = read_stamp()
    return all(stamp.get(name) == value for name, value in wanted(tools=tools, window=window).items())


def wanted(*, tools: bool, window: bool) -> dict[str, str]:
    """What the stamp must say: the interpreter, the lock files and, for a window, the system libraries."""
    # The real path names the Python version: after an upgrade of the system the packages are out of reach.
    entries = {"interpreter": os.path.realpath(PYTHON), LOCK.name: fingerprint(LOCK)}
    if tools:
        entries[TOOLS_LOCK.name] = fingerprint(TOOLS_LOCK)
    if window or tools:
        entries["libraries"] = libraries_state()
    return entries


def read_stamp() -> dict[str, str]:
    """What was set up: one name and value a line; empty when nothing was."""
    try:
        lines = STAMP.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    return dict(line.split(" ", 1) for line in lines if " " in line)


def fingerprint(path: Path) -> str:
    """SHA-256 of a file."""
    import hashlib  # noqa: PLC0415 - an installed wheel never needs it

    return hashlib.sha256(path.read_bytes()).hexdigest()


def libraries_state() -> str:
    """Changes whenever system libraries were installed or removed."""
    try:
        state = _LIBRARY_CACHE.stat()
    except OSError:
        return "unknown"
    return f"{state.st_mtime_ns}-{state.st_size}"


def _hand_over(module: str) -> None:
    command = [str(PYTHON), "-m", module, *sys.argv[1:]]
    if os.name == "nt":  # there execv would return to the prompt while the program still runs
        import subprocess  # noqa: PLC0415

        sys.exit(subprocess.call(command))
    sys.stdout.flush()
    os.execv(command[0], command)
