"""The lexicons of register that come with the program, and the rules made of them."""

import tomllib
from collections.abc import Sequence
from functools import cache

from kbstudio.assets import resource
from kbstudio.text.tone.finding import Severity
from kbstudio.text.tone.register import Asked, Lexicon, Wording, read_lexicon
from kbstudio.text.tone.register import register_rules as rules_of
from kbstudio.text.tone.rules.base import Rule


@cache
def register_lexicon(locale: str, readers: tuple[str, ...] = ()) -> Lexicon | None:
    """The lexicon of a locale's language; None where there is none."""
    path = resource("register", f"{_language(locale)}.toml")
    return read_lexicon(tomllib.loads(path.read_text("utf-8")), readers=readers) if path.is_file() else None


def register_languages() -> list[str]:
    """The languages that have a lexicon."""
    return sorted(path.stem for path in resource("register").glob("*.toml"))


def register_rules(
    locale: str,
    asked: Asked,
    *,
    level: Severity = Severity.WARNING,
    readers: Sequence[str] = (),
    wording: Wording | None = None,
) -> list[Rule]:
    """The rules of register for a locale; none where its language has no lexicon.

    ``readers`` are nouns for those who read, where the text speaks of them in the third person: "customer" in what
    customers read, nothing in what agents read about customers.
    """
    lexicon = register_lexicon(locale, tuple(readers))
    return [] if lexicon is None else rules_of(lexicon, asked, level=level, wording=wording)


def _language(locale: str) -> str:
    """The language of a locale, as the name of a file: letters only, whatever a locale may hold."""
    language = locale.replace("_", "-").split("-")[0].lower()
    return language if language.isalpha() else "und"
