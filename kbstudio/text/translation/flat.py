"""The words of a unit in one line, and where each of them stands in the text."""

from bisect import bisect_right
from collections.abc import Sequence

from kbstudio.text.translation.lines import Line


class Flat:
    """``text`` is the unit in one line; only a hard line break, its sign and one LF, is left of its line ends."""

    def __init__(self, markdown: str, lines: Sequence[Line]) -> None:
        parts: list[str] = []
        self._at: list[int] = []
        self._there: list[int] = []
        size = 0
        for number, (start, end) in enumerate(lines):
            last = number + 1 == len(lines)
            joint = "" if last else _joint(markdown, end)
            self._at.append(size)
            self._there.append(start)
            part = markdown[start:end] + joint
            parts.append(part)
            size += len(part)
        self.text = "".join(parts)

    def there(self, start: int, end: int) -> tuple[int, int]:
        """The range of the markdown from the character at ``start`` to the one before ``end``."""
        return self._place(start), self._place(end - 1) + 1

    def _place(self, at: int) -> int:
        line = bisect_right(self._at, at) - 1
        return self._there[line] + at - self._at[line]


def _joint(markdown: str, end: int) -> str:
    """What stands for the end of a line: a space, or the hard break that is there."""
    if markdown.startswith("  ", end):
        return "  \n"
    slashes = 0
    while markdown[end - slashes - 1 : end - slashes] == "\\":
        slashes += 1
    return "\n" if slashes % 2 else " "
