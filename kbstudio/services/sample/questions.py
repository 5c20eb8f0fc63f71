"""What translators of the sample library ask, who answers, and what authors note for them."""

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from kbstudio.domain.ids import code_of
from kbstudio.domain.ports import Clock, Database
from kbstudio.services.locales.localising import Localising
from kbstudio.services.locales.questions import Questions


class SampleQuestions:
    """Plays ``questions.toml`` of the sample; ``go_to`` sets the clock to so many days ago."""

    def __init__(self, database: Database, clock: Clock, go_to: Callable[[int], None]) -> None:
        self._localising = Localising(database, clock)
        self._questions = Questions(database, clock)
        self._go_to = go_to

    def play(self, folder: Path, articles: Sequence[str]) -> None:
        """Ask, answer and note beside the articles, whose names in ``folder`` are in the order of their codes."""
        data = tomllib.loads((folder / "questions.toml").read_text("utf-8"))
        codes = {name: code_of(number) for number, name in enumerate(articles, 1)}
        for note in data["note"]:
            self._go_to(note["days_ago"])
            block = self._block(codes[note["article"]], "he", note["by"], note["words"])
            self._questions.note(codes[note["article"]], block=block, body=note["text"], by=note["by"])
        for question in data["question"]:
            self._go_to(question["days_ago"])
            code, locale, by = codes[question["article"]], question["locale"], question["by"]
            block = self._block(code, locale, by, question["words"])
            asked = self._questions.ask(code, locale, block=block, body=question["text"], by=by)
            for answer in question.get("answers", ()):
                self._go_to(answer["days_ago"])
                self._questions.answer(asked.id, body=answer["text"], by=answer["by"])

    def _block(self, code: str, locale: str, by: str, words: str) -> str:
        rows = self._localising.view(code, locale, by=by).rows
        return next(row.source for row in rows if words in row.now)
