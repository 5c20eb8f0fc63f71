"""Labelled sentences, and what the rules of register find in them."""

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from kbstudio.services.tone.registers import register_rules
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.register import Asked, Wording

_FOLDER = Path(__file__).parent
ASKED = (
    Asked("formal"),
    Asked("informal"),
    Asked("impersonal"),
    Asked(gender="neutral"),
    Asked(capital="small"),
)
"""What the sentences are held to, one after the other: each label breaks at least one of them."""
_PLAIN = Wording(address="%[2]s", mixed="mixed", variant="mixed", gender="%[2]s", small="capital", names={})


@dataclass
class Tally:
    """Findings that the labels allow and those they do not; labels that were found and those that were not."""

    right: int = 0
    wrong: list[tuple[str, str, str]] = field(default_factory=list[tuple[str, str, str]])
    found: int = 0
    missed: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    @property
    def precision(self) -> float:
        """Of the findings, how many are right."""
        return self.right / (self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """Of the labels, how many are found."""
        return self.found / (self.found + len(self.missed))


def labelled(language: str, which: str = "sentences") -> list[tuple[frozenset[str], str]]:
    """Sentences of a language, each with what it shows; ``which`` are ``sentences``, the hundred, or ``later`` ones."""
    data = tomllib.loads((_FOLDER / f"{which}_{language}.toml").read_text("utf-8"))
    return [
        (frozenset() if labels == "nothing" else frozenset(labels.split()), line)
        for labels, lines in data.items()
        for line in lines.strip().splitlines()
    ]


def tally(language: str, which: str = "sentences") -> Tally:
    """What the rules find in the sentences of a language."""
    counted = Tally()
    checkers = [Checker(register_rules(language, asked, wording=_PLAIN), locale=language) for asked in ASKED]
    for labels, sentence in labelled(language, which):
        findings = [each for checker in checkers for each in checker.check(sentence)]
        for each in findings:
            if each.message in labels:
                counted.right += 1
            else:
                counted.wrong.append((each.message, each.match, sentence))
        told = {each.message for each in findings}
        counted.found += len(told & labels)
        counted.missed += [(label, sentence) for label in labels - told]
    return counted
