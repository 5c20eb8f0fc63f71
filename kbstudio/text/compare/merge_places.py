"""What a person who merges two edits of one article has to decide or may look at, place by place."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from time import monotonic
from typing import Literal

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.engine import compare
from kbstudio.text.compare.merge import merge
from kbstudio.text.compare.merge_result import Region
from kbstudio.text.compare.pieces import Piece, cut
from kbstudio.text.compare.result import Span
from kbstudio.text.compare.suggestions import Suggestions

Part = Literal["title", "fields", "body"]

_SECONDS = 4.0
"""Time in which the words of all places are marked; what is left by then is marked whole."""

_HEADING = re.compile(r"^\s*#{1,6}\s+|\s*\{[^}\n]*\}\s*$|\s+#*\s*$")


@dataclass(frozen=True, slots=True)
class MergeText:
    """One of the three texts: title, body, and fields by name."""

    title: str
    body: str
    fields: tuple[tuple[str, str], ...] = ()


class Choice(StrEnum):
    """What becomes of a place."""

    MINE = "mine"
    THEIRS = "theirs"
    MINE_FIRST = "mine_first"
    THEIRS_FIRST = "theirs_first"
    SUGGESTION = "suggestion"
    EDITED = "edited"


@dataclass(frozen=True, slots=True)
class PlaceMarks:
    """Changed words of a place as code points within its texts; those of the base by whose edit they went."""

    base_by_mine: tuple[Span, ...] = ()
    base_by_theirs: tuple[Span, ...] = ()
    mine: tuple[Span, ...] = ()
    theirs: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch that at least one side changed; a field that is not there is None.

    ``key`` stays the same as long as the three texts of the place do. ``name`` is that of a field, or the heading
    above; ``block`` is what kind of block it is, empty where there are several. ``settled`` is what becomes of it
    unless a person says otherwise; None where both sides changed it, each in its own way.
    """

    key: str
    part: Part
    name: str
    block: str
    base: str | None
    mine: str | None
    theirs: str | None
    suggestion: str | None
    settled: Choice | None
    marks: PlaceMarks = PlaceMarks()


