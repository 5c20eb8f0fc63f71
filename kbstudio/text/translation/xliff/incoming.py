"""A file as it came in, whatever its version."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kbstudio.text.translation.xliff.content import Content
from kbstudio.text.translation.xliff.model import State


@dataclass(frozen=True, slots=True)
class IncomingSegment:
    """A segment, or a gap between two of them; ``others`` are targets of which there may be only one.

    ``unknown_state`` is a state that is none of XLIFF's.
    """

    id: str
    source: Content | None
    target: Content | None
    state: State = "initial"
    unknown_state: str = ""
    is_gap: bool = False
    locked: bool = False
    others: tuple[Content, ...] = ()


@dataclass(frozen=True, slots=True)
class IncomingUnit:
    """A unit; ``limit`` is how many code points its target may have, 0 where nobody said."""

    id: str
    segments: tuple[IncomingSegment, ...]
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Incoming:
    """A whole file. Languages are as written, "" where they are not; ``strays`` are targets that belong to no
    segment, ``extensions`` other tools' namespaces."""

    version: str
    source_language: str
    target_language: str
    units: tuple[IncomingUnit, ...]
    strays: tuple[Content, ...] = ()
    meta: Mapping[str, str] = field(default_factory=dict)
    extensions: tuple[str, ...] = ()
