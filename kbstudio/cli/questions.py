"""Commands on what is said beside a source: questions, question, answer, settle, translators-note."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, iso, open_studio, print_json, takes_step, who

_QUESTIONS = "List what translators ask about an article, and what is noted for them."
_NOTE = "Tell whoever translates a text something about it."


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    listed = command(commands, "questions", _list, _QUESTIONS)
    listed.add_argument("article", help="code, e.g. KB-104")
    listed.add_argument("--open", action="store_true", help="leave out what is settled")
    acts(listed)
    ask = command(commands, "question", _ask, "Ask those who write an article about its text.")
    ask.add_argument("article", help="code, e.g. KB-104")
    ask.add_argument("--locale", required=True, help="the language you translate it to")
    note = command(commands, "translators-note", _note, _NOTE)
    note.add_argument("article", help="code, e.g. KB-104")
    for begun in (ask, note):
        begun.add_argument("--text", required=True, help="what you say")
        begun.add_argument("--quote", metavar="WORDS", help="words of the paragraph it is about; else the whole text")
    answer = command(commands, "answer", _answer, "Answer a question of translators.")
    answer.add_argument("--text", required=True, help="what you say")
    settle = command(commands, "settle", _settle, "Say that a question is answered, or that a note is to go.")
    settle.add_argument("--reopen", action="store_true", help="ask a settled question again")
    for thread in (answer, settle):
        thread.add_argument("id", help="of the question, as `questions` lists it")
    for step in (ask, note, answer, settle):
        takes_step(step)


def _list(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        view = studio.questions.of(arguments.article, by=who(arguments))
    names = view.display_names
    threads = [each for each in view.threads if each.thread.is_open or not (arguments.open or each.is_note)]
    if arguments.json:
        said = [{**_thread(each.thread, names), "gone": each.is_gone, "paragraph": each.words} for each in threads]
        print_json({"article": view.article, "locale": view.source_locale, "revision": view.number, "threads": said})
        return 0
    if not threads:
        print("Nobody asks anything, and nothing is noted for translators.")
    for each in threads:
        thread = each.thread
        kind = "note" if each.is_note else f"question ({thread.locale})"
        standing = "open" if thread.is_open else "settled"
        about = f" on “{_line(each.words or thread.quote)}”" if each.words or thread.quote else ""
        print(f"{thread.id}  {kind}, {standing}{about}{' (this is gone)' if each.is_gone else ''}")
        for comment in thread.comments[-1:] if each.is_note else thread.comments:
            name = names.get(comment.person, comment.person)
            print(f"    {_line(name)}, {comment.at:%Y-%m-%d %H:%M}: {_line(comment.body)}")
    return 0


def _ask(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        block, quote = "", ""
        if arguments.quote is not None:
            block, quote = studio.questions.block_with(arguments.article, arguments.quote, locale=arguments.locale)
        asked = studio.questions.ask(
            arguments.article,
            arguments.locale,
            block=block,
            quote=quote,
            body=arguments.text,
            by=who(arguments),
            op_id=arguments.op_id,
        )
    return _say(arguments, asked, "Asked. The question's id is {id}.")


def _note(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        block = ""
        if arguments.quote is not None:
            block, _words = studio.questions.block_with(arguments.article, arguments.quote)
        about = {"by": who(arguments), "op_id": arguments.op_id}
        noted = studio.questions.note(arguments.article, block=block, body=arguments.text, **about)
    return _say(arguments, noted, "Noted. The note's id is {id}.")


def _answer(arguments: argparse.Namespace) -> int:
    with open_studio(arguments) as studio:
        about = {"by": who(arguments), "op_id": arguments.op_id}
        answered = studio.questions.answer(arguments.id, body=arguments.text, **about)
    return _say(arguments, answered, "Answered.")


def _settle(arguments: argparse.Namespace) -> int:
    from kbstudio.domain.comments import MeantFor  # noqa: PLC0415

    about = {"by": who(arguments), "op_id": arguments.op_id}
    with open_studio(arguments) as studio:
        if arguments.reopen:
            return _say(arguments, studio.questions.reopen(arguments.id, **about), "The question is open again.")
        if studio.questions.thread(arguments.id).meant_for is MeantFor.TRANSLATORS:
            return _say(arguments, studio.questions.remove_note(arguments.id, **about), "The note is gone.")
        return _say(arguments, studio.questions.settle(arguments.id, **about), "The question is settled.")


def _line(words: str) -> str:
    from kbstudio.cli.side_by_side import shown_line  # noqa: PLC0415

    return shown_line(" ".join(words.split()))


def _thread(thread: Any, names: Any = None) -> dict[str, Any]:
    comments = [{"person": each.person, "time": iso(each.at), "text": each.body} for each in thread.comments]
    if names is not None:
        comments = [{**each, "display": names.get(each["person"], each["person"])} for each in comments]
    return {
        "id": thread.id,
        "meant_for": thread.meant_for.value,
        "locale": thread.locale,
        "revision": thread.number,
        "quote": thread.quote,
        "open": thread.is_open,
        "resolved_by": thread.resolved_by or None,
        "resolved_at": iso(thread.resolved_at),
        "comments": comments,
    }


def _say(arguments: argparse.Namespace, thread: Any, sentence: str) -> int:
    if arguments.json:
        print_json(_thread(thread))
    else:
        print(sentence.format(id=thread.id))
    return 0
