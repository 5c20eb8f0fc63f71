"""Which languages an article needs, who brings them about and until when."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from kbstudio.domain.guidelines import GUIDELINE_KIND


@dataclass(frozen=True)
class LanguageRule:
    """That articles of a kind, under a topic (each "" for all), are needed in a language, or are not.

    Whoever is ``assignee`` (a login name, "" for nobody) has ``due_days`` from the day the work is there. Where it
    ``waits``, the source goes live together with this language and not before.
    """

    id: str
    locale: str
    kind: str = ""
    topic: str = ""
    required: bool = True
    due_days: int = 14
    assignee: str = ""
    waits: bool = False

    def covers(self, kind: str, topics: Iterable[str]) -> bool:
        """Whether the rule is about an article of this kind under these topics; none is about guidelines."""
        below = f"{self.topic}."
        placed = not self.topic or any(topic == self.topic or topic.startswith(below) for topic in topics)
        return placed and self.kind in {"", kind} and kind != GUIDELINE_KIND

    @property
    def weight(self) -> tuple[int, int]:
        """Which of two rules on one article counts: the deeper topic, then the one that names a kind."""
        return (len(self.topic.split(".")) if self.topic else 0, int(bool(self.kind)))


@dataclass(frozen=True)
class Exemption:
    """That one article is not needed in one language, with who said so and why."""

    article_id: str
    locale: str
    reason: str
    person: str
    at: datetime


@dataclass(frozen=True)
class Assignment:
    """Who brings one article up to date in one language, until when (None: as the rule says)."""

    article_id: str
    locale: str
    person: str
    due: date | None


@dataclass(frozen=True)
class LanguageEdit:
    """What giving articles, or letting them off, changed in one language: before and after by code, to take it back."""

    locale: str
    given: Mapping[str, tuple[Assignment | None, Assignment | None]]
    let_off: Mapping[str, tuple[Exemption | None, Exemption | None]]


def rule_for(rules: Sequence[LanguageRule], locale: str, kind: str, topics: Iterable[str]) -> LanguageRule | None:
    """The rule that counts for an article in a language: the most particular one; None where there is none."""
    known = tuple(topics)
    found = [rule for rule in rules if rule.locale == locale and rule.covers(kind, known)]
    return max(found, key=lambda rule: rule.weight, default=None)
