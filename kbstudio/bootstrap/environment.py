"""Makes `.venv` from the lock files and mends what an interrupted set-up left behind."""

import contextlib
import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator

from kbstudio.bootstrap import system_libraries
from kbstudio.bootstrap.start import (
    LOCK,
    PYTHON,
    ROOT,
    STAMP,
    TOOLS_LOCK,
    VENV,
    SetUpError,
    is_ready,
    libraries_state,
    read_stamp,
    wanted,
)

_UNDER_WAY = VENV / "kbstudio-set-up-under-way.txt"
_NEEDED_BYTES = 1_500_000_000
_PIP = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--retries=3"]
_OFFLINE = (
    "NewConnectionError",
    "Failed to establish a new connection",
    "name resolution",
    "Network is unreachable",
    "ConnectTimeout",
    "Read timed out",
    "ProxyError",
    "SSLError",
    "Connection refused",
    "dns error",
    "client error (Connect)",
)


def set_up(*, tools: bool, window: bool) -> None:
    """Bring system libraries and `.venv` up to date and stamp them; raise SetUpError when that is impossible."""

    def say(text: str) -> None:
        # A script that reads stderr gets one line when something failed, and nothing otherwise.
        if tools or sys.stderr.isatty():
            print(text, file=sys.stderr, flush=True)

    try:
        with _one_at_a_time(say):
            if not is_ready(tools=tools, window=window):  # another start may just have done it
                _bring_up_to_date(say, tools=tools, window=window)
    except OSError as error:
        raise _explained(error) from error


def _bring_up_to_date(say: Callable[[str], None], *, tools: bool, window: bool) -> None:
    lists_right = _stamped(tools=tools)
    missing = system_libraries.find_missing()
    needed = {} if lists_right else system_libraries.find_missing_python_parts()
    if needed and shutil.which("uv"):
        needed = {}  # uv makes an environment without that part
    if missing or needed:
        everything = {**missing, **needed}
        if window or tools or needed or system_libraries.can_install(everything):
            system_libraries.install(everything, say)
            missing = {}
    if not lists_right:
        say("Setting up KB Studio in .venv; this happens once and takes about a minute…")
        _install_packages(tools=tools)
    _write_stamp(tools=tools, libraries="" if missing else libraries_state())


def _stamped(*, tools: bool) -> bool:
    return is_ready(tools=False, window=False) and (
        not tools or read_stamp().get(TOOLS_LOCK.name) == wanted(tools=True, window=False)[TOOLS_LOCK.name]
    )


def _install_packages(*, tools: bool) -> None:
    if not _can_be_kept():
        _make_environment()
    _UNDER_WAY.touch()
    lists = [argument for path in [LOCK, *([TOOLS_LOCK] if tools else [])] for argument in ("-r", str(path))]
    uv = shutil.which("uv")
    # pip is asked when uv fails: it knows the settings of this machine for pip.
    attempts = (
        [[uv, "pip", "install", "--quiet", "--compile-bytecode", "--python", str(PYTHON), "--require-hashes", *lists]]
        if uv
        else []
    )
    attempts.append([*_PIP, "--require-hashes", *lists])
    output = ""
    for command in attempts:
        failed, output = _run(command)
        if not failed:
            _UNDER_WAY.unlink()
            return
    if _is_offline(output):
        _UNDER_WAY.unlink()  # everything is fetched before anything is changed
    raise _failure("The packages could not be installed", output)


def _can_be_kept() -> bool:
    """Whether an environment is there that only needs packages added: whole, and of its own interpreter."""
    if _UNDER_WAY.exists() or not PYTHON.exists():
        return False
    noted = read_stamp().get("interpreter")
    if noted is not None:
        return noted == os.path.realpath(PYTHON)
    failed, _ = _run([str(PYTHON), "-m", "pip", "--version"])
    return not failed


def _make_environment() -> None:
    # Emptied rather than removed, as it may be a mounted volume; and marked first, as this may be cut short.
    VENV.mkdir(exist_ok=True)
    _UNDER_WAY.touch()
    STAMP.unlink(missing_ok=True)
    for entry in VENV.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        elif entry != _UNDER_WAY:
            entry.unlink()
    if shutil.disk_usage(VENV).free < _NEEDED_BYTES:
        raise OSError(errno.ENOSPC, "too little space")
    command = [sys.executable, "-m", "venv", str(VENV)]
    uv = shutil.which("uv")
    if uv and system_libraries.find_missing_python_parts():
        command = [uv, "venv", "--quiet", "--seed", "--allow-existing", "--python", sys.executable, str(VENV)]
    failed, output = _run(command)
    if failed:
        raise _failure("The environment in .venv could not be made", output)


def _write_stamp(*, tools: bool, libraries: str) -> None:
    entries = {**wanted(tools=tools, window=False), "libraries": libraries}
    kept = read_stamp()
    if kept.get("interpreter") == entries["interpreter"]:
        entries = {**kept, **entries}
    text = "".join(f"{name} {value}\n" for name, value in entries.items() if value)
    draft = STAMP.with_suffix(".new")
    try:
        draft.write_text(text, encoding="utf-8")
        draft.replace(STAMP)
    except OSError:
        if not is_ready(tools=tools, window=False):
            raise
        # Another login owns the environment; this one looks for the libraries at every start.


@contextlib.contextmanager
def _one_at_a_time(say: Callable[[str], None]) -> Iterator[None]:
    """Let two starts at once set up one after the other; the lock file is only read, so anyone may wait on it."""
    if os.name == "nt":
        yield
        return
    import fcntl  # noqa: PLC0415 - not on Windows

    with LOCK.open("rb") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another start is setting KB Studio up; waiting for it…")
            fcntl.flock(lock, fcntl.LOCK_EX)
        # pip inherits the lock: when this process is killed, the next start waits until pip has ended too.
        os.set_inheritable(lock.fileno(), True)
        yield


def _run(command: list[str]) -> tuple[bool, str]:
    """Whether a command failed, and what it said."""
    # Settings of another environment must not reach into this one.
    hidden = ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PIP_REQUIRE_VIRTUALENV", "PIP_USER", "PIP_TARGET")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        command,
        env=environment,
        cwd=ROOT,
        close_fds=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    return done.returncode != 0, done.stdout


def _is_offline(output: str) -> bool:
    return any(sign in output for sign in _OFFLINE)


def _failure(what: str, output: str) -> SetUpError:
    if os.strerror(errno.ENOSPC) in output:
        return _explained(OSError(errno.ENOSPC, output))
    if _is_offline(output):
        return SetUpError(
            "The package index did not answer: connect this computer to the network "
            "(or set pip up for your mirror) and start again.",
            exit_code=3,
        )
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    reason = next((line for line in reversed(lines) if "error" in line.lower()), lines[-1] if lines else "no reason")
    return SetUpError(f"{what}, remove the folder {VENV} and start again ({reason}).")


def _explained(error: OSError) -> SetUpError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return SetUpError(
            f"The disk of {ROOT} is too full: KB Studio needs about {_NEEDED_BYTES / 1e9:.1f} GB there; "
            "make room and start again.",
            exit_code=3,
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return SetUpError(f"{ROOT} cannot be written: copy the checkout to a folder of yours and start there.")
    return SetUpError(f"The set-up stopped: {error}; mend that and start again.")
