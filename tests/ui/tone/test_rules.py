"""A tone editor writes rules: form, YAML, examples, levels."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox

from kbstudio.text.tone.guideline_text import read_guideline
from kbstudio.ui.tone.level_text import with_level
from kbstudio.ui.tone.panel import RULE, RULES
from kbstudio.ui.tone.rule_draft import opened_rule
from tests.support.screens import Screens
from tests.support.studios import publish
from tests.ui.tone.tone_desk import BODY, ToneDesk, new_guideline

TWO = BODY + "\n```yaml\nextends: repetition\nmessage: Twice.\ntokens: ['[^\\s]+']\n```\n"


@pytest.fixture
def at_rule(screens: Screens) -> ToneDesk:
    """A person at the rule of a guideline."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(RULE)
    return desk


def saved(desk: ToneDesk) -> str:
    """The text of the guideline once it is saved."""
    desk.click(desk.panel.save)
    return desk.screens.studio.writing.open(desk.controller.bench.code, "en", by="maya").revision.text.body


def test_the_form_changes_one_line_of_the_rule(at_rule: ToneDesk) -> None:
    """All else of the guideline stays to the letter."""
    message = at_rule.panel.rule.form.fields["message"].widget
    assert isinstance(message, QLineEdit)
    assert message.text() == "Say what happened, not whose fault it is."
    message.setText("")
    at_rule.screens.qtbot.keyClicks(message, "Say it kindly.")
    at_rule.settle()
    assert saved(at_rule) == BODY.replace("Say what happened, not whose fault it is.", "Say it kindly.")


def test_what_the_form_does_not_know_stays(at_rule: ToneDesk) -> None:
    """A key and a comment written in YAML are there after the form was used."""
    at_rule.panel.rule.ways._buttons["yaml"].click()
    at_rule.panel.rule.yaml.append("# why\nnonword: true\n")
    at_rule.panel.rule.ways._buttons["form"].click()
    at_rule.panel.rule.form.level._buttons["suggestion"].click()
    at_rule.settle()
    rule = read_guideline(saved(at_rule)).sections[0].rules[0].yaml
    assert "level: suggestion\n" in rule
    assert rule.endswith("# why\nnonword: true\n")


def test_a_text_may_be_so_long_and_no_longer(at_rule: ToneDesk) -> None:
    """The form asks for the one number there is to say."""
    form = at_rule.panel.rule.form
    form.type.setCurrentIndex(form.type.findData("length"))
    box = form.fields["max"].widget
    assert isinstance(box, QSpinBox)
    assert form.rows.isRowVisible(box)
    assert not form.rows.isRowVisible(form.fields["token"].widget)
    box.setValue(160)
    at_rule.settle()
    rule = read_guideline(saved(at_rule)).sections[0].rules[0].yaml
    assert rule.startswith("extends: length\n")
    assert "max: 160\n" in rule


def test_broken_yaml_is_kept_and_the_form_says_so(at_rule: ToneDesk) -> None:
    """Nothing typed is lost on the way."""
    at_rule.panel.rule.ways._buttons["yaml"].click()
    at_rule.panel.rule.yaml.setPlainText("extends: [existence")
    at_rule.panel.rule.ways._buttons["form"].click()
    assert not at_rule.panel.rule.form.type.isEnabled()
    assert "extends: [existence" in saved(at_rule)


def test_examples_are_written_and_proved(at_rule: ToneDesk) -> None:
    """What is on screen is proved, saved or not."""
    assert [row.said for row in at_rule.panel.rule.examples._rows] == ["found", "passes"]
    do = at_rule.panel.rule.examples._rows[1].line
    do.setText("")
    at_rule.screens.qtbot.keyClicks(do, "You forgot to pay.")
    at_rule.settle()
    assert [row.said for row in at_rule.panel.rule.examples._rows] == ["found", "is found"]
    assert at_rule.panel.rule.proof_words == "1 of 2 hold"
    at_rule.click(at_rule.panel.rule.examples.add_dont)
    row = at_rule.panel.rule.examples._rows[1]
    at_rule.screens.qtbot.keyClicks(row.line, "You forgot to call.")
    at_rule.settle()
    assert [each.text for each in read_guideline(saved(at_rule)).sections[0].donts] == [
        "You failed to pay on time.",
        "You forgot to call.",
    ]


def test_a_rule_that_cannot_be_used_says_why(at_rule: ToneDesk) -> None:
    """With its line, below the form."""
    at_rule.panel.rule.ways._buttons["yaml"].click()
    at_rule.panel.rule.yaml.setPlainText("extends: existence\nmessage: No.\nlevel: loud\ntokens: [a]\n")
    at_rule.settle()
    assert "“loud”" in at_rule.panel.rule.problem


