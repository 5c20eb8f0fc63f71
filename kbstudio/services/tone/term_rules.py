"""The term base as rules of style: what is called otherwise in a market is found, in whatever form it stands."""

from collections.abc import Iterator, Mapping, Sequence

from kbstudio.domain.errors import sentence
from kbstudio.text.markdown.scan import scan
from kbstudio.text.tone.comments import Switches
from kbstudio.text.tone.finding import Action, Finding, Severity
from kbstudio.text.tone.places import Lines
from kbstudio.text.translation.terms import Concept
from kbstudio.text.translation.terms_finding import TermFinder

STYLE = "Terms"
"""What rules made from terms are named after: ``Terms.router``."""

_INSTEAD = sentence("The company’s term is “{wanted}”; say it instead of “{found}”.")
_NOT = sentence("By the company’s terms, “{found}” is not a word to use here.")
_NO_PROSE = frozenset({"fence", "html", "front_matter", "definition", "blank"})
_MOST_KEPT = 5_000

_Hit = tuple[int, int, Concept]


class TermRules:
    """Finds terms that are forbidden in a market; blocks that stay are not read twice."""

    def __init__(
        self,
        concepts: Sequence[Concept],
        locale: str,
        switches: Mapping[str, bool] | None = None,
        levels: Mapping[str, str] | None = None,
    ) -> None:
        on = switches or {}
        wanted = [each for each in concepts if on.get(f"{STYLE}.{each.code}", True) and forbids(each, locale)]
        self._finder = TermFinder(wanted, locale) if wanted else None
        self._locale, self._levels = locale, levels or {}
        self._kept: dict[str, tuple[_Hit, ...]] = {}

    def check(self, text: str) -> Iterator[Finding]:
        """The forbidden terms in a text, in its order."""
        if self._finder is None:
            return
        lines = Lines(text)
        blocks = scan(text)
        switches = Switches(text, [(each.start, each.end) for each in blocks if each.kind == "fence"])
        if len(self._kept) > _MOST_KEPT:
            self._kept.clear()
        for block in blocks:
            if block.kind in _NO_PROSE:
                continue
            for start, end, concept in self._hits(text[block.start : block.end]):
                found = self._told(text, block.start + start, block.start + end, concept, lines)
                if not switches.off(found.check, found.match, found.start):
                    yield found

    def _hits(self, block: str) -> tuple[_Hit, ...]:
        known = self._kept.get(block)
        if known is None and self._finder is not None:
            hits = self._finder.find(block)
            # A word that is forbidden for one thing may be the right one for another.
            fine = {hit.span for hit in hits if hit.term.status != "forbidden"}
            known = tuple(
                (*hit.span, hit.concept) for hit in hits if hit.term.status == "forbidden" and hit.span not in fine
            )
            self._kept[block] = known
        return known or ()

    def _told(self, text: str, start: int, end: int, concept: Concept, lines: Lines) -> Finding:
        name = f"{STYLE}.{concept.code}"
        match = text[start:end]
        wanted = tuple(term.text for term in concept.preferred(self._locale) if term.status != "forbidden")
        said = _INSTEAD.format(wanted=" / ".join(wanted), found=match) if wanted else _NOT.format(found=match)
        level = Severity(self._levels.get(name, Severity.ERROR))
        action = Action("replace", wanted) if wanted else Action()
        return Finding(
            name,
            said,
            level,
            start,
            end,
            *lines.place(start, end),
            match,
            "",
            concept.definition or concept.note,
            action,
        )


def forbids(concept: Concept, locale: str) -> bool:
    """Whether a concept has a name that is not to be used in a market."""
    return any(term.status == "forbidden" for term in concept.names(locale))
