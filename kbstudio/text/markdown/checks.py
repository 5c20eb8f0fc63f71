"""Which of the parts a text must have are there."""

from collections.abc import Sequence

from kbstudio.text.markdown.outline import outline
from kbstudio.text.markdown.parser import tokens_of


def has_part(text: str, headings: Sequence[str]) -> bool:
    """Whether ``text`` has a heading that reads as one of ``headings``; case, spaces and end marks do not count."""
    return not {_key(heading.text) for heading in outline(text)}.isdisjoint(map(_key, headings))


def has_list(text: str) -> bool:
    """Whether ``text`` has a list, bulleted or numbered, anywhere."""
    return any(token.type in {"bullet_list_open", "ordered_list_open"} for token in tokens_of(text))


def _key(words: str) -> str:
    return " ".join(words.casefold().split()).rstrip(" :.?!…")
