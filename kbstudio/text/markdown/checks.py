"""Which of the parts a text must have are there."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kbstudio.text.markdown.outline import outline
from kbstudio.text.markdown.parser import tokens_of
from kbstudio.text.markdown.source import source_lines


class Part(NamedTuple):
    """A part a text needs: the headings that will do for it, in any of the languages in use."""

    id: str
    headings: tuple[str, ...]


def has_part(text: str, headings: Sequence[str]) -> bool:
    """Whether ``text`` has a heading that reads as one of ``headings``; case, spaces and end marks do not count."""
    return not missing_parts(text, [Part("", tuple(headings))])


def missing_parts(text: str, parts: Iterable[Part]) -> tuple[str, ...]:
    """Ids of the ``parts`` that ``text`` has no heading for, in the order asked."""
    there = {_key(heading.text) for heading in outline(text)}
    return tuple(part.id for part in parts if there.isdisjoint(map(_key, part.headings)))


def has_list(text: str) -> bool:
    """Whether ``text`` has a list, bulleted or numbered, anywhere."""
    return any(token.type in {"bullet_list_open", "ordered_list_open"} for token in tokens_of(source_lines(text)))


def _key(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(" :.?!…")
