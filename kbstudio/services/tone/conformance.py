"""How published texts conform to guidelines over time, by team and month and never by person."""

from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from kbstudio.domain.ports import UnitOfWork
from kbstudio.domain.tone import Conformance, ConformancePoint
from kbstudio.domain.tone_ports import ScoredText

Text = tuple[str, str]
"""The id of an article, and a locale."""


def conformance(work: UnitOfWork, locale: str, now: datetime) -> Conformance:
    """How each team's texts stood at the end of each month, and today; teams are named for ``locale``.

    A text counts as it was when agents got it, until they got another one in its place.
    """
    scores = work.tone.scores()
    live = {edition.article for edition in work.published.live_all()} if scores else set[str]()
    read = {(article.id, variant.locale) for article, variant in work.articles.texts_of(live) if variant.live_id}
    names = {topic.code: topic.name_in(locale) for topic in work.topics.all()}
    points = tuple(_points(scores, read, _month(now)))
    teams = sorted({point.team for point in points if point.team})
    return Conformance({team: names.get(team, team) for team in teams}, points)


@dataclass
class _Sum:
    texts: int = 0
    words: int = 0
    required: int = 0
    recommended: int = 0

    def add(self, text: ScoredText) -> None:
        self.texts += 1
        self.words += text.score.words
        self.required += text.score.required
        self.recommended += text.score.recommended


def _points(scores: Sequence[ScoredText], read: Collection[Text], last: str) -> Iterator[ConformancePoint]:
    """By month, the earliest first, and team."""
    standing: dict[Text, ScoredText] = {}
    left = deque(scores)
    month = _month(scores[0].at) if scores else ""
    while month and month <= last:
        while left and _month(left[0].at) <= month:
            standing[left[0].article_id, left[0].locale] = left[0]
            left.popleft()
        sums: dict[str, _Sum] = {}
        for text, scored in standing.items():
            # What agents no longer read counts in the month they got it and not later.
            if text in read or _month(scored.at) == month:
                sums.setdefault(_team(scored.topics), _Sum()).add(scored)
        for team, each in sorted(sums.items()):
            yield ConformancePoint(team, month, each.texts, each.words, each.required, each.recommended)
        month = _next(month)


def _team(topics: Sequence[str]) -> str:
    """Who answers for the topic of the first level that a text is under; the first of several."""
    return topics[0].partition(".")[0] if topics else ""


def _month(at: datetime) -> str:
    return f"{at:%Y-%m}"


def _next(month: str) -> str:
    year, number = (int(part) for part in month.split("-"))
    return f"{year + number // 12}-{number % 12 + 1:02}"
