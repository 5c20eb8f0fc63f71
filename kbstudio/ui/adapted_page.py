"""The page beside an adaptation, shown in the same locked Chromium as the editor's preview."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.theme import Theme
from kbstudio.text.markdown.incremental import Patch
from kbstudio.ui.editor.preview import PageHead
from kbstudio.ui.editor.web_preview import WebPreview


class WebAdaptedPage(QObject):
    """Chromium starts when somebody looks at it first."""

    place_clicked = Signal(int, int)
    """The block the person pressed, -1 for the title, and which item or table row of it, -1 for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._preview = WebPreview(parent)
        super().__init__(self._preview)
        self._preview.place_clicked.connect(self.place_clicked)

    def widget(self) -> QWidget:
        """What is put into the screen."""
        return self._preview

    def start(self) -> None:
        """Somebody looks at it."""
        self._preview.start()

    def show_text(self, title: str, locale: str, blocks: list[str]) -> None:
        """Show a text: safe HTML, block by block."""
        self._preview.show_blocks(blocks, PageHead(title, locale))

    def show_title(self, title: str, locale: str) -> None:
        """Change what stands above it."""
        self._preview.show_head(PageHead(title, locale))

    def patch(self, patch: Patch) -> None:
        """Replace a few blocks."""
        self._preview.patch(patch)

    def scroll_to(self, block: int) -> None:
        """Bring a block into view; none is marked."""
        self._preview.point_at(None)
        self._preview.scroll_to(block)

    def point_at(self, block: int, part: int = -1) -> None:
        """Mark a block, or an item or table row of it, and bring it into view; block -1 is the title."""
        self._preview.point_at(block, part)

    def pause(self, reason: str) -> None:
        """Say why nothing is shown."""
        self._preview.pause(reason)

    def dress(self, theme: Theme) -> None:
        """Wear the colours of another theme."""
        self._preview.dress(theme)
