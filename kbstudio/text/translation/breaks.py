"""Where sentences and clauses end: rules of our own, measured beside a general splitter in four languages."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from kbstudio.text.translation.abbreviations import Abbreviations, abbreviations
from kbstudio.text.translation.model import Piece, SegmentKind

_OPEN, _CLOSE, _WHOLE, _BREAK, _ASIDE = "\ue100", "\ue101", "\ue102", "\ue103", "\ue104"
_END = re.compile(
    rf"(?P<stop>[.!?…]+|[:;]-?[()D](?=\s)|[\U0001f300-\U0001faff])[{_CLOSE}{_ASIDE}\"'”’»)\]״׳]*(?P<gap>\s+)(?=\S)"
    rf"|(?P<clause>[:;])[{_CLOSE}{_ASIDE}]*(?P<space>\s+)(?=\S)"
    rf"|\s(?P<dash>--?|–-?|—)(?P<behind>\s+)(?=\S)"
    rf"|{_BREAK}+(?=.)",
    re.S,
)
_DASH = re.compile(r"\s(?:--?|–-?|—)(?=\s)")
_SENTENCE_END = re.compile(r"[.!?…:;](?=\s)")
_TERM = 4
"""So many words are a term that a dash may part from what explains it."""
_CLAUSE = 3
_GAPS = ("gap", "space", "behind")
_OPENERS = f"\"'“„«([‘{_OPEN}{_ASIDE}"
_BEFORE_WORD = re.compile(r"[\s(\[“„«/]+[\"']*")
_AND_SO_ON = re.compile(r"\bт\.\s?[дп]\Z")
_LONGEST_WORD, _SHORT, _FAR = 40, 12, 1_000
_NUMBER_ONLY = re.compile(rf"[\s{_OPEN}(]*(?:\d{{1,3}}|[A-Za-zА-Яа-яא-ת])[.)]*\Z")


def breaks(parts: Sequence[Piece], kind: SegmentKind, locale: str) -> Iterator[tuple[int, int]]:
    """The gaps between the sentences of these pieces, as ranges of what they are joined; no pair is cut.

    Clauses behind a colon or semicolon stand for themselves, and so does what a dash parts from the term it explains
    in an item or cell.
    """
    language = locale.replace("_", "-").split("-")[0].lower()
    known = abbreviations(language)
    plain, inside = _plain(parts)
    start = 0
    for found in _END.finditer(plain):
        gap = next((found.span(name) for name in _GAPS if found[name]), found.span())
        if inside.covers(gap[0]):
            continue
        if found["stop"]:
            is_end = _ends(plain, start, found, known)
        elif found["dash"]:
            is_end = _explains(plain, start, found, kind) or (language == "en" and _goes_on(plain, start, found))
        else:
            is_end = True
        if is_end:
            yield gap
            start = gap[1]


class _Pairs:
    """The outermost ranges between what opens and what closes."""

    def __init__(self, ranges: list[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(ranges):
            if not self._ends or end > self._ends[-1]:
                self._starts.append(start)
                self._ends.append(end)

    def covers(self, at: int) -> bool:
        """Whether a place is inside one of them."""
        place = bisect_left(self._starts, at) - 1
        return place >= 0 and at < self._ends[place]


def _plain(parts: Sequence[Piece]) -> tuple[str, _Pairs]:
    """The text with marks in place of pieces, and the ranges that must not be cut."""
    plain: list[str] = []
    inside: list[tuple[int, int]] = []
    opened: dict[int, int] = {}
    at = 0
    for part in parts:
        size = len(part.text)
        sign = _WHOLE
        if part.kind == "text":
            plain.append(part.text)
            at += size
            continue
        if part.pair:
            if part.pair in opened:
                inside.append((opened.pop(part.pair), at))
                sign = _CLOSE
            else:
                opened[part.pair] = at
                sign = _OPEN
        elif part.kind == "break":
            sign = _BREAK
        elif part.kind == "reference" or part.text.startswith(("{%", "<!--")):
            sign = _ASIDE
        plain.append(sign * size)
        at += size
    return "".join(plain), _Pairs(inside)


def _ends(plain: str, start: int, found: re.Match[str], known: Abbreviations) -> bool:
    """Whether the stop that was found ends a sentence."""
    at = found.end("gap")
    while at < len(plain) and plain[at] in _OPENERS:
        at += 1
    following = plain[at : at + 1]
    if following.islower():
        return False
    stop = found["stop"]
    if stop != ".":
        return True
    end = found.start("stop")
    if end - start < _SHORT and _NUMBER_ONLY.match(plain[start:end]):
        return False
    head = plain[max(start, end - _LONGEST_WORD) : end]
    if _AND_SO_ON.search(head):
        return True
    word = _BEFORE_WORD.split(head)[-1]
    bare = word.strip("*_").casefold()
    if (bare in known.never and not (word.isupper() and len(word) > 1)) or (
        bare in known.numbered and following.isdigit()
    ):
        return False
    # An initial: "J. Smith", "А. С. Пушкин".
    return not (len(word) == 1 and word.isalpha() and (word.isupper() or not word.islower()))


def _explains(plain: str, start: int, found: re.Match[str], kind: SegmentKind) -> bool:
    """Whether a dash parts a term from what explains it: "`path` String (optional) - where the file is"."""
    if start or kind not in ("item", "cell"):
        return False
    head = plain[: found.start()]
    return _WHOLE in head or _CLOSE in head or len(head.split()) <= _TERM


def _goes_on(plain: str, start: int, found: re.Match[str]) -> bool:
    """Whether a dash parts two clauses of an English sentence; two dashes around an aside do not."""
    far = min(found.end() + _FAR, len(plain))
    end = _SENTENCE_END.search(plain, found.end(), far)
    tail = plain[found.end() : end.start() if end else far]
    head = plain[max(start, found.start() - _FAR) : found.start()]
    return min(len(head.split()), len(tail.split())) >= _CLAUSE and not _DASH.search(head) and not _DASH.search(tail)
