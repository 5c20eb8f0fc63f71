"""What is found of style in the text under review, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kbstudio.domain.errors import Refused
from kbstudio.domain.tone import AddedFindings, Scorecard, ToneFinding


@dataclass(frozen=True)
class ToneReading:
    """What the newest version adds, and what somebody has to decide.

    ``before`` are required findings without an exception that the text it comes from had as well: they stand against
    approval all the same. ``asked`` are findings, new or not, with an exception nobody decided yet; ``why_not_decide``
    says by their fingerprints why the person may not. ``applies`` is whether any rule holds for the text; ``notices``
    say what was not checked.
    """

    added: AddedFindings = field(default_factory=lambda: AddedFindings((), 0, Scorecard(0, 0, 0, 0, 0)))
    before: tuple[ToneFinding, ...] = ()
    asked: tuple[ToneFinding, ...] = ()
    why_not_decide: Mapping[str, Refused] = field(default_factory=dict[str, Refused])
    applies: bool = False
    notices: tuple[str, ...] = ()

    @property
    def open(self) -> tuple[ToneFinding, ...]:
        """Findings somebody still has to look at, those nobody may approve the text with among them."""
        return tuple(each for each in self.added.added if each.stands or each.blocks)

    @property
    def settled(self) -> tuple[ToneFinding, ...]:
        """What was ignored, or left as it is by an exception."""
        return tuple(each for each in self.added.added if not (each.stands or each.blocks))
