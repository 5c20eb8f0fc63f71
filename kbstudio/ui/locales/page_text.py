"""Keeps the page beside the rows true to the translation: changed lines in, changed blocks out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject

from kbstudio.desktop.jobs import Jobs, Lane
from kbstudio.text.markdown.incremental import LiveDocument
from kbstudio.text.markdown.scan import scan
from kbstudio.ui.locales.protocols import AdaptedPage

AT_ONCE = 20_000
"""Characters up to which a text is read on the spot; longer ones are read by the worker."""

LARGEST = 1_000_000

_BELOW_HEAD = 2


class PageText(QObject):
    """Shows one text on one page."""

    def __init__(self, page: AdaptedPage, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._document: LiveDocument | None = None
        self._reading = False
        self._wanted: tuple[str, str, str] = ("", "", "")
        self._place: tuple[int, bool] | None = None

    def show_text(self, title: str, body: str, locale: str) -> None:
        """Show a text; of one that is shown already only what changed."""
        before, self._wanted = self._wanted, (title, body, locale)
        if len(body) > LARGEST:
            self._document = None
            told = self.tr("The preview rests: this text is longer than {limit} characters.")
            self._page.pause(told.format(limit=QLocale().toString(LARGEST)))
        elif self._reading:
            return
        elif self._document is None or self._document.language != locale:
            self._read(body, locale)
        else:
            self._change(body)
            if before[0] != title:
                self._page.show_title(title, locale)

    def go_to_line(self, line: int, *, mark: bool) -> None:
        """Show the block a line of the body (from 0) belongs to, and ``mark`` it; line -1 is the title."""
        self._place = (line, mark)
        if self._document is None:
            return
        block = self._document.block_at_line(line) if line >= 0 else -1
        if mark:
            self._page.point_at(block, self.part_of(block, line))
        else:
            self._page.scroll_to(max(0, block))

    def lines_of(self, block: int) -> tuple[int, int]:
        """The lines of the body a block takes: the first one, and the one behind the last; none before it is shown."""
        document = self._document
        if document is None or not 0 <= block < len(document.blocks):
            return 0, 0
        last = block + 1 == len(document.blocks)
        return document.line_of_block(block), len(document.lines) if last else document.line_of_block(block + 1)

    def part_of(self, block: int, line: int) -> int:
        """Which item or table row of a block that is shown a line belongs to; -1 for none."""
        assert self._document is not None
        if line < 0:
            return -1
        first = self._document.line_of_block(block)
        # The line below the head of a table makes it one; what comes later does not change what is counted.
        return part_at(self._document.lines[first : line + 2], line - first)

    def _read(self, body: str, locale: str) -> None:
        read = partial(LiveDocument, body, language=locale)
        if len(body) <= AT_ONCE:
            self._show(read())
        else:
            self._reading = True
            self._jobs.submit(self, read, done=self._show, failed=self._not_read, lane=Lane.COMPUTE)

    def _show(self, document: LiveDocument) -> None:
        title, body, locale = self._wanted
        self._reading, self._document = False, document
        self._page.show_text(title, locale, document.blocks)
        # What was typed while it was being read.
        self._change(body)
        if self._place is not None:
            line, mark = self._place
            self.go_to_line(line, mark=mark)

    def _not_read(self, error: Exception) -> None:
        self._reading = False
        self._jobs.failed_unhandled.emit(error)

    def _change(self, body: str) -> None:
        assert self._document is not None
        old, new = self._document.lines, body.split("\n")
        if old == new:
            return
        shortest = min(len(old), len(new))
        head = next((n for n in range(shortest) if old[n] != new[n]), shortest)
        rest = shortest - head
        tail = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
        patch = self._document.edit(head, len(old) - head - tail, new[head : len(new) - tail])
        if patch.removed or patch.blocks:
            self._page.patch(patch)


def part_at(lines: Sequence[str], line: int) -> int:
    """Which item or table row of a block its line number ``line`` (from 0) belongs to, in order; -1 for none."""
    text, at, rows, count, part = "\n".join(lines), 0, 0, 0, -1
    for block in scan(text):
        if at > line:
            break
        rows = rows + 1 if block.kind == "table_row" else 0
        # The line below the head of a table is none of its rows.
        counts = block.kind == "item" or (rows > 0 and rows != _BELOW_HEAD)
        count += counts
        part = count - 1 if counts or rows or block.depth else -1
        at += text.count("\n", block.start, block.end)
    return part
