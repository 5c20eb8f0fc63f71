"""Commands of the loop: new, save, submit, approve, return, publish, withdraw, history."""

import argparse
from typing import Any

from kbstudio.cli.arguments import (
    command,
    count,
    iso,
    on_language_version,
    open_studio,
    print_json,
    print_table,
    read_text,
    takes_step,
    who,
)
from kbstudio.domain.channels import CHANNELS
from kbstudio.domain.errors import BadInput
from kbstudio.services.snapshots import HistoryEntry, Outcome

_CHANGES = ("meaning", "wording", "typo")
_WITHOUT = "Say why it goes without the languages it waits for: --without-waiting WHY."
_CRITICAL = "Say why no language may be read without the change: --critical WHY."


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    new = command(commands, "new", _new, "Write a new article; it starts as a draft.")
    new.add_argument("--kind", required=True)
    new.add_argument("--locale", required=True)
    new.add_argument("--title", required=True)
    new.add_argument("--body-file", required=True, metavar="FILE", help="Markdown text; - reads standard input")
    new.add_argument("--owner", default="", help="login name; without it, who writes")
    new.add_argument("--deputy", action="append", default=[], metavar="NAME")
    new.add_argument("--reviewer", action="append", default=[], metavar="NAME")
    new.add_argument("--topic", action="append", default=[], metavar="CODE")
    new.add_argument("--audience", choices=("agent", "customer"), default="agent")
    new.add_argument(
        "--channel", action="append", default=[], metavar="CODE", help=f"{', '.join(CHANNELS)}, …; without it, any"
    )
    takes_step(new)
    save = _on_article(
        commands, "save", _save, "Save the next version of the draft; agents still read the published one."
    )
    save.add_argument("--title", help="a new title; needed to begin a language")
    save.add_argument("--body-file", required=True, metavar="FILE", help="Markdown text; - reads standard input")
    save.add_argument("--based-on", type=count, metavar="N", help="refuse if somebody saved after version N")
    submit = _on_article(commands, "submit", _submit, "Put the draft before its reviewers.")
    submit.add_argument("--reason", required=True, help="why it changes")
    submit.add_argument("--change", required=True, choices=_CHANGES, help="what kind of change it is")
    submit.add_argument("--critical", metavar="WHY", help="languages without it are kept from agents")
    approve = _on_article(commands, "approve", _approve, "Sign the text in review.")
    approve.add_argument("--hash", help="refuse if the text in review is another")
    approve.add_argument("--comment", default="")
    approve.add_argument("--change", choices=_CHANGES, help="what kind of change it is, where you see another")
    back = _on_article(commands, "return", _return, "Return the text in review to its author.")
    back.add_argument("--comment", required=True, help="what should change")
    publish = _on_article(commands, "publish", _publish, "Make the approved text what agents read.")
    publish.add_argument("--without-review", action="store_true", help="what cannot wait: its review stays owed")
    publish.add_argument("--reason", help="why it cannot wait; needed with --without-review")
    publish.add_argument("--without-waiting", metavar="WHY", help="why it goes without the languages it waits for")
    withdraw = _on_article(commands, "withdraw", _withdraw, "Take the published text, and its languages, from agents.")
    withdraw.add_argument("--reason", required=True, help="why agents are not to read it any more")
    withdraw.add_argument("--keep-languages", action="store_true", help="agents go on reading its other languages")
    history = command(commands, "history", _history, "List the versions of a language version, newest first.")
    on_language_version(history, acting=False)


def _on_article(commands: Any, name: str, run: Any, help_text: str) -> argparse.ArgumentParser:
    return on_language_version(command(commands, name, run, help_text))


def _new(arguments: argparse.Namespace) -> int:
    from kbstudio.services.writing import NewArticle  # noqa: PLC0415

    wanted = NewArticle(
        kind=arguments.kind,
        locale=arguments.locale,
        title=arguments.title,
        body=read_text(arguments.body_file),
        owner=arguments.owner,
        deputies=tuple(arguments.deputy),
        reviewers=tuple(arguments.reviewer),
        topics=tuple(arguments.topic),
        audience=arguments.audience,
        channels=tuple(arguments.channel),
    )
    with open_studio(arguments) as studio:
        outcome = studio.writing.new(wanted, by=who(arguments), op_id=arguments.op_id)
    return _say(arguments, outcome, "{article} ({locale}) is made; version {revision} is a draft.")


def _save(arguments: argparse.Namespace) -> int:
    body = read_text(arguments.body_file)
    if not body.strip():
        raise BadInput("{name} is empty; the article keeps its text. Write something first.", name=arguments.body_file)
    with open_studio(arguments) as studio:
        outcome = studio.writing.save(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            body=body,
            title=arguments.title,
            based_on=arguments.based_on,
            op_id=arguments.op_id,
        )
    if not outcome.changed:
        return _say(arguments, outcome, "{article} ({locale}) reads the same already; nothing was saved.")
    return _say(arguments, outcome, "{article} ({locale}) version {revision} is saved as a draft.")


