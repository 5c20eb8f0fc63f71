"""The walk over the lines of a text: which lists and quotes are open, and which block each line goes on with."""

import re
from bisect import bisect_right

from kbstudio.text.markdown import scan_lines as has
from kbstudio.text.markdown.scan_lines import BLANK, BRACKET, FENCE, HEADING, HTML, ITEM, PLAIN, QUOTE, RULE

_NONE, _PARAGRAPH, _FENCE, _HTML, _CODE, _TABLE, _FOOTNOTE = range(7)
_IN_QUOTE = -1
"""Stands in the stack of containers for a quote; an item is there with the column of its content."""


class Scanner:
    """One reading of a text. The four lists describe the blocks found; a block ends where the next one starts."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.kinds: list[str] = []
        self.starts: list[int] = []
        self.depths: list[int] = []
        self.containers: list[str] = []
        self._stack: list[int] = []
        self._quotes: list[int] = []
        self._leaf = _NONE
        self._empty_item = False
        self._words_at = 0
        self._fence = ""
        self._end: re.Pattern[str] | None = None
        self._rule_free = 0

    def run(self) -> None:
        """Read the whole text."""
        text, size = self.text, len(self.text)
        front = has.FRONT_MATTER.match(text)
        position = 0
        if front:
            self._add("front_matter", 0)
            position = self._line_end(front.end())
        words, line = has.WORDS.match, has.LINE.match
        while position < size:
            if self._leaf in (_PARAGRAPH, _FOOTNOTE):
                found = words(text, position)
                if found:
                    position = found.end()
                    continue
            found = line(text, position)
            assert found is not None
            if found.lastindex == BLANK and self._leaf not in (_FENCE, _HTML):
                self._blank(position)
                position = has.BLANKS.match(text, position).end()  # pyright: ignore[reportOptionalMemberAccess]
                continue
            if found.lastindex == PLAIN and self._leaf == _NONE and not self._stack and found.end() - position <= 4:
                begin = found.end() - 1
                if "\t" not in text[position:begin]:
                    self._add("paragraph", position)
                    self._leaf, self._words_at = _PARAGRAPH, begin
                    position = words(text, position).end()  # pyright: ignore[reportOptionalMemberAccess]
                    continue
            position = self._line(position, found)

    def _line_end(self, position: int) -> int:
        end = self.text.find("\n", position)
        return end + 1 if end >= 0 else len(self.text)

    def _add(self, kind: str, start: int) -> None:
        """A block starts here, in the innermost container."""
        self.kinds.append(kind)
        self.starts.append(start)
        stack = self._stack
        self.depths.append(len(stack))
        self.containers.append("" if not stack else "quote" if stack[-1] == _IN_QUOTE else "list")

    def _cut(self, depth: int) -> None:
        """Close the containers from ``depth`` on."""
        del self._stack[depth:]
        while self._quotes and self._quotes[-1] >= depth:
            self._quotes.pop()

    def _blank(self, position: int) -> None:
        """A line without anything, not even a quote mark."""
        if self._quotes:
            self._cut(self._quotes[0])
            self._empty_item = False
        elif self._empty_item:
            self._cut(len(self._stack) - 1)
            self._empty_item = False
        self._leaf = _NONE
        self.kinds.append("blank")
        self.starts.append(position)
        self.depths.append(0)
        self.containers.append("")

    def _column(self, start: int, end: int, column: int) -> int:
        """The column of ``end``, where ``start`` is in ``column``."""
        if "\t" not in self.text[start:end]:
            return column + end - start
        for letter in self.text[start:end]:
            column += 4 - column % 4 if letter == "\t" else 1
        return column

    def _line(self, position: int, found: re.Match[str]) -> int:
        """Read a line; the start of the next one to read."""
        text, stack = self.text, self._stack
        kind = found.lastindex or 0
        at = found.start(kind)
        column = self._column(position, at, 0)
        base = low = 0
        matched = 0
        whole = True
        for place in self._quotes:
            inside = stack[place - 1] if place > low else 0
            if kind == QUOTE and 0 <= column - base - inside <= 3:
                kind, at, column, base = self._after_quote(at, column)
                low = matched = place + 1
            else:
                matched = bisect_right(stack, column - base, low, place) if kind != BLANK else place
                whole = False
                break
        if whole:
            matched = len(stack) if kind == BLANK else bisect_right(stack, column - base, low)
            whole = matched == len(stack)
        indent = column - base
        inside = stack[matched - 1] if matched > low else 0
        offset = indent - inside
        leaf = self._leaf
        if leaf in (_FENCE, _HTML):
            if whole:
                return self._go_on(kind, at, offset)
        elif leaf in (_PARAGRAPH, _FOOTNOTE):
            if kind != BLANK and not self._interrupts(kind, at, offset, whole, matched):
                if whole and offset <= 3 and self._underlined(at, position):
                    return self._line_end(at)
                if not (leaf == _FOOTNOTE and kind == BRACKET and offset <= 3 and has.FOOTNOTE.match(text, at)):
                    return self._line_end(at)
        elif leaf == _TABLE:
            if whole and offset <= 3 and kind != BLANK and not self._interrupts(kind, at, offset, False, matched):
                self._add("table_row", position)
                return self._line_end(at)
        elif leaf == _CODE and whole and offset > 3 and kind != BLANK:
            return self._line_end(at)
        self._leaf = _NONE
        if self._empty_item and kind == BLANK:
            matched = min(matched, len(stack) - 1)
        self._empty_item = self._empty_item and matched == len(stack)
        if matched < len(stack):
            self._cut(matched)
        return self._open(position, kind, at, column, base, offset)

    def _after_quote(self, at: int, column: int) -> tuple[int, int, int, int]:
        """What follows a quote mark: its kind, place and column, and the column where the content of the quote begins."""
        text = self.text
        found = has.INNER.match(text, at + 1)
        assert found is not None
        kind = found.lastindex or 0
        place = found.start(kind)
        if kind != BLANK and self._is_rule(place):
            kind = RULE
        base = column + 2 if text[at + 1 : at + 2] in (" ", "\t") else column + 1
        return kind, place, self._column(at + 1, place, column + 1), base

    def _is_rule(self, at: int) -> bool:
        """Whether a rule begins here; letters looked at in vain are not looked at again."""
        text = self.text
        if at < self._rule_free or text[at : at + 1] not in ("-", "*", "_"):
            return False
        if has.RULE_LINE.match(text, at):
            return True
        self._rule_free = has.RULE_LETTERS[text[at]].match(text, at).end()  # pyright: ignore[reportOptionalMemberAccess]
        return False

    def _go_on(self, kind: int, at: int, offset: int) -> int:
        """A line of a fence or of HTML that is open, and whether it is the last one."""
        text = self.text
        end = self._line_end(at)
        if self._leaf == _FENCE:
            if kind == FENCE and offset <= 3:
                mark = self._fence
                if text.startswith(mark, at) and not text[at:end].lstrip(mark[0]).strip(" \t\n"):
                    self._leaf = _NONE
        elif self._end is None:
            if kind == BLANK:
                self._leaf = _NONE
                self._add("blank", self._start_of(at))
        elif self._end.search(text, at, end):
            self._leaf = _NONE
        return end

    def _start_of(self, position: int) -> int:
        return self.text.rfind("\n", 0, position) + 1

    def _interrupts(self, kind: int, at: int, offset: int, whole: bool, matched: int) -> bool:
        """Whether this line ends a paragraph (``whole``: one in all of whose containers it stands)."""
        if offset > 3:
            return False
        if kind in (QUOTE, HEADING, FENCE):
            return True
        if kind == RULE:
            return not (whole and self._leaf == _PARAGRAPH and has.UNDERLINE.match(self.text, at))
        if kind == HTML:
            return has.html_end(self.text, at, interrupts=True)[0]
        return kind == ITEM and (not whole or has.FIRST_ITEM.match(self.text, at) is not None)

    def _underlined(self, at: int, position: int) -> bool:
        """Make the paragraph a heading or the start of a table, if this line says so."""
        text = self.text
        if text[at : at + 1] in ("|", ":", "-") and self._table(at, position):
            return True
        if self._leaf == _PARAGRAPH and has.UNDERLINE.match(text, at):
            self._leaf = _NONE
            if self.kinds[-1] == "item":
                self._add("heading", self._words_at)
            else:
                if self.kinds[-1] == "quote":
                    self.depths[-1] = len(self._stack)
                    self.containers[-1] = "quote"
                self.kinds[-1] = "heading"
            return True
        return False

    def _column_of_words(self, line: int) -> int:
        found = has.LINE.match(self.text, line)
        return self._column(line, found.start(found.lastindex or 0), 0) if found else 0

    def _table(self, at: int, position: int) -> bool:
        text = self.text
        found = has.DELIMITERS.match(text, at)
        if not found:
            return False
        line = max(text.rfind("\n", 0, position - 1) + 1, self.starts[-1])
        words = max(line, self._words_at)
        inside = self._stack[-1] if self._stack and not self._quotes else 0
        if not self._quotes and words == line and self._column_of_words(line) - inside > 3:
            return False
        header = text[words : position - 1].strip(" \t")
        if self._quotes and words == line:
            if not header.startswith(">"):
                return False
            header = header.lstrip("> \t")
        if "|" not in header:
            return False
        cells = has.CELL_END.split(header)
        count = len(cells) - (not cells[0]) - (len(cells) > 1 and not cells[-1])
        if count != found.group().count("-") - _repeated(found.group()):
            return False
        start = words if self.kinds[-1] == "item" and words > line else line
        if start == self.starts[-1]:
            for values in (self.kinds, self.starts, self.depths, self.containers):
                values.pop()
        self._add("table_row", start)
        self._add("table_row", position)
        self._leaf = _TABLE
        return True

    def _open(self, position: int, kind: int, at: int, column: int, base: int, offset: int) -> int:
        """Open the containers that begin on this line, and the block in them."""
        text, stack = self.text, self._stack
        start = position
        while True:
            if kind == BLANK:
                if start == position or self.kinds[-1] != "item":
                    self._add("blank", start)
                return self._line_end(at)
            if offset > 3:
                self._empty_item = False
                self._leaf = _CODE
                self._add("fence", start)
                if not stack:
                    return has.INDENTED.match(text, position).end()  # pyright: ignore[reportOptionalMemberAccess]
                return self._line_end(at)
            if kind == QUOTE:
                self._quotes.append(len(stack))
                stack.append(_IN_QUOTE)
                kind, at, column, base = self._after_quote(at, column)
                offset = column - base
                continue
            if kind != ITEM:
                break
            self._add("item", start)
            marker = at
            while text[marker] in "0123456789":
                marker += 1
            marker += 1
            after = column + marker - at
            found = has.INNER.match(text, marker)
            assert found is not None
            kind = found.lastindex or 0
            at = found.start(kind)
            if kind != BLANK and self._is_rule(at):
                kind = RULE
            column = self._column(marker, at, after)
            content = column if kind != BLANK and column - after <= 4 else after + 1
            stack.append(content - base)
            offset = column - content
            if kind == BLANK:
                self._empty_item = True
                return self._line_end(at)
            if offset > 3:
                start = marker
            else:
                start = at
        return self._open_leaf(position, start, kind, at)

    def _open_leaf(self, position: int, start: int, kind: int, at: int) -> int:
        """Open what holds words or code; ``start`` is behind the marker where an item begins on this line."""
        text, stack = self.text, self._stack
        end = self._line_end(at)
        if kind == HEADING:
            self._add("heading", start)
            return end
        if kind == RULE:
            self._add("paragraph", start)
            return end
        if kind == FENCE:
            self._add("fence", start)
            mark = text[at]
            stop = end - len(text[at:end].lstrip(mark))
            if not stack:
                return self._line_end(_end(has.fence_end(text[at:stop]), text, end - 1))
            self._fence = text[at:stop]
            self._leaf = _FENCE
            return end
        if kind == HTML:
            is_html, self._end = has.html_end(text, at, interrupts=False)
            if is_html:
                self._add("html", start)
                if not stack:
                    if self._end is None:
                        return _end(has.BEFORE_BLANK, text, at)
                    return self._line_end(_end(self._end, text, at))
                if self._end is None or not self._end.search(text, at, end):
                    self._leaf = _HTML
                return end
        if kind == BRACKET:
            found = has.FOOTNOTE.match(text, at)
            if found:
                self._add("definition", start)
                self._leaf = _FOOTNOTE
                return end
            found = has.DEFINITION.match(text, at, len(text) if not stack else end)
            if found:
                self._add("definition", start)
                return self._line_end(found.end())
        self._leaf = _PARAGRAPH
        self._words_at = at
        if stack and stack[-1] == _IN_QUOTE:
            self._add("quote", start)
            self.depths[-1] -= 1
            self.containers[-1] = "" if len(stack) < 2 else "quote" if stack[-2] == _IN_QUOTE else "list"
        elif not self._empty_item and not (start > position and self.kinds[-1] == "item"):
            self._add("paragraph", start)
        self._empty_item = False
        return end


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    """Where the next match ends, or the text."""
    found = pattern.search(text, start)
    return found.end() if found else len(text)


def _repeated(delimiters: str) -> int:
    """How many dashes only make others longer."""
    return delimiters.count("-") - len(re.findall("-+", delimiters))
