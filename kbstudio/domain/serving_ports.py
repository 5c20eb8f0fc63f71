"""What services that decide what agents get need from storage, as a protocol."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kbstudio.domain.serving import Behind, CriticalChange, LiveText, ServingRule, Why


@dataclass(frozen=True)
class HeldText:
    """A published language version that may be kept from agents: how and why it is now (None where it is not).

    ``stale`` is 0 where there is nothing it could be behind of, which is so while agents read nothing of its source.
    """

    edition_id: str
    kind: str
    locale: str
    stale: int
    how: Behind | None
    why: Why


class Serving(Protocol):
    """What agents get while a language is missing or behind."""

    def rules(self) -> tuple[ServingRule, ...]: ...
    def put_rule(self, rule: ServingRule) -> None:
        """Add a rule, in place of the one about the same kind and language."""
        ...

    def remove_rule(self, kind: str, locale: str) -> None: ...
    def chains(self) -> Mapping[str, tuple[str, ...]]:
        """The chains somebody chose, by language."""
        ...

    def put_chain(self, locale: str, tags: Sequence[str] | None) -> None:
        """Choose the chain of a language, or with None the one CLDR has."""
        ...

    def critical(self, article_id: str) -> Mapping[str, tuple[CriticalChange, ...]]:
        """The critical changes of the language versions (id) of an article that have any, by number."""
        ...

    def put_critical(self, revision_id: str, reason: str, person: str, at: datetime) -> None: ...
    def remove_critical(self, variant_id: str) -> None:
        """Say of every version of a source that it is not critical."""
        ...

    def held(self) -> Mapping[tuple[str, str], LiveText]:
        """Every published text that is kept from agents, by article id and locale."""
        ...

    def texts(self, article_id: str = "") -> Sequence[HeldText]:
        """Published language versions, of one article or of all, that are behind or kept from agents."""
        ...

    def hold(self, texts: Collection[str], how: Behind, why: Why, at: datetime) -> None:
        """Keep editions (by id) from agents, or say anew why they are kept; ``since`` stays where they were."""
        ...

    def release(self, texts: Collection[str]) -> None:
        """Let agents have editions (by id) again."""
        ...
