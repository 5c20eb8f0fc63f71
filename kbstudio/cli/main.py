"""Reads the command line, runs one command, and answers with an exit code and at most one line of complaint.

0 done; 1 problems found, or the rules refuse the step; 2 bad use or bad input, or the machine lacks something;
3 could not now (server away, disk full, locked).
"""

import argparse
import errno
import io
import logging
import os
import sys
import traceback
from collections.abc import Sequence

from kbstudio import __version__
from kbstudio.cli import (
    articles,
    comments,
    delegations,
    erasing,
    guideline,
    library,
    owed,
    people,
    policies,
    questions,
    reading,
    reviews,
    serving,
    texts,
    tone,
    tone_library,
    translations,
)
from kbstudio.cli.arguments import Parser
from kbstudio.domain.errors import KbStudioError

_COMMANDS = (
    *(library, people, articles, reviews, comments, policies, delegations, owed, erasing, reading, texts),
    *(translations, questions, serving, tone, tone_library, guideline),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the desktop where none is given; gives the exit code."""
    _speak_utf_8()
    return _delivered(_answered(argv))


def _answered(argv: Sequence[str] | None) -> int:
    try:
        arguments = _parser().parse_args(argv)
        logging.basicConfig(level=logging.WARNING, format="%(levelname)s: %(message)s")
        logging.getLogger().setLevel(logging.CRITICAL if hasattr(arguments, "run") else logging.WARNING)
        if hasattr(arguments, "run"):
            return arguments.run(arguments)
        return _window(arguments)
    except KbStudioError as error:
        return _complain(str(error), error.exit_code)
    except KeyboardInterrupt:
        return _complain("Stopped; nothing more was changed.", 3)
    except SystemExit as done:
        # How the parser ends after help and version.
        return int(done.code or 0)
    except BrokenPipeError:
        # The reader of our output went away: nothing to complain about, and nobody to complain to.
        return 0
    except OSError as error:
        return _complain(_about_system(error), 3)
    except Exception:
        return _bug()


def _speak_utf_8() -> None:
    # Articles are in every script, and tools read our answers: whatever the terminal is set to, it is UTF-8.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _delivered(code: int) -> int:
    """Write out what is left of the answer; gives the exit code."""
    if sys.stdout is None:
        return code
    try:
        sys.stdout.flush()
    except OSError as error:
        # Python would try once more at the end and complain in its own words.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if code == 0 and not isinstance(error, BrokenPipeError):
            return _complain(f"Done, but the answer could not be written ({error.strerror}); free some space.", 3)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="kbstudio",
        description="Write, check and publish what your support organisation knows. No command opens the desktop.",
    )
    parser.add_argument("--version", action="version", version=f"KB Studio {__version__}")
    parser.add_argument("--library", metavar="URL", help="file or PostgreSQL address; or set KBSTUDIO_LIBRARY")
    parser.add_argument("--check", action="store_true", help="walk the whole loop on a temporary sample and exit")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", parser_class=Parser)
    for module in _COMMANDS:
        module.add_commands(commands)
    return parser


def _window(arguments: argparse.Namespace) -> int:
    # Qt is loaded only here: no other command may need it.
    if arguments.check:
        from kbstudio.ui.self_check import run_check  # noqa: PLC0415

        return run_check()
    from kbstudio.ui.start import run_desktop  # noqa: PLC0415

    return run_desktop(arguments.library or os.environ.get("KBSTUDIO_LIBRARY"))


def _about_system(error: OSError) -> str:
    if error.errno == errno.ENOSPC:
        return "The disk is full. Free some space and try again."
    where = f" ({error.filename})" if error.filename else ""
    return f"The system answered: {error.strerror or error}{where}. Check the place and try again."


def _bug() -> int:
    from kbstudio.places import state_folder  # noqa: PLC0415

    kept = state_folder() / "crash.log"
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with kept.open("a", encoding="utf-8") as log:
            traceback.print_exc(file=log)
    except OSError:
        return _complain("Something went wrong inside KB Studio, and the details could not be written down.", 3)
    return _complain(f"Something went wrong inside KB Studio; please report it with the details in {kept}.", 3)


def _complain(line: str, code: int) -> int:
    print(" ".join(line.split()), file=sys.stderr)
    return code
