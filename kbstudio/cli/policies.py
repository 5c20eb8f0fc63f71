"""The command ``policy``: how texts are reviewed, for the library and for single kinds of article."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, open_studio, print_json, read_text, who
from kbstudio.domain.errors import BadInput

_HELP = """Show how texts are reviewed, or choose it. Reviews that are open keep what they were asked for.

  policy                                 the library and every kind
  policy --kind K                        one kind
  policy [--kind K] --set pair           solo: nobody else; pair: one other person; team: two others
  policy [--kind K] --set none           a kind follows the library again
  policy [--kind K] --file stages.toml   own stages; - reads standard input

A file of own stages:

  in_order = true                        # false: all stages side by side

  [[stage]]
  name = "Network check"                 # may be left out
  who = ["owner", "deputies", "reviewers", "role:curator", "person:rita"]
  needed = 1                             # or "everyone"
  due = "2 days"                         # or "8 hours"; may be left out
"""


def add_commands(commands: Any) -> None:
    """Add this module's command."""
    policy = command(commands, "policy", _policy, _HELP, summary="Show or choose how texts are reviewed.")
    policy.add_argument("--kind", metavar="K", help="a kind of article; without it, the library")
    wanted = policy.add_mutually_exclusive_group()
    wanted.add_argument("--set", choices=("solo", "pair", "team", "none"))
    wanted.add_argument("--file", metavar="FILE", help="own stages in TOML; - reads standard input")
    acts(policy)


def _policy(arguments: argparse.Namespace) -> int:
    from kbstudio.domain.policies import PRESETS  # noqa: PLC0415
    from kbstudio.services.kinds import kind_named, kinds  # noqa: PLC0415

    kind = kind_named(arguments.kind).code if arguments.kind is not None else ""
    if arguments.set is None and arguments.file is None:
        shown = (kind,) if arguments.kind is not None else ("", *sorted(kinds()))
        return _show(arguments, shown, all_of_them=arguments.kind is None)
    if arguments.set == "none" and not kind:
        raise BadInput("The library follows nothing; choose solo, pair or team, or name a kind.")
    if arguments.file is not None:
        from kbstudio.cli.policy_files import policy_in  # noqa: PLC0415

        wanted = policy_in(read_text(arguments.file), arguments.file)
    else:
        wanted = PRESETS.get(str(arguments.set))
    with open_studio(arguments) as studio:
        studio.policies.put(kind, wanted, by=who(arguments))
    return _show(arguments, (kind,), all_of_them=False)


def _show(arguments: argparse.Namespace, kinds_shown: tuple[str, ...], *, all_of_them: bool) -> int:
    from kbstudio.cli.policy_files import as_dict, lines_of  # noqa: PLC0415

    with open_studio(arguments) as studio:
        chosen = studio.policies.all()
        found = [(kind, chosen.get(kind) or studio.policies.in_force(kind), kind in chosen) for kind in kinds_shown]
    if arguments.json:
        listed = [as_dict(kind, policy, chosen=own) for kind, policy, own in found]
        print_json(listed if all_of_them else listed[0])
        return 0
    for kind, policy, own in found:
        for line in lines_of(kind, policy, chosen=own):
            print(line)
    return 0
