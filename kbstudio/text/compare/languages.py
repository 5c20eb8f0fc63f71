"""Texts in different languages: their words cannot be compared, their blocks can."""

from collections.abc import Sequence

import regex

from kbstudio.text.compare.blocks import TextBlock
from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.matching import equal_runs
from kbstudio.text.compare.tokens import Vocabulary

_SAMPLE = 2_000
_LEAST_LETTERS = 200
_MUCH, _HARDLY_ANY = 0.25, 0.02
_LETTER = regex.compile(r"\p{L}")
_LATIN = regex.compile(r"\p{Latin}")
_SCRIPTS = tuple(
    regex.compile(rf"\p{{{name}}}")
    for name in ("Hebrew", "Cyrillic", "Arabic", "Greek", "Han", "Hiragana", "Hangul", "Thai", "Devanagari")
)


def other_script(left: str, right: str, changed: tuple[str, str]) -> bool:
    """Whether one text is written in letters that the other hardly has; ``changed`` are the parts that differ.

    A text of which a passage was translated is still a text in its language.
    """
    # Most texts are settled by this, and it costs next to nothing.
    if max(map(_share_beyond_ascii, changed)) < _MUCH / 2:
        return False
    return _differ(changed[0][:_SAMPLE], changed[1][:_SAMPLE]) and _differ(left, right)


def _share_beyond_ascii(text: str) -> float:
    return 1 - len(text[:_SAMPLE].encode("ascii", "ignore")) / max(1, len(text[:_SAMPLE]))


def _differ(left: str, right: str) -> bool:
    samples = left, right
    letters = [len(_LETTER.findall(sample)) for sample in samples]
    if min(letters) < _LEAST_LETTERS:
        return False
    latin = [len(_LATIN.findall(sample)) for sample in samples]
    if all(some >= (1 - _MUCH) * count for some, count in zip(latin, letters, strict=True)):
        return False
    for script in _SCRIPTS:
        shares = sorted(len(script.findall(sample)) / count for sample, count in zip(samples, letters, strict=True))
        if shares[0] <= _HARDLY_ANY and shares[1] >= _MUCH:
            return True
    return False


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
