"""Rendered text for a reading pane: quiet, read-only, in the colours of the theme."""

import re
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor, QTextFormat, QTextOption
from PySide6.QtWidgets import QTextBrowser, QWidget

from kbstudio.desktop.look import text_pixels
from kbstudio.desktop.theme import current_theme
from kbstudio.text.direction import direction_of

_ROW = re.compile(r"<tr\b[^>]*>(.*?)</tr>", re.DOTALL)
_CELL = re.compile(r"<(t[hd])\b.*?</\1>", re.DOTALL)
_HEADING_PIXELS = {1: 18, 2: 16, 3: 14}


class ReadingText(QTextBrowser):
    """Shows safe HTML of an article. Nothing is ever loaded from elsewhere."""

    link_activated = Signal(str)
    """The address of a link the person pressed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ("", "en")
        self.setAccessibleName(name)
        self.setProperty("surface", True)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(0)
        self.setProperty("reading", True)
        self.anchorClicked.connect(lambda address: self.link_activated.emit(address.toString()))

    def show_html(self, html: str, language: str) -> None:
        """Show a text; its prose runs as its language does."""
        self._shown = (html, language)
        right_to_left = direction_of(language) == "rtl"
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.document().setDefaultTextOption(option)
        self.document().setDefaultStyleSheet(_style())
        if right_to_left:
            # Qt lays out columns from left to right whatever the direction.
            html = _ROW.sub(_reversed_row, html)
        self.setHtml(f'<div dir="{"rtl" if right_to_left else "ltr"}">{html}</div>')
        self._give_air()

    def _give_air(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        airy = QTextBlockFormat()
        airy.setLineHeight(120, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(airy)
        block = self.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                self._size_heading(block, text_pixels(_HEADING_PIXELS.get(level, 14)))
            block = block.next()

    def _size_heading(self, block: QTextBlock, pixels: int) -> None:
        """Qt makes headings larger still than the style sheet asks for."""
        part, fragments = block.begin(), []
        while not part.atEnd():
            fragments.append(part.fragment())
            part += 1
        for fragment in fragments:
            style = fragment.charFormat()
            style.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            style.setProperty(QTextFormat.Property.FontPixelSize, pixels)
            style.setFontWeight(QFont.Weight.Bold)
            cursor = QTextCursor(self.document())
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(style)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        return None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._shown[0]:
            self.show_html(*self._shown)


def _style() -> str:
    theme = current_theme()
    return (
        f"body, p, li, td, th {{ color: {theme.ink}; }}"
        "h1 { margin: 0 0 8px 0; } h2 { margin: 12px 0 6px 0; } h3 { margin: 10px 0 4px 0; } p { margin: 0 0 8px 0; }"
        f"a {{ color: {theme.accent}; }} th {{ color: {theme.ink_2}; text-align: left; }}"
        f"td, th {{ padding: 4px 8px 4px 0; border-bottom: 1px solid {theme.line}; }}"
        f"code, pre {{ background: {theme.chrome}; }}"
    )


def _reversed_row(row: re.Match[str]) -> str:
    """A row of a table with its cells the other way round."""
    return "<tr>" + "".join(cell[0] for cell in reversed(list(_CELL.finditer(row[1])))) + "</tr>"
