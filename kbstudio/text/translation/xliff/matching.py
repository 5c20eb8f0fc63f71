"""Which segment of a file is which of the source as it is now."""

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kbstudio.text.translation.xliff.content import Content, coded, digest, loose, outline, plain, shown
from kbstudio.text.translation.xliff.incoming import IncomingSegment, IncomingUnit
from kbstudio.text.translation.xliff.outcome import Said
from kbstudio.text.translation.xliff.parts import Part, Unit, hash_in, without_target
from kbstudio.text.translation.xliff.regrouping import Group, regrouped

_SPACE = re.compile(r"\s+")
_PREFIX = re.compile(r"u\d+-b\d+")


@dataclass(frozen=True, slots=True)
class Claim:
    """What a file says of some segments: ``parts`` of one ``unit`` of ours, none where the source has no such text.

    ``source`` and ``target`` are as they are in the file. ``fate`` is "match", "gone" or "set_aside".
    """

    name: str
    unit: Unit | None
    parts: tuple[Part, ...]
    source: Content
    target: Content | None
    segment: IncomingSegment
    fate: str
    said: tuple[Said, ...] = ()

    @property
    def positions(self) -> tuple[int, ...]:
        """Those of the segments it is about."""
        return tuple(part.position for part in self.parts if part.position is not None)


class Matching:
    """Finds for each segment of a file its place: by its id first, so that nobody takes the place of another."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self._units = units
        self._by_prefix = {_prefix(unit.id): unit for unit in units}
        self._places: dict[str, deque[tuple[Unit, Part]]] = {}
        self._loose: dict[str, deque[tuple[Unit, Part]]] = {}
        for unit in units:
            for part in unit.segments:
                self._places.setdefault(part.text, deque()).append((unit, part))
                self._loose.setdefault(loose(part.text), deque()).append((unit, part))
        self._taken: set[int] = set()

    def claims(self, incoming: Iterable[IncomingUnit]) -> list[Claim]:
        """All segments of a file, in its order."""
        claims: list[tuple[int, Claim]] = []
        later: list[tuple[int, IncomingUnit, IncomingSegment]] = []
        for number, unit in enumerate(incoming):
            mine = self._by_prefix.get(_prefix(unit.id))
            segments = [segment for segment in unit.segments if not segment.is_gap]
            found = [self._by_id(mine, unit, segment) for segment in segments]
            groups = regrouped(mine, unit.segments) if mine is not None and None in found else []
            if mine is not None and groups:
                claims += [(number, self._of_group(mine, unit, group)) for group in groups]
                continue
            for segment, claim in zip(segments, found, strict=True):
                if claim is None:
                    later.append((number, unit, segment))
                else:
                    claims.append((number, claim))
        self._taken = {at for _, claim in claims for at in claim.positions}
        claims += [(number, self._by_text(unit, segment)) for number, unit, segment in later]
        return [claim for _, claim in sorted(claims, key=lambda each: each[0])]

    def _by_id(self, mine: Unit | None, unit: IncomingUnit, segment: IncomingSegment) -> Claim | None:
        """A segment whose id and words are those of one of ours."""
        if mine is None or segment.source is None:
            return None
        name = without_target(segment.id)
        part = next((part for part in mine.segments if part.id == name), None)
        if part is None and len(unit.segments) == len(mine.segments) == 1:
            # Tools that number segments anew leave units alone.
            part = mine.segments[0]
        if part is None:
            return None
        said = difference(segment.source, part.text)
        if said is None:
            return None
        return Claim(_name(unit, segment), mine, (part,), segment.source, segment.target, segment, "match", said)

    def _of_group(self, mine: Unit, unit: IncomingUnit, group: Group) -> Claim:
        segment = group.segments[0]
        name = _name(unit, segment)
        fate = "set_aside" if group.is_damaged else "match"
        return Claim(name, mine, group.parts, group.source, group.target, segment, fate, group.said)

    def _by_text(self, unit: IncomingUnit, segment: IncomingSegment) -> Claim:
        name = _name(unit, segment)
        source = segment.source
        said: tuple[Said, ...]
        if source is None:
            said = (("source_missing", {}),)
            return Claim(name, None, self._meant(unit, segment), (), segment.target, segment, "set_aside", said)
        text = plain(source) or shown(source)
        found = self._free(self._places.get(text)) or self._free(self._loose.get(loose(text)))
        is_genuine = hash_in(segment.id) in _hashes(text)
        if found is not None:
            mine, part = found
            self._taken.add(part.position or 0)
            said = () if is_genuine else (("unit_found_by_text", {}),)
            said += difference(source, part.text) or ()
            return Claim(name, mine, (part,), source, segment.target, segment, "match", said)
        if is_genuine:
            said = (("source_gone", {"text": text}),)
            return Claim(name, None, (), source, segment.target, segment, "gone", said)
        why, parts = self._odd(unit, segment, text)
        return Claim(name, None, parts, source, segment.target, segment, "set_aside", (why,))

    def _free(self, places: deque[tuple[Unit, Part]] | None) -> tuple[Unit, Part] | None:
        while places and places[0][1].position in self._taken:
            places.popleft()
        return places[0] if places else None

    def _odd(self, unit: IncomingUnit, segment: IncomingSegment, text: str) -> tuple[Said, tuple[Part, ...]]:
        """Why a segment is none of ours, and which of ours it was."""
        mine = self._by_prefix.get(_prefix(unit.id))
        if mine is None or not hash_in(segment.id):
            is_doubled = loose(text) in self._loose
            return ("unit_doubled", {}) if is_doubled else ("unit_unknown", {"text": text}), ()
        parts = self._meant(unit, segment)
        follower = self._units[mine.number + 1] if mine.number + 1 < len(self._units) else None
        if parts and follower and len(text) > len(mine.text) and loose(text).endswith(loose(follower.text)):
            return ("units_merged", {"other": follower.id}), (*parts, *follower.segments)
        return ("source_changed", {"found": text}), parts

    def _meant(self, unit: IncomingUnit, segment: IncomingSegment) -> tuple[Part, ...]:
        """The segment of ours that has this id, whatever is said of it."""
        mine = self._by_prefix.get(_prefix(unit.id))
        name = without_target(segment.id)
        return tuple(part for part in mine.segments if part.id == name) if mine is not None else ()


def difference(source: Content, text: str) -> tuple[Said, ...] | None:
    """What differs between a source in a file and ours where nothing that matters does; None where it does."""
    ours = coded(text)
    written = plain(source)
    if written == text:
        return ()
    if written is not None and loose(written) == loose(text):
        return (("source_reformatted", {}),)
    if loose(outline(source)) != loose(outline(ours)):
        return None
    return () if written is None else (("data_changed", {}),)


def _hashes(text: str) -> tuple[str, ...]:
    """The hashes a text may have had before a tool formatted it."""
    return digest(text), digest(_SPACE.sub(" ", text).strip()), digest(unicodedata.normalize("NFC", text))


def _prefix(name: str) -> str:
    found = _PREFIX.match(name)
    return found.group() if found else name


def _name(unit: IncomingUnit, segment: IncomingSegment) -> str:
    return f"{unit.id}/{segment.id}" if segment.id and segment.id != unit.id else unit.id
