"""What services that localise need from storage, as protocols."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from kbstudio.domain.adaptations import LanguageRow
from kbstudio.domain.alignments import Alignment, BlockChange, Currency, Dismissal
from kbstudio.domain.lists import ArticleFilter
from kbstudio.domain.markets import Assignment, Exemption, LanguageRule

if TYPE_CHECKING:
    # Lists come before texts: what reads texts is loaded when one is.
    from kbstudio.domain.concepts import ConceptChange
    from kbstudio.text.translation.terms import Concept


class Alignments(Protocol):
    """What the blocks of language versions stand for, and how far each version is behind its source."""

    def of(self, revision_id: str) -> Alignment | None: ...
    def put(self, revision_id: str, alignment: Alignment) -> None: ...
    def changes(self, variant_id: str) -> Sequence[BlockChange]:
        """What somebody decided on the changes of single blocks of a source."""
        ...

    def put_change(self, variant_id: str, change: BlockChange, at: datetime) -> None: ...
    def currencies(self, variants: Collection[str] | None = None) -> Mapping[str, tuple[Currency, datetime | None]]:
        """By variant id how far it is behind, as counted last, and since when."""
        ...

    def put_currency(self, variant_id: str, currency: Currency, since: datetime | None) -> None: ...


class Concepts(Protocol):
    """What the company calls things, by the code of the concept."""

    def all(self) -> "tuple[Concept, ...]": ...
    def put(self, concepts: "Collection[Concept]") -> None:
        """Add concepts, or replace those with their codes."""
        ...

    def remove(self, code: str) -> None: ...
    def numbers(self) -> Mapping[str, int]:
        """By code how many changes were noted; those of terms that are gone count on."""
        ...

    def changes(self, code: str) -> "Sequence[ConceptChange]":
        """What became of a term, the newest first."""
        ...

    def note(self, changes: "Collection[ConceptChange]") -> None:
        """Note what somebody did."""
        ...


class Remembered(Protocol):
    """Translations from elsewhere, as (source, target, origin)."""

    def of(self, source_locale: str, target_locale: str) -> Sequence[tuple[str, str, str]]: ...
    def count(self) -> Mapping[tuple[str, str], int]:
        """How many there are, by source and target locale."""
        ...

    def add(
        self, source_locale: str, target_locale: str, entries: Collection[tuple[str, str, str]], at: datetime
    ) -> int:
        """Add those that are not there yet; gives how many."""
        ...


class Dismissals(Protocol):
    """Findings that somebody waved through, by what was found in which words."""

    def of_variant(self, variant_id: str) -> Mapping[str, Dismissal]: ...
    def put(self, variant_id: str, dismissal: Dismissal) -> None: ...
    def remove(self, variant_id: str, fingerprint: str) -> None: ...


class Languages(Protocol):
    """Articles by language, and which languages are needed."""

    def rows(self, wanted: ArticleFilter, limit: int) -> Sequence[LanguageRow]: ...
    def rules(self) -> tuple[LanguageRule, ...]: ...
    def put_rule(self, rule: LanguageRule) -> None:
        """Add a rule, in place of the one about the same articles in the same language."""
        ...

    def remove_rule(self, rule_id: str) -> None: ...
    def exemptions(self) -> Mapping[tuple[str, str], Exemption]:
        """Every exemption, by article id and locale."""
        ...

    def put_exemption(self, exemption: Exemption) -> None: ...
    def remove_exemption(self, article_id: str, locale: str) -> None: ...
    def assignments(self) -> Mapping[tuple[str, str], Assignment]:
        """Who brings what about, by article id and locale."""
        ...

    def assign(self, assignment: Assignment) -> None:
        """Give an article in a language to somebody; nobody for an empty name."""
        ...
