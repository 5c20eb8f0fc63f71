"""Layers over packages and guidelines: names however they are written, and lines that ask for nothing are told."""

from pathlib import Path

import pytest

from kbstudio.application import Studio
from kbstudio.domain.guidelines import Scope
from kbstudio.services.tone.books import check_with
from tests.services.tone.guidelines import publish_guideline, write_guideline

ENGLISH = Scope("en")
TEXT = "You failed to utilize it. Very good.\n"
REGISTER = """\
## You {#Address}

```yaml
extends: register
message: m
level: error
address: formal
```
"""
GERMAN = "Klicken Sie hier. Du kannst warten. Ihr Konto ist da. Sie sehen es.\n"


@pytest.fixture
def house(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "House").mkdir()
    (tmp_path / "House/Very.yml").write_text("extends: existence\nmessage: m\nignorecase: true\ntokens: [very]\n")
    (tmp_path / "House/You.yml").write_text("extends: register\nmessage: m\naddress: formal\n")
    studio.guidelines.import_package(str(tmp_path / "House"), by="karl")


def found(studio: Studio, where: Scope = ENGLISH, text: str = TEXT) -> list[tuple[str, str]]:
    checked = check_with(studio.guidelines.book(where), text)
    return [(each.check.partition(".")[2], str(each.severity)) for each in checked.findings]


@pytest.mark.usefixtures("house")
def test_names_are_found_however_their_letters_are_written(studio: Studio) -> None:
    code = publish_guideline(studio)
    switched = f"{code.lower()}.No-Blame = no\n{code}.PLAIN = Error\nhouse.very = Suggestion"
    layer = f"```ini\nbasedOnStyles = house\n{switched}\n```\n"
    narrow = publish_guideline(studio, layer, title="Narrow", locale="en")
    assert found(studio) == [("plain", "error"), ("Very", "suggestion")]
    resolved = studio.guidelines.resolved(ENGLISH)
    assert resolved.problems == ()
    changed = {rule.title: (rule.level, rule.changed_in) for rule in resolved.rules if rule.changed_in}
    assert changed == {"No blame": ("off", narrow), "Plain words": ("error", narrow), "Very": ("suggestion", narrow)}


def test_lines_that_ask_for_nothing_are_told_with_their_place(studio: Studio) -> None:
    layer = """\
Some words.

```ini
; as in other tools
BasedOnStyles = Nobody
Vocab = Nowhere
MinAlertLevel = error
KB-1.nothing = NO
KB-1.plain = maybe
just words
[*.md]
KB-1.plain = NO
```
"""
    publish_guideline(studio)
    code = write_guideline(studio, layer, title="Layer")
    proof = studio.guidelines.prove(code)
    assert proof.holds
    assert [(note.name, note.line) for note in proof.notes] == [(code, line) for line in range(5, 12)]
    told = "\n".join(note.sentence for note in proof.notes)
    for words in ("Nobody", "Nowhere", "MinAlertLevel", "KB-1.nothing", "maybe", "just words", "[*.md]"):
        assert words in told
    assert studio.guidelines.resolved(ENGLISH, draft=code).problems == proof.notes


@pytest.mark.usefixtures("house")
def test_one_of_a_registers_rules_is_switched_off_or_weighs_otherwise(studio: Studio) -> None:
    german = Scope("de")
    code = publish_guideline(studio, REGISTER, locale="de")
    assert {check for check, _ in found(studio, german, GERMAN)} == {"Address.Address"}
    mixed = "Klicken Sie hier. Sie sehen Ihr Konto. Klick hier. Du kannst es sehen.\n"
    layer = f"```ini\n{code}.address.address = NO\n```\n"
    narrow = publish_guideline(studio, layer, title="Off", locale="de-AT")
    assert found(studio, Scope("de-AT"), mixed) == []
    assert found(studio, german, mixed) != []
    studio.writing.save(narrow, "en", by="maya", body=layer.replace("NO", "suggestion"))
    assert {level for _, level in found_in_draft(studio, narrow, mixed)} == {"suggestion"}
    impact = studio.guidelines.book(Scope("de-AT")), studio.guidelines.book(german)
    assert impact[0].key != impact[1].key
    alone = "```ini\nHouse.You.Mixed = YES\n```\n"
    publish_guideline(studio, alone, title="Alone", locale="de-CH", inherits=code)
    assert studio.guidelines.resolved(Scope("de-CH")).problems == ()


def found_in_draft(studio: Studio, code: str, text: str) -> list[tuple[str, str]]:
    checked = check_with(studio.guidelines.book(Scope("de-AT"), draft=code), text)
    return [(each.check, str(each.severity)) for each in checked.findings]


@pytest.mark.usefixtures("house")
def test_a_package_that_was_forgotten_is_told_by_those_that_name_it(studio: Studio) -> None:
    code = publish_guideline(studio, "```ini\nBasedOnStyles = House\nHouse.Very = error\n```\n")
    assert found(studio) == [("Very", "error")]
    studio.guidelines.remove_package("House", by="karl")
    problems = studio.guidelines.resolved(ENGLISH).problems
    assert [(problem.name, problem.line) for problem in problems] == [(code, 2), (code, 3)]
    assert "House" in problems[0].sentence
