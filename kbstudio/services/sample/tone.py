"""What people of the sample library do about findings of style, and how its published articles do."""

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from kbstudio.domain.ids import code_of
from kbstudio.domain.ports import Clock, Database
from kbstudio.domain.texts import ArticleText
from kbstudio.domain.tone import ToneFinding
from kbstudio.services.lookup import article_named
from kbstudio.services.tone.judging import Tone
from kbstudio.services.tone.scoring import score_of


class SampleTone:
    """Plays the ``ignored`` and ``exception`` tables of the sample's guidelines; ``go_to`` goes to so many days ago."""

    def __init__(self, database: Database, clock: Clock, go_to: Callable[[int], None]) -> None:
        self._database = database
        self._tone = Tone(database, clock)
        self._go_to = go_to

    def play(self, folder: Path, articles: Sequence[str]) -> None:
        """Ignore findings and ask for exceptions in articles, whose names are in the order of their codes."""
        data = tomllib.loads((folder / "guidelines" / "guidelines.toml").read_text("utf-8"))
        codes = {name: code_of(number) for number, name in enumerate(articles, 1)}
        for each in data["ignored"]:
            self._go_to(each["days_ago"])
            code, locale = codes[each["article"]], each["locale"]
            found = self._finding(code, locale, each["words"])
            self._tone.ignore(code, locale, found.fingerprint, reason=each["reason"], by=each["by"])
        for each in data["exception"]:
            self._go_to(each["days_ago"])
            code, locale = codes[each["article"]], each["locale"]
            found = self._finding(code, locale, each["words"])
            self._tone.ask_exception(code, locale, found, reason=each["reason"], by=each["by"])
        self._count_published()

    def _finding(self, code: str, locale: str, words: str) -> ToneFinding:
        findings = self._tone.report(code, locale).findings
        return next(each for each in findings if each.finding.match == words)

    def _count_published(self) -> None:
        """Say how articles did when agents got them: they were there before any guideline, since codes follow on."""
        with self._database.write() as work:
            # One language after the other, so that its rules are read once.
            for edition in sorted(work.published.live_all(), key=lambda each: (each.locale, each.kind)):
                text = ArticleText.of(edition.title, edition.body)
                score = score_of(work, article_named(work, edition.article), edition.locale, text)
                if score is not None:
                    work.tone.put_score(edition.id, score, edition.published_at)
            work.commit()
