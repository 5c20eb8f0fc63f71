"""How a block looks as it is read: headings large, words bold, and what changed marked over it."""

from collections.abc import Sequence

from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QTextCharFormat, QTextLayout

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import Theme
from kbstudio.ui.comparison.cell_formats import MARKED_KINDS, Spans, colour, format_range, marked, removed
from kbstudio.ui.comparison.markup_labels import said_of_nothing_seen, said_of_writing
from kbstudio.ui.comparison.read_pieces import Construct, ReadText, Span, read_marks
from kbstudio.ui.comparison.rows import Cell

_TEXT = 16
_TABLE = 14
_CODE = 13
_SMALL = 12
_TITLE = 24
_HEADINGS = (22, 19, 17, 16, 16, 16)
_LINE = 1.55
"""Least height of a line, in sizes of the font."""


class ShownMarks:
    """The marks of a cell as they are read: ``words`` that came or went, ``removed`` ones told among them, markup."""

    def __init__(self, read: ReadText, cell: Cell, kind: str, inner: Spans, *, older: bool) -> None:
        marks = cell.marks if kind in MARKED_KINDS else ()
        own, told = read_marks(read, marks), read_marks(read, cell.removed)
        self.inner: Spans = [(read.read_at(start), read.read_at(end, end=start < end)) for start, end in inner]
        self.words: tuple[Span, ...] = own.words
        self.removed: tuple[Span, ...] = told.words
        self.markup: tuple[Construct, ...] = own.markup
        self._in_part = kind in {"changed", "whitespace", "split", "join"}
        self.whole = bool(marks)

    def otherwise_said(self) -> Sequence[str]:
        """What is said where something is marked that nobody can read, and nothing more is known of it."""
        if not self._in_part or not self.whole or self.words or self.removed:
            return ()
        return (said_of_writing() if self.markup else said_of_nothing_seen(),)

    def within(self, cell: Span) -> bool:
        """Whether anything in a cell of a table is marked."""
        start, end = cell
        spans = [*self.words, *self.removed, *((c.start, c.end) for c in self.markup)]
        return any(first < end and start < last for first, last in spans)


def read_font(read: ReadText, block: str, default: QFont, role: str) -> QFont:
    """The font a block is read in."""
    if read.shape in {"code", "plain"}:
        return _small_of(default) if role == "open" else code_font()
    font = QFont(default)
    font.setPixelSize(text_pixels(_TABLE if read.shape == "table" else _TEXT))
    if block == "title":
        font.setPixelSize(text_pixels(_TITLE))
    elif read.level:
        font.setPixelSize(text_pixels(_HEADINGS[read.level - 1]))
    font.setBold(block == "title" or bool(read.level) or role == "head")
    return font


def code_font() -> QFont:
    """The font of code."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(text_pixels(_CODE))
    return font


def small_font(default: QFont) -> QFont:
    """The font of what is said beside the text."""
    return _small_of(default)


def line_of(font: QFont) -> float:
    """The least height of a line of text in a font; large letters need no air between their lines."""
    height, size = QFontMetricsF(font).height(), font.pixelSize()
    return round(max(height, size * _LINE) if _SMALL < size <= _TEXT else height)


def read_ranges(
    read: ReadText, marks: ShownMarks, font: QFont, theme: Theme, *, older: bool
) -> list[QTextLayout.FormatRange]:
    """Formats in code points of what is read: its look first, so that the marks of a change lie over it."""
    found = [format_range(style.start, style.end, _look(style.kind, font, theme)) for style in read.styles]
    if read.shape == "plain":
        found.append(format_range(0, len(read.text), colour(theme.ink_2)))
    found += marked(read.text, marks.words, marks.inner, theme, older=older)
    for start, end in marks.removed:
        # The space that keeps it apart from what came instead was in neither text.
        found.append(format_range(start, start + len(read.text[start:end].rstrip()), removed(theme)))
    for about in marks.markup:
        found.append(format_range(about.start, about.end, _about_markup(theme, older=older)))
    return found


def _look(kind: str, font: QFont, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    if kind == "strong":
        look.setFontWeight(QFont.Weight.Black if font.bold() else QFont.Weight.Bold)
    elif kind == "em":
        look.setFontItalic(True)
    elif kind == "strike":
        look.setFontStrikeOut(True)
    elif kind in {"code", "address"}:
        look.setFontFamilies(code_font().families())
        look.setProperty(
            QTextCharFormat.Property.FontPixelSize, text_pixels(_SMALL if kind == "address" else _CODE + 1)
        )
        if kind == "code":
            look.setBackground(QColor(theme.chrome))
        else:
            look.setForeground(QColor(theme.ink_2))
    elif kind == "link":
        look.setForeground(QColor(theme.accent))
    elif kind == "variable":
        look.setForeground(QColor(theme.moved_mark))
    return look


def _about_markup(theme: Theme, *, older: bool) -> QTextCharFormat:
    """The words stay: only what is meant with them changed, so they are never struck through."""
    look = QTextCharFormat()
    look.setBackground(QColor(theme.removed if older else theme.added))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
    look.setUnderlineColor(QColor(theme.removed_mark if older else theme.added_mark))
    return look


def _small_of(default: QFont) -> QFont:
    font = QFont(default)
    font.setPixelSize(text_pixels(_SMALL))
    return font
