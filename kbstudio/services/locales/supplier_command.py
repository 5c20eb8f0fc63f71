"""Asks a program of this computer: JSON on its standard input, JSON on its standard output, and then it is gone."""

import os
import re
import signal
import subprocess
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from kbstudio.domain.errors import BadInput
from kbstudio.services.locales.supplier_answers import PATIENCE, Stop, SupplierStopped, as_json, too_much, too_slow

_LOOK = 0.02
"""Seconds between two looks at a program."""

_TOLD = 200
_SPACE = re.compile(r"[\x00-\x20\x7f-\x9f\u2028-\u202e\u2066-\u2069]+")


def ask_command(
    command: Sequence[str], request: dict[str, Any], *, stop: Stop, most: int, patience: float = PATIENCE
) -> bytes:
    """What a program writes to a request; it and everything it started have ended then.

    Raises BadInput where it cannot be started, fails, writes more than ``most`` bytes or takes longer than
    ``patience`` seconds, and SupplierStopped where nobody waits any more.
    """
    # Files and not pipes: nobody waits for anybody, and how much was written is seen without reading it.
    with TemporaryFile() as told, TemporaryFile() as said, TemporaryFile() as complained:
        told.write(as_json(request))
        told.seek(0)
        process = _started(command, told, said, complained)
        try:
            _wait(process, (said, complained), stop, most, time.monotonic() + patience)
        finally:
            _end(process)
        if process.returncode:
            why = _last_line(complained)
            name = Path(command[0]).name
            if why:
                raise BadInput("{program} ended with an error: {why}", program=name, why=why)
            raise BadInput("{program} ended with an error and said nothing about it.", program=name)
        said.seek(0)
        return said.read(most)


def _started(
    command: Sequence[str], told: IO[bytes], said: IO[bytes], complained: IO[bytes]
) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(
            list(command),
            stdin=told,
            stdout=said,
            stderr=complained,
            cwd=Path.home(),
            # A group of its own, so that what it starts ends with it.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0)
            | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise BadInput("{program} cannot be started: {why}.", program=command[0], why=why) from None


def _wait(
    process: "subprocess.Popen[bytes]", written: Sequence[IO[bytes]], stop: Stop, most: int, until: float
) -> None:
    while True:
        ended = process.poll() is not None
        if any(os.fstat(each.fileno()).st_size > most for each in written):
            raise too_much()
        if ended:
            return
        if time.monotonic() > until:
            raise too_slow()
        if stop.wait(_LOOK):
            raise SupplierStopped


def _end(process: "subprocess.Popen[bytes]") -> None:
    """End a program with everything it started, whether it has ended itself or not."""
    if os.name == "nt":
        if process.poll() is None:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    with suppress(subprocess.TimeoutExpired):
        process.wait(timeout=5)


def _last_line(complained: IO[bytes]) -> str:
    size = os.fstat(complained.fileno()).st_size
    complained.seek(max(0, size - 4_000))
    lines = complained.read().decode("utf-8", "replace").splitlines()
    line = next((line for line in reversed(lines) if line.strip()), "")
    return _SPACE.sub(" ", line).strip()[:_TOLD]