def test_a_new_rule_is_a_section_of_its_own(at_rule: ToneDesk) -> None:
    """It is named after its title; letters typed on the way leave nothing behind."""
    at_rule.click(at_rule.panel.rule.new)
    at_rule.screens.qtbot.keyClicks(at_rule.panel.rule.title, "Plain greeting")
    at_rule.settle()
    read = read_guideline(saved(at_rule))
    assert [(each.id, each.title) for each in read.sections] == [
        ("no-blame", "No blame"),
        ("plain-greeting", "Plain greeting"),
    ]
    at_rule.screens.qtbot.keyClicks(at_rule.panel.rule.title, "s")
    at_rule.settle()
    section = read_guideline(saved(at_rule)).sections[1]
    assert (section.id, section.title) == ("plain-greeting", "Plain greetings")


def test_a_rule_that_is_removed_comes_back(at_rule: ToneDesk) -> None:
    """By the toast."""
    at_rule.click(at_rule.panel.rule.remove)
    assert at_rule.controller.bench.work is not None
    assert "no-blame" not in at_rule.controller.bench.work.body
    undo = at_rule.undo[-1]
    assert undo is not None
    undo()
    assert at_rule.controller.bench.work.body == BODY


def test_a_pair_is_written_in_the_table(at_rule: ToneDesk) -> None:
    """Found, and what to write instead."""
    form = at_rule.panel.rule.form
    form.type.setCurrentIndex(form.type.findData("substitution"))
    table = form.fields["swap"].widget
    table.item(0, 0).setText("zip code")  # type: ignore[attr-defined]
    table.item(0, 1).setText("postcode")  # type: ignore[attr-defined]
    at_rule.settle()
    assert "swap:\n  zip code: postcode\n" in saved(at_rule)


def test_the_level_of_an_inherited_rule_is_a_layer(screens: Screens) -> None:
    """Its own text is left alone."""
    house = new_guideline(screens, title="House")
    publish(screens.studio, house)
    code = new_guideline(screens, body="We write.\n", inherits=house, channel="chat")
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(RULES)
    assert [(rule.name, rule.origin) for rule in desk.panel.rules.model.rows] == [(f"{house}.no-blame", house)]
    screens.qtbot.mouseClick(desk.panel.rules.strip.level._buttons["warning"], Qt.MouseButton.LeftButton)
    desk.settle()
    rule = desk.panel.rules.chosen
    assert rule is not None
    assert (rule.level, rule.changed_in) == ("warning", code)
    assert saved(desk) == f"We write.\n\n```ini\n{house}.no-blame = warning\n```\n"


def test_the_level_of_an_own_rule_is_in_its_yaml(screens: Screens) -> None:
    """Off alone is a layer."""
    code = new_guideline(screens)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(RULES)
    screens.qtbot.mouseClick(desk.panel.rules.strip.level._buttons["warning"], Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.controller.bench.work is not None
    assert desk.controller.bench.work.body == BODY.replace("level: error", "level: warning")


def test_a_layer_is_changed_where_it_stands() -> None:
    """No second line for one rule."""
    body = "Prose.\n\n```ini\nVocab = Support\nA.B = NO\n```\n\nMore.\n"
    assert with_level(body, "A.B", "error") == body.replace("A.B = NO", "A.B = error")
    assert with_level(body, "A.C", "NO") == body.replace("A.B = NO\n", "A.B = NO\nA.C = NO\n")


def test_the_second_rule_of_a_section_is_changed_alone() -> None:
    """The first stays as it is."""
    draft = opened_rule(TWO, "no-blame-2")
    assert draft is not None
    assert draft.text == TWO

    changed = replace(draft, yaml=draft.yaml.replace("Twice.", "Two times.")).text
    assert changed == TWO.replace("Twice.", "Two times.")


def test_saving_by_keyboard_leaves_what_is_written_next_behind_the_title(at_rule: ToneDesk) -> None:
    """The button that was pressed goes, and nothing typed after it replaces a field."""
    panel, qtbot = at_rule.panel, at_rule.screens.qtbot
    qtbot.keyClicks(panel.rule.title, " here")
    at_rule.settle()
    panel.save.setFocus()
    qtbot.keyClick(panel.save, Qt.Key.Key_Space)
    at_rule.settle()
    assert panel.rule.title.hasFocus()
    assert not panel.rule.title.hasSelectedText()
