"""How the people of the sample library write: its guidelines, from their first version to the newest draft."""

import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kbstudio.domain.guidelines import FIELD_PREFIX, GUIDELINE_KIND
from kbstudio.domain.ports import Clock, Database
from kbstudio.services.publishing import Publishing
from kbstudio.services.reviews.reviewing import Reviewing
from kbstudio.services.sample.reviews import SampleReviews
from kbstudio.services.writing import NewArticle, Writing


class SampleGuidelines:
    """Plays ``guidelines.toml`` of the sample; ``go_to`` sets the clock to so many days ago."""

    def __init__(self, database: Database, clock: Clock, go_to: Callable[[int], None]) -> None:
        self._writing = Writing(database, clock)
        self._reviewing = Reviewing(database, clock)
        self._reviews = SampleReviews(database, clock)
        self._publishing = Publishing(database, clock)
        self._go_to = go_to

    def play(self, folder: Path, *, publisher: str) -> None:
        """Write each guideline, version by version; their codes follow those of the articles."""
        folder /= "guidelines"
        data = tomllib.loads((folder / "guidelines.toml").read_text("utf-8"))
        for guideline in data["guideline"]:
            code = ""
            for version in guideline["version"]:
                self._go_to(version["days_ago"])
                title, _, body = (folder / version["file"]).read_text("utf-8").removeprefix("# ").partition("\n")
                title, body = title.strip(), body.lstrip("\n")
                if not code:
                    code = self._begin(guideline, title, body, by=data["author"])
                else:
                    self._writing.save(code, guideline["locale"], by=data["author"], title=title, body=body)
                self._carry_on(code, guideline["locale"], version, body, data["author"], publisher)

    def _begin(self, guideline: Mapping[str, Any], title: str, body: str, *, by: str) -> str:
        """The code of a new guideline."""
        wanted = NewArticle(
            kind=GUIDELINE_KIND,
            locale=guideline["locale"],
            title=title,
            body=body,
            owner=by,
            deputies=tuple(guideline["deputies"]),
            reviewers=tuple(guideline["reviewers"]),
            fields={FIELD_PREFIX + name: value for name, value in guideline["scope"].items()},
        )
        return self._writing.new(wanted, by=by).article

    def _carry_on(
        self, code: str, locale: str, version: Mapping[str, Any], body: str, author: str, publisher: str
    ) -> None:
        if version["then"] == "draft":
            return
        review = self._reviewing.submit(code, locale, by=author, reason=version["reason"], change="meaning")
        self._reviews.play(review, body, version)
        if version["then"] == "publish":
            self._reviewing.approve(code, locale, by=version["reviewer"])
            self._publishing.publish(code, locale, by=publisher)
