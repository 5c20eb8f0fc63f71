"""What a finding is known by, so that what people said of it stays when the text around it changes."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from hashlib import blake2b

import regex

from kbstudio.text.markdown.scan import scan
from kbstudio.text.tone.counting import words_of
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.views.markdown import Stretch, passages, stretches
from kbstudio.text.tone.views.options import ViewOptions

_WORD = regex.compile(r"[\p{L}\p{N}]+")
_NEAR = 6
"""How many words to either side say which place is meant: a mended word further on in a paragraph is another matter."""

_NO_PROSE = frozenset({"alt", "pre", "figure"})


def fingerprints(findings: Iterable[Finding], text: str, *, part: str = "") -> Iterator[tuple[Finding, str]]:
    """Findings in the order of the text, each with its 32 hexadecimal digits.

    They are made of the rule, the match and the words next to it in its block, capitals and spaces left aside, with a
    running number where all of this stands more than once. ``part`` names what the text is a part of, as a title.
    """
    begins = [block.start for block in scan(text)]
    met: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda each: (each.start, each.end, each.check)):
        told = "\x00".join((part + finding.check, _folded(finding.match), *_context(finding, text, begins)))
        met[told] += 1
        yield finding, _digits(f"{told}\x00{met[told]}")


def rule_fingerprint(check: str) -> str:
    """The digits of a rule as a whole, for what is said of all its findings in a text."""
    return _digits(f"rule\x00{check}")


def prose_words(text: str) -> int:
    """How many words of a text are for readers: without code, addresses, variables and front matter."""
    return sum(_words_in(stretch) for stretch, _ in stretches(text))


# While somebody types, all blocks but one stay as they are.
@lru_cache(maxsize=4096)
def _words_in(stretch: Stretch) -> int:
    return sum(
        len(words_of(passage.text))
        for passage in passages(stretch, "md", ViewOptions())
        if "text" in passage.scope and not passage.scope & _NO_PROSE
    )


def _context(finding: Finding, text: str, begins: list[int]) -> tuple[str, str]:
    """The words before a match and after it, in its block; of what is about the whole text there are none."""
    if finding.start == finding.end:
        return "", ""
    first, last = bisect_right(begins, finding.start) - 1, bisect_right(begins, finding.end - 1)
    end = begins[last] if last < len(begins) else len(text)
    before = _WORD.findall(text, begins[first], finding.start)[-_NEAR:]
    after = _WORD.findall(text, finding.end, end)[:_NEAR]
    return _folded(" ".join(before)), _folded(" ".join(after))


def _folded(words: str) -> str:
    return " ".join(words.split()).casefold()


def _digits(told: str) -> str:
    return blake2b(told.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
