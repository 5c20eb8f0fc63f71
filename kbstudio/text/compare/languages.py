"""Texts in different languages: their words cannot be compared, their blocks can."""

import re
from collections import Counter
from collections.abc import Sequence

import regex

from kbstudio.text.compare.blocks import PROSE, TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.matching import equal_runs
from kbstudio.text.compare.tokens import Vocabulary

_SAMPLE = 3_000
_LEAST_LETTERS = 200
_MUCH, _HARDLY_ANY = 0.25, 0.02
_LETTER = regex.compile(r"\p{L}+")
_LATIN = regex.compile(r"\p{Latin}+")
_SCRIPTS = tuple(
    regex.compile(rf"\p{{{name}}}+")
    for name in ("Hebrew", "Cyrillic", "Arabic", "Greek", "Han", "Hiragana", "Hangul", "Thai", "Devanagari")
)
_SHORT = re.compile(r"(?<![^\W_])[^\W\d_]{1,4}(?![^\W_])")
_LEAST_SHORT = 60
_MOST_FREQUENT, _LEAST_FREQUENT = 10, 0.25
_LEAST_COMMON = 0.2
"""Two texts in one language, whatever they are about, have more of their short words in common."""


def in_different_languages(left: str, right: str, mine: Sequence[TextBlock], theirs: Sequence[TextBlock]) -> bool:
    """Whether one text is a translation of the other; ``mine`` and ``theirs`` are the blocks between equal ends.

    A text of which a passage was translated is still a text in its language.
    """
    if not mine or not theirs:
        return False
    prose, other = ([block.text for block in blocks if block.kind in PROSE] for blocks in (mine, theirs))
    known = set(prose)
    same = sum([len(text) for text in other if text in known])
    # Most texts are settled by this, and it costs next to nothing.
    if same and same >= _LEAST_COMMON * sum(map(len, other)):
        return False
    changed = left[mine[0].start : mine[-1].end], right[theirs[0].start : theirs[-1].end]
    samples = [text[:_SAMPLE] for text in changed]
    if max(map(_share_beyond_ascii, samples)) >= _MUCH / 2 and _differ(*samples) and _differ(left, right):
        return True
    is_most = all(2 * len(part) >= len(text) for part, text in zip(changed, (left, right), strict=True))
    return is_most and _have_other_words("".join(prose)[:_SAMPLE], "".join(other)[:_SAMPLE])


def _have_other_words(left: str, right: str) -> bool:
    """Whether the short words, which every sentence of a language is held together by, are others."""
    counts = [Counter(filter(str.islower, _SHORT.findall(text))) for text in (left, right)]
    totals = [count.total() for count in counts]
    if min(totals) < _LEAST_SHORT:
        return False
    for count, total in zip(counts, totals, strict=True):
        # Lists of names and numbers have no such words.
        if sum(often for _, often in count.most_common(_MOST_FREQUENT)) < _LEAST_FREQUENT * total:
            return False
    common = sum(min(often / totals[0], counts[1][word] / totals[1]) for word, often in counts[0].items())
    return common < _LEAST_COMMON


def _share_beyond_ascii(text: str) -> float:
    return 0.0 if text.isascii() else 1 - len(text.encode("ascii", "ignore")) / len(text)


def _differ(*samples: str) -> bool:
    letters = [_count(_LETTER, sample) for sample in samples]
    if min(letters) < _LEAST_LETTERS:
        return False
    latin = [_count(_LATIN, sample) for sample in samples]
    if all(some >= (1 - _MUCH) * all_of_them for some, all_of_them in zip(latin, letters, strict=True)):
        return False
    for script in _SCRIPTS:
        shares = sorted(_count(script, sample) / count for sample, count in zip(samples, letters, strict=True))
        if shares[0] <= _HARDLY_ANY and shares[1] >= _MUCH:
            return True
    return False


def _count(letters: regex.Pattern[str], sample: str) -> int:
    return sum(map(len, letters.findall(sample)))


def in_step(left: Sequence[TextBlock], right: Sequence[TextBlock], budget: Budget) -> list[tuple[int, int]]:
    """Positions of the blocks that stand for each other by their kind and order alone."""
    vocabulary = Vocabulary()
    signs = [vocabulary.signs([_shape(block) for block in blocks]) for blocks in (left, right)]
    runs = equal_runs(signs[0], signs[1], budget) if signs[0] is not None and signs[1] is not None else None
    return [(i + n, j + n) for i, j, length in runs or () for n in range(length)]


def _shape(block: TextBlock) -> str:
    if block.kind == "heading":
        text = block.text.lstrip()
        return f"heading {len(text) - len(text.lstrip('#'))}"
    return block.kind
