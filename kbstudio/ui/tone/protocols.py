"""What the screen asks of the services of guidelines."""

from collections.abc import Callable
from typing import Protocol

from kbstudio.domain.errors import Refused
from kbstudio.domain.guidelines import GuidelineRow, Impact, Proof, Resolved, Scope
from kbstudio.domain.tone import Conformance, RuleCoverage


class Guidelines(Protocol):
    """Reads guidelines; ``draft`` is the code of one that counts as its draft, or ``body``, says."""

    def all(self) -> tuple[GuidelineRow, ...]:
        """Every guideline, broad to narrow."""
        ...

    def resolved(self, where: Scope, *, draft: str = "", body: str | None = None) -> Resolved:
        """What holds for texts of ``where``."""
        ...

    def prove(self, code: str, *, body: str | None = None) -> Proof:
        """Which examples hold."""
        ...

    def packages(self) -> tuple[str, ...]:
        """Names of the style packages of the library."""
        ...

    def may_keep(self, *, by: str) -> Refused | None:
        """Why a person may not keep guidelines; None: they may."""
        ...


class ToneEffect(Protocol):
    """Looks at published texts; ``tell`` hears how many of how many are done."""

    def impact(
        self, code: str, *, body: str | None = None, tell: Callable[[int, int], None], stopped: Callable[[], bool]
    ) -> Impact:
        """What a guideline would change."""
        ...

    def coverage(self, tell: Callable[[int, int], None], stopped: Callable[[], bool]) -> tuple[RuleCoverage, ...]:
        """How often each rule finds something."""
        ...

    def conformance(self) -> Conformance:
        """How the texts of teams did, month by month."""
        ...
