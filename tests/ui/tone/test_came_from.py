"""A rule says where it comes from, and who gives it another level."""

from kbstudio.ui.tone.panel import RULE, RULES
from tests.support.screens import Screens
from tests.support.studios import publish
from tests.ui.tone.tone_desk import BODY, ToneDesk, new_guideline


def test_a_rule_of_another_guideline_is_changed_here(screens: Screens) -> None:
    """Its level can be chosen beside the rules of the guideline itself, and its origin is one step away."""
    house = new_guideline(screens, title="Organisation")
    publish(screens.studio, house)
    layer = f"\n```ini\n{house}.no-blame = warning\n```\n"
    code = new_guideline(screens, title="Replies", body=BODY.replace("no-blame", "own") + layer, kind="reference")
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(RULE)
    page = desk.panel.rule
    assert page.came.said == ""
    at = page.rules.findData(f"{house}.no-blame")
    assert page.rules.itemText(at) == "No blame (Organisation)"
    page.rules.setCurrentIndex(at)
    assert "Organisation" in page.came.said
    assert "changed here" in page.came.said
    assert page.lent.level.choice == "warning"
    page.lent.level._buttons["suggestion"].click()
    desk.settle()
    assert f"{house}.no-blame = suggestion" in (desk.controller.bench.work.body if desk.controller.bench.work else "")
    assert page.lent.isVisible()
    assert page.lent.level.choice == "suggestion"
    desk.panel.revert_requested.emit()
    desk.settle()
    desk.click(page.came.open)
    assert desk.controller.bench.code == house
    assert (desk.panel.part, desk.panel.rules.chosen and desk.panel.rules.chosen.origin) == (RULES, house)


def test_a_rule_that_is_changed_elsewhere_says_where(screens: Screens) -> None:
    """And leads there."""
    house = new_guideline(screens, title="Organisation")
    publish(screens.studio, house)
    narrow = new_guideline(screens, title="Replies", body=f"```ini\n{house}.no-blame = NO\n```\n", kind="reply")
    publish(screens.studio, narrow)
    desk = ToneDesk(screens)
    desk.choose(house)
    desk.panel.show_part(RULE)
    assert "Replies" in desk.panel.rule.came.said
    assert "Off" in desk.panel.rule.came.said
    desk.click(desk.panel.rule.came.open)
    assert desk.controller.bench.code == narrow


def test_a_rule_that_is_switched_off_is_shown_as_off(screens: Screens) -> None:
    """In the list, and below it, where it can be switched on again."""
    code = new_guideline(screens)
    body = f"{BODY}\n```ini\n{code}.no-blame = NO\n```\n"
    screens.studio.writing.save(code, "en", by="maya", body=body)
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(RULES)
    page = desk.panel.rules
    assert page.model.index(0, 0).data() == "Off"
    assert page.strip.level.choice == "NO"
    page.strip.level._buttons["error"].click()
    desk.settle()
    assert page.model.index(0, 0).data() == "Required"


def test_what_a_rule_does_not_do_is_told_below_its_examples(screens: Screens) -> None:
    """It holds in spite of it."""
    code = new_guideline(screens, body=BODY.replace("level: error", "level: error\ncolour: red"))
    desk = ToneDesk(screens)
    desk.choose(code)
    desk.panel.show_part(RULE)
    assert "colour" in desk.panel.rule.notes
    assert desk.panel.rule.problem == ""
    assert desk.panel.rule.proof_words == "2 of 2 hold"
