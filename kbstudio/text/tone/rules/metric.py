"""Metric and readability: a number counted over the whole text that should keep to a bound."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from kbstudio.text.tone.counting import Counts, counts
from kbstudio.text.tone.fields import BadRule, Fields
from kbstudio.text.tone.finding import Action
from kbstudio.text.tone.formulas import BadFormula, evaluated, holds
from kbstudio.text.tone.messages import said
from kbstudio.text.tone.passages import Passage
from kbstudio.text.tone.rules.base import Definition, DocumentRule, Hit, Setting

_PARTS = ("pre", "list", "blockquote", *(f"heading_h{level}" for level in range(1, 7)))

READABILITY = {
    "Gunning Fog": "0.4 * (words / sentences + 100.0 * complex_words / words)",
    "Coleman-Liau": "0.0588 * (characters / words * 100) - 0.296 * (sentences / words * 100) - 15.8",
    "Flesch-Kincaid": "0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59",
    "SMOG": "1.0430 * math.sqrt(polysyllabic_words * 30.0 / sentences) + 3.1291",
    "Automated Readability": "4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43",
}
"""The school grade each gives: Gunning 1952, Coleman and Liau 1975, Kincaid 1975, McLaughlin 1969, Senter 1967."""


class _Counted(DocumentRule):
    """Adds up what passages hold; the parts of a text are counted by what they are."""

    def __init__(self, definition: Definition) -> None:
        super().__init__(replace(definition, scope=("text", "pre")))

    def sees(self, passage: Passage) -> Sequence[tuple[str, Counts]]:
        """What the passage is, and its counts where it is prose."""
        parts = passage.scope
        heading = next((part for part in parts if part.startswith("h") and part[1:].isdigit()), "")
        name = f"heading_{heading}" if heading else next((part for part in _PARTS if part in parts), "")
        is_prose = not parts & {"heading", "table", "alt", "pre", "figure"}
        return ((name, counts(passage.text) if is_prose else Counts()),)

    def totals(self, seen: Iterable[tuple[int, Sequence[tuple[str, Counts]]]]) -> dict[str, float]:
        """The counts of the text by name."""
        whole, parts = Counts(), dict.fromkeys(_PARTS, 0)
        for _, passages in seen:
            for name, counted in passages:
                whole += counted
                if name:
                    parts[name] += 1
        return {**whole._asdict(), **parts}

    def told(self, value: float) -> Hit:
        """A hit about the whole text."""
        own = self.definition
        shown = f"{value:.2f}"
        return Hit(0, 0, said(own.message, shown), said(own.description, shown), Action(), at_top=True)


class Metric(_Counted):
    """A ``formula`` over counts whose value meets ``condition``."""

    def __init__(self, definition: Definition, fields: Fields, _setting: Setting) -> None:
        super().__init__(definition)
        self._formula, self._condition = fields.text("formula"), fields.text("condition")
        self._try(fields)

    def _try(self, fields: Fields) -> None:
        ones = dict.fromkeys((*Counts._fields, *_PARTS), 1.0)
        for key, text in (("formula", self._formula), ("condition", self._condition)):
            try:
                if key == "formula":
                    evaluated(text, ones)
                else:
                    holds(text, 1.0, ones)
            except BadFormula as bad:
                raise BadRule("formula", line=fields.line(key), key=key, reason=str(bad)) from bad
            except ZeroDivisionError:
                continue

    def fold(self, seen: Iterable[tuple[int, Sequence[tuple[str, Counts]]]]) -> Iterator[tuple[int, Hit]]:
        """One for the text, at its top."""
        counted = self.totals(seen)
        if not counted["words"]:
            return
        value = _or_nothing(self._formula, counted)
        if value is not None and holds(self._condition, value, counted):
            yield 0, self.told(value)


class Readability(_Counted):
    """The mean school grade of ``metrics`` above ``grade``."""

    def __init__(self, definition: Definition, fields: Fields, _setting: Setting) -> None:
        super().__init__(definition)
        names = fields.texts("metrics") or list(READABILITY)
        for name in names:
            if name not in READABILITY:
                raise BadRule("metric", line=fields.line("metrics"), metric=name)
        self._formulas = [READABILITY[name] for name in names]
        self._grade = fields.number("grade")

    def fold(self, seen: Iterable[tuple[int, Sequence[tuple[str, Counts]]]]) -> Iterator[tuple[int, Hit]]:
        """One for the text, at its top."""
        counted = self.totals(seen)
        if not counted["words"]:
            return
        grades = [grade for each in self._formulas if (grade := _or_nothing(each, counted)) is not None]
        if grades and (mean := sum(grades) / len(grades)) > self._grade:
            yield 0, self.told(mean)


def _or_nothing(formula: str, counted: Mapping[str, float]) -> float | None:
    try:
        return evaluated(formula, counted)
    except ZeroDivisionError:
        return None
