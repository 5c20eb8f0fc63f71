"""The letters of a translation are those of its language, and signs of direction are few and closed."""

from collections.abc import Iterator
from functools import lru_cache

import regex
from babel.core import get_global

from kbstudio.text.direction import direction_of
from kbstudio.text.search.stemming import base_language
from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.numerals import known_locale
from kbstudio.text.translation.checks.side import Side

_SCRIPTS = {"Latn": "Latin", "Cyrl": "Cyrillic", "Hebr": "Hebrew", "Arab": "Arabic", "Grek": "Greek"}
_LEAST_LETTERS, _LEAST_SHARE = 15, 0.3
_LETTER = regex.compile(r"\p{L}")
_MIXED = regex.compile(
    r"(?=\w*\p{Latin})(?=\w*\p{Cyrillic})[\p{Latin}\p{Cyrillic}]+|(?=\w*\p{Latin})(?=\w*\p{Hebrew})[\p{Latin}\p{Hebrew}]+"
)
# Hebrew writes its particles before a foreign name, often without a hyphen.
_PARTICLE = regex.compile(r"\p{Hebrew}{1,2}\p{Latin}+\Z")
_ALIKE = regex.compile(r"[abcehkmoptuxyABCEHKMOPTXYаbсеһкморстихуАВСЕНКМОРТХУ]")

_MARKS = "\u200e\u200f\u061c"
_OPENING = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c",
            "\u2066": "\u2069", "\u2067": "\u2069", "\u2068": "\u2069"}  # fmt: skip
_SIGNS = regex.compile(rf"[{_MARKS}\u202a-\u202e\u2066-\u2069]")
_USEFUL = regex.compile(r"[\p{N}\p{Latin}\p{P}\p{S}\ufffc\u2060]")


def script_faults(source: Side, target: Side) -> Iterator[Fault]:
    """A text left as it was, one in other letters, and words of two scripts."""
    same = source.flat == target.flat and base_language(source.locale) != base_language(target.locale)
    if same and _has_sentence(target):
        yield Fault("text_same", {}, (0, len(source.text)), (0, len(target.text)))
        return
    script = script_of(target.locale)
    letters = _LETTER.findall(target.prose)
    own = len(regex.findall(rf"\p{{{script}}}", target.prose))
    # What is nothing but names in the source is left as it is.
    if len(letters) >= _LEAST_LETTERS and own < _LEAST_SHARE * len(letters) and _has_sentence(target) and not same:
        yield Fault("script_wrong", {"script": script}, None, (0, len(target.text)))
        return
    for found in _MIXED.finditer(target.prose):
        if found.group() not in source.prose and not _PARTICLE.match(found.group()) and _is_slip(found.group()):
            yield Fault("script_mixed", {"word": found.group()}, None, found.span())


def direction_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Signs of direction that nothing closes, or that stand where they do nothing."""
    is_rtl = direction_of(target.locale) == "rtl"
    open_signs: list[tuple[str, int]] = []
    unbalanced: list[int] = []
    for found in _SIGNS.finditer(target.text):
        sign, at = found.group(), found.start()
        if sign in _OPENING:
            open_signs.append((sign, at))
        elif sign in _OPENING.values():
            if open_signs and _OPENING[open_signs[-1][0]] == sign:
                open_signs.pop()
            else:
                unbalanced.append(at)
        elif sign not in source.text and not (is_rtl and _is_useful(target, at)):
            yield Fault("direction_stray", {"sign": f"U+{ord(sign):04X}"}, None, (at, at + 1))
    for at in sorted([*unbalanced, *(at for _, at in open_signs)]):
        yield Fault("direction_unbalanced", {"sign": f"U+{ord(target.text[at]):04X}"}, None, (at, at + 1))


@lru_cache(maxsize=64)
def script_of(locale: str) -> str:
    """The name of a locale's script, as patterns know it: ``Hebrew`` for ``he-IL``."""
    known = known_locale(locale)
    likely = get_global("likely_subtags").get(str(known.language), "")
    code = known.script or next((part for part in likely.split("_") if len(part) == 4), "Latn")
    return _SCRIPTS.get(code, "Latin" if code == "Latn" else "L")


def _has_sentence(side: Side) -> bool:
    """Whether there are words to translate: more than one that is not written as a name."""
    return sum(not word[0].isupper() for word in side.words if len(word) > 1) >= 2


def _is_slip(word: str) -> bool:
    """Whether some letters of a word are of another script than they look: few of them, or all in disguise."""
    latin = len(regex.findall(r"\p{Latin}", word))
    fewer = regex.findall(r"\p{Latin}", word) if 2 * latin <= len(word) else regex.findall(r"\P{Latin}", word)
    return len(fewer) <= 2 or all(_ALIKE.match(letter) for letter in fewer)


def _is_useful(side: Side, at: int) -> bool:
    """Whether a mark stands beside something whose direction is in question: a number, a sign, letters of the other."""
    if any(
        piece.start <= at < piece.end and piece.kind in {"code", "url", "link_close", "variable"}
        for piece in side.pieces
    ):
        return False
    before, behind = (_SIGNS.sub("", part) for part in (side.prose[:at].rstrip(), side.prose[at + 1 :].lstrip()))
    return any(_USEFUL.match(sign) for sign in (before[-1:], behind[:1]))
