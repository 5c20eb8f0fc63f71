"""Keeps the preview true to the text: changed lines in, changed blocks out."""

from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from kbstudio.desktop.jobs import Job, Jobs, Lane
from kbstudio.text.markdown.incremental import LiveDocument
from kbstudio.ui.editor.preview import PageHead, Preview
from kbstudio.ui.editor.text_edit import MarkdownEdit

AT_ONCE = 100_000
"""Characters up to which a text is read on the spot when it is opened; longer ones are read by the worker."""

LARGEST = 1_000_000
"""Characters above which the preview rests."""


class LiveRender(QObject):
    """Follows the text of an editor. What is typed while a long text is being read is applied afterwards."""

    ready = Signal()
    """The preview shows the text as it stands."""

    def __init__(self, edit: MarkdownEdit, preview: Preview, jobs: Jobs) -> None:
        super().__init__(edit)
        self._edit = edit
        self._preview = preview
        self._jobs = jobs
        self._head = PageHead()
        self._document: LiveDocument | None = None
        self._waiting: list[tuple[int, int, list[str]]] = []
        self._reading: Job | None = None
        edit.changes.changed.connect(self._follow)

    @property
    def document(self) -> LiveDocument | None:
        """The blocks as they stand; None while they are being read or the preview rests."""
        return self._document

    @property
    def rests(self) -> bool:
        """Whether the text is too long to be shown while it is typed."""
        return self._document is None and self._reading is None

    def set_article(self, text: str, head: PageHead) -> None:
        """Put another text into the editor and onto the page."""
        self._edit.set_article(text, head.language)
        self._head = head
        self._open()

    def show_head(self, head: PageHead) -> None:
        """Change what stands above the text."""
        self._head = head
        self._preview.show_head(head)

    def scroll_to_line(self, line: int, *, at_top: bool = False) -> None:
        """Show the block that a line of the text (from 0) belongs to."""
        if self._document is not None:
            self._preview.scroll_to(self._document.block_at_line(line), at_top=at_top)

    def line_of_block(self, block: int) -> int | None:
        """The line (from 0) a block shown begins with; None where there is none."""
        if self._document is None or not 0 <= block < len(self._document.blocks):
            return None
        return self._document.line_of_block(block)

    def _open(self) -> None:
        self._document = None
        self._waiting.clear()
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None
        size = self._size()
        if size > LARGEST:
            self._rest()
            return
        read = partial(LiveDocument, self._edit.text(), language=self._head.language)
        if size <= AT_ONCE:
            self._show(read())
        else:
            self._reading = self._jobs.submit(self, read, done=self._read, failed=self._unread, lane=Lane.COMPUTE)

    def _size(self) -> int:
        return self._edit.document().characterCount()

    def _follow(self, first: int, removed: int, lines: list[str]) -> None:
        if self._reading is not None:
            self._waiting.append((first, removed, lines))
            return
        document = self._document
        size = self._size()
        if document is None:
            # Some way below the limit, so that a text at the limit does not come and go with every key.
            if size < LARGEST * 0.9:
                self._open()
        elif size > LARGEST:
            self._rest()
        elif len(lines) > AT_ONCE // 40:
            self._open()
        elif len(lines) != removed or document.lines[first : first + removed] != lines:
            patch = document.edit(first, removed, lines)
            if patch.removed or patch.blocks:
                self._preview.patch(patch)

    def _show(self, document: LiveDocument) -> None:
        self._document = document
        self._preview.show_blocks(document.blocks, self._head)
        self.ready.emit()

    def _read(self, document: LiveDocument) -> None:
        self._reading = None
        for first, removed, lines in self._waiting:
            document.edit(first, removed, lines)
        self._waiting.clear()
        self._show(document)

    def _unread(self, error: Exception) -> None:
        self._reading = None
        self._jobs.failed_unhandled.emit(error)

    def _rest(self) -> None:
        self._document = None
        self._preview.pause(
            self.tr("The preview rests: this text is longer than {limit} characters. Split it to see it here.").format(
                limit=QLocale().toString(LARGEST)
            )
        )
