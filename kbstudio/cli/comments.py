"""The command ``comment``: what people say beside a text, from beginning a thread to settling it."""

import argparse
import re
from typing import Any

from kbstudio.cli.arguments import command, count, iso, on_language_version, open_studio, print_json, who
from kbstudio.domain.errors import BadInput, quoted

_HELP = """Say something beside a text, answer, and settle it. One of:

  comment ARTICLE --locale L --text T [--kind KIND] [--quote WORDS [--nth K]] [--suggest WORDS]
  comment ARTICLE --locale L --list [--open]
  comment --reply ID --text T
  comment --resolve ID [--as-done | --declined]
  comment --reopen ID
  comment --apply ID
"""
_THREAD_STEPS = ("reply", "resolve", "reopen", "apply")
_BESIDE: dict[str, tuple[str, ...]] = {
    "begin": ("article", "locale", "text", "kind", "quote", "nth", "suggest"),
    "list": ("article", "locale", "open"),
    "reply": ("text",),
    "resolve": ("as_done", "declined"),
    "reopen": (),
    "apply": (),
}
"""Which arguments go with each form of the command."""


def add_commands(commands: Any) -> None:
    """Add this module's command."""
    comment = command(
        commands, "comment", _comment, _HELP, summary="Say something beside a text; list, answer, settle."
    )
    on_language_version(comment, optional=True)
    form = comment.add_mutually_exclusive_group()
    form.add_argument("--list", action="store_true", help="print the comments of the language version")
    form.add_argument("--reply", metavar="ID", help="answer in a thread")
    form.add_argument("--resolve", metavar="ID", help="settle a thread, as done if nothing else is said")
    form.add_argument("--reopen", metavar="ID", help="take up a settled thread again")
    form.add_argument("--apply", metavar="ID", help="write the next version with the suggestion in place of its words")
    comment.add_argument("--text", help="what you say")
    comment.add_argument("--kind", help="note (the default), suggestion or must-fix")
    comment.add_argument("--quote", metavar="WORDS", help="the words it is about, as the newest version has them")
    comment.add_argument("--nth", type=count, metavar="K", help="which place, where the words stand in several")
    comment.add_argument("--suggest", metavar="WORDS", help="the words that should stand there instead")
    comment.add_argument("--open", action="store_true", help="list only what is not settled yet")
    how = comment.add_mutually_exclusive_group()
    how.add_argument("--as-done", action="store_true", help="it was seen to")
    how.add_argument("--declined", action="store_true", help="it is not followed")


def _comment(arguments: argparse.Namespace) -> int:
    form = "list" if arguments.list else next((n for n in _THREAD_STEPS if getattr(arguments, n) is not None), "begin")
    for name in sorted({name for names in _BESIDE.values() for name in names}):
        if getattr(arguments, name) not in (None, False) and name not in _BESIDE[form]:
            raise _misuse("{one} does not go with {other}", one=_option(name), other=_option(form))
    if form in ("begin", "list"):
        for name in ("article", "locale"):
            if getattr(arguments, name) is None:
                raise _misuse("{name} is missing: say which text this is about", name=_option(name))
    if form == "list":
        return _list(arguments)
    if arguments.text is None and (form == "reply" or (form == "begin" and arguments.suggest is None)):
        raise _misuse("--text is missing: say what you want to say")
    return _begin(arguments) if form == "begin" else _settle(arguments, form)


def _option(name: str) -> str:
    return {"article": "ARTICLE", "begin": "a new comment"}.get(name, f"--{name.replace('_', '-')}")


def _misuse(sentence: str, **values: object) -> BadInput:
    return BadInput(f"{sentence}; see `kbstudio comment --help`.", **values)


def _begin(arguments: argparse.Namespace) -> int:
    from kbstudio.domain.comments import CommentKind, comment_kind  # noqa: PLC0415

    kind = CommentKind.NOTE if arguments.suggest is None else CommentKind.SUGGESTION
    if arguments.kind is not None:
        kind = comment_kind(arguments.kind)
    if kind is CommentKind.NOTE and arguments.suggest is not None:
        raise _misuse("A note suggests no words: leave out --kind or --suggest")
    if arguments.nth is not None and arguments.quote is None:
        raise _misuse("--nth says which place of --quote: give the words too")
    with open_studio(arguments) as studio:
        number, start, end = _place(studio, arguments)
        thread = studio.commenting.begin(
            arguments.article,
            arguments.locale,
            by=who(arguments),
            kind=kind,
            body=arguments.text or "",
            number=number,
            start=start,
            end=end,
            suggestion=arguments.suggest,
            op_id=arguments.op_id,
        )
    return _say(arguments, thread, "Said. The comment's id is {id}.")


