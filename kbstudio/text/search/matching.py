"""How well a few typed words fit a short text, such as the name of an action, and where: for lists one types into."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache

from kbstudio.text.search.folding import fold
from kbstudio.text.search.tokens import Word, tokenise

_MOST_WORDS = 60
_LONGEST_WORD = 60
"""What lies behind is not looked at: a key pressed has to be answered at once, whatever a title holds."""

INSIDE_FROM = 2
"""Letters from which on a typed word may stand inside another."""

HIDDEN_FROM = 3
"""Letters from which on words that are not shown are looked at: what they find looks odd to whoever typed fewer."""

_ONE_SLIP_FROM = 4
_TWO_SLIPS_FROM = 8


class Fit(IntEnum):
    """How a typed word fits one of a text, best first."""

    WHOLE = 0
    START = 1
    INSIDE = 2
    SLIP = 3
    """Nearly: a letter more, less, another, or two exchanged; two such slips in words of eight letters."""

    NONE = 9


@dataclass(frozen=True)
class Phrase:
    """A text made ready: its words folded, and where they stand.

    ``also`` holds folded words it is found by without their being shown; they count less.
    """

    text: str
    places: tuple[Word, ...]
    words: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, order=True)
class Match:
    """How a phrase fits, the least being the best; ``spans`` are the places that fit, in code points."""

    worst: int
    total: int
    place: int
    length: int
    spans: tuple[tuple[int, int], ...]


def phrase(text: str, also: str = "") -> Phrase:
    """A text made ready to be looked at again and again."""
    places = tuple(tokenise(text[: _MOST_WORDS * _LONGEST_WORD])[:_MOST_WORDS])
    return Phrase(text, places, tuple(fold(each.word)[:_LONGEST_WORD] for each in places), tuple(query_words(also)))


def query_words(text: str) -> list[str]:
    """What was typed, as folded words."""
    folded = (fold(each.word)[:_LONGEST_WORD] for each in tokenise(text[: _MOST_WORDS * _LONGEST_WORD]))
    return [word for word in folded if word][:_MOST_WORDS]


def fit(word: str, other: str, *, forgiving: bool = True) -> Fit:
    """How a folded typed word, perhaps not typed to its end, fits a folded word."""
    if word == other:
        return Fit.WHOLE
    if other.startswith(word):
        return Fit.START
    if len(word) >= INSIDE_FROM and word in other:
        return Fit.INSIDE
    return Fit.SLIP if forgiving and slips_allowed(word) and nearly_begins(word, other) else Fit.NONE


def slips_allowed(word: str) -> int:
    """How many slips are forgiven in a typed word; none in short ones, and in numbers, which are right or wrong."""
    if len(word) < _ONE_SLIP_FROM or not word.isalpha():
        return 0
    return 2 if len(word) >= _TWO_SLIPS_FROM else 1


def nearly_begins(word: str, other: str) -> bool:
    """Whether ``other`` begins with the typed word once its slips are put right."""
    allowed = slips_allowed(word)
    if allowed == 1 and word[0] not in other[:2] and word[1] not in other[:3]:
        # No single slip makes this of the two beginnings; most words are told apart by that alone.
        return False
    distance = _distance()
    ends = range(len(word) - allowed, min(len(word) + allowed, len(other)) + 1)
    return any(distance(word, other[:end], score_cutoff=allowed) <= allowed for end in ends)


@cache
def _distance() -> Callable[..., int]:
    """Slips between two words, a letter more, less, another, or two exchanged; loaded with the first one looked for."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - lists come before searches

    return OSA.distance


def match(words: Sequence[str], of: Phrase, *, forgiving: bool = True, hidden: bool = True) -> Match | None:
    """How typed words (folded) fit a phrase; None unless every one of them fits a word of its own, in any order.

    Slips are put right where ``forgiving``; words that are not shown count where ``hidden``.
    """
    free = dict(enumerate(of.words))
    found: list[tuple[Fit, int, str]] = []
    unseen = 0
    # The longest first: what fits it is scarcest, so no shorter one may take that away.
    for word in sorted(words, key=len, reverse=True):
        fits = ((fit(word, other, forgiving=forgiving), at) for at, other in free.items())
        how, at = min(fits, default=(Fit.NONE, 0))
        if how is not Fit.NONE:
            del free[at]
            found.append((how, at, word))
        elif hidden and len(word) >= HIDDEN_FROM and any(other.startswith(word) for other in of.also):
            unseen += 1
        else:
            return None
    worst = max((each for each, _at, _word in found), default=Fit.WHOLE)
    return Match(
        worst=max(worst, Fit.INSIDE) if unseen else worst,
        total=sum(each for each, _at, _word in found) + unseen * Fit.SLIP,
        place=min((at for _fit, at, _word in found), default=len(of.words)),
        length=len(of.words),
        spans=_joined(_span(of, *each) for each in found),
    )


def _span(of: Phrase, how: Fit, at: int, word: str) -> tuple[int, int]:
    start, end = of.places[at].start, of.places[at].end
    if how in (Fit.WHOLE, Fit.SLIP) or end - start > _LONGEST_WORD:
        return start, end
    # Folding drops and adds letters: the place in the text is where as much has been folded.
    before = of.words[at].find(word)
    written = of.places[at].word
    lengths = [len(fold(written[:letters])) for letters in range(len(written) + 1)]
    first = max((n for n, length in enumerate(lengths[:-1]) if length <= before), default=0)
    last = next((n for n, length in enumerate(lengths) if length >= before + len(word)), len(written))
    while last < len(written) and lengths[last + 1] == lengths[last]:
        last += 1
    return start + first, start + max(last, first + 1)


def _joined(spans: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Spans in the order of the text, those that touch made one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
