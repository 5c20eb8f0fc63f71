"""A text of any format as pieces that are read one by one, each with where it begins."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import regex

from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.patterns import SECONDS
from kbstudio.text.tone.views.html import html_passages
from kbstudio.text.tone.views.markdown import Stretch, passages, stretches
from kbstudio.text.tone.views.options import BLOCKED, ViewOptions
from kbstudio.text.tone.views.plain import paragraphs, plain_passage


class Piece(NamedTuple):
    """What is read and kept as one: a block of Markdown, a paragraph of plain text, or all of an HTML text."""

    stretch: Stretch | None
    text: str

    @property
    def source(self) -> str:
        """The text it is, from the beginning of its first line."""
        return self.text if self.stretch is None else self.stretch.text

    def passages(self, mark: str, options: ViewOptions) -> list[Passage]:
        """Its passages, placed from its beginning."""
        if self.stretch is not None:
            return passages(self.stretch, mark, options)
        if mark == "html":
            return list(html_passages(self.text, mark, options))
        return [plain_passage(self.text, mark)]


class Document:
    """A text with what it says of itself; ``mark`` is its format, ``md``, ``html`` or ``txt``."""

    def __init__(
        self, text: str, mark: str, options: ViewOptions, ignores: tuple[Sequence[str], Sequence[str]]
    ) -> None:
        self._mark, self._options = mark, options
        blocks, tokens = ignores
        text = _hidden(text, blocks, lambda sign: sign if sign in "\r\n" else " ")
        self._text = _hidden(text, tokens, lambda sign: sign if sign.isspace() else BLOCKED)

    def pieces(self) -> Iterator[tuple[Piece, int]]:
        """The pieces, in order, each with where it begins."""
        if self._mark == "md":
            for stretch, at in stretches(self._text):
                yield Piece(stretch, ""), at
        elif self._mark == "html":
            yield Piece(None, self._text), 0
        else:
            for paragraph, at in paragraphs(self._text):
                yield Piece(None, paragraph), at

    def code(self) -> Iterator[tuple[int, int]]:
        """Where code stands, in which comments are only shown."""
        if self._mark == "md":
            for stretch, at in stretches(self._text):
                if stretch.kind == "fence":
                    yield at, at + len(stretch.text)


def _hidden(text: str, patterns: Sequence[str], shown: Callable[[str], str]) -> str:
    """``text`` with what patterns match hidden sign by sign, so that nothing moves.

    A pattern with a group hides what the group caught.
    """
    for pattern in patterns:
        try:
            found = [
                match.span(1 if match.re.groups and match.span(1) != (-1, -1) else 0)
                for match in regex.finditer(pattern, text, timeout=SECONDS)
            ]
        except (regex.error, TimeoutError):
            # What cannot be left out is read; that finds too much rather than too little.
            continue
        for start, end in reversed(found):
            text = text[:start] + "".join(map(shown, text[start:end])) + text[end:]
    return text
