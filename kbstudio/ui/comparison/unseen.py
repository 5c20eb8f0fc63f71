"""What differs between two texts and is not seen: spaces, breaks of lines, signs without a shape. Knows no Qt."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

LONGEST = 20_000
"""Code points of both texts up to which they are looked through."""

_NO_BREAK = "\u00a0\u202f"
_HARD = re.compile(r"^(?: {2,}|[ \t]* {2,})\n")
_ENDS = re.compile(r"^[^\S\n]+(?=\n|$)")
_ADDRESS = re.compile(r"\]\([^()\s]*\)|[*`\[\]]")
_EVERYWHERE = frozenset({"lines", "indent"})
"""Kinds that are told of the whole block."""

_NOT_PLAIN = re.compile(r"[^\S ]|  |\A | \Z|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
"""Is found in every text that has more than single spaces between words."""

_WORDS = 2


class Unseen(NamedTuple):
    """A difference that is not seen, and the last ``words`` before it.

    ``kind``: break or no break (of a line, by two spaces), end or no end (spaces behind a line), no-break or space
    (which one stands there), sign or no sign (``detail`` is its code point), fewer, more, gone or new (spaces), indent,
    part or no part (of paragraphs), lines (they end elsewhere) or letters (the same ones, written in another way).
    """

    kind: str
    words: str = ""
    detail: str = ""


def unseen_differences(older: str, newer: str, marks: tuple[Sequence[tuple[int, int]], ...] = ((), ())) -> list[Unseen]:
    """The differences between two texts beside their ``marks``, in order, each kind at each place once."""
    if older == newer or len(older) + len(newer) > LONGEST:
        return []
    if any(marks) and not (_NOT_PLAIN.search(older) or _NOT_PLAIN.search(newer)):
        return []
    mine, theirs = _seen(older, marks[0]), _seen(newer, marks[1])
    if [older[at] for at in mine] != [newer[at] for at in theirs]:
        same = unicodedata.normalize("NFC", older) == unicodedata.normalize("NFC", newer)
        return [Unseen("letters")] if same else []
    found: dict[Unseen, None] = {}
    before, behind = -1, -1
    for here, there in zip((*mine, len(older)), (*theirs, len(newer)), strict=True):
        if here - before > 1 or there - behind > 1:
            gaps = older[before + 1 : here], newer[behind + 1 : there]
            # Where words stand between that came or went, the space around them came or went with them.
            if gaps[0] != gaps[1] and not any(_is_seen(letter) for gap in gaps for letter in gap):
                at_edge = here == len(older), before < 0
                for kind, detail in _told(*gaps, end=at_edge[0], start=at_edge[1]):
                    words = "" if kind in _EVERYWHERE else _last_words(newer, behind + 1)
                    found[Unseen(kind, words, detail)] = None
        before, behind = here, there
    if any(marks):
        # Lines are filled anew where words come and go.
        found.pop(Unseen("lines", ""), None)
    return list(found)


def _seen(text: str, marks: Sequence[tuple[int, int]]) -> list[int]:
    """Where letters are seen that no mark covers."""
    found: list[int] = []
    at = 0
    for start, end in (*marks, (len(text), len(text))):
        found += [place for place in range(at, start) if _is_seen(text[place])]
        at = max(at, end)
    return found


def _is_seen(letter: str) -> bool:
    return not (letter.isspace() or (letter > "\x7f" and unicodedata.category(letter) == "Cf"))


def _told(older: str, newer: str, *, start: bool, end: bool) -> list[tuple[str, str]]:
    """What two stretches of space say differently, as kind and detail."""
    found: list[tuple[str, str]] = []
    spaces = [_without_signs(text) for text in (older, newer)]
    for kind, text, other in (("no sign", older, newer), ("sign", newer, older)):
        signs = [letter for letter in text if not letter.isspace()]
        found += [(kind, f"U+{ord(letter):04X}") for letter in signs if text.count(letter) > other.count(letter)]
    if spaces[0] == spaces[1]:
        return found
    if "\n" in spaces[0] or "\n" in spaces[1] or end:
        return found + [(kind, "") for kind in _at_end(*spaces)]
    no_break = [any(letter in _NO_BREAK for letter in text) for text in spaces]
    if no_break[0] != no_break[1]:
        return [*found, ("no-break" if no_break[1] else "space", "")]
    if start:
        return [*found, ("indent", "")]
    if not spaces[0] or not spaces[1]:
        return [*found, ("new" if spaces[1] else "gone", "")]
    return [*found, ("fewer" if len(spaces[1]) < len(spaces[0]) else "more", "")]


def _at_end(older: str, newer: str) -> list[str]:
    """What is told of space around the end of a line."""
    hard = [_HARD.match(text) is not None for text in (older, newer)]
    ends = [_ENDS.match(text) is not None for text in (older, newer)]
    if hard[0] != hard[1]:
        return ["break" if hard[1] else "no break"]
    paragraphs = [text.count("\n") > 1 for text in (older, newer)]
    if paragraphs[0] != paragraphs[1]:
        return ["part" if paragraphs[1] else "no part"]
    if ("\n" in older) != ("\n" in newer):
        return ["lines"]
    if ends[0] != ends[1]:
        return ["end" if ends[1] else "no end"]
    inner = [text.rpartition("\n")[2] for text in (older, newer)]
    return ["indent"] if inner[0] != inner[1] else ["end" if len(newer) > len(older) else "no end"]


def _without_signs(text: str) -> str:
    return "".join(letter for letter in text if letter.isspace())


def _last_words(text: str, end: int) -> str:
    """The words right before a place, without their signs and addresses."""
    words = _ADDRESS.sub("", text[max(0, end - 200) : end]).split()[-_WORDS:]
    return " ".join(words).strip("_()<>|#")
