"""What is found of style in the text under review, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kbstudio.application import Studio
from kbstudio.domain.errors import Refused
from kbstudio.domain.tone import AddedFindings, Scorecard, ToneFinding


@dataclass(frozen=True)
class ToneReading:
    """What the newest version adds, and what somebody has to decide.

    ``before`` are required findings without an exception that the text it comes from had as well: they stand against
    approval all the same. ``asked`` are findings, new or not, with an exception nobody decided yet; ``why_not_decide``
    says by their fingerprints why the person may not. ``applies`` is whether any rule holds for the text; ``notices``
    say what was not checked, ``guidelines`` are the codes of those that hold.
    """

    added: AddedFindings = field(default_factory=lambda: AddedFindings((), 0, Scorecard(0, 0, 0, 0, 0)))
    before: tuple[ToneFinding, ...] = ()
    asked: tuple[ToneFinding, ...] = ()
    why_not_decide: Mapping[str, Refused] = field(default_factory=dict[str, Refused])
    applies: bool = False
    notices: tuple[str, ...] = ()
    guidelines: frozenset[str] = frozenset()

    @property
    def open(self) -> tuple[ToneFinding, ...]:
        """Findings somebody still has to look at, those nobody may approve the text with among them."""
        return tuple(each for each in self.added.added if each.stands or each.blocks)

    @property
    def settled(self) -> tuple[ToneFinding, ...]:
        """What was ignored, or left as it is by an exception."""
        return tuple(each for each in self.added.added if not (each.stands or each.blocks))


def read_tone(studio: Studio, code: str, locale: str, person: str) -> ToneReading:
    """Check the newest version and the one before it, and read what people said of what is found."""
    tone = studio.tone
    report, added = tone.report(code, locale), tone.added(code, locale)
    new = {(each.fingerprint, each.finding.start) for each in added.added}
    asked = tuple(each for each in report.findings if each.exception is not None and each.exception.granted is None)
    reasons = {
        each.fingerprint: tone.may_decide_exception(code, locale, by=person, fingerprint=each.fingerprint)
        for each in asked
    }
    return ToneReading(
        added=added,
        before=tuple(
            each for each in report.findings if each.blocks and (each.fingerprint, each.finding.start) not in new
        ),
        asked=asked,
        why_not_decide={key: refused for key, refused in reasons.items() if refused is not None},
        applies=bool(report.resolved.rules),
        notices=report.notices,
        guidelines=frozenset(row.code for row in report.resolved.guidelines),
    )
