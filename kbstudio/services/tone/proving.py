"""A guideline proves itself: its rules find what it warns of, and leave alone what it recommends."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from kbstudio.domain.guidelines import GuidelineRow, Proof, ProofLine, RuleProblem
from kbstudio.services.tone.books import OwnRule, RuleBook, setting_of
from kbstudio.services.tone.problems import about_note, about_rule, about_stop
from kbstudio.text.tone.engine import Checker
from kbstudio.text.tone.fields import BadRule, Note
from kbstudio.text.tone.guideline_text import GuidelineText, Section, read_guideline
from kbstudio.text.tone.patterns import watched
from kbstudio.text.tone.reading import read_rules
from kbstudio.text.tone.rules.base import Rule
from kbstudio.text.tone.trying import tried

_MOST_RULES, _MOST_EXAMPLES = 1_000, 10_000


@lru_cache(maxsize=32)
def proof_of(row: GuidelineRow, body: str, book: RuleBook) -> Proof:
    """What the examples of a guideline show; ``book`` gives the words and packages its rules are read with.

    Every step of a review asks again, so what was shown is kept.
    """
    locale = row.scope.locale or row.locale
    of_locale = replace(book, locale=locale)
    lines: list[ProofLine] = []
    notes: list[RuleProblem] = []
    text = read_guideline(body)
    if (beyond := too_much(text)) is not None:
        return Proof(problems=(RuleProblem(row.code, about_note(beyond)),))
    problems = [RuleProblem(row.code, about_note(note), note.line) for note in text.notes]
    with watched():
        for section in text.sections:
            if not section.rules:
                continue
            rules = list(_rules(row.code, section, of_locale, problems, notes))
            checker = Checker(rules, locale=locale)
            lines += _lines(section, checker) if rules else ()
            stopped = sorted(checker.stopped.items())
            problems += [RuleProblem(name, about_stop(reason), section.line) for name, reason in stopped]
    return Proof(tuple(lines), tuple(problems), tuple(notes))


def too_much(text: GuidelineText) -> Note | None:
    """What to say of a guideline that holds more than anybody could prove while others wait; None of any other."""
    if text.rules <= _MOST_RULES and text.examples <= _MOST_EXAMPLES:
        return None
    most = (("most_rules", f"{_MOST_RULES}"), ("most_examples", f"{_MOST_EXAMPLES}"))
    return Note("too_much", (("rules", f"{text.rules}"), ("examples", f"{text.examples}"), *most))


def _rules(
    code: str, section: Section, book: RuleBook, problems: list[RuleProblem], notes: list[RuleProblem]
) -> Iterator[Rule]:
    for rule in section.rules:
        own = OwnRule(f"{code}.{rule.name}", rule.yaml)
        try:
            read = read_rules(own.yaml.encode("utf-8", "surrogatepass"), own.name, setting_of(book))
        except BadRule as bad:
            line = bad.line + rule.line - 1 if bad.line else rule.line
            moved = BadRule(bad.code, line=line, column=bad.column, **bad.values)
            problems.append(RuleProblem(own.name, about_rule(moved), line))
            continue
        for note in (note for each in read for note in each.notes):
            line = note.line + rule.line - 1 if note.line else rule.line
            notes.append(RuleProblem(own.name, about_note(replace(note, line=line)), line))
        for each in read:
            if (wrong := tried(each)) is None:
                yield each
                continue
            problems.append(RuleProblem(own.name, about_stop(wrong.reason), rule.line))


def _lines(section: Section, checker: Checker) -> Iterator[ProofLine]:
    for example in section.donts:
        yield ProofLine(section.id, example.text, True, bool(checker.check(example.text)), example.line)
    for example in section.dos:
        yield ProofLine(section.id, example.text, False, not checker.check(example.text), example.line)
