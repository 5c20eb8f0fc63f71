"""A preview that only remembers what it was told, and the page that comes of it."""

from kbstudio.text.markdown.incremental import Patch
from kbstudio.ui.editor.preview import PageHead


class RecordingPreview:
    """Applies patches to a list of blocks, as the page does."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self.head = PageHead()
        self.patches: list[Patch] = []
        self.scrolled: list[tuple[int, bool]] = []
        self.paused = ""

    def show_blocks(self, blocks: list[str], head: PageHead) -> None:
        self.blocks, self.head, self.paused = list(blocks), head, ""

    def show_head(self, head: PageHead) -> None:
        self.head = head

    def patch(self, patch: Patch) -> None:
        self.patches.append(patch)
        self.blocks[patch.start : patch.start + patch.removed] = patch.blocks

    def scroll_to(self, block: int, *, at_top: bool = False) -> None:
        self.scrolled.append((block, at_top))

    def pause(self, reason: str) -> None:
        self.blocks, self.paused = [], reason
