"""Colours the Markdown being typed: words stand out, marks stay quiet."""

import re
from collections.abc import Callable
from enum import IntFlag

from PySide6.QtGui import QColor, QFont, QFontDatabase, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from kbstudio.desktop.theme import Theme, current_theme
from kbstudio.ui.editor.line_kinds import LineKind, read_line

LONGEST_LINE = 20_000
"""Code points; a longer line is left plain, for it is no prose and colouring it would be felt."""


class Look(IntFlag):
    """How a run of characters looks; looks add up."""

    PLAIN = 0
    STRONG = 1
    EMPHASIS = 2
    QUIET = 4
    CODE = 8
    LINK = 16
    STRUCK = 32
    PLACEHOLDER = 64
    HEADING_1 = 128
    HEADING_2 = 256
    HEADING_3 = 512


_INLINE = re.compile(
    r"""
      (?P<escape>\\[!-/:-@\[-`{-~])
    | (?P<code>(?P<ticks>`+)(?!`).{1,1000}?(?<!`)(?P=ticks)(?!`))
    | (?P<placeholder>\{\{[^{}]{0,200}\}\})
    | (?P<comment><!--.{0,1000}?-->)
    | (?P<link>!?\[(?P<words>[^\[\]]{0,500})\]\((?P<target>[^()\s]{0,1000}(?:\([^()\s]{0,200}\))?[^()]{0,200})\))
    | (?P<bare>https?://[^\s<>()\[\]]{1,1000})
    | (?P<strong>(?P<stars>\*\*|__)(?=\S).{1,1000}?(?<=\S)(?P=stars))
    | (?P<struck>~~(?=\S).{1,1000}?(?<=\S)~~)
    | (?P<emphasis>(?<![*\w])\*(?=[^\s*])[^*]{1,1000}?(?<=[^\s*])\*(?!\*)
                 | (?<![_\w])_(?=[^\s_])[^_]{1,1000}?(?<=[^\s_])_(?!\w))
    """,
    re.VERBOSE,
)
_HEADING = re.compile(r"( {0,3}(#{1,6})[ \t]*)(.*?)([ \t]*(?<!\\)\{[^{}]*\}[ \t]*)?$")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[[ xX]\](?=\s))?")
_QUOTE = re.compile(r"(?:[ \t]*>)+")
_PIPES = re.compile(r"(?<!\\)\|")
_DIVIDER = re.compile(r"[ \t|:-]+$")
_HEADING_LOOK = {1: Look.HEADING_1, 2: Look.HEADING_2}
_HEADING_SCALE = {Look.HEADING_1: 1.35, Look.HEADING_2: 1.18, Look.HEADING_3: 1.06}


