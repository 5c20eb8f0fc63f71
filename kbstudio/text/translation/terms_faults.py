"""What is wrong with the terms of a translation."""

from typing import Literal, NamedTuple

from kbstudio.text.translation.terms import Concept, Term
from kbstudio.text.translation.terms_finding import TermFinder


class TermFault(NamedTuple):
    """A term of the source without its counterpart (``missing``, ``translated``), or one nobody may use.

    ``expected`` are the terms to use instead; spans are those in source and target, where there is such a place.
    """

    kind: Literal["missing", "forbidden", "translated"]
    concept: Concept
    term: Term
    expected: tuple[str, ...]
    source_span: tuple[int, int] | None
    target_span: tuple[int, int] | None


def term_faults(source: str, target: str, *, sources: TermFinder, targets: TermFinder) -> list[TermFault]:
    """What is wrong with the terms of a translation: none of the market's for one in the source, or a forbidden one."""
    faults: list[TermFault] = []
    found = targets.find(target)
    used = {hit.concept.code for hit in found if hit.term.status != "forbidden"}
    told: set[str] = set()
    for hit in sources.find(source):
        concept = hit.concept
        if concept.code in told or hit.term.status == "forbidden":
            continue
        told.add(concept.code)
        if hit.term.status == "keep":
            if hit.term.text not in target:
                faults.append(TermFault("translated", concept, hit.term, (hit.term.text,), hit.span, None))
            continue
        expected = tuple(term.text for term in concept.preferred(targets.locale))
        banned = any(h.concept.code == concept.code and h.term.status == "forbidden" for h in found)
        if expected and concept.code not in used and not banned:
            faults.append(TermFault("missing", concept, hit.term, expected, hit.span, None))
    for hit in found:
        if hit.term.status == "forbidden":
            expected = tuple(t.text for t in hit.concept.preferred(targets.locale))
            faults.append(TermFault("forbidden", hit.concept, hit.term, expected, None, hit.span))
    return faults
