"""Faults put into sound translations are found, and sound translations have none."""

import pytest

from kbstudio.text.compare.identity import identified
from kbstudio.text.translation import pair
from kbstudio.text.translation.checks import Checker
from tests.support.data import data_folder
from tests.text.translation.checks.seeds import CONCEPTS, SOUND, mutations

_ALIGNED = 150


@pytest.mark.parametrize("locale", SOUND)
def test_a_sound_translation_has_no_fault(locale: str) -> None:
    checker = Checker("en-US", locale, CONCEPTS)
    assert {target: found for source, target in SOUND[locale] if (found := checker.check(source, target))} == {}


def test_faults_that_were_put_in_are_found() -> None:
    seeded = 0
    missed: list[tuple[str, str, str, list[str]]] = []
    for locale, pairs in SOUND.items():
        checker = Checker("en-US", locale, CONCEPTS)
        for mutation in mutations(locale):
            for source, target in pairs:
                wrong = mutation.change(source, target)
                if wrong is None or wrong == target:
                    continue
                seeded += 1
                rules = [fault.rule for fault in checker.check(source, wrong)]
                if not mutation.rules & set(rules):
                    missed.append((locale, mutation.name, wrong, rules))
    assert seeded >= 200
    assert len(missed) <= 0.05 * seeded, missed


def test_every_way_to_put_a_fault_in_fits_somewhere() -> None:
    unused = {
        (locale, mutation.name)
        for locale, pairs in SOUND.items()
        for mutation in mutations(locale)
        if all(mutation.change(*pair) in (None, pair[1]) for pair in pairs)
    }
    # Hebrew writes thousands as English does.
    assert unused == {("he-IL", "number as in English")}


def test_real_translations_are_seldom_told_to_be_broken() -> None:
    folder = data_folder("parallel-articles") / "semver" / "spec-2.0.0"
    source = (folder / "en.md").read_text("utf-8")
    blocks = told = 0
    for locale in ("he-IL", "ru", "pl"):
        target = (folder / f"{locale}.md").read_text("utf-8")
        checker = Checker("en", locale)
        for mine, theirs in _in_step(source, target):
            blocks += 1
            told += any(fault.level == "structural" for fault in checker.check(mine, theirs))
    assert blocks >= _ALIGNED
    assert told <= 0.05 * blocks


def _in_step(source: str, target: str) -> list[tuple[str, str]]:
    """The blocks that stand for each other."""
    mine, theirs = ([text[block.start : block.end] for block in identified(text)] for text in (source, target))
    return [(mine[i], theirs[j]) for i, j in pair(source, target) if i is not None and j is not None]
