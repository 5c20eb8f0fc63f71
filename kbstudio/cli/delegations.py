"""The command ``delegate``: who gets one's reviews while one is away."""

import argparse
from datetime import date
from typing import Any

from kbstudio.cli.arguments import acts, command, open_studio, print_json, print_table, who
from kbstudio.domain.delegations import Delegation
from kbstudio.domain.errors import BadInput, quoted

_HELP = """Pass your reviews on while you are away; what is signed for you says so. One of:

  delegate --to NAME --from 2026-03-02 --until 2026-03-09
  delegate --list
  delegate --end ID
"""


def add_commands(commands: Any) -> None:
    """Add this module's command."""
    delegate = command(commands, "delegate", _delegate, _HELP, summary="Pass your reviews on while you are away.")
    form = delegate.add_mutually_exclusive_group(required=True)
    form.add_argument("--to", metavar="NAME", help="who reviews instead: a login name")
    form.add_argument("--list", action="store_true", help="what holds now or later, of everybody")
    form.add_argument("--end", metavar="ID", help="end one now")
    delegate.add_argument("--from", dest="since", metavar="DATE", help="first day away, like 2026-03-02")
    delegate.add_argument("--until", metavar="DATE", help="last day away")
    delegate.add_argument("--for", dest="person", metavar="NAME", help="whose reviews; an administrator's right")
    acts(delegate)


def _delegate(arguments: argparse.Namespace) -> int:
    if arguments.to is None:
        for name in ("since", "until", "person"):
            if getattr(arguments, name) is not None:
                raise BadInput("--from, --until and --for go with --to; see `kbstudio delegate --help`.")
        return _list(arguments) if arguments.list else _end(arguments)
    if arguments.since is None or arguments.until is None:
        raise BadInput("Say from which day until which: --from 2026-03-02 --until 2026-03-09.")
    since, until = _day(arguments.since), _day(arguments.until)
    with open_studio(arguments) as studio:
        made = studio.delegating.begin(
            arguments.to, by=who(arguments), since=since, until=until, person=arguments.person
        )
    return _say(arguments, made, "{to} reviews for {person} from {since} to {until}.")


def _end(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        ended = studio.delegating.end(arguments.end, by=who(arguments))
    return _say(arguments, ended, "{to} no longer reviews for {person}.")


def _list(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        found = studio.delegating.of()
    if arguments.json:
        print_json([_as_dict(each) for each in found])
    else:
        print_table([(each.id, each.person, each.to, str(each.since), str(each.until)) for each in found])
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        raise BadInput("{day} is not a day; write one like 2026-03-02.", day=quoted(text)) from None


def _say(arguments: argparse.Namespace, delegation: Delegation, sentence: str) -> int:
    shown = _as_dict(delegation)
    print_json(shown) if arguments.json else print(sentence.format(**shown))
    return 0


def _as_dict(each: Delegation) -> dict[str, str]:
    return {
        "id": each.id,
        "person": each.person,
        "to": each.to,
        "since": each.since.isoformat(),
        "until": each.until.isoformat(),
    }
