"""Whether a translation is written in the letters of its language."""

from collections import Counter
from functools import lru_cache

import regex

from kbstudio.text.translation.xliff.languages import script_of, scripts

_LEAST_LETTERS = 4
_LEAST_WORDS = 4
_WORD = regex.compile(r"\p{L}[\p{L}\p{M}'’״\"-]*")


def script_fault(words: str, source: str, locale: str) -> tuple[str, dict[str, str | int]] | None:
    """A finding about the script, if any: Latin letters may be names, those of a third script are a mistake."""
    expected = script_of(locale)
    counts = _counts(words)
    if not expected or counts.total() < _LEAST_LETTERS:
        return None
    known = _counts(source)
    foreign = {script: count for script, count in counts.items() if script not in (expected, "Latin")}
    strange = max((script for script in foreign if script not in known), key=lambda one: foreign[one], default="")
    if strange and foreign[strange] > counts[expected]:
        code = "script_doubtful" if counts[expected] else "wrong_script"
        return code, {"found": strange, "expected": expected}
    is_long = len(_WORD.findall(words)) >= _LEAST_WORDS
    if not counts[expected] and is_long and words != source:
        return "script_doubtful", {"found": max(counts, key=lambda one: counts[one]), "expected": expected}
    return None


def has_letters(text: str) -> bool:
    """Whether there is a word in it."""
    return _WORD.search(text) is not None


def _counts(text: str) -> Counter[str]:
    return Counter({script: found for script in scripts() if (found := len(_letters(script).findall(text)))})


@lru_cache(32)
def _letters(script: str) -> regex.Pattern[str]:
    return regex.compile(rf"[\p{{Script={script}}}&&\p{{L}}]", regex.VERSION1)
