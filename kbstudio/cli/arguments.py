"""What the commands share: arguments, opening the library, reading files, printing."""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from kbstudio.domain.errors import BadInput

_FILE_LIMIT = 50_000_000
_LARGEST = 2**31 - 1


class Parser(argparse.ArgumentParser):
    """An argument parser whose complaint is one line."""

    def error(self, message: str) -> NoReturn:
        """Raise BadInput with what was wrong and where help is."""
        raise BadInput("{message}; see `{program} --help`.", message=message.rstrip("."), program=self.prog)


def command(commands: Any, name: str, run: Any, help_text: str, *, summary: str = "") -> argparse.ArgumentParser:
    """Add a command that calls ``run(arguments) -> exit code`` and knows ``--json``.

    ``help_text`` is shown as it is written; ``summary`` stands for it in the list of commands.
    """
    parser = commands.add_parser(
        name,
        help=summary or help_text,
        description=help_text,
        formatter_class=argparse.RawDescriptionHelpFormatter if summary else argparse.HelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.set_defaults(run=run)
    return parser


def acts(parser: argparse.ArgumentParser) -> None:
    """Let the command name who acts."""
    parser.add_argument("--as", dest="by", metavar="NAME", help="who acts; without it, your login name")


def on_language_version(
    parser: argparse.ArgumentParser, *, acting: bool = True, optional: bool = False
) -> argparse.ArgumentParser:
    """Let the command name a language version, and where somebody acts on it, who and under which id."""
    parser.add_argument("article", nargs="?" if optional else None, help="code, e.g. KB-104")
    parser.add_argument("--locale", required=not optional)
    if acting:
        takes_step(parser)
    return parser


def takes_step(parser: argparse.ArgumentParser) -> None:
    """Let the command name who acts, and an id by which it is carried out once."""
    acts(parser)
    parser.add_argument("--op-id", metavar="ID", help="repeating a command with the same id changes nothing twice")


def count(text: str) -> int:
    """A whole number as an argument, no larger than a library can hold."""
    number = int(text)
    if abs(number) > _LARGEST:
        raise argparse.ArgumentTypeError(f"{text[:20]}… is too large")
    return number


def who(arguments: argparse.Namespace) -> str:
    """Login name of the acting person."""
    from kbstudio.application import login_name  # noqa: PLC0415

    return arguments.by or login_name()


def library_url(arguments: argparse.Namespace) -> str:
    """Address of the library, from ``--library`` or the environment."""
    url = arguments.library or os.environ.get("KBSTUDIO_LIBRARY")
    if not url:
        raise BadInput("Say which library: kbstudio --library FILE …, or set KBSTUDIO_LIBRARY.")
    return url


@contextmanager
def open_studio(arguments: argparse.Namespace) -> Iterator[Any]:
    """The library open for work, closed at the end."""
    from kbstudio.application import open_library  # noqa: PLC0415

    studio = open_library(library_url(arguments))
    try:
        yield studio
    finally:
        studio.close()


def read_bytes(name: str) -> bytes:
    """What is in a file, or arrives on standard input for ``-``; raises BadInput for what is not there."""
    try:
        if name == "-":
            if sys.stdin is None:
                raise BadInput("Nothing arrives on standard input; name a file.")
            data = sys.stdin.buffer.read(_FILE_LIMIT + 1)
        else:
            with Path(name).open("rb") as file:
                data = file.read(_FILE_LIMIT + 1)
    except OSError as error:
        raise BadInput(
            "{name} cannot be read ({why}); check the path.", name=name or "''", why=error.strerror or str(error)
        ) from None
    if len(data) > _FILE_LIMIT:
        raise BadInput("{name} is larger than 50 MB; split it into several articles.", name=name)
    return data


def read_text(name: str) -> str:
    """The text in a file, or on standard input for ``-``; raises BadInput for what is not there or not UTF-8."""
    try:
        return read_bytes(name).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadInput("{name} is not UTF-8 text; save it as UTF-8 and try again.", name=name) from None


def write_bytes(name: str, data: bytes) -> None:
    """Put ``data`` into a file, or on standard output for ``-``; raises BadInput where that cannot be written."""
    if name == "-":
        sys.stdout.buffer.write(data)
        return
    try:
        Path(name).write_bytes(data)
    except OSError as error:
        raise BadInput(
            "{name} cannot be written ({why}); choose another place.", name=name, why=error.strerror or str(error)
        ) from None


def print_json(value: object) -> None:
    """Print one JSON document; times as UTC ISO 8601 with Z."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=_plain))


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Print rows in columns as wide as their widest cell; each row is one line, whatever people wrote."""
    rows = [[" ".join(cell.split()) for cell in row] for row in rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def iso(moment: datetime | None) -> str | None:
    """A moment as UTC ISO 8601 with Z, to the millisecond."""
    return None if moment is None else moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return iso(value)
    raise TypeError(type(value).__name__)
