"""Command that checks files against styles: check."""

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kbstudio.cli.arguments import command, open_studio, print_json
from kbstudio.domain.errors import BadInput

if TYPE_CHECKING:
    from kbstudio.services.tone.style_files import StyleFiles
    from kbstudio.services.tone.text_files import Report
    from kbstudio.text.tone.configuration import Configuration
    from kbstudio.text.tone.finding import Finding

_ABOUT = """Check Markdown, HTML and text files against rules of style.

Rules are those of Vale's styles; which of them hold is said by .vale.ini, looked for in this folder and above.
With --styles and no configuration, every style in it holds; with --guideline, what the library's guidelines say of
texts that this one is about. Exit code 1 where there are errors.
"""


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    check = command(commands, "check", _check, _ABOUT, summary="Check files against rules of style.")
    check.add_argument("paths", nargs="+", metavar="PATH", help="files, or folders with files")
    check.add_argument("--config", metavar="FILE", help="the configuration; without it .vale.ini is looked for")
    check.add_argument(
        "--guideline", metavar="NAME", help="code or title of a guideline of the library, instead of styles"
    )
    check.add_argument("--styles", metavar="DIR", help="folder or zip of styles, instead of the configuration's")
    check.add_argument("--dictionaries", metavar="DIR", help="a folder with Hunspell dictionaries for spelling")


def _check(arguments: argparse.Namespace) -> int:
    # Rules and patterns take longer to load than most commands run.
    from kbstudio.services.tone.linting import Linter  # noqa: PLC0415

    if arguments.guideline:
        report = _by_guideline(arguments)
    else:
        files = _files(arguments.styles) if arguments.styles else None
        linter = Linter(_configuration(arguments, files), files, dictionaries=_dictionaries(arguments))
        report = linter.check(arguments.paths)
    _complain(report)
    if arguments.json:
        print_json({path: [_as_vale(each) for each in found] for path, found in report.findings.items()})
    else:
        for path, found in report.findings.items():
            for each in found:
                print(f"{path}:{each.line}:{each.column}:{each.severity}:{each.check}: {each.message}")
    if report.unread and not report.findings:
        return 2
    errors = sum(each.severity == "error" for found in report.findings.values() for each in found)
    if errors:
        print(f"kbstudio: Errors found: {errors}; mend them, then check again.", file=sys.stderr)
    return int(errors > 0)


def _by_guideline(arguments: argparse.Namespace) -> "Report":
    """What the library's guidelines find, those that hold where the named one does."""
    from kbstudio.services.tone.book_files import checked_files  # noqa: PLC0415

    if arguments.styles or arguments.config:
        raise BadInput("Check with --guideline, or with --styles and --config; not with both.")
    with open_studio(arguments) as studio:
        named = studio.guidelines.named(arguments.guideline)
        where = replace(named.scope, locale=named.scope.locale or named.locale)
        book = replace(studio.guidelines.book(where, draft=named.code), dictionaries=_dictionaries(arguments))
    for problem in book.resolved.problems:
        print(f"kbstudio: {problem.name}: {problem.sentence}", file=sys.stderr)
    report, notices = checked_files(book, arguments.paths)
    for notice in notices:
        print(f"kbstudio: {notice}", file=sys.stderr)
    return report


def _dictionaries(arguments: argparse.Namespace) -> str:
    """The folder whose dictionaries come before those of this computer; empty for none."""
    from kbstudio.services.tone.own_dictionaries import dictionaries_in, own_folder  # noqa: PLC0415

    if arguments.dictionaries and not dictionaries_in(arguments.dictionaries):
        raise BadInput(
            "There is no dictionary in {folder}; name a folder with pairs of .aff and .dic files.",
            folder=arguments.dictionaries,
        )
    return arguments.dictionaries or own_folder()


def _files(named: str) -> "StyleFiles":
    """The styles of a folder or a zip."""
    from kbstudio.services.tone.style_files import FolderFiles  # noqa: PLC0415
    from kbstudio.services.tone.style_zip import ZipFiles  # noqa: PLC0415

    path = Path(named)
    if path.is_dir():
        return FolderFiles(path)
    if path.is_file():
        return ZipFiles(path)
    raise BadInput("There is no folder or zip {path}; name the one that holds the styles.", path=named)


def _configuration(arguments: argparse.Namespace, files: "StyleFiles | None") -> "Configuration":
    from kbstudio.services.tone.problems import about_configuration  # noqa: PLC0415
    from kbstudio.text.tone.configuration import (  # noqa: PLC0415
        BadConfiguration,
        Configuration,
        Section,
        found_from,
        read_configuration,
    )

    path = Path(arguments.config) if arguments.config else found_from(Path.cwd())
    if path is None and files is None:
        raise BadInput("There is no .vale.ini here or above; name one with --config, or styles with --styles.")
    if path is None:
        return Configuration(everywhere=Section("*", styles=files.styles() if files else []))
    try:
        read = read_configuration(path.read_text("utf-8"), path)
    except BadConfiguration as bad:
        raise about_configuration(bad) from bad
    except UnicodeDecodeError:
        raise BadInput("{path} is not written in UTF-8; save it in that encoding.", path=str(path)) from None
    except OSError as wrong:
        raise BadInput(
            "{path} cannot be read ({reason}); name another with --config.", path=str(path), reason=wrong.strerror or ""
        ) from wrong
    if files is None and read.styles_path is not None and not read.styles_path.is_dir():
        print(f"kbstudio: There is no folder of styles at {read.styles_path}; check StylesPath.", file=sys.stderr)
    return read


def _complain(report: "Report") -> None:
    """Say on one line each what could not be used."""
    from kbstudio.services.tone.problems import about_note, about_rule, about_stop  # noqa: PLC0415

    lines = [f"{path}: It is no Markdown, HTML or text file, so it was left out." for path in report.skipped]
    for path, reason in report.unread:
        known = {"missing": "There is no such file or folder.", "not_utf8": "It is not written in UTF-8."}
        lines.append(f"{path}: {known.get(reason, reason)}")
    lines += [f"There is no style {name} in the folder of styles." for name in report.missing_styles]
    lines += [f"There is no rule {name} in the folder of styles." for name in report.missing_rules]
    lines += [f"There is no vocabulary {name} in the folder of styles." for name in report.missing_words]
    lines += [f"{each.name} ({each.path}): {about_rule(each.bad)}" for each in report.problems]
    lines += [f"{name}: {about_stop(reason)}" for name, reason in sorted(report.stopped.items())]
    lines += [f"{name}: {about_note(note)}" for name, note in report.notes]
    for line in lines:
        print(f"kbstudio: {line}", file=sys.stderr)


def _as_vale(finding: "Finding") -> dict[str, Any]:
    """A finding in the shape that editors read from Vale."""
    return {
        "Action": {
            "Name": (action := finding.action).name,
            "Params": list(action.params if action.name else ()) or None,
        },
        "Check": finding.check,
        "Description": finding.description,
        "Line": finding.line,
        "Link": finding.link,
        "Match": finding.match,
        "Message": finding.message,
        "Severity": str(finding.severity),
        "Span": [finding.column, finding.last],
    }
