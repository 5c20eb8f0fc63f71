"""What shows only in the whole of a text: one sentence translated in two ways, and two translated as one."""

from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from kbstudio.text.translation.checks.fault import Fault
from kbstudio.text.translation.checks.side import Side

_LEAST_WORDS = 4
_OTHER = 60
"""Below this likeness two sources are different texts, not one with a word changed."""


def consistency_faults(
    pairs: Sequence[tuple[str, str]], source_locale: str, target_locale: str
) -> Iterator[tuple[int, Fault]]:
    """Faults with the number of the later block; ``pairs`` are the blocks of a text with their translations, in order.

    Headings and short answers may well be translated in more than one way.
    """
    first_target: dict[str, str] = {}
    first_source: dict[str, str] = {}
    for number, (source, target) in enumerate(pairs):
        mine, theirs = Side(source, source_locale), Side(target, target_locale)
        if mine.kind in {"fence", "front_matter", "definition", "html", "heading"} or len(mine.words) < _LEAST_WORDS:
            continue
        if not theirs.words or mine.flat == theirs.flat:
            continue
        known = first_target.setdefault(mine.flat, theirs.flat)
        if known != theirs.flat:
            values = {"expected": known, "found": theirs.flat}
            yield number, Fault("text_inconsistent", values, (0, len(source)), (0, len(target)))
        other = first_source.setdefault(theirs.flat, mine.flat)
        if other != mine.flat and fuzz.ratio(other, mine.flat) < _OTHER:
            yield number, Fault("text_repeated", {"words": theirs.flat}, (0, len(source)), (0, len(target)))
