"""Segments of two versions of a text in one language: what is the same, moved, edited, gone and new."""

from collections import defaultdict, deque
from collections.abc import Sequence

from rapidfuzz import fuzz

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.invisible import without_hidden
from kbstudio.text.compare.matching import equal_runs, heaviest_chain
from kbstudio.text.compare.tokens import Vocabulary
from kbstudio.text.translation.model import Pair, Segment
from kbstudio.text.translation.segments import segments

_LEAST_ALIKE = 60.0
"""From this share of common characters on, in percent, a sentence is taken for another, edited."""
_MOST_TRIED = 40_000

_Pairs = list[tuple[int, int]]


def align(old: str, new: str, locale: str) -> list[Pair]:
    """Pairs of segments in the order of ``new``; segments that are gone stand where they stood.

    Equal and moved ones differ at most in spacing and invisible signs, and never in more. Each new segment is in one
    pair; an old one may be in several, where it is repeated.
    """
    mine, theirs = segments(old, locale), segments(new, locale)
    said, says = ([_words(segment) for segment in found] for found in (mine, theirs))
    equal = _in_step(said, says)
    edited = _edited(said, says, equal)
    moved = _moved(said, says, [*equal, *edited])
    return _told(mine, theirs, equal, edited, moved, (said, says))


def _words(segment: Segment) -> str:
    return " ".join(without_hidden(segment.text).split())


def _in_step(said: Sequence[str], says: Sequence[str]) -> _Pairs:
    vocabulary = Vocabulary()
    signs, others = vocabulary.signs(said), vocabulary.signs(says)
    if signs is None or others is None:
        return []
    return [(i + n, j + n) for i, j, length in equal_runs(signs, others, Budget()) or () for n in range(length)]


def _edited(said: Sequence[str], says: Sequence[str], equal: _Pairs) -> _Pairs:
    """Between equal ones, those most alike, in order; a sentence that stands elsewhere word for word moved there."""
    somewhere, anywhere = set(said), set(says)
    found: _Pairs = []
    at = other_at = 0
    for i, j in [*equal, (len(said), len(says))]:
        mine = [n for n in range(at, i) if said[n] not in anywhere]
        theirs = [n for n in range(other_at, j) if says[n] not in somewhere]
        if len(mine) * len(theirs) <= _MOST_TRIED:
            points = [
                (a, b, round(likeness))
                for a in mine
                for b in theirs
                if (likeness := fuzz.ratio(said[a], says[b], score_cutoff=_LEAST_ALIKE))
            ]
            found += [(a, b) for a, b, _ in heaviest_chain(points)]
        at, other_at = i + 1, j + 1
    return found


def _moved(said: Sequence[str], says: Sequence[str], taken: _Pairs) -> _Pairs:
    """What is left of the new and was said in the old; a sentence that is only repeated was said once."""
    mine, theirs = {i for i, _ in taken}, {j for _, j in taken}
    once: dict[str, int] = {}
    free: defaultdict[str, deque[int]] = defaultdict(deque)
    for number, words in enumerate(said):
        once.setdefault(words, number)
        if number not in mine:
            free[words].append(number)
    return [
        (free[words].popleft() if free.get(words) else once[words], j)
        for j, words in enumerate(says)
        if j not in theirs and words in once
    ]


def _told(
    mine: Sequence[Segment],
    theirs: Sequence[Segment],
    equal: _Pairs,
    edited: _Pairs,
    moved: _Pairs,
    words: tuple[Sequence[str], Sequence[str]],
) -> list[Pair]:
    paired = {j: Pair("equal", mine[i], theirs[j]) for i, j in equal}
    paired |= {j: Pair("moved", mine[i], theirs[j]) for i, j in moved}
    for i, j in edited:
        paired[j] = Pair("edited", mine[i], theirs[j], round(fuzz.ratio(words[0][i], words[1][j]) / 100, 4))
    place = dict((*equal, *edited))
    used = {i for i, _ in (*equal, *edited, *moved)}
    behind: defaultdict[int, list[Pair]] = defaultdict(list)
    at = -1
    for i, segment in enumerate(mine):
        at = place.get(i, at)
        if i not in used:
            behind[at].append(Pair("gone", segment, None, 0.0))
    result = behind[-1]
    for j, segment in enumerate(theirs):
        result.append(paired.get(j) or Pair("new", None, segment, 0.0))
        result += behind[j]
    return result
