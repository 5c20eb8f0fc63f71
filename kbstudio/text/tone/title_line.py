"""A title as a heading of Markdown that reads the same, and the way back: signs of markup in a title are plain text."""

from bisect import bisect_left
from typing import NamedTuple

import regex

from kbstudio.text.tone.finding import Finding

_MARK = "# "
_PLAIN = regex.compile(
    r"[\\`*~<\[]"  # code, emphasis, what is struck out, tags and comments, links
    r"|(?<=<)!"  # a comment, even where nobody asks whether its sign is one
    r"|(?<![^\W_])_|_(?![^\W_])"  # inside a word it is a letter like others
    r"|&(?=#?\w+;)"
    r"|(?<![^ \t])#(?=#*[ \t]*\Z)|\{(?=[#.:])"  # what may end a heading
)
_ESCAPED = regex.compile(r"\\(?=[!-/:-@\[-`{-~])")


class TitleLine(NamedTuple):
    """The heading (``text``), and the places in it that each sign of the title stands at, with where it ends."""

    text: str
    places: tuple[int, ...]

    @classmethod
    def of(cls, title: str) -> "TitleLine":
        """The heading of a title; empty where there is no title."""
        line = regex.sub(r"[\r\n]", " ", title)
        if not line.strip():
            return cls("", (0,))
        escaped = {found.start() for found in _PLAIN.finditer(line)}
        parts, places, at = [_MARK], list[int](), len(_MARK)
        for place, sign in enumerate(line):
            if place in escaped:
                parts.append("\\")
                at += 1
            places.append(at)
            parts.append(sign)
            at += 1
        return cls("".join(parts), (*places, at))

    def place(self, at: int) -> int:
        """The place in the title of one in the heading."""
        return min(bisect_left(self.places, at), len(self.places) - 1)

    def out_of(self, found: Finding, title: str) -> Finding | None:
        """A finding in the heading where it stands in the title; None where it is only in what was put to it."""
        start, end = self.place(found.start), self.place(found.end)
        if start >= end:
            return None
        return found._replace(start=start, end=end, line=1, column=start + 1, last=end, match=title[start:end])

    def into(self, found: Finding) -> Finding:
        """A finding in the title where it stands in the heading."""
        start, end = self.places[found.start], self.places[found.end - 1] + 1
        return found._replace(start=start, end=end, column=start + 1, last=end, match=self.text[start:end])
