"""Finding titles by part of what somebody remembers of them, and telling titles that say the same."""

from collections.abc import Sequence

from kbstudio.text.search.folding import fold
from kbstudio.text.search.matching import Fit, fit
from kbstudio.text.search.stemming import stem
from kbstudio.text.search.tokens import tokenise

_FORGIVING = 4
"""Letters from which on one of them may be wrong."""

_TELLING = 3
"""Letters from which on a word says something about its title."""

_WORTH = {Fit.WHOLE: 1.0, Fit.START: 0.95, Fit.INSIDE: 0.8, Fit.SLIP: 0.6, Fit.NONE: 0.0}


def pieces(word: str) -> tuple[str, ...]:
    """Parts of a folded word; what spells it with a letter wrong, or two neighbours exchanged, holds one of them."""
    if len(word) < _FORGIVING:
        return (word,)
    half = len(word) // 2
    # Two neighbours exchanged across the middle spoil both halves; exchanged back, they do not.
    back = f"{word[: half - 1]}{word[half]}{word[half - 1]}{word[half + 1 :]}"
    return (word[:half], word[half:], back[:half], back[half:])


def telling_words(title: str, language: str) -> tuple[str, ...]:
    """Stems of the words of a title that are long enough to say something, each once."""
    stems = (stem(fold(token.word), language) for token in tokenise(title))
    return tuple(dict.fromkeys(each for each in stems if len(each) >= _TELLING))


def match(words: Sequence[str], title: str) -> float:
    """How well folded ``words`` fit a folded title, from 0 to 1: each word for itself, in any order.

    A word at the start of one of the title's counts most, then one inside, then one with a slip.
    """
    of_title = title.split()
    if not words or not of_title:
        return 0.0
    return sum(_WORTH[min(fit(word, other) for other in of_title)] for word in words) / len(words)


def likeness(left: str, right: str, language: str) -> float:
    """How much two titles say the same, from 0 to 1, whatever the order and the endings of their words."""
    from rapidfuzz import fuzz  # noqa: PLC0415 - lists come before searches

    mine, theirs = (" ".join(telling_words(title, language)) or fold(title) for title in (left, right))
    return fuzz.token_set_ratio(mine, theirs) * 0.5e-2 + fuzz.token_sort_ratio(mine, theirs) * 0.5e-2
