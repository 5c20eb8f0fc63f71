"""Articles and their language versions."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kbstudio.domain.ids import code_of


class ArticleState(StrEnum):
    """Where an article stands as a whole; its texts have states of their own."""

    PROPOSED = "proposed"
    ACTIVE = "active"
    RETIRING = "retiring"
    ARCHIVED = "archived"
    MERGED = "merged"


@dataclass(frozen=True)
class Article:
    """One unit of knowledge. People are login names, topics are codes; ``number`` is 0 until it is stored.

    ``channels`` are codes, sorted; without any it is written for no channel before others.
    """

    id: str
    number: int
    kind: str
    owner: str
    source_locale: str
    created_at: datetime
    created_by: str
    deputies: tuple[str, ...] = ()
    reviewers: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    audience: str = "agent"
    cadence_days: int = 180
    state: ArticleState = ArticleState.ACTIVE
    version: int = 1
    channels: tuple[str, ...] = ()

    @property
    def code(self) -> str:
        """The code people use, e.g. ``KB-104``."""
        return code_of(self.number)


@dataclass(frozen=True)
class Variant:
    """The article in one locale: which revision agents read, and which lines are being written.

    Revision ids are None where there is no such revision. ``version`` guards against two people changing the same
    variant at once. A market (``en-GB``) names in ``base`` the language it inherits; "" for one made from the source.
    """

    id: str
    article_id: str
    locale: str
    live_id: str | None = None
    draft_id: str | None = None
    hotfix_id: str | None = None
    verified_at: datetime | None = None
    verified_until: datetime | None = None
    version: int = 1
    base: str = ""
