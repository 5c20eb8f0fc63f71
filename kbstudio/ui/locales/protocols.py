"""What the adaptation screen asks of others, whoever they are."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kbstudio.desktop.kept import KeptKey, KeptText, SetAside
from kbstudio.text.markdown.incremental import Patch
from kbstudio.text.translation.memory import Match


class Remembering(Protocol):
    """The memory of translations."""

    def find(self, code: str, locale: str, text: str, *, previous: str = "", following: str = "") -> tuple[Match, ...]:
        """The best translations of a block, the best first."""
        ...


class AdaptedPage(Protocol):
    """A page that shows the language version as agents would read it.

    Its signal ``place_clicked`` tells the block that was pressed, -1 for the title, and which item or table row of it,
    -1 for none.
    """

    place_clicked: Any

    def widget(self) -> QWidget:
        """What is put into the screen."""
        ...

    def start(self) -> None:
        """Somebody looks at it."""
        ...

    def show_text(self, title: str, locale: str, blocks: list[str]) -> None:
        """Show a text: safe HTML, block by block."""
        ...

    def show_title(self, title: str, locale: str) -> None:
        """Change what stands above it."""
        ...

    def patch(self, patch: Patch) -> None:
        """Replace a few blocks."""
        ...

    def scroll_to(self, block: int) -> None:
        """Bring a block into view; none is marked."""
        ...

    def point_at(self, block: int, part: int = -1) -> None:
        """Mark a block, or an item or table row of it, and bring it into view; block -1 is the title."""
        ...

    def pause(self, reason: str) -> None:
        """Say why nothing is shown."""
        ...


class Keeper(Protocol):
    """Keeps a text on the disk of this computer soon after it is typed; has the signals ``kept`` and ``not_kept``."""

    kept: Any
    not_kept: Any

    def note(self) -> None:
        """Something was typed."""
        ...

    def flush(self) -> None:
        """Keep what was typed now."""
        ...

    def flush_at_once(self) -> None:
        """Keep what was typed before this returns."""
        ...

    def forget(self) -> None:
        """What was typed is saved."""
        ...

    def find(self, found: Callable[[tuple[list[KeptText], list[SetAside]]], object]) -> None:
        """Look for what was left unsaved by programs that ended."""
        ...

    def take_over(self, text: KeptText) -> None:
        """Go on in the place of a text that was left behind."""
        ...

    def keep_for(self, person: str) -> None:
        """It becomes the text of somebody else."""
        ...


KeeperMaker = Callable[[KeptKey, Callable[[], tuple[str, str, int]], QObject], Keeper]
"""Makes a keeper for a text that the function gives: title, body, and the version they were made from."""
