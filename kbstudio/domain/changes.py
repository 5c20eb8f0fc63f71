"""What a write touched, so that every screen concerned can refresh."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Changes:
    """Codes of articles and topics and names of people a use case touched; ``published`` says agents see it too."""

    articles: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    published: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.articles | other.articles,
            self.topics | other.topics,
            self.people | other.people,
            self.published or other.published,
        )

    def __bool__(self) -> bool:
        return bool(self.articles or self.topics or self.people or self.published)
