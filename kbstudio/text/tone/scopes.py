"""Which passages a rule reads: ``heading.h1``, ``~blockquote``, ``list & link``, or one of several."""

from collections.abc import Iterable
from typing import NamedTuple

from kbstudio.text.tone.passages import Passage

WHOLE = frozenset({"raw", "summary"})
"""Scopes that are a whole text."""


class _Part(NamedTuple):
    names: frozenset[str]
    negated: bool


class Selector:
    """One or more scopes; a passage is read where it is in one of them."""

    def __init__(self, scopes: Iterable[str]) -> None:
        self.names = tuple(scopes) or ("text",)
        self._choices = [tuple(map(_part, scope.split("&"))) for scope in self.names]
        self.bases = frozenset(name for choice in self._choices for part in choice for name in part.names)

    def takes(self, passage: Passage) -> bool:
        """Whether rules of this scope read the passage."""
        return any(all(_takes(part, passage) for part in choice) for choice in self._choices)


def _part(text: str) -> _Part:
    text = text.strip()
    negated = text.startswith("~")
    return _Part(frozenset(name.strip() for name in text.removeprefix("~").split(".") if name.strip()), negated)


def _takes(part: _Part, passage: Passage) -> bool:
    if not part.negated:
        return part.names <= passage.scope
    # What is no quotation is not thereby the whole text.
    return not part.names <= passage.around and not WHOLE & passage.scope