def _place(studio: Any, arguments: argparse.Namespace) -> tuple[int, int, int]:
    """The newest version, and where the quoted words stand in its body; 0 and 0 without words."""
    number = studio.commenting.view(arguments.article, arguments.locale).number
    if arguments.quote is None:
        return number, 0, 0
    words = arguments.quote.split()
    if not words:
        raise BadInput("--quote is empty; give the words this is about, or leave it out.")
    body = studio.history.version(arguments.article, arguments.locale, number).text.body
    # A line that is broken elsewhere, or words pasted from a page, are the same words.
    places = list(re.finditer(r"\s+".join(map(re.escape, words)), body))
    shown, several, nth = quoted(" ".join(words)), len(places), arguments.nth
    if not places:
        raise BadInput(
            "{words} does not stand in version {number}; give the words as the text has them, marks included.",
            words=shown,
            number=number,
        )
    if nth is None and several > 1:
        raise BadInput(
            "{words} stands {count} times in version {number}; give more words, or say which with --nth K.",
            words=shown,
            count=several,
            number=number,
        )
    if nth is not None and not 1 <= nth <= several:
        raise BadInput(
            "There is no place {nth}: {words} stands in version {number} this often: {count}.",
            nth=nth,
            words=shown,
            number=number,
            count=several,
        )
    return number, *places[(nth or 1) - 1].span()


def _settle(arguments: argparse.Namespace, form: str) -> int:
    from kbstudio.domain.comments import Resolution  # noqa: PLC0415

    about = {"by": who(arguments), "op_id": arguments.op_id}
    with open_studio(arguments) as studio:
        if form == "apply":
            outcome = studio.commenting.apply(arguments.apply, **about)
            if arguments.json:
                print_json(outcome.as_dict())
            else:
                print(f"{outcome.article} ({outcome.locale}) version {outcome.revision} has the suggested words.")
            return 0
        if form == "reply":
            return _say(arguments, studio.commenting.reply(arguments.reply, body=arguments.text, **about), "Answered.")
        if form == "reopen":
            return _say(arguments, studio.commenting.reopen(arguments.reopen, **about), "The comment is open again.")
        how = Resolution.DECLINED if arguments.declined else Resolution.DONE
        settled = studio.commenting.resolve(arguments.resolve, resolution=how, **about)
        return _say(arguments, settled, "The comment is settled: {resolution}.")


def _list(arguments: argparse.Namespace) -> int:
    from kbstudio.domain.ids import code_of, number_of  # noqa: PLC0415
    from kbstudio.domain.locales import locale_tag  # noqa: PLC0415

    with open_studio(arguments) as studio:
        view = studio.commenting.view(arguments.article, arguments.locale)
    names = view.display_names
    threads = [placed for placed in view.threads if placed.thread.is_open or not arguments.open]
    if arguments.json:
        told = [
            {**_thread(each.thread, names), "start": each.start, "end": each.end, "exact": each.exact}
            for each in threads
        ]
        print_json(
            {
                "article": code_of(number_of(arguments.article)),
                "locale": locale_tag(arguments.locale),
                "revision": view.number,
                "threads": told,
            }
        )
        return 0
    if not threads:
        print("No comment is open." if arguments.open else "Nobody has commented yet.")
    for placed in threads:
        thread = placed.thread
        where = f" on “{_line(thread.quote)}”" if thread.quote else ""
        gone = " (these words are gone)" if placed.start is None else "" if placed.exact else " (now changed)"
        print(f"{thread.id}  {_kind(thread)}, {_standing(thread, names)}{where}{gone}")
        if thread.suggestion is not None:
            print(f"    suggested: {_line(thread.suggestion) or '(nothing)'}")
        for comment in thread.comments:
            who_said = names.get(comment.person, comment.person)
            print(f"    {_line(who_said)}, {comment.at:%Y-%m-%d %H:%M}: {_line(comment.body)}")
    return 0


def _line(words: str) -> str:
    from kbstudio.cli.side_by_side import shown_line  # noqa: PLC0415

    return shown_line(" ".join(words.split()))


def _kind(thread: Any) -> str:
    return thread.kind.value.replace("_", "-")


def _standing(thread: Any, names: Any) -> str:
    if thread.is_open:
        return "open"
    return f"{thread.resolution.value} by {names.get(thread.resolved_by, thread.resolved_by)}"


def _thread(thread: Any, names: Any = None) -> dict[str, Any]:
    comments = [{"person": c.person, "time": iso(c.at), "text": c.body} for c in thread.comments]
    if names is not None:
        comments = [{**each, "display": names.get(each["person"], each["person"])} for each in comments]
    return {
        "id": thread.id,
        "kind": thread.kind.value,
        "revision": thread.number,
        "quote": thread.quote,
        "suggestion": thread.suggestion,
        "resolution": thread.resolution.value if thread.resolution else None,
        "resolved_by": thread.resolved_by or None,
        "resolved_at": iso(thread.resolved_at),
        "comments": comments,
    }


def _say(arguments: argparse.Namespace, thread: Any, sentence: str) -> int:
    if arguments.json:
        print_json(_thread(thread))
    else:
        print(sentence.format(id=thread.id, resolution=thread.resolution.value if thread.resolution else ""))
    return 0
