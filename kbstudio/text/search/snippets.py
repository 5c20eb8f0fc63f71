"""The piece of a text that shows why it was found."""

from collections import Counter

from kbstudio.text.search.analysis import analyse_query, index_terms
from kbstudio.text.search.tokens import Word, tokenise

_ELLIPSIS = "…"
_LEAD = 3
_MOST_READ = 200_000


def snippet(plain: str, query: str, language: str, length: int = 160) -> str:
    """At most ``length`` code points of ``plain`` around the first place where most words of ``query`` stand.

    Cut between words, with an ellipsis where text is left out; the beginning of the text where nothing matches.
    """
    line = " ".join(plain[:_MOST_READ].split())
    if len(line) <= length:
        return line
    words = tokenise(line)
    room = max(1, length - 2 * len(_ELLIPSIS))
    hits = _hits(words, query, language)
    first = _densest(words, hits, room)
    start = words[max(0, first - _LEAD)].start if first > _LEAD else 0
    # A match must not fall off the end for the sake of the words before it.
    if first < len(words) and words[first].end - start > room:
        start = words[first].start
    return _cut(line, start, room, words)


def _hits(words: list[Word], query: str, language: str) -> dict[int, str]:
    """Positions of words that share a term with the query, each with that term."""
    wanted = set(analyse_query(query, language))
    hits: dict[int, str] = {}
    for position, found in enumerate(words):
        term = next((term for term in index_terms(found.word, language) if term in wanted), None)
        if term is not None:
            hits[position] = term
    return hits


def _densest(words: list[Word], hits: dict[int, str], room: int) -> int:
    """Position of the word to begin at: the first from which most different terms fit into ``room``."""
    best = most = 0
    places = list(hits)
    inside: Counter[str] = Counter()
    ahead = 0
    for place in places:
        while ahead < len(places) and words[places[ahead]].end - words[place].start <= room:
            inside[hits[places[ahead]]] += 1
            ahead += 1
        terms = sum(1 for count in inside.values() if count > 0)
        if terms > most:
            best, most = place, terms
        inside[hits[place]] -= 1
    return best


def _cut(line: str, start: int, room: int, words: list[Word]) -> str:
    if start + room >= len(line):
        # The end fits: show as much before it as there is room for, from the beginning of a word.
        start = next((found.start for found in words if found.start >= len(line) - room), start)
        end = len(line)
    else:
        end = next((found.end for found in reversed(words) if start < found.end <= start + room), start + room)
    lead = _ELLIPSIS if start > 0 else ""
    tail = _ELLIPSIS if end < len(line) else ""
    return f"{lead}{line[start:end].strip()}{tail}"
