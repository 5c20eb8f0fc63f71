"""What a merge says: regions that tile all three texts, and the merged text where nothing is open."""

from dataclasses import dataclass
from typing import Any, Literal

from kbstudio.text.compare.result import Span

RegionKind = Literal["same", "ours", "theirs", "both", "conflict", "suggested"]


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of the three texts; a text that has nothing there is None.

    ``ours`` and ``theirs`` tell who changed it, ``both`` that both did the same. ``suggested`` is a conflict whose
    ``text`` a person may accept; a ``conflict`` has no text.
    """

    kind: RegionKind
    base: Span | None
    ours: Span | None
    theirs: Span | None
    text: str | None


@dataclass(frozen=True, slots=True)
class Merge:
    """Two edits of one base brought together; ``text`` is None while a region is a conflict or only suggested."""

    clean: bool
    text: str | None
    regions: tuple[Region, ...]

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON; spans are lists of two."""
        return {"clean": self.clean, "text": self.text, "regions": [_region(region) for region in self.regions]}


def _region(region: Region) -> dict[str, Any]:
    return {
        "kind": region.kind,
        "base": list(region.base) if region.base else None,
        "ours": list(region.ours) if region.ours else None,
        "theirs": list(region.theirs) if region.theirs else None,
        "text": region.text,
    }
