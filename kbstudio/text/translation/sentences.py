"""Where sentences end: rules of our own, measured beside a general splitter on texts in four languages."""

import re
from collections.abc import Iterator, Sequence

from kbstudio.text.translation.abbreviations import Abbreviations, abbreviations
from kbstudio.text.translation.model import Piece

_OPEN, _CLOSE, _WHOLE, _BREAK = "\ue100", "\ue101", "\ue102", "\ue103"
_END = re.compile(
    rf"(?P<stop>[.!?…。！？]+)[{_CLOSE}\"'”’»)\]״׳]*(?P<gap>\s+)(?=(?P<next>\S))|(?P<clause>[:;])[{_CLOSE}]*(?P<space>\s+)(?=\S)|{_BREAK}+(?=.)",
    re.S,
)
_OPENERS = f"\"'“„«([‘{_OPEN}"
_LAST_WORD = re.compile(r"[^\s(\[\"'“„«/]*\Z")
_NUMBER_ONLY = re.compile(rf"[\s{_OPEN}(]*(?:\d{{1,3}}|[A-Za-zА-Яа-яא-ת])[.)]*\Z")


def breaks(text: str, parts: Sequence[Piece], locale: str) -> Iterator[tuple[int, int]]:
    """The gaps between sentences, as ranges of ``text``, whose pieces are ``parts``; nothing that is paired is cut."""
    known = abbreviations(locale.replace("_", "-").split("-")[0].lower())
    plain, inside = _plain(parts)
    start = 0
    for found in _END.finditer(plain):
        gap = found.span("gap") if found["stop"] else found.span("space") if found["clause"] else found.span()
        if any(first < gap[0] < last for first, last in inside):
            continue
        if (found["stop"] and not _ends(plain, start, found, known)) or (
            found["clause"] and not _parts_clauses(plain, start, found)
        ):
            continue
        yield gap
        start = gap[1]


def _plain(parts: Sequence[Piece]) -> tuple[str, list[tuple[int, int]]]:
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
        plain.append(sign * size)
        at += size
    return "".join(plain), inside


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
    head = plain[start : found.start("stop")]
    word = head[_LAST_WORD.search(head).start() :]  # pyright: ignore[reportOptionalMemberAccess]
    if _NUMBER_ONLY.match(head):
        return False
    bare = word.strip("*_").casefold()
    if bare in known.never or (bare in known.numbered and following.isdigit()):
        return False
    # An initial: "J. Smith", "А. С. Пушкин".
    return not (len(word) == 1 and word.isalpha() and (word.isupper() or not word.islower()))


def _parts_clauses(plain: str, start: int, found: re.Match[str]) -> bool:
    return False
