"""Commands on guidelines: guideline list, show, prove, scope, import, remove, export, words."""

import argparse
import sys
from dataclasses import fields
from typing import Any

from kbstudio.cli import guideline_words
from kbstudio.cli.arguments import acts, command, open_studio, print_json, print_table, who
from kbstudio.domain.channels import CHANNELS, channel_code
from kbstudio.domain.guidelines import FIELD_PREFIX, GuidelineRow, Scope, scope_of
from kbstudio.domain.locales import locale_tag

_ABOUT = "Say how the company speaks, and what holds where."
_PROVE = """Tell whether a guideline proves itself: its don'ts are found, its dos pass, every rule can be used.

Exit code 1 where something does not hold.
"""
_NAMES = tuple(each.name for each in fields(Scope))
_SCOPE = f"""Say what a guideline is about, as a new version of it.

What is not given stays as it is; "" takes it away. A guideline of a channel holds for the articles that say they are
written for it (new --channel, or Channels among the facts of an article), with as many other channels as they like:
  guideline scope KB-33 --channel sms
Channels: {", ".join(CHANNELS)}, or one of your own.
"""
_HELP = {"channel": "a channel, as sms; without it, any"}


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    parts = commands.add_parser("guideline", help=_ABOUT).add_subparsers(
        required=True, metavar="list|show|prove|scope|import|remove|export|words"
    )
    command(parts, "list", _list, "List the guidelines, the broadest first, and the packages of style.")
    show = command(parts, "show", _show, "Tell what holds for texts, and where each rule comes from.")
    prove = command(parts, "prove", _prove, _PROVE, summary="Tell whether a guideline proves itself.")
    prove.add_argument("guideline", metavar="NAME", help="code or title")
    scope = command(parts, "scope", _scope, _SCOPE, summary="Say what a guideline is about, as a new version.")
    scope.add_argument("guideline", metavar="NAME", help="code or title")
    scope.add_argument("--inherits", metavar="CODE", help="another guideline whose rules come beneath its own")
    scope.add_argument("--force", choices=("required", "recommended"), help="whether its errors stop an approval")
    export = command(parts, "export", _export, "Write what holds for texts as styles with a .vale.ini.")
    export.add_argument("folder", metavar="DIR", help="an empty folder, or a new one")
    for part in (show, scope, export):
        for name in _NAMES:
            part.add_argument(f"--{name}", metavar=name[0].upper(), help=_HELP.get(name, f"a {name}; without it, any"))
    brought = command(parts, "import", _import, "Bring in packages of style as they are.")
    brought.add_argument("path", metavar="PATH", help="a folder or a zip")
    remove = command(parts, "remove", _remove, "Forget a package of style.")
    remove.add_argument("name", metavar="STYLE")
    for part in (scope, brought, remove):
        acts(part)
    guideline_words.add_commands(parts)


def _list(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        rows, packages = studio.guidelines.all(), studio.guidelines.packages()
    if arguments.json:
        print_json({"guidelines": [_row(row) for row in rows], "packages": list(packages)})
        return 0
    print_table([(row.code, row.state, _words(row.scope), row.title) for row in rows])
    for name in packages:
        print(f"package {name}")
    return 0


def _show(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        resolved = studio.guidelines.resolved(_where(arguments))
    if arguments.json:
        rules = [vars(rule) for rule in resolved.rules]
        problems = [vars(problem) for problem in resolved.problems]
        guidelines = [row.code for row in resolved.guidelines]
        print_json({"guidelines": guidelines, "rules": rules, "problems": problems})
        return 0
    print_table([(rule.level, rule.origin or rule.style, rule.name, rule.title) for rule in resolved.rules])
    for problem in resolved.problems:
        print(f"{problem.name}: {problem.sentence}")
    return 0


def _prove(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        proof = studio.guidelines.prove(studio.guidelines.named(arguments.guideline).code)
    if arguments.json:
        told = {"examples": proof.lines, "problems": proof.problems, "notes": proof.notes}
        print_json({"holds": proof.holds, **{name: [vars(each) for each in every] for name, every in told.items()}})
    else:
        words = {(True, True): "found", (True, False): "not found", (False, True): "passes", (False, False): "found"}
        rows = [
            ("ok" if line.holds else "no", str(line.line), line.rule, words[line.is_dont, line.holds], line.example)
            for line in proof.lines
        ]
        print_table(rows)
        for problem in (*proof.problems, *proof.notes):
            print(f"{problem.name}: {problem.sentence}")
    if not proof.holds:
        count = len(proof.problems) + sum(not line.holds for line in proof.lines)
        print(f"kbstudio: {count} examples or rules do not hold; mend them, then prove it again.", file=sys.stderr)
    return 0 if proof.holds else 1


def _scope(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        row = studio.guidelines.named(arguments.guideline)
        view = studio.writing.open(row.code, row.locale, by=who(arguments))
        given = {**_given(arguments), "inherits": arguments.inherits, "force": arguments.force}
        wanted = {f"{FIELD_PREFIX}{name}": value for name, value in given.items() if value is not None}
        kept = {name: value for name, value in {**view.revision.text.fields, **wanted}.items() if value}
        body, number = view.revision.text.body, view.revision.number
        saved = studio.writing.save(row.code, row.locale, by=who(arguments), body=body, fields=kept, based_on=number)
    if arguments.json:
        print_json({"article": saved.article, "revision": saved.revision, "changed": saved.changed})
    else:
        print(f"{saved.article}, version {saved.revision}.")
    return 0


def _import(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        report = studio.guidelines.import_package(arguments.path, by=who(arguments))
    if arguments.json:
        problems = [vars(problem) for problem in report.problems]
        print_json({"styles": report.styles, "files": report.files, "rules": report.rules, "problems": problems})
        return 0
    print(f"{', '.join(report.styles)}: {report.files} files, {report.rules} rules.")
    for problem in report.problems:
        print(f"{problem.name}: {problem.sentence}")
    return 0


def _remove(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        studio.guidelines.remove_package(arguments.name, by=who(arguments))
    return 0


def _export(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        written = studio.guidelines.export(arguments.folder, _where(arguments))
    if arguments.json:
        print_json({"files": written})
    else:
        print(f"{len(written)} files in {arguments.folder}.")
    return 0


def _where(arguments: argparse.Namespace) -> Scope:
    return scope_of({f"{FIELD_PREFIX}{name}": value or "" for name, value in _given(arguments).items()})


def _given(arguments: argparse.Namespace) -> dict[str, str | None]:
    """Where texts belong, as given; raises BadInput for a language or a channel that can be none."""
    given: dict[str, str | None] = {name: getattr(arguments, name) for name in _NAMES}
    for name, read in (("locale", locale_tag), ("channel", channel_code)):
        if said := given[name]:
            given[name] = read(said)
    return given


def _words(scope: Scope) -> str:
    return " ".join(f"{name}={value}" for name, value in vars(scope).items() if value) or "everything"


def _row(row: GuidelineRow) -> dict[str, Any]:
    return {**vars(row), "scope": vars(row.scope)}
