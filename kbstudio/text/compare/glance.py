"""A change in one line: what went and what came in its place, with a few words around it."""

from collections.abc import Sequence

import regex

from kbstudio.text.compare.engine import compare
from kbstudio.text.compare.result import Mark, Span

Piece = tuple[str, str]
"""How a stretch of text stands (``same``, ``old`` or ``new``) and its words."""

AROUND = 32
"""Code points of unchanged text left beside a change."""

_WORD, _SPACE = regex.compile(r"\S+"), regex.compile(r"\s+")
_LONGEST = 160
_SECONDS = 2.0


def glance(left: str, left_marks: Sequence[Span], right: str, right_marks: Sequence[Span]) -> tuple[Piece, ...]:
    """Two versions of a block told as one text; marks are code points in them. Where they cannot be told as one,
    the older stands before the newer.
    """
    old, new = _stretches(left, left_marks), _stretches(right, right_marks)
    same = ["".join("".join(text for marked, text in side if not marked).split()) for side in (old, new)]
    if same[0] != same[1]:
        return tuple((kind, _beginning(text, _LONGEST)) for kind, text in (("old", left), ("new", right)) if text)
    return _shortened(_merged(old, new))


def glances(before: str, after: str, limit: int) -> tuple[tuple[Piece, ...], ...]:
    """The first changes from one text to another, each in a line, at most ``limit`` of them."""
    found = []
    for row in compare(before, after, deadline=_SECONDS).rows:
        if row.kind == "equal":
            continue
        left, right = (text[slice(*span)] if span else "" for text, span in ((before, row.left), (after, row.right)))
        if row.left is None or row.right is None or row.kind == "whitespace":
            marks = _ends(left, right)
        else:
            marks = (_within(row.left_marks, row.left), _within(row.right_marks, row.right))
        pieces = glance(left, marks[0], right, marks[1])
        if any(text.strip() for kind, text in pieces if kind != "same"):
            found.append(pieces)
        if len(found) == limit:
            break
    return tuple(found)


def _within(marks: Sequence[Mark], span: Span) -> list[Span]:
    """Whole words marked, in places of their block."""
    return [(max(mark.start, span[0]) - span[0], mark.end - span[0]) for mark in marks if mark.strength == "word"]


def _ends(left: str, right: str) -> tuple[list[Span], list[Span]]:
    """The words between what two blocks begin and end with alike."""
    words = [list(_WORD.finditer(text)) for text in (left, right)]
    alike = [[word[0] for word in side] for side in words]
    shortest = min(map(len, alike))
    head = next((n for n in range(shortest) if alike[0][n] != alike[1][n]), shortest)
    rest = shortest - head
    tail = next((n for n in range(rest) if alike[0][-1 - n] != alike[1][-1 - n]), rest)
    middles = [side[head : len(side) - tail] for side in words]
    spans = [[(middle[0].start(), middle[-1].end())] if middle else [] for middle in middles]
    return spans[0], spans[1]


def _stretches(text: str, marks: Sequence[Span]) -> list[tuple[bool, str]]:
    """A text as stretches that are marked or not."""
    found, at = [], 0
    for start, end in marks:
        found += [(False, text[at:start]), (True, text[start:end])]
        at = end
    return [stretch for stretch in (*found, (False, text[at:])) if stretch[1]]


def _merged(old: list[tuple[bool, str]], new: list[tuple[bool, str]]) -> list[Piece]:
    """Both sides at once; what is the same in both is told as the newer one has it."""
    found: list[Piece] = []
    left, right = list(old), list(new)
    while left or right:
        for kind, side in (("old", left), ("new", right)):
            while side and (side[0][0] or not side[0][1].strip()):
                marked, text = side.pop(0)
                if marked or kind == "new":
                    found.append((kind if marked else "same", text))
        if left and right:
            letters = min(sum(not letter.isspace() for letter in side[0][1]) for side in (left, right))
            _take(left, letters)
            found.append(("same", _take(right, letters)))
    return found


def _take(side: list[tuple[bool, str]], letters: int) -> str:
    """Take as many letters off the first stretch of a side, with the space around them."""
    text, at = side.pop(0)[1], 0
    while at < len(text) and (letters or text[at].isspace()):
        letters -= not text[at].isspace()
        at += 1
    if text[at:]:
        side.insert(0, (False, text[at:]))
    return text[:at]


def _shortened(pieces: list[Piece]) -> tuple[Piece, ...]:
    """The changes with a few words before, between and after them."""
    changed = [number for number, (kind, _text) in enumerate(pieces) if kind != "same"]
    if not changed:
        return ()
    shown: list[Piece] = []
    for number, (kind, text) in enumerate(pieces):
        told = _SPACE.sub(" ", text)
        if kind != "same":
            told = _beginning(told.strip(), _LONGEST)
        elif number < changed[0]:
            told = _end(told.lstrip(), AROUND)
        elif number > changed[-1]:
            told = _beginning(told.rstrip(), AROUND)
        elif len(told) > 2 * AROUND:
            told = f"{_beginning(told, AROUND)} {_end(told, AROUND)}"
        shown.append((kind, told))
    return tuple(piece for piece in shown if piece[1])


def _beginning(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[:longest].rsplit(" ", 1)[0] + "…"


def _end(text: str, longest: int) -> str:
    return text if len(text) <= longest else "…" + text[-longest:].split(" ", 1)[-1]
