"""Commands on style in a library: tone impact, report, ignore, except."""

import argparse
import sys
from typing import TYPE_CHECKING, Any

from kbstudio.cli.arguments import acts, command, iso, on_language_version, open_studio, print_json, print_table, who
from kbstudio.domain.errors import BadInput, quoted

if TYPE_CHECKING:
    from kbstudio.domain.guidelines import Impact
    from kbstudio.domain.tone import ToneException, ToneFinding, ToneReport

_ABOUT = "Ask what guidelines find in the library's articles, and say what may stay."
_IMPACT = "Tell what the draft of a guideline would change in published articles, before it is published."
_REPORT = """Tell what guidelines find in the newest version of an article, and how it scores.

Each finding is told with its id; ignore one with it, or ask for an exception. Exit code 1 where a required finding
stands in the way of an approval.
"""


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    parts = commands.add_parser("tone", help=_ABOUT).add_subparsers(
        required=True, metavar="impact|report|ignore|except"
    )
    impact = command(parts, "impact", _impact, _IMPACT)
    impact.add_argument("guideline", help="code, e.g. KB-12")
    report = command(parts, "report", _report, _REPORT, summary="Tell what guidelines find in an article.")
    report.add_argument("article", help="code, e.g. KB-104")
    report.add_argument("--locale", help="the language version; without it the one it was written in")
    ignore = on_language_version(command(parts, "ignore", _ignore, "Leave a finding as it is, with why."), acting=False)
    which = ignore.add_mutually_exclusive_group(required=True)
    which.add_argument("--finding", metavar="ID", help="as `tone report` tells it")
    which.add_argument("--rule", metavar="NAME", help="everything a rule finds in this text")
    ignore.add_argument("--reason", default="", help="why it is right as it is")
    ignore.add_argument("--heed", action="store_true", help="let it count again")
    acts(ignore)
    _add_exceptions(parts)


def _add_exceptions(parts: Any) -> None:
    about = "Ask that a required finding may stay, and answer that."
    steps = parts.add_parser("except", help=about).add_subparsers(required=True, metavar="list|ask|grant|refuse")
    listed = command(steps, "list", _exceptions, "List the exceptions asked for in a text.")
    on_language_version(listed, acting=False)
    asked = command(steps, "ask", _ask, "Ask that a required finding may stay as it is.")
    grant = command(steps, "grant", _grant, "Let a finding stay as it is.")
    refuse = command(steps, "refuse", _refuse, "Say that a finding has to be mended.")
    for step in (asked, grant, refuse):
        on_language_version(step, acting=False)
        step.add_argument("--finding", metavar="ID", required=True, help="as `tone report` tells it")
        acts(step)
    asked.add_argument("--reason", required=True, help="why it should stay")
    grant.add_argument("--answer", default="", help="what to tell the author")
    refuse.add_argument("--answer", required=True, help="what to tell the author")


def _impact(arguments: argparse.Namespace) -> int:
    def tell(done: int, of: int) -> None:
        # Only for somebody who looks on: a pipe gets the answer and nothing else.
        if sys.stderr.isatty():
            print(f"\r{done} of {of}", end="\n" if done == of else "", file=sys.stderr, flush=True)

    with open_studio(arguments) as studio:
        impact: Impact = studio.tone_effect.impact(arguments.guideline, tell=tell)
    if arguments.json:
        rows = [vars(row) for row in impact.rows]
        print_json({"checked": impact.checked, "added": impact.added, "removed": impact.removed, "articles": rows})
        return 0
    print(f"Adds {impact.added}, removes {impact.removed} findings in {len(impact.rows)} published articles.")
    print_table(
        [(row.code, row.locale, f"+{row.added}", f"-{row.removed}", row.title, row.example) for row in impact.rows]
    )
    return 0


