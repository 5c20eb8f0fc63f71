"""How a block of text looks in a comparison: quiet markup, and the words that were added, removed or moved."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont, QFontDatabase, QTextCharFormat, QTextLayout

from kbstudio.desktop.look import current_look, text_pixels
from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.rows import CODE_BLOCKS, Cell

TEXT_PIXELS = 14
CODE_PIXELS = 13
TITLE_PIXELS = 20
HEADING_PIXELS = 16

MARKED_KINDS = frozenset({"moved_from", "moved_to", "changed", "split", "join", "inserted", "deleted", "whitespace"})
"""Kinds of row whose marks are shown."""

_LONGEST_STYLED = 20_000
_HEADING = re.compile(r"^(\s*#{1,6}\s+)(.*?)(\s*\{[^}\n]*\})?\s*$", re.DOTALL)
_LEADING = re.compile(r"^[ \t]*(?:[-*+]|\d+[.)]|>)[ \t]+", re.MULTILINE)
_LINK = re.compile(r"(!?\[)([^\]\n]*)(\]\([^)\n]*\))")
_QUIET = re.compile(r"\*\*|__|(?<!\\)\||^[|:\- ]+$", re.MULTILINE)
_VARIABLE = re.compile(r"\{\{[^}\n]*\}\}")
_CODE = re.compile(r"`[^`\n]+`")


def base_font(block: str, default: QFont) -> QFont:
    """The font a block is set in, derived from the interface's."""
    font = QFont(default)
    font.setPixelSize(text_pixels(TEXT_PIXELS))
    if block in CODE_BLOCKS or current_look().source_face == "even":
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(text_pixels(CODE_PIXELS))
    if block in {"title", "heading"}:
        font.setPixelSize(text_pixels(TITLE_PIXELS if block == "title" else HEADING_PIXELS))
        font.setBold(True)
    return font


Spans = Sequence[tuple[int, int]]


def ranges(
    cell: Cell, block: str, kind: str, *, older: bool, theme: Theme, inner: Spans = ()
) -> list[QTextLayout.FormatRange]:
    """Formats for a cell in code points: markup first, so that the marks of a change lie over it.

    ``inner`` are the parts of changed words that differ.
    """
    found = list(_markup(cell.text, block, theme)) if len(cell.text) <= _LONGEST_STYLED else []
    if kind in MARKED_KINDS:
        found += marked(cell.text, cell.marks, inner, theme, older=older)
        for start, end in cell.removed:
            # The space that keeps it apart from what came instead was in neither text.
            found.append(format_range(start, start + len(cell.text[start:end].rstrip()), removed(theme)))
    return found


def _markup(text: str, block: str, theme: Theme) -> Iterator[QTextLayout.FormatRange]:
    if block in CODE_BLOCKS or block in {"title", "fields"}:
        return
    quiet, link, variable = colour(theme.ink_2), colour(theme.accent), colour(theme.moved_mark)
    if block == "heading" and (heading := _HEADING.match(text)):
        regular = colour(theme.ink_2)
        regular.setFontWeight(QFont.Weight.Normal)
        for group in (1, 3):
            if heading[group]:
                yield format_range(*heading.span(group), regular)
    for match in _LEADING.finditer(text):
        yield format_range(*match.span(), quiet)
    for match in _LINK.finditer(text):
        yield format_range(*match.span(1), quiet)
        yield format_range(*match.span(2), link)
        yield format_range(*match.span(3), quiet)
    for match in _QUIET.finditer(text):
        yield format_range(*match.span(), quiet)
    for match in _VARIABLE.finditer(text):
        yield format_range(*match.span(), variable)
    for match in _CODE.finditer(text):
        code = QTextCharFormat()
        code.setFontFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        yield format_range(*match.span(), code)


def added(theme: Theme) -> QTextCharFormat:
    """How words look that came."""
    mark = QTextCharFormat()
    mark.setBackground(QColor(theme.added))
    mark.setForeground(QColor(theme.added_mark if theme.dark else theme.ink))
    mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    mark.setUnderlineColor(QColor(theme.added_mark))
    return mark


def marked(text: str, marks: Spans, inner: Spans, theme: Theme, *, older: bool) -> list[QTextLayout.FormatRange]:
    """Formats of changed words: where only a part of one differs, that part stands out from the rest of it."""
    mark = removed(theme) if older else added(theme)
    around = QTextCharFormat()
    around.setBackground(mark.background())
    found: list[QTextLayout.FormatRange] = []
    for start, end in marks:
        at = start
        for first, last in inner:
            if not start <= first <= last <= end or first < at:
                continue
            word = _word_around(text, first, start, end)
            found += [format_range(max(at, word[0]), word[1], around), format_range(first, last, mark)]
            if at < word[0]:
                found.append(format_range(at, word[0], mark))
            at = max(at, word[1])
        if at < end:
            found.append(format_range(at, end, mark))
    return found


def _word_around(text: str, place: int, start: int, end: int) -> tuple[int, int]:
    """Start and end of the word at a place, within a stretch."""
    first, last = place, place
    while first > start and not text[first - 1].isspace():
        first -= 1
    while last < end and not text[last].isspace():
        last += 1
    return first, last


def removed(theme: Theme) -> QTextCharFormat:
    """How words look that went."""
    mark = QTextCharFormat()
    mark.setBackground(QColor(theme.removed))
    mark.setForeground(QColor(theme.removed_mark))
    mark.setFontStrikeOut(True)
    return mark


def colour(name: str) -> QTextCharFormat:
    """A format that only colours."""
    style = QTextCharFormat()
    style.setForeground(QColor(name))
    return style


def format_range(start: int, end: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    """A format for a stretch of text."""
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, end - start, style
    return found


@dataclass(frozen=True)
class Overlay:
    """Something laid over a stretch of a cell: ``selected``, ``found``, ``found now`` or a note's tone."""

    start: int
    end: int
    kind: str


def laid_over(entries: Sequence[Overlay], theme: Theme) -> list[QTextLayout.FormatRange]:
    """Formats for what is laid over a text, in the order given."""
    return [format_range(entry.start, entry.end, _laid_over(entry.kind, theme)) for entry in entries]


def _laid_over(kind: str, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    if kind in {"selected", "found now"}:
        look.setBackground(QColor(theme.accent))
        look.setForeground(QColor(theme.on_accent))
    elif kind == "found":
        look.setBackground(QColor(theme.warn))
        look.setForeground(QColor(theme.warn_mark))
    else:
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(QColor(tone_colours(kind, theme)[1]))
    return look


def tone_colours(tone: str, theme: Theme) -> tuple[str, str]:
    """Background and mark of a tone: neutral, good, stop, accent or warn."""
    return {
        "good": (theme.good, theme.good_mark),
        "stop": (theme.stop, theme.stop_mark),
        "warn": (theme.warn, theme.warn_mark),
        "accent": (theme.select, theme.accent),
    }.get(tone, (theme.chrome, theme.ink_2))
