"""What becomes of each text that came back."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from kbstudio.text.translation.xliff.alignment import Alignment, Pairs, aligned
from kbstudio.text.translation.xliff.content import (
    Code,
    Content,
    coded,
    codes_of,
    digest,
    loose,
    plain,
    shown,
    words_of,
)
from kbstudio.text.translation.xliff.findings import CODES, Finding
from kbstudio.text.translation.xliff.incoming import IncomingUnit
from kbstudio.text.translation.xliff.judging import judged
from kbstudio.text.translation.xliff.languages import same_language
from kbstudio.text.translation.xliff.matching import Claim
from kbstudio.text.translation.xliff.model import Fate, Returned, SetAside
from kbstudio.text.translation.xliff.outcome import Said
from kbstudio.text.translation.xliff.parts import Unit, target_hash_in
from kbstudio.text.translation.xliff.placeholders import known_codes, resolved
from kbstudio.text.translation.xliff.scripts import has_letters, script_fault


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """A claim, its text as it can be written, and what is done with it."""

    claim: Claim
    text: str
    fate: Fate


class Settling:
    """Goes through the claims of a file and keeps what is said of them, in order."""

    def __init__(
        self,
        source: str,
        units: Sequence[Unit],
        source_locale: str,
        locale: str,
        target: str | None,
        pairs: Pairs | None = None,
    ) -> None:
        self.source, self.target = source, target
        self.units = units
        self.source_locale, self.locale = source_locale, locale
        self.alignment = None if target is None else aligned(source, source_locale, units, target, locale, pairs)
        self.report: list[Finding] = []
        self.set_aside: list[SetAside] = []
        self.settled: list[Settled] = []
        self._here = _existing(self.alignment)
        self._taken: dict[int, Settled] = {}

    def settle(self, claim: Claim) -> None:
        """Decide about one."""
        said = list(claim.said)
        for other in claim.segment.others:
            if _says_something(other):
                self.report.append(Finding(claim.name, "target_doubled"))
                self._put_aside(claim, shown(other), ["target_doubled"])
        if claim.segment.unknown_state:
            said.append(("state_unknown", {"found": claim.segment.unknown_state}))
        if claim.target is None or not _says_something(claim.target):
            if claim.target is not None and claim.fate == "match" and not claim.segment.locked:
                said.append(("target_empty", {}))
            self._keep(claim, "", "open", said)
        elif claim.fate == "gone":
            self._keep(claim, shown(claim.target), "memory", said)
        elif claim.fate == "set_aside":
            self._refuse(claim, shown(claim.target), said)
        else:
            self._settle_match(claim, claim.target, said)

    def look_at_units(self, incoming: Iterable[IncomingUnit], *, is_newer: bool) -> None:
        """What is said of whole units: what is missing, too long, or changed between segments."""
        seen = {at for each in self.settled for at in each.claim.positions}
        for unit in self.units:
            for part in unit.segments:
                if part.position not in seen:
                    code = "unit_new" if is_newer else "unit_missing"
                    self.report.append(Finding(f"{unit.id}/{part.id}", code, {"text": part.text}))
        written: dict[str, list[str]] = {}
        for each in self.applied():
            written.setdefault(each.claim.name.partition("/")[0], []).append(each.text)
        for each in incoming:
            self._look_at_gaps(each)
            size = len(" ".join(written.get(each.id, ())))
            if 0 < each.limit < size:
                self.report.append(Finding(each.id, "too_long", {"most": each.limit, "found": size}))

    def look_at_strays(self, strays: Iterable[Content]) -> None:
        """Targets that belong to no segment are kept."""
        for stray in strays:
            if _says_something(stray):
                self.report.append(Finding("", "target_stray"))
                self.set_aside.append(SetAside("", (), "", shown(stray), ("target_stray",)))

    def refuse_later(self, settled: Settled, code: str) -> None:
        """Set aside a text that turned out to be no good when it was put in its place."""
        self.settled[self.settled.index(settled)] = replace(settled, fate="set_aside")
        self.report.append(Finding(settled.claim.name, code))
        self._put_aside(settled.claim, settled.text, [code])

    def applied(self) -> list[Settled]:
        """The texts that are to be written."""
        return [each for each in self.settled if each.fate == "applied"]

    def returned(self) -> Iterator[Returned]:
        """Everything that came back, for people."""
        for each in self.settled:
            claim = each.claim
            source = plain(claim.source) or shown(claim.source)
            yield Returned(claim.name, claim.positions, source, each.text, claim.segment.state, each.fate)

    def _settle_match(self, claim: Claim, target: Content, said: list[Said]) -> None:
        assert claim.unit is not None
        text = "".join(part.text for part in claim.parts)
        ours = _renumbered(part.text for part in claim.parts)
        theirs = codes_of(claim.source)
        if len(theirs) != len(ours) or [code.role for code in theirs] != [code.role for code in ours]:
            self._refuse(claim, shown(target), [*said, ("source_changed", {"found": shown(claim.source)})])
            return
        known = known_codes(theirs, ours)
        here = self._here.get(claim.positions)
        content = resolved(target, known, ours).content
        sent = target_hash_in(claim.segment.id)
        raw = plain(content)
        untouched = raw is not None and (raw == here or (sent and digest(loose(raw)) == sent))
        was_formatted = any(code == "source_reformatted" for code, _ in claim.said)
        if untouched and here is not None:
            self._keep(claim, here, "unchanged", said)
            return
        if untouched and not was_formatted:
            self._apply(claim, raw or "", said)
            return
        found = judged(target, known, ours, text, claim.unit.kind)
        said += found.said
        if claim.segment.locked and not untouched and found.text != text:
            said.append(("locked_changed", {}))
        elif sent and here is not None and digest(loose(here)) != sent and found.text != text:
            said.append(("target_newer", {}))
        if found.text is None or _is_damaged(said):
            self._refuse(claim, shown(content), said)
        elif not found.text:
            self._keep(claim, "", "open", [*said, ("target_empty", {})])
        else:
            self._settle_good(claim, target, found.text, said)

    def _settle_good(self, claim: Claim, target: Content, text: str, said: list[Said]) -> None:
        source = "".join(part.text for part in claim.parts)
        for same in (source, self._here.get(claim.positions)):
            if same is not None and same.split() == text.split():
                # What a tool did to the space between words is nobody's translation.
                text = same
        self._look_at_words(claim, target, text, source, said)
        if _is_damaged(said):
            self._refuse(claim, text, said)
        else:
            self._apply(claim, text, said)

    def _look_at_words(self, claim: Claim, target: Content, text: str, source: str, said: list[Said]) -> None:
        words = words_of(target)
        if text == source:
            is_done = claim.segment.state != "initial" and has_letters(words)
            if is_done and not same_language(self.source_locale, self.locale or self.source_locale):
                said.append(("target_same", {}))
        elif fault := script_fault(words, source, self.locale):
            said.append(fault)

    def _apply(self, claim: Claim, text: str, said: list[Said]) -> None:
        earlier = next((self._taken[at] for at in claim.positions if at in self._taken), None)
        if earlier is None:
            settled = self._keep(claim, text, "applied", said)
            self._taken |= dict.fromkeys(claim.positions, settled)
        elif earlier.text == text:
            self._keep(claim, text, "unchanged", [*said, ("unit_repeated", {})])
        else:
            self._refuse(claim, text, [*said, ("unit_doubled", {})])

    def _refuse(self, claim: Claim, text: str, said: list[Said]) -> None:
        self._keep(claim, text, "set_aside", said)
        self._put_aside(claim, text, [code for code, _ in said if CODES[code].level == "damaged"])

    def _keep(self, claim: Claim, text: str, fate: Fate, said: Iterable[Said]) -> Settled:
        settled = Settled(claim, text, fate)
        self.settled.append(settled)
        self.report += [Finding(claim.name, code, values) for code, values in said]
        return settled

    def _put_aside(self, claim: Claim, text: str, codes: Sequence[str]) -> None:
        source = plain(claim.source) or shown(claim.source)
        self.set_aside.append(SetAside(claim.name, claim.positions, source, text, tuple(codes)))

    def _look_at_gaps(self, unit: IncomingUnit) -> None:
        for gap in unit.segments:
            words = words_of(gap.target or ())
            if gap.is_gap and has_letters(words):
                text = shown(gap.target or ())
                self.report.append(Finding(unit.id, "gap_changed", {"text": text}))
                self.set_aside.append(SetAside(unit.id, (), shown(gap.source or ()), text, ("gap_changed",)))


def _existing(alignment: Alignment | None) -> dict[tuple[int, ...], str]:
    """What the translation there is says, by positions of the source."""
    if alignment is None:
        return {}
    return {each.positions: each.text for pairs in alignment.units.values() for each in pairs}


def _renumbered(texts: Iterable[str]) -> list[Code]:
    """The codes of several texts, numbered through."""
    codes: list[Code] = []
    for text in texts:
        codes += codes_of(coded(text, len(codes) + 1))
    return codes


def _says_something(target: Content) -> bool:
    return bool(words_of(target).strip()) or any(isinstance(part, Code) for part in target)


def _is_damaged(said: Iterable[Said]) -> bool:
    return any(CODES[code].level == "damaged" for code, _ in said)