def _submit(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        outcome = studio.reviewing.submit(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            reason=arguments.reason,
            change=arguments.change,
            critical=_given(arguments.critical, _CRITICAL),
            op_id=arguments.op_id,
        )
    return _say(arguments, outcome, "{article} ({locale}) version {revision} is {state}.")


def _approve(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        outcome = studio.reviewing.approve(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            hash_seen=arguments.hash,
            comment=arguments.comment,
            change=arguments.change,
            op_id=arguments.op_id,
        )
    return _say(arguments, outcome, "Signed. {article} ({locale}) version {revision} is {state}.")


def _return(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        outcome = studio.reviewing.send_back(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            comment=arguments.comment,
            op_id=arguments.op_id,
        )
    return _say(arguments, outcome, "{article} ({locale}) is back with its author.")


def _publish(arguments: argparse.Namespace) -> int:
    if arguments.without_review and arguments.without_waiting is not None:
        raise BadInput("--without-review waits for nothing; leave --without-waiting out.")
    if arguments.without_review:
        return _publish_without_review(arguments)
    if arguments.reason is not None:
        raise BadInput("--reason goes with --without-review; a reviewed text has given its reason already.")
    with open_studio(arguments) as studio:
        outcome = studio.publishing.publish(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            without_waiting=_given(arguments.without_waiting, _WITHOUT),
            op_id=arguments.op_id,
        )
    told = "Agents now read {article} ({locale}) version {revision}."
    return _say(
        arguments, outcome, f"{told} With it went: {', '.join(outcome.languages)}." if outcome.languages else told
    )


def _given(why: str | None, told: str) -> str:
    """A reason, "" where none was asked for; raises BadInput with what is ``told`` for one without words."""
    if why is not None and not why.strip():
        raise BadInput(told)
    return why or ""


def _withdraw(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        outcome = studio.publishing.withdraw(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            reason=arguments.reason,
            languages=not arguments.keep_languages,
            op_id=arguments.op_id,
        )
    told = "Agents no longer read {article} ({locale})."
    return _say(
        arguments, outcome, f"{told} With it went: {', '.join(outcome.languages)}." if outcome.languages else told
    )


def _publish_without_review(arguments: argparse.Namespace) -> int:
    if not (arguments.reason or "").strip():
        raise BadInput("Say why it cannot wait for its review: --reason REASON.")
    with open_studio(arguments) as studio:
        outcome = studio.publishing.break_glass(
            arguments.article, arguments.locale, by=who(arguments), reason=arguments.reason, op_id=arguments.op_id
        )
    return _say(
        arguments, outcome, "Agents now read {article} ({locale}) version {revision}, not reviewed; its review is owed."
    )


def _history(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        entries = studio.history.of(arguments.article, arguments.locale)
    if arguments.json:
        print_json(
            [
                {
                    "revision": entry.revision,
                    "hash": entry.hash,
                    "parent": entry.parent,
                    "state": entry.state.value,
                    "title": entry.title,
                    "author": entry.author,
                    "time": iso(entry.time),
                    "reason": entry.reason,
                    "change": entry.change.value if entry.change else None,
                    "reviewer": entry.reviewer or None,
                    "erased": _erased(entry),
                    "live_from": iso(entry.live_from),
                    "live_until": iso(entry.live_until),
                    "verdicts": [
                        {
                            "person": verdict.person,
                            "display": verdict.display,
                            "kind": verdict.kind.value,
                            "comment": verdict.comment,
                            "time": iso(verdict.time),
                            "standing": verdict.standing,
                        }
                        for verdict in entry.verdicts
                    ],
                }
                for entry in entries
            ]
        )
        return 0
    print_table(
        [
            (
                str(entry.revision),
                entry.state.value.replace("_", " "),
                f"{entry.time:%Y-%m-%d %H:%M}",
                entry.author_display,
                _told(entry) if entry.erased else entry.title,
                entry.reason,
            )
            for entry in entries
        ]
    )
    return 0


def _erased(entry: HistoryEntry) -> dict[str, str | None] | None:
    if entry.erased is None:
        return None
    return {
        "by": entry.erased.person,
        "display": entry.erased_by_display,
        "reason": entry.erased.reason,
        "time": iso(entry.erased.at),
    }


def _told(entry: HistoryEntry) -> str:
    return f"erased by {entry.erased_by_display} because: {entry.erased.reason if entry.erased else ''}"


def _say(arguments: argparse.Namespace, outcome: Outcome, sentence: str) -> int:
    if arguments.json:
        print_json(outcome.as_dict())
    else:
        print(sentence.format(**{**outcome.as_dict(), "state": outcome.state.value.replace("_", " ")}))
    return 0
