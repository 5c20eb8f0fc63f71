"""What services about style need from storage, as protocols."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kbstudio.domain.articles import Article, Variant
from kbstudio.domain.tone import Scorecard, ToneException


@dataclass(frozen=True)
class ScoredText:
    """How a published text did ``at`` the time agents got it; ``article_id`` and ``locale`` say which text it is."""

    article_id: str
    locale: str
    topics: tuple[str, ...]
    at: datetime
    score: Scorecard


class Guidelines(Protocol):
    """Guidelines, and the packages of style that were brought in."""

    def articles(self) -> Sequence[tuple[Article, Variant]]:
        """Every guideline in the language it is written in, by number; not those archived."""
        ...

    def packages(self) -> Sequence[str]:
        """The names of the packages, in order."""
        ...

    def files(self) -> Mapping[str, bytes]:
        """What every file of every package holds, by its path."""
        ...

    def hold(self) -> None:
        """Let others who change packages wait until this is done."""
        ...

    def put_package(self, style: str, files: Mapping[str, bytes]) -> None:
        """Keep a package, in place of one of the same name; paths begin with its name."""
        ...

    def remove_package(self, style: str) -> None: ...


class Tone(Protocol):
    """What people asked of findings, and how published texts did."""

    def exceptions(self, variant_id: str) -> Mapping[str, ToneException]:
        """The exceptions of a language version, by fingerprint."""
        ...

    def hold(self) -> None:
        """Let others who ask for exceptions or decide on them wait until this is done."""
        ...

    def put_exception(self, variant_id: str, exception: ToneException) -> None:
        """Keep an exception, in place of what was known of it."""
        ...

    def put_score(self, edition_id: str, score: Scorecard, at: datetime) -> None:
        """Keep how a text did when agents got it."""
        ...

    def scores(self) -> Sequence[ScoredText]:
        """How every published text did, the earliest first."""
        ...

    def ignored(self) -> Mapping[str, int]:
        """How many findings people ignore, by fingerprint."""
        ...
