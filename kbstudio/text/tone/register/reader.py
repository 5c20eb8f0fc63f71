"""What the rules of register read: the markers of passages, without those in names of buttons and screens."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.register.lexicon import Lexicon
from kbstudio.text.tone.register.markers import Marker, markers

SCOPES = ("text & ~alt", "strong", "emphasis")
_WORDS_OF_A_NAME = 4
_NO_NAME = (".", "!", "?", "…", ":", ",", ";")


class Seen(NamedTuple):
    """What a passage adds: its place in the source, how long it is, and its markers, each with its place there."""

    start: int
    end: int
    signs: int
    is_name: bool
    markers: tuple[tuple[int, Marker], ...]


class Reader:
    """Finds markers for several rules that read the same passages one after the other."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self._last: tuple[Passage, Seen | None] | None = None

    def seen(self, passage: Passage) -> Seen | None:
        """What a passage adds; None for words in bold or italics that are no name."""
        if self._last is None or self._last[0] is not passage:
            self._last = (passage, self._read(passage))
        return self._last[1]

    def _read(self, passage: Passage) -> Seen | None:
        text = passage.text
        start, end = passage.span(0, len(text))
        signs = len(text.strip())
        if "text" in passage.scope:
            found = tuple((passage.span(each.start, each.end)[0], each) for each in markers(text, self.lexicon))
            return Seen(start, end, signs, False, found)
        if len(text.split()) > _WORDS_OF_A_NAME or text.rstrip().endswith(_NO_NAME):
            return None
        return Seen(start, end, signs, True, ())


def outside_names(seen: Iterable[tuple[int, Sequence[Seen]]]) -> list[tuple[int, Marker]]:
    """The markers of a text that stand in no name, each with the number of its passage.

    Names follow the passage they stand in; what is all of it is no name in it.
    """
    found: list[tuple[int, Marker]] = []
    number, whole = 0, Seen(0, 0, 0, False, ())
    names: list[Seen] = []
    for place, (each, *_) in seen:
        if each.is_name:
            names.append(each)
            continue
        if whole.markers:
            found += [(number, marker) for marker in _kept(whole, names)]
        number, whole, names = place, each, []
    return found + [(number, marker) for marker in _kept(whole, names)]


def _kept(whole: Seen, names: Iterable[Seen]) -> list[Marker]:
    inner = [name for name in names if name.signs < whole.signs]
    return [marker for at, marker in whole.markers if not any(name.start <= at < name.end for name in inner)]
