"""Checks a text with rules; what has not changed since the last time is not looked at again."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from kbstudio.text.tone.comments import Switches
from kbstudio.text.tone.fields import Note
from kbstudio.text.tone.finding import Finding
from kbstudio.text.tone.gate import Reading
from kbstudio.text.tone.passages import Passage, Run, part
from kbstudio.text.tone.patterns import BadPattern, TooSlow, watched
from kbstudio.text.tone.places import Lines
from kbstudio.text.tone.rules.base import DocumentRule, Hit, Rule
from kbstudio.text.tone.views.document import Document, Piece
from kbstudio.text.tone.views.options import ViewOptions
from kbstudio.text.translation.breaks import breaks
from kbstudio.text.translation.model import Piece as Words

_MOST_KEPT = 20_000
_DERIVED = frozenset({"sentence", "paragraph"})


class _Seen(NamedTuple):
    """What rules found in one piece of a text, places and lines counted from its beginning."""

    passages: tuple[Passage, ...]
    findings: tuple[Finding, ...]
    notes: tuple[tuple[int, int, Sequence[Any]], ...]
    """(rule, passage, what a rule of the whole text saw)"""


class Checker:
    """A set of rules, ready to check texts of one format and locale."""

    def __init__(
        self,
        rules: Iterable[Rule],
        *,
        locale: str = "en",
        mark: str = "md",
        options: ViewOptions | None = None,
        ignores: tuple[Sequence[str], Sequence[str]] = ((), ()),
    ) -> None:
        """``ignores`` are patterns of blocks and of words that are not read."""
        self._rules = list(rules)
        self._locale, self._mark = locale, mark
        self._options = options or ViewOptions()
        self._ignores = ignores
        self._bases = frozenset(name for rule in self._rules for name in rule.selector.bases)
        self._limits = {rule.definition.name: rule.definition.limit for rule in self._rules if rule.definition.limit}
        self._kept: dict[Piece, _Seen] = {}
        self._by_scope: dict[tuple[frozenset[str], frozenset[str]], list[int]] = {}
        self.stopped: dict[str, str] = {}
        """Rules that are not run any more, by name, and why: ``slow`` or what is wrong with the pattern."""

    @property
    def rules(self) -> Sequence[Rule]:
        """The rules."""
        return self._rules

    @property
    def notes(self) -> list[tuple[str, Note]]:
        """What the rules do not do though they are used, each with the name of its rule."""
        return [(rule.definition.name, note) for rule in self._rules for note in rule.notes]

    def forget(self) -> None:
        """Look at everything anew the next time, as after a change of dictionaries."""
        self._kept.clear()

    def check(self, text: str) -> list[Finding]:
        """What breaks the rules, in the order of the text; the same place and rule only once."""
        with watched():
            return self._check(text)

    def _check(self, text: str) -> list[Finding]:
        document = Document(text, self._mark, self._options, self._ignores)
        lines = Lines(text)
        placed = list(document.pieces())
        pieces = [(self._seen(piece), at) for piece, at in placed]
        if len(self._kept) > _MOST_KEPT:
            self._kept = {piece: seen for (piece, _), (seen, _) in zip(placed, pieces, strict=True)}
        found = [each for seen, at in pieces if seen.findings for each in _moved(seen.findings, at, lines.number(at))]
        wide = [*self._folded(pieces, text, lines), *self._whole(text, lines)]
        if wide:
            found = _ordered(chain(found, wide))
        if "<!--" in text:
            switches = Switches(text, document.code())
            found = [each for each in found if not switches.off(each.check, each.match, each.start)]
        return list(self._limited(found)) if self._limits else found

    def _seen(self, piece: Piece) -> _Seen:
        seen = self._kept.get(piece)
        if seen is None:
            passages = tuple(self._with_derived(piece.passages(self._mark, self._options)))
            hits: list[tuple[int, Passage, Hit]] = []
            notes: list[tuple[int, int, Sequence[Any]]] = []
            for number, passage in enumerate(passages):
                self._read(number, passage, hits, notes)
            lines = Lines(piece.source)
            findings = _ordered(self._told(rule, passage, 0, hit, piece.source, lines) for rule, passage, hit in hits)
            seen = self._kept[piece] = _Seen(passages, tuple(findings), tuple(notes))
        return seen

    def _read(
        self,
        number: int,
        passage: Passage,
        hits: list[tuple[int, Passage, Hit]],
        notes: list[tuple[int, int, Sequence[Any]]],
    ) -> None:
        reading = Reading(passage)
        for place in self._reading(passage):
            rule = self._rules[place]
            if (rule.gate and not rule.gate.lets_through(reading)) or rule.definition.name in self.stopped:
                continue
            try:
                if not rule.reads_whole:
                    hits += [(place, passage, hit) for hit in rule.hits(passage)]
                elif isinstance(rule, DocumentRule) and (noted := rule.sees(passage)):
                    notes.append((place, number, noted))
            except (TooSlow, BadPattern) as wrong:
                self._stop(rule, wrong)

    def _stop(self, rule: Rule, wrong: TooSlow | BadPattern) -> None:
        self.stopped[rule.definition.name] = wrong.reason if isinstance(wrong, BadPattern) else "slow"

    def _reading(self, passage: Passage) -> list[int]:
        """The rules that read a passage, by what it is."""
        key = (passage.scope, passage.around)
        rules = self._by_scope.get(key)
        if rules is None:
            rules = [place for place, rule in enumerate(self._rules) if rule.selector.takes(passage)]
            self._by_scope[key] = rules
        return rules

    def _with_derived(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """Passages, and of prose its paragraphs and sentences where a rule asks for them."""
        wanted = _DERIVED & self._bases
        for passage in passages:
            yield passage
            if wanted and passage.scope == {"text", self._mark}:
                if "paragraph" in wanted:
                    yield part(passage, 0, len(passage.text), frozenset({"paragraph", self._mark}))
                if "sentence" in wanted:
                    yield from self._sentences(passage)

    def _sentences(self, passage: Passage) -> Iterator[Passage]:
        scope = frozenset({"sentence", self._mark})
        at = 0
        for start, end in [*breaks([Words(passage.text, "text")], "paragraph", self._locale), (len(passage.text),) * 2]:
            if passage.text[at:start].strip():
                yield part(passage, at, start, scope)
            at = end

    def _folded(self, pieces: Sequence[tuple[_Seen, int]], text: str, lines: Lines) -> Iterator[Finding]:
        """What rules of the whole text find in all they saw."""
        where: list[tuple[Passage, int]] = []
        noted: dict[int, list[tuple[int, Sequence[Any]]]] = {}
        for seen, at in pieces:
            for rule, number, notes in seen.notes:
                noted.setdefault(rule, []).append((len(where), notes))
                where.append((seen.passages[number], at))
        for rule, notes in noted.items():
            folding = self._rules[rule]
            if not isinstance(folding, DocumentRule):
                continue
            try:
                folded = list(folding.fold(notes))
            except (TooSlow, BadPattern) as wrong:
                self._stop(folding, wrong)
                continue
            for number, hit in folded:
                yield self._told(rule, *where[number], hit, text, lines)

    def _whole(self, text: str, lines: Lines) -> Iterator[Finding]:
        """What rules find that read the text as it is written."""
        if "raw" not in self._bases:
            return
        scope = frozenset({"raw", self._mark})
        hits: list[tuple[int, Passage, Hit]] = []
        self._read(0, Passage(scope, scope, text, (Run(0, len(text), 0, len(text)),)), hits, [])
        for rule, passage, hit in hits:
            yield self._told(rule, passage, 0, hit, text, lines)

    def _told(self, rule: int, passage: Passage, at: int, hit: Hit, text: str, lines: Lines) -> Finding:
        """A hit as a finding in ``text``, in which the passage begins at ``at``."""
        own = self._rules[rule].definition
        start, end = (0, 0) if hit.at_top else passage.span(hit.start, hit.end)
        if not hit.at_top:
            start, end = start + at, end + at
        place = lines.place(start, end)
        match, said = text[start:end], (own.link, hit.description, hit.action)
        return Finding(own.name, hit.message, own.level, start, end, *place, match, *said)

    def _limited(self, findings: Iterable[Finding]) -> Iterator[Finding]:
        counted: dict[str, int] = {}
        for finding in findings:
            counted[finding.check] = counted.get(finding.check, 0) + 1
            if counted[finding.check] <= self._limits.get(finding.check, counted[finding.check]):
                yield finding


def _ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in the order of the text; the same rule at the same place once."""
    once: dict[tuple[str, int], Finding] = {}
    for each in findings:
        once.setdefault((each.check, each.start), each)
    return sorted(once.values(), key=lambda each: (each.start, each.check))


def _moved(findings: tuple[Finding, ...], at: int, lines: int) -> Iterable[Finding]:
    """Findings ``at`` further on in the text, and as many lines."""
    if not at:
        return findings
    return [
        Finding(check, message, level, start + at, end + at, line + lines, column, last, match, link, about, action)
        for check, message, level, start, end, line, column, last, match, link, about, action in findings
    ]
