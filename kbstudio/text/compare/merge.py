"""Three texts into one: two edits of the same base."""

from collections.abc import Sequence
from itertools import accumulate

import regex

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.merge_result import Merge, Region, RegionKind
from kbstudio.text.compare.result import Span
from kbstudio.text.compare.suggestions import Suggestions
from kbstudio.text.compare.three_way import Stretch, stretches

_LINE = regex.compile(r"[^\n]*\n|[^\n]+")


def merge(base: str, ours: str, theirs: str) -> Merge:
    """The merge of two edits of ``base``, line by line.

    Clean only where both sides changed different places or made the same edit; edits that overlap or touch are a
    conflict, or ``suggested`` where their words or fields can be told apart. Swapping the sides swaps labels only.
    """
    texts = (base, ours, theirs)
    lines = [_LINE.findall(text) for text in texts]
    places = [list(accumulate(map(len, found), initial=0)) for found in lines]
    budget = Budget()
    suggestions = Suggestions(texts, budget)
    first = _merged(stretches(lines[0], lines[1], lines[2], budget), texts, places, suggestions)
    if not first.clean or base in (ours, theirs) or ours == theirs:
        return first
    # Moved lines can be read in two ways; what is not clean and the same in both is for people to decide.
    second = _merged(stretches(lines[0], lines[1], lines[2], budget, backwards=True), texts, places, suggestions)
    if not second.clean or second.text == first.text:
        return first if second.clean else second
    return _undecided(texts)


def _merged(
    found: Sequence[Stretch], texts: tuple[str, str, str], places: Sequence[Sequence[int]], suggestions: Suggestions
) -> Merge:
    regions = tuple(_region(stretch, texts, places, suggestions) for stretch in found)
    clean = not any(region.kind in ("conflict", "suggested") for region in regions)
    return Merge(clean, "".join(region.text or "" for region in regions) if clean else None, regions)


def _undecided(texts: tuple[str, str, str]) -> Merge:
    """All of it as one conflict."""
    spans = [(0, len(text)) if text else None for text in texts]
    return Merge(clean=False, text=None, regions=(Region("conflict", spans[0], spans[1], spans[2], None),))


def _region(
    stretch: Stretch, texts: tuple[str, str, str], places: Sequence[Sequence[int]], suggestions: Suggestions
) -> Region:
    spans: list[Span] = [
        (place[start], place[end])
        for place, (start, end) in zip(places, (stretch.base, stretch.ours, stretch.theirs), strict=True)
    ]
    base, ours, theirs = (text[slice(*span)] for text, span in zip(texts, spans, strict=True))
    kind: RegionKind
    if not stretch.by_ours and not stretch.by_theirs:
        kind, text = "same", base
    elif not stretch.by_theirs:
        kind, text = "ours", ours
    elif not stretch.by_ours:
        kind, text = "theirs", theirs
    elif ours == theirs:
        kind, text = "both", ours
    else:
        text = suggestions.text_for(spans[0], spans[1], spans[2])
        kind = "conflict" if text is None else "suggested"
    kept = [span if span[0] < span[1] else None for span in spans]
    return Region(kind, kept[0], kept[1], kept[2], text)
