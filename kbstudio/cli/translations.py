"""Commands for agencies and translators: xliff export and import, terms, memory."""

import argparse
from pathlib import Path
from typing import Any

from kbstudio.cli.arguments import acts, command, open_studio, print_json, print_table, read_bytes, who, write_bytes
from kbstudio.domain.errors import Refused


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    _add_xliff(commands)
    _add_table(commands, "terms", "Hand out the terms as CSV, or take them in.", _terms_out, _terms_in)
    memory = _add_table(commands, "memory", "Hand out the memory as TMX, or take one in.", _memory_out, _memory_in)
    for part in memory:
        part.add_argument("--from", dest="source", required=True, metavar="LOCALE", help="language of the sources")
        part.add_argument("--to", dest="locale", required=True, metavar="LOCALE", help="language of the translations")


def _add_xliff(commands: Any) -> None:
    parts = commands.add_parser("xliff", help="Send articles to an agency and take them in again.").add_subparsers(
        required=True, metavar="export|import"
    )
    out = command(parts, "export", _export, "Write articles for an agency: what is open, the rest as context.")
    out.add_argument("articles", nargs="+", metavar="ARTICLE", help="codes, e.g. KB-104")
    out.add_argument("--locale", required=True, help="the language to translate into")
    out.add_argument("-o", "--output", required=True, metavar="FILE", help="where to write it, - for standard output")
    out.add_argument("--version", default="2.0", help="2.0 (the default) or 1.2")
    out.add_argument("--whole", action="store_true", help="everything open to be translated, not what is to do alone")
    out.add_argument("--note", default="", help="what the translators should know")
    acts(out)
    back = command(parts, "import", _import, "Take in what came back: one version an article, all or nothing.")
    back.add_argument("file", help="the file, - for standard input")
    back.add_argument("--dry-run", action="store_true", help="only say what would happen")
    acts(back)


def _add_table(commands: Any, name: str, summary: str, out: Any, back: Any) -> tuple[argparse.ArgumentParser, ...]:
    parts = commands.add_parser(name, help=summary).add_subparsers(required=True, metavar="export|import")
    writing = command(parts, "export", out, f"Hand out the {name}.")
    writing.add_argument("-o", "--output", required=True, metavar="FILE", help="where to write, - for standard output")
    reading = command(parts, "import", back, f"Take in {name} from a file.")
    reading.add_argument("file", help="the file, - for standard input")
    acts(writing)
    acts(reading)
    return writing, reading


def _export(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        document = studio.agencies.export(
            arguments.articles,
            arguments.locale,
            by=who(arguments),
            version=arguments.version,
            whole=arguments.whole,
            notes=arguments.note,
        )
    write_bytes(arguments.output, document)
    if arguments.json and arguments.output != "-":
        print_json({"file": arguments.output, "articles": arguments.articles, "bytes": len(document)})
    return 0


def _import(arguments: argparse.Namespace) -> int:
    document = read_bytes(arguments.file)
    origin = "" if arguments.file == "-" else Path(arguments.file).name
    with open_studio(arguments) as studio:
        reports = studio.agencies.take_in(document, by=who(arguments), dry_run=arguments.dry_run, origin=origin)
    if arguments.json:
        print_json({"dry_run": arguments.dry_run, "texts": [_told(report) for report in reports]})
    else:
        print_table(
            [("ARTICLE", "LANGUAGE", "PART", "TAKEN IN", "KEPT HERE", "SET ASIDE", "TO THE MEMORY", "PROBLEM")]
            + [
                (
                    report.article,
                    report.locale,
                    report.part,
                    str(report.applied),
                    str(len(report.kept_here)),
                    str(len(report.set_aside)),
                    str(report.remembered),
                    report.problem,
                )
                for report in reports
            ]
        )
    left = sum(len(report.set_aside) for report in reports) + sum(bool(report.problem) for report in reports)
    if left:
        raise Refused(
            "Not all of the file could be used ({count} texts left out); the report says which and why.", count=left
        )
    return 0


def _told(report: Any) -> dict[str, Any]:
    return {
        "article": report.article,
        "locale": report.locale,
        "part": report.part,
        "applied": report.applied,
        "kept_here": list(report.kept_here),
        "remembered": report.remembered,
        "problem": report.problem,
        "findings": [
            {"unit": each.unit, "code": each.code, "level": each.level, "values": dict(each.values)}
            for each in report.findings
        ],
        "set_aside": [
            {"unit": each.unit, "source": each.source, "target": each.target, "codes": list(each.codes)}
            for each in report.set_aside
        ],
    }


def _terms_out(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        write_bytes(arguments.output, studio.terms.as_table())
    return 0


def _terms_in(arguments: argparse.Namespace) -> int:
    document = read_bytes(arguments.file)
    with open_studio(arguments) as studio:
        done = studio.terms.take_table(document, by=who(arguments))
    damaged = [{"line": row.line, "problem": row.problem, "value": row.value} for row in done.damaged]
    if arguments.json:
        print_json({"new": list(done.new), "changed": list(done.changed), "same": done.same, "damaged": damaged})
    else:
        print_table([("NEW", "CHANGED", "AS BEFORE", "LEFT OUT")])
        print_table([(str(len(done.new)), str(len(done.changed)), str(done.same), str(len(damaged)))])
    if damaged:
        raise Refused(
            "Not every row could be taken in ({count} left out); mend them and take the table in again.",
            count=len(damaged),
        )
    return 0


def _memory_out(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        write_bytes(arguments.output, studio.remembering.as_tmx(arguments.source, arguments.locale))
    return 0


def _memory_in(arguments: argparse.Namespace) -> int:
    document = read_bytes(arguments.file)
    origin = "input" if arguments.file == "-" else Path(arguments.file).name
    with open_studio(arguments) as studio:
        added = studio.remembering.take_tmx(
            document, source_locale=arguments.source, locale=arguments.locale, origin=origin, by=who(arguments)
        )
    if arguments.json:
        print_json({"added": added})
    else:
        print(added)
    return 0
