"""Where articles stand in their languages, as lists show it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kbstudio.domain.alignments import Currency
from kbstudio.domain.revisions import RevisionState
from kbstudio.domain.serving import Served


class Need(StrEnum):
    """Whether an article is needed in a language."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    EXEMPT = "exempt"


@dataclass(frozen=True)
class LanguageCell:
    """Where one article stands in one language; ``number`` is 0 while nothing is written.

    ``currency`` counts what agents read, None where nobody counted yet; ``since`` is when it fell behind. ``person``
    (a login name) brings it up to date until ``due``; ``reason`` says why it is exempt. A market ``inherits`` the
    language with that tag, but for ``own`` blocks. ``served`` is what agents get who ask for the article in it.
    """

    locale: str
    currency: Currency | None = None
    since: datetime | None = None
    state: RevisionState | None = None
    number: int = 0
    live: bool = False
    title: str = ""
    need: Need = Need.OPTIONAL
    person: str = ""
    due: date | None = None
    reason: str = ""
    inherits: str = ""
    own: int = 0
    served: Served | None = None

    @property
    def is_withdrawn(self) -> bool:
        """Whether agents read it once and no longer do, and nobody writes another version."""
        return self.state is RevisionState.WITHDRAWN and not self.live

    @property
    def is_missing(self) -> bool:
        """Whether agents need it and have nothing to read."""
        return self.need is Need.REQUIRED and not self.live

    @property
    def is_behind(self) -> bool:
        """Whether what agents read says something else than the source."""
        stale = self.currency is not None and self.currency.stale > 0
        return stale and not self.is_withdrawn and self.need is not Need.EXEMPT

    @property
    def is_work(self) -> bool:
        """Whether somebody has something to do here."""
        return self.is_missing or self.is_behind


@dataclass(frozen=True)
class LanguageRow:
    """One article through its languages; cells by locale. ``owner`` is a login name, ``topics`` are codes.

    ``live_since`` is when agents first read its source.
    """

    article: str
    article_id: str
    title: str
    kind: str
    owner: str
    source_locale: str
    topics: tuple[str, ...] = ()
    live_since: datetime | None = None
    cells: Mapping[str, LanguageCell] = field(default_factory=dict)
