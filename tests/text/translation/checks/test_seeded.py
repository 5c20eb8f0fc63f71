"""Faults put into sound translations are found, and sound translations have none."""

import pytest

from kbstudio.text.markdown.scan import scan
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
    """Blocks that stand for each other by their kinds alone: a part of the pairs is wrong, and counts as told."""
    from difflib import SequenceMatcher

    sides = [[block for block in scan(text) if block.kind != "blank"] for text in (source, target)]
    matcher = SequenceMatcher(None, *([block.kind for block in side] for side in sides), autojunk=False)
    return [
        (source[mine.start : mine.end], target[theirs.start : theirs.end])
        for i, j, length in matcher.get_matching_blocks()
        for mine, theirs in zip(sides[0][i : i + length], sides[1][j : j + length], strict=True)
    ]
