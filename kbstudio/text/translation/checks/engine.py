"""All checks of a translation, and the faults of a document as few groups that people read."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from kbstudio.text.markdown.scan import BlockKind
from kbstudio.text.translation.checks.consistency import consistency_faults
from kbstudio.text.translation.checks.fault import RULES, Fault, Level
from kbstudio.text.translation.checks.links import Definitions, LinkChecks
from kbstudio.text.translation.checks.placeholders import leaked_faults, placeholder_faults
from kbstudio.text.translation.checks.punctuation import punctuation_faults
from kbstudio.text.translation.checks.quantities import quantity_faults
from kbstudio.text.translation.checks.scripts import direction_faults, script_faults
from kbstudio.text.translation.checks.shape import shape_faults
from kbstudio.text.translation.checks.side import Side
from kbstudio.text.translation.checks.wording import limit_faults, wording_faults
from kbstudio.text.translation.terms import Concept
from kbstudio.text.translation.terms_faults import term_faults
from kbstudio.text.translation.terms_finding import TermFinder

_NO_PROSE = frozenset({"fence", "front_matter", "definition"})


class Checker:
    """Checks translations from one locale to another; made once for many blocks, since terms are prepared once."""

    def __init__(self, source_locale: str, target_locale: str, concepts: Sequence[Concept] = ()) -> None:
        self.source_locale, self.target_locale = source_locale, target_locale
        self._sources = TermFinder(concepts, source_locale) if concepts else None
        self._targets = TermFinder(concepts, target_locale) if concepts else None

    def check(
        self,
        source: str,
        target: str,
        *,
        length: int | None = None,
        links: Collection[str] | None = None,
        definitions: tuple[Definitions, Definitions] | None = None,
        kind: BlockKind | None = None,
        steps: Collection[str] = (),
    ) -> list[Fault]:
        """The faults of a translated block, the gravest first.

        ``length`` is how many characters a reader can be given. ``links`` are the heading ids that the translated text
        has, so that a link to another id is known to lead somewhere, ``definitions`` what ``definitions_in`` says of
        the whole source and of the whole translation. ``steps`` are the ids that headings of the source were given: a
        link to one that is not among ``links`` leads nowhere, even if the source has it too. ``kind`` is "table_row"
        for a row without bars at its ends, which cannot be told from a paragraph when it stands alone.
        """
        mine, theirs = Side(source, self.source_locale, kind), Side(target, self.target_locale, kind)
        faults = list(limit_faults(theirs, length))
        own = LinkChecks(links, *(definitions or (None, None)), steps=steps)
        faults += own.dead_faults(theirs)
        if source.strip():
            faults += self._faults(mine, theirs, own)
        return sorted(faults, key=lambda fault: (fault.rank, fault.target_span or fault.source_span or (0, 0)))

    def check_all(
        self,
        pairs: Sequence[tuple[str, str]],
        *,
        links: Collection[str] | None = None,
        definitions: tuple[Definitions, Definitions] | None = None,
    ) -> list["FaultGroup"]:
        """The faults of a whole text in groups; ``pairs`` are its blocks with their translations, in order.

        Beside what each block has, a text translated in two ways and two texts translated as one.
        """
        found = [
            (number, fault)
            for number, (source, target) in enumerate(pairs)
            for fault in self.check(source, target, links=links, definitions=definitions)
        ]
        found += consistency_faults(pairs, self.source_locale, self.target_locale)
        return grouped(found)

    def _faults(self, source: Side, target: Side, links: LinkChecks) -> Iterator[Fault]:
        if not target.text.strip():
            yield Fault("text_missing", {}, (0, len(source.text)), None)
            return
        yield from leaked_faults(source, target)
        yield from shape_faults(source, target)
        yield from placeholder_faults(source, target)
        yield from links.faults(source, target)
        yield from links.choice_faults(source, target)
        yield from direction_faults(source, target)
        if source.kind in _NO_PROSE:
            return
        untranslated = list(script_faults(source, target))
        yield from untranslated
        if any(fault.rule in {"text_same", "script_wrong"} for fault in untranslated):
            # Of a text that is not translated there is nothing more to say.
            return
        yield from quantity_faults(source, target)
        yield from wording_faults(source, target)
        yield from punctuation_faults(source, target)
        if self._sources is not None and self._targets is not None:
            yield from self._term_faults(source.text, target.text, self._sources, self._targets)

    def _term_faults(self, source: str, target: str, sources: TermFinder, targets: TermFinder) -> Iterator[Fault]:
        for fault in term_faults(source, target, sources=sources, targets=targets):
            values = {"term": fault.term.text, "expected": " / ".join(fault.expected)}
            yield Fault(f"term_{fault.kind}", values, fault.source_span, fault.target_span)


def check(
    source: str,
    target: str,
    *,
    source_locale: str,
    target_locale: str,
    concepts: Sequence[Concept] = (),
    length: int | None = None,
    links: Collection[str] | None = None,
    definitions: tuple[Definitions, Definitions] | None = None,
    kind: BlockKind | None = None,
    steps: Collection[str] = (),
) -> list[Fault]:
    """The faults of one translated block or sentence, the gravest first; ``Checker`` is for many."""
    checker = Checker(source_locale, target_locale, concepts)
    return checker.check(source, target, length=length, links=links, definitions=definitions, kind=kind, steps=steps)


@dataclass(frozen=True, slots=True)
class FaultGroup:
    """A fault that a document repeats: each with the number of its block."""

    rule: str
    faults: tuple[tuple[int, Fault], ...]

    @property
    def level(self) -> Level:
        """How grave it is."""
        return RULES[self.rule].level


def explained(fault: Fault, links: Collection[str]) -> bool:
    """Whether a reason to differ from the source covers a fault: other steps and choices, as long as they lead to a
    heading of the translation (``links`` are their ids)."""
    if fault.rule in {"step_missing", "step_extra", "choice_moved"}:
        return True
    if fault.rule == "link_missing":
        return fault.values["address"].startswith("#")
    address = fault.values.get({"link_dead": "found", "link_extra": "address"}.get(fault.rule, ""), "")
    return address.startswith("#") and address[1:] in links


def grouped(faults: Iterable[tuple[int, Fault]]) -> list[FaultGroup]:
    """The faults of a document, told by the number of their block, as groups: the gravest first, then the largest."""
    groups: dict[tuple[str, ...], list[tuple[int, Fault]]] = {}
    for block, fault in faults:
        groups.setdefault(fault.group, []).append((block, fault))
    found = [FaultGroup(key[0], tuple(members)) for key, members in groups.items()]
    return sorted(found, key=lambda group: (RULES[group.rule].rank, -len(group.faults), group.faults[0][0]))
