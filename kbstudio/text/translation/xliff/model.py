"""What comes back from an agency."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from kbstudio.text.translation.xliff.findings import Finding

State = Literal["initial", "translated", "reviewed", "final"]
"""How far a segment is, in the words of XLIFF 2; those of 1.2 are mapped to them."""

Fate = Literal["applied", "unchanged", "open", "memory", "set_aside"]
"""What became of a segment: ``memory`` is for a source that is no longer in the text, ``open`` has no target."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A segment that came back. ``positions`` are those in ``segments(source)``, several where sentences were merged;
    none where the source no longer has it."""

    unit: str
    positions: tuple[int, ...]
    source: str
    target: str
    state: State
    fate: Fate


@dataclass(frozen=True, slots=True)
class SetAside:
    """A text that was not applied, whole, and the codes of the findings that say why.

    Placeholders that are not known stand in it as ``{number}``.
    """

    unit: str
    positions: tuple[int, ...]
    source: str
    target: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Translation:
    """What a file holds for a source.

    ``text`` is the target text built, ``report`` what is to be said of the file, in its order, ``segments`` everything
    that came back, ``set_aside`` the texts that were not applied. ``meta`` is what the export was given.
    """

    text: str
    report: tuple[Finding, ...]
    segments: tuple[Returned, ...]
    set_aside: tuple[SetAside, ...]
    source_locale: str
    target_locale: str
    meta: Mapping[str, str] = field(default_factory=dict)

    @property
    def for_memory(self) -> tuple[Returned, ...]:
        """Pairs whose source has moved on meanwhile: for the memory, marked, never applied by themselves."""
        return tuple(segment for segment in self.segments if segment.fate == "memory")
