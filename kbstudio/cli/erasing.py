"""The command that takes a text out of the library for good: erase."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, count, on_language_version, open_studio, print_json, who


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    erase = command(
        commands,
        "erase",
        _erase,
        "Erase the text of versions for good: the history keeps their hash, and who erased them, why and when.",
    )
    on_language_version(erase, acting=False)
    acts(erase)
    erase.add_argument(
        "--version",
        dest="versions",
        type=count,
        nargs="+",
        action="extend",
        required=True,
        metavar="N",
        help="number of a version; several, or repeated",
    )
    erase.add_argument("--reason", required=True, help="why; the history keeps it")


def _erase(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        erased = studio.erasing.erase(
            arguments.article, arguments.locale, arguments.versions, by=who(arguments), reason=arguments.reason
        )
    if arguments.json:
        print_json(
            {
                "article": erased.article,
                "locale": erased.locale,
                "erased": list(erased.numbers),
                "review_ended": erased.closed_review,
            }
        )
        return 0
    numbers = ", ".join(map(str, erased.numbers))
    ended = " The review of it ended." if erased.closed_review else ""
    print(f"Erased {erased.article} ({erased.locale}), version {numbers}.{ended} Backups made before still hold it.")
    return 0
