"""What there is to tell of a paragraph being written: who changed it in which version, and what is not saved yet."""

from dataclasses import dataclass

from kbstudio.domain.errors import BadInput
from kbstudio.services.blocks import Paragraphs
from kbstudio.services.history import History
from kbstudio.services.snapshots import ParagraphView
from kbstudio.text.compare.identity import carry, identified

_SECONDS = 2.0
"""How long to look for where a paragraph comes from; past it, an edited one may count as new."""


@dataclass(frozen=True)
class ParagraphStory:
    """``saved`` is None for a paragraph no version has yet; ``edited`` one was changed since it was saved."""

    saved: ParagraphView | None
    edited: bool = False


def story_of(
    paragraphs: Paragraphs, history: History, code: str, locale: str, typed: str, line: int
) -> ParagraphStory | None:
    """The story of the paragraph at ``line`` (from 0) of ``typed``, or next to it; None where nothing is known."""
    blocks = identified(typed)
    if not blocks:
        return None
    offset = sum(len(above) + 1 for above in typed.split("\n")[:line])
    place = next((place for place, block in enumerate(blocks) if offset < block.end), len(blocks) - 1)
    newest = history.of(code, locale)[0].revision
    saved = history.version(code, locale, newest).text.body
    found = carry(saved, typed, deadline=_SECONDS)[place]
    if found.origin is None:
        return ParagraphStory(None)
    start = identified(saved)[found.origin].start
    try:
        shown = paragraphs.at_line(code, locale, saved.count("\n", 0, start) + 1, number=newest)
    except BadInput:
        # Versions written before paragraphs were followed know nothing of theirs.
        return None
    return ParagraphStory(shown, edited=found.changed)
