"""Which languages the sample library needs, who brings them about, and what it calls things."""

import tomllib
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from kbstudio.domain.ids import code_of
from kbstudio.domain.ports import Clock, Database
from kbstudio.services.locales.languages import Languages
from kbstudio.services.locales.terms import Terms


class SampleLanguages:
    """Plays ``languages.toml`` and ``terms.csv`` of the sample."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._languages = Languages(database, clock)
        self._terms = Terms(database, clock)

    def play(self, folder: Path, articles: Sequence[str], today: datetime) -> None:
        """Say what is needed of the articles, whose names in ``folder`` are in the order of their codes."""
        data = tomllib.loads((folder / "languages.toml").read_text("utf-8"))
        codes = {name: code_of(number) for number, name in enumerate(articles, 1)}
        by = data["by"]
        for rule in data["rule"]:
            self._languages.put_rule(by=by, **rule)
        for let_off in data["exemption"]:
            code = codes[let_off["article"]]
            self._languages.exempt([code], let_off["locale"], reason=let_off["reason"], by=by)
        for task in data["assignment"]:
            due = (today + timedelta(days=task["days"])).date()
            self._languages.assign([codes[task["article"]]], task["locale"], to=task["person"], by=by, due=due)
        self._terms.take_table((folder / "terms.csv").read_bytes(), by=data["keeper"])
