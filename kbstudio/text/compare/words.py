"""Which words of a changed block changed."""

from collections.abc import Sequence

from kbstudio.text.compare.budget import Budget
from kbstudio.text.compare.inner import inner_marks, signs_only
from kbstudio.text.compare.matching import equal_runs
from kbstudio.text.compare.result import Mark
from kbstudio.text.compare.tidying import Edit, tidied
from kbstudio.text.compare.tokens import Tokens, Vocabulary

Marks = tuple[list[Mark], list[Mark]]


def mark_words(left: Tokens, right: Tokens, budget: Budget) -> Marks | None:
    """Marks on both sides; None where the budget does not allow to tell word by word.

    Space does not count unless the tokens hold it, so prose that was only wrapped anew has no marks.
    """
    edits = _edits(left.words, right.words, budget)
    return None if edits is None else marks_of(left, right, tidied(left.words, right.words, edits))


def marks_of(left: Tokens, right: Tokens, edits: Sequence[Edit]) -> Marks:
    """The edits as marks; a word that was replaced by one like it also shows which letters changed."""
    left_marks: list[Mark] = []
    right_marks: list[Mark] = []
    if not edits:
        return left_marks, right_marks
    starts, ends, other_starts, other_ends = left.starts, left.ends, right.starts, right.ends
    for i, after, j, other_after in edits:
        if after - i == other_after - j == 1:
            signs = signs_only(left.words[i], right.words[j])
            if signs is not None:
                (s, e), (t, f) = signs
                left_marks.append(Mark(starts[i] + s, starts[i] + e))
                right_marks.append(Mark(other_starts[j] + t, other_starts[j] + f))
                continue
        if i < after:
            left_marks.append(Mark(starts[i], ends[after - 1]))
        if j < other_after:
            right_marks.append(Mark(other_starts[j], other_ends[other_after - 1]))
        if after - i == other_after - j:
            for n in range(after - i):
                mine, theirs = inner_marks(left.words[i + n], right.words[j + n])
                left_marks += [Mark(starts[i + n] + s, starts[i + n] + e, "inner") for s, e in mine]
                right_marks += [Mark(other_starts[j + n] + s, other_starts[j + n] + e, "inner") for s, e in theirs]
    return left_marks, right_marks


def _edits(left: Sequence[str], right: Sequence[str], budget: Budget) -> list[Edit] | None:
    vocabulary = Vocabulary()
    mine, theirs = vocabulary.signs(left), vocabulary.signs(right)
    runs = None if mine is None or theirs is None else equal_runs(mine, theirs, budget)
    if runs is None:
        return None
    edits: list[Edit] = []
    at = other_at = 0
    for i, j, length in [*runs, (len(left), len(right), 0)]:
        if i > at or j > other_at:
            edits.append((at, i, other_at, j))
        at, other_at = i + length, j + length
    return edits
