"""Segments that an agency merged or split inside a unit, joined again where the words are the same."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kbstudio.text.translation.xliff.content import CODE_SIGN, Code, Content, coded, joined, outline, words_of
from kbstudio.text.translation.xliff.incoming import IncomingSegment
from kbstudio.text.translation.xliff.outcome import Said
from kbstudio.text.translation.xliff.parts import Part, Unit

_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Group:
    """The least number of our segments, and of theirs, that say the same."""

    parts: tuple[Part, ...]
    segments: tuple[IncomingSegment, ...]
    source: Content
    target: Content | None
    said: tuple[Said, ...]
    is_damaged: bool


def regrouped(unit: Unit, segments: Sequence[IncomingSegment]) -> list[Group]:
    """The groups of a unit, in order; none where the words of the unit are not the same in the file."""
    if any(segment.source is None for segment in segments):
        return []
    for with_gaps in (True, False):
        # XLIFF 1.2 has nothing between segments.
        mine = _places([_stream(part, with_gaps=with_gaps) for part in unit.parts])
        theirs = _places(["" if s.is_gap and not with_gaps else outline(s.source or ()) for s in segments])
        if mine.text == theirs.text:
            return list(_groups(unit, segments, mine, theirs))
    return []


def _stream(part: Part, *, with_gaps: bool) -> str:
    if part.position is None:
        return CODE_SIGN if with_gaps and part.text.strip() else ""
    return outline(coded(part.text))


def _groups(unit: Unit, segments: Sequence[IncomingSegment], mine: "_Places", theirs: "_Places") -> Iterator[Group]:
    at = 0
    for cut in sorted(set(mine.cuts) & set(theirs.cuts)):
        parts = [part for part, end in zip(unit.parts, mine.cuts, strict=True) if at < end <= cut]
        found = [one for one, end in zip(segments, theirs.cuts, strict=True) if at < end <= cut]
        inner = parts[_first(part.position is not None for part in parts) :]
        inner = inner[: len(inner) - _first(part.position is not None for part in reversed(inner))]
        given = found[_first(not one.is_gap for one in found) :]
        given = given[: len(given) - _first(not one.is_gap for one in reversed(given))]
        if inner and given:
            yield _group(tuple(inner), given)
        at = cut


def _first(answers: Iterable[bool]) -> int:
    """The place of the first True; how many there are where none is."""
    number = 0
    for number, answer in enumerate(answers, 1):
        if answer:
            return number - 1
    return number


@dataclass(frozen=True, slots=True)
class _Places:
    """Texts in a row without space, and where each of them ends."""

    text: str
    cuts: list[int]


def _places(outlines: Sequence[str]) -> _Places:
    texts = [_SPACE.sub("", text) for text in outlines]
    cuts: list[int] = []
    for text in texts:
        cuts.append((cuts[-1] if cuts else 0) + len(text))
    return _Places("".join(texts), cuts)


def _group(parts: tuple[Part, ...], found: Sequence[IncomingSegment]) -> Group:
    segments = tuple(segment for segment in found if not segment.is_gap)
    source = joined(part for segment in found for part in segment.source or ())
    said: list[Said] = []
    damaged = False
    is_merged = len([part for part in parts if part.position is not None]) > len(segments)
    if is_merged and any(part.position is None and part.text.strip() for part in parts):
        damaged = True
        said.append(("merged_over_markup", {}))
    elif is_merged and not segments[0].id.startswith("s0"):
        said.append(("segments_merged", {}))
    elif len(segments) > 1:
        said.append(("segments_split", {}))
    targets = [segment for segment in segments if segment.target is not None and _is_said(segment.target)]
    if 0 < len(targets) < len(segments):
        damaged = True
        said = [("partly_translated", {})]
    target = _joined_target(found) if targets else None
    return Group(parts, segments, source, target, tuple(said), is_damaged=damaged)


def _is_said(target: Content) -> bool:
    return bool(words_of(target).strip()) or any(isinstance(part, Code) for part in target)


def _joined_target(found: Sequence[IncomingSegment]) -> Content:
    """Targets with what stands between them; a space where nobody said."""
    parts: list[str | Code] = []
    for segment in found:
        if segment.is_gap:
            parts += segment.target or segment.source or ()
        elif segment.target is not None:
            last = parts[-1] if parts else " "
            if isinstance(last, Code) or not last[-1:].isspace():
                parts.append(" ")
            parts += segment.target
    return joined(parts)