def _report(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        report: ToneReport = studio.tone.report(arguments.article, arguments.locale or "")
    score = report.score
    if arguments.json:
        counts = {
            name: getattr(score, name) for name in ("required", "recommended", "hints", "ignored", "words", "mark")
        }
        findings = [_finding(each) for each in report.findings]
        stopped = dict(report.stopped)
        print_json({"score": counts, "findings": findings, "stopped": stopped, "notices": list(report.notices)})
    else:
        for each in report.findings:
            found = each.finding
            where = f"title:{found.column}" if each.in_title else f"{found.line}:{found.column}"
            print(f"{each.fingerprint}  {where}  {found.severity}{_said(each)}  {found.message}")
        print(
            f"{score.required} required, {score.recommended} recommended, {score.hints} hints, {score.ignored} ignored."
        )
    if score.required:
        print(f"kbstudio: {score.required} required findings stand; mend them, or ask for exceptions.", file=sys.stderr)
    return int(score.required > 0)


def _ignore(arguments: argparse.Namespace) -> int:
    text, by = (arguments.article, arguments.locale), who(arguments)
    with open_studio(arguments) as studio:
        tone = studio.tone
        if arguments.heed and arguments.rule is not None:
            tone.heed_in_document(*text, arguments.rule, by=by)
        elif arguments.heed:
            tone.take_back(*text, arguments.finding, by=by)
        elif arguments.rule is not None:
            tone.ignore_in_document(*text, arguments.rule, reason=arguments.reason, by=by)
        else:
            tone.ignore(*text, arguments.finding, reason=arguments.reason, by=by)
    return _done(arguments, {"ignored": not arguments.heed}, "It counts again." if arguments.heed else "Ignored.")


def _exceptions(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        found = studio.tone.exceptions(arguments.article, arguments.locale)
    if arguments.json:
        print_json([_exception(each) for each in found])
    else:
        print_table([(each.fingerprint, _standing(each), each.asked_by, each.match, each.reason) for each in found])
    return 0


def _ask(arguments: argparse.Namespace) -> int:
    text = arguments.article, arguments.locale
    with open_studio(arguments) as studio:
        report: ToneReport = studio.tone.report(*text)
        found = next((each for each in report.findings if each.fingerprint == arguments.finding), None)
        if found is None:
            raise BadInput(
                "{code} has no finding {id}; `kbstudio tone report` lists them.",
                code=arguments.article,
                id=quoted(arguments.finding),
            )
        studio.tone.ask_exception(*text, found, reason=arguments.reason, by=who(arguments))
    return _done(arguments, {"asked": True}, "Asked. A reviewer of the text, a tone editor or a curator decides.")


def _grant(arguments: argparse.Namespace) -> int:
    return _decide(arguments, True)


def _refuse(arguments: argparse.Namespace) -> int:
    return _decide(arguments, False)


def _decide(arguments: argparse.Namespace, granted: bool) -> int:
    text, said = (arguments.article, arguments.locale), {"granted": granted, "answer": arguments.answer}
    with open_studio(arguments) as studio:
        studio.tone.decide_exception(*text, arguments.finding, **said, by=who(arguments))
    return _done(arguments, {"granted": granted}, "Granted." if granted else "Refused; the author is told why.")


def _done(arguments: argparse.Namespace, what: dict[str, bool], sentence: str) -> int:
    print_json(what) if arguments.json else print(sentence)
    return 0


def _said(each: "ToneFinding") -> str:
    """What people said of a finding, in brackets."""
    if each.exception is not None:
        return f" (exception {_standing(each.exception)})"
    return " (ignored)" if each.dismissal is not None else ""


def _standing(exception: "ToneException") -> str:
    if exception.granted is None:
        return "asked for"
    return "granted" if exception.granted else "refused"


def _finding(each: "ToneFinding") -> dict[str, Any]:
    found, ignored = each.finding, each.dismissal
    return {
        "id": each.fingerprint,
        "rule": found.check,
        "message": found.message,
        "severity": str(found.severity),
        "in_title": each.in_title,
        "line": None if each.in_title else found.line,
        "span": [found.column, found.last],
        "match": found.match,
        "guideline": each.rule.origin if each.rule is not None else "",
        "ignored": ignored.reason if ignored is not None else None,
        "blocks": each.blocks,
        "exception": _exception(each.exception) if each.exception is not None else None,
    }


def _exception(each: "ToneException") -> dict[str, Any]:
    return {
        "id": each.fingerprint,
        "rule": each.check,
        "match": each.match,
        "reason": each.reason,
        "asked_by": each.asked_by,
        "asked_at": iso(each.asked_at),
        "granted": each.granted,
        "decided_by": each.decided_by or None,
        "decided_at": iso(each.decided_at),
        "answer": each.answer,
    }
