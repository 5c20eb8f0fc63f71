"""Commands about people: person, ask."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, on_language_version, open_studio, print_json, who
from kbstudio.domain.errors import BadInput
from kbstudio.domain.people import Person


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    person = command(commands, "person", _person, "Add a person, change one, or note that one left or is back.")
    person.add_argument("name", help="login name")
    person.add_argument("--role", help="a role to give; needed for a new person")
    person.add_argument("--remove-role", metavar="ROLE", help="a role to take away")
    person.add_argument("--display", default="", help="the name others read")
    person.add_argument("--locale", default="*", help="the role only for this language")
    person.add_argument("--topic", default="*", help="the role only below this topic")
    leaving = person.add_mutually_exclusive_group()
    leaving.add_argument("--deactivate", action="store_true", help="they left: others are asked from now on")
    leaving.add_argument("--reactivate", action="store_true", help="they are back, with the roles they had")
    acts(person)
    ask = command(commands, "ask", _ask, "Ask other reviewers where those asked have left.")
    on_language_version(ask)
    ask.add_argument("--reviewer", action="append", required=True, metavar="NAME", help="may be given repeatedly")


def _person(arguments: argparse.Namespace) -> int:
    changes = bool(arguments.role or arguments.remove_role or arguments.display)
    if arguments.deactivate or arguments.reactivate:
        if changes:
            raise BadInput("Leaving and coming back are commands of their own; give roles and names in another.")
        return _deactivate(arguments) if arguments.deactivate else _reactivate(arguments)
    if not changes:
        raise BadInput("Say what changes: --role, --remove-role, --display, --deactivate or --reactivate.")
    given = {"by": who(arguments), "locale": arguments.locale, "topic": arguments.topic}
    with open_studio(arguments) as studio:
        person = None
        if arguments.role or arguments.display:
            person = studio.administration.put_person(
                arguments.name, role=arguments.role, display=arguments.display, **given
            )
        if arguments.remove_role or person is None:
            person = studio.administration.take_role(arguments.name, role=arguments.remove_role, **given)
    return _say(arguments, person, f"{person.display}: {', '.join(_roles(person)) or 'no role'}.")


def _deactivate(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        left = studio.administration.deactivate(arguments.name, by=who(arguments))
    if arguments.json:
        print_json(
            {
                **_told(left.person),
                "asked_others": [list(text) for text in left.asked_others],
                "lacking": [list(text) for text in left.lacking],
                "owned": list(left.owned),
            }
        )
        return 0
    print(f"{left.person.display} has left. What they wrote and said stays under their name.")
    for code, locale in left.asked_others:
        print(f"{code} ({locale}): the review asks others now.")
    for code, locale in left.lacking:
        print(f"{code} ({locale}): nobody is left to review it; use `ask` to name somebody.")
    if left.owned:
        print(f"Without an owner now: {', '.join(left.owned)}.")
    return 0


def _reactivate(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        person = studio.administration.reactivate(arguments.name, by=who(arguments))
    return _say(arguments, person, f"{person.display} is back: {', '.join(_roles(person)) or 'no role'}.")


def _ask(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        outcome = studio.reviewing.ask(
            arguments.article, arguments.locale, by=who(arguments), people=arguments.reviewer, op_id=arguments.op_id
        )
    if arguments.json:
        print_json(outcome.as_dict())
    else:
        print(f"{outcome.article} ({outcome.locale}) waits for {', '.join(arguments.reviewer)}.")
    return 0


def _roles(person: Person) -> list[str]:
    return [role.value for role in person.roles]


def _told(person: Person) -> dict[str, Any]:
    return {"person": person.name, "display": person.display, "roles": _roles(person), "left": person.has_left}


def _say(arguments: argparse.Namespace, person: Person, sentence: str) -> int:
    print_json(_told(person)) if arguments.json else print(sentence)
    return 0
