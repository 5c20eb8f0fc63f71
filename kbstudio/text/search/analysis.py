"""Text and questions turned into the terms an index holds."""

from functools import lru_cache

from kbstudio.text.search.folding import fold
from kbstudio.text.search.stemming import base_language, stem, without_particles, without_polish_ending
from kbstudio.text.search.tokens import tokenise

ANALYSIS_VERSION = "2"
"""Changes whenever the same text gives other terms; an index of another version is built anew."""


@lru_cache(maxsize=100_000)
def index_terms(word: str, language: str) -> tuple[str, ...]:
    """The terms ``word`` is found by, the likeliest first; empty for a word that folds to nothing.

    One term in most languages; a Polish word in -ów gives a second without it. Hebrew gives the word and the
    word without a particle in front, for both the text and the question, so "להחזיר" and "החזיר" meet whichever
    of them was written.
    """
    folded = fold(word)
    if not folded:
        return ()
    if base_language(language) == "he":
        return (folded, *(term for term in without_particles(folded) if term != folded))
    if "'" in folded:
        folded = folded.removesuffix("'s").replace("'", "")
    if not folded:
        return ()
    found = stem(folded, language)
    shorter = without_polish_ending(folded) if base_language(language) == "pl" else ""
    return (found, shorter) if shorter and shorter != found else (found,)


def analyse(text: str, language: str) -> list[str]:
    """The terms of ``text`` in order, for the index."""
    return [term for found in tokenise(text) for term in index_terms(found.word, language)]


def analyse_query(text: str, language: str) -> list[str]:
    """The terms of a question, each once, in order; any of them may find an article."""
    return list(dict.fromkeys(analyse(text, language)))
