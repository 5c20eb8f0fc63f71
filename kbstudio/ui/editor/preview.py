"""What the editor asks of a preview, whatever shows it."""

from dataclasses import dataclass
from typing import Protocol

from kbstudio.text.markdown.incremental import Patch


@dataclass(frozen=True)
class PageHead:
    """What stands above the text on the agent's page; ``tone`` is that of a chip, ``state`` its word."""

    title: str = ""
    language: str = "en"
    state: str = ""
    tone: str = ""
    note: str = ""


class Preview(Protocol):
    """A page that shows an article block by block."""

    def show_blocks(self, blocks: list[str], head: PageHead) -> None:
        """Show another article, or the same one anew."""
        ...

    def show_head(self, head: PageHead) -> None:
        """Change what stands above the text."""
        ...

    def patch(self, patch: Patch) -> None:
        """Replace a few blocks."""
        ...

    def scroll_to(self, block: int, *, at_top: bool = False) -> None:
        """Bring a block into view; one that is in view stays where it is unless ``at_top``."""
        ...

    def pause(self, reason: str) -> None:
        """Say why nothing is shown, instead of a page that would be wrong."""
        ...
