"""The command guideline words: which words are accepted, and more of them or fewer."""

import argparse
from typing import Any

from kbstudio.cli.arguments import acts, command, open_studio, print_json, print_table, who
from kbstudio.domain.errors import BadInput
from kbstudio.domain.locales import locale_tag

_ABOUT = """List the words accepted in texts of a language, accept more, or have some found again.

Without --locale, the words of every language are listed. Words of he hold in he-IL, too.
"""


def add_commands(parts: Any) -> None:
    """Add it to the commands on guidelines."""
    words = command(parts, "words", _words, _ABOUT, summary="List accepted words, accept more, or forget some.")
    words.add_argument("--locale", metavar="L", help="a language, or one of its markets")
    words.add_argument("--add", metavar="WORD", nargs="+", default=[], help="accept words, each taken literally")
    words.add_argument("--remove", metavar="WORD", nargs="+", default=[], help="have words found again")
    acts(words)


def _words(arguments: argparse.Namespace) -> int:
    from kbstudio.services.tone.accepted import read_word  # noqa: PLC0415

    if (arguments.add or arguments.remove) and not arguments.locale:
        raise BadInput("Say for which language the words are, with --locale.")
    locale = locale_tag(arguments.locale) if arguments.locale else ""
    # All are read before the first is kept.
    add, remove = ([read_word(word) for word in said] for said in (arguments.add, arguments.remove))
    with open_studio(arguments) as studio:
        guidelines = studio.guidelines
        for word in add:
            guidelines.accept_word(word, locale, by=who(arguments))
        for word in remove:
            guidelines.forget_word(word, locale, by=who(arguments))
        lists = {locale: guidelines.accepted_words(locale)} if locale else dict(guidelines.every_accepted_word())
    if arguments.json:
        print_json({"words": lists})
    else:
        print_table([(locale, word) for locale, words in lists.items() for word in words])
    return 0
