"""Commands of a review: the changes of a text, accepting and rejecting single ones."""

import argparse
from collections.abc import Iterator
from typing import Any

from kbstudio.cli.arguments import command, count, on_language_version, open_studio, print_json, who


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    changes = command(commands, "changes", _changes, "List what changed in a language version, numbered from 1.")
    on_language_version(changes, acting=False)
    _left(changes)
    accept = command(
        commands, "accept", _accept, "Accept single changes of the text in review, by their numbers in `changes`."
    )
    _on_changes(accept)
    reject = command(
        commands,
        "reject",
        _reject,
        "Reject single changes of the text in review, and write its next version without every rejected one.",
    )
    _on_changes(reject)
    reject.add_argument("--only-decide", action="store_true", help="say so, and leave the text as it is for now")


def _on_changes(parser: argparse.ArgumentParser) -> None:
    on_language_version(parser)
    parser.add_argument(
        "--change",
        type=count,
        nargs="+",
        action="extend",
        required=True,
        metavar="N",
        help="number of a change; several, or repeated",
    )
    parser.add_argument("--undo", action="store_true", help="take the decision on these changes back")
    parser.add_argument("--hash", help="refuse if the text in review is another")
    _left(parser)


def _left(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--left",
        type=count,
        metavar="VERSION",
        help="count changes since this version; without it, since what was reviewed and published last",
    )


def _changes(arguments: argparse.Namespace) -> int:
    from kbstudio.domain.ids import code_of, number_of  # noqa: PLC0415
    from kbstudio.domain.locales import locale_tag  # noqa: PLC0415

    with open_studio(arguments) as studio:
        view = studio.deciding.changes(arguments.article, arguments.locale, left=arguments.left)
    if not arguments.json:
        for line in _lines(view):
            print(line)
        return 0
    told = []
    for number, change in enumerate(view.changes.changes, start=1):
        decision = view.decisions.get(change.key)
        told.append(
            {
                "number": number,
                "key": change.key,
                "part": change.part,
                "field": change.name or None,
                "kind": change.change.kind,
                "before": change.change.left,
                "after": change.change.right,
                "decision": decision.kind.value if decision else None,
                "by": decision.person if decision else None,
            }
        )
    print_json(
        {
            "article": code_of(number_of(arguments.article)),
            "locale": locale_tag(arguments.locale),
            "left": view.left,
            "unreviewed": view.unreviewed,
            "revision": view.number,
            "hash": view.changes.newer.hash,
            "changes": told,
        }
    )
    return 0


def _lines(view: Any) -> Iterator[str]:
    from kbstudio.cli.side_by_side import shown_line  # noqa: PLC0415

    if view.left == view.number:
        yield f"Version {view.number} is compared with itself: nobody has written on."
        return
    several = len(view.changes.changes)
    since = f"since version {view.left}" if view.left else "all of it new"
    yield f"Version {view.number}, {since}: {several} {'change' if several == 1 else 'changes'}."
    if view.unreviewed and view.unreviewed != view.left:
        yield f"Agents read version {view.unreviewed}, which nobody has reviewed: what is new there counts as new here."
    for number, change in enumerate(view.changes.changes, start=1):
        decision = view.decisions.get(change.key)
        said = ""
        if decision:
            said = f", {decision.kind.value}ed by {view.display_names.get(decision.person, decision.person)}"
        yield f"{number:>3}  {change.name or change.part}: {change.change.kind}{said}"
        for sign, words in (("-", change.change.left), ("+", change.change.right)):
            yield from (f"     {sign} {shown_line(line)}".rstrip() for line in words.splitlines())


def _accept(arguments: argparse.Namespace) -> int:
    return _decide(arguments, "accept", take_out=False)


def _reject(arguments: argparse.Namespace) -> int:
    return _decide(arguments, "reject", take_out=not (arguments.only_decide or arguments.undo))


def _decide(arguments: argparse.Namespace, decision: str, *, take_out: bool) -> int:
    from kbstudio.domain.decisions import DecisionKind  # noqa: PLC0415

    numbers = sorted(set(arguments.change))
    with open_studio(arguments) as studio:
        outcome = studio.deciding.decide_numbered(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            kind=None if arguments.undo else DecisionKind(decision),
            numbers=numbers,
            left=arguments.left,
            hash_seen=arguments.hash,
            take_out=take_out,
            op_id=arguments.op_id,
        )
    if arguments.json:
        print_json({**outcome.as_dict(), "decision": None if arguments.undo else decision, "changes": numbers})
        return 0
    done = "Taken back" if arguments.undo else f"{decision.capitalize()}ed"
    said = f"{done}: {'change' if len(numbers) == 1 else 'changes'} {', '.join(map(str, numbers))}."
    if take_out:
        said += f" {outcome.article} ({outcome.locale}) version {outcome.revision} is written without what is rejected."
    print(said)
    return 0
