"""What agent-facing tools need from storage, as protocols: the published part, and finding in it by words."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Protocol

from kbstudio.domain.published import Answer, Edition, FeedEntry
from kbstudio.domain.serving import ServingFacts
from kbstudio.domain.topics import Topic

Choose = Callable[[Collection[str]], Mapping[str, str]]
"""Says by code in which locale a reader gets each of these articles; those they get nothing of are left out."""


class PublishedReader(Protocol):
    """Read access to the published part alone, as an agent-facing tool has it."""

    def library(self) -> tuple[str, str]:
        """Library id and epoch."""
        ...

    def maximum_sequence(self) -> int:
        """The newest sequence of the change feed; 0 before the first."""
        ...

    def edition(self, code: str, locale: str) -> Edition | None:
        """What agents read of an article in exactly ``locale``, or None."""
        ...

    def serving(self, codes: Collection[str]) -> ServingFacts:
        """What decides in which language readers get these articles."""
        ...

    def editions(self, after: int = 0) -> Iterable[tuple[int, str, str, Edition | None]]:
        """(sequence, article code, locale, live edition or None when withdrawn), the latest entry of each variant."""
        ...

    def feed(self, after: int, limit: int = 1000) -> tuple[FeedEntry, ...]:
        """The changes after a sequence, in order."""
        ...

    def topics(self) -> tuple[Topic, ...]:
        """The taxonomy."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


class SearchIndex(Protocol):
    """Finds editions by words, in the language of a reader, and in others what they get in its place."""

    def search(self, words: str, locale: str, limit: int, choose: Choose) -> Answer:
        """The editions that answer these words best, each in the locale the reader gets it in."""
        ...

    def rebuild(self) -> int:
        """Build the index anew from the published part; gives the number of editions in it."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
