"""Commands for agent-facing tools: search and show. They read the published part only."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from kbstudio.cli.arguments import command, iso, library_url, print_json
from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import language_of, locale_tag

_MOST_HITS = 1000


def add_commands(commands: Any) -> None:
    """Add this module's commands."""
    search = command(commands, "search", _search, "Find published articles by words.")
    search.add_argument("words")
    search.add_argument("--locale", required=True)
    search.add_argument("--limit", type=int, default=10)
    show = command(commands, "show", _show, "Print a published article.")
    show.add_argument("article", help="code, e.g. KB-104")
    show.add_argument("--locale", required=True)


@contextmanager
def _reader(arguments: argparse.Namespace) -> Iterator[Any]:
    from kbstudio.reading import open_reader  # noqa: PLC0415

    reader = open_reader(library_url(arguments))
    try:
        yield reader
    finally:
        reader.close()


def _search(arguments: argparse.Namespace) -> int:
    if not 1 <= arguments.limit <= _MOST_HITS:
        raise BadInput("--limit takes a number from 1 to {most}.", most=_MOST_HITS)
    with _reader(arguments) as reader:
        answer = reader.search(arguments.words, arguments.locale, arguments.limit)
    if arguments.json:
        print_json(
            [
                {"article": h.article, "locale": h.locale, "title": h.title, "snippet": h.snippet, "score": h.score}
                for h in answer.hits
            ]
        )
    else:
        for hit in answer.hits:
            language = (
                "" if language_of(hit.locale) == language_of(locale_tag(arguments.locale)) else f"  ({hit.locale})"
            )
            print(f"{hit.article}  {hit.title}{language}\n    {hit.snippet}")
        if not answer.hits:
            print("Nothing published answers these words.")
    if answer.behind and not arguments.json:
        print(f"(the index is {answer.behind} publications behind)", file=sys.stdout)
    return 0


def _show(arguments: argparse.Namespace) -> int:
    with _reader(arguments) as reader:
        edition = reader.show(arguments.article, arguments.locale)
    if not arguments.json:
        banner = _banner(edition)
        print(f"{banner}{edition.title}\n\n{edition.body}")
        return 0
    print_json(
        {
            "article": edition.article,
            "locale": edition.locale,
            "revision": edition.revision,
            "hash": edition.hash,
            "title": edition.title,
            "body": edition.body,
            "html": edition.html,
            "owner": edition.owner,
            "topics": list(edition.topics),
            "published_at": iso(edition.published_at),
            "verified_until": iso(edition.verified_until),
            "kind": edition.kind,
            "audience": edition.audience,
            "channels": list(edition.channels),
            "reviewed": edition.reviewed,
            "asked": locale_tag(arguments.locale),
            "stale_blocks": edition.stale_blocks,
            "behind_since": iso(edition.behind_since),
            "served": edition.served.outcome.value,
            "why": edition.served.why.value,
            "since": iso(edition.served.since),
        }
    )
    return 0


def _banner(edition: Any) -> str:
    """The lines that say why a reader gets this text, where it is not simply what they asked for."""
    served = edition.served
    lines = []
    if served.outcome == "fallback" and served.why == "missing":
        lines.append(f"[{edition.article} is not published in {served.asked}; this is {edition.locale}]\n")
    elif served.outcome == "fallback":
        day = f" since {served.since.date().isoformat()}" if served.since is not None else ""
        lines.append(f"[{edition.article} is behind its source in {served.asked}{day}; this is {edition.locale}]\n")
    if edition.stale_blocks:
        day = f" since {edition.behind_since.date().isoformat()}" if edition.behind_since is not None else ""
        count = f"{edition.stale_blocks} paragraph{'s' if edition.stale_blocks > 1 else ''}"
        lines.append(f"[{edition.article} ({edition.locale}) says something else than its source{day}: {count}]\n")
    return "".join(lines)
