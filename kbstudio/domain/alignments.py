"""How a language version hangs together with its source: block by block, with what the localiser saw and said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.revisions import ChangeClass

TITLE = "title"
"""The title as a block of its own: in the source and in every language version it has this id."""


class Relation(StrEnum):
    """What a block is to the block of the source it belongs to."""

    TRANSLATED = "translated"
    ADAPTED = "adapted"
    """Different on purpose, for a reason."""
    OMITTED = "omitted"
    """Left out on purpose, for a reason."""
    ADDED = "added"
    """Only in this language version, for a reason."""
    INHERITED = "inherited"
    """Not a market's own: in the words of the language it inherits from, whatever they are."""


class Origin(StrEnum):
    """Where the words of a block came from."""

    PERSON = "person"
    MEMORY = "memory"
    MACHINE = "machine"
    AGENCY = "agency"
    PAIRED = "paired"
    """Written before anybody noted what belongs to what; found by comparing both texts."""


class BlockState(StrEnum):
    """What a localiser has to do with a block."""

    CURRENT = "current"
    REWORDED = "reworded"
    """The source says the same in other words, or mended a typo: nothing has to be done."""
    STALE = "stale"
    NEW = "new"
    """In the source and not here yet."""
    GONE = "gone"
    """The source no longer has it."""
    UNCONFIRMED = "unconfirmed"
    """Written by a memory, a machine or an agency, and looked at by nobody."""
    UNEXPLAINED = "unexplained"
    """Only here, and nobody said why."""


TO_DO = frozenset({BlockState.STALE, BlockState.NEW, BlockState.GONE, BlockState.UNCONFIRMED, BlockState.UNEXPLAINED})
"""States that somebody has to look at."""


@dataclass(frozen=True)
class BlockLink:
    """A block of the source and what stands for it. Ids of blocks are those of ``revision_blocks``.

    ``seen`` is the number of the version of the source the block was last confirmed against. ``source`` is "" for a
    block that was added here, ``targets`` is empty for one that was omitted; usually one block stands for one.
    """

    source: str
    targets: tuple[str, ...]
    seen: int
    relation: Relation = Relation.TRANSLATED
    reason: str = ""
    origin: Origin = Origin.PERSON
    confirmed: bool = True
    by: str = ""


@dataclass(frozen=True)
class Alignment:
    """What the blocks of one version of a language version stand for; ``basis`` is the version of the source it was
    made from at first, of a market the one it followed last."""

    basis: int
    links: tuple[BlockLink, ...] = ()

    def kept(self, targets: frozenset[str]) -> "Alignment":
        """What still holds where only the blocks ``targets`` are left; an omission needs none."""
        links = (replace(link, targets=tuple(t for t in link.targets if t in targets)) for link in self.links)
        return replace(self, links=tuple(link for link in links if link.targets or link.relation is Relation.OMITTED))

    def written_over(self, changed: frozenset[str], here: frozenset[str], by: str) -> "Alignment":
        """With what ``by`` wrote over, the blocks ``changed``, a market's own.

        What is not ``here`` any more is left out; until somebody says why, it is not confirmed.
        """
        links: list[BlockLink] = []
        for link in self.links:
            if link.relation is not Relation.INHERITED:
                links.append(link)
            elif not (left := tuple(target for target in link.targets if target in here)):
                links.append(replace(link, targets=(), relation=Relation.OMITTED, confirmed=False, by=by))
            elif changed & set(left):
                links.append(replace(link, targets=left, relation=Relation.TRANSLATED, by=by))
            else:
                links.append(replace(link, targets=left))
        return replace(self, links=tuple(links))

    def with_those_of(self, other: "Alignment", taken: frozenset[str], here: frozenset[str]) -> "Alignment":
        """With the blocks ``taken`` over from another version standing for what they stood for there.

        ``here`` are all blocks there are now; one that both versions know apart is held to the older source.
        """
        own = [replace(link, targets=tuple(t for t in link.targets if t not in taken)) for link in self.links]
        links = [link for link in own if link.targets]
        left_out = {link.source: link for link in [*other.links, *own] if link.relation is Relation.OMITTED}
        for link in other.links:
            targets = tuple(target for target in link.targets if target in taken and target in here)
            if not targets:
                continue
            place = next((at for at, each in enumerate(links) if link.source and each.source == link.source), None)
            if place is None:
                links.append(replace(link, targets=targets))
                continue
            both = links[place]
            links[place] = replace(
                both,
                targets=(*both.targets, *targets),
                seen=min(both.seen, link.seen),
                confirmed=both.confirmed and link.confirmed,
            )
        known = {link.source for link in links}
        links += [link for source, link in left_out.items() if source not in known and not link.targets]
        return replace(self, links=tuple(links))


@dataclass(frozen=True)
class Currency:
    """How far a language version is behind its source: blocks to look at, by state, and of how many there are.

    ``source_number`` is the version of the source that was looked at, ``number`` that of the language version; 0 where
    nothing is written.
    """

    number: int
    source_number: int
    blocks: int = 0
    states: Mapping[BlockState, int] = field(default_factory=dict)

    @property
    def to_do(self) -> int:
        """Blocks somebody has to look at."""
        return sum(count for state, count in self.states.items() if state in TO_DO)

    @property
    def stale(self) -> int:
        """Blocks that say something else than the source does now: stale, new and gone ones."""
        return sum(self.states.get(state, 0) for state in (BlockState.STALE, BlockState.NEW, BlockState.GONE))

    @property
    def is_current(self) -> bool:
        """Whether nothing has to be done and nothing was reworded."""
        return self.number > 0 and not self.to_do and not self.states.get(BlockState.REWORDED)


@dataclass(frozen=True)
class BlockChange:
    """What kind of change a version of the source made to one block, as somebody decided it."""

    number: int
    block: str
    change: ChangeClass
    person: str


@dataclass(frozen=True)
class Dismissal:
    """A finding of the checks between two languages that somebody waved through, with why."""

    fingerprint: str
    reason: str
    person: str
    at: datetime


def weightiest(changes: Sequence[ChangeClass | None]) -> ChangeClass:
    """The class of several changes together; one nobody named counts as a change of meaning."""
    if not changes or None in changes or ChangeClass.MEANING in changes:
        return ChangeClass.MEANING
    return ChangeClass.WORDING if ChangeClass.WORDING in changes else ChangeClass.TYPO