@dataclass(frozen=True, slots=True)
class Kept:
    """A stretch of the body that nobody changed: its place in the base, and the blocks in it that hold text."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class MergePlan:
    """Everything there is to decide between two edits of ``base``.

    ``body`` is the whole body in order: what nobody changed, and the numbers of places.
    """

    base: MergeText
    mine: MergeText
    theirs: MergeText
    places: tuple[Place, ...]
    body: tuple[Kept | int, ...]

    @property
    def conflicts(self) -> tuple[int, ...]:
        """The numbers of the places a person has to decide."""
        return tuple(number for number, place in enumerate(self.places) if place.settled is None)


def plan_merge(base: MergeText, mine: MergeText, theirs: MergeText) -> MergePlan:
    """The places of a merge with their changed words; lasts seconds for the longest texts."""
    until = monotonic() + _SECONDS
    keys: Counter[str] = Counter()
    places = [_with_marks(place, keys, until) for place in _heads(base, mine, theirs)]
    body: list[Kept | int] = []
    for found in _body(base.body, mine.body, theirs.body):
        if isinstance(found, Kept):
            body.append(found)
        else:
            body.append(len(places))
            places.append(_with_marks(found, keys, until))
    return MergePlan(base, mine, theirs, tuple(places), tuple(body))


def count_conflicts(base: MergeText, mine: MergeText, theirs: MergeText) -> int:
    """How many places a person has to decide; quicker than the plan, which marks the words of each."""
    regions = merge(base.body, mine.body, theirs.body).regions
    heads = sum(place.settled is None for place in _heads(base, mine, theirs))
    return heads + sum(region.kind in ("conflict", "suggested") for region in regions)


def _heads(base: MergeText, mine: MergeText, theirs: MergeText) -> Iterator[Place]:
    """Title and fields."""
    title = _single("title", "", base.title, mine.title, theirs.title)
    if title is not None:
        yield title
    fields = [dict(text.fields) for text in (base, mine, theirs)]
    for name in sorted({name for found in fields for name in found}):
        place = _single("fields", name, *(found.get(name) for found in fields))
        if place is not None:
            yield place


def _single(part: Part, name: str, base: str | None, mine: str | None, theirs: str | None) -> Place | None:
    if mine == theirs == base:
        return None
    settled = Choice.MINE if theirs in (base, mine) else Choice.THEIRS if mine == base else None
    suggestion = None
    if part == "title" and settled is None and base and mine and theirs:
        texts = (base, mine, theirs)
        suggestion = Suggestions(texts, Budget()).text_for((0, len(base)), (0, len(mine)), (0, len(theirs)))
    if suggestion in (mine, theirs):
        suggestion = None
    return Place("", part, name, part, base, mine, theirs, suggestion, settled)


def _body(base: str, mine: str, theirs: str) -> Iterator[Kept | Place]:
    texts = (base, mine, theirs)
    pieces = [cut(text).listed() for text in texts]
    headings = [piece for piece in pieces[1] if piece.kind == "heading"]
    at = 0
    for region in merge(base, mine, theirs).regions:
        at = region.ours[0] if region.ours else at
        if region.kind == "same" and region.base is not None:
            clipped = _clipped(pieces[0], region.base)
            yield Kept(*region.base, tuple(piece for piece in clipped if base[piece.start : piece.end].strip()))
        elif region.kind != "same":
            above = bisect_left(headings, at, key=lambda piece: piece.start) - 1
            heading = headings[above] if above >= 0 else None
            yield _place(region, texts, pieces, mine[heading.start : heading.end] if heading else "")
        at = region.ours[1] if region.ours else at


def _place(region: Region, texts: tuple[str, str, str], pieces: list[list[Piece]], heading: str) -> Place:
    spans = (region.base, region.ours, region.theirs)
    base, mine, theirs = (text[slice(*span)] if span else "" for text, span in zip(texts, spans, strict=True))
    kinds: set[str] = set()
    # What a side made of it says best what it is; the base only where both took it away.
    for sides in ((1, 2), (0,)):
        kinds |= {p.kind for n in sides for p in _clipped(pieces[n], spans[n]) if texts[n][p.start : p.end].strip()}
        if kinds:
            break
    settled = {"ours": Choice.MINE, "both": Choice.MINE, "theirs": Choice.THEIRS}.get(region.kind)
    suggestion = region.text if region.kind == "suggested" and region.text not in (mine, theirs) else None
    block = kinds.pop() if len(kinds) == 1 else ""
    return Place("", "body", _HEADING.sub("", heading).strip(), block, base, mine, theirs, suggestion, settled)


def _clipped(pieces: list[Piece], span: Span | None) -> list[Piece]:
    """The pieces of a stretch, or the parts of them that lie in it."""
    if span is None:
        return []
    first = max(0, bisect_right(pieces, span[0], key=lambda piece: piece.start) - 1)
    last = bisect_left(pieces, span[1], key=lambda piece: piece.start)
    return [Piece(p.kind, max(p.start, span[0]), min(p.end, span[1])) for p in pieces[first:last]]


def _with_marks(place: Place, keys: Counter[str], until: float) -> Place:
    """The place with its key and its changed words."""
    whole = "\0".join([place.part, place.name if place.part == "fields" else "", *map(_told, _texts(place))])
    key = sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    keys[key] += 1
    base, mine, theirs = (text or "" for text in _texts(place))
    by_mine, in_mine = _changed_words(base, mine, until)
    by_theirs, in_theirs = _changed_words(base, theirs, until)
    return Place(
        # Two places that say the very same are told apart by their order.
        f"{key}-{keys[key]}",
        *(place.part, place.name, place.block, *_texts(place), place.suggestion, place.settled),
        PlaceMarks(by_mine, by_theirs, in_mine, in_theirs),
    )


def _texts(place: Place) -> tuple[str | None, str | None, str | None]:
    return place.base, place.mine, place.theirs


def _told(text: str | None) -> str:
    return "-" if text is None else f"+{text}"


def _changed_words(older: str, newer: str, until: float) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Marked words of both texts."""
    if older == newer:
        return (), ()
    removed: list[Span] = []
    added: list[Span] = []
    for row in compare(older, newer, deadline=max(0.02, until - monotonic())).rows:
        if row.kind == "equal":
            continue
        for span, marks, found in ((row.left, row.left_marks, removed), (row.right, row.right_marks, added)):
            alone = row.left is None or row.right is None
            if span is not None and alone:
                found.append(span)
            elif span is not None:
                found += [(mark.start, mark.end) for mark in marks if mark.strength == "word"]
    return _trimmed(older, removed), _trimmed(newer, added)


def _trimmed(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Marks without the line ends and spaces around their words."""
    found: list[Span] = []
    for start, end in spans:
        words = text[start:end]
        first = start + len(words) - len(words.lstrip())
        if words.strip():
            found.append((first, first + len(words.strip())))
    return tuple(found)