class MarkdownHighlighter(QSyntaxHighlighter):
    """Attach it before the text is set: Qt colours a text that arrives quickly, and one that stands slowly.

    ``line_read`` hears of every line whose kind was read; ``lazy`` leaves the colours of a very long text to
    ``colour``, called for the lines that are looked at.
    """

    def __init__(self, document: QTextDocument, *, base_size: int = 15) -> None:
        super().__init__(document)
        self.line_read: Callable[[QTextBlock, LineKind], None] | None = None
        self.lazy = False
        self.colouring = False
        """Whether the change being announced is one of colours alone."""
        self._base_size = base_size
        self._map: list[int] | None = None
        self._formats: dict[Look, QTextCharFormat] = {}
        self._theme = current_theme()

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._theme = theme
        self._repaint()

    def set_base_size(self, pixels: int) -> None:
        """Size of ordinary text, which headings are measured by."""
        self._base_size = pixels
        self._repaint()

    def colour(self, block: QTextBlock) -> None:
        """Colour one line that ``lazy`` left plain."""
        if self.lazy and block.isValid() and not block.layout().formats():
            self.colouring = True
            self.rehighlightBlock(block)
            self.colouring = False

    def _repaint(self) -> None:
        """Put other formats in the place of those there are: linear in the length of the text, as reading it is not."""
        before, self._formats = self._formats, {}
        block = self.document().begin()
        while block.isValid():
            ranges = block.layout().formats()
            for each in ranges:
                look = next((look for look, made in before.items() if made == each.format), None)
                if look is not None:
                    each.format = self._format(look)
            if ranges:
                block.layout().setFormats(ranges)
            block = block.next()
        if self.document().characterCount() > 1:
            self.document().markContentsDirty(0, self.document().characterCount())

    def _format(self, look: Look) -> QTextCharFormat:
        found = self._formats.get(look)
        if found is None:
            found = self._formats[look] = self._made(look)
        return found

    def _made(self, look: Look) -> QTextCharFormat:
        theme, made = self._theme, QTextCharFormat()
        headings = [scale for name, scale in _HEADING_SCALE.items() if look & name]
        if look & Look.STRONG or headings:
            made.setFontWeight(QFont.Weight.Bold)
        if look & Look.EMPHASIS:
            made.setFontItalic(True)
        if look & Look.STRUCK:
            made.setFontStrikeOut(True)
        if headings:
            made.setProperty(QTextCharFormat.Property.FontPixelSize, round(self._base_size * headings[0]))
        if look & (Look.CODE | Look.PLACEHOLDER):
            family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
            made.setFontFamilies([family])
            made.setProperty(QTextCharFormat.Property.FontPixelSize, self._base_size - 2)
            made.setBackground(QColor(theme.chrome))
        if look & Look.PLACEHOLDER:
            made.setForeground(QColor(theme.moved_mark))
            made.setBackground(QColor(theme.moved))
        elif look & Look.LINK:
            made.setForeground(QColor(theme.accent))
        elif look & Look.QUIET:
            made.setForeground(QColor(theme.ink_2))
            made.setFontWeight(QFont.Weight.Normal)
            made.setFontItalic(False)
        return made

    def _paint(self, start: int, end: int, look: Look) -> None:
        if end > start and look:
            if self._map is not None:
                start, end = self._map[start], self._map[end]
            self.setFormat(start, end - start, self._format(look))

    def _inline(self, text: str, start: int, end: int, base: Look) -> None:
        self._paint(start, end, base)
        for found in _INLINE.finditer(text, start, end):
            first, last = found.span()
            kind = found.lastgroup
            if kind == "escape":
                self._paint(first, first + 1, base | Look.QUIET)
            elif kind == "code":
                width = len(found["ticks"])
                self._paint(first, last, base | Look.CODE | Look.QUIET)
                self._paint(first + width, last - width, base | Look.CODE)
            elif kind == "placeholder":
                self._paint(first, last, base | Look.PLACEHOLDER)
            elif kind == "comment":
                self._paint(first, last, base | Look.QUIET)
            elif kind == "bare":
                self._paint(first, last, base | Look.LINK)
            elif kind == "link":
                self._paint(first, last, base | Look.QUIET)
                self._inline(text, *found.span("words"), base | Look.LINK)
            else:
                width = 1 if kind == "emphasis" else 2
                more = {"strong": Look.STRONG, "struck": Look.STRUCK}.get(str(kind), Look.EMPHASIS)
                self._paint(first, last, base | Look.QUIET)
                self._inline(text, first + width, last - width, base | more)

    def _line(self, text: str, kind: LineKind) -> None:
        if kind in (LineKind.COMMENT, LineKind.RULE, LineKind.FRONT_MATTER):
            self._paint(0, len(text), Look.QUIET)
        elif kind is LineKind.FENCE:
            self._paint(0, len(text), Look.CODE | Look.QUIET)
        elif kind is LineKind.CODE:
            self._paint(0, len(text), Look.CODE)
        elif kind is LineKind.HEADING:
            self._heading(text)
        elif kind is LineKind.ITEM:
            self._marked(text, _ITEM)
        elif kind is LineKind.QUOTE:
            self._marked(text, _QUOTE)
        elif kind is LineKind.TABLE and _DIVIDER.match(text):
            self._paint(0, len(text), Look.QUIET)
        elif kind is not LineKind.BLANK:
            self._inline(text, 0, len(text), Look.PLAIN)
            if kind is LineKind.TABLE:
                for pipe in _PIPES.finditer(text):
                    self._paint(pipe.start(), pipe.end(), Look.QUIET)

    def _heading(self, text: str) -> None:
        found = _HEADING.match(text)
        if found is None:
            return
        look = _HEADING_LOOK.get(len(found[2]), Look.HEADING_3)
        self._inline(text, *found.span(3), look)
        self._paint(*found.span(1), look | Look.QUIET)
        if found[4]:
            self._paint(*found.span(4), Look.QUIET)

    def _marked(self, text: str, mark: re.Pattern[str]) -> None:
        found = mark.match(text)
        after = found.end() if found else 0
        self._paint(0, after, Look.QUIET)
        self._inline(text, after, len(text), Look.PLAIN)

    def highlightBlock(self, text: str) -> None:
        kind, state = read_line(text, self.previousBlockState())
        self.setCurrentBlockState(state)
        block = self.currentBlock()
        if self.line_read is not None:
            self.line_read(block, kind)
        if (self.lazy and not self.colouring) or len(text) > LONGEST_LINE:
            return
        self._map = None
        if block.length() - 1 != len(text):
            # Qt counts UTF-16 units, Python code points.
            units, self._map = 0, [0]
            for character in text:
                units += 2 if character > "\uffff" else 1
                self._map.append(units)
        self._line(text, kind)
