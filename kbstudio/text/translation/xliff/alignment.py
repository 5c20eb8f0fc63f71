"""Which unit of a translation stands for which of its source, and which sentences of it for which."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation.pairing import pair
from kbstudio.text.translation.xliff.parts import Part, Unit, units_of


@dataclass(frozen=True, slots=True)
class Aligned:
    """Parts of source and translation that stand for each other: one to one, or all of a unit for all of a unit."""

    source: Sequence[Part]
    target: Sequence[Part]

    @property
    def positions(self) -> tuple[int, ...]:
        """Those of the segments of the source."""
        return tuple(part.position for part in self.source if part.position is not None)

    @property
    def target_positions(self) -> tuple[int, ...]:
        """Those of the segments of the translation."""
        return tuple(part.position for part in self.target if part.position is not None)

    @property
    def text(self) -> str:
        """What the translation says."""
        return "".join(part.text for part in self.target)


@dataclass(frozen=True, slots=True)
class Alignment:
    """All of them by number of the source's unit, the pairs of blocks they were found in, and the locale by which the
    translation was cut into sentences."""

    locale: str
    units: dict[int, list[Aligned]]
    blocks: list[tuple[int | None, int | None]]


Pairs = Mapping[int, int]
"""Positions of blocks of a source, each with that of the block that stands for it in the translation."""


def aligned(
    source: str,
    source_locale: str,
    units: Sequence[Unit],
    target: str,
    target_locale: str,
    pairs: Pairs | None = None,
) -> Alignment:
    """What of a translation stands for what of its source; a unit without a clear counterpart is left out.

    Where ``pairs`` of blocks are known, nothing is guessed.
    """
    blocks = pair(source, target) if pairs is None else _noted(source, target, pairs)
    # A copy of the source is still in its language.
    locale = source_locale if source == target else target_locale
    theirs = _by_block(units if source == target else units_of(target, locale))
    found: dict[int, list[Aligned]] = {}
    counterparts = dict(blocks)
    for block, mine in _by_block(units).items():
        other = counterparts.get(block)
        against = theirs.get(other, []) if other is not None else []
        if len(against) != len(mine):
            continue
        for one, two in zip(mine, against, strict=True):
            if sentences := _sentences(one, two):
                found[one.number] = sentences
    return Alignment(locale, found, blocks)


def _noted(source: str, target: str, pairs: Pairs) -> list[tuple[int | None, int | None]]:
    """Pairs that somebody noted, in the order of the source, without those of blocks there are not."""
    count = len(identified(target))
    noted = {mine: theirs for mine, theirs in pairs.items() if 0 <= theirs < count}
    return [(number, noted.get(number)) for number in range(len(identified(source)))]


def _sentences(source: Unit, target: Unit) -> list[Aligned]:
    mine, theirs = source.segments, target.segments
    if len(mine) == len(theirs):
        return [Aligned((one,), (two,)) for one, two in zip(mine, theirs, strict=True)]
    if source.is_plain and target.is_plain:
        return [Aligned(source.parts, target.parts)]
    return []


def _by_block(units: Sequence[Unit]) -> dict[int, list[Unit]]:
    found: dict[int, list[Unit]] = {}
    for unit in units:
        found.setdefault(unit.block, []).append(unit)
    return found
