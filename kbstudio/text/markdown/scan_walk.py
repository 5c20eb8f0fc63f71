"""The walk over the lines of a text: which block each line begins or goes on with."""

import re
from collections.abc import Callable

from kbstudio.text.markdown import scan_lines as has
from kbstudio.text.markdown.scan_containers import IN_QUOTE, Containers
from kbstudio.text.markdown.scan_lines import BLANK, BRACKET, FENCE, HEADING, HTML, ITEM, PLAIN, QUOTE, RULE
from kbstudio.text.markdown.scan_tables import column_count, is_header

_NONE, _PARAGRAPH, _FENCE, _HTML, _CODE, _TABLE, _FOOTNOTE = range(7)

Stop = Callable[[int], bool]
"""Told how many blocks more are about to be read, says whether to leave it at those read so far."""


class Scanner(Containers):
    """One reading of a text. The four lists describe the blocks found; a block ends where the next one starts."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.kinds: list[str] = []
        self.starts: list[int] = []
        self.depths: list[int] = []
        self.containers: list[str] = []
        self.at_end = True
        self._leaf = _NONE
        self._empty_item = False
        self._words_at = 0
        self._fence = ""
        self._end: re.Pattern[str] | None = None

    def run(self, stop: Stop | None = None) -> None:
        """Read the whole text, or as much of it as ``stop`` allows."""
        text, size = self.text, len(self.text)
        front = has.FRONT_MATTER.match(text)
        position = 0
        if front:
            self._add("front_matter", 0)
            position = self._line_end(front.end())
        words, line = has.WORDS.match, has.LINE.match
        while position < size:
            if stop is not None and stop(1):
                self.at_end = False
                return
            if self._leaf in (_PARAGRAPH, _FOOTNOTE):
                found = words(text, position)
                if found:
                    position = found.end()
                    if position == size:
                        return
            found = line(text, position)
            assert found is not None
            if found.lastindex == BLANK and self._leaf not in (_FENCE, _HTML):
                self._blank(position)
                position = has.BLANKS.match(text, position).end()  # pyright: ignore[reportOptionalMemberAccess]
            elif self._leaf != _NONE or self.stack:
                position = self._line(position, found)
            elif self.begin(position, found) <= 3 and self.kind == PLAIN:
                # The lines that go on with it, this one included, are found on the next turn.
                self._add("paragraph", position)
                self._leaf, self._words_at = _PARAGRAPH, self.at
            else:
                position = self._open(position, self._column, False)

    def _line_end(self, position: int) -> int:
        end = self.text.find("\n", position)
        return end + 1 if end >= 0 else len(self.text)

    def _add(self, kind: str, start: int) -> None:
        """A block starts here, in the innermost container."""
        self.kinds.append(kind)
        self.starts.append(start)
        self.depths.append(len(self.stack))
        self.containers.append(self.container)

    def _blank(self, position: int) -> None:
        """A line without anything, not even a quote mark."""
        self.leave_quotes()
        if self._empty_item and self.container == "list":
            self.cut(len(self.stack) - 1)
        self._empty_item = False
        self._leaf = _NONE
        self.kinds.append("blank")
        self.starts.append(position)
        self.depths.append(0)
        self.containers.append("")

    def _line(self, position: int, found: re.Match[str]) -> int:
        """Read a line; the start of the next one to read."""
        matched, indent = self.match(position, found)
        if self._leaf != _NONE and self._goes_on(position, indent, matched == len(self.stack)):
            return self._line_end(self.at)
        self._leaf = _NONE
        if self._empty_item and self.kind == BLANK:
            matched = min(matched, len(self.stack) - 1)
        joins = self._empty_item and matched == len(self.stack)
        self._empty_item = False
        if matched < len(self.stack):
            self.cut(matched)
        if self.kind == BLANK and not self.has_quote:
            self._blank(position)
            return self._line_end(self.at)
        return self._open(position, indent, joins)

    def _goes_on(self, position: int, indent: int, whole: bool) -> bool:
        """Whether the line goes on with the open block (``whole``: it stands in all of the open containers)."""
        leaf, kind = self._leaf, self.kind
        if leaf == _FENCE:
            return whole and self._in_fence(indent)
        if leaf == _HTML:
            return whole and self._in_html()
        if kind == BLANK:
            return False
        if leaf == _CODE:
            return whole and indent > 3
        if leaf == _TABLE:
            if not whole or indent > 3 or self._interrupts(False):
                return False
            self._add("table_row", position)
            return True
        if indent > 3:
            return True
        if self._interrupts(whole):
            return False
        if whole and (self._makes_table(position) or self._makes_heading()):
            return True
        return leaf != _FOOTNOTE or kind != BRACKET or not has.FOOTNOTE.match(self.text, self.at)

    def _in_fence(self, indent: int) -> bool:
        """A line of the open fence, which may be its last."""
        if self.kind == FENCE and indent <= 3 and self.text.startswith(self._fence, self.at):
            rest = self.text[self.at : self._line_end(self.at)].lstrip(self._fence[0])
            if not rest.strip(" \t\n"):
                self._leaf = _NONE
        return True

    def _in_html(self) -> bool:
        """A line of the open HTML, which may be its last; a blank one is not where that is what ends it."""
        if self._end is None:
            return self.kind != BLANK
        if self._end.search(self.text, self.at, self._line_end(self.at)):
            self._leaf = _NONE
        return True

    def _interrupts(self, whole: bool) -> bool:
        """Whether what begins here ends a paragraph (``whole``: one that stands in the same containers)."""
        kind = self.kind
        if kind in (QUOTE, HEADING, FENCE):
            return True
        if kind == RULE:
            return not (whole and self._leaf == _PARAGRAPH and has.UNDERLINE.match(self.text, self.at))
        if kind == HTML:
            return has.html_end(self.text, self.at, interrupts=True)[0]
        return kind == ITEM and (not whole or has.FIRST_ITEM.match(self.text, self.at) is not None)

    def _makes_heading(self) -> bool:
        """Make the open paragraph a heading, if this line underlines it."""
        if self._leaf != _PARAGRAPH or not has.UNDERLINE.match(self.text, self.at):
            return False
        self._leaf = _NONE
        if self.kinds[-1] == "item":
            self._add("heading", self._words_at)
        else:
            self.kinds[-1] = "heading"
            self.depths[-1], self.containers[-1] = len(self.stack), self.container
        return True

    def _makes_table(self, position: int) -> bool:
        """Make the last line of the open paragraph a table's header, if this line is the one below a header."""
        columns = column_count(self.text, self.at)
        if not columns:
            return False
        line = max(self.text.rfind("\n", 0, position - 1) + 1, self.starts[-1])
        words = max(line, self._words_at)
        header = self.text[words : position - 1]
        if words == line:
            if self.has_quote:
                if not header.lstrip(" \t").startswith(">"):
                    return False
                header = header.lstrip("> \t")
            elif self._words_column(line) - (self.stack[-1] if self.stack else 0) > 3:
                return False
        if not is_header(header, columns):
            return False
        start = words if self.kinds[-1] == "item" else line
        if start == self.starts[-1]:
            for values in (self.kinds, self.starts, self.depths, self.containers):
                values.pop()
        self._add("table_row", start)
        self._add("table_row", position)
        self._leaf = _TABLE
        return True

    def _words_column(self, line: int) -> int:
        found = has.LINE.match(self.text, line)
        return self.column_of(line, found.start(found.lastindex or 0), 0) if found else 0

    def _open(self, position: int, indent: int, joins: bool) -> int:
        """Open the containers that begin on this line, and the block in them; the start of the next line to read."""
        start = position
        while self.kind in (QUOTE, ITEM) and indent <= 3:
            if self.kind == QUOTE:
                indent = self.enter_quote()
            else:
                self._add("item", start)
                marker, indent = self.enter_item()
                start = marker if indent > 3 else self.at
                joins = True
        if self.kind == BLANK:
            if start > position and self.kinds[-1] == "item":
                self._empty_item = self.container == "list"
            else:
                self._add("blank", start)
            return self._line_end(self.at)
        if indent > 3:
            self._add("fence", start)
            if not self.stack:
                return _end(has.INDENTED, self.text, position)
            self._leaf = _CODE
            return self._line_end(self.at)
        return self._open_marked(start) or self._open_words(start, joins)

    def _open_marked(self, start: int) -> int:
        """Open what begins with a mark of its own; the start of the next line to read, 0 where nothing does."""
        text, kind, at = self.text, self.kind, self.at
        end = self._line_end(at)
        if kind in (HEADING, RULE):
            self._add("heading" if kind == HEADING else "paragraph", start)
            return end
        if kind == FENCE:
            self._add("fence", start)
            mark = text[at : end - len(text[at:end].lstrip(text[at]))]
            if not self.stack:
                return self._line_end(_end(has.fence_end(mark), text, end - 1))
            self._fence, self._leaf = mark, _FENCE
            return end
        if kind == HTML:
            return self._open_html(start, end)
        if kind != BRACKET:
            return 0
        if has.FOOTNOTE.match(text, at):
            self._add("definition", start)
            self._leaf = _FOOTNOTE
            return end
        # In a container only this line is known to belong to it.
        found = has.DEFINITION.match(text, at, end if self.stack else len(text))
        if not found:
            return 0
        self._add("definition", start)
        return self._line_end(found.end())

    def _open_html(self, start: int, end: int) -> int:
        text, at = self.text, self.at
        is_html, self._end = has.html_end(text, at, interrupts=False)
        if not is_html:
            return 0
        self._add("html", start)
        if not self.stack:
            last = _end(self._end or has.BEFORE_BLANK, text, at)
            return self._line_end(last) if self._end else last
        if self._end is None or not self._end.search(text, at, end):
            self._leaf = _HTML
        return end

    def _open_words(self, start: int, joins: bool) -> int:
        """Open a paragraph, which ``joins`` the item whose first one it is."""
        self._leaf, self._words_at = _PARAGRAPH, self.at
        stack = self.stack
        if stack and stack[-1] == IN_QUOTE:
            self._add("quote", start)
            self.depths[-1] -= 1
            self.containers[-1] = "" if len(stack) < 2 else "quote" if stack[-2] == IN_QUOTE else "list"
        elif not joins:
            self._add("paragraph", start)
        return self._line_end(self.at)


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where the next match ends, or the text."""
    found = pattern.search(text, start)
    return found.end() if found else len(text)
