"""What a line of the palette shows, and what choosing it leads to."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What can be found."""

    ACTION = "action"
    ARTICLE = "article"
    TOPIC = "topic"
    PERSON = "person"


SCOPES = {">": Kind.ACTION, "@": Kind.PERSON, "#": Kind.TOPIC, "/": Kind.ARTICLE}
"""A first character that asks for one kind alone."""

ARTICLES = "/"
"""The prefix under which articles alone are found."""


@dataclass(frozen=True)
class Entry:
    """One thing found. ``key`` is an action's name, a code, or a login; ``spans`` mark what fits what was typed."""

    kind: Kind
    key: str
    text: str
    locale: str = ""
    """Language of an article."""

    shows_locale: bool = False
    icon: str = ""
    note: str = ""
    """Quiet words at the end: why an action cannot be done, where an article belongs, what somebody does."""

    keys: tuple[str, ...] = ()
    state: str = ""
    enabled: bool = True
    spans: tuple[tuple[int, int], ...] = ()

    @property
    def identity(self) -> tuple[Kind, str, str]:
        """What tells it from every other entry."""
        return (self.kind, self.key, self.locale)


@dataclass(frozen=True)
class Group:
    """Entries under a heading."""

    heading: str
    entries: tuple[Entry, ...]


def scope_of(typed: str) -> tuple[Kind | None, str]:
    """The kind a first character asks for, None for all of them, and the words behind it."""
    words = typed.strip()
    if words[:1] in SCOPES:
        return SCOPES[words[0]], words[1:].strip()
    return None, words
