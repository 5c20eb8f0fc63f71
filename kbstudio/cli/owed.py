"""Commands about reviews owed for what was published without one: owed, sign-owed."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, iso, on_language_version, open_studio, print_json, print_table, who


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    owed = command(commands, "owed", _owed, "List the reviews owed for what was published without one.")
    acts(owed)
    sign = command(commands, "sign-owed", _sign, "Sign what was published without review; it counts as reviewed then.")
    on_language_version(sign)
    sign.add_argument("--comment", default="", help="what you say of it")


def _owed(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        rows = studio.owed.all(by=who(arguments))
    if arguments.json:
        print_json(
            [
                {
                    "article": row.article,
                    "locale": row.locale,
                    "title": row.title,
                    "revision": row.revision,
                    "published_by": row.published_by,
                    "reason": row.reason,
                    "since": iso(row.since),
                    "may_sign": row.may_settle is None,
                }
                for row in rows
            ]
        )
        return 0
    print_table(
        [
            (row.article, row.locale, f"{row.since:%Y-%m-%d %H:%M}", row.published_by_display, row.title, row.reason)
            for row in rows
        ]
    )
    return 0


def _sign(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        outcome = studio.owed.settle(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            comment=arguments.comment,
            op_id=arguments.op_id,
        )
    if arguments.json:
        print_json(outcome.as_dict())
    else:
        print("Signed. {article} ({locale}) version {revision} counts as reviewed now.".format(**outcome.as_dict()))
    return 0
