"""What kind of change made a block stale: as a proposal, and on the safe side."""

import re
from collections import Counter

import regex
from rapidfuzz.distance import OSA

from kbstudio.text.compare.invisible import seen
from kbstudio.text.markdown.scan import BlockKind
from kbstudio.text.meaning import meaning_kinds
from kbstudio.text.translation.model import Change

_WORD = regex.compile(r"[\p{L}\p{M}\p{N}'’׳״]+")
_CODE = re.compile(r"`+[^`]+`+|<[^<>]*>|https?://\S+|\]\([^)]*\)|\$\{[^}]*\}|\{%[^%]*%\}")
_LANGUAGES = ("en", "he", "ru", "pl")
_LEAST_MENDED = 4
"""Letters a word has at least for a typo in it to be told from another word."""
_MOST_MENDED = 3
_LITTLE = (
    "a an the also then so please very just simply is are же ли бы вот также тоже просто пожалуйста więc także też "
    "proszę prosto את גם נא בבקשה פשוט"
)
_CARRIES_LITTLE = frozenset(_LITTLE.split())


def change_between(before: str, after: str, kind: BlockKind, language: str = "") -> Change:
    """The kind of change between two versions of a block of this kind: "" where nobody sees a difference.

    "typo" is letters mended in a word, or signs and spacing; "wording" is words that carry little meaning, or capital
    letters. All else is "meaning", and so is any change of code, numbers, negations, obligations, links and
    variables. Without ``language`` the telling words of all four languages count.
    """
    if seen(before) == seen(after):
        return ""
    if kind in ("fence", "definition", "front_matter", "html"):
        return "meaning"
    if any(meaning_kinds(before, after, name) for name in ([language] if language else _LANGUAGES)):
        return "meaning"
    if Counter(_CODE.findall(before)) != Counter(_CODE.findall(after)):
        return "meaning"
    words, other = (_WORD.findall(text.replace("’", "'")) for text in (before, after))
    if words == other:
        return "typo"
    gone, come = Counter(words) - Counter(other), Counter(other) - Counter(words)
    if "".join(words) == "".join(other) or _are_mended(gone, come):
        return "typo"
    return "wording" if _telling(words) == _telling(other) else "meaning"


def _telling(words: list[str]) -> list[str]:
    return [word for word in map(str.casefold, words) if word not in _CARRIES_LITTLE]


def _are_mended(gone: Counter[str], come: Counter[str]) -> bool:
    """Whether each new word is one of the old ones with a letter or two mended, not behind another beginning."""
    if not gone or gone.total() != come.total() or gone.total() > _MOST_MENDED:
        return False
    left = list(gone.elements())
    for word in come.elements():
        match = next((old for old in left if _is_mended(old, word)), None)
        if match is None:
            return False
        left.remove(match)
    return True


def _is_mended(old: str, new: str) -> bool:
    if old.casefold() == new.casefold():
        return True
    if min(len(old), len(new)) < _LEAST_MENDED or any(letter.isdigit() for letter in old + new):
        return False
    return old[0] == new[0] and OSA.distance(old, new) == 1
