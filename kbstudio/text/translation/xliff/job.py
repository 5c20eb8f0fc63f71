"""What is to be written: the texts of a job, before they take the form of one version of XLIFF."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kbstudio.text.translation.xliff.model import State
from kbstudio.text.translation.xliff.parts import Part, Unit


@dataclass(frozen=True, slots=True)
class Wanted:
    """A target that goes along, and how far it is."""

    text: str
    state: State


@dataclass(frozen=True, slots=True)
class Entry:
    """A unit to be written; ``parts`` are the unit's own, or one for the whole where its translation has other
    sentences. ``targets`` are by the position of a part; ``limit`` is in code points, 0 for none."""

    unit: Unit
    parts: Sequence[Part]
    targets: Mapping[int | None, Wanted]
    notes: Sequence[str]
    limit: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be written."""

    source_locale: str
    target_locale: str
    name: str
    notes: Sequence[str]
    meta: Mapping[str, str]
    entries: Sequence[Entry]
