"""What the forms of a word have in common."""

import threading
from functools import lru_cache

import regex
import Stemmer

STEMMED = {"en": "english", "pl": "polish", "ru": "russian"}
"""Languages with a stemmer, by the first part of their tag."""

_LONGEST = 60
_HEBREW_WORD = regex.compile(r"\p{Hebrew}+\Z")
_PARTICLES = frozenset("והבכלמש")
_PARTICLE_PAIRS = frozenset({"וה", "וב", "וכ", "ול", "ומ", "וש", "שה", "שב", "של", "שמ", "מה", "כש", "לכ", "בה"})
_LEAST_LEFT = 3

# A stemmer keeps a buffer of its own, so every thread has one.
_local = threading.local()


def base_language(language: str) -> str:
    """The first part of a tag: ``he`` for ``he-IL``; the old ``iw`` reads as ``he``."""
    base = language.strip().lower().replace("_", "-").split("-", 1)[0]
    return "he" if base == "iw" else base


def _stemmer(name: str) -> "Stemmer.Stemmer":
    stemmers: dict[str, Stemmer.Stemmer] = _local.__dict__.setdefault("stemmers", {})
    if name not in stemmers:
        stemmers[name] = Stemmer.Stemmer(name, maxCacheSize=0)
    return stemmers[name]


@lru_cache(maxsize=100_000)
def _stem(word: str, name: str) -> str:
    return _stemmer(name).stemWord(word)


def stem(word: str, language: str) -> str:
    """The stem of a folded word; the word itself in a language without a stemmer, and for over-long words.

    Words are folded first: Polish typed without accents then meets Polish typed with them.
    """
    name = STEMMED.get(base_language(language))
    return _stem(word, name) if name and len(word) <= _LONGEST else word


def without_particles(word: str) -> tuple[str, ...]:
    """A folded Hebrew word without the one or two letters that may be written in front of it; often empty."""
    if not _HEBREW_WORD.match(word):
        return ()
    shorter: list[str] = []
    if word[0] in _PARTICLES and len(word) > _LEAST_LEFT:
        shorter.append(word[1:])
    if word[:2] in _PARTICLE_PAIRS and len(word) - 2 >= _LEAST_LEFT:
        shorter.append(word[2:])
    return tuple(shorter)


def without_polish_ending(word: str) -> str:
    """A folded Polish word without the ending ``-ów``, which the stemmer no longer knows once it is folded.

    Empty for any other word. It stands beside the stem, not in its place, for the sake of names such as Kraków.
    """
    ends = word.endswith("ow") and len(word) - 2 >= _LEAST_LEFT
    return word[:-2] if ends else ""
