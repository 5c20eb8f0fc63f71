"""Plays the sample library into an empty one, step by step, as its people would have."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from kbstudio.assets import resource
from kbstudio.domain.ports import Clock, Database
from kbstudio.services.administration import Administration
from kbstudio.services.publishing import Publishing
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.sample.guidelines import SampleGuidelines
from kbstudio.services.sample.languages import SampleLanguages
from kbstudio.services.sample.questions import SampleQuestions
from kbstudio.services.sample.reviews import SampleReviews
from kbstudio.services.sample.tone import SampleTone
from kbstudio.services.writing import NewArticle, Writing


def sample_name() -> str:
    """What the sample library is called."""
    return _library_data()["name"]


class SampleLibrary:
    """The library that ships with the program: an internet and phone provider's customer care."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._start = clock()
        self._at = self._start
        self._folder = resource("sample")
        self._data = _library_data()
        self._writing = Writing(database, self._now)
        self._reviewing = Reviewing(database, self._now)
        self._reviews = SampleReviews(database, self._now)
        self._publishing = Publishing(database, self._now)
        self._languages = SampleLanguages(database, self._now)
        self._questions = SampleQuestions(database, self._now, self._go_to)
        self._guidelines = SampleGuidelines(database, self._now, self._go_to)
        self._tone = SampleTone(database, self._now, self._go_to)

    def play(self, *, administrator: str, tell: Callable[[str], None] = lambda _: None) -> int:
        """Add people, topics and articles with their histories; gives the number of articles."""
        administration = Administration(self._database, self._now)
        for topic in self._data["topics"]:
            administration.put_topic(
                topic["code"], by=administrator, names=topic["names"], weight=topic.get("weight", 0)
            )
        for person in self._data["people"]:
            for role in person["roles"]:
                administration.put_person(
                    person["name"],
                    by=administrator,
                    display=person.get("display", ""),
                    role=role["role"],
                    locale=role.get("locale", "*"),
                    topic=role.get("topic", "*"),
                )
        for slug in self._data["articles"]:
            tell(slug)
            self._play_article(self._folder / "articles" / slug)
        self._languages.play(self._folder, self._data["articles"], self._start)
        self._questions.play(self._folder, self._data["articles"])
        self._guidelines.play(self._folder, publisher=self._data["publisher"])
        self._tone.play(self._folder, self._data["articles"])
        return len(self._data["articles"])

    def _go_to(self, days_ago: int) -> None:
        self._at = self._start - timedelta(days=days_ago)

    def _now(self) -> datetime:
        # Steps of one day follow each other by minutes, so that histories have an order.
        self._at += timedelta(minutes=7)
        return min(self._at, self._start)

    def _play_article(self, folder: Path) -> None:
        article = tomllib.loads((folder / "article.toml").read_text("utf-8"))
        code = ""
        for revision in article["revision"]:
            self._at = self._start - timedelta(days=revision["days_ago"])
            title, body = _title_and_body((folder / revision["file"]).read_text("utf-8"))
            if not code:
                wanted = NewArticle(
                    kind=article["kind"],
                    locale=revision["locale"],
                    title=title,
                    body=body,
                    owner=article["owner"],
                    deputies=tuple(article.get("deputies", ())),
                    reviewers=tuple(article.get("reviewers", ())),
                    topics=tuple(article["topics"]),
                    audience=article.get("audience", "agent"),
                    cadence_days=article.get("cadence_days"),
                    channels=tuple(article.get("channels", ())),
                )
                code = self._writing.new(wanted, by=revision["author"]).article
            else:
                self._writing.save(code, revision["locale"], by=revision["author"], title=title, body=body)
            self._carry_on(code, revision, body)

    def _carry_on(self, code: str, revision: Mapping[str, Any], body: str) -> None:
        then, locale = revision["then"], revision["locale"]
        if then == "draft":
            return
        review = self._reviewing.submit(
            code, locale, by=revision["author"], reason=revision["reason"], change=revision["change"]
        )
        self._reviews.play(review, body, revision)
        if then == "return":
            self._reviewing.send_back(code, locale, by=revision["reviewer"], comment=revision["comment"])
        if then in {"approve", "publish", "withdraw"}:
            self._reviewing.approve(code, locale, by=revision["reviewer"])
        if then in {"publish", "withdraw"}:
            self._publishing.publish(code, locale, by=self._data["publisher"])
        if then == "withdraw":
            self._at = self._start - timedelta(days=revision["withdrawn_days_ago"])
            self._publishing.withdraw(code, locale, by=self._data["publisher"], reason=revision["withdrawn_because"])


def _library_data() -> dict[str, Any]:
    return tomllib.loads(resource("sample", "library.toml").read_text("utf-8"))


def _title_and_body(text: str) -> tuple[str, str]:
    first, _, rest = text.partition("\n")
    return first.removeprefix("# ").strip(), rest.lstrip("\n")
