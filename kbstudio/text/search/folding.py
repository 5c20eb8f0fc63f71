"""Spellings that a searcher does not tell apart, made one."""

import unicodedata
from functools import lru_cache

import regex

_MARKS = regex.compile(r"[\p{M}\p{Cf}]+")
# Letters that decomposition leaves whole.
_LETTERS = str.maketrans(
    {"ł": "l", "đ": "d", "ø": "o", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ё": "е", "’": "'", "ʼ": "'", "‘": "'"}
)
_FINAL_HEBREW = str.maketrans("ךםןףץ", "כמנפצ")
_GERESH = regex.compile(r"[׳״'\"’‘”“´`]")
_HEBREW = regex.compile(r"\p{Hebrew}")


def _fold(text: str) -> str:
    # Case folding may bring marks back (İ), hence before and after.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    # й is a letter of its own, and Russian endings are told by it.
    plain = _MARKS.sub("", apart.replace("и\u0306", "й")).translate(_LETTERS)
    if _HEBREW.search(plain):
        plain = _GERESH.sub("", plain).translate(_FINAL_HEBREW)
    return plain


_fold_word = lru_cache(maxsize=50_000)(_fold)
_LONGEST_KEPT = 64


def fold(text: str) -> str:
    """``text`` without case, accents, niqqud and cantillation; Hebrew also without final forms and geresh.

    Works on a word or a whole text.
    """
    return _fold_word(text) if len(text) <= _LONGEST_KEPT else _fold(text)
