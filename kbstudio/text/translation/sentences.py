"""The sentences of a unit, each without the markup that stands around the whole of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from kbstudio.text.translation.breaks import breaks
from kbstudio.text.translation.masking import has_words, pieces
from kbstudio.text.translation.model import Piece, SegmentKind

_SPACE = " \t\n"


class Sentence(NamedTuple):
    """Half open ranges of a unit's text: the words alone, and with the markup around them."""

    start: int
    end: int
    outer_start: int
    outer_end: int


def sentences(text: str, kind: SegmentKind, locale: str) -> Iterator[Sentence]:
    """The sentences of a unit's text, in order; what has no word is none."""
    return _within(_Stretch(0, list(pieces(text))), kind, locale, is_sentence=False)


class _Stretch:
    """Pieces that follow each other, and where each of them begins."""

    def __init__(self, at: int, parts: list[Piece]) -> None:
        self.parts = parts
        self._starts = list(accumulate((len(part.text) for part in parts), initial=at))

    @property
    def at(self) -> int:
        return self._starts[0]

    @property
    def end(self) -> int:
        return self._starts[-1]

    def part(self, start: int, end: int) -> "_Stretch":
        """What stands from ``start`` to ``end``; only text is ever cut."""
        if start >= end:
            return _Stretch(start, [])
        first = bisect_right(self._starts, start) - 1
        last = bisect_left(self._starts, end, first)
        found = self.parts[first:last]
        found[-1] = found[-1]._replace(text=found[-1].text[: end - self._starts[last - 1]])
        found[0] = found[0]._replace(text=found[0].text[start - self._starts[first] :])
        return _Stretch(start, found)

    def unwrapped(self) -> "_Stretch":
        """Without space, block tags of templates, comments and one pair of marks around the whole."""
        stretch = self
        while stretch.parts:
            first, last = stretch.parts[0], stretch.parts[-1]
            if first.kind == "text" and first.text[0] in _SPACE:
                stretch = stretch.part(stretch.at + len(first.text) - len(first.text.lstrip(_SPACE)), stretch.end)
            elif last.kind == "text" and last.text[-1] in _SPACE:
                stretch = stretch.part(stretch.at, stretch.end - len(last.text) + len(last.text.rstrip(_SPACE)))
            elif _is_outside(first):
                stretch = stretch.part(stretch.at + len(first.text), stretch.end)
            elif _is_outside(last):
                stretch = stretch.part(stretch.at, stretch.end - len(last.text))
            elif first.pair and first.pair == last.pair and len(stretch.parts) > 1:
                return stretch.part(stretch.at + len(first.text), stretch.end - len(last.text))
            else:
                break
        return stretch


def _is_outside(part: Piece) -> bool:
    return part.kind == "break" or part.text.startswith(("{%", "<!--"))


def _within(stretch: _Stretch, kind: SegmentKind, locale: str, *, is_sentence: bool) -> Iterator[Sentence]:
    if not has_words(stretch.parts):
        return
    inner = stretch.unwrapped()
    title = _title(inner.parts) if len(inner.parts) < len(stretch.parts) else None
    if title is not None:
        at = inner.at + sum(len(part.text) for part in inner.parts[:title])
        after = at + len(inner.parts[title].text)
        yield from _within(inner.part(inner.at, at), kind, locale, is_sentence=False)
        yield from _within(inner.part(after, inner.end), kind, locale, is_sentence=True)
        return
    gaps = [] if is_sentence and len(inner.parts) == len(stretch.parts) else list(breaks(inner.parts, kind, locale))
    if not gaps:
        if len(inner.parts) < len(stretch.parts):
            # There may be more markup inside what was taken off.
            for sentence in _within(inner, kind, locale, is_sentence=True):
                yield Sentence(sentence.start, sentence.end, stretch.at, stretch.end)
        else:
            yield Sentence(inner.at, inner.end, stretch.at, stretch.end)
        return
    start = inner.at
    for gap_start, gap_end in [*gaps, (inner.end - inner.at, inner.end - inner.at)]:
        yield from _within(inner.part(start, inner.at + gap_start), kind, locale, is_sentence=True)
        start = inner.at + gap_end


def _title(parts: Sequence[Piece]) -> int | None:
    """The piece that begins the title of the link or picture that was taken off; None where it has none."""
    depth = 0
    seen: set[int] = set()
    for number, part in enumerate(parts):
        if part.kind == "link_title" and depth == 0:
            return number
        if part.pair:
            depth += -1 if part.pair in seen else 1
            seen.add(part.pair)
    return None
