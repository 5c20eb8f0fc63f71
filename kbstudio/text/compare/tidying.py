"""Makes the edits inside a block easy to read: no crumbs left standing between changes, edges where sentences end."""

from collections.abc import Sequence

from kbstudio.text.compare.tokens import is_word

Edit = tuple[int, int, int, int]
"""Words ``[0]`` to ``[1]`` of the left become words ``[2]`` to ``[3]`` of the right."""

ISLAND_WORDS = 2
"""So many unchanged words between two changes may be swallowed by them."""

ISLAND_SHARE = 0.5
"""… when they have at most this share of the letters of the smaller change."""

_SENTENCE = frozenset(".!?…:;")
_CLAUSE = frozenset(",)]}")


def tidied(left: Sequence[str], right: Sequence[str], edits: Sequence[Edit]) -> list[Edit]:
    """The edits, some joined and some slid along; what stays unmarked is still equal on both sides."""
    kept: list[Edit] = []
    for edit in edits:
        moved = _slid(left, right, kept[-1] if kept else (0, 0, 0, 0), edit)
        if kept and _is_crumb(left, right, kept[-1], moved):
            moved = (kept[-1][0], moved[1], kept[-1][2], moved[3])
            kept.pop()
        kept.append(moved)
    return kept


def _is_crumb(left: Sequence[str], right: Sequence[str], before: Edit, after: Edit) -> bool:
    island = left[before[1] : after[0]]
    words = letters = 0
    for word in island:
        if is_word(word):
            words += 1
            letters += len(word)
    if words > ISLAND_WORDS:
        return False
    if not words:
        # Signs alone do not tell the reader anything, but a long run of them is a structure that stays.
        return len(island) <= 2
    return letters <= ISLAND_SHARE * min(_size(left, right, before), _size(left, right, after))


def _size(left: Sequence[str], right: Sequence[str], edit: Edit) -> int:
    """Letters of the larger side of an edit."""
    return max(sum(map(len, left[edit[0] : edit[1]])), sum(map(len, right[edit[2] : edit[3]])))


def _slid(left: Sequence[str], right: Sequence[str], before: Edit, edit: Edit) -> Edit:
    """The same edit where it begins after a sentence or a clause; only what is on one side alone can slide."""
    i, after, j, other_after = edit
    if i < after and j < other_after:
        return edit
    words = left if i < after else right
    start, end = (i, after) if i < after else (j, other_after)
    least = before[1] if i < after else before[3]
    room = 0
    while start - room > least and words[start - room - 1] == words[end - room - 1]:
        room += 1
    best, best_value = 0, -1
    for by in range(room + 1):
        value = _edge(words, start - by)
        if value > best_value:
            best, best_value = by, value
    return (i - best, after - best, j - best, other_after - best)


def _edge(words: Sequence[str], at: int) -> int:
    """How well a change begins before word ``at``."""
    if not at or words[at - 1] in _SENTENCE:
        return 3
    if words[at - 1] in _CLAUSE:
        return 2
    return 1 if is_word(words[at]) else 0
