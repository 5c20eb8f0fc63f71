"""Commands about the library as a whole: init, doctor, migrate, topic."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, library_url, open_studio, print_json, who
from kbstudio.domain.errors import BadInput, quoted


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    init = command(commands, "init", _init, "Make a new library; who makes it becomes its administrator.")
    init.add_argument("--sample", action="store_true", help="fill it with the sample articles")
    init.add_argument("--name", default="", help="what the library is called")
    acts(init)
    doctor = command(commands, "doctor", _doctor, "Check a library; says what is wrong with it.")
    doctor.add_argument("--rebuild", action="store_true", help="compute anew what is derived, and the search index")
    command(commands, "migrate", _migrate, "Bring an older library up to this program.")
    topic = command(commands, "topic", _topic, "Add a topic, or rename one.")
    topic.add_argument("code", help="e.g. billing.refund")
    topic.add_argument("--name", action="append", default=[], metavar="LOCALE=NAME", help="may be given repeatedly")
    topic.add_argument("--weight", type=int, help="how often customers ask")
    acts(topic)


def _init(arguments: argparse.Namespace) -> int:
    from kbstudio.application import create_library  # noqa: PLC0415

    by = who(arguments)
    studio = create_library(library_url(arguments), name=arguments.name, administrator=by, sample=arguments.sample)
    try:
        if arguments.json:
            print_json({"library": studio.library.id, "name": studio.library.name, "administrator": by})
        else:
            print(f"Made the library “{studio.library.name}”; {by} is its administrator.")
    finally:
        studio.close()
    return 0


def _doctor(arguments: argparse.Namespace) -> int:
    from kbstudio.application import open_reader  # noqa: PLC0415

    with open_studio(arguments) as studio:
        rebuilt = indexed = None
        if arguments.rebuild:
            rebuilt = studio.publishing.rebuild_derived()
            reader = open_reader(studio.url)
            try:
                indexed = reader.rebuild_index()
            finally:
                reader.close()
        problems = studio.problems()
        if arguments.json:
            print_json({"library": studio.library.name, "problems": list(problems), "rebuilt": rebuilt})
        elif not problems:
            if rebuilt is not None:
                print(f"Computed anew: {rebuilt} published texts; {indexed} in the search index.")
            print(f"The library “{studio.library.name}” is in order.")
    if not problems:
        return 0
    if arguments.json:
        return _found(problems)
    for problem in problems:
        print(problem)
    return _found(problems)


def _found(problems: tuple[str, ...]) -> int:
    from kbstudio.domain.errors import Refused  # noqa: PLC0415

    raise Refused("{count} problems found; restore a backup, or run doctor --rebuild.", count=len(problems))


def _migrate(arguments: argparse.Namespace) -> int:
    from kbstudio.application import migrate_library  # noqa: PLC0415

    migrate_library(library_url(arguments))
    print_json({"migrated": True}) if arguments.json else print("The library is up to date.")
    return 0


def _topic(arguments: argparse.Namespace) -> int:
    names = {}
    for given in arguments.name:
        locale, sign, name = given.partition("=")
        if not sign:
            raise BadInput("{given} is not LOCALE=NAME; write for example --name en=Refunds.", given=quoted(given))
        names[locale] = name
    with open_studio(arguments) as studio:
        topic = studio.administration.put_topic(arguments.code, by=who(arguments), names=names, weight=arguments.weight)
    if arguments.json:
        print_json({"topic": topic.code, "names": dict(topic.names), "weight": topic.weight})
    else:
        print(f"{topic.code}: {', '.join(f'{name} ({locale})' for locale, name in topic.names.items())}.")
    return 0
