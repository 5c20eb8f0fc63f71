"""The lists and quotes that are open, and how the marks at the head of a line fit into them."""

import re
from bisect import bisect_right

from kbstudio.text.markdown import scan_lines as has
from kbstudio.text.markdown.scan_lines import BLANK, QUOTE, RULE

IN_QUOTE = -1
"""Stands in the stack of containers for a quote; an item is there with the column of its content."""


class Containers:
    """The open containers of a text, and the place that was reached on the line that is being read.

    ``kind`` is what begins there, ``at`` where it begins, ``column`` in which column, tabs expanded; columns
    count from the line's start, those in the stack from ``base``, where the content of the innermost quote begins.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.stack: list[int] = []
        self.kind = BLANK
        self.at = 0
        self._column = 0
        self._base = 0
        self._quotes: list[int] = []
        self._rule_free = 0

    @property
    def container(self) -> str:
        """The kind of the innermost container."""
        return "" if not self.stack else "quote" if self.stack[-1] == IN_QUOTE else "list"

    @property
    def has_quote(self) -> bool:
        """Whether a quote is open."""
        return bool(self._quotes)

    def begin(self, position: int, found: re.Match[str]) -> int:
        """Go to the first letter of a line; in which column it is."""
        self.kind = found.lastindex or 0
        self.at = found.start(self.kind)
        self._column = self.column_of(position, self.at, 0)
        self._base = 0
        return self._column

    def match(self, position: int, found: re.Match[str]) -> tuple[int, int]:
        """Go behind the marks that go on with open containers: how many do, and how far the rest is indented."""
        stack = self.stack
        self.begin(position, found)
        low = 0
        high = len(stack)
        for place in self._quotes:
            inside = stack[place - 1] if place > low else 0
            if self.kind != QUOTE or not 0 <= self._column - self._base - inside <= 3:
                high = place
                break
            self._pass_quote()
            low = place + 1
        indent = self._column - self._base
        # Blank lines belong to any item; columns in the stack rise up to the next quote.
        matched = high if self.kind == BLANK else bisect_right(stack, indent, low, high)
        return matched, indent - (stack[matched - 1] if matched > low else 0)

    def cut(self, depth: int) -> None:
        """Close the containers from ``depth`` on."""
        del self.stack[depth:]
        while self._quotes and self._quotes[-1] >= depth:
            self._quotes.pop()

    def leave_quotes(self) -> None:
        """Close the outermost quote, and all in it."""
        if self._quotes:
            self.cut(self._quotes[0])

    def enter_quote(self) -> int:
        """Open the quote whose mark is here; how far its content is indented."""
        self._quotes.append(len(self.stack))
        self.stack.append(IN_QUOTE)
        self._pass_quote()
        return self._column - self._base

    def enter_item(self) -> tuple[int, int]:
        """Open the item whose marker is here; the place behind the marker, and how far its content is indented."""
        text, marker = self.text, self.at
        while text[marker] in "0123456789":
            marker += 1
        marker += 1
        after = self._column + marker - self.at
        self._pass_mark(marker, after)
        content = self._column if self.kind != BLANK and self._column - after <= 4 else after + 1
        self.stack.append(content - self._base)
        return marker, self._column - content

    def _pass_quote(self) -> None:
        after, column = self.at + 1, self._column + 1
        self._base = column + 1 if self.text[after : after + 1] in (" ", "\t") else column
        self._pass_mark(after, column)

    def _pass_mark(self, after: int, column: int) -> None:
        """Go on behind a mark, to what begins there."""
        found = has.INNER.match(self.text, after)
        assert found is not None
        self.kind = found.lastindex or 0
        self.at = found.start(self.kind)
        self._column = self.column_of(after, self.at, column)
        if self.kind != BLANK and self._is_rule(self.at):
            self.kind = RULE

    def column_of(self, start: int, end: int, column: int) -> int:
        """The column of ``end``, where ``start`` is in ``column``."""
        if start == end or "\t" not in self.text[start:end]:
            return column + end - start
        for letter in self.text[start:end]:
            column += 4 - column % 4 if letter == "\t" else 1
        return column

    def _is_rule(self, at: int) -> bool:
        """Whether a rule begins here; letters looked at in vain are not looked at again."""
        text = self.text
        if at < self._rule_free or text[at : at + 1] not in ("-", "*", "_"):
            return False
        if has.RULE_LINE.match(text, at):
            return True
        self._rule_free = has.RULE_LETTERS[text[at]].match(text, at).end()  # pyright: ignore[reportOptionalMemberAccess]
        return False
