"""How a sentence ends, and whether brackets and quotation marks are closed."""

from collections import Counter
from collections.abc import Iterator

import regex

from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.side import FILLER, Side

_CLOSERS = "\"'»”’“*_)]}›\u2060\u200e\u200f" + FILLER
_ENDS = {".": ".", "!": "!", "?": "?", ":": ":", "…": "…", "。": ".", "؟": "?", ";": ";", ",": ","}
_BRACKETS = (("(", ")"), ("[", "]"), ("{", "}"))
_QUOTES = (("«", "»"), ("„", "”"), ("“", "”"))
_LIST_SIGN = regex.compile(r"(?<![\p{L}\p{N}(])[\p{L}\p{N}]{1,2}\)|[:;8=]-?[()]+")
_IN_WORD = regex.compile(r"(?<=\p{L})[\"״”](?=\p{L})|\d[\"”″]")
_SENTENCE_END = regex.compile(r"\p{L}[.!?]\s+\S")
_LEAST_WORDS = 4


def punctuation_faults(source: Side, target: Side) -> Iterator[Fault]:
    """Another end than the source's; brackets and quotation marks that do not close."""
    yield from _end_faults(source, target)
    for opening, closing in _BRACKETS:
        mine, theirs = (_LIST_SIGN.sub("", side.prose) for side in (source, target))
        if _open(theirs, opening, closing) != 0 and _open(mine, opening, closing) == 0:
            sign = opening if _open(theirs, opening, closing) > 0 else closing
            yield Fault("brackets_unbalanced", {"sign": sign}, None, _last(target, sign))
    sign = _loose_quote(target.prose)
    if sign and not _loose_quote(source.prose):
        yield Fault("quotes_unbalanced", {"sign": sign}, None, _last(target, sign))


def _end_faults(source: Side, target: Side) -> Iterator[Fault]:
    if (
        source.kind in {"fence", "html", "front_matter", "definition", "table_row"}
        or not source.words
        or not target.words
    ):
        return
    if _ends_in_placeholder(source) or _ends_in_placeholder(target):
        return
    expected, found = _end(source.prose), _end(target.prose)
    if expected == found:
        return
    is_sentence = min(len(source.words), len(target.words)) >= _LEAST_WORDS
    # A heading or an item may end with or without a full stop in each market.
    grave = "?" in (expected, found) or ((expected == ":") != (found == ":") and is_sentence)
    is_prose = source.kind in {"paragraph", "quote", ""} or (
        source.kind == "item" and _has_two_sentences(source, target)
    )
    plain = {expected, found} <= {".", ""} and is_sentence and is_prose
    if grave or plain:
        at = len(target.prose.rstrip())
        yield Fault("end_punctuation", {"expected": expected, "found": found}, None, (max(0, at - 1), at))


def _has_two_sentences(*sides: Side) -> bool:
    return all(_SENTENCE_END.search(side.prose.strip()) is not None for side in sides)


def _ends_in_placeholder(side: Side) -> bool:
    """Whether nothing tells how the sentence ends: an address or code stands there, or it is a picture."""
    pieces = [piece for piece in side.pieces if piece.text.strip()]
    return bool(pieces) and pieces[-1].kind in {"url", "code", "variable", "image_close"}


def _end(prose: str) -> str:
    """The sign a text ends with, "" for none; what only closes something is looked past."""
    text = prose.rstrip()
    while text and (text[-1] in _CLOSERS or text[-1].isspace()):
        text = text[:-1]
    if text.endswith("..."):
        return "…"
    return _ENDS.get(text[-1:], "")


def _open(prose: str, opening: str, closing: str) -> int:
    return prose.count(opening) - prose.count(closing)


def _loose_quote(prose: str) -> str:
    """A quotation mark without its other half; "" where all are closed."""
    text = _IN_WORD.sub("", prose)
    counts = Counter(sign for sign in text if sign in '«»„”“"')
    if counts['"'] % 2:
        # Hebrew and Polish open low and close with any of them.
        return "" if sum(counts.values()) % 2 == 0 else '"'
    if counts["«"] != counts["»"]:
        return "«" if counts["«"] > counts["»"] else "»"
    if (counts["„"] + counts["“"] + counts["”"]) % 2:
        return next(sign for sign in "„“”" if counts[sign])
    return ""


def _last(side: Side, sign: str) -> tuple[int, int] | None:
    at = side.prose.rfind(sign)
    return (at, at + len(sign)) if at >= 0 else None
